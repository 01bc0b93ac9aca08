import { everyone } from '@app/platform';
import { openCast, type Cast } from '../support/cast.js';
import { openHouse, type House } from '../support/house.js';

/** What is removed is gone from the log of its audience too, although events keep the text that they told of. */
const word = 'Zéphyrolithe';
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

const head = async () => (await cast.carol.api('GET /heads')).body.heads[everyone]!;
const missed = async (after: number) => {
  const { body } = await cast.carol.api('POST /catch-up', { body: { heads: { [everyone]: after } } });
  return body.events;
};
/** A post and an answer to it, both of them edited once. */
async function write(more: object = {}): Promise<{ postId: string; commentId: string }> {
  const { alice, bob } = cast;
  const { body: post } = await alice.api('POST /posts', { body: { audienceId: everyone, body: word, ...more } });
  const params = { id: post.id };
  const { body: comment } = await bob.api('POST /posts/:id/comments', { params, body: { body: word } });
  const body = `${word} encore`;
  await bob.api('PATCH /comments/:id', { params: { id: comment.id }, body: { version: 1, body } });
  await alice.api('PATCH /posts/:id', { params, body: { version: 1, body } });
  return { postId: post.id, commentId: comment.id };
}
const told = ['post.published', 'comment.published', 'comment.edited', 'post.edited'];
/** The events that carry a text, and the removals; counters come when they come. */
const tellings = (events: Awaited<ReturnType<typeof missed>>) =>
  events.filter(({ name }) => !name.endsWith('.counted'));

test('a removed comment is no longer read in what one missed', async () => {
  const before = await head();
  const { postId, commentId } = await write();
  expect(tellings(await missed(before)).map(({ name }) => name)).toEqual(told);

  await cast.mona.api('DELETE /comments/:id', { params: { id: commentId } });
  const events = await missed(before);
  const texts = events.filter((event) => JSON.stringify(event).includes(word));
  expect(texts.map(({ name }) => name)).toEqual(['post.published', 'post.edited']);
  expect(events.filter(({ name }) => name === 'comment.removed').map(({ payload }) => payload)).toEqual(
    Array(3).fill({ postId, commentId }),
  );
  await cast.mona.api('POST /comments/:id/restoration', { params: { id: commentId } });
  expect(tellings(await missed(before)).map(({ name }) => name)).toEqual([
    ...told,
    'comment.removed',
    'comment.restored',
  ]);
});

test('a removed post takes with it every text that stands below it, and leaves no gap', async () => {
  const before = await head();
  const { postId, commentId } = await write({ title: `Le ${word}` });
  await cast.mona.api('DELETE /posts/:id', { params: { id: postId } });

  const events = await missed(before);
  expect(JSON.stringify(events)).not.toContain(word);
  expect(events.map(({ seq }) => seq)).toEqual(events.map((_, i) => before + i + 1));
  expect(tellings(events).map(({ name, payload }) => [name, payload])).toEqual([
    ['post.removed', { postId }],
    ['comment.removed', { postId, commentId }],
    ['comment.removed', { postId, commentId }],
    ['post.removed', { postId }],
    ['post.removed', { postId }],
  ]);
});
