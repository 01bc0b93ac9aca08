import { evidenceKind } from '@app/contract';
import { everyone } from '@app/platform';

/**
 * What each kind of evidence is, as a query over the rows that it comes from. Listeners run these queries for what has
 * just changed and a rebuild runs them for everything, so that both give the same rows.
 *
 * The weight says how much one proof of the kind is worth: a skill declared at level 4 is worth eight posts, and the ten
 * mentions after the first are worth little (see `ranking.sql.ts`). Long texts say less with each word, as in BM25: the
 * weight of prose is divided by 0.5 + 0.5 × length / usual length. `offset 0`: the text is made once, not at each use.
 */
export const evidenceKinds = evidenceKind.options;
export type EvidenceKind = (typeof evidenceKinds)[number];

const prose = (weight: string, text: string, usual: number): string =>
  `(${weight}) / (0.5 + 0.5 * greatest(0.2, least(3.0, char_length(${text}) / ${usual}.0)))`;

/** How a skill is called, in both languages: “montage vidéo · video editing”. */
const labels = `concat_ws(' · ', k.label_fr, nullif(k.label_en, k.label_fr))`;

/** What is asked is not what is known; an answer to a question is worth more than a remark. */
const postWeight = `case p.kind when 'question' then 0.3 when 'request' then 0.3 when 'poll' then 0.3
  when 'announcement' then 0.8 when 'document' then 2.5 else 1.5 end`;

/** What a post says, without its Markdown. `offset 0` as above. */
const postText = `select evidence_text(concat_ws(' — ', nullif(p.title, ''), p.body, nullif(array_to_string(p.tags, ' '), ''))) as text offset 0`;

/** Whoever checks a text knows its subject, nearly as whoever writes it; who was only there may not. */
const participationWeight = `case
  when plain(x.role) ~ '(auth|aut(eur|rice)|answer|repon|contribut|edit|redact|writ|speak|interven|lead|pilot)' then 1.4
  when plain(x.role) ~ '(review|rele|verif|valid|approv|check)' then 1.1 else 0.6 end
  * case p.kind when 'document' then 1.5 else 1 end`;

/** SQL: the post `p` asks something. */
export const asks = `p.kind in ('question', 'request')`;
/** Who asks gets answers, and an answer is about what was asked: it speaks for who gave it. Thanks are no answer. */
const answers = `${asks} and c.author_id <> p.author_id and char_length(c.body) > 40`;

const ofPerson = (kind: EvidenceKind, text: string, weight: string, only: string): string => `
  select p.id as person_id, '${kind}' as kind, p.id as source_id, ${everyone}::bigint as audience_id, ${text} as text,
         null::text as link, (${weight})::real as weight, null::timestamptz as at
  from people p where ${only}`;

export const sources: Record<EvidenceKind, string> = {
  name: ofPerson('name', 'p.display_name', '12', 'true'),
  title: ofPerson('title', 'p.title', '6', `p.title <> ''`),
  bio: ofPerson('bio', 'evidence_text(p.bio)', prose('4', 'p.bio', 300), `p.bio <> ''`),
  // Who declares sixty skills masters each a little less than who declares five.
  skill: `
    select s.person_id, 'skill' as kind, s.skill_id as source_id, ${everyone}::bigint as audience_id, ${labels} as text,
           '/skills/' || s.skill_id as link,
           (coalesce(s.level, 2) * 3 / (1 + ln(1 + count(*) over (partition by s.person_id) / 8.0) / 4))::real as weight,
           s.declared_at as at
    from person_skills s join skills k on k.id = s.skill_id`,
  // One row for all who confirm the same skill; those who master it themselves count double.
  endorsement: `
    select e.person_id, 'endorsement' as kind, e.skill_id as source_id, ${everyone}::bigint as audience_id, ${labels} as text,
           '/skills/' || e.skill_id as link,
           (4 * sqrt(sum(case when own.level >= 3 then 2 else 1 end)))::real as weight, max(e.at) as at
    from endorsements e join skills k on k.id = e.skill_id
    left join person_skills own on own.person_id = e.endorser_id and own.skill_id = e.skill_id
    group by e.person_id, e.skill_id, k.id`,
  // A confidential client, and whatever names it, is known to those who serve it.
  assignment: `
    select a.person_id, 'assignment' as kind, a.id as source_id, t.id as audience_id, w.text,
           '/projects/' || a.project_id as link, (${prose('6', 'w.text', 120)})::real as weight,
           a.to_on::timestamp at time zone 'UTC' as at
    from assignments a join projects p on p.id = a.project_id left join clients c on c.id = p.client_id
    join audiences t on t.id = case when c.confidential
      then (select a.id from audiences a where a.kind = 'client' and a.ref_id = c.id) else ${everyone} end
    cross join lateral (select evidence_text(concat_ws(' · ', nullif(a.role, ''), p.name, c.name,
      nullif(array_to_string(p.tags, ', '), ''), nullif(left(p.description, 400), ''))) as text offset 0) w`,
  post: `
    select x.person_id, 'post' as kind, p.id as source_id, p.audience_id, w.text, '/posts/' || p.id as link,
           (${prose(postWeight, 'w.text', 400)})::real as weight, p.created_at as at
    from posts p
    -- Praise shows what the praised know, not who gives it.
    cross join lateral (
      select p.author_id as person_id where p.kind <> 'praise'
      union all
      select m.person_id from mentions m
      where p.kind = 'praise' and m.post_id = p.id and m.comment_id = 0 and m.person_id <> p.author_id) x
    cross join lateral (${postText}) w
    where p.removed_at is null and w.text <> ''`,
  // Who helped until the asker agreed that it was done has done what was asked.
  help: `
    select i.person_id, 'help' as kind, p.id as source_id, p.audience_id, w.text, '/posts/' || p.id as link,
           (${prose('5', 'w.text', 400)} / sqrt(n.people))::real as weight, q.delivered_at as at
    from requests q join posts p on p.id = q.post_id
    join request_invitations i on i.post_id = q.post_id and i.state = 'accepted'
    cross join lateral (
      select count(*) as people from request_invitations o where o.post_id = q.post_id and o.state = 'accepted') n
    cross join lateral (${postText}) w
    where q.state = 'closed' and p.removed_at is null and w.text <> ''`,
  // What many made together speaks for each of them a little less.
  participation: `
    select x.person_id, 'participation' as kind, p.id as source_id, p.audience_id, w.text, '/posts/' || p.id as link,
           (${prose(participationWeight, 'w.text', 400)} / sqrt(n.people))::real as weight, p.created_at as at
    from post_participants x join posts p on p.id = x.post_id
    cross join lateral (select count(*) as people from post_participants o where o.post_id = p.id) n
    cross join lateral (${postText}) w
    where p.removed_at is null and w.text <> '' and x.person_id <> p.author_id`,
  comment: `
    select c.author_id as person_id, 'comment' as kind, c.id as source_id, p.audience_id, w.text,
           '/posts/' || p.id || '?c=' || c.id as link,
           (${prose(`case p.kind when 'question' then 1.8 when 'request' then 1.8 else 1.0 end`, 'w.text', 200)})::real as weight,
           c.created_at as at
    from comments c join posts p on p.id = c.post_id
    cross join lateral (
      select evidence_text(c.body || case when ${answers} then concat(E'\\n\\n— ', p.title, ' ', p.body) else '' end) as text
      offset 0) w
    where c.removed_at is null and p.removed_at is null and w.text <> ''`,
};
