import { endpoints, events, type EndpointKey, type EventName } from '@app/contract';
import { Credentials, Sessions } from '@app/identity';
import { everyone, Jobs } from '@app/platform';
import sharp from 'sharp';
import { as, type Api, type Asked, type Reply } from '../support/as.js';
import { openCast, type Cast } from '../support/cast.js';
import { sql } from '../support/database.js';
import { openHouse, type House } from '../support/house.js';
import { linkTo } from '../support/mails.js';
import { Spies, type Spy } from './spies.js';

/**
 * A scripted day in which every operation that writes is used, while one recording socket per member of the cast listens.
 * After each step every frame is judged: may its receiver read that audience (the database is asked), is it of the
 * contract, is it the next of its stream.
 */
type Writing = Exclude<EndpointKey, `GET ${string}`>;
/** Operations that only ever refuse in a house like this one. */
const refusing: Partial<Record<Writing, string>> = {
  'POST /session/demo': 'unknown outside a demo',
  'POST /setup': 'the house is open',
};
/** Events and signals that this day does not bring, and why. */
const unheard: Partial<Record<EventName, string>> = {};

let house: House;
let cast: Cast;
let spies: Spies;
let png: Uint8Array;
const used = new Set<string>();
const names = ['alice', 'bob', 'carol', 'oscar', 'mona', 'eve', 'ada', 'gus'] as const;
type Name = (typeof names)[number];
const spy = {} as Record<Name, Spy>;
const password = 'vortic ylem hazelnut';

beforeAll(async () => {
  house = await openHouse();
  cast = await openCast(house);
  await house.app.get(Jobs).start();
  spies = new Spies(house);
  for (const name of names) spy[name] = await spies.place(name, cast[name]);
  png = await sharp({ create: { width: 300, height: 300, channels: 3, background: '#a33' } })
    .png()
    .toBuffer();
}, 60_000);
afterAll(async () => {
  spies?.close();
  cast.close();
  await house.close();
});

