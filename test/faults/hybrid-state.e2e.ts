import { setTimeout as wait } from 'node:timers/promises';
import { events, type EventName, type StreamEvent } from '@app/contract';
import { openCast, type Cast, type Player } from '../support/cast.js';
import { sql } from '../support/database.js';
import { openHouse, type House } from '../support/house.js';
import type { Ear } from '../support/socket.js';
import { hear, told, viewOf, type Comment, type Post, type State, type Told } from '../support/wall-state.js';

/**
 * A client that has read once and then only listens knows what a client that reads now knows. For each thing that can
 * be done on a wall: the state before, and the events that came over the socket, make the state that is read afresh.
 */
let house: House;
let cast: Cast;
let bob: Ear;

beforeAll(async () => {
  house = await openHouse();
  cast = await openCast(house);
  bob = await cast.bob.socket();
});
afterAll(async () => {
  cast.close();
  await house.close();
});

/** Events that change nothing of a wall: profiles, drafts, notices, figures, and the orders to read afresh. */
const elsewhere: EventName[] = [
  'person.changed',
  'status.changed',
  'skills.changed',
  'assignment.changed',
  'group.changed',
  'audience.made',
  'read.advanced',
  'draft.changed',
  'announcement.raised',
  'request.changed',
  'notification.raised',
  'preferences.changed',
  'session.ended',
  'dashboard.moved',
  'import.moved',
  'stream.reset',
];

interface Place {
  groupId: string;
  audienceId: string;
}
async function openGroup(...others: Player[]): Promise<Place> {
  const body = { name: `Group ${++number}`, description: '', access: 'closed' as const };
  const { id, audienceId } = (await cast.alice.api('POST /groups', { body })).body;
  for (const { id: personId } of [cast.bob, cast.carol, ...others])
    await cast.alice.api('PUT /groups/:id/members/:personId', { params: { id, personId }, body: { role: 'member' } });
  return { groupId: id, audienceId };
}
let number = 0;

async function read({ groupId, audienceId }: Place): Promise<{ state: State; heads: Record<string, number> }> {
  const { heads } = (await cast.bob.api('GET /heads')).body;
  const inside = heads[audienceId] !== undefined;
  const posts = inside ? (await cast.bob.api('GET /wall', { query: { audienceId } })).body.items : [];
  const comments: Comment[] = [];
  for (const { id } of posts) {
    const { body } = await cast.bob.api('GET /posts/:id/comments', { params: { id } });
    comments.push(...body.items);
  }
  const members = inside ? (await cast.bob.api('GET /groups/:id/members', { params: { id: groupId } })).body.items : [];
  const state: State = {
    places: Object.keys(heads),
    members: members.map(({ person }) => person.id),
    posts: posts.map(viewOf),
    comments: comments.map(({ can: _can, ...comment }) => comment),
    ballots: [],
  };
  return { state, heads };
}

const inOrder = ({ places, members, posts, comments }: State) => ({
  places: places.toSorted(),
  members: members.toSorted(),
  posts,
  comments,
});

/** Of what the socket brought, what is newer than the heads; each once and without a gap. */
function since(heads: Record<string, number>): StreamEvent[] {
  const known = { ...heads };
  return bob.events.filter(({ audienceId, seq }) => {
    const head = known[audienceId];
    if (head === undefined || seq <= head) return false;
    expect({ audienceId, seq }).toEqual({ audienceId, seq: head + 1 });
    known[audienceId] = seq;
    return true;
  });
}

/** Until all of the events have come and no counter waits to be told. */
async function quiet(heads: Record<string, number>, expected: Told[]): Promise<StreamEvent[]> {
  for (const end = Date.now() + 10_000; ; await wait(50)) {
    const heard = since(heads);
    const missing = expected.filter((name) => !heard.some((event) => event.name === name));
    const [moved] = await sql<{ n: number }>(house, 'select count(*)::int as n from moved_counts');
    if (missing.length === 0 && moved!.n === 0) return since(heads);
    if (Date.now() > end) throw new Error(`not heard: ${missing.join(', ') || 'the last counters'}`);
  }
}

interface Scene extends Place {
  post: Post;
  comment: Comment;
}
interface Action {
  name: string;
  /** Events that it must bring; whatever else comes is applied too. */
  brings: Told[];
  act(scene: Scene): Promise<{ status: number }>;
  before?(scene: Scene): Promise<{ status: number }>;
  post?: object;
}

