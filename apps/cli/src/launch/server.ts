import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createConnection, createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { environmentWith } from '@app/platform';
import { Refusal } from '../terminal.js';
import type { Closing } from './closing.js';

/** The compiled server, beside the compiled command line. */
const apiMain = join(import.meta.dirname, '../../../api/src/main.js');
const stopLimit = 15_000;

export interface Server {
  port: number;
  /** What the server says to a person who opens an empty house. */
  setupToken: string | undefined;
  ended: Promise<number | null>;
  stop(): Promise<void>;
}

/** Starts the server as a child and waits until it answers. */
export async function startServer(settings: Record<string, string>, closing: Closing): Promise<Server> {
  const child = run([], settings, closing);
  const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
  const ready = await new Promise<{ port: number; setupToken?: string } | undefined>((resolve) => {
    child.on('message', (message: { ready?: boolean; port: number; setupToken?: string }) => {
      if (message.ready) resolve(message);
    });
    void ended.then(() => resolve(undefined));
  });
  if (!ready) throw new Refusal('The server did not start; its last words are above.');
  return { port: ready.port, setupToken: ready.setupToken, ended, stop: () => stop(child) };
}

/**
 * Brings the database to the newest schema, or to where the first so many migrations leave it: the server knows its
 * migrations, and does it in a process of its own.
 */
export async function migrateDatabase(databaseUrl: string, closing: Closing, upTo?: number): Promise<number> {
  const child = run(
    ['migrate', ...(upTo === undefined ? [] : [String(upTo)])],
    { DATABASE_URL: databaseUrl, LOG_LEVEL: 'warn' },
    closing,
  );
  let added = 0;
  child.on('message', (message: { migrated: number }) => (added = message.migrated));
  const code = await new Promise((resolve) => child.once('exit', resolve));
  if (code !== 0) throw new Refusal('The database could not be brought to the newest schema; the reason is above.');
  return added;
}

function run(args: string[], settings: Record<string, string>, closing: Closing): ChildProcess {
  if (!existsSync(apiMain)) throw new Refusal('The server is not built. Run: npm run build');
  const child = spawn(process.execPath, [apiMain, ...args], {
    env: environmentWith(settings),
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    // In a group of its own, so that Ctrl-C reaches it through us and in order.
    detached: true,
  });
  closing.add(() => stop(child));
  return child;
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  const late = setTimeout(() => child.kill('SIGKILL'), stopLimit);
  await ended;
  clearTimeout(late);
}

/** The wanted port when it is free, else the next one that is. */
export async function freePortFrom(wanted: number, host: string): Promise<number> {
  for (let port = wanted; port < wanted + 100; port++) if (await isFree(port, host)) return port;
  throw new Refusal(`No port between ${wanted} and ${wanted + 99} is free. Set PORT.`);
}

export async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((done, fail) => probe.once('error', fail).listen(0, '127.0.0.1', done));
  const { port } = probe.address() as AddressInfo;
  await new Promise((done) => probe.close(done));
  return port;
}

/** Until somebody listens on a port of this machine. */
export async function listening(port: number, limit = 30_000): Promise<void> {
  for (const end = Date.now() + limit; ; await new Promise((done) => setTimeout(done, 20))) {
    const open = await new Promise<boolean>((resolve) => {
      const probe = createConnection({ port, host: '127.0.0.1' });
      probe.once('error', () => resolve(false)).once('connect', () => resolve(Boolean(probe.destroy())));
    });
    if (open) return;
    if (Date.now() > end) throw new Refusal(`Nobody listens on port ${port}.`);
  }
}

export async function isFree(port: number, host: string): Promise<boolean> {
  const probe = createServer();
  return new Promise((resolve) => {
    probe.once('error', () => resolve(false));
    probe.listen(port, host, () => probe.close(() => resolve(true)));
  });
}
