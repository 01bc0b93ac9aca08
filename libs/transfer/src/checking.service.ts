import { Database } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { CsvRepository } from './csv/csv.repository.js';
import { Desk, Stopped, type Watch } from './desk.service.js';
import { ImportsRepository, type ImportRow } from './imports.repository.js';
import { Report } from './report.js';
import { openSource, type Source } from './source.js';
import { Stage } from './staging/stage.service.js';
import { StagingRepository } from './staging/staging.repository.js';

/** A file that would end more than this part of all open accounts waits for somebody to say that it is meant. */
const guarded = 0.1;

/** Reads a whole file and says what applying it would do. Nothing is written but the report and the staging table. */
@Injectable()
export class Checking {
  constructor(
    private readonly desk: Desk,
    private readonly imports: ImportsRepository,
    private readonly stage: Stage,
    private readonly staging: StagingRepository,
    private readonly csv: CsvRepository,
    private readonly db: Database,
  ) {}

  check(id: string, watch?: Watch): Promise<ImportRow> {
    return this.desk.alone(id, 'checking', async (row) => {
      await this.whole(row, watch);
      const { guard } = await this.desk.find(id);
      await this.desk.finish(id, guard ? 'guarded' : 'checked');
    });
  }

  /** Makes sure that the records of an import are staged. Of one that was begun, the report stands already. */
  async prepare(row: ImportRow, watch?: Watch): Promise<void> {
    if (await this.staging.holds(row.id)) return;
    if (row.cursor === null) await this.whole(row, watch);
    else await this.read(row, new Report(), watch);
  }

  private async whole(row: ImportRow, watch?: Watch): Promise<void> {
    const report = new Report();
    await this.read(row, report, watch);
    const { source } = await this.desk.find(row.id);
    const forecast = await this.staging.forecast(source);
    for (const [kind, counts] of Object.entries(forecast)) {
      const { read, refused } = report.counts[kind] ?? { read: 0, refused: 0 };
      report.counts[kind] = { ...counts, read, refused: refused + counts.refused };
    }
    const total = await this.staging.size();
    await this.imports.tell(row.id, report);
    await this.imports.set(row.id, { progress: { done: 0, total, step: '' } });
  }

  private async read(row: ImportRow, report: Report, watch?: Watch): Promise<void> {
    const last = row.kind === 'csv' && !row.mapping ? await this.imports.lastMapping(row.source || 'hr') : undefined;
    const source = await openSource(row, last);
    try {
      await this.imports.set(row.id, { source: source.name, mapping: source.mapping ?? null });
      const moved = this.desk.teller(row, watch);
      const total = await this.stage.fill(source.records(report), async (done) => {
        if (this.desk.stopping) throw new Stopped();
        const progress = { done, total: 0, step: 'reading' };
        await this.db.transaction(async () => {
          if (row.cursor === null) await this.imports.set(row.id, { progress });
          await moved(progress);
        });
      });
      watch?.({ progress: { done: total, total, step: 'checking' } });
      await this.examine(row, source, report);
      await this.staging.finish(row.id);
    } finally {
      await source.close();
    }
  }

  private async examine(row: ImportRow, source: Source, report: Report): Promise<void> {
    if (row.kind === 'csv') {
      await this.csv.findManagers(source.name);
      await this.csv.findLeavers(source.name, row.name);
    }
    await this.stage.examine(source.name, report);
    const guard = row.kind === 'csv' ? await this.csv.leaving(source.name) : null;
    await this.imports.set(row.id, { guard: guard && guard.leaving > guard.staff * guarded ? guard : null });
  }
}
