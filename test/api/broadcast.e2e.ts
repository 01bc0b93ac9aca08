import { minimumCell } from '@app/contract';
import { Jobs } from '@app/platform';
import { openCast, type Cast, type Player } from '../support/cast.js';
import { openHouse, type House } from '../support/house.js';
import { placesOf } from '../support/places.js';

let house: House;
let cast: Cast;
let places: ReturnType<typeof placesOf>;
beforeAll(async () => {
  house = await openHouse();
  cast = await openCast(house);
  places = placesOf(house);
  await house.app.get(Jobs).start();
  // Figures are told from the minimum cell on.
  for (let i = 1; i <= minimumCell; i++) await cast.join({ givenName: `Camille-${i}`, familyName: 'Durand' });
});
afterAll(async () => {
  cast.close();
  await house.close();
});

const poll = {
  question: { fr: 'Qu’est-ce qui vous aiderait ?', en: 'What would help you?' },
  options: [
    { fr: 'Du temps', en: 'Time' },
    { fr: 'Des outils', en: 'Tools' },
  ],
  multiple: false,
};
const texts = {
  fr: { title: 'Le plan 2027', body: 'Trois décisions.' },
  en: { title: 'The 2027 plan', body: 'Three decisions.' },
};

async function announce(more: object = {}, who: Player = cast.eve) {
  const sent = await who.api('POST /posts', {
    body: {
      kind: 'announcement',
      audienceId: '1',
      title: texts.fr.title,
      body: texts.fr.body,
      language: 'fr',
      announcement: { mustRead: true, texts },
      ...more,
    },
  });
  return sent;
}

test('an executive announces in two languages; everybody reads it on top until it is acknowledged', async () => {
  const sent = await announce();
  expect(sent.status).toBe(201);
  const id = sent.body.id;
  const before = await cast.alice.api('GET /wall', { query: {} });
  expect(before.body.pinned.map((p) => p.id)).toContain(id);
  const found = before.body.pinned.find((p) => p.id === id)!;
  expect(found.announcement).toMatchObject({ mustRead: true, texts, acknowledgedVersion: null, acknowledged: 0 });
  expect(found.announcement!.reach).toBeGreaterThanOrEqual(7);

  const given = await cast.alice.api('POST /posts/:id/acknowledgement', {
    params: { id },
    body: { version: found.version },
  });
  expect(given.status).toBe(200);
  expect(given.body).toMatchObject({ acknowledgedVersion: found.version, acknowledged: 1 });
  const again = await cast.alice.api('POST /posts/:id/acknowledgement', {
    params: { id },
    body: { version: found.version },
  });
  expect(again.body.acknowledged).toBe(1);
  const after = await cast.alice.api('GET /wall', { query: {} });
  expect(after.body.pinned.map((p) => p.id)).not.toContain(id);
});

test('what waits for a person is looked for among the posts that stand', async () => {
  const standing = (await announce()).body.id;
  const removed: string[] = [];
  for (let i = 0; i < 6; i++) removed.push((await announce()).body.id);
  const waiting = async () => (await cast.alice.api('GET /wall', { query: {} })).body.pinned.map(({ id }) => id);
  expect(await waiting()).not.toContain(standing);
  for (const id of removed) await cast.eve.api('DELETE /posts/:id', { params: { id } });
  expect(await waiting()).toContain(standing);
  await cast.eve.api('POST /posts/:id/restoration', { params: { id: removed[0]! } });
  expect((await waiting()).slice(0, 2)).toEqual([removed[0], standing]);
});

test('an acknowledgement of a version that is no longer there is refused', async () => {
  const { id } = (await announce()).body;
  const refused = await cast.bob.api('POST /posts/:id/acknowledgement', { params: { id }, body: { version: 7 } });
  expect(refused).toMatchObject({ status: 409, code: 'announcement.version-old' });
});

test('who is not an executive does not announce', async () => {
  expect(await announce({}, cast.alice)).toMatchObject({ status: 403 });
});

test('a vote is hidden until one has voted, counts once, and can be changed', async () => {
  const { id, poll: asked } = (await announce({ poll })).body;
  expect(asked!.options.map((o) => o.votes)).toEqual([null, null]);
  const [time, tools] = asked!.options.map((o) => o.id);
  const voted = await cast.alice.api('PUT /posts/:id/vote', { params: { id }, body: { optionIds: [time!] } });
  expect(voted.body).toMatchObject({
    voters: 1,
    options: [
      { votes: 1, mine: true },
      { votes: 0, mine: false },
    ],
  });
  const changed = await cast.alice.api('PUT /posts/:id/vote', { params: { id }, body: { optionIds: [tools!] } });
  expect(changed.body).toMatchObject({
    voters: 1,
    options: [
      { votes: 0, mine: false },
      { votes: 1, mine: true },
    ],
  });
  const unseen = await cast.bob.api('GET /posts/:id', { params: { id } });
  expect(unseen.body.poll!.options.map((o) => o.votes)).toEqual([null, null]);

  const both = await cast.bob.api('PUT /posts/:id/vote', { params: { id }, body: { optionIds: [time!, tools!] } });
  expect(both).toMatchObject({ status: 422, code: 'poll.one-choice' });
  const other = await cast.bob.api('PUT /posts/:id/vote', { params: { id }, body: { optionIds: ['999999'] } });
  expect(other).toMatchObject({ status: 422, code: 'poll.option-unknown' });
});

