import { Memberships } from '@app/audiences';
import type { EndpointKey } from '@app/contract';
import { Evidence } from '@app/expertise';
import { Database, everyone } from '@app/platform';
import { io, type Socket } from 'socket.io-client';
import sharp from 'sharp';
import type { Api } from '../support/as.js';
import { openCast, type Cast, type Player } from '../support/cast.js';
import { sql } from '../support/database.js';
import { openHouse, type House } from '../support/house.js';
import { crawl, everything, masked, readings, unknown, without, type Answered, type Known } from './crawl.js';

/**
 * One rare word stands in everything that a secret group and a confidential client consist of. Nobody outside is told it,
 * and nothing they are told changes because it exists.
 */
const word = 'Zéphyrolithe';
const typed = [word, 'zephyrolithes', 'zéphyr', 'zephirolite', 'zephyrolitge', 'digue', 'a'];
/** Its stem, without case and accents; none of the misspelt words that are searched for contains it. */
const stem = 'zephyrolit';
const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const outsiders = ['oscar', 'gus', 'mona', 'eve', 'ada'] as const;
let house: House;
let cast: Cast;
let publicly: Known;
const sockets: Socket[] = [];
const frames: { who: string; text: string }[] = [];

beforeAll(async () => {
  house = await openHouse();
  cast = await openCast(house);
  await furnish();
  for (const who of outsiders) sockets.push(await overhear(who));
}, 60_000);
afterAll(async () => {
  for (const socket of sockets) socket.close();
  cast.close();
  await house.close();
});

const done = async <T extends { status: number }>(reply: Promise<T>): Promise<T> => {
  const answer = await reply;
  if (answer.status >= 300) throw new Error(JSON.stringify(answer));
  return answer;
};
/** Brings the words that typing errors are corrected to up to date, as a job does at night. */
const countWords = () => house.app.get(Evidence).recountWords();

/** Something public of every kind, so that no list is empty. */
async function furnish(): Promise<void> {
  const { alice, carol, oscar, gus, eve } = cast;
  const group = (
    await done(alice.api('POST /groups', { body: { name: 'Digues', description: 'Ouvert', access: 'open' } }))
  ).body;
  for (const { id: personId } of [oscar, gus, cast.mona, eve])
    await done(
      alice.api('PUT /groups/:id/members/:personId', { params: { id: group.id, personId }, body: { role: 'member' } }),
    );
  for (const audienceId of [everyone, group.audienceId]) {
    const post = (
      await done(alice.api('POST /posts', { body: { audienceId, title: 'Les digues', body: 'Bonjour @oscar.petit' } }))
    ).body;
    await done(
      oscar.api('POST /posts/:id/comments', { params: { id: post.id }, body: { body: 'La digue, vue d’ici' } }),
    );
    await done(oscar.api('PUT /posts/:id/reaction', { params: { id: post.id }, body: { emoji: '👍' } }));
  }
  await done(
    eve.api('POST /posts', {
      body: {
        kind: 'announcement',
        audienceId: everyone,
        title: 'Nos digues',
        body: 'Elles tiennent.',
        announcement: { mustRead: true, texts: { fr: { title: 'Nos digues', body: 'Elles tiennent.' } } },
      },
    }),
  );
  const project = (await done(carol.api('POST /projects', { body: { name: 'Digues du Nord', clientName: 'Hélios' } })))
    .body;
  // What stands behind the word in a list by name must not show where the word stands.
  await done(alice.api('POST /groups', { body: { name: 'Zythum', description: '', access: 'open' } }));
  await done(carol.api('POST /projects', { body: { name: 'Zythum', clientName: 'Zythum' } }));
  const part = { role: 'Digueuse', share: 20, from: null, to: null };
  for (const player of [alice, oscar])
    await done(player.api('POST /me/assignments', { body: { projectId: project.id, ...part } }));
  await done(alice.api('POST /me/skills', { body: { label: 'Digues', language: 'fr', level: 3 } }));

  const words = { kind: 'request' as const, audienceId: everyone, title: 'Peindre une digue', body: 'En bleu' };
  const quote = { amount: 100_000, currency: 'EUR' as const, supplier: 'Digues et fils' };
  const { id } = (await done(carol.api('POST /posts', { body: { ...words, request: { quote } } }))).body;
  await helpBy(cast.bob, carol, { id }, 'En bleu');
  await done(carol.api('POST /posts/:id/closing', { params: { id } }));
}

