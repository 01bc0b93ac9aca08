import { basename, resolve } from 'node:path';
import { Injectable } from '@nestjs/common';
import type { ImportDto } from '@app/contract';
import { Audit } from '@app/identity';
import { demand } from '@app/platform';
import { Applying } from './applying.service.js';
import { Checking } from './checking.service.js';
import type { Watch } from './desk.service.js';
import { toImport } from './import.mapper.js';
import { ImportsRepository, type ImportOptions } from './imports.repository.js';
import { kindOfFile } from './source.js';

/** The same from the terminal, which waits and watches. */
@Injectable()
export class TerminalImports {
  constructor(
    private readonly repository: ImportsRepository,
    private readonly checking: Checking,
    private readonly applying: Applying,
    private readonly audit: Audit,
  ) {}

  /** Checks a file, or finds the import of it that was interrupted. */
  async open(path: string, source: string, watch: Watch): Promise<ImportDto> {
    const whole = resolve(path);
    const kind = await kindOfFile(whole);
    const interrupted = (await this.repository.unfinished()).find(
      (row) => row.path === whole && !row.startedBy && row.state !== 'undoing',
    );
    if (interrupted?.state === 'applying') return toImport(interrupted);
    if (interrupted) await this.repository.forget(interrupted.id);
    const { id } = await this.repository.add({ name: basename(whole), kind, source, path: whole, startedBy: null });
    return toImport(await this.checking.check(id, watch));
  }

  /** Applies what it has checked, or goes on with it. */
  async run(id: string, options: ImportOptions, watch: Watch): Promise<ImportDto> {
    demand((await this.repository.claim(id, options)) !== undefined, 'import.not-ready');
    await this.audit.write(null, 'import.applied', `import:${id}`, { ...options });
    return toImport(await this.applying.run(id, watch));
  }

  /** A dry run leaves nothing behind. */
  async forget(id: string): Promise<void> {
    await this.repository.forget(id);
  }
}
