import type { EndpointKey } from '@app/contract';
import { everyone } from '@app/platform';
import sharp from 'sharp';
import type { Asked, Reply } from '../support/as.js';
import { openCast, type Cast, type Player } from '../support/cast.js';
import { openHouse, type House } from '../support/house.js';
import { placesOf } from '../support/places.js';

const names = ['alice', 'bob', 'carol', 'oscar', 'mona', 'eve', 'ada', 'gus'] as const;
type Name = (typeof names)[number];
const staff = names.filter((name) => name !== 'gus');
const kinds = ['everyone', 'project', 'open group', 'closed group', 'secret group'] as const;
type Kind = (typeof kinds)[number];
/** Who may see what is addressed where. Gus, the guest, is a member of the closed group. */
const readers: Record<Kind, readonly Name[]> = {
  everyone: staff,
  project: ['alice', 'bob'],
  'open group': staff,
  'closed group': ['alice', 'bob', 'gus'],
  'secret group': ['alice', 'bob'],
};
/** To whom it is addressed: on whose home wall it stands. */
const members: Record<Kind, readonly Name[]> = { ...readers, 'open group': ['alice', 'bob'] };

interface Thing {
  audienceId: string;
  postId: string;
  commentId: string;
  imageId: string;
}

let house: House;
let cast: Cast;
const things = {} as Record<Kind, Thing>;

beforeAll(async () => {
  house = await openHouse();
  cast = await openCast(house);
  const places = placesOf(house);
  const { alice, bob, gus } = cast;
  const audiences: Record<Kind, string> = {
    everyone,
    project: (await places.project([alice.id, bob.id])).audienceId,
    'open group': (await places.group('open', alice.id, [bob.id])).audienceId,
    'closed group': (await places.group('closed', alice.id, [bob.id, gus.id])).audienceId,
    'secret group': (await places.group('secret', alice.id, [bob.id])).audienceId,
  };
  const bytes = await sharp({ create: { width: 9, height: 9, channels: 3, background: '#fff' } })
    .png()
    .toBuffer();
  for (const kind of kinds) {
    const image = (await alice.api('POST /images', { file: { name: 'a.png', bytes } })).body;
    const mentions = names.map((name) => `@${cast[name].handle}`).join(' ');
    const body = { audienceId: audiences[kind], body: `For ${kind}: ${mentions}`, images: [{ id: image.id }] };
    const post = (await alice.api('POST /posts', { body })).body;
    const comment = (await bob.api('POST /posts/:id/comments', { params: { id: post.id }, body: { body: 'Yes' } }))
      .body;
    await bob.api('PUT /posts/:id/reaction', { params: { id: post.id }, body: { emoji: '👍' } });
    await alice.api('PATCH /posts/:id', { params: { id: post.id }, body: { version: 1, body: body.body } });
    await alice.api('PUT /posts/:id/pin', { params: { id: post.id } });
    things[kind] = { audienceId: audiences[kind], postId: post.id, commentId: comment.id, imageId: image.id };
  }
}, 60_000);
afterAll(async () => {
  cast.close();
  await house.close();
});

const players = (who: readonly Name[]): Player[] => who.map((name) => cast[name]);
const others = (who: readonly Name[]): Name[] => names.filter((name) => !who.includes(name));
const withoutRequest = ({ status, body }: Reply<EndpointKey>) => {
  const { requestId: _, ...problem } = body as unknown as Record<string, unknown>;
  return { status, problem };
};

type Ask = (who: Player, thing: Thing) => Promise<Reply<EndpointKey>>;
const ask =
  <K extends EndpointKey>(key: K, asked: (thing: Thing) => Asked<K>): Ask =>
  (who, thing) =>
    who.api(key, asked(thing)) as Promise<Reply<EndpointKey>>;
const post = ({ postId: id }: Thing) => ({ params: { id } });
const comment = ({ commentId: id }: Thing) => ({ params: { id } });
const emoji = { emoji: '🎉' } as const;

const reads: Record<string, Ask> = {
  'a post': ask('GET /posts/:id', post),
  'its comments': ask('GET /posts/:id/comments', post),
  'who reacted': ask('GET /posts/:id/reactions', post),
  'its versions': ask('GET /posts/:id/versions', post),
  'its image': ask('GET /images/:id/:size', ({ imageId: id }) => ({ params: { id, size: 'full' } })),
  'its thumbnail': ask('GET /images/:id/:size', ({ imageId: id }) => ({ params: { id, size: 'thumb' } })),
};
const acts: Record<string, Ask> = {
  commenting: ask('POST /posts/:id/comments', (thing) => ({ ...post(thing), body: { body: 'Hello' } })),
  reacting: ask('PUT /posts/:id/reaction', (thing) => ({ ...post(thing), body: emoji })),
  'taking a reaction back': ask('DELETE /posts/:id/reaction', post),
  'reacting to a comment': ask('PUT /comments/:id/reaction', (thing) => ({ ...comment(thing), body: emoji })),
  editing: ask('PATCH /posts/:id', (thing) => ({ ...post(thing), body: { version: 1, body: 'X' } })),
  removing: ask('DELETE /posts/:id', post),
  restoring: ask('POST /posts/:id/restoration', post),
  pinning: ask('PUT /posts/:id/pin', post),
  unpinning: ask('DELETE /posts/:id/pin', post),
  'editing a comment': ask('PATCH /comments/:id', (thing) => ({ ...comment(thing), body: { version: 1, body: 'X' } })),
  'removing a comment': ask('DELETE /comments/:id', comment),
  'restoring a comment': ask('POST /comments/:id/restoration', comment),
};
const nowhere: Thing = { audienceId: '77', postId: '77', commentId: '77', imageId: '77' };

