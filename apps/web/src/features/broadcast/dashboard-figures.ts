import type { Dashboard } from '@app/contract';
import { shareOf } from './share-of';

type Row = Dashboard['byUnit'][number];
export type Step = NonNullable<Dashboard['series']>[number];
type Poll = NonNullable<Dashboard['poll']>;
/** A dashboard of so many people that its figures are told. */
export type Measured = Omit<Dashboard, 'poll'> & {
  delivered: number;
  seen: number;
  acknowledged: number;
  poll: (Omit<Poll, 'options'> & { voters: number; options: (Poll['options'][number] & { votes: number })[] }) | null;
  series: Step[];
};
export const isMeasured = (dashboard: Dashboard): dashboard is Measured => dashboard.series !== null;

export const sumOf = (counts: Record<string, number>): number => Object.values(counts).reduce((a, b) => a + b, 0);

/** Lines of a split by the share that was reached, the best first; `low` is clearly below the whole. */
export function ranked(rows: Row[], whole: number): (Row & { share: number; low: boolean })[] {
  return rows
    .filter((row) => row.seen !== null)
    .map((row) => {
      const share = shareOf(row.seen ?? 0, row.people);
      return { ...row, share, low: share < whole - 0.15 };
    })
    .sort((a, b) => b.share - a.share || b.people - a.people || a.name.localeCompare(b.name));
}

/** How long it took until half of the people were reached; nothing when it has not come to that. */
export function halfAfter({
  series,
  reach,
  sentAt,
}: Pick<Measured, 'series' | 'reach' | 'sentAt'>): number | undefined {
  const step = series.find(({ seen }) => reach > 0 && seen * 2 >= reach);
  return step && Date.parse(step.at) - Date.parse(sentAt);
}

/** The steps at which something moved, and the last: what the table shows. */
export const movedSteps = <S extends Step>(series: S[]): S[] =>
  series.filter(
    (step, i) =>
      i === 0 ||
      i === series.length - 1 ||
      step.seen !== series[i - 1]!.seen ||
      step.acknowledged !== series[i - 1]!.acknowledged,
  );

/** One step for each moment that is named differently: how it stood at its end. Picture and table tell the same ones. */
export const namedSteps = (
  { series, sentAt }: Pick<Measured, 'series' | 'sentAt'>,
  nameOf: (ms: number) => string,
): (Step & { ms: number; name: string })[] => {
  const named = series.map((step) => {
    const ms = Date.parse(step.at) - Date.parse(sentAt);
    return { ...step, ms, name: nameOf(ms) };
  });
  return named.filter(({ name }, i) => name !== named[i + 1]?.name);
};

/** Every figure of the dashboard as a table for a spreadsheet; a text that it would take for a formula is kept a text. */
export function csvOf(
  dashboard: Measured,
  title: string,
  words: { part: string; name: string; figures: string[] },
): string {
  const cell = (value: string | number | null) => {
    const text = value === null ? '' : String(value);
    const safe = /^[=+\-@\t\r]/.test(text) && typeof value === 'string' ? `'${text}` : text;
    return /[",;\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  const rows: (string | number | null)[][] = [
    [words.part, words.name, ...words.figures],
    ['*', title, dashboard.reach, dashboard.seen, dashboard.acknowledged, dashboard.poll?.voters ?? null],
    ...dashboard.bySite.map((row) => ['site', row.name, row.people, row.seen, row.acknowledged, row.votes]),
    ...dashboard.byUnit.map((row) => ['unit', row.name, row.people, row.seen, row.acknowledged, row.votes]),
  ];
  return `\ufeff${rows.map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`;
}
