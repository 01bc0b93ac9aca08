import { Agent } from 'node:http';
import { monotonic } from './clock.js';
import { cpuSeconds } from './cpu.js';
import { Rounds, type Size } from './figures.js';
import type { Bench, Running } from './house.js';
import { send } from './load.js';
import { takeTurns } from './turns.js';

const rounds = 7;

/** From the start of the process to its first answer, on a database that has the newest schema. */
export async function start(bench: Bench, databaseUrl: string, _size: Size): Promise<Rounds> {
  const results = new Rounds();
  const first = async (open: () => Promise<Running>) => {
    const agent = new Agent();
    const began = monotonic();
    const server = await open();
    try {
      const { status } = await send(agent, server.url, { path: '/healthz', cookie: '' });
      const time = monotonic() - began;
      if (status !== 200) throw new Error(`/healthz answered ${status}`);
      return { time, cpu: cpuSeconds(server.pid) * 1000 };
    } finally {
      agent.destroy();
      await server.stop();
    }
  };
  const sides = [() => bench.product(databaseUrl), () => bench.floor(databaseUrl)] as const;

  for (const side of sides) await first(side);
  await takeTurns(rounds, sides, first, (ours, theirs) => {
    results.add('first answer', 'ms', { product: ours.time, floor: theirs.time });
    results.add('node cpu', 'ms', { product: ours.cpu, floor: theirs.cpu });
  });
  return results;
}
