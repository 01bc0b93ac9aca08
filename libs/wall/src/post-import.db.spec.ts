import sharp from 'sharp';
import { Storage } from '@app/platform';
import { Images } from './images.service.js';
import { PostImport } from './post-import.service.js';
import type { ImportedPost } from './post-import.repository.js';
import { ReactionsRepository } from './reactions.repository.js';
import { Comments } from './comments.service.js';
import { Posts } from './posts.service.js';
import { Walls } from './wall.service.js';
import { openWall, type TestWall } from './testing/index.js';

let wall: TestWall;
let importer: PostImport;
beforeAll(async () => {
  wall = await openWall();
  importer = wall.app.get(PostImport);
});
afterAll(() => wall.close());

const imported = (
  id: string,
  authorId: string,
  audienceId: string,
  fields: Partial<ImportedPost> = {},
): ImportedPost => ({
  id,
  kind: 'update',
  authorId,
  audienceId,
  title: null,
  body: 'Bonjour à tous #archive',
  language: null,
  createdAt: new Date('2024-05-06T07:08:09.012Z'),
  editedAt: null,
  ...fields,
});

test('posts take their place by the time they were written, as if they had been written here', async () => {
  const [alice, bob] = [await wall.person(), await wall.person()];
  const place = await wall.audience([alice]);
  const live = await wall.post(alice, place);
  const days = ['2023-01-02T03:04:05.006Z', '2025-01-01T00:00:00.000Z'].map((day) => new Date(day));
  const [old, newer] = await importer.ids(days);
  const { handle } = (await wall.db.row<{ handle: string }>(`select handle from people where id = $1`, [
    alice.personId,
  ]))!;
  const outside = (await wall.db.row<{ handle: string }>(`select handle from people where id = $1`, [bob.personId]))!;
  await importer.posts([
    imported(newer!, alice.personId, place, { createdAt: days[1]!, body: `@${handle} and @${outside.handle}` }),
    imported(old!, alice.personId, place, { createdAt: days[0]! }),
  ]);
  const { items } = (await wall.app.get(Walls).page(alice, { audienceId: place })).value;
  expect(items.map(({ id }) => id)).toEqual([live, newer, old]);
  expect(items[1]!.mentions.map(({ id }) => id)).toEqual([alice.personId]);
  expect(items[2]).toMatchObject({ createdAt: '2023-01-02T03:04:05.006Z', language: 'fr', version: 1 });
  expect(await wall.db.rows(`select tags from posts where id = $1`, [old])).toEqual([{ tags: ['archive'] }]);
});

test('comments come to two levels, counters are those of the rows, and nobody is told', async () => {
  const alice = await wall.person();
  const place = await wall.audience([alice]);
  const at = new Date('2024-01-01T00:00:00Z');
  const [post, a, b, c, d] = (await importer.ids([at, at, at, at, at])) as [string, string, string, string, string];
  await importer.posts([imported(post, alice.personId, place)]);
  const below = (id: string, parentId: string | null) => {
    return { id, postId: post, parentId, authorId: alice.personId, body: 'Oui', createdAt: at };
  };
  await importer.comments([below(a, null), below(b, a), below(c, b), below(d, c)]);
  await importer.reactions('post', [
    { id: post, personId: alice.personId, emoji: '👍', at },
    { id: post, personId: alice.personId, emoji: '🎉', at: new Date('2024-01-02T00:00:00Z') },
  ]);
  await importer.reactions('comment', [{ id: c, personId: alice.personId, emoji: '👏', at }]);
  await importer.recount([post]);

  expect(await wall.app.get(Posts).one(alice, post)).toMatchObject({
    comments: 4,
    reactions: { '🎉': 1 },
    myReaction: '🎉',
  });
  const comments = (await wall.app.get(Comments).page(alice, post, {})).items;
  expect(comments.map(({ id, parentId }) => [id, parentId])).toEqual([
    [a, null],
    [b, a],
    [c, a],
    [d, a],
  ]);
  expect(comments[2]!.reactions).toEqual({ '👏': 1 });
  expect(await wall.db.rows(`select from events where audience_id = $1`, [place])).toEqual([]);
  expect(await wall.db.rows(`select from moved_counts where post_id = $1`, [post])).toEqual([]);
});

