import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { fault } from './harness/fault.js';
import type { World } from './harness/world.js';

/** The longest that anybody may wait for a yes or a no. */
const answerWithin = 10_000;

/** Idle sessions until PostgreSQL has no room for another. */
async function takeAll(world: World): Promise<pg.Client[]> {
  const idle: pg.Client[] = [];
  for (;;) {
    const client = new pg.Client({ connectionString: world.databaseUrl });
    client.on('error', () => undefined);
    try {
      await client.connect();
    } catch (error) {
      if ((error as { code?: string }).code === '53300') return idle;
      throw error;
    }
    idle.push(client);
  }
}

fault(
  'F4',
  'PostgreSQL has no connection left, and then a table is locked',
  { postgres: { max_connections: '30' } },
  async ({ world, acts, work, over, note, hold }) => {
    const { alice } = world.cast;
    const idle = await takeAll(world);
    // The node loses those that it has, too.
    await idle[0]!.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where application_name like 'parvis%'`,
    );
    const more = await takeAll(world);
    const slowest: number[] = [];
    const ask = async () => {
      const at = performance.now();
      const { status, headers } = await alice.api('GET /wall', { signal: AbortSignal.timeout(30_000) });
      slowest.push(performance.now() - at);
      hold(status === 200 || (status === 503 && headers.has('retry-after')), `I6: a reader was answered ${status}`);
      return status;
    };
    for (const end = Date.now() + 20_000; (await ask()) !== 503; await wait(100))
      if (Date.now() > end) throw new Error('the connections were never used up');
    for (const client of [...idle, ...more]) await client.end();
    await work(8);

    const lock = new pg.Client({ connectionString: world.databaseUrl });
    await lock.connect();
    await lock.query('begin');
    await lock.query('lock table posts in access exclusive mode');
    const statuses = await Promise.all(Array.from({ length: 12 }, ask));
    hold(
      statuses.every((status) => status === 503),
      'I6: somebody was told something while the table was locked',
    );
    await lock.query('rollback');
    await lock.end();
    over();
    await work(8);
    note('slowestAnswer', Math.round(Math.max(...slowest)));
    note('refusals', acts.refused);
    hold(Math.max(...slowest) < answerWithin, `I6: an answer took ${Math.round(Math.max(...slowest))} ms`);
  },
);
