import { setTimeout as wait } from 'node:timers/promises';
import { cookieOf, sizes, staffOf } from './data.js';
import { quantile, Rounds, type Size } from './figures.js';
import type { Connected } from './fleet.js';
import type { Bench, Running } from './house.js';
import { ask } from './load.js';
import { Fleet } from './sockets.js';
import { metered, takeTurns, type Cpu, type Sides } from './turns.js';

const rounds = 3;
const inFlight = 256;
/** Until a server has noticed that those of the round before are gone. */
const pause = 1_000;
const socketsOf: Record<Size, number> = { XS: 500, S: 2_000, M: 10_000, L: 18_000 };

/** Everybody comes back at once; a post that is published meanwhile is had by each of them, once. */
export async function reconnect(bench: Bench, databaseUrl: string, size: Size): Promise<Rounds> {
  const sockets = Math.min(socketsOf[size], staffOf(sizes[size].people) - 1);
  const cookies = Array.from({ length: sockets }, (_, i) => cookieOf(i + 2));
  const results = new Rounds();
  const sides: Sides = [await bench.product(databaseUrl), await bench.floorOfSockets(databaseUrl)];
  const [product] = sides;
  const fleets = new Map(sides.map((server) => [server, new Fleet(bench)]));
  let count = 0;

  const act = async (server: Running): Promise<Connected & Cpu> => {
    const fleet = fleets.get(server)!;
    const opening = { url: server.url, cookies, inFlight };
    const connect = async (halfway?: () => Promise<void>): Promise<Connected & Cpu> =>
      metered(bench, server, () => fleet.open(opening, halfway));
    let connected: Connected & Cpu;
    if (server === product) {
      const mark = `bench-mark-${++count}`;
      const from = await headOfEveryone(product);
      connected = await connect(() => publish(product, mark));
      const { told, asked, missing, twice } = await fleet.catchUp(mark, from);
      if (missing > 0 || twice > 0 || told + asked < sockets)
        throw new Error(`of ${sockets} clients ${missing} missed ${mark} and ${twice} had it twice`);
    } else connected = await connect();
    if (connected.clients !== sockets) throw new Error(`${connected.clients} of ${sockets} came back`);
    await fleet.close();
    await wait(pause);
    return connected;
  };

  for (const server of sides) await act(server);
  await takeTurns(rounds, sides, act, (ours, theirs) => {
    const add = (metric: string, unit: string, of: (side: Connected & Cpu) => number): void =>
      results.add(metric, unit, { product: of(ours), floor: of(theirs) });
    add('rate', 'handshakes/s', (side) => side.clients / side.seconds);
    add('p99', 'ms', (side) => quantile(side.times, 0.99));
    add('node cpu', 'µs/handshake', (side) => (side.node / side.clients) * 1e6);
    add('postgres cpu', 'µs/handshake', (side) => (side.postgres / side.clients) * 1e6);
  });
  return results;
}

async function headOfEveryone(product: Running): Promise<number> {
  const asked = { path: '/api/heads', cookie: cookieOf(1) };
  const { heads } = await ask<{ heads: Record<string, number> }>(product.url, asked);
  return heads['1']!;
}

async function publish(product: Running, mark: string): Promise<void> {
  const body = JSON.stringify({ audienceId: '1', body: `${mark} pendant que tout le monde revient.` });
  await ask(product.url, { path: '/api/posts', cookie: cookieOf(1), method: 'POST', body });
}
