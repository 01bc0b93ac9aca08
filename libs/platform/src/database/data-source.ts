import pg from 'pg';
import { DataSource, type EntityTarget, type ObjectLiteral } from 'typeorm';

type Migrations = (new () => object)[];

/**
 * A connection pool with the house's limits: a statement ends after 15 seconds, an idle transaction after 30, and nobody
 * waits longer than five for a connection or four for a lock; who does is told to come again. Long work says so
 * (`db.takeTime()`). Of a PostgreSQL that says nothing after 20 seconds, the machine stands still or the line is dead.
 */
export async function openDataSource(options: {
  url: string;
  pool: number;
  entities: EntityTarget<ObjectLiteral>[];
}): Promise<DataSource> {
  const dataSource = new DataSource({
    type: 'postgres',
    url: options.url,
    entities: options.entities as never,
    synchronize: false,
    installExtensions: false,
    invalidWhereValuesBehavior: { null: 'throw', undefined: 'throw' },
    applicationName: 'parvis',
    poolSize: options.pool,
    extra: {
      statement_timeout: 15_000,
      query_timeout: 20_000,
      lock_timeout: 4_000,
      idle_in_transaction_session_timeout: 30_000,
      connectionTimeoutMillis: 5_000,
      // A connection keeps its prepared statements, which cost more to plan than to run.
      idleTimeoutMillis: 600_000,
      keepAlive: true,
      // Statements of one transaction that do not wait for one another are sent together.
      pipeline: true,
    },
  });
  return dataSource.initialize();
}

const migrationLock = 7_270_110;

/** Brings a database to the newest schema. Two processes may call it at once: one waits for the other. */
export async function migrate(url: string, migrations: Migrations): Promise<number> {
  const guard = new pg.Client({ connectionString: url });
  await guard.connect();
  try {
    // Almost every start: nothing to wait for.
    if (await hasAll(guard, migrations)) return 0;
    await guard.query('select pg_advisory_lock($1)', [migrationLock]);
    const dataSource = new DataSource({
      type: 'postgres',
      url,
      migrations,
      migrationsTransactionMode: 'each',
      installExtensions: false,
    });
    await dataSource.initialize();
    try {
      return (await dataSource.runMigrations()).length;
    } finally {
      await dataSource.destroy();
    }
  } finally {
    await guard.end();
  }
}

async function hasAll(client: pg.Client, migrations: Migrations): Promise<boolean> {
  const { rows } = await client.query<{ there: boolean }>(`select to_regclass('migrations') is not null as there`);
  if (!rows[0]!.there) return false;
  const { rows: applied } = await client.query<{ name: string }>('select name from migrations');
  const names = new Set(applied.map(({ name }) => name));
  return migrations.every(({ name }) => names.has(name));
}
