import { randomUUID } from 'node:crypto';
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

const publish = async (audienceId = everyone, body = 'A post') =>
  (await cast.alice.api('POST /posts', { body: { audienceId, body } })).body.id;
const comment = (who: Player, id: string, body: string, parentId?: string, headers?: Record<string, string>) =>
  who.api('POST /posts/:id/comments', {
    params: { id },
    body: { body, ...(parentId ? { parentId } : {}) },
    ...(headers ? { headers } : {}),
  });
const edit = (who: Player, id: string, version: number, body: string) =>
  who.api('PATCH /comments/:id', { params: { id }, body: { version, body } });
const remove = (who: Player, id: string) => who.api('DELETE /comments/:id', { params: { id } });
const restore = (who: Player, id: string) => who.api('POST /comments/:id/restoration', { params: { id } });
const list = async (who: Player, id: string) =>
  (await who.api('GET /posts/:id/comments', { params: { id } })).body.items;
const commentsOf = async (id: string) => (await cast.alice.api('GET /posts/:id', { params: { id } })).body.comments;

test.each([
  ['nothing', ' \n', 'post.empty'],
  ['too much', 'x'.repeat(limits.commentBody + 1), 'request.invalid'],
])('a comment of %s is refused', async (_, body, code) => {
  const post = await publish();
  expect(await comment(cast.bob, post, body)).toMatchObject({ status: 422, code });
  expect(await commentsOf(post)).toBe(0);
});

test('one key makes one comment, however often it is sent', async () => {
  const post = await publish();
  const headers = { 'idempotency-key': randomUUID() };
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => comment(cast.bob, post, 'Once', undefined, headers)),
  );
  expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
  expect([await commentsOf(post), (await list(cast.alice, post)).length]).toEqual([1, 1]);
});

test('an answer stands below a comment of the same post and nowhere else', async () => {
  const [post, other] = [await publish(), await publish()];
  const { id } = (await comment(cast.bob, other, 'There')).body;
  expect(await comment(cast.bob, post, 'Here', id)).toMatchObject({ status: 404 });
  expect(await comment(cast.bob, post, 'Here', '123456')).toMatchObject({ status: 404 });
});

test('the audience hears a comment, and only those it may concern are mentioned', async () => {
  const { audienceId } = await places.project([cast.alice.id, cast.bob.id]);
  const post = await publish(audienceId);
  const { body } = await comment(cast.bob, post, `@${cast.alice.handle} and @${cast.oscar.handle}`);
  expect(body.mentions.map(({ id }) => id)).toEqual([cast.alice.id]);
  const { myReaction: _m, can: _c, ...shared } = body;
  const [event] = (await places.events(audienceId)).filter(({ name }) => name === 'comment.published');
  expect(event!.payload).toEqual({ comment: shared });
});

test('its author edits a comment, in the version that was read', async () => {
  const post = await publish();
  const { id } = (await comment(cast.bob, post, 'Frist')).body;
  for (const who of [cast.alice, cast.mona])
    expect(await edit(who, id, 1, 'X')).toMatchObject({ code: 'comment.not-yours' });
  const answers = await Promise.all([1, 2, 3, 4].map((i) => edit(cast.bob, id, 1, `First ${i}`)));
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409]);
  expect((await list(cast.carol, post))[0]).toMatchObject({ version: 2, editedAt: expect.any(String) });
  const kept = await places.db.rows(`select version, body from comment_versions where comment_id = $1`, [id]);
  expect(kept).toEqual([{ version: 1, body: 'Frist' }]);
});

test('a removed comment is gone, unless an answer still stands below it: then its place is kept without its words', async () => {
  const post = await publish();
  const { id } = (await comment(cast.bob, post, 'Secret')).body;
  expect(await remove(cast.alice, id)).toMatchObject({ status: 403, code: 'comment.not-yours' });
  expect((await remove(cast.bob, id)).status).toBe(204);
  expect([await list(cast.alice, post), await commentsOf(post)]).toEqual([[], 0]);
  expect((await restore(cast.bob, id)).body).toMatchObject({ body: 'Secret', removed: false });

  const answer = (await comment(cast.carol, post, 'Really?', id)).body;
  await cast.carol.api('PUT /comments/:id/reaction', { params: { id }, body: { emoji: '👍' } });
  await remove(cast.bob, id);
  expect(await list(cast.alice, post)).toMatchObject([
    { id, body: '', removed: true, mentions: [], reactions: {}, can: { edit: false, remove: false } },
    { id: answer.id, body: 'Really?', removed: false },
  ]);
  expect(await commentsOf(post)).toBe(1);
  await remove(cast.carol, answer.id);
  expect(await list(cast.alice, post)).toEqual([]);
  for (const act of [edit(cast.bob, id, 1, 'X'), comment(cast.carol, post, 'X', id)])
    expect(await act).toMatchObject({ status: 404 });
});

