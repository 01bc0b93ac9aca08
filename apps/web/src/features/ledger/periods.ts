import type { LedgerFigures, LedgerRow } from '@app/contract';

export const periodKinds = ['month', 'quarter', 'year'] as const;
export type PeriodKind = (typeof periodKinds)[number];
const monthsOf: Record<PeriodKind, number> = { month: 1, quarter: 3, year: 12 };

export interface Period {
  /** As the server names it: `2026-11`, `2026-Q4`, `2026`. */
  key: string;
  /** Its first day. */
  from: string;
  figures: LedgerFigures;
  /** Confirmed and audited, from the beginning to the end of this period. */
  soFar: number;
}

/** Avoided is what somebody else than who claims it has confirmed. */
export const avoidedOf = ({ confirmed, audited }: LedgerFigures): number => confirmed + audited;

const nothing: LedgerFigures = {
  claims: 0,
  quotes: 0,
  internalCost: 0,
  claimed: 0,
  confirmed: 0,
  audited: 0,
  avoided: 0,
};
const two = (n: number) => String(n).padStart(2, '0');
/** Which period a month belongs to, counted from year nought. */
const indexOf = (year: number, month: number, kind: PeriodKind) => Math.floor((year * 12 + month - 1) / monthsOf[kind]);
function named(index: number, kind: PeriodKind): Pick<Period, 'key' | 'from'> {
  const months = index * monthsOf[kind];
  const [year, month] = [Math.floor(months / 12), (months % 12) + 1];
  const key = { month: `${year}-${two(month)}`, quarter: `${year}-Q${Math.ceil(month / 3)}`, year: String(year) }[kind];
  return { key, from: `${year}-${two(month)}-01` };
}
const read = (name: string, kind: PeriodKind) => {
  const [year = '', part = '1'] = name.split(/-Q?/);
  return indexOf(Number(year), kind === 'quarter' ? Number(part) * 3 : Number(part), kind);
};

/** Every period from the first entry to the day asked for, those in which nothing happened too. */
export function periodsOf(rows: LedgerRow[], kind: PeriodKind, until: string): Period[] {
  const found = new Map(rows.map((row) => [read(row.name!.fr, kind), row.figures]));
  if (found.size === 0) return [];
  const first = Math.min(...found.keys());
  const last = indexOf(Number(until.slice(0, 4)), Number(until.slice(5, 7)), kind);
  let soFar = 0;
  return Array.from({ length: last - first + 1 }, (_, i) => {
    const figures = found.get(first + i) ?? nothing;
    soFar += avoidedOf(figures);
    return { ...named(first + i, kind), figures, soFar };
  });
}
