import '../support/migrate-template.js';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { createTestDatabase, type TestDatabase } from '@app/platform/testing';
import { makeArchive } from '../bench/make-archive.js';
import { company, writeArchive } from '../support/archive.js';
import { runCommand, until } from '../support/command-line.js';
import { holdingsOf } from '../support/imports.js';

jest.setTimeout(600_000);

/** The command line as people run it: compiled, with plain Node, in processes of its own. */
let folder: string;
const databases: TestDatabase[] = [];

beforeAll(async () => {
  const tool = '../../tools/build.mjs';
  const { build } = (await import(tool)) as { build(names: string[]): Promise<void> };
  await build(['server']);
  folder = await mkdtemp(join(tmpdir(), 'parvis-commands-'));
});
afterAll(async () => {
  for (const database of databases) await database.drop();
  await rm(folder, { recursive: true, force: true });
});

async function database(): Promise<TestDatabase> {
  const made = await createTestDatabase();
  databases.push(made);
  return made;
}

const run = (args: string[], env: Record<string, string>) => runCommand(folder, args, env);

async function contentsOf({ url }: TestDatabase): Promise<Record<string, unknown>> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const found = await holdingsOf(async (sql) => (await client.query(sql)).rows);
  await client.end();
  return found;
}

test('help is told to whoever asks, and to whoever is wrong', async () => {
  const asked = run(['help'], {});
  expect(await asked.ended).toBe(0);
  expect(asked.out()).toContain('import PATH');
  expect(await run(['dance'], {}).ended).toBe(2);
  expect(await run(['import'], {}).ended).toBe(2);
  expect(await run(['doctor', '--deep'], {}).ended).toBe(2);
});

test('the doctor names what is wrong, and fails', async () => {
  const { url } = await database();
  const well = run(['doctor'], { DATABASE_URL: url, PORT: '0' });
  await well.ended;
  expect(well.out()).toMatch(/ok +Database +PostgreSQL/);
  expect(well.out()).toMatch(/ok +Schema +the newest/);
  // The database of the tests is quick because it may lose everything: that is exactly what a doctor must see.
  expect(well.out()).toMatch(/fail +Durability +fsync is off/);
  expect(await well.ended).toBe(1);

  const ill = run(['doctor'], {
    DATABASE_URL: 'postgresql://x:secret@127.0.0.1:1/none',
    REDIS_URL: 'redis://127.0.0.1:1',
  });
  expect(await ill.ended).toBe(1);
  expect(ill.out()).toMatch(/fail +Database +not reachable/);
  expect(ill.out()).toMatch(/fail +Redis +not reachable/);
  expect(ill.out() + ill.said()).not.toContain('secret');

  const wrong = run(['doctor'], { PORT: 'many', LOG_LEVEL: 'loud' });
  expect(await wrong.ended).toBe(1);
  expect(wrong.out()).toMatch(/fail +Settings +PORT/);
  expect(wrong.out()).toMatch(/fail +Settings +LOG_LEVEL/);
});

test('import: a dry run, refused records, and the whole', async () => {
  const { url } = await database();
  const env = { DATABASE_URL: url };
  const good = await writeArchive(company());
  const dry = run(['import', good, '--dry-run', '--json'], env);
  expect(await dry.ended).toBe(0);
  expect(JSON.parse(dry.out())).toMatchObject({ state: 'checked', counts: { people: { created: 3 } } });

  const bad = await writeArchive({ ...company(), 'skills.jsonl': '{"id":"k1"}\n' });
  const refused = run(['import', bad], env);
  expect(await refused.ended).toBe(3);
  expect(refused.out()).toContain('skills.jsonl:1');
  expect(refused.said()).toContain('--skip-refused');

  const whole = run(['import', good], env);
  expect(await whole.ended).toBe(0);
  expect(whole.out()).toMatch(/people +3 +3 +0 +0 +0/);
  const again = run(['import', good], env);
  expect(await again.ended).toBe(0);
  expect(again.out()).toMatch(/people +3 +0 +0 +3 +0/);
  expect(await run(['import', join(folder, 'nowhere')], env).ended).toBe(3);
});

