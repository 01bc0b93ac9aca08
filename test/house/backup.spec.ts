import '../support/migrate-template.js';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { everyone, Storage } from '@app/platform';
import { createTestDatabase, type TestDatabase } from '@app/platform/testing';
import pg from 'pg';
import { openCast, type Cast } from '../support/cast.js';
import { runCommand, type RunningCommand } from '../support/command-line.js';
import { openHouse, type House } from '../support/house.js';

jest.setTimeout(300_000);

/** Everything a company has, taken away while it works, and brought back elsewhere. */
let folder: string;
let house: House;
let cast: Cast;
let whole: string;
const databases: TestDatabase[] = [];

beforeAll(async () => {
  const tool = '../../tools/build.mjs';
  const { build } = (await import(tool)) as { build(names: string[]): Promise<void> };
  await build(['server']);
  folder = await mkdtemp(join(tmpdir(), 'parvis-backup-'));
  house = await openHouse({ DATA_FOLDER: join(folder, 'here') });
  cast = await openCast(house);
  const storage = house.app.get(Storage);
  for (let i = 0; i < 20; i++) {
    await say(`Avant, ${i} : l’été à Lyon\tet « ailleurs » \\N`);
    await storage.put(storage.newKey(), Buffer.from(`file ${i}`));
  }
  // What is no file of ours stays behind.
  await writeFile(join(folder, 'here', 'files', '.DS_Store'), 'a window of somebody');
  // Enough that a moment in the middle can be met.
  await ask(
    house.databaseUrl,
    `insert into audit_entries (action, subject, detail) select 'test.entry', 'test', jsonb_build_object('n', i, 'text', repeat('é', 200))
     from generate_series(1, 60000) i`,
  );
  whole = join(folder, 'whole');
});
afterAll(async () => {
  cast.close();
  for (const database of databases) await database.drop();
  await house.close();
  await rm(folder, { recursive: true, force: true });
});

const say = (body: string) => cast.alice.api('POST /posts', { body: { audienceId: everyone, body } });
const run = (args: string[], env: Record<string, string>) => runCommand(folder, args, env);
const here = () => ({ DATABASE_URL: house.databaseUrl, DATA_FOLDER: join(folder, 'here') });
/** A database in which nobody is, on the same server. */
async function empty(): Promise<string> {
  const database = await createTestDatabase();
  databases.push(database);
  return database.url;
}
async function ask<T>(url: string, sql: string): Promise<T[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows as T[];
  } finally {
    await client.end();
  }
}
const manifestOf = async (path: string) => JSON.parse(await readFile(join(path, 'manifest.json'), 'utf8'));
/** Kills a command while it copies that table. */
async function killWhile(running: RunningCommand, url: string, copying: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const busy = `select from pg_stat_activity
    where application_name = 'parvis-backup' and datname = current_database() and query like $1`;
  while ((await client.query(busy, [`copy ${copying} %`])).rowCount === 0) await wait(1);
  running.child.kill('SIGKILL');
  await running.ended;
  await client.end();
  expect(running.child.signalCode).toBe('SIGKILL');
}

test('a backup that is killed is none; the same command goes through afterwards, and is of one moment', async () => {
  await killWhile(run(['backup', whole], here()), house.databaseUrl, 'public.audit_entries');
  expect(await readdir(whole)).not.toContain('manifest.json');
  const refused = run(['restore', whole], { DATABASE_URL: await empty(), DATA_FOLDER: join(folder, 'none') });
  expect(await refused.ended).toBe(1);
  expect(refused.said()).toContain('no finished backup');

  let working = true;
  let written = 0;
  const work = (async () => {
    for (; working; written++) await say(`Pendant, ${written}`);
  })();
  const again = run(['backup', whole], here());
  expect([await again.ended, again.said()]).toEqual([0, expect.any(String)]);
  working = false;
  await work;
  expect(written).toBeGreaterThan(3);
  expect((await manifestOf(whole)).files.count).toBe(20);

  const over = run(['backup', whole], here());
  expect(await over.ended).toBe(1);
  expect(over.said()).toContain('holds a backup already');
});