const params = ({ post: { id } }: Scene) => ({ params: { id } });
const ofComment = ({ comment: { id } }: Scene) => ({ params: { id } });
const clap = { body: { emoji: '👏' as const } };
const poll = {
  kind: 'poll',
  poll: { question: { fr: 'Quand ?' }, options: [{ fr: 'Lundi' }, { fr: 'Mardi' }], multiple: false },
};
const member = ({ groupId }: Scene, player: Player) => ({ params: { id: groupId, personId: player.id } });

const actions: Action[] = [
  {
    name: 'publish',
    brings: ['post.published'],
    act: ({ audienceId }) => cast.alice.api('POST /posts', { body: { audienceId, body: 'News for @bob.bernard' } }),
  },
  {
    name: 'edit',
    brings: ['post.edited'],
    before: (scene) => cast.bob.api('PUT /posts/:id/reaction', { ...params(scene), ...clap }),
    act: (scene) => cast.alice.api('PATCH /posts/:id', { ...params(scene), body: { version: 1, body: 'Better' } }),
  },
  {
    name: 'remove',
    brings: ['post.removed'],
    act: (scene) => cast.alice.api('DELETE /posts/:id', params(scene)),
  },
  {
    name: 'pin',
    brings: ['post.pinned'],
    act: (scene) => cast.alice.api('PUT /posts/:id/pin', params(scene)),
  },
  {
    name: 'unpin',
    brings: ['post.pinned'],
    before: (scene) => cast.alice.api('PUT /posts/:id/pin', params(scene)),
    act: (scene) => cast.alice.api('DELETE /posts/:id/pin', params(scene)),
  },
  {
    name: 'comment',
    brings: ['comment.published', 'post.counted'],
    act: (scene) => cast.carol.api('POST /posts/:id/comments', { ...params(scene), body: { body: 'Well said' } }),
  },
  {
    name: 'edit a comment',
    brings: ['comment.edited'],
    act: (scene) => cast.carol.api('PATCH /comments/:id', { ...ofComment(scene), body: { version: 1, body: 'Oh' } }),
  },
  {
    name: 'remove a comment',
    brings: ['comment.removed', 'post.counted'],
    act: (scene) => cast.carol.api('DELETE /comments/:id', ofComment(scene)),
  },
  {
    name: 'remove a comment that was answered',
    brings: ['comment.removed', 'post.counted'],
    before: (scene) =>
      cast.bob.api('POST /posts/:id/comments', {
        ...params(scene),
        body: { body: 'Why so?', parentId: scene.comment.id },
      }),
    act: (scene) => cast.carol.api('DELETE /comments/:id', ofComment(scene)),
  },
  {
    name: 'restore a comment',
    brings: ['comment.restored', 'post.counted'],
    before: (scene) => cast.carol.api('DELETE /comments/:id', ofComment(scene)),
    act: (scene) => cast.carol.api('POST /comments/:id/restoration', ofComment(scene)),
  },
  {
    name: 'react',
    brings: ['post.counted'],
    act: (scene) => cast.carol.api('PUT /posts/:id/reaction', { ...params(scene), ...clap }),
  },
  {
    name: 'react oneself, on another device',
    brings: ['post.counted', 'reaction.changed'],
    act: (scene) => cast.bob.api('PUT /posts/:id/reaction', { ...params(scene), ...clap }),
  },
  {
    name: 'unreact',
    brings: ['post.counted', 'reaction.changed'],
    before: (scene) => cast.bob.api('PUT /posts/:id/reaction', { ...params(scene), ...clap }),
    act: (scene) => cast.bob.api('DELETE /posts/:id/reaction', params(scene)),
  },
  {
    name: 'react to a comment',
    brings: ['comment.counted', 'reaction.changed'],
    act: (scene) => cast.bob.api('PUT /comments/:id/reaction', { ...ofComment(scene), ...clap }),
  },
  {
    name: 'vote',
    brings: ['post.counted', 'vote.changed'],
    post: poll,
    act: (scene) => {
      const optionIds = [scene.post.poll!.options[0]!.id];
      return cast.bob.api('PUT /posts/:id/vote', { ...params(scene), body: { optionIds } });
    },
  },
  {
    name: 'acknowledge',
    brings: ['post.counted', 'acknowledgement.given'],
    post: { kind: 'announcement', announcement: { mustRead: true, texts: { fr: { title: 'À lire', body: 'Voici' } } } },
    act: (scene) => cast.bob.api('POST /posts/:id/acknowledgement', { ...params(scene), body: { version: 1 } }),
  },
  {
    name: 'join',
    brings: ['member.joined'],
    act: (scene) =>
      cast.alice.api('PUT /groups/:id/members/:personId', { ...member(scene, cast.mona), body: { role: 'member' } }),
  },
  {
    name: 'leave',
    brings: ['member.left'],
    act: ({ groupId }) => cast.carol.api('DELETE /groups/:id/membership', { params: { id: groupId } }),
  },
];

