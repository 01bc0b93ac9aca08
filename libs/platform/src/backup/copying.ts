import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { PassThrough, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';

/** A session in which the same value always has the same text, rows come in the order in which they lie, and nothing times out. */
export async function openSession(url: string): Promise<pg.Client> {
  const settings = {
    datestyle: 'ISO',
    intervalstyle: 'postgres',
    timezone: 'UTC',
    bytea_output: 'hex',
    extra_float_digits: '1',
    synchronize_seqscans: 'off',
    statement_timeout: '0',
    lock_timeout: '0',
    idle_in_transaction_session_timeout: '0',
  };
  const client = new pg.Client({
    connectionString: url,
    application_name: 'parvis-backup',
    options: Object.entries(settings)
      .map(([name, value]) => `-c ${name}=${value}`)
      .join(' '),
  });
  await client.connect();
  return client;
}

/** The names of the migrations that a database has seen, in their order: none when it has no schema. */
export async function migrationsIn(client: pg.Client): Promise<string[]> {
  const { rows: schema } = await client.query<{ there: boolean }>(
    `select to_regclass('public.migrations') is not null as there`,
  );
  if (!schema[0]!.there) return [];
  const { rows } = await client.query<{ name: string }>('select name from migrations order by id');
  return rows.map(({ name }) => name);
}

/** Waits until a file or the names in a folder are safely on disk. */
export async function sync(path: string): Promise<void> {
  const file = await open(path, 'r');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Counts lines and hashes what passes. In the text of COPY a line is a row. */
export class Meter extends Transform {
  private readonly hash = createHash('sha256');
  lines = 0;
  bytes = 0;

  override _transform(chunk: Buffer, _encoding: string, done: (error: null, chunk: Buffer) => void): void {
    this.hash.update(chunk);
    this.bytes += chunk.length;
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) this.lines++;
    done(null, chunk);
  }

  get sha256(): string {
    return this.hash.digest('hex');
  }
}

/** Sends a table through the streams; answers its rows and their hash. */
export async function copyOut(
  client: pg.Client,
  { name, columns }: { name: string; columns: string[] },
  ...through: (NodeJS.ReadWriteStream | NodeJS.WritableStream)[]
): Promise<{ rows: number; sha256: string }> {
  const { to } = await import('pg-copy-streams');
  const meter = new Meter();
  const rows = client.query(to(`copy ${name} (${columns.map((column) => `"${column}"`).join(', ')}) to stdout`));
  if (through.length > 0) await pipeline([rows, meter, ...through]);
  else await pipeline(rows, meter, new PassThrough().resume());
  return { rows: meter.lines, sha256: meter.sha256 };
}

export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');
