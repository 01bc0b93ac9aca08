import fc from 'fast-check';
import { reactionEmojis } from '@app/contract';
import { AppError, type Actor } from '@app/platform';
import { Commenting } from './commenting.service.js';
import { Counts } from './counts.service.js';
import { KeepingOrder } from './keeping-order.service.js';
import { Reactions } from './reactions.service.js';
import { openWall, type TestWall } from './testing/index.js';

let wall: TestWall;
beforeAll(async () => void (wall = await openWall()));
afterAll(() => wall.close());

/** Counters that differ from the rows they count. */
const wrongCounters = () =>
  wall.db.rows(
    `with counted as (
       select 'post' as thing, p.id, p.reaction_counts as counts, p.comment_count as comments,
         (select coalesce(jsonb_object_agg(emoji, n), '{}') from (select emoji, count(*) as n from post_reactions r
           where r.post_id = p.id group by emoji) e) as rows,
         (select count(*) from comments c where c.post_id = p.id and c.removed_at is null) as standing from posts p
       union all
       select 'comment', c.id, c.reaction_counts, 0,
         (select coalesce(jsonb_object_agg(emoji, n), '{}') from (select emoji, count(*) as n from comment_reactions r
           where r.comment_id = c.id group by emoji) e), 0 from comments c)
     select * from counted where counts <> rows or comments <> standing`,
  );
const eventsOf = (audienceId: string, name: string) =>
  wall.db.rows<{ payload: { postId: string; reactions: Record<string, number>; comments: number } }>(
    `select payload from events where audience_id = $1 and name = $2 order by seq`,
    [audienceId, name],
  );
const reaction = (who: Actor, id: string, emoji: string | null, target: 'post' | 'comment' = 'post') =>
  wall.app.get(Reactions).react(who, target, id, emoji);
const counts = async (id: string) =>
  (await wall.db.row<{ counts: Record<string, number> }>(`select reaction_counts as counts from posts where id = $1`, [
    id,
  ]))!.counts;

test('fifty people who react at once are fifty, written together', async () => {
  const people = await Promise.all(Array.from({ length: 50 }, () => wall.person()));
  const post = await wall.post(people[0]!, '1');
  await Promise.all(people.map((who, i) => reaction(who, post, reactionEmojis[i % 2]!)));
  expect(await counts(post)).toEqual({ '👍': 25, '❤️': 25 });
  const [together] = await wall.db.rows<{ writes: number }>(
    `select count(distinct xmin::text)::int as writes from post_reactions where post_id = $1`,
    [post],
  );
  expect(together!.writes).toBeLessThanOrEqual(3);
});

test('of many clicks of one person the last one stays, and takes back what was before', async () => {
  const alice = await wall.person();
  const id = await wall.post(alice, '1');
  await Promise.all(['👍', '🎉', null, '💡', '🎉'].map((emoji) => reaction(alice, id, emoji)));
  expect(await counts(id)).toEqual({ '🎉': 1 });
  await reaction(alice, id, '🎉');
  await reaction(alice, id, null);
  await reaction(alice, id, null);
  expect(await counts(id)).toEqual({});
});

test('a reaction to what one may not see, or what is gone, is that person’s error alone', async () => {
  const [alice, bob, oscar] = [await wall.person(), await wall.person(), await wall.person()];
  const place = await wall.audience([alice, bob]);
  const [post, removed] = [await wall.post(alice, place), await wall.post(alice, place, { removed: true })];
  const answers = await Promise.allSettled([
    reaction(bob, post, '👍'),
    reaction(oscar, post, '👍'),
    reaction(bob, removed, '👍'),
    reaction(bob, '123456', '👍'),
  ]);
  expect(answers.map((a) => (a.status === 'fulfilled' ? 'yes' : (a.reason as AppError).code))).toEqual([
    'yes',
    'nothing.here',
    'nothing.here',
    'nothing.here',
  ]);
  expect(await counts(post)).toEqual({ '👍': 1 });
  await expect(wall.app.get(Reactions).of(oscar, post)).rejects.toMatchObject({ code: 'nothing.here' });
});