test('a hundred votes at once leave counters that equal the rows', async () => {
  const { id, poll: asked } = (await announce({ poll: { ...poll, multiple: true } })).body;
  const options = asked!.options.map((o) => o.id);
  const voters = [cast.alice, cast.bob, cast.carol, cast.oscar, cast.mona];
  await Promise.all(
    Array.from({ length: 100 }, (_, i) =>
      voters[i % 5]!.api('PUT /posts/:id/vote', {
        params: { id },
        body: { optionIds: i % 3 === 0 ? options : [options[i % 2]!] },
      }),
    ),
  );
  const seen = (await cast.alice.api('GET /posts/:id', { params: { id } })).body.poll!;
  const mine = await Promise.all(
    voters.map(async (v) =>
      (await v.api('GET /posts/:id', { params: { id } })).body.poll!.options.map((o) => (o.mine ? 1 : 0)),
    ),
  );
  expect(seen.voters).toBe(5);
  expect(seen.options.map((o) => o.votes)).toEqual([0, 1].map((i) => mine.reduce((n, m) => n + m[i]!, 0)));
});

test('a closed poll takes no vote and shows its figures', async () => {
  const { id, poll: asked } = (await announce({ poll: { ...poll, closesAt: '2026-01-01T00:00:00.000Z' } })).body;
  expect(asked).toMatchObject({ closed: true, options: [{ votes: 0 }, { votes: 0 }] });
  const late = await cast.bob.api('PUT /posts/:id/vote', {
    params: { id },
    body: { optionIds: [asked!.options[0]!.id] },
  });
  expect(late).toMatchObject({ status: 409, code: 'poll.closed' });
});

test('the dashboard counts what happened, for its author, and moves live', async () => {
  const ear = await cast.eve.socket();
  const { id, poll: asked, version } = (await announce({ poll })).body;
  await cast.alice.api('POST /deliveries', { body: { postIds: [id] } });
  await cast.alice.api('POST /reads', { body: { postIds: [id] } });
  await cast.bob.api('POST /posts/:id/acknowledgement', { params: { id }, body: { version } });
  await cast.bob.api('PUT /posts/:id/vote', { params: { id }, body: { optionIds: [asked!.options[0]!.id] } });
  await cast.carol.api('PUT /posts/:id/reaction', { params: { id }, body: { emoji: '👏' } });
  await cast.carol.api('POST /posts/:id/comments', { params: { id }, body: { body: 'Enfin !' } });
  await ear.heard('dashboard.moved', (e) => e.payload['postId'] === id);

  const dashboard = (await cast.eve.api('GET /posts/:id/dashboard', { params: { id } })).body;
  expect(dashboard).toMatchObject({
    delivered: 2,
    seen: 2,
    acknowledged: 1,
    comments: 1,
    reactions: { '👏': 1 },
    poll: { voters: 1, options: [{ votes: 1 }, { votes: 0 }] },
  });
  expect(dashboard.series!.at(-1)).toMatchObject({ seen: 2, acknowledged: 1 });
  // Nobody can be singled out in a unit of three.
  expect(dashboard.byUnit).toEqual([]);
  expect(dashboard.hidden).toBe(dashboard.reach);
  expect(await cast.alice.api('GET /posts/:id/dashboard', { params: { id } })).toMatchObject({
    status: 403,
    code: 'dashboard.not-yours',
  });
  expect(await cast.gus.api('GET /posts/:id/dashboard', { params: { id } })).toMatchObject({ status: 404 });
});

test('an announcement for fewer people than the minimum cell has no figures', async () => {
  const team = await places.project([cast.alice.id, cast.bob.id, cast.eve.id]);
  const { id, poll: asked, version } = (await announce({ poll, audienceId: team.audienceId })).body;
  const ear = await cast.alice.socket();
  const given = await cast.bob.api('POST /posts/:id/acknowledgement', { params: { id }, body: { version } });
  expect(given.body).toMatchObject({ acknowledgedVersion: version, acknowledged: null, reach: 2 });
  expect((await ear.heard('post.counted', (e) => e.payload['postId'] === id)).payload['acknowledged']).toBeNull();
  const listed = (await cast.alice.api('GET /announcements', { query: {} })).body.items[0];
  expect(listed).toMatchObject({ postId: id, acknowledged: null, reach: 2 });
  const vote = { params: { id }, body: { optionIds: [asked!.options[0]!.id] } };
  expect((await cast.bob.api('PUT /posts/:id/vote', vote)).body).toMatchObject({
    voters: 1,
    options: [
      { votes: null, mine: true },
      { votes: null, mine: false },
    ],
  });
  const { body } = await cast.eve.api('GET /posts/:id/dashboard', { params: { id } });
  expect(body).toMatchObject({
    reach: 2,
    delivered: null,
    seen: null,
    acknowledged: null,
    poll: { voters: null, options: [{ votes: null }, { votes: null }] },
    series: null,
    byUnit: [],
    bySite: [],
    hidden: 2,
  });
});