const heardOf = new Set<string>();

/** A post of the group (Eve's when only she may write its kind) with a comment of Carol's, and no counter waiting. */
async function setScene({ post: kind, before }: Action): Promise<Scene> {
  const place = await openGroup(cast.eve);
  const body = { audienceId: place.audienceId, body: kind ? '' : 'Something to talk about', ...kind };
  const { id } = (await (kind ? cast.eve : cast.alice).api('POST /posts', { body })).body;
  const comment = await cast.carol.api('POST /posts/:id/comments', { params: { id }, body: { body: 'Indeed' } });
  const post = (await cast.bob.api('GET /posts/:id', { params: { id } })).body;
  const scene = { ...place, post, comment: comment.body };
  if (before) expect((await before(scene)).status).toBeLessThan(300);
  await quiet({}, []);
  return scene;
}

async function expectSameState(place: Place, before: Awaited<ReturnType<typeof read>>, brings: Told[]): Promise<State> {
  const { state, heads } = before;
  for (const event of await quiet(heads, brings)) {
    heardOf.add(event.name);
    hear(state, event);
  }
  const { state: fresh } = await read(place);
  expect(inOrder(state)).toEqual(inOrder(fresh));
  return state;
}

test.each(actions)('$name: the state before and the events are the state that is read afresh', async (action) => {
  const scene = await setScene(action);
  const before = await read(scene);
  expect((await action.act(scene)).status).toBeLessThan(300);
  const state = await expectSameState(scene, before, action.brings);
  if (action.name === 'vote') expect(state.ballots).toEqual([scene.post.id]);
});

test('restore: the post is back where it was, with its counters and its comments', async () => {
  const scene = await setScene({ name: 'restore', brings: [], act: () => Promise.reject(new Error('not used')) });
  const later = { audienceId: scene.audienceId, body: 'Written later' };
  await cast.alice.api('POST /posts', { body: later });
  await cast.alice.api('DELETE /posts/:id', params(scene));
  const before = await read(scene);
  // The comments were not read with the removed post: a client asks for them when it shows it again.
  before.state.comments = [scene.comment].map(({ can: _can, ...comment }) => comment);
  expect((await cast.alice.api('POST /posts/:id/restoration', params(scene))).status).toBe(200);
  await expectSameState(scene, before, ['post.restored']);
});

test('to be taken in and out oneself: the client knows where it belongs', async () => {
  const place = await openGroup();
  const scene = place as Scene;
  await quiet({}, []);
  const inside = await read(place);
  await cast.alice.api('DELETE /groups/:id/members/:personId', member(scene, cast.bob));
  await quiet(inside.heads, ['audience.left']);
  const places = (state: State) => inOrder(state).places;
  const apply = async (before: Awaited<ReturnType<typeof read>>, brings: Told[]) => {
    for (const event of await quiet(before.heads, brings)) {
      heardOf.add(event.name);
      hear(before.state, event);
    }
    expect(places(before.state)).toEqual(places((await read(place)).state));
  };
  await apply(inside, ['audience.left']);
  const outside = await read(place);
  await cast.alice.api('PUT /groups/:id/members/:personId', { ...member(scene, cast.bob), body: { role: 'member' } });
  await apply(outside, ['audience.entered']);
});

test('every event of the contract is known here, and each that changes a wall was heard', () => {
  expect([...Object.keys(told), ...elsewhere].toSorted()).toEqual(Object.keys(events).toSorted());
  expect(Object.keys(told).filter((name) => !heardOf.has(name))).toEqual([]);
});
