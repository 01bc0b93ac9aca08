import type { Language } from '@app/contract';
import { useMemo } from 'react';
import { getLanguage, useLanguage } from './translate';

type Moment = string | number | Date;
/** A day without a time is a day of the reader's calendar: read as UTC it would be yesterday west of Greenwich. */
const moment = (at: Moment): Date => new Date(typeof at === 'string' && at.length === 10 ? `${at}T00:00:00` : at);
const kept = new Map<string, unknown>();
function keep<T>(key: string, make: () => T): T {
  if (!kept.has(key)) kept.set(key, make());
  return kept.get(key) as T;
}
const dates = (l: Language, options: Intl.DateTimeFormatOptions) =>
  keep(`d${l}${JSON.stringify(options)}`, () => new Intl.DateTimeFormat(l, options));
const numbers = (l: Language, options: Intl.NumberFormatOptions) =>
  keep(`n${l}${JSON.stringify(options)}`, () => new Intl.NumberFormat(l, options));

const steps: [Intl.RelativeTimeFormatUnit, number][] = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
];

/** Numbers, moments and lists as the language writes them. */
const make = (l: Language) => ({
  number: (n: number) => numbers(l, {}).format(n),
  /** 0.42 → 42 % */
  percent: (share: number) => numbers(l, { style: 'percent', maximumFractionDigits: 0 }).format(share),
  bytes: (n: number) =>
    n < 1_000_000
      ? numbers(l, { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 0 }).format(n / 1000)
      : numbers(l, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 }).format(n / 1_000_000),
  /** 24 Nov, with the year when it is another one */
  day: (at: Moment) => {
    const date = moment(at);
    const year = date.getFullYear() === new Date().getFullYear() ? undefined : 'numeric';
    return dates(l, { day: 'numeric', month: 'short', year }).format(date);
  },
  month: (at: Moment) => dates(l, { month: 'long', year: 'numeric' }).format(moment(at)),
  time: (at: Moment) => dates(l, { hour: 'numeric', minute: '2-digit' }).format(new Date(at)),
  full: (at: Moment) => dates(l, { dateStyle: 'full', timeStyle: 'short' }).format(new Date(at)),
  /** 26 min ago; the date when it is older than six days */
  ago: (at: Moment, now = Date.now()) => {
    const distance = new Date(at).getTime() - now;
    if (Math.abs(distance) > 6 * 86_400_000) return make(l).day(at);
    const relative = keep(`r${l}`, () => new Intl.RelativeTimeFormat(l, { style: 'short', numeric: 'auto' }));
    for (const [unit, size] of steps)
      if (Math.abs(distance) >= size) return relative.format(Math.trunc(distance / size), unit);
    return relative.format(0, 'second');
  },
  list: (items: string[], type: Intl.ListFormatType = 'conjunction') =>
    keep(`l${l}${type}`, () => new Intl.ListFormat(l, { type })).format(items),
});
export type Format = ReturnType<typeof make>;

const both: Record<Language, Format> = { fr: make('fr'), en: make('en') };
/** For code outside components; a component asks `useFormat`, to follow the language. */
export const format = (): Format => both[getLanguage()];
export const useFormat = (): Format => {
  const language = useLanguage();
  return useMemo(() => both[language], [language]);
};