test('a second cluster has it all, row for row and file for file', async () => {
  const there = { DATA_FOLDER: join(folder, 'there') };
  const restored = run(['restore', whole], there);
  expect([await restored.ended, restored.said()]).toEqual([0, expect.any(String)]);
  expect(restored.out()).toContain('20 files');
  const copy = join(folder, 'copy');
  expect(await run(['backup', copy], there).ended).toBe(0);
  const [first, second] = [await manifestOf(whole), await manifestOf(copy)];
  for (const part of ['migrations', 'tables', 'sequences', 'files']) expect(second[part]).toEqual(first[part]);

  const settled = run(['restore', whole], there);
  expect(await settled.ended).toBe(1);
  expect(settled.said()).toContain('People are in this house already');
});

test('a restore that is killed leaves an empty house, into which the next one goes; it is whole in itself', async () => {
  const url = await empty();
  const env = { DATABASE_URL: url, DATA_FOLDER: join(folder, 'elsewhere') };
  await killWhile(run(['restore', whole], env), url, 'public.audit_entries');
  expect(await ask(url, 'select from people')).toEqual([]);
  const again = run(['restore', whole], env);
  expect([await again.ended, again.said()]).toEqual([0, expect.any(String)]);

  // Of one moment: no stream knows of an event that is not there, and no post is without its event.
  expect(
    await ask(
      url,
      `select s.audience_id from streams s left join events e on e.audience_id = s.audience_id
       group by s.audience_id, s.seq having max(e.seq) is distinct from s.seq`,
    ),
  ).toEqual([]);
  expect(
    await ask(
      url,
      `select id from posts p where not exists (
         select from events e where e.name = 'post.published' and e.payload #>> '{post,id}' = p.id::text)`,
    ),
  ).toEqual([]);
  const parts = `select (select count(*)::int from pg_indexes where schemaname = 'public') as indexes,
    (select count(*)::int from pg_constraint where contype = 'f') as keys,
    (select count(*)::int from pg_trigger where tgenabled <> 'O') as silenced`;
  expect(await ask(url, parts)).toEqual(await ask(house.databaseUrl, parts));
  const next = await openHouse({ DATABASE_URL: url, DATA_FOLDER: env.DATA_FOLDER });
  try {
    const { cookie } = cast.alice;
    const post = (body: string) =>
      fetch(`${next.url}/api/posts`, {
        method: 'POST',
        headers: { cookie, 'x-parvis': '1', 'content-type': 'application/json' },
        body: JSON.stringify({ audienceId: everyone, body }),
      });
    expect((await post('Après')).status).toBe(201);
  } finally {
    await next.close();
  }
});

test('a damaged backup is refused before anything is written', async () => {
  const path = join(whole, 'tables/public.posts.gz');
  const bytes = await readFile(path);
  const damaged = Buffer.from(bytes);
  damaged[damaged.length >> 1]! ^= 1;
  await writeFile(path, damaged);
  const url = await empty();
  const refused = run(['restore', whole], { DATABASE_URL: url, DATA_FOLDER: join(folder, 'nowhere') });
  expect(await refused.ended).toBe(1);
  expect(refused.said()).toContain('public.posts is not what was backed up');
  expect(await ask(url, 'select from people')).toEqual([]);
  await writeFile(path, bytes);
});

test('a backup of an older version is brought up to date', async () => {
  const [older, newer] = [await unmade('older'), await unmade('newer')];
  const main = join(import.meta.dirname, '../../dist/apps/api/src/main.js');
  const env = { PATH: process.env['PATH'], DATABASE_URL: older, LOG_LEVEL: 'error' };
  await once(fork(main, ['migrate', '8'], { env, execArgv: [] }), 'exit');
  const path = join(folder, 'old');
  expect(await run(['backup', path], { DATABASE_URL: older }).ended).toBe(0);
  const { migrations } = await manifestOf(path);
  expect(migrations).toHaveLength(8);
  const restored = run(['restore', path], { DATABASE_URL: newer });
  expect([await restored.ended, restored.said()]).toEqual([0, expect.any(String)]);
  const applied = (await ask<{ name: string }>(newer, 'select name from migrations order by id')).map(
    ({ name }) => name,
  );
  expect(applied.slice(0, 8)).toEqual(migrations);
  expect(applied.length).toBeGreaterThan(8);
});

/** A database without anything in it. */
async function unmade(name: string): Promise<string> {
  const unique = `${name}_${process.pid}_${Date.now()}`;
  await ask(house.databaseUrl, `create database ${unique}`);
  databases.push({
    url: '',
    drop: async () => void (await ask(house.databaseUrl, `drop database ${unique} with (force)`)),
  });
  return Object.assign(new URL(house.databaseUrl), { pathname: `/${unique}` }).href;
}
