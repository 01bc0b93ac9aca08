import { day as dayShape, type Currency, type RateProblem } from '@app/contract';
import { AppError } from '@app/platform';
import type { NewRate } from './ledger.rates.repository.js';

/** What the columns are called, by the beginning of their names. */
const columns = { day: /^(day|date|jour)/i, currency: /^(currency|devise|code)/i, rate: /^(rate|taux|cours)/i };
type Column = keyof typeof columns;

export interface CheckedRates {
  rates: NewRate[];
  problems: RateProblem[];
}

/**
 * Rates as a bank or a spreadsheet writes them: a header, then a day, a currency and a rate on each line, in any order,
 * between semicolons, commas or tabs; and every line that cannot be read, by its number.
 */
export async function checkRates(csv: string, known: readonly string[]): Promise<CheckedRates> {
  const rows = await cellsOf(csv);
  if (!Array.isArray(rows)) return { rates: [], problems: [rows] };
  const header = rows.shift();
  const at = (column: Column) => header?.cells.findIndex((cell) => columns[column].test(cell)) ?? -1;
  const places = { day: at('day'), currency: at('currency'), rate: at('rate') };
  if (!header || Object.values(places).includes(-1)) return { rates: [], problems: [{ line: 1, problem: 'header' }] };
  if (rows.length === 0) return { rates: [], problems: [{ line: 2, problem: 'empty' }] };
  const rates: NewRate[] = [];
  const problems: RateProblem[] = [];
  for (const { line, cells } of rows) {
    const day = readDay(cells[places.day] ?? '');
    const currency = (cells[places.currency] ?? '').toUpperCase();
    const rate = (cells[places.rate] ?? '').replace(',', '.').replace(/[\s\u00a0\u202f]/g, '');
    if (!dayShape.safeParse(day).success) problems.push({ line, problem: 'day' });
    else if (!known.includes(currency)) problems.push({ line, problem: 'currency' });
    else if (!/^\d{1,8}(\.\d{1,10})?$/.test(rate) || Number(rate) === 0) problems.push({ line, problem: 'rate' });
    else rates.push({ day, currency: currency as Currency, rate });
  }
  return { rates, problems };
}

/** The same, all of them or none: one line that cannot be read refuses the whole. */
export async function readRates(csv: string, known: readonly string[]): Promise<NewRate[]> {
  const { rates, problems } = await checkRates(csv, known);
  if (problems[0]) throw new AppError('ledger.rates-unreadable', { ...problems[0] });
  return rates;
}

async function cellsOf(csv: string): Promise<{ line: number; cells: string[] }[] | RateProblem> {
  const { parse } = await import('csv-parse/sync');
  const first = csv.slice(0, 1000).split(/\r?\n/)[0]!;
  const delimiter = [';', '\t', ','].find((one) => first.includes(one)) ?? ';';
  try {
    const rows = parse(csv, {
      bom: true,
      delimiter,
      info: true,
      trim: true,
      skip_empty_lines: true,
      relax_column_count: true,
    }) as unknown as { record: string[]; info: { lines: number } }[];
    return rows.map(({ record, info }) => ({ line: info.lines, cells: record }));
  } catch (error) {
    return { line: (error as { lines?: number }).lines ?? 1, problem: 'csv' };
  }
}

/** ISO, or day before month as both languages of the house write it. */
function readDay(text: string): string {
  const local = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  return local ? `${local[3]}-${local[2]!.padStart(2, '0')}-${local[1]!.padStart(2, '0')}` : text.slice(0, 10);
}