/** Somebody is asked for help, gives it, and says so. */
async function helpBy(helper: Player, asker: Player, params: { id: string }, note: string): Promise<void> {
  const { api } = helper;
  await done(asker.api('POST /posts/:id/invitations', { params, body: { personId: helper.id, note } }));
  await done(api('PUT /posts/:id/answer', { params, body: { answer: 'accept' } }));
  await done(api('POST /posts/:id/work', { params, body: { on: '2020-01-31', hours: 2, note } }));
  await done(api('POST /posts/:id/delivery', { params, body: { note } }));
}

/** A socket of which every byte is kept. */
async function overhear(who: (typeof outsiders)[number]): Promise<Socket> {
  const socket = io(house.url, {
    path: '/socket',
    transports: ['websocket'],
    extraHeaders: { cookie: cast[who].cookie, origin: house.url },
    forceNew: true,
    reconnection: false,
  });
  socket.io.engine?.on('data', (text: unknown) => frames.push({ who, text: String(text) }));
  await new Promise<void>((resolve, reject) => {
    socket.once('hello', () => resolve());
    socket.once('connect_error', reject);
  });
  return socket;
}

/** What a searcher typed comes back in `understood`; what the server adds to it does not. */
function saysTheWord({ key, body, headers }: Answered): boolean {
  const said = ['GET /expertise', 'GET /posts/:id/candidates'].includes(key)
    ? body.replace(/"understood":\[[^\]]*\]/, '')
    : body;
  return fold(said + headers).includes(stem);
}
const everybody = (): [string, Api][] => [
  ...outsiders.map((who): [string, Api] => [who, cast[who].api]),
  ['nobody', cast.nobody],
];
/** What those outside are told when they ask for everything that existed before the secret. */
async function told(): Promise<Map<string, string>> {
  const all = new Map<string, string>();
  for (const [who, api] of everybody()) {
    const answers = await crawl(api, publicly, typed);
    expect(new Set(answers.map(({ key }) => key)).size).toBeGreaterThan(readings.length - 2);
    expect(answers.filter(saysTheWord)).toEqual([]);
    for (const { asked, status, body } of answers) all.set(`${who}: ${asked}`, `${status} ${masked(body)}`);
  }
  return all;
}
/** The first answers that are not the same, from a little before where they part. */
function differences(before: Map<string, string>, after: Map<string, string>) {
  const changed = [...after].filter(([asked, body]) => before.get(asked) !== body);
  return changed.slice(0, 5).map(([asked, body]) => {
    const old = before.get(asked) ?? '';
    const at = [...body].findIndex((_, i) => body[i] !== old[i]);
    return { asked, was: old.slice(Math.max(0, at - 80), at + 80), is: body.slice(Math.max(0, at - 80), at + 80) };
  });
}
const toldEveryone = () =>
  sql<{ name: string }>(house, `select name from events where audience_id = $1 order by seq`, [everyone]);
