import { setTimeout as sleep } from 'node:timers/promises';
import { AppError, Database } from '@app/platform';
import { Injectable } from '@nestjs/common';
import type { ImportDto } from '@app/contract';
import type { Cursor } from './apply/apply.service.js';
import type { Report } from './report.js';

/** Held by the one process of the house that works on an import. */
const workLock = 7_270_130;

const recent = `created_at > now() - interval '30 days'`;

export interface ImportOptions {
  skipRefused: boolean;
  overrideGuard: boolean;
}

/** An import as the database keeps it. */
export interface ImportRow extends Omit<ImportDto, 'createdAt' | 'finishedAt'> {
  path: string;
  startedBy: string | null;
  options: Partial<ImportOptions>;
  cursor: Cursor | null;
  createdAt: Date;
  finishedAt: Date | null;
}

const columns = `id, name, kind, source, path, state, counts, unknown_fields as "unknownFields", problems,
  problem_count as "problemCount", progress, mapping, guard, options, cursor, started_by as "startedBy",
  created_at as "createdAt", finished_at as "finishedAt"`;

/** What may be set, and in which column it stands. */
const settable = {
  state: 'state',
  source: 'source',
  progress: 'progress',
  mapping: 'mapping',
  guard: 'guard',
  options: 'options',
  cursor: 'cursor',
  finishedAt: 'finished_at',
} as const;
type Changes = Partial<Pick<ImportRow, keyof typeof settable>>;

@Injectable()
export class ImportsRepository {
  private turn: Promise<unknown> = Promise.resolve();

  constructor(private readonly db: Database) {}

  async add(row: Pick<ImportRow, 'name' | 'kind' | 'source' | 'path' | 'startedBy'>): Promise<ImportRow> {
    const [added] = await this.db.rows<ImportRow>(
      `insert into imports (name, kind, source, path, state, started_by) values ($1, $2, $3, $4, 'checking', $5)
       returning ${columns}`,
      [row.name, row.kind, row.source, row.path, row.startedBy],
    );
    return added!;
  }

  list(limit: number): Promise<ImportRow[]> {
    return this.db.rows<ImportRow>(`select ${columns} from imports order by id desc limit $1`, [limit]);
  }

  find(id: string): Promise<ImportRow | undefined> {
    return this.db.row<ImportRow>(`select ${columns} from imports where id = $1`, [id]);
  }

  /** Claims a checked import for applying it, which only one caller may begin; one that was interrupted goes on. */
  claim(id: string, options: ImportOptions): Promise<ImportRow | undefined> {
    return this.db.row<ImportRow>(
      `update imports set state = 'applying', options = $2
       where id = $1 and (state in ('checked', 'guarded') or cursor is not null and state in ('applying', 'failed'))
       returning ${columns}`,
      [id, JSON.stringify(options)],
    );
  }

  /** Claims an applied import for taking it back, which only one caller may begin. */
  claimUndo(id: string): Promise<ImportRow | undefined> {
    return this.db.row<ImportRow>(
      `update imports set state = 'undoing', progress = jsonb_build_object('done', 0, 'step', '', 'total',
         (select count(*) from import_keys where import_id = $1 and created))
       where id = $1 and state = 'applied' returning ${columns}`,
      [id],
    );
  }

  /** Imports that were being worked on when a process ended. */
  unfinished(): Promise<ImportRow[]> {
    return this.db.rows<ImportRow>(
      `select ${columns} from imports where state in ('checking', 'applying', 'undoing') order by id`,
    );
  }

  /** Uploaded files that may still be read: an import that nobody has applied within a month is not going to be. */
  async wantedFiles(): Promise<string[]> {
    const rows = await this.db.rows<{ path: string }>(
      `select path from imports where state in ('checking', 'applying')
         or ((state in ('checked', 'guarded') or state = 'failed' and cursor is not null) and ${recent})`,
    );
    return rows.map(({ path }) => path);
  }

  /** The records of such an import are staged no longer, unless somebody is at work on one. */
  async forgetStaged(): Promise<void> {
    await this.db.transaction(async () => {
      const free = await this.db.row<{ mine: boolean }>(`select pg_try_advisory_xact_lock(${workLock}) as mine`);
      if (!free!.mine) return;
      const forgotten = await this.db.run(
        `update imports set staged = false where staged and (not ${recent} or state = 'failed' and cursor is null)`,
      );
      if (forgotten > 0) await this.db.rows(`truncate import_records`);
    });
  }

  /** The mapping that was used last for the headers of this source. */
  async lastMapping(source: string): Promise<NonNullable<ImportDto['mapping']> | undefined> {
    const row = await this.db.row<{ mapping: NonNullable<ImportDto['mapping']> }>(
      `select mapping from imports where source = $1 and mapping is not null and state in ('applied', 'undone') order by id desc limit 1`,
      [source],
    );
    return row?.mapping;
  }

  /** Runs the work while nobody else, here or in another process, works on an import; waits for it, unless stopped. */
  alone<T>(stopped: () => boolean, work: () => Promise<T>): Promise<T> {
    // In a row: each that waits would keep a connection from those who do something.
    const mine = this.turn.then(() => this.locked(stopped, work));
    this.turn = mine.catch(() => undefined);
    return mine;
  }

  private async locked<T>(stopped: () => boolean, work: () => Promise<T>): Promise<T> {
    const client = await this.db.pool.connect();
    let broken = false;
    try {
      for (;;) {
        if (stopped()) throw new AppError('server.busy');
        const { rows } = await client.query(`select pg_try_advisory_lock(${workLock}) as mine`);
        if (rows[0].mine) break;
        await sleep(500);
      }
      return await work();
    } finally {
      await client.query(`select pg_advisory_unlock(${workLock})`).catch(() => (broken = true));
      client.release(broken);
    }
  }

  async set(id: string, changes: Changes): Promise<void> {
    const names = Object.keys(changes) as (keyof typeof settable)[];
    const json = new Set(['progress', 'mapping', 'guard', 'options', 'cursor']);
    await this.db.rows(
      `update imports set ${names.map((name, i) => `${settable[name]} = $${i + 2}`).join(', ')} where id = $1`,
      [id, ...names.map((name) => (json.has(name) && changes[name] ? JSON.stringify(changes[name]) : changes[name]))],
    );
  }

  async tell(id: string, report: Report): Promise<void> {
    await this.db.rows(
      `update imports set counts = $2, unknown_fields = $3, problems = $4, problem_count = $5 where id = $1`,
      [
        id,
        JSON.stringify(report.counts),
        JSON.stringify(report.unknownFields),
        JSON.stringify(report.problems),
        report.problemCount,
      ],
    );
  }

  /** Other meanings of the columns: what was staged by the old ones is read again. */
  async remap(id: string, mapping: NonNullable<ImportDto['mapping']>): Promise<void> {
    await this.db.rows(`update imports set mapping = $2, staged = false where id = $1`, [id, JSON.stringify(mapping)]);
  }

  async forget(id: string): Promise<void> {
    await this.db.rows(`delete from imports where id = $1`, [id]);
  }
}
