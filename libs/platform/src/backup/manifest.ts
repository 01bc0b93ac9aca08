import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
/** Our own schemas: a backup writes nowhere else. */
const name = z.string().regex(/^(public|graphile_worker)\.[a-z0-9_]+$/);

/** What a backup holds. Written last: a folder without it is no backup. */
export const Manifest = z.object({
  format: z.literal('parvis-backup'),
  version: z.literal(1),
  at: z.iso.datetime(),
  /** The names of the migrations that the schema had seen, in their order. */
  migrations: z.array(z.string()).min(1),
  /** In `tables/NAME.gz`: the text of COPY, whose lines and hash these are. */
  tables: z.array(
    z.object({
      name,
      columns: z.array(z.string().regex(/^[a-z0-9_]+$/)),
      rows: z.int(),
      sha256,
    }),
  ),
  sequences: z.array(z.object({ name, last: z.string().regex(/^\d+$/) })),
  /** In `files.jsonl`, one line each: path below `files/`, bytes, hash. */
  files: z.object({ count: z.int(), bytes: z.int(), sha256 }),
});
export type Manifest = z.infer<typeof Manifest>;
export type BackedUpTable = Manifest['tables'][number];

/** Where `Storage` puts its files. */
export const storedAt = z.string().regex(/^[a-z0-9][a-z0-9-]\/[a-z0-9-]{2}\/[a-z0-9-]{8,64}$/);
export const BackedUpFile = z.object({
  path: storedAt,
  bytes: z.int(),
  sha256,
});
export type BackedUpFile = z.infer<typeof BackedUpFile>;

/** A reason that a person can do something about. */
export class BackupError extends Error {}

export const tablePath = (folder: string, { name }: { name: string }): string => join(folder, 'tables', `${name}.gz`);

export async function readManifest(folder: string): Promise<Manifest> {
  const text = await readFile(join(folder, 'manifest.json'), 'utf8').catch(() => undefined);
  if (text === undefined) throw new BackupError(`${folder} holds no finished backup: it has no manifest.json.`);
  const parsed = Manifest.safeParse(parse(text));
  if (!parsed.success)
    throw new BackupError(`The manifest.json of ${folder} is not one that this version understands.`);
  return parsed.data;
}

/** The files of a backup, whose list is what it was. */
export async function readFiles(folder: string, manifest: Manifest, hash: (text: string) => string) {
  const text = await readFile(join(folder, 'files.jsonl'), 'utf8').catch(() => '');
  if (hash(text) !== manifest.files.sha256) throw new BackupError('files.jsonl is not what was backed up.');
  const lines = text.split('\n').filter((line) => line !== '');
  return lines.map((line) => BackedUpFile.parse(parse(line)));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
