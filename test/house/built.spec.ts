import '../support/migrate-template.js';
import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTestDatabase, isAlive, type TestDatabase } from '@app/platform/testing';
import { repository } from './planted.js';

jest.setTimeout(300_000);

/** Plain Node on the compiled files: what jest's own module system would never notice is noticed here. */
describe('the built server', () => {
  let database: TestDatabase;
  let folder: string;
  let server: ChildProcess;

  const start = async (env: Record<string, string>) => {
    server = fork(join(repository, 'dist/apps/api/src/main.js'), {
      cwd: folder,
      execArgv: [],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      env: { PATH: process.env['PATH'], PORT: '0', LOG_LEVEL: 'error', DATA_FOLDER: folder, ...env },
    });
    let said = '';
    server.stderr!.on('data', (data) => (said += data));
    const [message] = (await Promise.race([once(server, 'message'), once(server, 'exit')])) as [unknown];
    if (typeof message !== 'object') throw new Error(`The server ended with ${String(message)}. ${said}`);
    return message as { ready: boolean; port: number };
  };

  beforeAll(async () => {
    const tool = '../../tools/build.mjs';
    const { build } = (await import(tool)) as { build(names: string[]): Promise<void> };
    await build(['server']);
    database = await createTestDatabase();
    folder = await mkdtemp(join(tmpdir(), 'parvis-built-'));
  });
  afterAll(async () => {
    server?.kill('SIGKILL');
    await database?.drop();
    if (folder) await rm(folder, { recursive: true });
  });

  it('starts with plain Node, answers, and ends when it is told to', async () => {
    const { port } = await start({ DATABASE_URL: database.url });
    const answer = await fetch(`http://127.0.0.1:${port}/api/nowhere`);
    expect(answer.status).toBe(404);
    expect(await answer.json()).toMatchObject({ code: 'nothing.here' });

    server.kill('SIGTERM');
    const [code, signal] = await once(server, 'exit');
    expect([0, 'SIGTERM']).toContain(code ?? signal);
  });

  it('does not start with a configuration that has problems', async () => {
    await expect(start({ DATABASE_URL: database.url, PORT: 'many' })).rejects.toThrow('The server ended with 1');
  });

  it('comes with a database of its own, and leaves no process behind', async () => {
    const house = spawn(process.execPath, [join(repository, 'dist/apps/cli/src/main.js'), 'start'], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { PATH: process.env['PATH'], PORT: '0', LOG_LEVEL: 'error', DATA_FOLDER: folder },
    });
    let said = '';
    for await (const chunk of house.stdout) {
      said += String(chunk);
      if (said.includes('Ctrl-C')) break;
    }
    const [address] = /http:\/\/localhost:\d+/.exec(said)!;
    expect((await fetch(`${address}/api/nowhere`)).status).toBe(404);
    const postgres = Number.parseInt(await readFile(join(folder, 'pg/cluster/postmaster.pid'), 'utf8'), 10);

    house.kill('SIGINT');
    const [code] = await once(house, 'exit');
    expect(code).toBe(0);
    expect(isAlive(postgres)).toBe(false);
    await expect(fetch(address)).rejects.toThrow('fetch failed');
  });
});
