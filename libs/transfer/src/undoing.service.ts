import { Database, everyone, Storage } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { Derived } from './apply/derived.service.js';
import { Desk } from './desk.service.js';
import { ImportsRepository, type ImportRow } from './imports.repository.js';
import { Report } from './report.js';
import { UndoRepository } from './undo.repository.js';

const turn = 1_000;

/** Takes back what an import created, in short turns. What people have used since stays, and is told. */
@Injectable()
export class Undoing {
  constructor(
    private readonly desk: Desk,
    private readonly imports: ImportsRepository,
    private readonly repository: UndoRepository,
    private readonly derived: Derived,
    private readonly storage: Storage,
    private readonly db: Database,
  ) {}

  undo(id: string): Promise<ImportRow> {
    const takeBack = async (row: ImportRow): Promise<void> => {
      const photos = await this.repository.photoKeys(id);
      const staying = await this.repository.staying(id);
      for (const kind of this.repository.order)
        while (await this.db.transaction(() => this.repository.turn(kind, id, turn)));
      await this.db.transaction(() => this.close(row, staying));
      const used = new Set(await this.repository.photosInUse(photos));
      for (const key of photos) if (!used.has(key)) await this.storage.remove(key);
    };
    return this.desk.alone(id, takeBack, 'applied');
  }

  private async close(row: ImportRow, staying: string[]): Promise<void> {
    const report = Report.from({ ...row, problems: [], problemCount: 0 });
    await this.repository.takeTime();
    for (const { kind, sourceId } of await this.repository.rest(row.id))
      report.add({ file: `${kind}.jsonl`, line: 0, code: 'undo.in-use', value: sourceId.replaceAll('\u001f', ' ') });
    for (let i = 0; i < staying.length; i += turn) await this.repository.recount(staying.slice(i, i + turn));
    await this.derived.units();
    await this.derived.memberships();
    await this.derived.knowledge();
    this.derived.reset([everyone]);
    await this.imports.tell(row.id, report);
    await this.imports.set(row.id, { state: 'undone', cursor: null, finishedAt: new Date() });
  }
}