/** One step of the day: the call, which must succeed, and the judgement of all that was told. */
const step = async <K extends EndpointKey>(
  who: Name | Api,
  key: K,
  asked: Asked<K> = {} as Asked<K>,
): Promise<Reply<K>['body']> => {
  const api = typeof who === 'string' ? cast[who].api : who;
  const { status, body } = await api(key, asked);
  if (status >= 300) throw new Error(`${key}: ${status} ${JSON.stringify(body)}`);
  used.add(key);
  await spies.judge(`${typeof who === 'string' ? who : 'somebody'}: ${key}`);
  return body;
};
const say = async (who: Name, signal: string, said: object): Promise<void> => {
  spy[who].socket.emit(signal, said);
  await new Promise((resolve) => setTimeout(resolve, 60));
  await spies.judge(`${who}: ${signal}`);
};
const until = async (condition: () => Promise<boolean> | boolean, what: string): Promise<void> => {
  for (const end = Date.now() + 15_000; !(await condition());) {
    if (Date.now() > end) throw new Error(`never: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
};
const person = (name: Name) => ({ params: { id: cast[name].id } });

test('accounts and sessions', async () => {
  const paul = await cast.join({ givenName: 'Paul', familyName: 'Bavard', siteId: cast.sites.lyon });
  await house.app.get(Credentials).set(paul.id, password);
  const enter = async () => (await house.app.get(Sessions).open(paul.id)).cookie.split(';')[0]!;
  const cookie = await enter();
  const mine = as(house, cookie);
  await spies.place('paul', { ...paul, cookie, api: mine });
  await step(cast.nobody, 'POST /session', { body: { email: paul.email, password } });
  await step(as(house, await enter()), 'DELETE /session');
  const other = (await mine('GET /me/sessions')).body.find(({ current }) => !current)!;
  await step(mine, 'DELETE /me/sessions/:id', { params: { id: other.id } });
  await step(mine, 'PUT /me/password', { body: { current: password, next: 'quill saffron ember' } });
  await enter();
  await step(mine, 'DELETE /me/sessions');
  const { preferences } = (await mine('GET /me')).body;
  await step(mine, 'PUT /me/preferences', { body: { ...preferences, theme: 'dark' } });
  await step(cast.nobody, 'POST /password-resets', { body: { email: paul.email } });

  const email = 'nina.neuve@parvis.test';
  const { person: nina } = await step('ada', 'POST /admin/people', {
    body: { givenName: 'Nina', familyName: 'Neuve', email, unitId: cast.units.platform, roles: ['employee'] },
  });
  await step('ada', 'POST /admin/people/:id/invitation', { params: { id: nina.id } });
  const token = await linkTo(house, email, 2);
  await step(cast.nobody, 'POST /tokens/read', { body: { token } });
  await step(cast.nobody, 'POST /tokens/use', { body: { token, password } });
  await step('ada', 'PUT /admin/people/:id/roles', { params: { id: nina.id }, body: { roles: ['guest'] } });
  await step('ada', 'POST /admin/people/:id/suspension', { params: { id: nina.id } });
  await step('ada', 'DELETE /admin/people/:id/suspension', { params: { id: nina.id } });
}, 120_000);

test('people, projects and skills', async () => {
  await step('alice', 'PATCH /me/profile', { body: { title: 'Ingénieure', bio: 'Les digues.' } });
  await step('alice', 'PUT /me/photo', { file: { name: 'me.png', bytes: png } });
  await step('alice', 'DELETE /me/photo');
  const until = new Date(Date.now() + 3_600_000).toISOString();
  await step('alice', 'PUT /me/status', { body: { text: 'Ici', emoji: null, availability: 'busy', until } });
  await step('alice', 'POST /me/status/confirmation');

  const project = await step('alice', 'POST /projects', { body: { name: 'Digues', clientName: 'Hélios' } });
  const part = { role: 'Pilote', share: 50, from: null, to: null };
  const mine = await step('alice', 'POST /me/assignments', { body: { projectId: project.id, ...part } });
  await step('bob', 'POST /me/assignments', { body: { projectId: project.id, ...part } });
  const params = { id: mine.id };
  await step('alice', 'PATCH /me/assignments/:id', { params, body: { role: 'Cheffe' } });
  await step('alice', 'POST /me/assignments/:id/confirmation', { params });
  await step('alice', 'DELETE /me/assignments/:id', { params });

  const { skill } = await step('alice', 'POST /me/skills', { body: { label: 'Digues', language: 'fr', level: 3 } });
  await step('alice', 'PUT /me/skills/:id', { params: { id: skill.id }, body: { level: 4 } });
  const endorsed = { params: { id: cast.alice.id, skillId: skill.id } };
  await step('bob', 'PUT /people/:id/skills/:skillId/endorsement', endorsed);
  await step('bob', 'DELETE /people/:id/skills/:skillId/endorsement', endorsed);
  await step('alice', 'DELETE /me/skills/:id', { params: { id: skill.id } });

  const one = { params: { id: skill.id } };
  await step('alice', 'PUT /me/suggested-skills', { body: { on: true } });
  await step('alice', 'PUT /me/suggested-skills/:id', { ...one, body: { answer: 'hide' } });
  await step('alice', 'DELETE /me/suggested-skills/:id', one);
  await step('alice', 'PUT /me/suggested-skills/:id', { ...one, body: { answer: 'accept' } });

  await step('bob', 'POST /expertise/unmet', { body: { q: 'xylomancie' } });
  const needs = await sql<{ id: string }>(
    house,
    `insert into unmet_needs (words, shown) values ('un', 'un'), ('deux', 'deux'), ('trois', 'trois') returning id`,
  );
  const [first, second, third] = needs.map(({ id }) => ({ params: { id } })) as [typeof one, typeof one, typeof one];
  await step('ada', 'POST /admin/needs/:id/name', { ...first, body: { skillId: skill.id } });
  await step('ada', 'POST /admin/needs/:id/skill', { ...second, body: { label: { fr: 'Xylomancie' } } });
  await step('ada', 'DELETE /admin/needs/:id', third);
}, 120_000);

test('audiences, and groups of every access', async () => {
  const rule = { unitIds: [cast.units.sales], siteIds: [cast.sites.lyon] };
  await step('eve', 'POST /audiences/preview', { body: rule });
  const ruled = await step('eve', 'POST /audiences', { body: rule });
  await step('eve', 'POST /posts', { body: { audienceId: ruled.id, body: 'Aux commerciaux de Lyon' } });

  for (const access of ['open', 'closed', 'secret'] as const) {
    const group = await step('alice', 'POST /groups', { body: { name: `Cercle ${access}`, description: '', access } });
    const params = { id: group.id };
    const member = (name: Name) => ({ params: { id: group.id, personId: cast[name].id } });
    for (const who of ['oscar', 'gus', 'mona', 'ada'] as const)
      await say(who, 'watch', { audienceId: group.audienceId });
    await step('alice', 'PUT /groups/:id/members/:personId', { ...member('bob'), body: { role: 'member' } });
    await step('alice', 'PUT /groups/:id/members/:personId', { ...member('gus'), body: { role: 'member' } });
    if (access !== 'secret') {
      await step('carol', 'POST /groups/:id/membership', { params });
      if (access === 'closed')
        await step('alice', 'PUT /groups/:id/members/:personId', { ...member('carol'), body: { role: 'member' } });
    }
    const body = 'Entre nous @gus.roux @oscar.petit @bob.bernard';
    const post = await step('alice', 'POST /posts', { body: { audienceId: group.audienceId, body } });
    await step('bob', 'POST /posts/:id/comments', { params: { id: post.id }, body: { body: 'Oui @oscar.petit' } });
    for (const who of ['alice', 'oscar', 'gus'] as const) await say(who, 'typing', { postId: post.id });
    await step('alice', 'PATCH /groups/:id', { params, body: { description: 'Autre' } });
    await step('alice', 'PATCH /groups/:id', { params, body: { access: 'secret' } });
    await step('alice', 'POST /posts', { body: { audienceId: group.audienceId, body: 'Après le changement' } });
    await say('mona', 'unwatch', { audienceId: group.audienceId });
    await step('alice', 'DELETE /groups/:id/members/:personId', member('gus'));
    await step('bob', 'DELETE /groups/:id/membership', { params });
    await step('alice', 'POST /posts', { body: { audienceId: group.audienceId, body: 'Sans Gus ni Bob' } });
  }
  // What has no posts yet may be opened.
  const blank = { name: 'Cercle vide', description: '', access: 'secret' as const };
  const { id, audienceId } = await step('alice', 'POST /groups', { body: blank });
  for (const who of ['oscar', 'gus', 'mona', 'ada'] as const) await say(who, 'watch', { audienceId });
  await step('alice', 'PATCH /groups/:id', { params: { id }, body: { access: 'open' } });
  await step('alice', 'POST /posts', { body: { audienceId, body: 'Ouvert' } });
}, 180_000);

test('posts, comments and what belongs to them', async () => {
  const group = await step('alice', 'POST /groups', { body: { name: 'Lundi', description: '', access: 'closed' } });
  const { id: groupId, audienceId } = group;
  const bob = { params: { id: groupId, personId: cast.bob.id }, body: { role: 'member' as const } };
  await step('alice', 'PUT /groups/:id/members/:personId', bob);
  const image = await step('alice', 'POST /images', { file: { name: 'plan.png', bytes: png } });
  const option = (fr: string) => ({ fr });
  await step('alice', 'PUT /drafts/:key', { params: { key: 'composer' }, body: { content: { body: 'Bon' } } });
  await step('alice', 'DELETE /drafts/:key', { params: { key: 'composer' } });
  const post = await step('alice', 'POST /posts', {
    body: {
      kind: 'poll',
      audienceId,
      title: 'Lundi ?',
      body: 'Qui vient, @bob.bernard ?',
      images: [{ id: image.id, alt: 'Le plan' }],
      poll: { question: option('Lundi ?'), options: [option('Oui'), option('Non')], multiple: false },
    },
  });
  const params = { id: post.id };
  await say('bob', 'typing', { postId: post.id });
  await step('bob', 'PUT /posts/:id/vote', { params, body: { optionIds: [post.poll!.options[0]!.id] } });
  await step('bob', 'POST /reads', { body: { postIds: [post.id] } });
  await step('bob', 'PUT /posts/:id/reaction', { params, body: { emoji: '👍' } });
  await step('bob', 'DELETE /posts/:id/reaction', { params });
  await step('alice', 'PATCH /posts/:id', { params, body: { version: post.version, body: 'Venez' } });
  await step('alice', 'PUT /posts/:id/pin', { params });
  await step('alice', 'DELETE /posts/:id/pin', { params });

  const comment = await step('bob', 'POST /posts/:id/comments', { params, body: { body: 'Oui @alice.martin' } });
  const about = { params: { id: comment.id } };
  await step('alice', 'POST /posts/:id/comments', { params, body: { body: 'Bien', parentId: comment.id } });
  await step('alice', 'PUT /comments/:id/reaction', { ...about, body: { emoji: '🎉' } });
  await step('alice', 'DELETE /comments/:id/reaction', about);
  await step('bob', 'PATCH /comments/:id', { ...about, body: { version: comment.version, body: 'Oui !' } });
  await step('bob', 'DELETE /comments/:id', about);
  await step('bob', 'POST /comments/:id/restoration', about);
  await step('alice', 'DELETE /posts/:id', { params });
  await step('alice', 'POST /posts/:id/restoration', { params });
  await step('alice', 'POST /notifications/read', { body: { ids: [] } });
  await step('alice', 'POST /catch-up', { body: { heads: { [audienceId]: 0, [everyone]: 0 } } });
}, 120_000);

test('an announcement and its figures', async () => {
  const texts = { fr: { title: 'Cap', body: 'Nous tenons le cap.' } };
  const { id, announcement, version } = await step('eve', 'POST /posts', {
    body: {
      kind: 'announcement',
      audienceId: everyone,
      title: 'Cap',
      body: texts.fr.body,
      announcement: { mustRead: true, texts },
    },
  });
  expect(announcement!.mustRead).toBe(true);
  await step('oscar', 'POST /deliveries', { body: { postIds: [id] } });
  await step('oscar', 'POST /posts/:id/acknowledgement', { params: { id }, body: { version } });
  await until(async () => {
    await spies.judge('an acknowledgement');
    return spies.heard.has('dashboard.moved');
  }, 'dashboard.moved');
}, 60_000);

test('requests for help, open and confidential', async () => {
  const words = { kind: 'request' as const, title: 'Un film', body: 'Qui sait monter ?' };
  const asked = await step('alice', 'POST /posts', { body: { ...words, audienceId: everyone, request: {} } });
  const params = { id: asked.id };
  await step('alice', 'PUT /posts/:id/request', { params, body: { effortHours: 8 } });
  await step('oscar', 'PUT /me/asks', { body: { weekly: 5, pausedUntil: null, substituteId: cast.bob.id } });
  for (const who of ['bob', 'carol', 'oscar'] as const)
    await step('alice', 'POST /posts/:id/invitations', { params, body: { personId: cast[who].id } });
  await step('alice', 'DELETE /posts/:id/invitations/:personId', { params: { ...params, personId: cast.oscar.id } });
  await step('carol', 'PUT /posts/:id/answer', { params, body: { answer: 'decline', reason: 'En congé' } });
  await step('bob', 'PUT /posts/:id/answer', { params, body: { answer: 'accept' } });
  const { work } = await step('bob', 'POST /posts/:id/work', { params, body: { on: '2020-01-31', hours: 2 } });
  await step('bob', 'DELETE /posts/:id/work/:entryId', { params: { ...params, entryId: work[0]!.id } });
  await step('bob', 'POST /posts/:id/delivery', { params, body: {} });
  await step('alice', 'POST /posts/:id/closing', { params });
  const rated = { params: { ...params, personId: cast.bob.id } };
  await step('alice', 'PUT /posts/:id/ratings/:personId', { ...rated, body: { stars: 5 } });
  await step('alice', 'POST /posts/:id/reopening', { params, body: { reason: 'Encore' } });

  const secret = await step('alice', 'POST /posts', { body: { ...words, request: { confidential: true } } });
  const on = { params: { id: secret.id } };
  for (const who of ['bob', 'oscar'] as const)
    await step('alice', 'POST /posts/:id/invitations', { ...on, body: { personId: cast[who].id } });
  await step('bob', 'POST /posts/:id/comments', { ...on, body: { body: 'Volontiers' } });
  await step('oscar', 'PUT /posts/:id/answer', { ...on, body: { answer: 'decline', reason: 'Non' } });
  await step('bob', 'POST /posts/:id/comments', { ...on, body: { body: 'Sans Oscar' } });
  await step('alice', 'POST /posts/:id/withdrawal', { ...on, body: {} });
  await step('alice', 'POST /posts/:id/comments', { ...on, body: { body: 'Seule' } });
}, 120_000);

test('avoided spend, from the claim to its reversal', async () => {
  const fran = await cast.join({ givenName: 'Fran', familyName: 'Comptet', roles: ['employee', 'finance'] });
  await spies.place('fran', fran);
  const [day, source] = ['2026-01-31', 'BCE'];
  await step(fran.api, 'PUT /ledger/currency', { body: { currency: 'EUR' } });
  await step(fran.api, 'POST /ledger/rates', { body: { day, currency: 'USD', rate: '0.92', source } });
  const csv = `jour;devise;taux\n${day};CHF;1,05`;
  await step(fran.api, 'POST /ledger/rates/check', { body: { csv } });
  await step(fran.api, 'POST /ledger/rates/import', { body: { csv, source } });
  const unitRate = { unitId: cast.units.engineering, hourly: 6_000, from: day };
  await step(fran.api, 'POST /ledger/unit-rates', { body: unitRate });
  const quote = { amount: 1_000_000, currency: 'EUR' as const, supplier: 'Studio Hélice' };
  const helpers = [{ personId: cast.bob.id, hours: 8 }];
  const claim = await step('alice', 'POST /ledger/claims', { body: { requesterId: cast.alice.id, helpers, quote } });
  const params = { id: claim.id };
  await step('bob', 'PUT /ledger/claims/:id/document', { params, body: { document: 'Devis 2026-118' } });
  await step('eve', 'POST /ledger/claims/:id/confirmation', { params });
  await step(fran.api, 'POST /ledger/claims/:id/audit', { params });
  await step(fran.api, 'POST /ledger/claims/:id/reversal', { params, body: { reason: 'Saisie deux fois' } });
}, 60_000);

test('who is here', async () => {
  for (const name of names) {
    const asked = [cast.carol.id, cast.oscar.id];
    for (const id of asked) spy[name].observed.add(id);
    await say(name, 'presence', { personIds: asked });
  }
  const again = await spies.place('oscar, once more', cast.oscar);
  await spies.judge('a second socket');
  again.socket.close();
  expect(spies.heard).toContain('present');
}, 60_000);

test('an import and its undoing', async () => {
  const csv = 'Matricule;Nom;Prénom;Courriel\n007;Dubois;Zoé;zoe.dubois@parvis.test\n';
  const { id } = await step('ada', 'POST /admin/imports', {
    file: { name: 'people.csv', bytes: Buffer.from(csv), type: 'text/csv' },
  });
  const params = { id };
  const stands = async () => (await cast.ada.api('GET /admin/imports/:id', { params })).body.state;
  const reaches = (state: string) => until(async () => (await stands()) === state, `an import that is ${state}`);
  await reaches('checked');
  await step('ada', 'POST /admin/imports/:id/application', { params, body: { skipRefused: false } });
  await reaches('applied');
  await spies.judge('an import');
  await step('ada', 'DELETE /admin/imports/:id/application', { params });
  await reaches('undone');
  await spies.judge('an import that was undone');
}, 60_000);

test('who is suspended while connected hears no more', async () => {
  const before = spy.oscar.socket.connected;
  await step('ada', 'POST /admin/people/:id/suspension', person('oscar'));
  await until(() => !spy.oscar.socket.connected, 'the end of a suspended person’s socket');
  await step('alice', 'PUT /me/status', { body: { text: 'Oscar ?', emoji: null, availability: null, until: null } });
  expect([before, spy.oscar.frames]).toEqual([true, []]);
  await expect(spies.place('sam', cast.sam)).rejects.toThrow();
}, 60_000);

test('the day used every operation that writes, and brought every event of the contract', async () => {
  for (const key of Object.keys(refusing) as Writing[]) {
    const bodies = { 'POST /session/demo': { role: 'employee' } } as Partial<Record<Writing, object>>;
    expect((await cast.nobody(key, { body: bodies[key] } as never)).status).toBeGreaterThanOrEqual(400);
  }
  const writing = Object.keys(endpoints).filter((key) => !key.startsWith('GET ') && !Object.hasOwn(refusing, key));
  expect(writing.filter((key) => !used.has(key))).toEqual([]);
  const known = [...Object.keys(events), 'hello', 'typed', 'present'];
  expect(known.filter((name) => !spies.heard.has(name))).toEqual(Object.keys(unheard));
});