const butForTheHeadOfEveryone = (all: Map<string, string>) =>
  new Map([...all].map(([asked, body]) => [asked, body.replace(/"heads":\{"1":\d+/, '"heads":{"1":0')]));

async function fillTheGroup(): Promise<void> {
  const { alice, bob } = cast;
  const { body: group } = await done(
    alice.api('POST /groups', { body: { name: word, description: `Le ${word}`, access: 'secret' } }),
  );
  await done(
    alice.api('PUT /groups/:id/members/:personId', {
      params: { id: group.id, personId: bob.id },
      body: { role: 'member' },
    }),
  );
  for (const socket of sockets) socket.emit('watch', { audienceId: group.audienceId });

  const bytes = await sharp({ create: { width: 40, height: 40, channels: 3, background: '#357' } })
    .png()
    .toBuffer();
  const { body: image } = await done(alice.api('POST /images', { file: { name: `${word}.png`, bytes } }));
  const option = (text: string) => ({ fr: text });
  const { body: post } = await done(
    alice.api('POST /posts', {
      body: {
        kind: 'poll',
        audienceId: group.audienceId,
        title: `${word} : la suite`,
        body: `Le ${word} avance, @oscar.petit @bob.bernard @gus.roux @eve.leroy`,
        images: [{ id: image.id, alt: `Un ${word}` }],
        poll: { question: option(`Un ${word} ?`), options: [option(`${word} bleu`), option('Non')], multiple: false },
      },
    }),
  );
  await sql(house, `update posts set tags = array[$2] where id = $1`, [post.id, word]);
  for (const socket of sockets) {
    socket.emit('typing', { postId: post.id });
    socket.emit('presence', { personIds: [alice.id, bob.id] });
  }
  const params = { id: post.id };
  await done(bob.api('PUT /posts/:id/vote', { params, body: { optionIds: [post.poll!.options[0]!.id] } }));
  const { body: comment } = await done(
    bob.api('POST /posts/:id/comments', {
      params,
      body: { body: `${word} ! @oscar.petit @alice.martin @mona.moreau` },
    }),
  );
  await done(bob.api('PATCH /comments/:id', { params: { id: comment.id }, body: { version: 1, body: `Ô ${word}` } }));
  await done(alice.api('PUT /comments/:id/reaction', { params: { id: comment.id }, body: { emoji: '👍' } }));
  await done(bob.api('PUT /posts/:id/reaction', { params, body: { emoji: '👍' } }));
  await done(
    alice.api('PATCH /posts/:id', { params, body: { version: post.version, body: `Le ${word}, deuxième version` } }),
  );
  await done(alice.api('PUT /posts/:id/pin', { params }));
  const { body: gone } = await done(
    alice.api('POST /posts', { body: { audienceId: group.audienceId, body: `${word} retiré` } }),
  );
  await done(alice.api('DELETE /posts/:id', { params: { id: gone.id } }));
  await done(
    alice.api('PUT /drafts/:key', { params: { key: `group:${group.id}` }, body: { content: { body: `Le ${word}` } } }),
  );
}

/** Requests for help that Bob alone is asked for: one to its end, so that it shows what he knows, and one with a quote. */
async function askInConfidence(): Promise<void> {
  const params = await deliverInConfidence({});
  await done(cast.alice.api('POST /posts/:id/closing', { params }));
  const quote = { amount: 1_000_000, currency: 'EUR' as const, supplier: `${word} SARL` };
  await deliverInConfidence({ quote });
}

async function deliverInConfidence(need: object): Promise<{ id: string }> {
  const { alice, bob } = cast;
  const words = { kind: 'request' as const, title: `Un film du ${word}`, body: `Pour le ${word}, @oscar.petit` };
  const { body: post } = await done(
    alice.api('POST /posts', { body: { ...words, request: { confidential: true, ...need } } }),
  );
  const params = { id: post.id };
  for (const socket of sockets) {
    socket.emit('watch', { audienceId: post.audience.id });
    socket.emit('typing', { postId: post.id });
  }
  await helpBy(bob, alice, params, `Le ${word}`);
  return params;
}

/** A confidential client whom Alice serves: rows, as an import leaves them. */
async function importTheClient(): Promise<string> {
  const db = house.app.get(Database);
  const client = await db.row<{ id: string }>(
    `insert into clients (name, sector, confidential) values ($1, $1, true) returning id`,
    [`${word} SA`],
  );
  const project = await db.row<{ id: string }>(
    `insert into projects (name, client_id, description, tags) values ($1, $2, $1, array[$1]) returning id`,
    [`Projet ${word}`, client!.id],
  );
  await db.rows(`insert into assignments (person_id, project_id, role) values ($1, $2, $3)`, [
    cast.alice.id,
    project!.id,
    `Cheffe ${word}`,
  ]);
  await house.app.get(Memberships).rebuild();
  await house.app.get(Evidence).rebuild();
  return client!.id;
}

async function serveTheClient(clientId: string): Promise<void> {
  const { api } = cast.alice;
  const { body: project } = await done(api('POST /projects', { body: { name: `${word} deux`, clientId } }));
  const part = { role: `Pilote ${word}`, share: 40, from: null, to: null };
  const { body: assignment } = await done(api('POST /me/assignments', { body: { projectId: project.id, ...part } }));
  const params = { id: assignment.id };
  await done(api('PATCH /me/assignments/:id', { params, body: { role: `Responsable ${word}` } }));
  await done(api('POST /me/assignments/:id/confirmation', { params }));
  const { body: page } = await done(api('GET /clients/:id', { params: { id: clientId } }));
  for (const socket of sockets) socket.emit('watch', { audienceId: page.audience!.id });
  await done(
    api('POST /posts', {
      body: { audienceId: page.audience!.id, body: `Chez ${word} SA avec @oscar.petit @eve.leroy` },
    }),
  );
}

test('what is secret says no word to those outside, and changes no answer to them', async () => {
  publicly = await everything(house);
  await countWords();
  const before = await told();

  await fillTheGroup();
  await askInConfidence();
  await countWords();
  const withGroup = await told();
  expect(differences(before, withGroup)).toEqual([]);

  const earlier = await toldEveryone();
  const clientId = await importTheClient();
  await serveTheClient(clientId);
  await countWords();
  // An import makes everybody read afresh; that is all it tells everyone.
  expect(await toldEveryone()).toEqual([...earlier, { name: 'stream.reset' }]);
  const [once, more] = [withGroup, await told()].map(butForTheHeadOfEveryone);
  expect(differences(once!, more!)).toEqual([]);
}, 240_000);

test('what is secret answers as what has never been', async () => {
  const secret = without(await everything(house), publicly);
  const one = [expect.anything()];
  expect(secret).toMatchObject({ groups: one, clients: one, images: one });
  expect(secret.posts).toHaveLength(5);
  for (const [who, api] of everybody()) {
    const answers = await crawl(api, secret);
    const never = await crawl(api, unknown(secret));
    expect(answers.filter(saysTheWord)).toEqual([]);
    const shown = ({ key, status, body }: Answered) => `${key} ${status} ${masked(body)}`;
    expect(answers.map(shown)).toEqual(never.map(shown));

    const heads = Object.fromEntries(secret.audiences.map((id) => [id, 0]));
    const caught = await api('POST /catch-up', { body: { heads } });
    if (who === 'nobody') expect(caught.status).toBe(401);
    else expect(caught.body).toEqual({ events: [], heads: {}, reset: [], more: false, left: secret.audiences });
  }
}, 60_000);

test('those inside find the word wherever it was written', async () => {
  const all = await everything(house);
  const answers = await crawl(cast.alice.api, all, typed);
  const where = new Set(answers.filter(saysTheWord).map(({ key }) => key));
  expect([...where].sort()).toEqual(
    (
      [
        'GET /audiences',
        'GET /audiences/:id',
        'GET /clients',
        'GET /clients/:id',
        'GET /drafts',
        'GET /expertise',
        'GET /groups',
        'GET /groups/:slug',
        'GET /notifications',
        'GET /people/:id/assignments',
        'GET /posts/:id',
        'GET /posts/:id/comments',
        'GET /posts/:id/request',
        'GET /posts/:id/versions',
        'GET /projects',
        'GET /projects/:id',
        'GET /requests',
        'GET /search',
        'GET /wall',
      ] satisfies EndpointKey[]
    ).sort(),
  );
}, 60_000);

test('no socket of those outside was told of it, and no mail to them says it', async () => {
  // Whatever is told last comes after all that was to be told before.
  await done(
    cast.alice.api('PUT /me/status', { body: { text: 'Fini', emoji: null, availability: null, until: null } }),
  );
  for (const end = Date.now() + 5_000; Date.now() < end;) {
    const heard = new Set(frames.filter(({ text }) => text.includes('status.changed')).map(({ who }) => who));
    if (heard.size >= outsiders.length - 1) break;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect(new Set(frames.map(({ who }) => who))).toEqual(new Set(outsiders));
  expect(frames.filter(({ text }) => fold(text).includes(stem))).toEqual([]);

  const all = without(await everything(house), publicly);
  const names = [...all.posts, ...all.audiences.map((id) => `"${id}":`), ...all.audiences.map((id) => `Id":"${id}"`)];
  expect(frames.filter(({ text }) => names.some((name) => text.includes(name)))).toEqual([]);
  expect(frames.filter(({ text }) => text.includes('"typed"'))).toEqual([]);

  const mails = await sql<{ recipient: string; subject: string; body: string }>(house, `select * from mails`);
  const inside = new Set([cast.alice.email, cast.bob.email]);
  expect(mails.filter((m) => fold(m.subject + m.body).includes(stem) && !inside.has(m.recipient))).toEqual([]);
});

test('somebody outside may give their own things the same names', async () => {
  const { api } = cast.oscar;
  const group = await api('POST /groups', { body: { name: word, description: '', access: 'open' } });
  expect(group).toMatchObject({ status: 201, body: { slug: 'zephyrolithe', name: word } });
  const project = await api('POST /projects', { body: { name: `Projet ${word}`, clientName: `${word} SA` } });
  expect(project).toMatchObject({ status: 201, body: { client: { name: `${word} SA` } } });
  const clients = (await api('GET /clients', { query: { q: word } })).body.items;
  expect(clients).toEqual([expect.objectContaining({ confidential: false, projects: 1, people: 0 })]);
});
