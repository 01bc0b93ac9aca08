import { createReadStream, createWriteStream } from 'node:fs';
import { copyFile, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { PassThrough } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type pg from 'pg';
import { copyOut, hashOf, Meter, migrationsIn, openSession, sync } from './copying.js';
import { BackupError, storedAt, tablePath, type BackedUpFile, type BackedUpTable, type Manifest } from './manifest.js';

export interface BackUp {
  url: string;
  dataFolder: string;
  /** A folder that is new or empty, or where a backup was begun and not finished. */
  to: string;
  onProgress?: (what: string) => void;
}

/**
 * Writes everything a company has into a folder: every table as it stood at one moment, while people go on working, and
 * every file. The manifest is written last, when all else is safely on disk.
 */
export async function backUp({ url, dataFolder, to, onProgress = () => {} }: BackUp): Promise<Manifest> {
  await prepare(to);
  const files = new Map<string, BackedUpFile>();
  // A file has its name before a row tells of it, and loses it after: what the rows of one moment name was there before
  // that moment or is there after it.
  onProgress('files');
  await copyFiles(join(dataFolder, 'files'), join(to, 'files'), files);
  const client = await openSession(url);
  let written: Pick<Manifest, 'migrations' | 'tables' | 'sequences'>;
  try {
    await client.query('begin isolation level repeatable read read only');
    written = await copyTables(client, to, onProgress);
    await client.query('commit');
  } finally {
    await client.end();
  }
  onProgress('files');
  await copyFiles(join(dataFolder, 'files'), join(to, 'files'), files);

  const inOrder = [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  const list = inOrder.map((file) => `${JSON.stringify(file)}\n`).join('');
  await save(join(to, 'files.jsonl'), list);
  const bytes = inOrder.reduce((sum, file) => sum + file.bytes, 0);
  const manifest: Manifest = {
    format: 'parvis-backup',
    version: 1,
    at: new Date().toISOString(),
    ...written,
    files: { count: files.size, bytes, sha256: hashOf(list) },
  };
  await save(join(to, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}

const ours = new Set(['tables', 'files', 'files.jsonl', 'manifest.json.part', 'files.jsonl.part']);

async function prepare(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const names = await readdir(folder);
  if (names.includes('manifest.json')) throw new BackupError(`${folder} holds a backup already; name another folder.`);
  const foreign = names.find((name) => !ours.has(name));
  if (foreign) throw new BackupError(`${folder} holds something else (${foreign}); name another folder.`);
  for (const name of names) await rm(join(folder, name), { recursive: true });
  await mkdir(join(folder, 'tables'));
}

async function copyTables(client: pg.Client, folder: string, onProgress: (what: string) => void) {
  const migrations = await migrationsIn(client);
  if (migrations.length === 0) throw new BackupError('There is nothing to back up: the database is empty.');
  // What is worked out from other columns is worked out again, and a transaction's number means nothing elsewhere.
  const { rows: found } = await client.query<{ name: string; columns: string[] }>(`
    select n.nspname || '.' || c.relname as name,
      array_agg(a.attname::text order by a.attnum) as columns
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      and a.attgenerated = '' and a.atttypid <> 'xid8'::regtype
    where c.relkind = 'r' and n.nspname in ('public', 'graphile_worker')
      and (n.nspname, c.relname) <> ('graphile_worker', 'migrations')
      and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
    group by 1 order by 1`);
  const tables: BackedUpTable[] = [];
  for (const table of found) {
    onProgress(table.name);
    const path = tablePath(folder, table);
    tables.push({ ...table, ...(await copyOut(client, table, createGzip({ level: 3 }), createWriteStream(path))) });
    await sync(path);
  }
  const { rows: sequences } = await client.query<{ name: string; last: string }>(`
    select schemaname || '.' || sequencename as name, last_value::text as last from pg_sequences
    where schemaname in ('public', 'graphile_worker') and last_value is not null order by 1`);
  return { migrations, tables, sequences };
}

/** Copies the files that are not copied yet; one that goes meanwhile belongs to nothing that stays. */
async function copyFiles(from: string, to: string, done: Map<string, BackedUpFile>): Promise<void> {
  const entries = await readdir(from, { recursive: true, withFileTypes: true }).catch(() => []);
  for (const entry of entries) {
    const path = relative(from, join(entry.parentPath, entry.name));
    // Something else may lie there: half-written files, or what a system leaves in every folder.
    if (!entry.isFile() || !storedAt.safeParse(path).success || done.has(path)) continue;
    const target = join(to, path);
    await mkdir(dirname(target), { recursive: true });
    try {
      await copyFile(join(from, path), target);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') continue;
      throw error;
    }
    await sync(target);
    const meter = new Meter();
    await pipeline(createReadStream(target), meter, new PassThrough().resume());
    done.set(path, { path, bytes: meter.bytes, sha256: meter.sha256 });
  }
}

/** Whole on disk before its name exists. */
async function save(path: string, text: string): Promise<void> {
  await writeFile(`${path}.part`, text, { mode: 0o600 });
  await sync(`${path}.part`);
  await rename(`${path}.part`, path);
  await sync(dirname(path));
}
