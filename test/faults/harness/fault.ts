import { randomInt } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { Player } from '../../support/cast.js';
import { Acts, luckOf } from './acts.js';
import { Client } from './client.js';
import { judge, type Verdict } from './verdict.js';
import { World, type Setup } from './world.js';

const longest = 240_000;

/** How much a run does: in `npm test` enough to prove it, in `npm run test:faults` enough to find what is rare. */
export const whole = process.env['FAULTS'] === 'whole';

export interface Plan extends Setup {
  /** The longest that everybody may need, from the end of the fault until they have everything. */
  recovers?: number;
  /** Milliseconds between the acts of one person. */
  every?: number;
  writers?: (world: World) => Player[];
}

/** A run as the fault sees it. */
export interface Run {
  world: World;
  acts: Acts;
  /** Two devices of Bob, one of Carol and one of Eve: inside. */
  clients: Client[];
  /** Oscar and Gus. */
  outsiders: Client[];
  /** Goes on until so many more acts are acknowledged; the whole set asks for more of them. */
  work(count: number): Promise<void>;
  /** The fault is over: from here on the time of recovery counts. */
  over(): void;
  /** Goes into the line of the run. */
  note(name: string, value: unknown): void;
  /** Breaks the run with this sentence unless the condition holds. */
  hold(condition: boolean, sentence: string): void;
}

/** One fault: people work, something breaks, and in the end everything that was promised is there. */
export function fault(name: string, title: string, plan: Plan, breakIt: (run: Run) => Promise<void>): void {
  beforeAll(buildServer, longest);
  test(
    `${name}: ${title}`,
    async () => {
      const verdict = await rehearse(name, plan, breakIt);
      process.stdout.write(`${JSON.stringify(verdict)}\n`);
      expect(verdict.broken).toEqual([]);
    },
    longest,
  );
}

/** What is run is what is written now. */
export async function buildServer(): Promise<void> {
  const tool = '../../../tools/build.mjs';
  const { build } = (await import(tool)) as { build(names: string[]): Promise<void> };
  await build(['server']);
}

async function rehearse(name: string, plan: Plan, breakIt: (run: Run) => Promise<void>): Promise<Verdict> {
  const seed = Number(process.env['FAULT_SEED'] ?? randomInt(1, 1_000_000));
  const luck = luckOf(seed);
  const world = await World.open(plan);
  try {
    const { alice, bob, carol, eve, oscar, gus } = world.cast;
    const { audienceId } = world.group;
    const open = (who: string, player: Player, reads = true) => Client.open(who, player, world.url, audienceId, reads);
    const clients = await Promise.all([
      open('Bob', bob),
      open('Bob’s phone', bob),
      open('Carol', carol),
      open('Eve', eve),
    ]);
    const outsiders = await Promise.all([open('Oscar', oscar, false), open('Gus', gus, false)]);
    world.closing(() => [...clients, ...outsiders].forEach((client) => client.close()));

    const acts = new Acts(world.url, audienceId, `act${seed}`, luck, bob);
    const more: Record<string, unknown> = {};
    const broken: string[] = [];
    let healedAt = 0;
    const run: Run = {
      world,
      acts,
      clients,
      outsiders,
      work: (count) => acts.more(whole ? count * 3 : count),
      over: () => (healedAt = performance.now()),
      note: (key, value) => (more[key] = value),
      hold: (condition, sentence) => void (condition || broken.push(sentence)),
    };
    acts.start(plan.writers?.(world) ?? [alice, bob, carol, alice], plan.every ?? 120);
    await run.work(12);
    await breakIt(run);
    await run.work(12);
    await acts.stop();
    const late = await settle(world, clients);
    const recovery = Math.round(performance.now() - healedAt);
    const found = await judge(world, acts, clients, outsiders);
    const limit = plan.recovers ?? 30_000;
    if (late) broken.push(`I3: ${late}`);
    if (!(await doesJobs(world))) broken.push('I8: a job that was added afterwards was not done');
    if (recovery > limit) broken.push(`I6: everybody had everything after ${recovery} ms, not ${limit}`);
    return { fault: name, seed, ...found, recovery, more, broken: [...broken, ...found.broken] };
  } finally {
    await world.close();
  }
}

/** Whether work for later is done afterwards: a letter is asked for, and its job is gone. */
async function doesJobs(world: World): Promise<boolean> {
  await world.cast.bob.api('POST /password-resets', { body: { email: world.cast.bob.email } });
  for (const end = performance.now() + 30_000; performance.now() < end; await wait(100)) {
    const [left] = await world.sql<{ n: number }>(`select count(*)::int as n from graphile_worker.jobs`);
    if (left!.n === 0) return true;
  }
  return false;
}

/** Until every client stands where the streams stand and no counter waits to be told; otherwise, what is missing. */
async function settle(world: World, clients: Client[]): Promise<string> {
  for (const end = performance.now() + 60_000; ; await wait(50)) {
    const late: string[] = [];
    const [waiting] = await world.sql<{ n: number }>(`select count(*)::int as n from moved_counts`);
    if (waiting!.n > 0) late.push(`${waiting!.n} counters were not told`);
    for (const client of clients) {
      const heads = await world.sql<{ id: string; seq: number }>(
        `select m.audience_id as id, s.seq::int from audience_members m join streams s using (audience_id) where m.person_id = $1`,
        [client.player.id],
      );
      const behind = heads.filter(({ id, seq }) => client.heads[id] !== seq);
      if (!client.isSettled) late.push(`${client.name} is not settled`);
      for (const { id, seq } of behind) late.push(`${client.name} stands at ${client.heads[id]} of ${seq}`);
    }
    if (late.length === 0) return '';
    if (performance.now() > end) return late.join('; ');
  }
}
