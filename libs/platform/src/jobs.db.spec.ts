import { setTimeout as wait } from 'node:timers/promises';
import { Test, type TestingModule } from '@nestjs/testing';
import pg from 'pg';
import { readConfig } from './config.js';
import { Database } from './database/database.js';
import { Jobs } from './jobs.js';
import { log } from './log.js';
import { PlatformModule } from './platform.module.js';
import { createTestDatabase, type TestDatabase } from './testing/index.js';

log.level = 'silent';
let database: TestDatabase;
const nodes: TestingModule[] = [];
beforeAll(async () => void (database = await createTestDatabase()));
afterEach(async () => {
  for (const node of nodes.splice(0)) await node.close();
});
afterAll(() => database.drop());

/** A node that does one sort of job, and remembers which. */
async function openNode(job: string): Promise<{ node: TestingModule; done: string[]; start(): Promise<void> }> {
  const config = readConfig({ PARVIS_MODE: 'test', DATABASE_URL: database.url });
  // Other parts of a node take their time to end.
  const slow = { provide: 'slow', useValue: { beforeApplicationShutdown: () => wait(400) } };
  const imports = [PlatformModule.with(config, [])];
  const node = await Test.createTestingModule({ imports, providers: [slow] }).compile();
  nodes.push(node);
  await node.init();
  const done: string[] = [];
  const jobs = node.get(Jobs);
  jobs.handle<{ name: string }>(job, async ({ name }) => void done.push(name));
  return { node, done, start: () => jobs.start() };
}
async function until(condition: () => boolean): Promise<void> {
  for (const end = Date.now() + 20_000; !condition(); await wait(20))
    if (Date.now() > end) throw new Error('it did not become true in time');
}
/** As if a worker of that name had taken the job and not ended it. */
const taken = (node: TestingModule, worker: string) =>
  node.get(Database).rows(`update graphile_worker._private_jobs set locked_at = now(), locked_by = $1`, [worker]);

it('does what a node that was killed had begun, as soon as another looks', async () => {
  const { node, done, start } = await openNode('send');
  await node.get(Jobs).add('send', { name: 'begun elsewhere' });
  await taken(node, 'worker-of-a-dead-node');
  await start();
  await until(() => done.includes('begun elsewhere'));
});

it('leaves to a living worker what it has begun', async () => {
  const other = new pg.Client({ connectionString: database.url });
  await other.connect();
  await other.query(`select pg_advisory_lock($1, hashtext('worker-elsewhere'))`, [0x70617276]);
  const { node, done, start } = await openNode('keep');
  await node.get(Jobs).add('keep', { name: 'theirs' });
  await taken(node, 'worker-elsewhere');
  await start();
  await node.get(Jobs).add('keep', { name: 'ours' });
  await until(() => done.includes('ours'));
  expect(done).toEqual(['ours']);
  const left = await node
    .get(Database)
    .rows(`select from graphile_worker._private_jobs where locked_by = 'worker-elsewhere'`);
  expect(left).toHaveLength(1);
  await other.end();
});

it('holds its own workers’ signs of life as long as it lives', async () => {
  const { node, start } = await openNode('hold');
  await start();
  const signs = () =>
    node
      .get(Database)
      .rows(`select from pg_locks where locktype = 'advisory' and classid = $1::bigint::oid and granted`, [0x70617276]);
  let held = 0;
  for (const end = Date.now() + 10_000; held < 2 && Date.now() < end; await wait(20)) held = (await signs()).length;
  expect(held).toBe(2);
});

it.each([0, 3, 10, 30])('stops in order when it is told to %i ms after its jobs began to start', async (after) => {
  const { node, start } = await openNode('early');
  void start();
  await wait(after);
  await node.close();
  expect(node.get(Database).pool.ended).toBe(true);
  nodes.splice(nodes.indexOf(node), 1);
});
