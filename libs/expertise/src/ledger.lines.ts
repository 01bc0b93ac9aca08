import { minorDigits, type ClaimState, type Currency, type LedgerAccount } from '@app/contract';

/** One line of an act; positive is debit, negative credit. Amounts are whole numbers of the smallest part. */
export interface Line {
  account: LedgerAccount;
  amount: number;
  currency: Currency;
  /** The same in the house currency, at the rate of the day of the claim. */
  houseAmount: number;
}

/** The money of a claim, which never changes. */
export interface ClaimMoney {
  quote: number;
  currency: Currency;
  quoteInHouse: number;
  house: Currency;
  internalCost: number;
}

/** Beyond this a sum of many could no longer be counted exactly. */
export const mostInHouse = 1_000_000_000_000;

/** What an amount is worth in the house currency; halves away from zero, as money is rounded. */
export function inHouse(amount: number, currency: Currency, rate: string, house: Currency): number {
  const [whole = '0', part = ''] = rate.split('.');
  const shift = BigInt(minorDigits(currency) + part.length - minorDigits(house));
  const exact = BigInt(amount) * BigInt(whole + part);
  return Number(shift < 0n ? exact * 10n ** -shift : rounded(exact, 10n ** shift));
}

/** What hours cost; hours come in quarters. */
export const costOf = (hours: number, hourly: number): number =>
  Number(rounded(BigInt(hours * 4) * BigInt(hourly), 4n));

const rounded = (value: bigint, by: bigint): bigint => (2n * value + by) / (2n * by);

/** Where a claim stands that is on the books. */
export type Standing = Exclude<ClaimState, 'waiting' | 'reversed'>;

/** What an avoided spend is made of on one account: the quote that was not paid, less what helping cost. */
const avoided = (account: LedgerAccount, money: ClaimMoney): Line[] => [
  { account, amount: money.quote, currency: money.currency, houseAmount: money.quoteInHouse },
  { account, amount: -money.internalCost, currency: money.house, houseAmount: -money.internalCost },
];
const mirrored = (lines: Line[]): Line[] =>
  lines.map((line) => ({ ...line, amount: -line.amount, houseAmount: -line.houseAmount }));
const written = (lines: Line[]): Line[] => lines.filter(({ amount }) => amount !== 0);

/** A claim comes onto the books. */
const opening = (state: Standing, money: ClaimMoney): Line[] => [
  ...avoided(`avoided:${state}`, money),
  { account: 'counter', amount: -money.quote, currency: money.currency, houseAmount: -money.quoteInHouse },
  {
    account: 'internal-cost',
    amount: money.internalCost,
    currency: money.house,
    houseAmount: money.internalCost,
  },
];

/** The lines that bring a claim from one state to the next (from nothing, when it is made). They sum to zero. */
export function linesOf(from: Standing | null, to: Standing | 'reversed', money: ClaimMoney): Line[] {
  if (to === 'reversed') return from ? written(mirrored(opening(from, money))) : [];
  if (from === null) return written(opening(to, money));
  return written([...mirrored(avoided(`avoided:${from}`, money)), ...avoided(`avoided:${to}`, money)]);
}
