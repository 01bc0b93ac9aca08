import { createReadStream } from 'node:fs';
import { copyFile, mkdir, rename, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { PassThrough } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import type pg from 'pg';
import { copyOut, hashOf, Meter, migrationsIn, openSession, sync } from './copying.js';
import { BackupError, readFiles, readManifest, tablePath, type BackedUpFile, type Manifest } from './manifest.js';

export interface Restore {
  /** A database in which nobody is. */
  url: string;
  dataFolder: string;
  from: string;
  /** Brings the schema to where the first so many migrations leave it, or to its newest. */
  migrate: (upTo?: number) => Promise<unknown>;
  onProgress?: (what: string) => void;
}

/** Reads a whole backup and compares it with its hashes: what it holds, or a BackupError that names what is damaged. */
export async function verify(folder: string, onProgress: (what: string) => void = () => {}) {
  const manifest = await readManifest(folder);
  for (const table of manifest.tables) {
    onProgress(table.name);
    const meter = new Meter();
    const source = createReadStream(tablePath(folder, table));
    await pipeline(source, createGunzip(), meter, new PassThrough().resume()).catch(() => undefined);
    if (meter.sha256 !== table.sha256) throw new BackupError(`The table ${table.name} is not what was backed up.`);
  }
  onProgress('files');
  const files = await readFiles(folder, manifest, hashOf);
  for (const file of files) {
    const meter = new Meter();
    const source = createReadStream(join(folder, 'files', file.path));
    await pipeline(source, meter, new PassThrough().resume()).catch(() => undefined);
    if (meter.sha256 !== file.sha256) throw new BackupError(`The file ${file.path} is not what was backed up.`);
  }
  return { manifest, files };
}

/**
 * Brings a backup into an empty house: all of it, or nothing of it. What was written is read again and compared with what
 * was backed up before it counts.
 */
export async function restore(options: Restore): Promise<Manifest> {
  const { url, dataFolder, migrate, onProgress = () => {} } = options;
  const { manifest, files } = await verify(options.from, (what) => onProgress(`checking ${what}`));
  await demandEmpty(url, manifest);
  await migrate(manifest.migrations.length);
  const client = await openSession(url);
  try {
    await demandSameSchema(client, manifest);
    await client.query('begin');
    await client.query(`set local maintenance_work_mem = '256MB'`);
    await fill(client, options.from, manifest, onProgress);
    onProgress('files');
    for (const file of files) await bring(join(options.from, 'files'), join(dataFolder, 'files'), file);
    await client.query('commit');
    onProgress('statistics');
    await client.query('analyze');
  } finally {
    await client.end();
  }
  await migrate();
  return manifest;
}

async function demandEmpty(url: string, { migrations }: Manifest): Promise<void> {
  const client = await openSession(url);
  try {
    const applied = await migrationsIn(client);
    if (applied.length > 0 && (await client.query('select from people limit 1')).rowCount)
      throw new BackupError('People are in this house already. A backup is restored into an empty one.');
    if (applied.some((name, i) => name !== migrations[i]))
      throw new BackupError(
        'The schema of this database is newer than the backup. Restore into a database without any.',
      );
  } finally {
    await client.end();
  }
}

async function demandSameSchema(client: pg.Client, { migrations }: Manifest): Promise<void> {
  if ((await migrationsIn(client)).join() !== migrations.join())
    throw new BackupError('The backup is of a version of Parvis that this one does not know.');
}

const inOurs = `n.nspname in ('public', 'graphile_worker')`;

/** Foreign keys and indexes are put back when the rows are there: that checks them, and is quick. */
async function fill(client: pg.Client, folder: string, manifest: Manifest, onProgress: (what: string) => void) {
  const { rows: keys } = await client.query<{ table: string; name: string; definition: string }>(`
    select t.oid::regclass::text as table, quote_ident(c.conname) as name, pg_get_constraintdef(c.oid) as definition
    from pg_constraint c join pg_class t on t.oid = c.conrelid join pg_namespace n on n.oid = t.relnamespace
    where c.contype = 'f' and ${inOurs} order by 1, 2`);
  const { rows: indexes } = await client.query<{ name: string; definition: string }>(`
    select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as definition
    from pg_index i join pg_class t on t.oid = i.indrelid join pg_namespace n on n.oid = t.relnamespace
    where ${inOurs} and t.relkind = 'r' and not exists (select from pg_constraint c where c.conindid = i.indexrelid)
    order by 1`);
  const names = manifest.tables.map(({ name }) => name);
  for (const { table, name } of keys) await client.query(`alter table ${table} drop constraint ${name}`);
  for (const { name } of indexes) await client.query(`drop index ${name}`);
  for (const name of names) await client.query(`alter table ${name} disable trigger user`);
  await client.query(`truncate ${names.join(', ')}`);
  const { from } = await import('pg-copy-streams');
  for (const table of manifest.tables) {
    onProgress(table.name);
    const columns = table.columns.map((column) => `"${column}"`).join(', ');
    const rows = client.query(from(`copy ${table.name} (${columns}) from stdin`));
    await pipeline(createReadStream(tablePath(folder, table)), createGunzip(), rows);
    const written = await copyOut(client, table);
    if (written.sha256 !== table.sha256) throw new BackupError(`The table ${table.name} did not arrive as it was.`);
  }
  for (const { name, last } of manifest.sequences) await client.query(`select setval($1::regclass, $2)`, [name, last]);
  onProgress('indexes');
  for (const { definition } of indexes) await client.query(definition);
  for (const { table, name, definition } of keys)
    await client.query(`alter table ${table} add constraint ${name} ${definition}`);
  for (const name of names) await client.query(`alter table ${name} enable trigger user`);
}

/** A file is whole before its name exists; one that is there already is it: its name is used for nothing else. */
async function bring(source: string, target: string, { path, bytes }: BackedUpFile): Promise<void> {
  const place = join(target, path);
  if ((await stat(place).catch(() => undefined))?.size === bytes) return;
  await mkdir(dirname(place), { recursive: true });
  await copyFile(join(source, path), `${place}.part`);
  await sync(`${place}.part`);
  await rename(`${place}.part`, place);
}