describe.each(kinds)('what is addressed to %s', (kind) => {
  test.each(Object.keys(reads))('%s: its readers see it, to others it does not exist', async (what) => {
    for (const who of players(readers[kind])) expect((await reads[what]!(who, things[kind])).status).toBe(200);
    for (const who of players(others(readers[kind])))
      expect(withoutRequest(await reads[what]!(who, things[kind]))).toEqual(
        withoutRequest(await reads[what]!(who, nowhere)),
      );
  });

  test.each(Object.keys(acts))('%s: to others it does not exist, whatever their role', async (what) => {
    for (const who of players(others(readers[kind]))) {
      const answer = withoutRequest(await acts[what]!(who, things[kind]));
      expect(answer.status).toBe(404);
      expect(answer).toEqual(withoutRequest(await acts[what]!(who, nowhere)));
    }
  });

  test('stands on the home walls of its members, and on the wall of its author for its readers', async () => {
    const seenBy = async (query: object) => {
      const seen: Name[] = [];
      for (const name of names) {
        const { items } = (await cast[name].api('GET /wall', { query })).body;
        if (items.some(({ id }) => id === things[kind].postId)) seen.push(name);
      }
      return seen;
    };
    expect(await seenBy({})).toEqual(members[kind]);
    expect(await seenBy({ authorId: cast.alice.id })).toEqual(readers[kind]);
    expect(await seenBy({ kind: 'update' })).toEqual(members[kind]);
    expect(await seenBy({ kind: 'update', authorId: cast.alice.id })).toEqual(readers[kind]);
  });

  test('stands on its own wall for its readers; to others that wall is empty or not there', async () => {
    const { audienceId, postId } = things[kind];
    for (const name of names) {
      const answer = await cast[name].api('GET /wall', { query: { audienceId } });
      if (readers[kind].includes(name)) {
        expect(answer.body.items.map(({ id }) => id)).toEqual([postId]);
        expect(Object.keys(answer.body.heads)).toEqual([audienceId]);
      } else if (answer.status === 200) {
        expect(answer.body).toEqual({ items: [], next: null, pinned: [], readUpTo: null, heads: {} });
      } else expect(answer.status).toBe(404);
    }
  });

  test('mentions its readers and nobody else', async () => {
    const { mentions } = (await cast.alice.api('GET /posts/:id', { params: { id: things[kind].postId } })).body;
    expect(mentions.map(({ id }) => id).sort()).toEqual(
      players(readers[kind])
        .map(({ id }) => id)
        .sort(),
    );
  });

  test('takes posts of its members; reading along is not enough', async () => {
    for (const name of others(members[kind]).filter((who) => !['mona', 'eve', 'ada'].includes(who))) {
      const body = { audienceId: things[kind].audienceId, body: 'Hello' };
      const expected = readers[kind].includes(name) ? 403 : 404;
      expect((await cast[name].api('POST /posts', { body })).status).toBe(expected);
    }
  });

  test('is nobody’s who is not signed in, or suspended', async () => {
    for (const asked of Object.values({ ...reads, ...acts })) {
      expect((await asked({ ...cast.alice, api: cast.nobody }, things[kind])).status).toBe(401);
      expect([401, 403]).toContain((await asked(cast.sam, things[kind])).status);
    }
  });
});

test('who speaks to an audience without belonging to it sees there what they said, and nothing else', async () => {
  const { audienceId } = things.project;
  const said = await cast.eve.api('POST /posts', { body: { audienceId, body: 'To the project' } });
  expect(said.status).toBe(201);
  const wall = (await cast.eve.api('GET /wall', { query: { audienceId } })).body;
  expect(wall.items.map(({ id }) => id)).toEqual([said.body.id]);
  const params = { id: said.body.id };
  await cast.bob.api('POST /posts/:id/comments', { params, body: { body: 'Understood' } });
  expect((await cast.eve.api('GET /posts/:id/comments', { params })).body.items).toHaveLength(1);
  expect((await cast.eve.api('GET /posts/:id', { params: { id: things.project.postId } })).status).toBe(404);
  expect((await cast.mona.api('GET /posts/:id', { params })).status).toBe(404);
});

test('posts of those who were suspended or have left stay', async () => {
  const leaver = await cast.join({ givenName: 'Lea', familyName: 'Noir' });
  const { body } = await leaver.api('POST /posts', { body: { audienceId: everyone, body: 'Goodbye' } });
  const { Accounts } = await import('@app/identity');
  await house.app.get(Accounts).suspend(null, leaver.id);
  const seen = await cast.carol.api('GET /posts/:id', { params: { id: body.id } });
  expect(seen.body).toMatchObject({ body: 'Goodbye', author: { id: leaver.id } });
});
