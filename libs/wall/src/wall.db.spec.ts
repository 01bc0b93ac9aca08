import fc from 'fast-check';
import { postKind, type PostKind } from '@app/contract';
import { lastId, type Actor } from '@app/platform';
import { openWall, type TestWall } from './testing/index.js';
import { Posts } from './posts.service.js';
import { WallRepository } from './wall.repository.js';
import { Walls } from './wall.service.js';

let wall: TestWall;
beforeAll(async () => void (wall = await openWall()));
afterAll(() => wall.close());

/** What the home wall means, said plainly. */
const reference = async (me: Actor, before: string, limit: number, kind: PostKind | undefined): Promise<string[]> => {
  const rows = await wall.db.rows<{ id: string }>(
    `select p.id from posts p join audience_members m on m.audience_id = p.audience_id and m.person_id = $1
     where p.removed_at is null and p.id < $2 and ($4::text is null or p.kind = $4) order by p.id desc limit $3`,
    [me.personId, before, limit, kind ?? null],
  );
  return rows.map(({ id }) => id);
};

describe('the home wall', () => {
  it('holds exactly the newest posts of one’s audiences, whoever asks, from anywhere, for any kind', async () => {
    const people = [];
    for (let i = 0; i < 12; i++) people.push(await wall.person());
    const numbers = fc.sample(fc.nat(1_000_000), { numRuns: 10_000, seed: 7 });
    const dice = (n: number) => numbers.pop()! % n;
    // Audiences of any size; some full, some with one old post, some silent; one person in none but the company.
    const audiences = ['1'];
    for (let i = 0; i < 25; i++) audiences.push(await wall.audience(people.slice(1).filter(() => dice(3) === 0)));
    const ids: string[] = [];
    for (let i = 0; i < 900; i++) {
      const audienceId = audiences[dice(2) === 0 ? dice(4) : dice(audiences.length - 3)]!;
      const at = new Date(Date.UTC(2026, 0, 1) + dice(1_000) * 3_600_000);
      const kind = postKind.options[dice(20) < 12 ? 0 : dice(postKind.options.length)]!;
      ids.push(await wall.post(people[dice(people.length)]!, audienceId, { at, kind, removed: dice(10) === 0 }));
    }
    const repository = wall.app.get(WallRepository);
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...people),
        fc.oneof(fc.constant(lastId), fc.constantFrom(...ids)),
        fc.constantFrom(1, 2, 3, 20, 50),
        fc.option(fc.constantFrom(...postKind.options), { nil: undefined, freq: 2 }),
        async (me, before, limit, kind) => {
          const { rows } = await repository.home({ viewerId: me.personId, before, limit, kind }, { top: false });
          expect(rows.map(({ id }) => id)).toEqual(await reference(me, before, limit, kind));
        },
      ),
      { numRuns: 200 },
    );
  }, 60_000);

  it('walked page by page shows 500 posts exactly once while new ones arrive', async () => {
    const alice = await wall.person();
    const places = [await wall.audience([alice]), await wall.audience([alice]), await wall.audience([alice])];
    const mine: string[] = [];
    for (let i = 0; i < 500; i++) mine.push(await wall.post(alice, places[i % 3]!));
    const seen: string[] = [];
    const walls = wall.app.get(Walls);
    for (let before: string | undefined; ;) {
      const page = (await walls.page(alice, { limit: 17, ...(before ? { before } : {}) })).value;
      seen.push(...page.items.map(({ id }) => id));
      for (const place of places) await wall.post(alice, place);
      if (!page.next) break;
      before = page.next;
    }
    const walked = seen.filter((id) => new Set(mine).has(id));
    expect(walked).toEqual([...mine].reverse());
    expect(new Set(seen).size).toBe(seen.length);
  }, 30_000);
});

describe('a page of a wall', () => {
  it.each([
    ['home', 2, () => ({})],
    ['an audience', 7, (place: string) => ({ audienceId: place })],
    ['a person', 7, (_: string, author: string) => ({ authorId: author })],
    ['a kind', 2, () => ({ kind: 'question' as const })],
  ])('of %s costs the same few statements, however much stands on it', async (_, most, query) => {
    const alice = await wall.person();
    const bob = await wall.person();
    const place = await wall.audience([alice, bob]);
    const ask = () =>
      wall.statements(() => wall.app.get(Walls).page(alice, { limit: 50, ...query(place, bob.personId) }));
    await wall.post(bob, place, { kind: 'question' });
    const one = await ask();
    for (let i = 0; i < 49; i++) await wall.post(bob, place, { kind: i % 2 ? 'question' : 'update' });
    await wall.db.run(`update posts set pinned_at = now() where audience_id = $1 and id % 9 = 0`, [place]);
    const many = await ask();
    expect(many.length).toBeLessThanOrEqual(most);
    expect(many.length).toBe(one.length);
    // Nothing has changed since: what everybody sees of a post is known.
    expect((await ask()).length).toBe(many.length - 1);
    expect(one.filter((sql) => sql.includes('from posts p'))).not.toEqual([]);
  });
});

it.each([
  ['its text', `update posts set body = 'Another' where id = $1`],
  ['its counters', `update posts set reaction_counts = '{"👍": 3}', comment_count = 2 where id = $1`],
  ['its author', `update people set display_name = 'Another' where id = (select author_id from posts where id = $1)`],
  ['its audience', `update audiences set name = 'Another' where id = (select audience_id from posts where id = $1)`],
  ['its place', `update posts set pinned_at = now() where id = $1`],
  [
    'the viewer’s reaction',
    `insert into post_reactions select $1, person_id, '👍' from audience_members where audience_id = 1`,
  ],
  ['whether it stands', `update posts set removed_at = now() where id = $1`],
])('a wall that was read before shows at once what has changed: %s', async (_, change) => {
  const [alice, bob] = [await wall.person(), await wall.person()];
  const place = await wall.audience([alice, bob]);
  const id = await wall.post(bob, place);
  const page = async () => (await wall.app.get(Walls).page(alice, {})).value.items.find((post) => post.id === id);
  const before = await page();
  expect(await page()).toEqual(before);
  await wall.db.run(change, [id]);
  const after = await page();
  expect(after).not.toEqual(before);
  expect(after).toEqual(
    await wall.app
      .get(Posts)
      .one(alice, id)
      .catch(() => undefined),
  );
});
