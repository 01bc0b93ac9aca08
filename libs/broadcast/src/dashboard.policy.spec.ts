import fc from 'fast-check';
import { minimumCell, type Dashboard } from '@app/contract';
import { safeFigures, safeSplit } from './dashboard.policy.js';

const row = (name: string, people: number) => ({ name, people, seen: 1, acknowledged: 1, votes: 1 });

test('units of ten and more are shown, the largest first', () => {
  const split = safeSplit([row('Atelier', 10), row('Direction', 30)]);
  expect(split.rows.map((r) => r.name)).toEqual(['Direction', 'Atelier']);
  expect(split.hidden).toBe(0);
});

test('one small unit takes the smallest shown one with it, or the total would tell its figures', () => {
  const split = safeSplit([row('Direction', 30), row('Atelier', 20), row('Archives', 3)]);
  expect(split.rows.map((r) => r.name)).toEqual(['Direction']);
  expect(split.hidden).toBe(23);
});

test('people without a unit are counted among the hidden', () => {
  expect(safeSplit([row('', 40), row('Direction', 30), row('Atelier', 20)]).rows.map((r) => r.name)).not.toContain('');
});

test('whatever the units: no line below the minimum cell, and never a hidden rest that can be worked out for fewer', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 12 }), (sizes) => {
      const { rows, hidden } = safeSplit(sizes.map((people, i) => row(`u${i}`, people)));
      const total = sizes.reduce((a, b) => a + b, 0);
      const shown = rows.reduce((sum, r) => sum + r.people, 0);
      expect(shown + hidden).toBe(total);
      expect(rows.every((r) => r.people >= minimumCell)).toBe(true);
      expect(hidden === 0 || hidden >= minimumCell || rows.length === 0).toBe(true);
    }),
  );
});

test('of fewer people than the minimum cell nothing is told but how many they are', () => {
  const poll = { question: { fr: 'Oui ?' }, voters: 3, options: [{ label: { fr: 'Oui' }, votes: 3 }] };
  const series = [{ at: '2026-11-20T10:00:00.000Z', seen: 3, acknowledged: 2 }];
  const of = (reach: number) =>
    safeFigures({
      reach,
      delivered: 5,
      seen: 3,
      acknowledged: 2,
      poll,
      series,
      byUnit: [],
      bySite: [],
      hidden: 0,
    } as unknown as Dashboard);
  expect(of(minimumCell)).toMatchObject({ seen: 3, poll, series });
  expect(of(minimumCell - 1)).toEqual({
    reach: minimumCell - 1,
    delivered: null,
    seen: null,
    acknowledged: null,
    poll: { question: { fr: 'Oui ?' }, voters: null, options: [{ label: { fr: 'Oui' }, votes: null }] },
    byUnit: [],
    bySite: [],
    hidden: minimumCell - 1,
    series: null,
  });
});
