import { execFile, spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import pg from 'pg';
import { type EmbeddedPostgres, isAlive, startEmbeddedPostgres } from './embedded-postgres.js';

describe('the embedded PostgreSQL', () => {
  let folder: string;
  const started: EmbeddedPostgres[] = [];

  const start = async (options: { port?: number; settings?: Record<string, string> } = {}) => {
    const server = await startEmbeddedPostgres({ folder, ...options });
    started.push(server);
    return server;
  };
  const query = async (url: string, sql: string) => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    try {
      return (await client.query(sql)).rows;
    } finally {
      await client.end();
    }
  };
  const stopAll = async () => {
    for (const server of started.splice(0)) await server.stop('immediate');
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'parvis-embedded-'));
  });
  afterEach(stopAll);
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('makes a cluster, starts it, and stops it without leaving a process', async () => {
    const steps: string[] = [];
    const server = await startEmbeddedPostgres({ folder, onProgress: (step) => steps.push(step) });
    expect(steps).toEqual(['initialising', 'starting', 'ready']);
    expect(server.reused).toBe(false);

    const names = ['listen_addresses', 'unix_socket_directories', 'fsync', 'data_checksums', 'jit', 'shared_buffers'];
    const settings = await query(
      server.url,
      `select name, setting from pg_settings where name = any('{${names}}') union all
       select 'encoding', getdatabaseencoding() order by name`,
    );
    expect(Object.fromEntries(settings.map(({ name, setting }) => [name, setting]))).toEqual({
      data_checksums: 'on',
      encoding: 'UTF8',
      fsync: 'on',
      jit: 'off',
      listen_addresses: '127.0.0.1',
      shared_buffers: '32768',
      unix_socket_directories: '',
    });
    expect((await stat(join(folder, 'cluster/password'))).mode & 0o777).toBe(0o600);
    await expect(query(server.url.replace(/:[^:@]+@/, ':wrong@'), 'select 1')).rejects.toMatchObject({ code: '28P01' });

    await server.stop();
    expect(isAlive(server.pid)).toBe(false);
    expect(await readFile(join(folder, 'postgres.log'), 'utf8')).toContain('database system is shut down');
  });

  it('understands French text', async () => {
    const { url } = await start();
    const [row] = await query(
      url,
      `select to_tsvector('french', '« Réunions » d''école')::text as words, upper('éœ') as big,
              array(select w from unnest(array['z', 'éclair', 'Eclair']) w order by w collate "fr-x-icu") as sorted`,
    );
    expect(row).toEqual({ words: `'réunion':1 'écol':3`, big: 'ÉŒ', sorted: ['Eclair', 'éclair', 'z'] });
  });

  it('starts a second time in a moment', async () => {
    const times: number[] = [];
    for (let round = 0; round < 3; round++) {
      const before = Date.now();
      await start();
      times.push(Date.now() - before);
      await stopAll();
    }
    // The best of three, and far above the half second it takes alone: other tests use the machine too.
    expect(Math.min(...times)).toBeLessThan(4_000);
  });

  it('keeps every acknowledged row when the server is killed', async () => {
    const first = await start();
    await query(first.url, 'create table if not exists kept (id int primary key)');
    const client = new pg.Client({ connectionString: first.url });
    client.on('error', () => {});
    await client.connect();
    let acknowledged = 0;
    const writing = (async () => {
      for (;;) {
        await client.query('insert into kept values ($1)', [acknowledged]);
        acknowledged++;
      }
    })().catch(() => {});
    while (acknowledged < 50) await sleep(5);
    process.kill(first.pid, 'SIGKILL');
    await writing;

    const second = await start();
    expect(second.reused).toBe(false);
    const [row] = await query(second.url, 'select count(*)::int as count from kept');
    expect(row.count).toBeGreaterThanOrEqual(acknowledged);
  });

  it('is not fooled by a lock file whose process id now belongs to a stranger', async () => {
    await writeFile(join(folder, 'cluster/postmaster.pid'), `${process.pid}\n${folder}/cluster\n1\n1\n\n\n\nready\n`);
    const server = await start();
    expect(server.pid).not.toBe(process.pid);
    expect(await query(server.url, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('is shared by two who start at the same time, from the first step on', async () => {
    const shared = join(folder, 'shared');
    const [one, two] = await Promise.all([
      startEmbeddedPostgres({ folder: shared, settings: { fsync: 'off' } }),
      startEmbeddedPostgres({ folder: shared, settings: { fsync: 'off' } }),
    ]);
    expect(one.pid).toBe(two.pid);
    expect([one.reused, two.reused].sort()).toEqual([false, true]);

    await one.stop();
    expect(await query(two.url, 'select 1 as one')).toEqual([{ one: 1 }]);
    await two.stop();
    expect(isAlive(two.pid)).toBe(false);
    await two.stop();
  });

  it('is one server, whatever the folder is called', async () => {
    const server = await start();
    await symlink(folder, `${folder}-alias`);
    const same = await startEmbeddedPostgres({ folder: `${folder}-alias` });
    await rm(`${folder}-alias`);
    expect(same).toMatchObject({ reused: true, pid: server.pid });
    await same.stop();
  });

  it('starts anew for one who arrives while the last one leaves', async () => {
    for (let round = 0; round < 3; round++) {
      const leaving = await start();
      const [arriving] = await Promise.all([sleep(round * 15).then(() => start()), leaving.stop()]);
      expect(await query(arriving.url, 'select 1 as one')).toEqual([{ one: 1 }]);
      await stopAll();
    }
  });

  it('outlives a user that is killed, and serves the next', async () => {
    const first = await start();
    await first.stop();
    const launcher = await compileLauncher();
    const script = `
      const { startEmbeddedPostgres } = require(${JSON.stringify(launcher)});
      startEmbeddedPostgres({ folder: ${JSON.stringify(folder)} }).then(({ pid }) => console.log(pid));
      setInterval(() => {}, 1000);`;
    const user = spawn(process.execPath, ['-e', script], { detached: true, stdio: ['ignore', 'pipe', 'inherit'] });
    const pid = Number(await new Promise((said) => user.stdout.once('data', (data) => said(String(data)))));
    process.kill(-user.pid!, 'SIGKILL'); // The whole process group, as a terminal would.
    await rm(launcher);

    const next = await start();
    expect(next).toMatchObject({ reused: true, pid });
    // The server notices by and by that the other is gone.
    const users = `select count(*)::int as n from pg_locks where locktype = 'advisory'`;
    while ((await query(next.url, users))[0].n > 1) await sleep(10);
    await next.stop();
    expect(isAlive(pid)).toBe(false);
  });

  it('does not keep the process alive, unless it is stopping', async () => {
    const launcher = await compileLauncher();
    const script = `
      const { startEmbeddedPostgres } = require(${JSON.stringify(launcher)});
      startEmbeddedPostgres({ folder: ${JSON.stringify(folder)} })
        .then((server) => server.stop().then(() => console.log(server.pid)));`;
    const { stdout } = await promisify(execFile)(process.execPath, ['-e', script]);
    await rm(launcher);
    expect(Number(stdout)).toBeGreaterThan(1);
    expect(isAlive(Number(stdout))).toBe(false);
  });

  it('says so when the port is in use', async () => {
    const { port } = await start();
    const other = join(folder, 'other');
    await mkdir(other);
    await expect(startEmbeddedPostgres({ folder: other, port, settings: { fsync: 'off' } })).rejects.toThrow(
      `port ${port}: it is in use`,
    );
  });

  it('says what PostgreSQL said when it does not start', async () => {
    await expect(start({ settings: { shared_buffers: 'plenty' } })).rejects.toThrow('shared_buffers');
  });
});

/** The launcher as plain Node can load it, inside the repository so that packages are found. */
async function compileLauncher(): Promise<string> {
  const { transformFile } = await import('@swc/core');
  const { code } = await transformFile(join(import.meta.dirname, 'embedded-postgres.ts'), {
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    module: { type: 'commonjs' },
    swcrc: false,
  });
  const path = resolve(import.meta.dirname, `../../../../.cache/launcher-${process.pid}.cjs`);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, code);
  return path;
}
