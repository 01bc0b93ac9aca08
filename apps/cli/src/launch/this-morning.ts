import type { INestApplicationContext } from '@nestjs/common';
import { Database, everyone, type Actor } from '@app/platform';
import { Publishing } from '@app/wall';

const texts = {
  fr: {
    title: 'Ce que nous changeons pour la formation en 2027',
    body: [
      'Le comité a tranché hier sur trois points. **Le budget de formation augmente de 18 %.** Il sera tenu par les chefs de projet, et non plus par le siège. Et deux jours par an seront réservés à apprendre d’un collègue d’un autre site.',
      'Le détail par unité arrive d’ici à vendredi. Dites-nous ce qui vous aiderait le plus : je lis toutes les réponses et j’en reparle jeudi à 14 h.',
    ].join('\n\n'),
  },
  en: {
    title: 'What we change for training in 2027',
    body: [
      'The committee settled three points yesterday. **The training budget grows by 18%.** Project leads will hold it, no longer head office. And two days a year are set aside to learn from a colleague at another site.',
      'Details by unit follow by Friday. Tell us what would help you most: I read every answer and come back to it on Thursday at 2 pm.',
    ].join('\n\n'),
  },
};
const poll = {
  question: { fr: 'Qu’est-ce qui vous aiderait le plus ?', en: 'What would help you most?' },
  options: [
    { fr: 'Des formations plus courtes', en: 'Shorter courses' },
    { fr: 'Du temps avec un collègue qui sait', en: 'Time with a colleague who knows' },
    { fr: 'Des formations en anglais technique', en: 'Courses in technical English' },
  ],
  multiple: false,
  closesAt: null,
};

/**
 * A message of this morning that must be read, with a poll, and what has come back so far: an archive carries neither
 * acknowledgements nor votes. Who has answered is drawn from the ids of the people, the same every time.
 */
export async function announceThisMorning(context: INestApplicationContext, executiveId: string): Promise<void> {
  const db = context.get(Database);
  const me: Actor = { personId: executiveId, roles: ['employee', 'executive'], sessionId: '0' };
  await db.transaction(async () => {
    const { id } = await context.get(Publishing).publish(me, {
      kind: 'announcement',
      audienceId: everyone,
      title: texts.fr.title,
      body: texts.fr.body,
      language: 'fr',
      images: [],
      announcement: { mustRead: true, texts },
      poll,
    });
    await db.run(`update posts set created_at = now() - interval '95 minutes' where id = $1`, [id]);
    // Those who can be signed in as have not read it yet.
    await db.run(
      `with reader as (
         select m.person_id, ('x' || substr(md5(m.person_id::text), 1, 7))::bit(28)::int % 1000 as luck,
                ('x' || substr(md5('when' || m.person_id), 1, 7))::bit(28)::int % 1000 / 1000.0 as pace
         from audience_members m
         where m.audience_id = $2 and m.person_id <> $3
           and m.person_id not in (select entry.value::bigint from settings s, jsonb_each_text(s.value) entry where s.key = 'demo.people')),
       receipt as (
         insert into announcement_receipts (post_id, person_id, delivered_at, seen_at, acknowledged_at, acknowledged_version)
         select $1, person_id, sent.at, sent.at + interval '20 seconds',
                case when luck < 520 then sent.at + interval '70 seconds' end, case when luck < 520 then 1 end
         from reader, lateral (select now() - interval '95 minutes' + interval '92 minutes' * (pace * pace) as at) sent
         where luck < 710 returning person_id, acknowledged_at),
       vote as (
         insert into poll_votes (post_id, person_id, option_id)
         select $1, r.person_id, o.id from reader r join poll_options o on o.post_id = $1
           and o.position = case when luck % 10 < 5 then 2 when luck % 10 < 8 then 1 else 3 end
         where luck < 380 returning option_id),
       reaction as (
         insert into post_reactions (post_id, person_id, emoji)
         select $1, person_id, (array['👍', '👍', '👏', '❤️', '💡', '🤔'])[1 + luck % 6] from reader where luck % 4 = 0 and luck < 600
         returning emoji),
       counted as (
         update announcements set acknowledged_count = (select count(*) from receipt where acknowledged_at is not null) where post_id = $1),
       tallied as (
         update poll_options o set votes = v.n from (select option_id, count(*)::int as n from vote group by 1) v where o.id = v.option_id),
       turnout as (
         update polls set voters = (select count(*) from vote) where post_id = $1)
       update posts set reaction_counts = (select jsonb_object_agg(emoji, n) from (select emoji, count(*)::int as n from reaction group by 1) r)
       where id = $1`,
      [id, everyone, executiveId],
    );
  });
}
