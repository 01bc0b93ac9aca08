import { limits } from '@app/contract';
import { everyone } from '@app/platform';
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
}, 60_000);
afterAll(async () => {
  cast.close();
  await house.close();
});

const publish = async (who: Player, audienceId: string) =>
  (await who.api('POST /posts', { body: { audienceId, body: 'A post' } })).body.id;
const read = (who: Player, ...postIds: string[]) => who.api('POST /reads', { body: { postIds } });
const unread = async (who: Player) => (await who.api('GET /unread')).body;
const readUpTo = async (who: Player, audienceId?: string) =>
  (await who.api('GET /wall', { query: audienceId ? { audienceId } : {} })).body.readUpTo;
const inboxEvents = async (who: Player, name: string) =>
  (await places.events(await places.inbox(who.id)))
    .filter((event) => event.name === name)
    .map(({ payload }) => payload);

describe('what has been read', () => {
  test('moves up only, whichever device reports first, for the wall and for home', async () => {
    const { audienceId } = await places.project([cast.alice.id, cast.bob.id]);
    const posts = [];
    for (let i = 0; i < 5; i++) posts.push(await publish(cast.alice, audienceId));
    expect((await unread(cast.bob)).audiences[audienceId]).toBe(5);
    expect(await readUpTo(cast.bob, audienceId)).toBeNull();
    await Promise.all([read(cast.bob, posts[2]!), read(cast.bob, posts[0]!), read(cast.bob, posts[3]!, posts[1]!)]);
    expect(await readUpTo(cast.bob, audienceId)).toBe(posts[3]);
    expect(await readUpTo(cast.bob)).toBe(posts[3]);
    expect((await unread(cast.bob)).audiences[audienceId]).toBe(1);
    expect((await unread(cast.bob)).home).toBe(1);
    await read(cast.bob, posts[4]!);
    expect(await unread(cast.bob)).toEqual({ home: 0, audiences: {} });
  });

  test('is told to every device of the person', async () => {
    const post = await publish(cast.alice, everyone);
    await read(cast.carol, post);
    expect((await inboxEvents(cast.carol, 'read.advanced')).at(-1)).toEqual({ postIds: [post] });
  });

  test('is only what one may see: other posts are passed over in silence', async () => {
    const { audienceId } = await places.project([cast.alice.id]);
    const hidden = await publish(cast.alice, audienceId);
    const before = await inboxEvents(cast.oscar, 'read.advanced');
    expect((await read(cast.oscar, hidden)).status).toBe(204);
    expect((await read(cast.oscar, '123456')).status).toBe(204);
    expect(await inboxEvents(cast.oscar, 'read.advanced')).toEqual(before);
    expect(await places.db.rows(`select from read_positions where audience_id = $1`, [audienceId])).toEqual([]);
  });

  test('of a group one reads along with does not move the home wall', async () => {
    const { audienceId } = await places.group('open', cast.alice.id);
    const before = await readUpTo(cast.oscar);
    const post = await publish(cast.alice, audienceId);
    await read(cast.oscar, post);
    expect([await readUpTo(cast.oscar, audienceId), await readUpTo(cast.oscar)]).toEqual([post, before]);
  });

  test('leaves out one’s own posts, removed ones, and those from before one came', async () => {
    const { audienceId } = await places.project([cast.alice.id]);
    await publish(cast.alice, audienceId);
    expect((await unread(cast.alice)).audiences[audienceId]).toBeUndefined();
    await new Promise((done) => setTimeout(done, 20));
    await places.db.run(`insert into audience_members (audience_id, person_id) values ($1, $2)`, [
      audienceId,
      cast.bob.id,
    ]);
    expect((await unread(cast.bob)).audiences[audienceId]).toBeUndefined();
    const post = await publish(cast.alice, audienceId);
    expect((await unread(cast.bob)).audiences[audienceId]).toBe(1);
    await cast.alice.api('DELETE /posts/:id', { params: { id: post } });
    expect((await unread(cast.bob)).audiences[audienceId]).toBeUndefined();
  });

  test('is counted up to a hundred', async () => {
    const { audienceId } = await places.project([cast.alice.id, cast.carol.id]);
    await places.db.run(
      `insert into posts (kind, author_id, audience_id, body) select 'update', $1, $2, 'Many' from generate_series(1, 130)`,
      [cast.alice.id, audienceId],
    );
    const counts = await unread(cast.carol);
    expect([counts.audiences[audienceId], counts.home]).toEqual([100, 100]);
  });

  test('takes at most a hundred posts at once', async () => {
    const postIds = Array.from({ length: limits.reads + 1 }, (_, i) => String(i + 1));
    expect(await cast.bob.api('POST /reads', { body: { postIds } })).toMatchObject({ status: 422 });
    expect(await cast.bob.api('POST /reads', { body: { postIds: [] } })).toMatchObject({ status: 422 });
  });
});

