import { limits, minorDigits, type Call, type Currency, type RequestPart } from '@app/contract';
import { readAmount } from '../../lib/money';

/** What a request for help says beside its text, as somebody types it. A draft keeps it as it stands, right or not. */
export interface Need {
  deadline: string;
  hours: string;
  language: string;
  siteId: string;
  amount: string;
  currency: Currency;
  supplier: string;
  document: string;
  confidential: boolean;
}
export type RequestInput = NonNullable<Call<'POST /posts'>['body']['request']>;

export const emptyNeed: Need = {
  deadline: '',
  hours: '',
  language: '',
  siteId: '',
  amount: '',
  currency: 'EUR',
  supplier: '',
  document: '',
  confidential: false,
};

/** In a draft, a need is one word. */
export const keepNeed = (need: Need): string => JSON.stringify(need);
export function keptNeed(kept: string): Need {
  return kept === '' ? emptyNeed : { ...emptyNeed, ...(JSON.parse(kept) as Partial<Need>) };
}

/** A need as it was published, to be changed. */
export const needOf = ({ deadline, effortHours, language, site, quote, confidential }: RequestPart): Need => ({
  deadline: deadline ?? '',
  hours: effortHours === null ? '' : String(effortHours),
  language: language ?? '',
  siteId: site?.id ?? '',
  amount: quote ? (quote.amount / 10 ** minorDigits(quote.currency)).toFixed(minorDigits(quote.currency)) : '',
  currency: quote?.currency ?? 'EUR',
  supplier: quote?.supplier ?? '',
  document: quote?.document ?? '',
  confidential,
});

const filled = (text: string): boolean => text.trim() !== '';
/** Whether anything of a quote is there. */
export const isQuoted = ({ amount, supplier, document }: Need): boolean => [amount, supplier, document].some(filled);
export type Fault = 'deadline' | 'hours' | 'amount' | 'supplier';

/** What is not right yet; a quote is whole or not there at all. */
export function faultsOf(need: Need, today: string): Set<Fault> {
  const amount = readAmount(need.amount, need.currency) ?? 0;
  const hours = Number(need.hours);
  const faults: [Fault, boolean][] = [
    ['deadline', need.deadline !== '' && need.deadline < today],
    ['hours', filled(need.hours) && !(Number.isInteger(hours) && hours >= 1 && hours <= limits.effortHours)],
    ['amount', isQuoted(need) && (amount < 1 || amount > limits.quoteAmount)],
    ['supplier', isQuoted(need) && !filled(need.supplier)],
  ];
  return new Set(faults.flatMap(([fault, is]) => (is ? fault : [])));
}

/** As the contract takes it, once it has no faults. */
export function requestOf(need: Need): Omit<RequestInput, 'confidential'> {
  const { amount, currency, supplier, document } = need;
  return {
    deadline: need.deadline || null,
    effortHours: filled(need.hours) ? Number(need.hours) : null,
    language: need.language || null,
    siteId: need.siteId || null,
    quote: isQuoted(need)
      ? {
          amount: readAmount(amount, currency) ?? 0,
          currency,
          supplier: supplier.trim(),
          document: document.trim() || null,
        }
      : null,
  };
}