test('who announces to a place that is not theirs hears what is answered there', async () => {
  const team = await places.project([cast.alice.id, cast.bob.id]);
  const { id } = (await announce({ audienceId: team.audienceId })).body;
  await cast.alice.api('POST /posts/:id/comments', { params: { id }, body: { body: 'Et nous ?' } });
  const bell = await cast.eve.api('GET /notifications', { query: { unread: 'true' } });
  expect(bell.body.items.filter((n) => n.link.includes(id)).map((n) => n.reason)).toEqual(['comment']);
});

test.each(['GET /announcements', 'GET /notifications'] as const)('%s refuses an invented place', async (list) => {
  for (const after of ['x', '123456', '2026-11-20T10:00:00.000Z'])
    expect(await cast.alice.api(list, { query: { after } })).toMatchObject({ status: 422, code: 'request.invalid' });
});

test('the list of announcements goes on where its page ended', async () => {
  for (let i = 0; i < 21; i++) await announce({ announcement: { mustRead: false, texts } });
  const first = (await cast.oscar.api('GET /announcements', { query: {} })).body;
  const second = (await cast.oscar.api('GET /announcements', { query: { after: first.next! } })).body;
  const ids = [...first.items, ...second.items].map(({ postId }) => BigInt(postId));
  expect(first.items).toHaveLength(20);
  expect(ids).toEqual([...new Set(ids)].toSorted((a, b) => (a < b ? 1 : -1)));
});

test('an announcement rings the bell of everybody it reaches, once, and reading it silences the bell', async () => {
  const ear = await cast.carol.socket();
  const { id } = (await announce({ body: 'Avec @bob.bernard' })).body;
  await ear.heard('announcement.raised', (e) => e.payload['postId'] === id);
  const bell = await cast.bob.api('GET /notifications', { query: { unread: 'true' } });
  expect(bell.body.items.filter((n) => n.link.includes(id)).map((n) => n.reason)).toEqual(['mention']);
  const carols = await cast.carol.api('GET /notifications', { query: { unread: 'true' } });
  expect(carols.body.items.filter((n) => n.link.includes(id)).map((n) => n.reason)).toEqual(['announcement']);
  const evas = await cast.eve.api('GET /notifications', { query: {} });
  expect(evas.body.items.filter((n) => n.link === `/posts/${id}`)).toEqual([]);
  await cast.carol.api('POST /reads', { body: { postIds: [id] } });
  const quiet = await cast.carol.api('GET /notifications', { query: { unread: 'true' } });
  expect(quiet.body.items.filter((n) => n.link.includes(id))).toEqual([]);
});

test('the list of announcements shows what is addressed to me, with what I still owe', async () => {
  const { id, version } = (await announce()).body;
  const owed = await cast.carol.api('GET /announcements', { query: {} });
  expect(owed.body.items[0]).toMatchObject({ postId: id, mine: { acknowledged: false }, can: { measure: false } });
  await cast.carol.api('POST /posts/:id/acknowledgement', { params: { id }, body: { version } });
  expect((await cast.carol.api('GET /announcements', { query: {} })).body.items[0]!.mine.acknowledged).toBe(true);
  expect((await cast.gus.api('GET /announcements', { query: {} })).body.items).toEqual([]);
});

test('the list and the dashboard name an announcement in every language it was written in', async () => {
  const titles = { fr: texts.fr.title, en: texts.en.title };
  const { id } = (await announce()).body;
  expect((await cast.carol.api('GET /announcements', { query: {} })).body.items[0]).toMatchObject({ titles });
  expect((await cast.eve.api('GET /posts/:id/dashboard', { params: { id } })).body).toMatchObject({ titles });

  const inFrench = (await announce({ announcement: { mustRead: true, texts: { fr: texts.fr } } })).body;
  const { body } = await cast.eve.api('GET /posts/:id/dashboard', { params: { id: inFrench.id } });
  expect(body.titles).toEqual({ fr: texts.fr.title });
});

test('an edited announcement has to be acknowledged again, in its new version', async () => {
  const { id, version } = (await announce()).body;
  await cast.bob.api('POST /posts/:id/acknowledgement', { params: { id }, body: { version } });
  const edited = await cast.eve.api('PATCH /posts/:id', {
    params: { id },
    body: {
      version,
      title: 'Le plan 2027, précisé',
      body: 'Quatre décisions.',
      announcement: { mustRead: true, texts: { fr: { title: 'Le plan 2027, précisé', body: 'Quatre décisions.' } } },
    },
  });
  expect(edited.status).toBe(200);
  expect(edited.body.announcement).toMatchObject({ acknowledged: 0, texts: { fr: { body: 'Quatre décisions.' } } });
  const wall = await cast.bob.api('GET /wall', { query: {} });
  expect(wall.body.pinned.map((p) => p.id)).toContain(id);
  const old = await cast.bob.api('POST /posts/:id/acknowledgement', { params: { id }, body: { version } });
  expect(old).toMatchObject({ status: 409, code: 'announcement.version-old' });
});
