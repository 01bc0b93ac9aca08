import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { createTestDatabase, type TestDatabase } from '@app/platform/testing';
import { findProgram } from '../../apps/cli/src/cluster/program.js';
import { freePort } from '../../apps/cli/src/launch/server.js';
import { as } from '../support/as.js';
import { listen } from '../support/socket.js';
import { repository } from './planted.js';
import '../support/migrate-template.js';

jest.setTimeout(240_000);

/** `npm run cluster -- --nodes 2`, as people run it. */
let database: TestDatabase;
let folder: string;
let child: ChildProcess;
let out = '';
let said = '';
let url: string;

beforeAll(async () => {
  const tool = '../../tools/build.mjs';
  const { build } = (await import(tool)) as { build(names: string[]): Promise<void> };
  await build(['server']);
  database = await createTestDatabase();
  folder = await mkdtemp(join(tmpdir(), 'parvis-cluster-'));
  const port = await freePort();
  url = `http://localhost:${port}`;
  child = spawn(process.execPath, [join(repository, 'dist/apps/cli/src/main.js'), 'cluster', '--nodes', '2'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env['PATH'],
      DATABASE_URL: database.url,
      DATA_FOLDER: folder,
      PORT: String(port),
      RATE_FACTOR: '100',
    },
  });
  child.stdout!.on('data', (data) => (out += data));
  child.stderr!.on('data', (data) => (said += data));
  await until(() => out.includes('Stop with'));
});
afterAll(async () => {
  // In order, whatever failed: it takes its nginx, Redis and nodes with it.
  if (child.exitCode === null && child.kill('SIGTERM')) await once(child, 'exit');
  await database.drop();
  await rm(folder, { recursive: true, force: true });
});

async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 60_000; !(await condition()); await wait(50))
    if (Date.now() > end || child.exitCode !== null) throw new Error(`it did not happen.\n${out}\n${said}`);
}
const nodes = () => [...out.matchAll(/http:\/\/127\.0\.0\.1:\d+/g)].map(([address]) => address);
/** The processes that belong to this cluster, by what they were called with. */
async function processes(): Promise<string[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const commands = await Promise.all(
    pids.map(async (pid) => {
      const [command, environment] = await Promise.all(
        ['cmdline', 'environ'].map((file) => readFile(`/proc/${pid}/${file}`, 'utf8').catch(() => '')),
      );
      return `${command!.replaceAll('\0', ' ')}${environment!.includes(folder) || command!.includes(folder) ? ' (ours)' : ''}`;
    }),
  );
  return commands.filter((command) => command.endsWith('(ours)'));
}

test('a program that is missing is named, with the way to it', () => {
  expect(() => findProgram('nginx', ['/nowhere'])).toThrow(/nginx is not installed.*apt-get install nginx-light/);
});

test('one address, two nodes: whoever signs in at one is known at the other and hears what happens there', async () => {
  expect(nodes()).toHaveLength(2);
  for (const node of [url, ...nodes()]) expect((await fetch(`${node}/readyz`)).status).toBe(200);
  const [, token] = /setup\?token=(\S+)/.exec(out)!;
  const who = { givenName: 'Ada', familyName: 'Girard', email: 'ada@parvis.test', password: 'a long enough word' };
  const opened = await as({ url })('POST /setup', { body: { token: token!, company: 'Two', language: 'en', ...who } });
  expect(opened.status).toBeLessThan(300);
  const cookie = opened.headers.get('set-cookie')!.split(';')[0]!;
  const [here, there] = nodes().map((node) => as({ url: node }, cookie)) as [
    ReturnType<typeof as>,
    ReturnType<typeof as>,
  ];
  const ear = await listen({ url: nodes()[1]! }, cookie);
  const { body } = await here('POST /posts', { body: { audienceId: '1', body: 'From the first node' } });
  const heard = await ear.heard(
    'post.published',
    ({ payload }) => (payload['post'] as { id: string }).id === body.id,
    15_000,
  );
  expect(heard.audienceId).toBe('1');
  expect((await there('GET /posts/:id', { params: { id: body.id } })).body.body).toBe('From the first node');
  ear.close();
});

test('a node that dies comes back, and the address answers all the while', async () => {
  const [first] = nodes();
  const pid = await pidBehind(first!);
  process.kill(pid, 'SIGKILL');
  expect((await fetch(`${url}/healthz`)).status).toBe(200);
  await until(
    async () =>
      said.includes('it is started again') && (await fetch(`${first}/healthz`).catch(() => null))?.status === 200,
  );
  expect(await pidBehind(first!)).not.toBe(pid);
});

test('told to, the nodes restart one after another; told to stop, everything is gone', async () => {
  const before = await Promise.all(nodes().map(pidBehind));
  child.kill('SIGUSR2');
  await until(async () => {
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    return said.includes('Node 2 of 2 has restarted.');
  });
  const after = await Promise.all(nodes().map(pidBehind));
  expect(after.filter((pid) => before.includes(pid))).toEqual([]);
  expect((await processes()).length).toBeGreaterThanOrEqual(4);

  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  expect((await ended)[0]).toBe(0);
  expect(await processes()).toEqual([]);
});

/** The process that listens on the port of an address. */
async function pidBehind(address: string): Promise<number> {
  const port = Number(new URL(address).port).toString(16).toUpperCase().padStart(4, '0');
  const table = (await readFile('/proc/net/tcp', 'utf8')).split('\n').map((line) => line.trim().split(/\s+/));
  const inode = table.find((row) => row[1]?.endsWith(`:${port}`) && row[3] === '0A')?.[9];
  for (const pid of (await readdir('/proc')).filter((name) => /^\d+$/.test(name))) {
    const { readlink } = await import('node:fs/promises');
    for (const fd of await readdir(`/proc/${pid}/fd`).catch(() => []))
      if ((await readlink(`/proc/${pid}/fd/${fd}`).catch(() => '')) === `socket:[${inode}]`) return Number(pid);
  }
  throw new Error(`nobody listens at ${address}`);
}