test('who reacts while the counters are written anew is counted', async () => {
  const [alice, bob] = [await wall.person(), await wall.person()];
  const place = await wall.audience([alice, bob]);
  const at = new Date('2024-01-01T00:00:00Z');
  const [post, comment] = (await importer.ids([at, at])) as [string, string];
  await importer.posts([imported(post, alice.personId, place)]);
  await importer.comments([
    { id: comment, postId: post, parentId: null, authorId: alice.personId, body: 'Oui', createdAt: at },
  ]);
  const things = { post, comment } as const;
  for (const target of ['post', 'comment'] as const) {
    await importer.reactions(target, [{ id: things[target], personId: alice.personId, emoji: '👏', at }]);
    let commit!: () => void;
    const held = new Promise<void>((resolve) => (commit = resolve));
    // A click that has written everything and not yet committed.
    const repository = wall.app.get(ReactionsRepository);
    let written!: () => void;
    const writing = new Promise<void>((resolve) => (written = resolve));
    const click = wall.db.transaction(async () => {
      await repository.lock(target, [things[target]]);
      const change = { id: things[target], personId: bob.personId, emoji: '👍' };
      await repository.write(target, [change], new Map([[things[target], { '👍': 1 }]]));
      written();
      await held;
    });
    await writing;
    const recounted = importer.recount([post]);
    await wall.waitsForLock();
    commit();
    await Promise.all([click, recounted]);
    expect(
      await wall.db.rows(`select reaction_counts as counts from ${target}s where id = $1`, [things[target]]),
    ).toEqual([{ counts: { '👏': 1, '👍': 1 } }]);
  }
});

test('the same rows again change nothing, changed rows change, and all of it can be taken out', async () => {
  const alice = await wall.person();
  const place = await wall.audience([alice]);
  const [id] = (await importer.ids([new Date('2024-01-01T00:00:00Z')])) as [string];
  const row = imported(id, alice.personId, place);
  await importer.posts([row]);
  await importer.posts([row]);
  await importer.posts([{ ...row, body: 'Corrected' }]);
  expect((await wall.app.get(Posts).one(alice, id)).body).toBe('Corrected');
  const file = await sharp({ create: { width: 9, height: 9, channels: 3, background: '#fff' } })
    .png()
    .toBuffer();
  await importer.image({ postId: id, ownerId: alice.personId, position: 1, name: 'a.png', alt: 'White', file });
  expect((await wall.app.get(Posts).one(alice, id)).images).toMatchObject([{ name: 'a.png', alt: 'White', width: 9 }]);
  await importer.remove([id]);
  await expect(wall.app.get(Posts).one(alice, id)).rejects.toMatchObject({ code: 'nothing.here' });
  expect(
    (await wall.db.rows(`select from graphile_worker.jobs where task_identifier = 'wall.remove-image-files'`)).length,
  ).toBe(1);
});

test('a batch of a thousand posts is a few statements', async () => {
  const alice = await wall.person();
  const ids = await importer.ids(Array.from({ length: 1_000 }, (_, i) => new Date(Date.UTC(2024, 0, 1) + i * 60_000)));
  const sent = await wall.statements(() => importer.posts(ids.map((id) => imported(id, alice.personId, '1'))));
  expect(sent.length).toBeLessThanOrEqual(5);
});

test('images that no post took are forgotten after a day, and their files with them', async () => {
  const alice = await wall.person();
  const images = wall.app.get(Images);
  const bytes = await sharp({ create: { width: 9, height: 9, channels: 3, background: '#fff' } })
    .png()
    .toBuffer();
  const [old, young] = [
    await images.upload(alice, async () => ({ name: 'o', bytes })),
    await images.upload(alice, async () => ({ name: 'y', bytes })),
  ];
  const { key } = (await wall.db.row<{ key: string }>(
    `update images set created_at = now() - interval '25 hours' where id = $1 returning key`,
    [old.id],
  ))!;
  await images.removeLoose();
  await expect(images.open(alice, old.id, 'full')).rejects.toMatchObject({ code: 'nothing.here' });
  (await images.open(alice, young.id, 'full')).stream.destroy();
  await images.removeFiles([key]);
  const gone = wall.app.get(Storage).read(`${key}-full`);
  await expect(new Promise((_, reject) => gone.on('error', reject))).rejects.toMatchObject({ code: 'ENOENT' });
});

test('a picture that comes after its post shows on a wall that was read before', async () => {
  const alice = await wall.person();
  const place = await wall.audience([alice]);
  const [id] = await importer.ids([new Date()]);
  await importer.posts([imported(id!, alice.personId, place)]);
  const images = async () =>
    (await wall.app.get(Walls).page(alice, {})).value.items.find((post) => post.id === id)!.images;
  expect(await images()).toEqual([]);
  const file = await sharp({ create: { width: 8, height: 6, channels: 3, background: '#0a5' } })
    .png()
    .toBuffer();
  await importer.image({ postId: id!, ownerId: alice.personId, position: 0, name: 'digue.png', alt: '', file });
  expect(await images()).toMatchObject([{ name: 'digue.png' }]);
});
