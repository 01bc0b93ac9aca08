import pg from 'pg';
import { log } from './log.js';

/** The first half of the advisory lock that a living worker holds; its name is the other half. */
const living = 0x70617276;
const lookEvery = 30_000;
const againAfter = 1_000;

/**
 * The signs of life of the workers of this node. A job belongs to the worker that took it, and of one that was killed
 * nobody would know for four hours: so each worker holds a lock as long as its process lives, and whoever finds a job
 * whose worker holds none gives it free.
 */
export class WorkersAlive {
  private readonly mine = new Set<string>();
  private session: pg.Client | undefined;
  private timer: NodeJS.Timeout | undefined;
  private closed = false;

  constructor(private readonly url: string) {}

  /** Begins to look; before the workers begin to work. */
  async open(): Promise<void> {
    await this.connect();
    await this.freeAbandoned();
    this.timer = setInterval(() => {
      this.freeAbandoned().catch((error: unknown) => log.warn({ error }, 'abandoned jobs could not be looked for'));
    }, lookEvery);
  }

  async add(workerId: string): Promise<void> {
    this.mine.add(workerId);
    await this.session?.query('select pg_advisory_lock($1, hashtext($2))', [living, workerId]);
  }

  async close(): Promise<void> {
    this.closed = true;
    clearInterval(this.timer);
    await this.session?.end().catch(() => undefined);
  }

  private async connect(): Promise<void> {
    const session = new pg.Client({ connectionString: this.url, keepAlive: true, application_name: 'parvis-jobs' });
    session.on('error', () => this.lost(session));
    session.on('end', () => this.lost(session));
    await session.connect();
    this.session = session;
    for (const workerId of this.mine) await this.add(workerId);
  }

  private lost(session: pg.Client): void {
    if (this.closed || this.session !== session) return;
    this.session = undefined;
    void session.end().catch(() => undefined);
    const again = (): void => void this.connect().catch(() => setTimeout(again, againAfter).unref());
    setTimeout(again, againAfter).unref();
  }

  private async freeAbandoned(): Promise<void> {
    const { session } = this;
    if (!session) return;
    const { rows } = await session.query<{ id: string }>(
      `select distinct locked_by as id from graphile_worker._private_jobs where locked_by is not null`,
    );
    for (const { id } of rows.filter((row) => !this.mine.has(row.id))) {
      const lock = [living, id];
      const { rows: tried } = await session.query<{ free: boolean }>(
        'select pg_try_advisory_lock($1, hashtext($2)) as free',
        lock,
      );
      if (!tried[0]!.free) continue;
      await session.query('select graphile_worker.force_unlock_workers(array[$1::text])', [id]);
      await session.query('select pg_advisory_unlock($1, hashtext($2))', lock);
      log.warn({ worker: id }, 'jobs of a worker that is gone are free again');
    }
  }
}