describe('drafts', () => {
  const keep = (who: Player, key: string, content: object) =>
    who.api('PUT /drafts/:key', { params: { key }, body: { content: content as Record<string, string> } });
  const keys = async (who: Player) => (await who.api('GET /drafts')).body.map(({ key }) => key);

  test('are the person’s own, the newest first, and the last writing stays', async () => {
    await keep(cast.alice, 'wall:1', { body: 'Dear all' });
    await keep(cast.alice, 'post:42', { body: 'A comment', images: ['1', '2'] });
    await keep(cast.alice, 'wall:1', { body: 'Dear all,', title: null });
    const drafts = (await cast.alice.api('GET /drafts')).body;
    expect(drafts.map(({ key, content }) => [key, content])).toEqual([
      ['wall:1', { body: 'Dear all,', title: null }],
      ['post:42', { body: 'A comment', images: ['1', '2'] }],
    ]);
    expect(await keys(cast.bob)).toEqual([]);
    expect((await cast.bob.api('DELETE /drafts/:key', { params: { key: 'wall:1' } })).status).toBe(204);
    expect(await keys(cast.alice)).toEqual(['wall:1', 'post:42']);
  });

  test('go with the publication they came from, and every device hears of it', async () => {
    await keep(cast.carol, 'wall:1', { body: 'Hello' });
    await keep(cast.carol, 'wall:2', { body: 'Other' });
    const refused = await cast.carol.api('POST /posts', { body: { audienceId: everyone, body: '', draft: 'wall:1' } });
    expect([refused.status, (await keys(cast.carol)).length]).toEqual([422, 2]);
    const { body: post } = await cast.carol.api('POST /posts', {
      body: { audienceId: everyone, body: 'Hello', draft: 'wall:1' },
    });
    expect(await keys(cast.carol)).toEqual(['wall:2']);
    const params = { id: post.id };
    await cast.carol.api('POST /posts/:id/comments', { params, body: { body: 'Hello', draft: 'wall:2' } });
    expect(await keys(cast.carol)).toEqual([]);
    expect((await inboxEvents(cast.carol, 'draft.changed')).slice(-2)).toEqual([
      { key: 'wall:1', gone: true },
      { key: 'wall:2', gone: true },
    ]);
  });

  test('are at most a hundred, also when they come at once; a kept one can still change', async () => {
    const answers = await Promise.all(
      Array.from({ length: 110 }, (_, i) => keep(cast.eve, `wall:${i}`, { body: 'x' })),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(limits.drafts);
    expect(new Set(answers.flatMap(({ code }) => code ?? []))).toEqual(new Set(['draft.too-many']));
    const [kept] = await keys(cast.eve);
    expect((await keep(cast.eve, kept!, { body: 'y' })).status).toBe(200);
  });

  test.each([
    ['a wide one', Object.fromEntries(Array.from({ length: 41 }, (_, i) => [`k${i}`, 1]))],
    ['a deep one', { body: { deep: 1 } }],
    ['a long one', { body: 'x'.repeat(6_001) }],
  ])('%s is refused', async (_, content) => {
    expect(await keep(cast.bob, 'wall:1', content)).toMatchObject({ status: 422, code: 'request.invalid' });
  });
});
