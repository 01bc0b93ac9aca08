import { randomBytes } from 'node:crypto';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Config, Jobs, log } from '@app/platform';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ImportsRepository, type ImportRow } from './imports.repository.js';

/** Longer than any upload takes. */
const young = 86_400_000;

/**
 * The files that administrators have sent. They hold what an HR department knows, and go with the end of their import;
 * a file that somebody named at the terminal is theirs.
 */
@Injectable()
export class UploadedFiles implements OnModuleInit {
  private readonly folder: string;

  constructor(
    private readonly imports: ImportsRepository,
    private readonly jobs: Jobs,
    config: Config,
  ) {
    this.folder = resolve(config.dataFolder, 'imports');
  }

  onModuleInit(): void {
    this.jobs.every('57 3 * * *', 'transfer.forget-files', () => this.forget());
  }

  /** A path for one more. */
  async place(): Promise<string> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    return join(this.folder, randomBytes(18).toString('hex'));
  }

  async remove({ path, startedBy }: Pick<ImportRow, 'path' | 'startedBy'>): Promise<void> {
    if (startedBy === null) return;
    await rm(path, { force: true }).catch((error: unknown) =>
      log.warn({ error }, 'the file of an import stays until the night'),
    );
  }

  /** What no import will read again: of those that were never applied, after a month; and what a crash left. */
  async forget(): Promise<void> {
    const wanted = new Set(await this.imports.wantedFiles());
    for (const name of await readdir(this.folder).catch(() => [])) {
      const path = join(this.folder, name);
      if (wanted.has(path)) continue;
      const { mtimeMs } = await stat(path);
      if (mtimeMs < Date.now() - young) await rm(path, { force: true });
    }
    await this.imports.forgetStaged();
  }
}
