/**
 * The PostgreSQL server of the tests. It lives in the temp folder, is shared by every run at the same time, and stops
 * with the last one. `TEST_DATABASE_URL` names another server to use instead.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { transformFile } from '@swc/core';
import pg from 'pg';

/** A test server may lose everything when the machine crashes, and is quick in return. */
const settings = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  wal_compression: 'off',
  shared_buffers: '128MB',
  max_connections: '400',
};

export default async function setUp() {
  if (process.env.TEST_DATABASE_URL) return;
  const { startEmbeddedPostgres } = await loadLauncher();
  const folder = join(tmpdir(), `parvis-test-postgres-${process.getuid?.() ?? 0}`);
  const start = () => startEmbeddedPostgres({ folder, settings });
  const server = await start().catch(async () => {
    await rm(folder, { recursive: true, force: true }); // Nothing in it is worth repairing.
    return start();
  });
  process.env.TEST_DATABASE_URL = server.url;
  globalThis.stopTestServer = () => server.stop();
  if (!server.reused) await sweep(server.url);
}

/** Takes away the databases of runs that were killed, and the templates of long ago. */
async function sweep(url) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query(`
    select datname as name from pg_database
    where datname ~ '^t_[0-9]+_'
       or datname like 'parvis_template_%'
          and (pg_stat_file('base/' || oid || '/PG_VERSION')).modification < now() - interval '2 days'`);
  for (const { name } of rows) {
    await client.query(`alter database ${name} with is_template false`);
    await client.query(`drop database ${name} with (force)`);
  }
  await client.end();
}

/** Jest loads this file as plain JavaScript, so the launcher has to be compiled for it. */
async function loadLauncher() {
  const repository = resolve(import.meta.dirname, '../..');
  const { code } = await transformFile(join(repository, 'libs/platform/src/database/embedded-postgres.ts'), {
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    module: { type: 'commonjs' },
    swcrc: false,
  });
  const path = join(repository, `.cache/launcher-${process.pid}.cjs`);
  await mkdir(join(repository, '.cache'), { recursive: true });
  await writeFile(path, code);
  try {
    return createRequire(import.meta.url)(path);
  } finally {
    await rm(path);
  }
}
