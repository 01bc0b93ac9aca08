import { currencies, minorDigits, type Currency } from '@app/contract';
import fc from 'fast-check';
import { costOf, inHouse, linesOf, type ClaimMoney, type Line } from './ledger.lines.js';

test.each<[number, Currency, string, Currency, number]>([
  [1_000_000, 'USD', '0.92', 'EUR', 920_000],
  [1_000_000, 'USD', '0.9174', 'EUR', 917_400],
  [1, 'USD', '0.5', 'EUR', 1],
  [1, 'USD', '0.4999999999', 'EUR', 0],
  [10_000, 'JPY', '0.0061', 'EUR', 6_100],
  [1_234, 'KWD', '3', 'EUR', 370],
  [100, 'EUR', '163.5', 'JPY', 164],
  [5, 'EUR', '1', 'EUR', 5],
  [100_000_000_000, 'USD', '1.0000000001', 'EUR', 100_000_000_010],
])('%i of %s at %s is worth %s %i', (amount, currency, rate, house, worth) =>
  expect(inHouse(amount, currency, rate, house)).toBe(worth),
);

test('a currency has the digits that its smallest part needs', () => {
  expect((['EUR', 'JPY', 'KWD', 'CLP'] as const).map(minorDigits)).toEqual([2, 0, 3, 0]);
  expect(new Set(currencies).size).toBe(currencies.length);
});

test.each([
  [40, 6_000, 240_000],
  [0.25, 10, 3],
  [0.25, 9, 2],
  [1.5, 0, 0],
])('%d hours at %i cost %i', (hours, hourly, cost) => expect(costOf(hours, hourly)).toBe(cost));

const money: fc.Arbitrary<ClaimMoney> = fc.record({
  quote: fc.integer({ min: 1, max: 1e11 }),
  currency: fc.constantFrom<Currency>('USD', 'EUR', 'JPY'),
  quoteInHouse: fc.integer({ min: 0, max: 1e13 }),
  house: fc.constant<Currency>('EUR'),
  internalCost: fc.integer({ min: 0, max: 1e11 }),
});
const sumsOf = (lines: Line[], key: (line: Line) => string, of: 'amount' | 'houseAmount') => {
  const sums: Record<string, number> = {};
  for (const line of lines) sums[key(line)] = (sums[key(line)] ?? 0) + line[of];
  return sums;
};
const left = (sums: Record<string, number>) => Object.fromEntries(Object.entries(sums).filter(([, sum]) => sum !== 0));

test('every act sums to zero in each currency and in the house, and a reversal leaves nothing on any account', () => {
  const ways = [
    [null, 'claimed', 'reversed'],
    [null, 'claimed', 'confirmed', 'reversed'],
    [null, 'claimed', 'confirmed', 'audited', 'reversed'],
  ] as const;
  fc.assert(
    fc.property(money, fc.constantFrom(...ways), (of, way) => {
      const all: Line[] = [];
      way.slice(1).forEach((to, i) => {
        const lines = linesOf(way[i] as never, to as never, of);
        expect(left(sumsOf(lines, ({ currency }) => currency, 'amount'))).toEqual({});
        expect(left(sumsOf(lines, () => 'house', 'houseAmount'))).toEqual({});
        expect(lines.every(({ amount }) => amount !== 0 && Number.isSafeInteger(amount))).toBe(true);
        all.push(...lines);
        if (to === 'reversed') return;
        const avoided = of.quoteInHouse - of.internalCost;
        const standing = left(sumsOf(all, ({ account }) => account, 'houseAmount'));
        expect(standing).toEqual(
          left({ [`avoided:${to}`]: avoided, counter: -of.quoteInHouse, 'internal-cost': of.internalCost }),
        );
      });
      for (const amounts of ['amount', 'houseAmount'] as const)
        expect(left(sumsOf(all, ({ account, currency }) => account + currency, amounts))).toEqual({});
    }),
  );
});

test('the case of EMC: 10,000 dollars quoted, 40 hours of a colleague', () => {
  const emc: ClaimMoney = {
    quote: 1_000_000,
    currency: 'USD',
    quoteInHouse: 920_000,
    house: 'EUR',
    internalCost: 240_000,
  };
  expect(linesOf(null, 'claimed', emc)).toEqual([
    { account: 'avoided:claimed', amount: 1_000_000, currency: 'USD', houseAmount: 920_000 },
    { account: 'avoided:claimed', amount: -240_000, currency: 'EUR', houseAmount: -240_000 },
    { account: 'counter', amount: -1_000_000, currency: 'USD', houseAmount: -920_000 },
    { account: 'internal-cost', amount: 240_000, currency: 'EUR', houseAmount: 240_000 },
  ]);
});
