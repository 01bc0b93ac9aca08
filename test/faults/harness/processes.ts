import { fork, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { keepEmbeddedPostgres, type EmbeddedPostgres } from '@app/platform';
import { findProgram } from '../../../apps/cli/src/cluster/program.js';
import { listening } from '../../../apps/cli/src/launch/server.js';

const repository = resolve(import.meta.dirname, '../../..');

/** A process of a run that can be killed, paused and started again in the same place. */
abstract class Process {
  protected child: ChildProcess | undefined;

  get pid(): number {
    return this.child!.pid!;
  }
  get runs(): boolean {
    return this.child !== undefined && this.child.exitCode === null && this.child.signalCode === null;
  }
  abstract start(): Promise<void>;

  /** Ends it, and waits until it is gone. */
  async end(signal: NodeJS.Signals): Promise<void> {
    if (!this.runs) return;
    const gone = once(this.child!, 'exit');
    this.child!.kill(signal);
    await gone;
  }
  pause(): void {
    this.child!.kill('SIGSTOP');
  }
  resume(): void {
    this.child!.kill('SIGCONT');
  }
  /** Resident memory in megabytes. */
  get memory(): number {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${this.pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  }
}

/** One node of the house: the built server as a process, always on the same port. */
export class ServerNode extends Process {
  /** Everything it has logged, over all its lives. */
  said = '';

  constructor(
    readonly port: number,
    private readonly settings: Record<string, string>,
    private readonly execArgv: string[] = [],
  ) {
    super();
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  async start(): Promise<void> {
    const child = fork(join(repository, 'dist/apps/api/src/main.js'), {
      cwd: this.settings['DATA_FOLDER'],
      execArgv: this.execArgv,
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      env: { PATH: process.env['PATH'], HOST: '127.0.0.1', PORT: String(this.port), ...this.settings },
    });
    this.child = child;
    child.stderr!.on('data', (data) => (this.said += String(data)));
    await new Promise<void>((done, fail) => {
      child.on('message', (message: { ready?: boolean }) => message.ready && done());
      child.once('exit', () => fail(new Error(`a node did not start: ${this.said.slice(-2_000)}`)));
    });
  }
}

export class Redis extends Process {
  constructor(readonly port: number) {
    super();
  }
  get url(): string {
    return `redis://127.0.0.1:${this.port}`;
  }
  async start(): Promise<void> {
    const options = ['--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
    this.child = spawn(findProgram('redis-server'), ['--port', String(this.port), ...options], { stdio: 'ignore' });
    await listening(this.port);
  }
}

/** A PostgreSQL of this run alone, with the settings that people run it with: what is acknowledged is on disk. */
export class Postgres {
  private server: EmbeddedPostgres;
  readonly folder: string;

  constructor(
    place: string,
    private readonly settings: Record<string, string> = {},
    private readonly port?: number,
  ) {
    this.folder = join(place, 'postgres');
  }
  get url(): string {
    return this.server.url;
  }
  async start(): Promise<void> {
    const port = this.server?.port ?? this.port;
    this.server = await keepEmbeddedPostgres({
      folder: this.folder,
      ...(port ? { port } : {}),
      settings: this.settings,
    });
  }
  /** The postmaster dies without a word; its children follow when they notice. The product brings it back. */
  kill(): void {
    process.kill(this.server.pid, 'SIGKILL');
  }
  /** All of its processes stand still, and every line to them stays open. */
  pause(): void {
    for (const pid of this.pids) process.kill(pid, 'SIGSTOP');
  }
  resume(): void {
    for (const pid of this.pids) process.kill(pid, 'SIGCONT');
  }
  async stop(): Promise<void> {
    await this.server?.stop();
  }
  private get pids(): number[] {
    const { pid } = this.server;
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim();
    return [pid, ...children.split(' ').filter(Boolean).map(Number)];
  }
}

/** A folder of this run, removed in the end. */
export async function openFolder(): Promise<{ path: string; remove(): Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'parvis-fault-'));
  await mkdir(join(path, 'files'));
  return { path, remove: () => rm(path, { recursive: true, force: true, maxRetries: 5 }) };
}

/** Runs the built server until it has brought the database to the newest schema. */
export async function migrateWithServer(url: string): Promise<void> {
  const child = fork(join(repository, 'dist/apps/api/src/main.js'), ['migrate'], {
    execArgv: [],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: { PATH: process.env['PATH'], DATABASE_URL: url, LOG_LEVEL: 'error' },
  });
  const [code] = (await once(child, 'exit')) as [number];
  if (code !== 0) throw new Error('the database of the run could not be migrated');
}
