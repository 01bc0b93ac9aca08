import { Audiences } from '@app/audiences';
import { Database, log, Streams } from '@app/platform';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { Unreadable } from './archive/archive.js';
import { ImportsRepository, type ImportRow } from './imports.repository.js';
import { problemsKept, Report } from './report.js';
import { UploadedFiles } from './uploaded-files.service.js';

const toldEvery = 1_000;

export type Watch = (row: Pick<ImportRow, 'progress'>) => void;

/** Not a failure: the process is going, and whoever comes next begins again. */
export class Stopped extends Error {}

/** Where work on imports is handed out, one at a time in the whole house, and told about. */
@Injectable()
export class Desk implements OnModuleDestroy {
  private readonly running = new Set<Promise<unknown>>();
  stopping = false;

  constructor(
    private readonly db: Database,
    private readonly imports: ImportsRepository,
    private readonly audiences: Audiences,
    private readonly streams: Streams,
    private readonly files: UploadedFiles,
  ) {}

  /** Waits for the turn that is running; what is left goes on at the next start. */
  async onModuleDestroy(): Promise<void> {
    this.stopping = true;
    await Promise.allSettled(this.running);
  }

  /**
   * Alone with an import, whichever process asks. Who had to wait finds that another has done it: the import is no longer
   * in the state that asks for the work. What goes wrong is told in the import, and leaves it in the state after a fault.
   */
  alone(
    id: string,
    state: ImportRow['state'],
    work: (row: ImportRow) => Promise<void>,
    afterFault: 'failed' | 'applied' = 'failed',
  ): Promise<ImportRow> {
    const run = this.imports.alone(
      () => this.stopping,
      async () => {
        const row = await this.find(id);
        if (row.state !== state) return row;
        try {
          await work(row);
        } catch (error) {
          if (!(error instanceof Stopped)) await this.fail(row, error, afterFault);
        }
        return this.find(id);
      },
    );
    this.running.add(run);
    void run.catch(() => undefined).finally(() => this.running.delete(run));
    return run;
  }

  async find(id: string): Promise<ImportRow> {
    const row = await this.imports.find(id);
    if (!row) throw new Error(`no import ${id}`);
    return row;
  }

  async finish(id: string, state: ImportRow['state']): Promise<void> {
    const row = await this.find(id);
    await this.db.transaction(async () => {
      const { total } = row.progress;
      const progress = state === 'applied' ? { done: total, total, step: '' } : row.progress;
      await this.imports.set(id, { state, finishedAt: new Date(), progress });
      if (isOver({ ...row, state })) this.db.afterCommit(() => void this.files.remove(row));
      await this.tellStarter(row);
    });
  }

  /** Tells who started it, at most once a second. Called inside a transaction. */
  teller(row: ImportRow, watch?: Watch): (progress: ImportRow['progress']) => Promise<void> {
    let told = 0;
    return async (progress) => {
      watch?.({ progress });
      if (performance.now() - told < toldEvery) return;
      told = performance.now();
      await this.tellStarter(row);
    };
  }

  private async tellStarter({ id, startedBy }: ImportRow): Promise<void> {
    const inbox = startedBy && (await this.audiences.inboxes([startedBy])).get(startedBy);
    if (inbox) this.streams.append(inbox, 'import.moved', { importId: id });
  }

  private async fail(row: ImportRow, error: unknown, state: 'failed' | 'applied'): Promise<void> {
    const kept = await this.find(row.id);
    const report = Report.from({ ...kept, problems: kept.problems.slice(0, problemsKept - 1) });
    const place = { file: row.name, line: 0 };
    if (error instanceof Unreadable) report.add({ ...place, code: 'import.unreadable', value: error.message });
    else {
      log.error({ importId: row.id, error }, 'import failed');
      const { code, message } = error as { code?: string; message: string };
      report.add({ ...place, code: 'import.failed', value: code ?? message });
    }
    await this.imports.tell(row.id, report);
    await this.finish(row.id, state);
  }
}

/** Nothing will be read from its file any more: an import that has begun and failed can go on. */
const isOver = ({ state, cursor }: Pick<ImportRow, 'state' | 'cursor'>): boolean =>
  state === 'applied' || state === 'undone' || (state === 'failed' && cursor === null);

/** Goes on behind an answer; what fails has been told in the import. */
export function inBackground(work: Promise<unknown>): void {
  work.catch((error: unknown) => log.error({ error }, 'import stopped'));
}
