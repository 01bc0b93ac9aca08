import type { Actor } from '@app/platform';
import { openWall, type TestWall } from '@app/wall/testing';
import { BroadcastModule } from './broadcast.module.js';
import { DashboardRepository } from './dashboard.repository.js';
import { announce, editAnnouncement } from './testing/index.js';

let wall: TestWall;
let eve: Actor;
let people: Actor[];
beforeAll(async () => {
  wall = await openWall(BroadcastModule);
  eve = await wall.person('executive');
  people = await Promise.all(Array.from({ length: 40 }, () => wall.person()));
});
afterAll(() => wall.close());

/** A receipt of so many minutes after the sending; `confirmed` is the version that was acknowledged with it. */
const receive = (id: string, who: Actor, minute: number, confirmed: number | null = null) =>
  wall.db.run(
    `insert into announcement_receipts (post_id, person_id, seen_at, acknowledged_at, acknowledged_version)
     select p.id, $2, p.created_at + $3 * interval '1 minute',
       case when $4::int is not null then p.created_at + $3 * interval '1 minute' end, $4::int
     from posts p where p.id = $1`,
    [id, who.personId, minute, confirmed],
  );

test('the whole, the places and the course of time count the same people: addressed, not the author, this version', async () => {
  const [author, alice, bob, carol, dan, reader] = [eve, ...people] as [Actor, Actor, Actor, Actor, Actor, Actor];
  const place = await wall.audience([author, alice, bob, carol, dan]);
  const id = await announce(wall, author, place);
  await editAnnouncement(wall, author, id, 1);
  await receive(id, author, 1, 2);
  await receive(id, reader, 1, 2);
  await receive(id, alice, 2, 2);
  await receive(id, bob, 3, 1);
  await receive(id, carol, 4);
  const figures = wall.app.get(DashboardRepository);
  const told = { seen: 3, acknowledged: 1 };
  expect(await figures.totals(id)).toMatchObject({ reach: 4, delivered: 3, ...told });
  expect(await figures.split(id, 'unit')).toEqual([{ name: '', people: 4, votes: 0, ...told }]);
  expect((await figures.series(id)).at(-1)).toMatchObject(told);
  expect(await wall.db.row(`select reach from announcements where post_id = $1`, [id])).toEqual({ reach: 4 });
});

test('each step tells who had come until then, in one pass over the receipts', async () => {
  const place = await wall.audience(people);
  const id = await announce(wall, eve, place);
  for (const [i, who] of people.entries()) await receive(id, who, (i * i) / 10, i % 3 === 0 ? 1 : null);
  const figures = wall.app.get(DashboardRepository);
  const series = await figures.series(id);
  const naive = await wall.db.rows(
    `select count(*) filter (where r.seen_at <= s.at + interval '1 millisecond')::int as seen,
            count(*) filter (where r.acknowledged_at <= s.at + interval '1 millisecond')::int as acknowledged
     from unnest($2::timestamptz[]) with ordinality as s (at, n) left join announcement_receipts r on r.post_id = $1
     group by s.n order by s.n`,
    [id, series.map(({ at }) => at)],
  );
  expect(series.map(({ seen, acknowledged }) => ({ seen, acknowledged }))).toEqual(naive);
  expect(series).toHaveLength(60);
  expect(series.at(-1)).toMatchObject({ seen: 40, acknowledged: 14 });

  const [sql] = await wall.statements(() => figures.series(id));
  const [plan] = await wall.db.rows<{ 'QUERY PLAN': unknown }>(`explain (analyze, format json) ${sql}`, [id]);
  const scans = [...JSON.stringify(plan).matchAll(/"Relation Name":"announcement_receipts".*?"Actual Loops":(\d+)/g)];
  expect(scans.map(([, loops]) => Number(loops))).toHaveLength(1);
  expect(Number(scans[0]![1])).toBeLessThanOrEqual(people.length);
});

test('a message that nobody has seen has a flat line', async () => {
  const id = await announce(wall, eve, await wall.audience(people));
  const series = await wall.app.get(DashboardRepository).series(id);
  expect(series).toHaveLength(60);
  expect(new Set(series.map(({ seen, acknowledged }) => seen + acknowledged))).toEqual(new Set([0]));
});
