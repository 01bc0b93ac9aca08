import { readAmount } from './money';

describe('an amount as it is typed', () => {
  it.each([
    ['10 000', 1_000_000],
    ['10 000 $', 1_000_000],
    ['10\u202f000,50', 1_000_050],
    ['10.000,50', 1_000_050],
    ['10,000.5', 1_000_050],
    ['1.234.567', 123_456_700],
    ['0,99', 99],
    ['12', 1_200],
  ])('%s', (text, cents) => expect(readAmount(text, 'EUR')).toBe(cents));

  it('follows the digits of its currency', () => {
    expect(readAmount('10 000', 'JPY')).toBe(10_000);
    expect(readAmount('10,5', 'JPY')).toBeUndefined();
    expect(readAmount('1,500', 'TND')).toBe(1_500);
  });

  it.each(['', 'dix', '1,2,3', '12.34.56', '-5', '9'.repeat(20)])('refuses “%s”', (text) =>
    expect(readAmount(text, 'EUR')).toBeUndefined(),
  );
});
