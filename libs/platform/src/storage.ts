import { randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { Config } from './config.js';

/** Files under random names below the data folder: nothing a person typed becomes a path. */
@Injectable()
export class Storage {
  constructor(private readonly config: Config) {}

  /** A name nobody can guess. */
  newKey(): string {
    return randomBytes(18).toString('hex');
  }

  /** The file is whole on disk before its name exists. */
  async put(key: string, bytes: Uint8Array): Promise<void> {
    const path = this.path(key);
    await mkdir(dirname(path), { recursive: true });
    const part = `${path}.${randomBytes(4).toString('hex')}.part`;
    try {
      const file = await open(part, 'wx', 0o600);
      try {
        await file.writeFile(bytes);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(part, path);
    } catch (error) {
      await rm(part, { force: true });
      throw error;
    }
  }

  read(key: string): Readable {
    return createReadStream(this.path(key));
  }

  async remove(key: string): Promise<void> {
    await rm(this.path(key), { force: true });
  }

  private path(key: string): string {
    if (!/^[a-z0-9][a-z0-9-]{7,63}$/.test(key)) throw new Error('not a storage key');
    return join(this.config.dataFolder, 'files', key.slice(0, 2), key.slice(2, 4), key);
  }
}
