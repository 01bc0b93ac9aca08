import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { StreamEvent } from '@app/contract';
import pg from 'pg';
import { as } from '../support/as.js';
import { openCast, type Cast } from '../support/cast.js';
import { openHouse, type House } from '../support/house.js';
import { listen } from '../support/socket.js';

jest.setTimeout(300_000);

const repository = resolve(import.meta.dirname, '../..');
/** This node lives on; the other one is a process of its own on the same database. */
let house: House;
let cast: Cast;
let folder: string;
let node: ChildProcess;

beforeAll(async () => {
  const tool = '../../tools/build.mjs';
  const { build } = (await import(tool)) as { build(names: string[]): Promise<void> };
  await build(['server']);
  house = await openHouse();
  cast = await openCast(house);
  folder = await mkdtemp(join(tmpdir(), 'parvis-crash-'));
});
afterAll(async () => {
  node?.kill('SIGKILL');
  cast.close();
  await house.close();
  await rm(folder, { recursive: true });
});

/** With three connections to the database, one of which listens for jobs. */
async function startNode(): Promise<{ url: string }> {
  node = fork(join(repository, 'dist/apps/api/src/main.js'), {
    cwd: folder,
    execArgv: [],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: {
      PATH: process.env['PATH'],
      DATABASE_URL: house.databaseUrl,
      DATABASE_POOL: '3',
      DATA_FOLDER: folder,
      PORT: '0',
      LOG_LEVEL: 'error',
      RATE_FACTOR: '1000',
    },
  });
  const [message] = (await once(node, 'message')) as [{ port: number }];
  const watching = await open();
  await until(async () => {
    const listening = `select from pg_stat_activity where datname = current_database() and query like 'LISTEN "jobs:insert"%'`;
    return (await watching.query(listening)).rowCount === 1;
  });
  await watching.end();
  return { url: `http://127.0.0.1:${message.port}` };
}

async function open(): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: house.databaseUrl });
  await client.connect();
  return client;
}
/** How many connections wait for a lock that this one holds. */
async function heldUp(by: pg.Client, watching: pg.Client): Promise<number> {
  const { rows } = await watching.query<{ n: number }>(
    `select count(*)::int as n from pg_stat_activity where $1 = any(pg_blocking_pids(pid))`,
    [(by as unknown as { processID: number }).processID],
  );
  return rows[0]!.n;
}
async function until(condition: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 15_000; !(await condition()); await wait(10))
    if (Date.now() > end) throw new Error('it did not become true in time');
}

test('a node is killed between its commit and its push: its client catches up at another, to the state of a fresh read and nothing twice', async () => {
  const group = (
    await cast.alice.api('POST /groups', { body: { name: 'Kept', description: '', access: 'closed' as const } })
  ).body;
  await cast.alice.api('PUT /groups/:id/members/:personId', {
    params: { id: group.id, personId: cast.bob.id },
    body: { role: 'member' },
  });
  const { audienceId } = group;
  const older = (await cast.alice.api('POST /posts', { body: { audienceId, body: 'Already there' } })).body;

  const doomed = await startNode();
  const alice = as(doomed, cast.alice.cookie);
  const page = (await as(doomed, cast.bob.cookie)('GET /wall', { query: { audienceId } })).body;
  const bob = await listen(doomed, cast.bob.cookie);
  const shown = page.items.map(({ id }) => id);
  let head = page.heads[audienceId]!;
  const take = ({ name, seq, audienceId: of, payload }: StreamEvent) => {
    if (of !== audienceId || seq <= head) return;
    expect(seq).toBe(head + 1);
    head = seq;
    if (name === 'post.published') shown.unshift((payload['post'] as { id: string }).id);
  };

  // While the live line works, what is written arrives by itself.
  const live = (await alice('POST /posts', { body: { audienceId, body: 'Heard live' } })).body;
  await bob.heard('post.published', ({ payload }) => (payload['post'] as { id: string }).id === live.id);

  // A transaction is held up at its very end, and so are two requests behind it: when it commits, the node has no
  // connection left to read what it would push.
  const [stream, post, watching] = [await open(), await open(), await open()];
  await stream.query('begin');
  await stream.query('select from streams where audience_id = $1 for update', [audienceId]);
  await post.query('begin');
  await post.query('select from posts where id = any($1) for update', [[older.id, live.id]]);
  const headers = { 'idempotency-key': 'the-last-words' };
  const lastWords = { body: { audienceId, body: 'Committed, never pushed' }, headers };
  const refused = () => undefined;
  const writing = alice('POST /posts', lastWords).catch(refused);
  await until(async () => (await heldUp(stream, watching)) === 1);
  const removals = [older, live].map(({ id }) => alice('DELETE /posts/:id', { params: { id } }).catch(refused));
  await until(async () => (await heldUp(post, watching)) === 1);
  await stream.query('rollback');
  await until(async () => (await heldUp(post, watching)) === 2);
  const committed = await watching.query<{ id: string }>(`select id from posts where body = $1`, [lastWords.body.body]);
  expect(committed.rows).toHaveLength(1);
  const lost = committed.rows[0]!.id;
  expect(JSON.stringify(bob.events)).not.toContain(lost);

  const gone = once(node, 'exit');
  node.kill('SIGKILL');
  await gone;
  await Promise.all([writing, ...removals]);
  for (const client of [stream, post, watching]) await client.end();
  bob.events.forEach(take);
  expect(shown).toEqual([live.id, older.id]);

  // Bob's client comes back elsewhere and asks for what it missed; Alice's, which may have no answer, asks again.
  const again = await cast.alice.api('POST /posts', lastWords);
  expect(again.body.id).toBe(lost);
  expect(again.headers.get('idempotency-replayed')).toBe('true');
  const next = (await cast.alice.api('POST /posts', { body: { audienceId, body: 'Life goes on' } })).body;
  const missed = (await cast.bob.api('POST /catch-up', { body: { heads: { [audienceId]: head } } })).body;
  expect(missed).toMatchObject({ reset: [], left: [], more: false });
  missed.events.forEach(take);

  const fresh = (await cast.bob.api('GET /wall', { query: { audienceId } })).body;
  expect(shown).toEqual([next.id, lost, live.id, older.id]);
  expect(shown).toEqual(fresh.items.map(({ id }) => id));
  expect(head).toBe(fresh.heads[audienceId]);
  bob.close();
});
