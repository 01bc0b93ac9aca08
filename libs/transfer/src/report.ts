import { importProblems, type ImportDto, type ImportProblem, type ImportProblemCode } from '@app/contract';
import { AppError } from '@app/platform';
import type { Kind } from './records/kinds.js';

export type Counts = ImportDto['counts'];
type Count = Counts[string];

/** A problem as it is found. */
export interface Problem {
  file: string;
  line: number;
  code: ImportProblemCode;
  field?: string | null;
  value?: unknown;
}

export const problemsKept = 200;
const excerpt = 80;

/** What is told of an import: counts by kind, unknown fields by file, the first problems and how many there are. */
export class Report {
  readonly counts: Counts = {};
  readonly problems: ImportProblem[] = [];
  problemCount = 0;
  private readonly unknown = new Map<string, { file: string; field: string; lines: number }>();

  /** Goes on from what was kept of it. */
  static from(kept: Pick<ImportDto, 'counts' | 'unknownFields' | 'problems' | 'problemCount'>): Report {
    const report = new Report();
    report.back(kept);
    for (const one of kept.unknownFields) report.unknown.set(`${one.file}\u001f${one.field}`, one);
    return report;
  }

  /** Where it stands, to come back to when what was done since is undone. */
  mark(): Pick<ImportDto, 'counts' | 'problems' | 'problemCount'> {
    const { counts, problems, problemCount } = this;
    return { counts: structuredClone(counts), problems: [...problems], problemCount };
  }

  back({ counts, problems, problemCount }: ReturnType<Report['mark']>): void {
    for (const kind of Object.keys(this.counts)) delete this.counts[kind];
    Object.assign(this.counts, structuredClone(counts));
    this.problems.splice(0, Infinity, ...problems);
    this.problemCount = problemCount;
  }

  count(kind: Kind): Count {
    return (this.counts[kind] ??= { read: 0, created: 0, updated: 0, unchanged: 0, refused: 0 });
  }

  get refused(): number {
    return Object.values(this.counts).reduce((sum, { refused }) => sum + refused, 0);
  }

  get unknownFields(): ImportDto['unknownFields'] {
    return [...this.unknown.values()];
  }

  sawUnknown(file: string, field: string): void {
    // The name of a field is text of a stranger, too, and there may be very many.
    const name = field.slice(0, excerpt);
    const key = `${file}\u001f${name}`;
    const known = this.unknown.get(key);
    if (known) known.lines++;
    else if (this.unknown.size < problemsKept) this.unknown.set(key, { file, field: name, lines: 1 });
  }

  add(problem: Problem): void {
    this.problemCount++;
    if (this.problems.length >= problemsKept) return;
    this.problems.push({ ...problem, field: problem.field ?? null, value: excerptOf(problem.value) });
  }

  /** A record that will not be brought in. */
  refuse(kind: Kind, problem: Problem): void {
    this.count(kind).refused++;
    this.add(problem);
  }
}

/** A refusal of another lib, as a problem of a record. */
export function problemCodeOf(error: unknown): ImportProblemCode {
  if (!(error instanceof AppError)) throw error;
  const told = importProblems.told.find((code) => code === error.code);
  if (!told) throw error;
  return told;
}

function excerptOf(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return [...text.slice(0, excerpt * 2).replace(/\p{Surrogate}|\u0000/gu, '\ufffd')].slice(0, excerpt).join('');
}
