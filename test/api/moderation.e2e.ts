import { everyone } from '@app/platform';
import { openCast, type Cast, type Player } from '../support/cast.js';
import { openHouse, type House } from '../support/house.js';

let house: House;
let cast: Cast;
beforeAll(async () => {
  house = await openHouse();
  cast = await openCast(house);
}, 60_000);
afterAll(async () => {
  cast.close();
  await house.close();
});

/** Everything that can be done to a post and to a comment below it. */
async function keepOrder(who: Player, post: { id: string }, comment: { id: string }): Promise<void> {
  const [onPost, onComment] = [{ params: { id: post.id } }, { params: { id: comment.id } }];
  const answers = [
    await who.api('DELETE /comments/:id', onComment),
    await who.api('POST /comments/:id/restoration', onComment),
    await who.api('PUT /posts/:id/pin', onPost),
    await who.api('PUT /posts/:id/pin', onPost),
    await who.api('DELETE /posts/:id/pin', onPost),
    await who.api('DELETE /posts/:id', onPost),
    await who.api('POST /posts/:id/restoration', onPost),
  ];
  expect(answers.map(({ status }) => status)).toEqual([204, 200, 200, 200, 200, 204, 200]);
}
async function write(author: Player) {
  const { body: post } = await author.api('POST /posts', { body: { audienceId: everyone, body: 'Bonjour' } });
  const params = { id: post.id };
  const { body: comment } = await author.api('POST /posts/:id/comments', { params, body: { body: 'Et ceci' } });
  return { post, comment };
}
const log = async () => (await cast.ada.api('GET /admin/audit', { query: {} })).body.items;

test('what a moderator does to what others wrote is written down, and to whom', async () => {
  const { post, comment } = await write(cast.alice);
  await keepOrder(cast.mona, post, comment);
  const entries = (await log()).slice(0, 6).reverse();
  expect(entries.map(({ action, subject }) => [action, subject])).toEqual([
    ['comment.removed', `comment:${comment.id}`],
    ['comment.restored', `comment:${comment.id}`],
    ['post.pinned', `post:${post.id}`],
    ['post.unpinned', `post:${post.id}`],
    ['post.removed', `post:${post.id}`],
    ['post.restored', `post:${post.id}`],
  ]);
  for (const { actor, about, detail } of entries) {
    expect([actor?.name, about?.name]).toEqual([cast.mona.name, cast.alice.name]);
    expect(JSON.stringify(detail)).not.toMatch(/Bonjour|ceci/);
  }
});

test('what authors do to their own words is not', async () => {
  const before = (await log()).length;
  const { post, comment } = await write(cast.mona);
  await keepOrder(cast.mona, post, comment);
  expect((await log()).length).toBe(before);
});
