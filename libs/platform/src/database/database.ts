import { AsyncLocalStorage } from 'node:async_hooks';
import { createHash } from 'node:crypto';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import type { DataSource, EntityManager, QueryRunner } from 'typeorm';

interface Transaction {
  manager: EntityManager;
  client: pg.PoolClient;
  beforeCommit: (() => Promise<void>)[];
  afterCommit: (() => void)[];
  /** Its statements last as long as they last. */
  patient?: boolean;
}

/**
 * A planner that sees an array plans anew for its length, each time: that can cost more than the work. Of one that it
 * does not see it assumes ten elements, and keeps the plan.
 */
const arrayInSight = /\bany\s*\((\$\d+::(\w+\[\]))\)/g;

const retried = new Set(['40001', '40P01']);

/** The longest that a timer waits (ms): 25 days. */
const everPatient = 2 ** 31 - 1;

/** Nothing came for so long that nothing more is expected (`query_timeout`). */
const isSilent = (error: unknown): boolean => error instanceof Error && error.message === 'Query read timeout';

/**
 * The one way to PostgreSQL: entities and plain SQL under one transaction, which travels with the asynchronous call
 * (AsyncLocalStorage), so that repositories join it by themselves.
 */
@Injectable()
export class Database implements OnApplicationShutdown {
  private readonly current = new AsyncLocalStorage<Transaction>();
  private readonly statements = new Map<string, { name: string; text: string }>();
  readonly pool: pg.Pool;

  constructor(readonly dataSource: DataSource) {
    this.pool = (dataSource.driver as unknown as { master: pg.Pool }).master;
    // A connection that breaks while somebody holds it fails their next query; without a listener it ends the process.
    this.pool.on('connect', (client) => client.on('error', () => undefined));
  }

  /** For entities: simple inserts, updates and reads by key. */
  get manager(): EntityManager {
    return this.current.getStore()?.manager ?? this.dataSource.manager;
  }

  get inTransaction(): boolean {
    return this.current.getStore() !== undefined;
  }

  /** Rows of a query. Identifiers and counts of 64 bits come as text, days as `YYYY-MM-DD`, moments as Date. */
  async rows<T>(sql: string, values: unknown[] = []): Promise<T[]> {
    const result = await this.query({ text: sql, values });
    return result.rows as T[];
  }

  /** The same through a named prepared statement: for queries whose planning would cost as much as running them. */
  async hot<T>(sql: string, values: unknown[] = []): Promise<T[]> {
    let statement = this.statements.get(sql);
    if (!statement) {
      const text = sql.replaceAll(arrayInSight, 'any ((select $1)::$2)');
      statement = { name: createHash('sha1').update(text).digest('base64url').slice(0, 20), text };
      this.statements.set(sql, statement);
    }
    const result = await this.query({ ...statement, values });
    return result.rows as T[];
  }

  /** The first row, or undefined. */
  async row<T>(sql: string, values: unknown[] = []): Promise<T | undefined> {
    return (await this.rows<T>(sql, values))[0];
  }

  /** How many rows a write touched. */
  async run(sql: string, values: unknown[] = []): Promise<number> {
    const result = await this.query({ text: sql, values });
    return result.rowCount ?? 0;
  }

  /**
   * Runs the work in a transaction, or joins the one that is open. Repeats it when PostgreSQL says that it collided with
   * another (at most three times): the work must not have effects outside the database before it commits.
   */
  async transaction<T>(work: () => Promise<T>): Promise<T> {
    if (this.current.getStore()) return work();
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.attempt(work);
      } catch (error) {
        if (attempt >= 3 || !retried.has((error as { code?: string }).code ?? '')) throw error;
      }
    }
  }

  /** Lets the statements of the open transaction last longer than others, and wait for locks. */
  async takeTime(longest: '5min' | '10min' | '0' = '0'): Promise<void> {
    this.required().patient = true;
    await this.rows(`select set_config('statement_timeout', $1, true), set_config('lock_timeout', '0', true)`, [
      longest,
    ]);
  }

  /** Runs at the end of the open transaction, inside it. */
  beforeCommit(hook: () => Promise<void>): void {
    this.required().beforeCommit.push(hook);
  }

  /** Runs once the open transaction has committed; at once when there is none. */
  afterCommit(hook: () => void): void {
    const open = this.current.getStore();
    if (open) open.afterCommit.push(hook);
    else hook();
  }

  /** Whether PostgreSQL answers a simple question within this time. */
  async answers(milliseconds: number): Promise<boolean> {
    const late = new Promise<false>((resolve) => setTimeout(resolve, milliseconds, false).unref());
    const asked = this.pool.query('select 1').then(
      () => true,
      () => false,
    );
    return Promise.race([asked, late]);
  }

  async onApplicationShutdown(): Promise<void> {
    if (this.dataSource.isInitialized) await this.dataSource.destroy();
  }

  private required(): Transaction {
    const open = this.current.getStore();
    if (!open) throw new Error('This belongs inside a transaction.');
    return open;
  }

  private query(statement: pg.QueryConfig): Promise<pg.QueryResult> {
    const open = this.current.getStore();
    if (!open?.patient) return (open?.client ?? this.pool).query(statement);
    const unbounded: pg.QueryConfig & pg.ClientConfig = { ...statement, query_timeout: everPatient };
    return open.client.query(unbounded);
  }

  private async attempt<T>(work: () => Promise<T>): Promise<T> {
    const runner: QueryRunner & { isTransactionActive: boolean } = this.dataSource.createQueryRunner();
    const transaction: Transaction = {
      manager: runner.manager,
      client: (await runner.connect()) as pg.PoolClient,
      beforeCommit: [],
      afterCommit: [],
    };
    const { client } = transaction;
    // Sent at once, and not waited for: the first statement of the work travels with it.
    const begun = client.query('begin');
    begun.catch(() => undefined);
    runner.isTransactionActive = true;
    try {
      const result = await this.current.run(transaction, async () => {
        const value = await work();
        // A hook may add hooks.
        for (let i = 0; i < transaction.beforeCommit.length; i++) await transaction.beforeCommit[i]!();
        return value;
      });
      await begun;
      // PostgreSQL rolls back, and says so, when a statement has failed and nobody has thrown.
      const { command } = await client.query('commit');
      if (command !== 'COMMIT') throw new Error('A statement failed, and the work went on.');
      runner.isTransactionActive = false;
      this.current.exit(() => {
        for (const hook of transaction.afterCommit) hook();
      });
      return result;
    } catch (error) {
      // Who says nothing is not asked to roll back: without its connection the transaction is over.
      if (isSilent(error)) void (client as unknown as pg.Client).end();
      else await client.query('rollback').catch(() => undefined);
      runner.isTransactionActive = false;
      throw error;
    } finally {
      await runner.release();
    }
  }
}

const { types } = pg;
// A day is a day: no time zone may move it.
types.setTypeParser(types.builtins.DATE, (value) => value);
