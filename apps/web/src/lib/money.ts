import { minorDigits, type Currency, type Language } from '@app/contract';
import { useLanguage } from '../i18n';

/** What people who work in French or English are most often quoted in, before all the others. */
export const commonCurrencies = ['EUR', 'USD', 'GBP', 'CHF', 'CAD'] as const satisfies readonly Currency[];

/** Amounts in the smallest part of a currency, as the language writes them; cents only where there are some. */
const make = (language: Language) => ({
  exact: (amount: number, currency: Currency) =>
    new Intl.NumberFormat(language, { style: 'currency', currency, trailingZeroDisplay: 'stripIfInteger' })
      .format(amount / 10 ** minorDigits(currency))
      .replace('-', '\u2212'),
  /** €12.4K, for the edge of a chart */
  short: (amount: number, currency: Currency) =>
    new Intl.NumberFormat(language, {
      style: 'currency',
      currency,
      notation: 'compact',
      maximumFractionDigits: 1,
    }).format(amount / 10 ** minorDigits(currency)),
  /** A rate of exchange with every digit that was entered. */
  rate: (value: string) => new Intl.NumberFormat(language, { maximumFractionDigits: 10 }).format(Number(value)),
  nameOf: (currency: Currency) => new Intl.DisplayNames(language, { type: 'currency' }).of(currency) ?? currency,
});
const both: Record<Language, ReturnType<typeof make>> = { fr: make('fr'), en: make('en') };
/** For code outside components; a component asks `useMoney`, to follow the language. */
export const moneyIn = (language: Language) => both[language];
export const useMoney = () => moneyIn(useLanguage());

/**
 * What somebody types as an amount (`10 000 $`, `10.000,50`, `10,000.50`), in the smallest part of the currency. The last
 * mark parts the cents when no more digits follow than the currency has; any other sets thousands apart.
 */
export function readAmount(text: string, currency: Currency): number | undefined {
  const digits = minorDigits(currency);
  const bare = text.replace(/[\s’'\p{Sc}]/gu, '');
  const [, head, cents = ''] = new RegExp(`^(\\d[\\d.,]*?)(?:[.,](\\d{1,${Math.max(1, digits)}}))?$`).exec(bare) ?? [];
  if (head === undefined || cents.length > digits || !/^\d+$|^\d{1,3}([.,]\d{3})+$/.test(head)) return undefined;
  const amount = Number(head.replace(/\D/g, '') + cents.padEnd(digits, '0'));
  return Number.isSafeInteger(amount) ? amount : undefined;
}
