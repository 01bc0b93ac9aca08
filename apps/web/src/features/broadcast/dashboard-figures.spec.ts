import { csvOf, halfAfter, movedSteps, ranked, type Measured } from './dashboard-figures';

const row = (name: string, people: number, seen: number | null) => ({ name, people, seen, acknowledged: 0, votes: 0 });
const step = (minutes: number, seen: number) => ({
  at: new Date(Date.UTC(2026, 10, 22, 9, minutes)).toISOString(),
  seen,
  acknowledged: 0,
});
const sentAt = step(0, 0).at;

it('ranks by the share that was reached, and marks who is clearly behind', () => {
  const lines = ranked([row('Lisbonne', 40, 14), row('Lyon', 400, 344), row('Brest', 100, 80)], 0.75);
  expect(lines.map(({ name, low }) => [name, low])).toEqual([
    ['Lyon', false],
    ['Brest', false],
    ['Lisbonne', true],
  ]);
});

it('shows no line whose figures are withheld', () => {
  expect(ranked([row('Archives', 30, null)], 0.5)).toEqual([]);
});

it('says when half of the people were reached', () => {
  const series = [step(0, 0), step(10, 40), step(20, 60)];
  expect(halfAfter({ series, reach: 100, sentAt })).toBe(20 * 60_000);
  expect(halfAfter({ series, reach: 200, sentAt })).toBeUndefined();
  expect(halfAfter({ series, reach: 0, sentAt })).toBeUndefined();
});

it('keeps the steps at which something moved', () => {
  expect(movedSteps([step(0, 0), step(1, 0), step(2, 5), step(3, 5), step(4, 5)]).map(({ seen }) => seen)).toEqual([
    0, 5, 5,
  ]);
});

it('gives a spreadsheet its figures, and never a formula', () => {
  const csv = csvOf(
    {
      reach: 10,
      seen: 4,
      acknowledged: 2,
      poll: null,
      bySite: [row('Lyon; sud', 10, 4)],
      byUnit: [],
    } as unknown as Measured,
    '=cmd|"x"',
    { part: 'Par', name: 'Nom', figures: ['Personnes', 'Vu', 'Lu', 'Votes'] },
  );
  expect(csv.split('\r\n')).toEqual([
    '\ufeffPar;Nom;Personnes;Vu;Lu;Votes',
    '*;"\'=cmd|""x""";10;4;2;',
    'site;"Lyon; sud";10;4;0;0',
    '',
  ]);
});