test('a moderator removes and restores; the author cannot take that back', async () => {
  const post = await publish();
  const { id } = (await comment(cast.bob, post, 'Rude')).body;
  expect((await remove(cast.mona, id)).status).toBe(204);
  expect(await restore(cast.bob, id)).toMatchObject({ status: 403, code: 'comment.not-yours' });
  expect((await restore(cast.mona, id)).status).toBe(200);
  expect(await commentsOf(post)).toBe(1);
  const names = (await places.events(everyone)).map(({ name }) => name).filter((name) => name.startsWith('comment.re'));
  expect(names.slice(-2)).toEqual(['comment.removed', 'comment.restored']);
  await remove(cast.bob, id);
  await places.db.run(`update comments set removed_at = removed_at - interval '30 days' where id = $1`, [id]);
  expect(await restore(cast.bob, id)).toMatchObject({ status: 410 });
});

test('twenty who remove or restore at once move the counter once', async () => {
  const post = await publish();
  const { id } = (await comment(cast.bob, post, 'Hm')).body;
  await comment(cast.bob, post, 'Another');
  await Promise.all(Array.from({ length: 20 }, () => remove(cast.bob, id)));
  expect(await commentsOf(post)).toBe(1);
  await Promise.all(Array.from({ length: 20 }, () => restore(cast.bob, id)));
  expect(await commentsOf(post)).toBe(2);
});

test('a reaction to what no number can name takes nobody else’s click with it', async () => {
  const id = await publish();
  const emoji = '👍' as const;
  const nowhere = { params: { id: '9999999999999999999' }, body: { emoji } };
  const clicks = [
    cast.bob.api('PUT /posts/:id/reaction', nowhere),
    cast.carol.api('PUT /posts/:id/reaction', { params: { id }, body: { emoji } }),
    cast.bob.api('PUT /comments/:id/reaction', nowhere),
    cast.alice.api('PUT /posts/:id/reaction', { params: { id }, body: { emoji } }),
  ];
  expect((await Promise.all(clicks)).map(({ status }) => status)).toEqual([404, 204, 404, 204]);
});

test('a reaction to a comment is one a person', async () => {
  const post = await publish();
  const { id } = (await comment(cast.bob, post, 'Hm')).body;
  const params = { id };
  await cast.carol.api('PUT /comments/:id/reaction', { params, body: { emoji: '👍' } });
  await cast.carol.api('PUT /comments/:id/reaction', { params, body: { emoji: '💡' } });
  await cast.alice.api('PUT /comments/:id/reaction', { params, body: { emoji: '💡' } });
  expect((await list(cast.carol, post))[0]).toMatchObject({ reactions: { '💡': 2 }, myReaction: '💡' });
  await cast.carol.api('DELETE /comments/:id/reaction', { params });
  expect((await list(cast.carol, post))[0]).toMatchObject({ reactions: { '💡': 1 }, myReaction: null });
  const refused = await cast.carol.api('PUT /comments/:id/reaction', { params, body: { emoji: '💩' as '👍' } });
  expect(refused).toMatchObject({ status: 422, code: 'request.invalid' });
});

test('every device of a person hears how they reacted', async () => {
  const post = await publish();
  await cast.carol.api('PUT /posts/:id/reaction', { params: { id: post }, body: { emoji: '🎉' } });
  await cast.carol.api('DELETE /posts/:id/reaction', { params: { id: post } });
  const told = (await places.events(await places.inbox(cast.carol.id))).filter(
    ({ name }) => name === 'reaction.changed',
  );
  expect(told.slice(-2).map(({ payload }) => payload)).toEqual([
    { postId: post, commentId: null, emoji: '🎉' },
    { postId: post, commentId: null, emoji: null },
  ]);
});
