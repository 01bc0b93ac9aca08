import { minorDigits, type Currency, type Language } from '@app/contract';

/** A number stands as it is, a text is never taken for a formula; null is an empty cell. */
export type Cell = string | Decimal | null;
export interface Decimal {
  decimal: string;
}

/** An amount of the smallest part of a currency as people write it: `1234.50`. */
export function amountCell(amount: number, currency: Currency): Decimal {
  const digits = minorDigits(currency);
  const text = String(Math.abs(amount)).padStart(digits + 1, '0');
  const point = text.length - digits;
  return { decimal: `${amount < 0 ? '-' : ''}${text.slice(0, point)}${digits > 0 ? `.${text.slice(point)}` : ''}` };
}

/** What a spreadsheet would calculate, in the widths and after the blanks that it overlooks. */
const formula = /^[\s\u0000]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/u;

function written(cell: Cell, language: Language): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return language === 'fr' ? cell.decimal.replace('.', ',') : cell.decimal;
  const safe = formula.test(cell) ? `'${cell}` : cell;
  return /[",;\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** UTF-8 with its mark, semicolons and CRLF, as every table of the house; decimals as the language writes them. */
export const csvOf = (rows: Cell[][], language: Language): string =>
  `\ufeff${rows.map((row) => row.map((cell) => written(cell, language)).join(';')).join('\r\n')}\r\n`;
