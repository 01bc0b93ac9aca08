import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { cookieOf, using } from './data.js';
import { quantile, Rounds, type Size } from './figures.js';
import type { Bench, Running } from './house.js';
import { atRate, closedLoop, succeeded, type Asked, type Measured } from './load.js';
import { Fleet } from './sockets.js';
import { metered, noteLoad, openSides, takeTurns } from './turns.js';

const rounds = 3;
const clients = 8;
const seconds = 3;
const writers = 500;
const patience = 20_000;
/** More than the largest company writes in its busiest minute; what is told then is paid for beside it, not before it. */
const perSecond = 20;
const socketsOf: Record<Size, number> = { XS: 500, S: 1_000, M: 10_000, L: 10_000 };

/** Somebody who writes to their site, and somebody there whom they mention. */
export interface Writer {
  id: string;
  audienceId: string;
  handle: string;
}
const chosen = `
  select m.person_id as id, m.audience_id as "audienceId", n.handle from audience_members m
  join audiences a on a.id = m.audience_id and a.kind = 'site'
  cross join lateral (
    select p.handle from audience_members o join people p on p.id = o.person_id
    where o.audience_id = m.audience_id and o.person_id <> m.person_id
    order by hashint8extended(o.person_id, m.person_id) limit 1) n
  order by hashint8extended(m.person_id, 3) limit ${writers}`;

/** The posts of one run; those of the last minutes only are looked at. */
const mine = `
  with mine as materialized (
    select id, audience_id from posts
    where id > (extract(epoch from now() - interval '5 minutes' - timestamptz '1990-01-01 00:00:00Z') * 1000)::bigint << 20
      and body like $1 || '%')`;

/** Posts of many to their sites, each with a mention; then the same while people are there to be told. */
export async function post(bench: Bench, databaseUrl: string, size: Size): Promise<Rounds> {
  const results = new Rounds();
  const people = await writersOf(databaseUrl);
  const sides = await openSides(bench, databaseUrl);
  const [product] = sides;

  const publishing = (server: Running, load: (questions: Iterator<Asked>) => Promise<Measured>) =>
    metered(bench, server, async () => {
      const run = randomUUID();
      const measured = await load(posts(people, run));
      await comparePosts(databaseUrl, run, measured.requests);
      return { ...measured, run };
    });
  const publish = (server: Running) =>
    publishing(server, (asked) => closedLoop(server.url, asked, { clients, seconds }, succeeded));

  for (const server of sides) await publish(server);
  await takeTurns(
    rounds,
    sides,
    (server) => publish(server),
    (ours, theirs) => noteLoad(results, 'post', ours, theirs),
  );

  const fleet = new Fleet(bench);
  const cookies = Array.from({ length: socketsOf[size] }, (_, i) => cookieOf(i + 1));
  const alone = () =>
    publishing(product, (asked) => atRate(product.url, asked, { perSecond, seconds: 2 * seconds }, succeeded));
  const there = async () => {
    await fleet.open({ url: product.url, cookies, counting: 'post.published' });
    const done = await alone();
    await allTold(databaseUrl, fleet, done.run, cookies.length);
    await fleet.close();
    return done;
  };
  await takeTurns(
    rounds,
    [there, alone],
    (side) => side(),
    (told, untold) => {
      const add = (metric: string, unit: string, of: (side: typeof told) => number): void =>
        results.add(`${metric}, ${cookies.length} there`, unit, { product: of(told), floor: of(untold) });
      add('p50', 'ms', (side) => quantile(side.times, 0.5));
      add('p99', 'ms', (side) => quantile(side.times, 0.99));
      add('node cpu', 'µs/post', (side) => (side.node / side.requests) * 1e6);
    },
  );
  return results;
}

export async function writersOf(databaseUrl: string): Promise<Writer[]> {
  return (await using(databaseUrl, (db) => db.query<Writer>(chosen))).rows;
}

/** Posts of these people, without end; all bear the name of the run. */
export function* posts(people: Writer[], run: string): Generator<Asked> {
  for (let i = 0; ; i++) {
    const { id, audienceId, handle } = people[i % people.length]!;
    const body = `${run} : merci à @${handle}. ${'Ce que nous avons appris cette semaine. '.repeat(6)}`;
    yield {
      path: '/api/posts',
      method: 'POST',
      cookie: cookieOf(Number(id)),
      body: JSON.stringify({ audienceId, body }),
    };
  }
}

/** Waits until everybody who is there has heard every post that is for them, and nothing else. */
async function allTold(databaseUrl: string, fleet: Fleet, run: string, sockets: number): Promise<void> {
  const { rows } = await using(databaseUrl, (db) =>
    db.query<{ n: number }>(
      `${mine} select count(*)::int as n from mine
       join audience_members m on m.audience_id = mine.audience_id and m.person_id <= $2`,
      [run, sockets],
    ),
  );
  const late = performance.now() + patience;
  let told = 0;
  while (performance.now() < late) {
    told = (await fleet.counted()).total;
    if (told >= rows[0]!.n) break;
    await wait(50);
  }
  if (told !== rows[0]!.n) throw new Error(`the sockets heard ${told} posts of ${rows[0]!.n}`);
}

/** Of every post there is one of each row that goes with it, and two events: its own, and that of who is mentioned. */
export async function comparePosts(databaseUrl: string, run: string, wanted: number): Promise<void> {
  const { rows } = await using(databaseUrl, (db) =>
    db.query<Record<string, number>>(
      `${mine}
       select (select count(*)::int from mine) as posts,
         (select count(*)::int from mentions m join mine on mine.id = m.post_id) as mentions,
         (select count(*)::int from evidence e join mine on e.kind = 'post' and e.source_id = mine.id) as evidence,
         (select count(*)::int from notifications n join mine on n.post_id = mine.id) as notifications,
         (select count(*)::int from events e join mine on e.audience_id = mine.audience_id
            and e.name = 'post.published' and e.payload #>> '{post,id}' = mine.id::text) as events`,
      [run],
    ),
  );
  for (const [what, n] of Object.entries(rows[0]!))
    if (n !== wanted) throw new Error(`${wanted} posts were answered, and there are ${n} ${what}`);
}
