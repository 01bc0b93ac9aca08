import { day as dayShape, type Currency } from '@app/contract';
import { AppError } from '@app/platform';
import type { NewRate } from './ledger.rates.repository.js';

/** What the columns are called, by the beginning of their names. */
const columns = { day: /^(day|date|jour)/i, currency: /^(currency|devise|code)/i, rate: /^(rate|taux|cours)/i };
type Column = keyof typeof columns;

/**
 * Rates as a bank or a spreadsheet writes them: a header, then a day, a currency and a rate on each line, in any order,
 * between semicolons, commas or tabs. One line that cannot be read refuses the whole, by its number.
 */
export async function readRates(csv: string, known: readonly string[]): Promise<NewRate[]> {
  const rows = await cellsOf(csv);
  const header = rows.shift();
  const at = (column: Column) => header?.cells.findIndex((cell) => columns[column].test(cell)) ?? -1;
  const places = { day: at('day'), currency: at('currency'), rate: at('rate') };
  if (!header || Object.values(places).includes(-1)) throw unreadable(1, 'header');
  if (rows.length === 0) throw unreadable(2, 'empty');
  return rows.map(({ line, cells }) => {
    const day = readDay(cells[places.day] ?? '');
    const currency = (cells[places.currency] ?? '').toUpperCase();
    const rate = (cells[places.rate] ?? '').replace(',', '.').replace(/[\s\u00a0\u202f]/g, '');
    if (!dayShape.safeParse(day).success) throw unreadable(line, 'day');
    if (!known.includes(currency)) throw unreadable(line, 'currency');
    if (!/^\d{1,8}(\.\d{1,10})?$/.test(rate) || Number(rate) === 0) throw unreadable(line, 'rate');
    return { day, currency: currency as Currency, rate };
  });
}

async function cellsOf(csv: string): Promise<{ line: number; cells: string[] }[]> {
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
    throw unreadable((error as { lines?: number }).lines ?? 1, 'csv');
  }
}

/** ISO, or day before month as both languages of the house write it. */
function readDay(text: string): string {
  const local = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  return local ? `${local[3]}-${local[2]!.padStart(2, '0')}-${local[1]!.padStart(2, '0')}` : text.slice(0, 10);
}

const unreadable = (line: number, problem: string): AppError =>
  new AppError('ledger.rates-unreadable', { line, problem });
