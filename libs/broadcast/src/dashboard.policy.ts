import { minimumCell, type Dashboard } from '@app/contract';
import type { SplitRow } from './dashboard.repository.js';

type Row = Dashboard['byUnit'][number];

/**
 * Shows a split without letting anybody be singled out: a line of fewer people than the minimum cell is hidden. Were only
 * one line hidden, the total would give it away, so the smallest shown line is hidden with it.
 */
export function safeSplit(rows: SplitRow[]): { rows: Row[]; hidden: number } {
  const sorted = [...rows].sort((a, b) => b.people - a.people || a.name.localeCompare(b.name));
  let shown = sorted.filter((row) => row.people >= minimumCell && row.name !== '');
  const small = sorted.filter((row) => !shown.includes(row));
  const hiddenPeople = small.reduce((sum, row) => sum + row.people, 0);
  if (small.length > 0 && (small.length === 1 || hiddenPeople < minimumCell)) shown = shown.slice(0, -1);
  const safe = new Set(shown);
  return {
    rows: shown.map((row) => ({ ...row })),
    hidden: sorted.filter((row) => !safe.has(row)).reduce((sum, row) => sum + row.people, 0),
  };
}

/** Of fewer people than the minimum cell any figure would tell who it was: how many they are is all that is said. */
export function safeFigures(dashboard: Dashboard): Dashboard {
  const { poll, reach } = dashboard;
  if (reach >= minimumCell) return dashboard;
  return {
    ...dashboard,
    delivered: null,
    seen: null,
    acknowledged: null,
    poll: poll && { ...poll, voters: null, options: poll.options.map(({ label }) => ({ label, votes: null })) },
    byUnit: [],
    bySite: [],
    hidden: reach,
    series: null,
  };
}
