import { AppError, Facts, type Actor, type Fact } from '@app/platform';
import { Commenting } from './commenting.service.js';
import { PostParts, type PostPart } from './post-parts.js';
import { KeepingOrder } from './keeping-order.service.js';
import { Posts } from './posts.service.js';
import { Publishing } from './publishing.service.js';
import { Reads } from './reads.service.js';
import { openWall, type TestWall } from './testing/index.js';
import * as told from './wall.facts.js';
import { Walls } from './wall.service.js';

let wall: TestWall;
let [heard, refusing]: [{ name: string; told: unknown }[], string | null] = [[], null];
beforeAll(async () => {
  wall = await openWall();
  for (const fact of Object.values(told) as Fact<never>[]) {
    wall.app.get(Facts).on(fact, async (what) => {
      expect(wall.db.inTransaction).toBe(true);
      heard.push({ name: fact.name, told: what });
      if (refusing === fact.name) throw new AppError('request.conflict');
    });
  }
});
afterAll(() => wall.close());
beforeEach(() => void ([heard, refusing] = [[], null]));

const handleOf = async (who: Actor) =>
  (await wall.db.row<{ handle: string }>(`select handle from people where id = $1`, [who.personId]))!.handle;
const publication = (audienceId: string, body: string, more: object = {}) => ({
  kind: 'update' as const,
  audienceId,
  body,
  images: [],
  ...more,
});

test('listeners of a higher rank are told everything they need, in the order in which it happens', async () => {
  const [alice, bob, mona] = [await wall.person(), await wall.person(), await wall.person('moderator')];
  const place = await wall.audience([alice, bob, mona]);
  const [forBob, forMona] = [await handleOf(bob), await handleOf(mona)];
  const { id } = await wall.app
    .get(Publishing)
    .publish(alice, publication(place, `Bonjour @${forBob}, voici le plan #plan`));
  await wall.app.get(Publishing).edit(alice, id, { version: 1, body: `Bonjour @${forMona}` });
  const first = await wall.app.get(Commenting).publish(bob, id, { body: `Merci @${forMona}` });
  const answer = await wall.app.get(Commenting).publish(alice, id, { body: 'De rien', parentId: first.id });
  await wall.app.get(Commenting).edit(bob, first.id, { version: 1, body: 'Merci' });
  await wall.app.get(Commenting).remove(mona, answer.id);
  await wall.app.get(Commenting).restore(mona, answer.id);
  await wall.app.get(KeepingOrder).remove(mona, id);
  await wall.app.get(KeepingOrder).restore(mona, id);
  await wall.app.get(Reads).read(bob, [id, '12345']);

  const post = { id, kind: 'update', authorId: alice.personId, audienceId: place, title: null, language: 'fr' };
  const asPublished = { ...post, version: 1, tags: ['plan'], mentions: [bob.personId], createdAt: expect.any(Date) };
  const asEdited = { ...post, version: 2, body: `Bonjour @${forMona}`, tags: [], mentions: [mona.personId] };
  const parent = { id: first.id, authorId: bob.personId };
  const byMona = { actorId: mona.personId };
  expect(heard).toMatchObject([
    { name: 'post.published', told: { post: asPublished } },
    { name: 'post.edited', told: { post: asEdited, previousMentions: [bob.personId] } },
    { name: 'comment.published', told: { comment: { parent: null, mentions: [mona.personId], post: asEdited } } },
    {
      name: 'comment.published',
      told: { comment: { id: answer.id, parent, authorId: alice.personId, body: 'De rien' } },
    },
    { name: 'comment.edited', told: { comment: { version: 2, mentions: [] }, previousMentions: [mona.personId] } },
    { name: 'comment.removed', told: { comment: { id: answer.id, parent }, ...byMona } },
    { name: 'comment.restored', told: { comment: { id: answer.id }, ...byMona } },
    { name: 'post.removed', told: { post: asEdited, ...byMona } },
    { name: 'post.restored', told: { post: asEdited, ...byMona } },
    { name: 'posts.read', told: { personId: bob.personId, postIds: [id] } },
  ]);
});

test('a listener that refuses undoes the whole act, event and all', async () => {
  const alice = await wall.person();
  const place = await wall.audience([alice]);
  refusing = 'post.published';
  const publishing = wall.app.get(Publishing).publish(alice, publication(place, 'Hello'));
  await expect(publishing).rejects.toMatchObject({ code: 'request.conflict' });
  expect(await wall.db.rows(`select from posts where audience_id = $1`, [place])).toEqual([]);
  expect(await wall.db.rows(`select from events where audience_id = $1`, [place])).toEqual([]);
});

describe('what a higher lib adds to a post', () => {
  const notes: string[] = [];
  let pending: string[] = [];
  const announcement: PostPart<'announcement'> = {
    name: 'announcement',
    create: async ({ id, title }, { mustRead }) => void notes.push(`create ${id} ${title} ${mustRead}`),
    update: async ({ id, version }, { texts }) => void notes.push(`update ${id} v${version} ${texts.en?.title}`),
    column: (viewer) => `select json_build_object('reach', ${viewer}::int)`,
    read: (value) => ({ mustRead: true, texts: {}, acknowledgedVersion: null, acknowledged: 3, ...Object(value) }),
    counted: async (ids) => new Map(ids.map((id) => [id, 3])),
    waiting: () => `select unnest('{${pending}}'::bigint[])`,
  };
  const input = (title: string) => ({ mustRead: true, texts: { en: { title, body: `${title} in full` } } });

  test('is refused while nobody has registered it', async () => {
    const eve = await wall.person('executive');
    const given = publication('1', '', { kind: 'announcement', announcement: input('News') });
    await expect(wall.app.get(Publishing).publish(eve, given)).rejects.toMatchObject({ code: 'post.kind-refused' });
  });

  test('is written with it, read for each viewer, rewritten with an edit, and waits on top of the home wall', async () => {
    wall.app.get(PostParts).register(announcement);
    const [eve, bob] = [await wall.person('executive'), await wall.person()];
    const given = publication('1', '', { kind: 'announcement', announcement: input('News') });
    const post = await wall.app.get(Publishing).publish(eve, given);
    expect(post).toMatchObject({ title: 'News', body: 'News in full', language: 'en', can: { measure: true } });
    const seen = await wall.app.get(Posts).one(bob, post.id);
    expect(seen).toMatchObject({ announcement: { reach: Number(bob.personId) }, can: { measure: false } });

    const editing = (announcementGiven?: ReturnType<typeof input>) =>
      wall.app.get(Publishing).edit(eve, post.id, {
        version: 1,
        body: '',
        ...(announcementGiven ? { announcement: announcementGiven } : {}),
      });
    await expect(editing()).rejects.toMatchObject({ code: 'request.invalid' });
    expect(await editing(input('Better'))).toMatchObject({ title: 'Better', body: 'Better in full', version: 2 });
    expect(notes).toEqual([`create ${post.id} News true`, `update ${post.id} v2 Better`]);

    const hidden = await wall.post(eve, await wall.audience([eve]));
    pending = [post.id, hidden];
    const top = (await wall.app.get(Walls).page(bob, {})).value.pinned;
    expect(top.map(({ id }) => id)).toEqual([post.id]);
    expect((await wall.app.get(Walls).page(bob, { audienceId: '1' })).value.pinned).toEqual([]);
  });
});
