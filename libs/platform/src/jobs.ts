import { EventEmitter } from 'node:events';
import { createRequire } from 'node:module';
import { setTimeout as wait } from 'node:timers/promises';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { CronItem, Runner, WorkerEvents } from 'graphile-worker';
import pg from 'pg';
import { Config } from './config.js';
import { Database } from './database/database.js';
import { log } from './log.js';
import { WorkersAlive } from './workers-alive.js';

const startAgainAfter = 2_000;

type Handler = (payload: never) => Promise<void>;

/**
 * Work for later, added in the writing transaction: it exists if and only if the act does. A job may run more than once;
 * handlers say the same thing twice without harm.
 */
@Injectable()
export class Jobs implements OnModuleDestroy {
  private readonly handlers = new Map<string, Handler>();
  private readonly calendar: CronItem[] = [];
  private runner: Runner | undefined;
  private starting: Promise<void> | undefined;
  private readonly alive: WorkersAlive;
  private readonly over = new AbortController();

  constructor(
    private readonly db: Database,
    config: Config,
  ) {
    this.alive = new WorkersAlive(config.databaseUrl);
  }

  handle<T>(name: string, handler: (payload: T) => Promise<void>): void {
    this.handlers.set(name, handler as Handler);
  }

  /** Runs a job at the times of a cron expression (UTC). */
  every(cron: string, name: string, handler: () => Promise<void>): void {
    this.handlers.set(name, handler);
    this.calendar.push({ task: name, match: cron, identifier: name });
  }

  async add(name: string, payload: unknown): Promise<void> {
    await this.db.rows(`select graphile_worker.add_job($1, $2::json, max_attempts => 8)`, [
      name,
      JSON.stringify(payload),
    ]);
  }

  /** Started after the server answers, so that it costs the first person nothing; tried until the database is there. */
  start(): Promise<void> {
    return (this.starting ??= this.keepTrying());
  }

  private async keepTrying(): Promise<void> {
    const { signal } = this.over;
    while (!this.runner && !signal.aborted) {
      await this.work().catch((error: unknown) => log.warn({ error }, 'jobs did not start; it is tried again'));
      if (!this.runner) await wait(startAgainAfter, undefined, { ref: false, signal }).catch(() => undefined);
    }
  }

  private async work(): Promise<void> {
    const { parseCronItems, run } = await import('graphile-worker');
    await this.alive.open();
    const events: WorkerEvents = new EventEmitter();
    events.on('worker:create', ({ worker }) => {
      this.alive.add(worker.workerId).catch((error: unknown) => log.warn({ error }, 'a worker gave no sign of life'));
    });
    this.runner = await run({
      events,
      pgPool: this.db.pool,
      concurrency: 2,
      noHandleSignals: true,
      parsedCronItems: parseCronItems(this.calendar),
      logger: await quiet(),
      taskList: Object.fromEntries(
        [...this.handlers].map(([name, handler]) => [name, async (payload) => handler(payload as never)]),
      ),
    });
  }

  async onModuleDestroy(): Promise<void> {
    this.over.abort();
    // A runner that came to be after this would hold its connections for ever.
    await this.starting;
    await this.runner?.stop().catch(() => undefined);
    await this.alive.close();
  }
}

/**
 * Creates the tables of the job queue: part of migrating a database. The schema remembers which version made it, so that
 * almost every start asks a single question.
 */
export async function migrateJobs(url: string): Promise<void> {
  const { version } = createRequire(import.meta.url)('graphile-worker/package.json') as { version: string };
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ version: string | null }>(
      `select obj_description(to_regnamespace('graphile_worker'), 'pg_namespace') as version`,
    );
    if (rows[0]!.version === version) return;
    const { runMigrations } = await import('graphile-worker');
    await runMigrations({ connectionString: url, logger: await quiet() });
    await client.query(`comment on schema graphile_worker is ${client.escapeLiteral(version)}`);
  } finally {
    await client.end();
  }
}

async function quiet() {
  const { Logger } = await import('graphile-worker');
  return new Logger(() => (level, message) => {
    if (level === 'error' || level === 'warning') log.warn({ jobs: message });
  });
}
