import { loadMessages, setLanguage, t } from '../../i18n';
import { elapsedText, exactText, timeTicks } from './elapsed';

const minute = 60_000;
const hour = 60 * minute;

beforeAll(async () => {
  await setLanguage('en');
  await loadMessages('broadcast');
});

it('says how long as one would', () => {
  expect(elapsedText(t, 26 * minute)).toBe('26 min');
  expect(elapsedText(t, 10_000)).toBe('0 min');
  expect(elapsedText(t, 90 * minute)).toBe('1 h 30 min');
  expect(elapsedText(t, 2 * hour)).toBe('2 h');
  expect(elapsedText(t, 3.2 * hour)).toBe('3 h');
  expect(elapsedText(t, 24 * hour)).toBe('24 h');
  expect(elapsedText(t, 50 * hour)).toBe('2 days');
  expect(exactText(t, 26 * minute)).toBe('26 min');
  expect(exactText(t, 3.2 * hour)).toBe('3 h 12 min');
  expect(exactText(t, 50 * hour)).toBe('2 days 2 h');
});

it('marks round moments, whatever the span', () => {
  expect(timeTicks(minute, 5)).toEqual([0, minute]);
  expect(timeTicks(26 * minute, 5).map((ms) => ms / minute)).toEqual([0, 10, 20]);
  expect(timeTicks(40 * hour, 5).map((ms) => ms / hour)).toEqual([0, 12, 24, 36]);
  for (const end of [1, 7, 59, 61, 600, 5_000, 90_000]) expect(timeTicks(end * minute, 5).length).toBeLessThan(7);
});
