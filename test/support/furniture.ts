import { minimumCell } from '@app/contract';
import { Organisation, People } from '@app/people';
import { Database } from '@app/platform';
import sharp from 'sharp';
import type { Cast } from './cast.js';
import type { House } from './house.js';

/** French as people type it: with an ordinary space before the marks that it sets apart. */
const question = 'Qui vient ce soir ? Et demain : personne ! « Vraiment » ; bon. ';

/**
 * Fills a house with something to see, a post with a picture and an argument, a message with its figures, and answers
 * where it stands.
 */
export async function furnish(house: House, cast: Cast) {
  const { everyone } = (await cast.eve.api('GET /me')).body;
  await hire(house, cast);
  const project = await cast.alice.api('POST /projects', { body: { name: 'Digue du Rhône', clientName: 'Hélios' } });
  const part = { role: 'Pilotage', share: 40, from: '2026-01-05', to: null };
  await cast.alice.api('POST /me/assignments', { body: { projectId: project.body.id, ...part } });
  await cast.alice.api('POST /me/skills', { body: { label: 'Hydraulique', language: 'fr', level: 3 } });
  await cast.alice.api('PUT /me/status', {
    body: { text: question.trim(), emoji: '🚆', availability: 'partly', until: null },
  });

  const frames = await Promise.all(['#0a5f6d', '#e58a56'].map((colour) => picture(colour)));
  const gif = await sharp(frames, { join: { animated: true } })
    .gif()
    .toBuffer();
  const image = await cast.alice.api('POST /images', { file: { name: 'pompe.gif', bytes: gif, type: 'image/gif' } });
  const post = await cast.alice.api('POST /posts', {
    body: {
      kind: 'question',
      audienceId: everyone,
      title: question.repeat(2),
      body: `${question.repeat(8)}\n\nUn **mot** : \`code ? oui : non\`.`,
      language: 'fr',
      images: [{ id: image.body.id, alt: 'Une pompe' }],
    },
  });
  const message = await cast.eve.api('POST /posts', {
    body: {
      kind: 'announcement',
      audienceId: everyone,
      title: 'Que fait-on demain ?',
      body: question,
      language: 'fr',
      announcement: { mustRead: true, texts: { fr: { title: 'Que fait-on demain ?', body: question.repeat(4) } } },
      poll: { question: { fr: question }, options: [{ fr: 'Oui !' }, { fr: 'Non : jamais' }], multiple: false },
    },
  });
  const statuses = [project, image, post, message].map(({ status }) => status);
  if (statuses.some((status) => status !== 201)) throw new Error(`furnished with ${statuses.join()}`);
  const say = async (body: string, parentId?: string) =>
    (
      await cast.bob.api('POST /posts/:id/comments', {
        params: { id: post.body.id },
        body: { body, ...(parentId === undefined ? {} : { parentId }) },
      })
    ).body;
  const root = await say(question.repeat(4));
  // So many that the screen folds the first ones.
  for (let i = 1; i <= 8; i++) await say(`Réponse ${i}.`, root.id);

  await cast.carol.api('PUT /posts/:id/reaction', { params: { id: message.body.id }, body: { emoji: '👏' } });
  await read(house, message.body.id);
  const claim = await keepLedger(cast);
  return {
    home: '/',
    people: '/people?q=hydraulique',
    profile: `/people/${cast.alice.handle}`,
    announce: '/broadcasts/new',
    dashboard: `/broadcasts/${message.body.id}/insights`,
    settings: '/settings/appearance',
    post: `/posts/${post.body.id}`,
    ledger: '/ledger',
    claim: `/ledger/claims/${claim}`,
  };
}

/** A rate of each kind, and a claim in a foreign currency; answers its id. */
async function keepLedger(cast: Cast): Promise<string> {
  const fay = await cast.join({
    givenName: 'Fay',
    familyName: 'Compte',
    unitId: cast.units.sales,
    siteId: cast.sites.lyon,
    roles: ['employee', 'finance'],
  });
  const day = new Date().toISOString().slice(0, 10);
  await fay.api('POST /ledger/rates', { body: { day, currency: 'USD', rate: '0.92', source: 'Qui ? La banque !' } });
  await fay.api('POST /ledger/unit-rates', {
    body: { unitId: cast.units.engineering, hourly: 6_000, from: '2026-01-01' },
  });
  const claim = await cast.alice.api('POST /ledger/claims', {
    body: {
      requesterId: cast.alice.id,
      helpers: [{ personId: cast.bob.id, hours: 40 }],
      quote: {
        amount: 123_456_789,
        currency: 'USD',
        supplier: question.trim().slice(0, 60),
        document: `https://achats.example/${'devis-'.repeat(12)}2026`,
      },
    },
  });
  if (claim.status !== 201) throw new Error(`claimed with ${claim.status}`);
  return claim.body.id;
}

const picture = (background: string) =>
  sharp({ create: { width: 320, height: 200, channels: 3, background } })
    .png()
    .toBuffer();

/** Eleven units that are large enough to be told apart. */
async function hire(house: House, { sites }: Cast): Promise<void> {
  for (let unit = 1; unit <= 11; unit++) {
    const unitId = await house.app.get(Organisation).addUnit({ name: `Unité ${unit}` });
    await house.app.get(People).addAll(
      Array.from({ length: minimumCell + 1 }, (_, i) => ({
        givenName: 'Camille',
        familyName: `Durand ${unit} ${i}`,
        email: `camille.${unit}.${i}@parvis.test`,
        unitId,
        siteId: i % 2 === 0 ? sites.paris : sites.lyon,
        roles: ['employee' as const],
      })),
    );
  }
}

/** The message was sent four hours ago, and most have read it since, one after the other. */
async function read(house: House, postId: string): Promise<void> {
  const db = house.app.get(Database);
  await db.run(`update posts set created_at = clock_timestamp() - interval '4 hours' where id = $1`, [postId]);
  await db.run(
    `insert into announcement_receipts (post_id, person_id, delivered_at, seen_at, acknowledged_at, acknowledged_version)
     select p.id, u.id, t.at, t.at, t.at + interval '9 minutes' * k.yes, p.version * k.yes
     from posts p, people u,
       lateral (select p.created_at + (u.id % 97) * interval '2 minutes' as at) t,
       lateral (select case when u.id % 3 = 0 then 1 end as yes) k
     where p.id = $1 and u.given_name = 'Camille' and u.id % 5 > 0`,
    [postId],
  );
}
