import { Injectable } from '@nestjs/common';
import { Apply } from './apply/apply.service.js';
import { Checking } from './checking.service.js';
import { Desk, type Watch } from './desk.service.js';
import { ImportsRepository, type ImportRow } from './imports.repository.js';
import { Report } from './report.js';
import { openSource } from './source.js';
import { StagingRepository } from './staging/staging.repository.js';

/** Brings a checked import in, or goes on with one that was interrupted. */
@Injectable()
export class Applying {
  constructor(
    private readonly desk: Desk,
    private readonly checking: Checking,
    private readonly apply: Apply,
    private readonly imports: ImportsRepository,
    private readonly staging: StagingRepository,
  ) {}

  run(id: string, watch?: Watch): Promise<ImportRow> {
    return this.desk.alone(id, 'applying', async (row) => {
      await this.checking.prepare(row, watch);
      const known = await this.desk.find(id);
      const report = Report.from(known);
      if (row.cursor === null && !(await this.begin(known, report))) return;
      if (await this.bringIn(known, report, watch)) {
        await this.desk.finish(id, 'applied');
        await this.staging.clear();
      }
    });
  }

  /** Whether what was asked for may be done with what was found; otherwise the import waits, checked. */
  private async begin({ id, guard, options }: ImportRow, report: Report): Promise<boolean> {
    if ((report.refused > 0 && !options.skipRefused) || (guard && !options.overrideGuard)) {
      await this.desk.finish(id, guard ? 'guarded' : 'checked');
      return false;
    }
    for (const count of Object.values(report.counts)) Object.assign(count, { created: 0, updated: 0, unchanged: 0 });
    await this.imports.set(id, { state: 'applying' });
    return true;
  }

  private async bringIn(row: ImportRow, report: Report, watch?: Watch): Promise<boolean> {
    const { id, source, cursor, progress } = row;
    const opened = row.kind === 'archive' ? await openSource(row) : undefined;
    const moved = this.desk.teller(row, watch);
    let shown = cursor ? progress : { ...progress, done: 0 };
    try {
      return await this.apply.run({
        importId: id,
        source,
        archive: opened?.archive,
        report,
        cursor: cursor ?? { step: 0, after: 0 },
        done: shown.done,
        begins: (step) => watch?.({ progress: { ...shown, step } }),
        stopped: () => this.desk.stopping,
        keep: async (reached, done, step) => {
          const now = (shown = { done, total: progress.total, step });
          await this.imports.set(id, { cursor: reached, progress: now });
          await this.imports.tell(id, report);
          await moved(now);
        },
      });
    } finally {
      await opened?.close();
    }
  }
}
