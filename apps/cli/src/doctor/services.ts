import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Database, openDataSource, startEmbeddedPostgres, type Environment } from '@app/platform';
import type { Closing } from '../launch/closing.js';
import { fail, ok, warn, wordsOf, type Finding } from './finding.js';

const patience = 5_000;
const extensions = ['fuzzystrmatch', 'pg_trgm', 'unaccent'];

interface Facts {
  version: number;
  name: string;
  fsync: string;
  connections: number;
  available: string[];
  migrated: boolean;
  now: Date;
}

export async function checkDatabase(environment: Environment, folder: string, closing: Closing): Promise<Finding[]> {
  let url = environment.DATABASE_URL;
  if (!url) {
    if (!existsSync(join(folder, 'pg/cluster/PG_VERSION')))
      return [ok('Database', 'the embedded PostgreSQL will be prepared at the first start')];
    try {
      const server = await startEmbeddedPostgres({ folder: join(folder, 'pg') });
      closing.add(() => server.stop());
      url = server.url;
    } catch (error) {
      return [fail('Database', `the embedded PostgreSQL does not start: ${wordsOf(error)}`)];
    }
  }
  try {
    const dataSource = await openDataSource({ url, pool: 2, entities: [] });
    try {
      return await examine(new Database(dataSource), environment);
    } finally {
      await dataSource.destroy();
    }
  } catch (error) {
    return [fail('Database', `not reachable (${wordsOf(error)}). Check DATABASE_URL, the network and the password.`)];
  }
}

async function examine(db: Database, environment: Environment): Promise<Finding[]> {
  const facts = await db.row<Facts>(
    `select current_setting('server_version_num')::int as version, current_setting('server_version') as name,
            current_setting('fsync') as fsync, current_setting('max_connections')::int as connections,
            array(select name::text from pg_available_extensions where name = any($1)) as available,
            to_regclass('migrations') is not null as migrated, clock_timestamp() as now`,
    [extensions],
  );
  const { version, name, fsync, connections, available, migrated, now } = facts!;
  const missing = extensions.filter((extension) => !available.includes(extension));
  const skew = Math.abs(now.getTime() - Date.now());
  return [
    version >= 150_000
      ? ok('Database', `PostgreSQL ${name}`)
      : fail('Database', `PostgreSQL ${name} is too old. Upgrade it to 15 or newer.`),
    missing.length === 0
      ? ok('Extensions', extensions.join(', '))
      : fail('Extensions', `${missing.join(', ')} missing. Install the contrib package of PostgreSQL on its server.`),
    fsync === 'on'
      ? ok('Durability', 'fsync is on')
      : fail('Durability', 'fsync is off: a power cut destroys the database. Set fsync = on.'),
    connections >= environment.DATABASE_POOL + 5
      ? ok('Connections', `${connections} allowed, ${environment.DATABASE_POOL} a node`)
      : fail('Connections', `${connections} allowed, fewer than DATABASE_POOL. Raise max_connections.`),
    skew < 5_000
      ? ok('Clock', 'agrees with the database')
      : warn('Clock', `${Math.round(skew / 1000)} s away from the database. Run a time service on both.`),
    await checkMigrations(db, migrated),
  ];
}

/** The migrations lie beside us, compiled; their names begin with their number, of which the database keeps 13 digits. */
async function checkMigrations(db: Database, migrated: boolean): Promise<Finding> {
  const files = await readdir(join(import.meta.dirname, '../../../api/src/migrations'));
  const known = files
    .map((file) => /^\d(\d{13})-.*\.js$/.exec(file)?.[1])
    .filter((digits) => digits !== undefined)
    .map(Number);
  const rows = migrated ? await db.rows<{ number: string }>(`select timestamp as number from migrations`) : [];
  const done = rows.map(({ number }) => Number(number));
  const pending = known.filter((number) => !done.includes(number)).length;
  const newer = done.filter((number) => !known.includes(number)).length;
  if (newer > 0) return fail('Schema', `${newer} migrations newer than this version. Install the newer Parvis again.`);
  return pending === 0
    ? ok('Schema', 'the newest')
    : warn('Schema', `${pending} migrations pending; they run at the next start, or with \`migrate\`.`);
}

export async function checkRedis(url: string): Promise<Finding> {
  const { createClient } = await import('redis');
  const client = createClient({ url, socket: { connectTimeout: patience, reconnectStrategy: false } });
  client.on('error', () => {});
  try {
    await client.connect();
    await client.ping();
    return ok('Redis', 'answers');
  } catch (error) {
    return fail('Redis', `not reachable (${wordsOf(error)}). Check REDIS_URL; one node runs without it.`);
  } finally {
    client.destroy();
  }
}

export async function checkMail(url: string | undefined): Promise<Finding> {
  if (!url) return warn('Mail', 'SMTP_URL is not set: mails stay in the database, links go out by `admin`.');
  const { createTransport } = await import('nodemailer');
  const transport = createTransport(url, { connectionTimeout: patience, greetingTimeout: patience } as object);
  try {
    await transport.verify();
    return ok('Mail', 'the server takes our mails');
  } catch (error) {
    return fail('Mail', `not reachable (${wordsOf(error)}). Check SMTP_URL: smtp(s)://user:password@host:port`);
  } finally {
    transport.close();
  }
}
