import { moneyIn, readAmount } from './money';

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

describe('an amount as it is written', () => {
  const spaced = (text: string) => text.replace(/\s/g, ' ');
  it('has the digits that count, in the way of the language', () => {
    expect(spaced(moneyIn('fr').exact(680_000, 'EUR'))).toBe('6 800 €');
    expect(spaced(moneyIn('fr').exact(680_050, 'EUR'))).toBe('6 800,50 €');
    expect(moneyIn('en').exact(-680_005, 'EUR')).toBe('\u2212€6,800.05');
    expect(moneyIn('en').exact(1_200, 'JPY')).toBe('¥1,200');
    expect(spaced(moneyIn('en').exact(1_234, 'KWD'))).toBe('KWD 1.234');
  });

  it('does not break at the end of a line', () => expect(moneyIn('fr').exact(1_000_000, 'USD')).not.toContain(' '));

  it('keeps every digit of a rate', () => expect(moneyIn('fr').rate('0.0061500001')).toBe('0,0061500001'));
});
