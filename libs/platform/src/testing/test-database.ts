import { createHash, randomBytes } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import pg from 'pg';

export interface TestDatabase {
  url: string;
  drop(): Promise<void>;
}

declare global {
  /** Brings an empty database to the newest version. Set by `test/support/migrate-template.ts`. */
  var migrateTemplate: ((url: string) => Promise<void>) | undefined;
}

const repository = resolve(import.meta.dirname, '../../../..');

/** A migrated database for one suite, of its own. Drop it in `afterAll`. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const server = process.env['TEST_DATABASE_URL'];
  if (!server) throw new Error('Only the jest projects db, api and browser have a database; see jest.config.mjs.');
  const template = await ensureTemplate(server);
  const name = `t_${process.pid}_${randomBytes(4).toString('hex')}`;
  await query(server, `create database ${name} template ${template} strategy file_copy`);
  return {
    url: withDatabase(server, name),
    drop: async () => void (await query(server, `drop database if exists ${name} with (force)`)),
  };
}

/** The migrated database that every suite's is a copy of, made once per server and version of the migrations. */
async function ensureTemplate(server: string): Promise<string> {
  const name = `parvis_template_${await templateKey()}`;
  const exists = `select from pg_database where datname = '${name}' and datistemplate`;
  if ((await query(server, exists)).rowCount) return name;

  const client = await connect(server);
  try {
    await client.query(`select pg_advisory_lock(hashtext('${name}'))`);
    if ((await client.query(exists)).rowCount) return name;
    await client.query(`drop database if exists ${name} with (force)`);
    await client.query(`create database ${name}`);
    if (!globalThis.migrateTemplate) throw new Error('test/support/migrate-template.ts is not loaded.');
    await globalThis.migrateTemplate(withDatabase(server, name));
    await client.query(`alter database ${name} with is_template true`);
    return name;
  } finally {
    await client.end();
  }
}

/** Changes with whatever can change the template: the packages, the migrations, and the code that runs them. */
async function templateKey(): Promise<string> {
  const hash = createHash('sha256');
  const folders = ['apps/api/src/migrations', 'libs/platform/src/database'];
  const sources = await Promise.all(
    folders.map(async (folder) => {
      const names = await readdir(join(repository, folder)).catch(() => []);
      return names.filter((name) => !name.includes('.spec.')).map((name) => join(folder, name));
    }),
  );
  for (const path of ['package-lock.json', ...sources.flat().sort()]) {
    hash.update(path).update(await readFile(join(repository, path)));
  }
  return hash.digest('hex').slice(0, 16);
}

function withDatabase(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}

async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return client;
}

async function query(url: string, sql: string): Promise<pg.QueryResult> {
  const client = await connect(url);
  try {
    return await client.query(sql);
  } finally {
    await client.end();
  }
}
