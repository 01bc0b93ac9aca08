import { cpuSeconds, cpuSecondsOfFamily } from './cpu.js';
import { quantile, type Rounds } from './figures.js';
import type { Bench, Running } from './house.js';
import type { Measured } from './load.js';

/** What is measured, and the least that can do the same. */
export type Sides = readonly [product: Running, floor: Running];

/** CPU seconds of the server process and of PostgreSQL. */
export interface Cpu {
  node: number;
  postgres: number;
}

export const openSides = async (bench: Bench, databaseUrl: string): Promise<Sides> => [
  await bench.product(databaseUrl),
  await bench.floor(databaseUrl),
];

/** Both sides act in each round. Who goes first changes, so that a machine that gets busier wrongs neither. */
export async function takeTurns<S, T>(
  rounds: number,
  [product, floor]: readonly [product: S, floor: S],
  act: (side: S, round: number) => Promise<T>,
  note: (ours: T, theirs: T) => void,
): Promise<void> {
  for (let round = 1; round <= rounds; round++) {
    const done = new Map<S, T>();
    for (const side of round % 2 ? [product, floor] : [floor, product]) done.set(side, await act(side, round));
    note(done.get(product)!, done.get(floor)!);
  }
}

/** What the work answers, and the CPU that the server and PostgreSQL used meanwhile. */
export async function metered<T extends object>(
  bench: Bench,
  server: Running,
  work: () => Promise<T>,
): Promise<T & Cpu> {
  const [node, postgres] = [cpuSeconds(server.pid), cpuSecondsOfFamily(bench.postgres.pid)];
  const done = await work();
  return {
    ...done,
    node: cpuSeconds(server.pid) - node,
    postgres: cpuSecondsOfFamily(bench.postgres.pid) - postgres,
  };
}

/** How many a second, how long each took, and what one cost: the figures of every load. */
export function noteLoad(results: Rounds, unit: string, ours: Measured & Cpu, theirs: Measured & Cpu): void {
  const add = (metric: string, of: string, read: (side: Measured & Cpu) => number): void =>
    results.add(metric, of, { product: read(ours), floor: read(theirs) });
  add('rate', '1/s', (side) => side.requests / side.seconds);
  add('p50', 'ms', (side) => quantile(side.times, 0.5));
  add('p99', 'ms', (side) => quantile(side.times, 0.99));
  add('node cpu', `µs/${unit}`, (side) => (side.node / side.requests) * 1e6);
  add('postgres cpu', `µs/${unit}`, (side) => (side.postgres / side.requests) * 1e6);
  add('cpu', `µs/${unit}`, (side) => ((side.node + side.postgres) / side.requests) * 1e6);
}