test('counters reach the audience once for many clicks, with what stands in the rows then', async () => {
  const people = await Promise.all(Array.from({ length: 30 }, () => wall.person()));
  const place = await wall.audience(people);
  const post = await wall.post(people[0]!, place);
  const { id: comment } = await wall.app.get(Commenting).publish(people[1]!, post, { body: 'Yes' });
  await Promise.all(people.flatMap((who) => [reaction(who, post, '👏'), reaction(who, comment, '👍', 'comment')]));
  const deadline = Date.now() + 5_000;
  const told = async () => (await eventsOf(place, 'post.counted')).at(-1)?.payload;
  const toldBelow = async () => (await eventsOf(place, 'comment.counted')).at(-1)?.payload;
  const all = async () => (await told())?.reactions['👏'] === 30 && (await toldBelow())?.reactions['👍'] === 30;
  while (!(await all()) && Date.now() < deadline) await new Promise((done) => setTimeout(done, 50));
  expect(await told()).toEqual({ postId: post, comments: 1, reactions: { '👏': 30 } });
  expect(await toldBelow()).toEqual({
    postId: post,
    commentId: comment,
    reactions: { '👍': 30 },
  });
  expect((await eventsOf(place, 'post.counted')).length).toBeLessThanOrEqual(4);
});

test('a mark that a node left behind is taken by another, once', async () => {
  const alice = await wall.person();
  const place = await wall.audience([alice]);
  const posts = await Promise.all(Array.from({ length: 20 }, () => wall.post(alice, place)));
  const service = wall.app.get(Counts);
  await service.onModuleDestroy();
  await wall.db.run(`insert into moved_counts (post_id) select unnest($1::bigint[])`, [posts]);
  await Promise.all([service.flush(), service.flush(), service.flush(), service.flush()]);
  const told = (await eventsOf(place, 'post.counted')).map(({ payload }) => payload.postId);
  expect(told.sort()).toEqual([...posts].sort());
  service.onApplicationBootstrap();
});

test('a counter is the number of its rows after 300 random acts, sixteen at a time', async () => {
  const people = await Promise.all(Array.from({ length: 8 }, () => wall.person('moderator')));
  const posts = await Promise.all(Array.from({ length: 4 }, () => wall.post(people[0]!, '1')));
  const comments: string[] = [];
  const act = fc.record({
    who: fc.constantFrom(...people),
    post: fc.constantFrom(...posts),
    which: fc.nat(1_000),
    emoji: fc.constantFrom(...reactionEmojis, null),
    what: fc.constantFrom('react', 'react', 'react', 'comment', 'react below', 'remove', 'restore', 'remove post'),
  });
  type Act = typeof act extends fc.Arbitrary<infer A> ? A : never;
  const run = async ({ who, post, which, emoji, what }: Act): Promise<void> => {
    const comment = comments[which % comments.length] ?? '1';
    if (what === 'react') await reaction(who, post, emoji);
    else if (what === 'react below') await reaction(who, comment, emoji, 'comment');
    else if (what === 'comment') comments.push((await wall.app.get(Commenting).publish(who, post, { body: 'Hm' })).id);
    else if (what === 'remove') await wall.app.get(Commenting).remove(who, comment);
    else if (what === 'restore') await wall.app.get(Commenting).restore(who, comment);
    else {
      await wall.app.get(KeepingOrder).remove(who, post);
      await wall.app.get(KeepingOrder).restore(who, post);
    }
  };
  const acts = fc.sample(act, { numRuns: 300, seed: 42 });
  let refused = 0;
  for (let i = 0; i < acts.length; i += 16) {
    const answers = await Promise.allSettled(acts.slice(i, i + 16).map(run));
    for (const answer of answers) {
      if (answer.status === 'fulfilled') continue;
      expect(answer.reason).toBeInstanceOf(AppError);
      refused++;
    }
    expect(await wrongCounters()).toEqual([]);
  }
  expect(refused).toBeLessThan(200);
  expect(comments.length).toBeGreaterThan(10);
}, 60_000);
