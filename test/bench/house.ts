import { fork, spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '@app/platform';
import { cpuSeconds, memory } from './cpu.js';

const repository = join(import.meta.dirname, '../../..');
const folder = join(repository, '.cache/bench');
const stopLimit = 10_000;

/** A process that was started here and answers on a port. */
export interface Running {
  url: string;
  pid: number;
  stop(): Promise<void>;
}

/** A program that has ended. */
export interface Ran {
  code: number | null;
  said: string;
  seconds: number;
  /** The most megabytes that it held in memory, and the CPU seconds that it used, but for its last moments. */
  most: number;
  cpu: number;
}

/** Everything that a benchmark stands on; whatever was opened is closed in the opposite order. */
export class Bench {
  private readonly closers: (() => Promise<void>)[] = [];
  private closing: Promise<void> | undefined;
  readonly folder = folder;
  readonly files = join(folder, 'files');
  postgres: EmbeddedPostgres;

  async openPostgres(): Promise<void> {
    this.postgres = await startEmbeddedPostgres({
      folder: join(folder, 'postgres'),
      settings: { shared_buffers: '1GB', max_wal_size: '4GB' },
    });
    this.closers.push(() => this.postgres.stop());
  }

  /** What is done once everything that is opened from here on is closed again. */
  atLast(work: () => Promise<void>): void {
    this.closers.push(work);
  }

  /** The product as people run it, but for its rate limits. */
  product(databaseUrl: string, settings: Record<string, string> = {}): Promise<Running> {
    return this.start(join(repository, 'dist/apps/api/src/main.js'), {
      DATABASE_URL: databaseUrl,
      DATA_FOLDER: this.files,
      HOST: '127.0.0.1',
      PORT: '0',
      RATE_FACTOR: '1000',
      LOG_LEVEL: 'warn',
      ...settings,
    });
  }

  floor(databaseUrl: string): Promise<Running> {
    return this.start(join(import.meta.dirname, 'floor.js'), { DATABASE_URL: databaseUrl });
  }

  /** The floor of sockets: socket.io as it comes. */
  floorOfSockets(databaseUrl: string): Promise<Running> {
    return this.start(join(import.meta.dirname, 'floor-sockets.js'), { DATABASE_URL: databaseUrl });
  }

  /** `parvis` with these arguments, until it ends. */
  async parvis(args: string[], settings: Record<string, string>): Promise<Ran> {
    const start = performance.now();
    const program = join(repository, 'dist/apps/cli/src/main.js');
    const child = spawn(process.execPath, [program, ...args], {
      env: { PATH: process.env['PATH'], ...settings },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.closers.push(() => stop(child));
    let said = '';
    let [most, cpu] = [0, 0];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => (said += data.toString()));
    const looking = setInterval(() => {
      most = Math.max(most, memory(child.pid!, 'most'));
      cpu = Math.max(cpu, cpuSeconds(child.pid!));
    }, 20);
    const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
    clearInterval(looking);
    return { code, said, seconds: (performance.now() - start) / 1000, most, cpu };
  }

  fork(script: string): ChildProcess {
    const child = fork(join(import.meta.dirname, script), { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    this.closers.push(() => stop(child));
    return child;
  }

  /** Whoever asks a second time, as after Ctrl-C, waits for the same end. */
  close(): Promise<void> {
    return (this.closing ??= this.closeAll());
  }

  private async closeAll(): Promise<void> {
    for (const close of this.closers.splice(0).reverse())
      await close().catch((error: unknown) => process.stderr.write(`${String(error)}\n`));
  }

  private async start(script: string, settings: Record<string, string>): Promise<Running> {
    const child = fork(script, {
      env: { PATH: process.env['PATH'], ...settings },
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    this.closers.push(() => stop(child));
    const port = await new Promise<number>((resolve, reject) => {
      child.on('message', (message: { ready?: boolean; port: number }) => message.ready && resolve(message.port));
      child.once('exit', () => reject(new Error(`${script} did not start; its last words are above`)));
    });
    return { url: `http://127.0.0.1:${port}`, pid: child.pid!, stop: () => stop(child) };
  }
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill('SIGTERM');
  const late = setTimeout(() => child.kill('SIGKILL'), stopLimit);
  await ended;
  clearTimeout(late);
}
