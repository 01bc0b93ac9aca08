import { Injectable } from '@nestjs/common';
import type { ImportDto, Input } from '@app/contract';
import { Audit } from '@app/identity';
import { Database, demand, notHere, type Actor } from '@app/platform';
import { Applying } from './applying.service.js';
import { Checking } from './checking.service.js';
import { inBackground } from './desk.service.js';
import { toImport } from './import.mapper.js';
import { ImportsRepository, type ImportOptions, type ImportRow } from './imports.repository.js';
import { Undoing } from './undoing.service.js';

const listed = 50;

/** What administrators do with imports. Work that takes long goes on behind the answer. */
@Injectable()
export class Imports {
  constructor(
    private readonly repository: ImportsRepository,
    private readonly checking: Checking,
    private readonly applying: Applying,
    private readonly undoing: Undoing,
    private readonly audit: Audit,
    private readonly db: Database,
  ) {}

  /**
   * Goes on with what was interrupted, or with what another node is working on should that one go; the terminal goes on
   * with its own when it is asked again. Gives the end of the work.
   */
  async resume(): Promise<{ over: Promise<unknown> }> {
    const work: Promise<unknown>[] = [];
    for (const { id, state, startedBy } of await this.repository.unfinished()) {
      if (state === 'undoing') work.push(this.undoing.undo(id));
      else if (startedBy) work.push(state === 'checking' ? this.checking.check(id) : this.applying.run(id));
    }
    work.forEach(inBackground);
    return { over: Promise.allSettled(work) };
  }

  async list(): Promise<ImportDto[]> {
    return (await this.repository.list(listed)).map(toImport);
  }

  async read(id: string): Promise<ImportDto> {
    const row = await this.repository.find(id);
    if (!row) throw notHere();
    return toImport(row);
  }

  async begin(me: Actor, id: string, given: Input<'POST /admin/imports/:id/application'>['body']): Promise<ImportDto> {
    const { mapping, ...options } = given;
    const row = await this.db.transaction(async () => {
      const before = await this.repository.find(id);
      if (!before) throw notHere();
      const refused = Object.values(before.counts).some((count) => count.refused > 0);
      demand(before.state !== 'guarded' || options.overrideGuard, 'import.guarded');
      // With another mapping everything is read again: what was refused may not be any more.
      demand(!refused || options.skipRefused || mapping !== undefined, 'import.has-refused');
      const claimed = await this.claim(id, options);
      if (mapping) await this.repository.remap(id, mapping);
      await this.audit.write(me, 'import.applied', `import:${id}`, { name: before.name, ...options });
      return claimed;
    });
    inBackground(this.applying.run(id));
    return toImport(row);
  }

  async undo(me: Actor, id: string): Promise<ImportDto> {
    const row = await this.db.transaction(async () => {
      const before = await this.repository.find(id);
      if (!before) throw notHere();
      const claimed = await this.repository.claimUndo(id);
      demand(claimed !== undefined, 'import.not-ready');
      await this.audit.write(me, 'import.undone', `import:${id}`, { name: before.name });
      return claimed;
    });
    inBackground(this.undoing.undo(id));
    return toImport(row);
  }

  private async claim(id: string, options: ImportOptions): Promise<ImportRow> {
    const row = await this.repository.claim(id, options);
    demand(row !== undefined, 'import.not-ready');
    return row;
  }
}
