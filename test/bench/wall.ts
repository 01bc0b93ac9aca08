import { cpuSeconds, cpuSecondsOfFamily } from './cpu.js';
import { cookieOf, sizes, using } from './data.js';
import { quantile, Rounds, type Size } from './figures.js';
import type { Bench, Running } from './house.js';
import { closedLoop, type Asked, type Measured, type Reply } from './load.js';

const rounds = 5;
const clients = 16;
const seconds = 4;
/** One page in so many is compared with what the person should have read. */
const compared = 25;

interface Question extends Asked {
  personId: number;
}
interface Window extends Measured {
  node: number;
  postgres: number;
}

/** Page one of the home wall, of different people in no order. */
function* questions(people: number, seed: number): Generator<Question> {
  for (let i = seed; ; i++) {
    const personId = 1 + ((i * 7_919 + seed * 104_729) % people);
    yield { path: '/api/wall', cookie: cookieOf(personId), personId };
  }
}

export async function wall(bench: Bench, databaseUrl: string, size: Size): Promise<Rounds> {
  const { people } = sizes[size];
  const results = new Rounds();
  const pages: { personId: number; ids: string[] }[] = [];
  const product = await bench.product(databaseUrl);
  const floor = await bench.floor(databaseUrl);
  const check = (reply: Reply, asked: Asked): void => {
    if (reply.status !== 200) throw new Error(`the wall answered ${reply.status}: ${reply.body.slice(0, 200)}`);
    const { personId } = asked as Question;
    if (personId % compared !== 0) return;
    const { items } = JSON.parse(reply.body) as { items: { id: string }[] };
    pages.push({ personId, ids: items.map(({ id }) => id) });
  };
  const read = async (server: Running, seed: number, length = seconds): Promise<Window> => {
    const [node, postgres] = [cpuSeconds(server.pid), cpuSecondsOfFamily(bench.postgres.pid)];
    const load = { clients, seconds: length };
    const measured = await closedLoop(server.url, questions(people, seed), load, check);
    return {
      ...measured,
      node: cpuSeconds(server.pid) - node,
      postgres: cpuSecondsOfFamily(bench.postgres.pid) - postgres,
    };
  };

  for (const server of [product, floor]) await read(server, 0, 2);
  for (let round = 1; round <= rounds; round++) {
    // Who goes first changes with the round, so that a machine that gets busier wrongs neither.
    const windows = new Map<Running, Window>();
    for (const server of round % 2 ? [product, floor] : [floor, product])
      windows.set(server, await read(server, round));
    const [ours, theirs] = [windows.get(product)!, windows.get(floor)!];
    const add = (metric: string, unit: string, of: (window: Window) => number): void =>
      results.add(metric, unit, { product: of(ours), floor: of(theirs) });
    add('rate', 'requests/s', (w) => w.requests / w.seconds);
    add('p50', 'ms', (w) => quantile(w.times, 0.5));
    add('p99', 'ms', (w) => quantile(w.times, 0.99));
    add('node cpu', 'µs/request', (w) => (w.node / w.requests) * 1e6);
    add('postgres cpu', 'µs/request', (w) => (w.postgres / w.requests) * 1e6);
    add('cpu', 'µs/request', (w) => ((w.node + w.postgres) / w.requests) * 1e6);
  }
  await compare(databaseUrl, pages);
  return results;
}

/** Every page that was kept holds exactly the newest twenty posts of the person's audiences. */
async function compare(databaseUrl: string, pages: { personId: number; ids: string[] }[]): Promise<void> {
  if (pages.length === 0) throw new Error('no page was compared');
  await using(databaseUrl, async (db) => {
    const known = new Map<number, string>();
    for (const { personId, ids } of pages) {
      let wanted = known.get(personId);
      if (wanted === undefined) {
        const { rows } = await db.query<{ id: string }>(
          `select p.id from posts p where p.removed_at is null
             and exists (select from audience_members m where m.person_id = $1 and m.audience_id = p.audience_id)
           order by p.id desc limit 20`,
          [personId],
        );
        known.set(personId, (wanted = rows.map(({ id }) => id).join()));
      }
      if (ids.join() !== wanted) throw new Error(`person ${personId} read ${ids.join()} and not ${wanted}`);
    }
  });
}
