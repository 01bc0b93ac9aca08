import { Database, everyone } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { Derived } from './apply/derived.service.js';
import { Desk, Stopped } from './desk.service.js';
import { ImportsRepository, type ImportRow } from './imports.repository.js';
import { LeftPhotos } from './left-photos.service.js';
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
    private readonly photos: LeftPhotos,
    private readonly db: Database,
  ) {}

  undo(id: string): Promise<ImportRow> {
    const takeBack = async (row: ImportRow): Promise<void> => {
      await this.takeBack(row);
      await this.db.transaction(() => this.close(row));
    };
    return this.desk.alone(id, 'undoing', takeBack, 'applied');
  }

  /** Killed anywhere, it goes on from the last turn that committed. */
  private async takeBack(row: ImportRow): Promise<void> {
    const moved = this.desk.teller(row);
    let { done } = row.progress;
    for (const kind of this.repository.order) {
      for (let taken = turn; taken > 0; done += taken) {
        if (this.desk.stopping) throw new Stopped();
        taken = await this.db.transaction(async () => {
          const turned = await this.repository.turn(kind, row.id, turn);
          await this.photos.remove(turned.photos);
          const progress = { ...row.progress, done: done + turned.taken, step: kind };
          if (turned.taken > 0) await this.imports.set(row.id, { progress });
          await moved(progress);
          return turned.taken;
        });
      }
    }
  }

  private async close(row: ImportRow): Promise<void> {
    const report = Report.from({ ...row, problems: [], problemCount: 0 });
    await this.repository.takeTime();
    for (const { kind, sourceId } of await this.repository.rest(row.id))
      report.add({ file: `${kind}.jsonl`, line: 0, code: 'undo.in-use', value: sourceId.replaceAll('\u001f', ' ') });
    await this.derived.units();
    await this.derived.memberships();
    await this.derived.knowledge();
    this.derived.reset([everyone]);
    await this.imports.tell(row.id, report);
    await this.imports.set(row.id, { cursor: null });
    await this.desk.finish(row.id, 'undone');
  }
}
