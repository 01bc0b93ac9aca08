import { writeCursor } from '@app/platform';
import type pg from 'pg';
import { cookieOf, using } from './data.js';
import { quantile, Rounds, type Size } from './figures.js';
import type { Bench, Running } from './house.js';
import { closedLoop, type Asked, type Reply } from './load.js';
import { openSides, takeTurns } from './turns.js';

const rounds = 3;
const readersOfAClass = 20;
const timesEach = 5;
const page = 20;
/** Where a deep page ends: so many posts of that reader are newer. */
const depth = 1_000;

/** How many audiences a person reads as a member, and when something was last written in one of them. */
const readers = `
  with readers as materialized (
    select m.person_id as id, count(*) as audiences, bool_or(p.guest) as guest, max(x.id) as newest
    from audience_members m join people p on p.id = m.person_id
    left join lateral (
      select id from posts where audience_id = m.audience_id and removed_at is null order by id desc limit 1) x on true
    group by m.person_id),
  usual as (select percentile_disc(0.5) within group (order by audiences) as audiences from readers where not guest)
  select r.id from readers r, usual u where r.newest is not null`;
const anyOrder = 'hashint8extended(r.id, 7)';
const chosen = {
  median: `${readers} and not guest and r.audiences = u.audiences order by ${anyOrder}`,
  most: `${readers} and not guest order by r.audiences desc, r.id`,
  // Guests: those who were written to lately though their groups are rare, and those whose groups are quiet.
  sparse: `${readers} and guest order by r.newest desc, r.id`,
  quiet: `${readers} and guest order by r.newest, r.id`,
  deep: `${readers} and not guest and r.audiences = u.audiences order by ${anyOrder}`,
};
type ReaderClass = keyof typeof chosen;
const classes = Object.keys(chosen) as ReaderClass[];

interface Question extends Asked {
  name: ReaderClass;
  ids: string[];
}

/** Page one of readers for whom it is easy and for whom it is not, and a page far back; one client. */
export async function wallReaders(bench: Bench, databaseUrl: string, _size: Size): Promise<Rounds> {
  const results = new Rounds();
  const asked = await using(databaseUrl, questions);
  const sides = await openSides(bench, databaseUrl);
  const [product] = sides;

  const check = (reply: Reply, { ids }: Question): void => {
    if (reply.status !== 200) throw new Error(`the wall answered ${reply.status}: ${reply.body.slice(0, 200)}`);
    const { items } = JSON.parse(reply.body) as { items: { id: string }[] };
    const read = items.map(({ id }) => id).join();
    if (read !== ids.join()) throw new Error(`${read} was read and not ${ids.join()}`);
  };
  const read = async (server: Running): Promise<Record<ReaderClass, number[]>> => {
    const times = Object.fromEntries(classes.map((name) => [name, [] as number[]])) as Record<ReaderClass, number[]>;
    const list = server === product ? asked : asked.map(hydration);
    const load = { clients: 1, seconds: 60 };
    await closedLoop(server.url, list.values(), load, (reply, one, milliseconds) => {
      check(reply, one as Question);
      times[(one as Question).name].push(milliseconds);
    });
    return times;
  };

  for (const server of sides) await read(server);
  await takeTurns(rounds, sides, read, (ours, theirs) => {
    for (const name of classes) {
      const add = (metric: string, unit: string, of: (times: Record<ReaderClass, number[]>) => number): void =>
        results.add(`${name} ${metric}`, unit, { product: of(ours), floor: of(theirs) });
      add('p50', 'ms', (times) => quantile(times[name], 0.5));
      add('p99', 'ms', (times) => quantile(times[name], 0.99));
      add('p50 of median', '×', (times) => quantile(times[name], 0.5) / quantile(times.median, 0.5));
    }
  });
  return results;
}

/** The same posts, for who knows their ids already. */
const hydration = (question: Question): Question => ({ ...question, path: `/hydration?ids=${question.ids.join()}` });

/** Some people of each class, with what they have to find; the classes take turns. */
async function questions(db: pg.Client): Promise<Question[]> {
  const all: Question[][] = [];
  for (const name of classes) {
    const { rows } = await db.query<{ id: string }>(`${chosen[name]} limit ${readersOfAClass}`);
    if (rows.length < readersOfAClass) throw new Error(`there are too few readers of the class “${name}”`);
    const ofClass: Question[] = [];
    for (const { id } of rows) {
      const before = name === 'deep' ? (await newest(db, id, depth)).at(-1) : undefined;
      const path = before ? `/api/wall?before=${writeCursor({ id: before })}` : '/api/wall';
      ofClass.push({ name, path, cookie: cookieOf(Number(id)), ids: await newest(db, id, page, before) });
    }
    all.push(ofClass);
  }
  const once = all[0]!.flatMap((_, i) => all.map((ofClass) => ofClass[i]!));
  return Array.from({ length: timesEach }, () => once).flat();
}

/** The ids of the newest posts of a person's audiences, before one of them. */
async function newest(db: pg.Client, personId: string, most: number, before?: string): Promise<string[]> {
  const { rows } = await db.query<{ id: string }>(
    `select p.id from posts p join audience_members m on m.audience_id = p.audience_id and m.person_id = $1
     where p.removed_at is null and ($3::bigint is null or p.id < $3) order by p.id desc limit $2`,
    [personId, most, before],
  );
  return rows.map(({ id }) => id);
}
