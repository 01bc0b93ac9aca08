import pg from 'pg';
import { setTimeout as wait } from 'node:timers/promises';
import { fault } from './harness/fault.js';
import type { World } from './harness/world.js';

/** More than travel in one statement, twice. */
const crowd = 300;
/** One statement's worth of them at least hears of the fault itself. */
const together = 128;
/** PostgreSQL may say nothing for twenty seconds before it is given up, and the machine may be slow. */
const answerWithin = 30_000;
/** Who writes may wait for those who wrote before. */
const writtenWithin = 2 * answerWithin;

/** Holds back all home walls until `end`, where they read; nothing else waits. */
async function holdWalls(world: World): Promise<pg.Client> {
  const lock = new pg.Client({ connectionString: world.databaseUrl });
  lock.on('error', () => undefined);
  await lock.connect();
  await lock.query('begin');
  await lock.query('lock table read_positions in access exclusive mode');
  return lock;
}

/** Until as many statements wait there as may be under way; whoever comes now waits for company. */
async function gathered(lock: pg.Client): Promise<void> {
  const waiting = `select count(*)::int as n from pg_locks
    where not granted and relation = 'read_positions'::regclass`;
  for (const end = Date.now() + 10_000; (await lock.query(waiting)).rows[0].n < 2; await wait(10))
    if (Date.now() > end) throw new Error('nobody waited');
}

fault(
  'F25',
  'a crowd waits together while PostgreSQL is killed, restarted and still',
  { postgres: {} },
  async (run) => {
    const { world, work, over, note, hold } = run;
    const { alice, bob, carol, eve } = world.cast;
    const people = [alice, bob, carol, eve];
    const postgres = world.postgres!;
    const { pid } = world.node;

    const ask = async (n: number, key: 'GET /wall' | 'POST /posts' = 'GET /wall') => {
      const at = performance.now();
      const signal = AbortSignal.timeout(2 * writtenWithin);
      const { api } = people[n % people.length]!;
      const body = { audienceId: world.group.audienceId, body: 'Into the silence' };
      const asked = key === 'GET /wall' ? api(key, { signal }) : api(key, { signal, body });
      const reply = await asked.catch(() => undefined);
      const status = reply?.status === 503 && !reply.headers.has('retry-after') ? '503 for ever' : (reply?.status ?? 0);
      return { status, took: performance.now() - at };
    };
    const breaks: [string, (answers: Promise<unknown>) => Promise<void>][] = [
      ['killed', async () => postgres.kill()],
      ['restarted', () => postgres.stop().then(() => postgres.start())],
      [
        'still',
        async (answers) => {
          postgres.pause();
          const posts = Promise.all(people.map((_, n) => ask(n, 'POST /posts')));
          await Promise.all([answers, posts]).finally(() => postgres.resume());
          for (const { status, took } of await posts)
            hold(
              status === 503 && took < writtenWithin,
              `I6: a writer was answered ${status} after ${Math.round(took)} ms`,
            );
        },
      ],
    ];
    for (const [name, breakIt] of breaks) {
      const lock = await holdWalls(world);
      const asked = Promise.all(Array.from({ length: crowd }, (_, n) => ask(n)));
      await gathered(lock);
      // Answered after those who asked before.
      await alice.api('GET /heads');
      await breakIt(asked);
      const answers = await asked;
      await lock.end();
      await world.back();
      const next = await ask(0);
      const slowest = Math.round(Math.max(...answers.map(({ took }) => took)));
      const refused = answers.filter(({ status }) => status === 503).length;
      const others = answers.map(({ status }) => status).filter((status) => status !== 503 && status !== 200);
      note(name, { refused, slowest, next: [next.status, Math.round(next.took)] });
      hold(others.length === 0, `I6: ${name}: some of the crowd were answered ${[...new Set(others)].join(', ')}`);
      hold(refused >= together, `${name}: only ${refused} were there`);
      hold(slowest < answerWithin, `I6: ${name}: somebody waited ${slowest} ms`);
      hold(next.status === 200, `I6: ${name}: the next was answered ${next.status}`);
      await work(6);
    }
    over();
    hold(world.node.runs && world.node.pid === pid, 'I6: the node did not live through it');
  },
);
