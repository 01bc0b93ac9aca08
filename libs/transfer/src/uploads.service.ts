import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { Injectable } from '@nestjs/common';
import { limits, type ImportDto } from '@app/contract';
import { Audit } from '@app/identity';
import { Database, uploaded, type Actor, type ParvisRequest } from '@app/platform';
import { Checking } from './checking.service.js';
import { inBackground } from './desk.service.js';
import { toImport } from './import.mapper.js';
import { ImportsRepository } from './imports.repository.js';
import { kindOfFile } from './source.js';
import { UploadedFiles } from './uploaded-files.service.js';

/** Files that administrators send: to disk as they come, then checked. */
@Injectable()
export class Uploads {
  constructor(
    private readonly repository: ImportsRepository,
    private readonly checking: Checking,
    private readonly audit: Audit,
    private readonly db: Database,
    private readonly files: UploadedFiles,
  ) {}

  async take(me: Actor, request: ParvisRequest): Promise<ImportDto> {
    const { name, path } = await this.receive(request);
    const kind = await kindOfFile(path);
    const row = await this.db.transaction(async () => {
      const added = await this.repository.add({ name, kind, source: '', path, startedBy: me.personId });
      await this.audit.write(me, 'import.uploaded', `import:${added.id}`, { name, kind });
      return added;
    });
    inBackground(this.checking.check(row.id));
    return toImport(row);
  }

  private async receive(request: ParvisRequest): Promise<{ name: string; path: string }> {
    // The name a person gave is shown, and never a path.
    const path = await this.files.place();
    try {
      return await uploaded(request, limits.importBytes, async (part, name) => {
        await pipeline(part.file, createWriteStream(path, { mode: 0o600, flags: 'wx' }));
        return { name: plainName(name), path };
      });
    } catch (error) {
      await rm(path, { force: true });
      throw error;
    }
  }
}

function plainName(name: string): string {
  const last = name.normalize('NFC').split(/[/\\]/).at(-1)!;
  return (
    last
      .replace(/[\p{C}<>"]/gu, '')
      .trim()
      .slice(0, 120) || 'import'
  );
}