test('an import that is killed goes on, and ends as if nothing had happened', async () => {
  const archive = join(folder, 'archive');
  const size = {
    people: 300,
    projects: 40,
    assignments: 1_000,
    groups: 15,
    posts: 5_000,
    comments: 3_000,
    reactions: 3_000,
  };
  await makeArchive(archive, size);
  const [quiet, shaken] = [await database(), await database()];
  const untouched = run(['import', archive], { DATABASE_URL: quiet.url });
  expect(await untouched.ended).toBe(0);

  for (const moment of ['Reading', 'Bringing in people', 'Bringing in posts', 'Bringing in comments', 'Counting']) {
    const running = run(['import', archive], { DATABASE_URL: shaken.url });
    await until(running, () => running.said().includes(moment));
    running.child.kill('SIGKILL');
    await running.ended;
    expect(running.child.signalCode).toBe('SIGKILL');
  }
  const last = run(['import', archive, '--json'], { DATABASE_URL: shaken.url });
  expect(await last.ended).toBe(0);
  // One import from the first kill to the end: what was created before counts.
  expect(JSON.parse(last.out())).toMatchObject({
    state: 'applied',
    counts: { posts: { created: 5_000, unchanged: 0 } },
  });
  expect(await contentsOf(shaken)).toEqual(await contentsOf(quiet));
});

test('an administrator gets a link from the terminal, for people who are here only', async () => {
  const { url } = await database();
  const env = { DATABASE_URL: url, PUBLIC_URL: 'https://parvis.example' };
  await run(['import', await writeArchive(company())], env).ended;
  const link = run(['admin', 'password-link', 'P1@example.org'], env);
  expect(await link.ended).toBe(0);
  expect(link.out()).toMatch(/^https:\/\/parvis\.example\/token\/[\w-]{43}\n$/);
  expect(await run(['admin', 'invite', 'p2@example.org'], env).ended).toBe(0);
  expect(await run(['admin', 'invite', 'nobody@example.org'], env).ended).toBe(1);
  expect(await run(['admin', 'password-link'], env).ended).toBe(2);
});

test('the demo starts on a bare folder, keeps its passwords, stops cleanly, and heals after a crash', async () => {
  const home = await mkdtemp(join(tmpdir(), 'parvis-demo-'));
  const signIns = (text: string) => text.split('\n').filter((line) => line.includes('@'));
  const start = async () => {
    const demo = run(['demo'], { DATA_FOLDER: home, PORT: '' });
    await until(demo, () => demo.out().includes('Stop with Ctrl-C'));
    return demo;
  };
  const first = await start();
  expect(signIns(first.out()).map((line) => line.trim().split(/ {2,}/)[0])).toEqual([
    'employee',
    'expert',
    'executive',
    'finance',
    'administrator',
  ]);
  const url = /http:\/\/\S+/.exec(first.out())![0];
  const signIn = (who: number) => {
    const [, , , email, password] = signIns(first.out())[who]!.trim().split(/ {2,}/);
    return fetch(`${url}/api/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-parvis': '1' },
      body: JSON.stringify({ email, password }),
    });
  };
  expect((await signIn(0)).status).toBe(200);
  // Requests for help have been made, and finance finds avoided spend in every state.
  const cookie = (await signIn(3)).headers.get('set-cookie')!.split(';')[0]!;
  const claims = await fetch(`${url}/api/ledger/claims`, { headers: { cookie } });
  const { items } = (await claims.json()) as { items: { state: string }[] };
  expect(new Set(items.map(({ state }) => state))).toEqual(
    new Set(['waiting', 'claimed', 'confirmed', 'audited', 'reversed']),
  );
  first.child.kill('SIGTERM');
  expect(await first.ended).toBe(0);
  const pidFile = join(home, 'pg/cluster/postmaster.pid');
  await expect(readFile(pidFile)).rejects.toThrow('ENOENT');

  // Everything dies at once; the next start finds what is left and goes on.
  const second = await start();
  expect(signIns(second.out())).toEqual(signIns(first.out()));
  const postgres = Number((await readFile(pidFile, 'utf8')).split('\n')[0]);
  second.child.kill('SIGKILL');
  process.kill(postgres, 'SIGKILL');
  await second.ended;
  const third = await start();
  expect(signIns(third.out())).toEqual(signIns(first.out()));
  third.child.kill('SIGINT');
  expect(await third.ended).toBe(0);
  await expect(readFile(pidFile)).rejects.toThrow('ENOENT');
  await rm(home, { recursive: true, force: true });
});

test('nobody mixes the demo with their company', async () => {
  const { url } = await database();
  await run(['import', await writeArchive(company())], { DATABASE_URL: url }).ended;
  const demo = run(['demo'], { DATABASE_URL: url });
  expect(await demo.ended).toBe(1);
  expect(demo.said()).toContain('another company');
});
