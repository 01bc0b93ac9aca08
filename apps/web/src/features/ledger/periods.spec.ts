import type { LedgerRow } from '@app/contract';
import { avoidedOf, periodsOf } from './periods';

const row = (name: string, confirmed: number, audited = 0, claimed = 0): LedgerRow => ({
  id: null,
  name: { fr: name, en: name },
  parentId: null,
  figures: { claims: 1, quotes: 0, internalCost: 0, claimed, confirmed, audited, avoided: 0 },
  withBelow: null,
});
const shape = (...args: Parameters<typeof periodsOf>) =>
  periodsOf(...args).map(({ key, from, figures, soFar }) => [key, from, avoidedOf(figures), soFar]);

test('a month in which nothing happened stands between the others, and the last one is that of the day', () =>
  expect(
    shape([row('2025-11', 100, 0, 50), row('2026-01', -100, 100), row('2026-02', 0, -40)], 'month', '2026-03-31'),
  ).toEqual([
    ['2025-11', '2025-11-01', 100, 100],
    ['2025-12', '2025-12-01', 0, 100],
    ['2026-01', '2026-01-01', 0, 100],
    ['2026-02', '2026-02-01', -40, 60],
    ['2026-03', '2026-03-01', 0, 60],
  ]));

test('quarters and years are counted as the server names them', () => {
  expect(shape([row('2025-Q4', 5), row('2026-Q2', 7)], 'quarter', '2026-06-30')).toEqual([
    ['2025-Q4', '2025-10-01', 5, 5],
    ['2026-Q1', '2026-01-01', 0, 5],
    ['2026-Q2', '2026-04-01', 7, 12],
  ]);
  expect(shape([row('2024', 5)], 'year', '2026-01-01')).toEqual([
    ['2024', '2024-01-01', 5, 5],
    ['2025', '2025-01-01', 0, 5],
    ['2026', '2026-01-01', 0, 5],
  ]);
});

test('what was only claimed is not avoided, and without entries there is no period', () => {
  expect(shape([row('2026-01', 0, 0, 900)], 'month', '2026-01-31')).toEqual([['2026-01', '2026-01-01', 0, 0]]);
  expect(periodsOf([], 'month', '2026-01-31')).toEqual([]);
});
