import { createReadStream } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { archiveLimits, Unreadable, type Archive } from './archive.js';

/** A folder as an archive. Its files are listed once, and only what was listed is opened; links are not followed. */
export class FolderArchive implements Archive {
  private constructor(
    private readonly root: string,
    readonly files: ReadonlyMap<string, number>,
  ) {}

  static async open(root: string): Promise<FolderArchive> {
    const files = new Map<string, number>();
    let bytes = 0;
    const walk = async (folder: string, prefix: string): Promise<void> => {
      for (const entry of await readdir(folder, { withFileTypes: true })) {
        const name = `${prefix}${entry.name}`;
        if (entry.isDirectory()) await walk(join(folder, entry.name), `${name}/`);
        if (!entry.isFile()) continue;
        const { size } = await lstat(join(folder, entry.name));
        files.set(name, size);
        bytes += size;
        if (files.size > archiveLimits.files) throw new Unreadable('too-many-files');
        if (bytes > archiveLimits.bytes) throw new Unreadable('too-large');
      }
    };
    await walk(root, '');
    return new FolderArchive(root, files);
  }

  open(name: string): Promise<Readable> {
    if (!this.files.has(name)) throw new Error(`not in the folder: ${name}`);
    return Promise.resolve(createReadStream(join(this.root, name)));
  }

  async close(): Promise<void> {}
}
