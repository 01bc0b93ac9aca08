import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { amountCell, csvOf } from './ledger.csv.js';
import { readRates } from './ledger.rates.csv.js';

const cells = (csv: string) => parse(csv, { bom: true, delimiter: ';' }) as string[][];

test('amounts are written as people read them, in either language', () => {
  const row = [
    amountCell(123_456, 'EUR'),
    amountCell(-5, 'USD'),
    amountCell(1200, 'JPY'),
    amountCell(-1_234, 'KWD'),
    amountCell(0, 'EUR'),
  ];
  expect(cells(csvOf([row], 'en'))).toEqual([['1234.56', '-0.05', '1200', '-1.234', '0.00']]);
  expect(cells(csvOf([row], 'fr'))).toEqual([['1234,56', '-0,05', '1200', '-1,234', '0,00']]);
});

test('a table begins with the mark of UTF-8, and its lines end as spreadsheets expect', () =>
  expect(csvOf([['a', null, 'é;"']], 'fr')).toBe('\ufeffa;;"é;"""\r\n'));

test.each([
  '=1+1',
  '+1',
  '-1',
  '@x',
  '\tx',
  '\rx',
  '\n=x',
  ' =x',
  '\u00a0-x',
  '\uff1dx',
  '\uff0bx',
  '\uff0dx',
  '\uff20x',
])('a text that a spreadsheet would calculate stays a text: %j', (text) =>
  expect(cells(csvOf([[text]], 'en'))).toEqual([[`'${text}`]]),
);

test('whatever people write comes back as one cell, and none begins as a formula does', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', ';', ',', '"', ' ', 'a', "'") }),
  );
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 4 }), (rows) => {
      const width = rows[0]!.length;
      const table = rows.map((row) => Array.from({ length: width }, (_, i) => row[i] ?? ''));
      const back = cells(csvOf(table, 'fr'));
      expect(back.map((row) => row.length)).toEqual(table.map(() => width));
      back.flat().forEach((text, i) => {
        expect([table.flat()[i], `'${table.flat()[i]}`]).toContain(text);
        expect(text).not.toMatch(/^[=+\-@\t\r]/);
      });
    }),
    { numRuns: 300 },
  );
});

describe('rates from a file', () => {
  const known = ['USD', 'JPY', 'GBP'];
  test.each([
    ['semicolons, French', 'Date;Devise;Taux\r\n22/11/2026;USD;0,9174\r\n21/11/2026;jpy;0,0061\r\n'],
    ['commas, English, a mark', '\ufeffday,currency,rate\n2026-11-22,USD,0.9174\n\n2026-11-21,JPY,0.0061\n'],
    [
      'tabs, other columns, another order',
      'x\tRate\tCode\tDate\n1\t0.9174\tUSD\t2026-11-22\n\t0.0061\tJPY\t2026-11-21',
    ],
  ])('%s', async (_, csv) =>
    expect(await readRates(csv, known)).toEqual([
      { day: '2026-11-22', currency: 'USD', rate: '0.9174' },
      { day: '2026-11-21', currency: 'JPY', rate: '0.0061' },
    ]),
  );

  test.each([
    ['no header', '2026-11-22;USD;1', 1, 'header'],
    ['nothing', 'day;currency;rate', 2, 'empty'],
    ['a day that is none', 'day;currency;rate\n2026-11-22;USD;1\n2026-02-30;USD;1', 3, 'day'],
    ['an unknown currency', 'day;currency;rate\n2026-11-22;XXX;1', 2, 'currency'],
    ['a rate of nothing', 'day;currency;rate\n2026-11-22;USD;0,00', 2, 'rate'],
    ['a rate below nothing', 'day;currency;rate\n2026-11-22;USD;-1', 2, 'rate'],
    ['a formula', 'day;currency;rate\n2026-11-22;USD;=1+1', 2, 'rate'],
    ['a cell too few', 'day;currency;rate\n2026-11-22;USD', 2, 'rate'],
    ['a quote that never ends', 'day;currency;rate\n"2026-11-22;USD;1', 2, 'csv'],
  ])('%s refuses the whole, by its line', (_, csv, line, problem) =>
    expect(readRates(csv, known)).rejects.toMatchObject({ code: 'ledger.rates-unreadable', data: { line, problem } }),
  );
});
