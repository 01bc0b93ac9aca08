import { endsBeforeStart, stateOf } from './assignments.policy.js';

const today = '2026-06-15';
const said = (day: string) => new Date(`${day}T09:00:00Z`);
const now = said(today);

describe('the state of an assignment', () => {
  it.each([
    ['open, just confirmed', null, null, now, 'current'],
    ['begins tomorrow', '2026-06-16', null, now, 'future'],
    ['begins today', '2026-06-15', null, now, 'current'],
    ['ends today', null, '2026-06-15', now, 'current'],
    ['confirmed 90 days ago', null, null, said('2026-03-17'), 'current'],
    ['confirmed 92 days ago', null, null, said('2026-03-15'), 'doubtful'],
    ['begins tomorrow, confirmed long ago', '2026-06-16', null, said('2025-01-01'), 'future'],
    ['should have ended yesterday', null, '2026-06-14', said('2026-06-01'), 'doubtful'],
    ['ended yesterday, and the person said so today', null, '2026-06-14', now, 'past'],
    ['should have ended 60 days ago', null, '2026-04-16', said('2026-04-01'), 'doubtful'],
    ['should have ended 61 days ago', null, '2026-04-15', said('2026-04-01'), 'past'],
  ])('%s', (_, from, to, confirmedAt, state) => expect(stateOf({ from, to, confirmedAt }, today)).toBe(state));
});

it('an assignment may end on the day it begins, not before', () => {
  expect(endsBeforeStart({ from: '2026-01-02', to: '2026-01-02' })).toBe(false);
  expect(endsBeforeStart({ from: '2026-01-02', to: '2026-01-01' })).toBe(true);
  expect(endsBeforeStart({ from: null, to: '2026-01-01' })).toBe(false);
  expect(endsBeforeStart({ from: '2026-01-02', to: null })).toBe(false);
});
