import { everyone } from '@app/platform';
import { openCast, type Cast, type Player } from '../support/cast.js';
import { openHouse, type House } from '../support/house.js';
import { placesOf, type Place } from '../support/places.js';

let house: House;
let cast: Cast;
let places: ReturnType<typeof placesOf>;
let project: Place;
beforeAll(async () => {
  house = await openHouse();
  cast = await openCast(house);
  places = placesOf(house);
  project = await places.project([cast.alice.id, cast.bob.id]);
}, 60_000);
afterAll(async () => {
  cast.close();
  await house.close();
});

const publish = async (who: Player, body: string, audienceId = everyone) => {
  const answer = await who.api('POST /posts', { body: { audienceId, body } });
  expect(answer.status).toBe(201);
  return answer.body;
};
const bodies = async (who: Player, query: object = {}) =>
  (await who.api('GET /wall', { query })).body.items.map((post) => post.body);

test('a post to the company stands on everybody’s wall at once', async () => {
  const post = await publish(cast.alice, 'We shipped the billing module to our client.');
  expect(post).toMatchObject({
    kind: 'update',
    author: { id: cast.alice.id },
    audience: { id: everyone, kind: 'everyone' },
    language: 'en',
    version: 1,
    comments: 0,
    reactions: {},
    can: { edit: true, remove: true, pin: false, comment: true },
  });
  for (const reader of [cast.alice, cast.carol, cast.oscar]) {
    const page = (await reader.api('GET /wall')).body;
    expect(page.items.map(({ id }) => id)).toContain(post.id);
    expect(page.heads[everyone]).toBeGreaterThan(0);
  }
  expect((await cast.carol.api('GET /posts/:id', { params: { id: post.id } })).body).toMatchObject({
    id: post.id,
    can: { edit: false, remove: false },
  });
});

test('the audience hears the post as everybody in it may see it, its author too', async () => {
  const post = await publish(cast.alice, 'Heard by all.', project.audienceId);
  const [event] = (await places.events(project.audienceId)).filter(({ name }) => name === 'post.published');
  const { myReaction: _m, announcement: _a, poll: _p, request: _r, can: _c, ...shared } = post;
  expect(event!.payload).toEqual({ post: shared });
});

test('a post to a project is nobody else’s', async () => {
  const post = await publish(cast.alice, 'For the project only', project.audienceId);
  expect(await bodies(cast.bob)).toContain(post.body);
  for (const outsider of [cast.oscar, cast.mona, cast.eve, cast.ada, cast.gus]) {
    expect(await bodies(outsider)).not.toContain(post.body);
    expect(await bodies(outsider, { authorId: cast.alice.id })).not.toContain(post.body);
    expect((await outsider.api('GET /posts/:id', { params: { id: post.id } })).status).toBe(404);
  }
});

test('comments are counted and stand below the post, answers to answers on the first level', async () => {
  const post = await publish(cast.alice, 'Who has tried it?');
  const comment = (id: string, body: string, parentId?: string) =>
    cast.carol.api('POST /posts/:id/comments', { params: { id }, body: { body, ...(parentId ? { parentId } : {}) } });
  const first = await comment(post.id, 'I have.');
  expect(first).toMatchObject({ status: 201, body: { postId: post.id, parentId: null, can: { edit: true } } });
  const second = await comment(post.id, 'And?', first.body.id);
  const third = await comment(post.id, 'It works.', second.body.id);
  expect([second.body.parentId, third.body.parentId]).toEqual([first.body.id, first.body.id]);

  const page = (await cast.alice.api('GET /posts/:id/comments', { params: { id: post.id }, query: { limit: 2 } })).body;
  expect(page.items.map(({ body }) => body)).toEqual(['I have.', 'And?']);
  const query = { after: page.next! };
  const rest = (await cast.alice.api('GET /posts/:id/comments', { params: { id: post.id }, query })).body;
  expect([rest.items.map(({ body }) => body), rest.next]).toEqual([['It works.'], null]);
  expect((await cast.alice.api('GET /posts/:id', { params: { id: post.id } })).body.comments).toBe(3);
});

test('a reaction is one a person, can change, and can be taken back', async () => {
  const { id } = await publish(cast.alice, 'React!');
  const params = { id };
  const seenBy = async (who: Player) => {
    const { reactions, myReaction } = (await who.api('GET /posts/:id', { params })).body;
    return { reactions, myReaction };
  };
  expect((await cast.bob.api('PUT /posts/:id/reaction', { params, body: { emoji: '👍' } })).status).toBe(204);
  await cast.carol.api('PUT /posts/:id/reaction', { params, body: { emoji: '👍' } });
  await cast.carol.api('PUT /posts/:id/reaction', { params, body: { emoji: '🎉' } });
  expect(await seenBy(cast.carol)).toEqual({ reactions: { '👍': 1, '🎉': 1 }, myReaction: '🎉' });
  const who = (await cast.alice.api('GET /posts/:id/reactions', { params })).body;
  expect(who.map(({ person, emoji }) => [person.id, emoji])).toEqual([
    [cast.carol.id, '🎉'],
    [cast.bob.id, '👍'],
  ]);
  await cast.carol.api('DELETE /posts/:id/reaction', { params });
  expect(await seenBy(cast.carol)).toEqual({ reactions: { '👍': 1 }, myReaction: null });
});
