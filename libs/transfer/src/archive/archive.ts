import type { Readable } from 'node:stream';

/** The files of an archive, a folder or a ZIP: named relative to its root, with `/`, never leading outside. */
export interface Archive {
  /** Every file with its size. */
  readonly files: ReadonlyMap<string, number>;
  open(name: string): Promise<Readable>;
  close(): Promise<void>;
}

/** What makes a file no archive at all: told to the person instead of a list of problems. */
export class Unreadable extends Error {
  constructor(
    readonly reason:
      | 'not-found'
      | 'not-a-zip'
      | 'encrypted'
      | 'unsafe-name'
      | 'link'
      | 'too-many-files'
      | 'too-large'
      | 'bomb'
      | 'manifest-missing'
      | 'manifest-invalid'
      | 'csv-broken',
    readonly detail = '',
  ) {
    super(detail ? `${reason}: ${detail}` : reason);
  }
}

export const archiveLimits = {
  files: 200_000,
  /** Of everything, unpacked. */
  bytes: 8 * 1024 ** 3,
  /** How much smaller a ZIP may be than what it holds. */
  ratio: 100,
  /** One line of JSON. */
  lineBytes: 1024 * 1024,
  manifestBytes: 64 * 1024,
} as const;

/** A whole small file in memory; undefined when it is larger than allowed. */
export async function readSmall(archive: Archive, name: string, most: number): Promise<Buffer | undefined> {
  if ((archive.files.get(name) ?? 0) > most) return undefined;
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of await archive.open(name)) {
    size += (part as Buffer).length;
    if (size > most) return undefined;
    parts.push(part as Buffer);
  }
  return Buffer.concat(parts);
}
