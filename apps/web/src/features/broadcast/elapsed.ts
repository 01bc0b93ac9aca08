import { useT, type Translate } from '../../i18n';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** How long: 26 min, 1 h 30, 3 h, 2 days; never more precise than one would say, and never rounded into another figure. */
export function elapsedText(t: Translate, ms: number): string {
  if (ms < hour || (ms < 3 * hour && Math.round(ms / minute) % 60 !== 0)) return exactText(t, ms);
  if (ms < 36 * hour) return t('broadcast.hours', { count: Math.round(ms / hour) });
  return t('broadcast.days', { count: Math.round(ms / day) });
}
/** The same to the minute, and after two days to the hour: moments that are told apart have different names. */
export function exactText(t: Translate, ms: number): string {
  const minutes = Math.round(ms / minute);
  const hours = Math.floor(minutes / 60);
  if (minutes < 60) return t('broadcast.minutes', { count: minutes });
  if (hours < 48) return t('broadcast.hoursAnd', { hours, minutes: String(minutes % 60).padStart(2, '0') });
  return t('broadcast.daysAnd', { count: Math.floor(hours / 24), hours: hours % 24 });
}
export const useElapsed = (): ((ms: number) => string) => {
  const t = useT();
  return (ms) => elapsedText(t, ms);
};

const steps = [1, 2, 5, 10, 15, 30].map((n) => n * minute);
steps.push(...[1, 2, 3, 6, 12].map((n) => n * hour), ...[1, 2, 5, 10, 30, 90].map((n) => n * day));

/** Round moments from the start to the end, at most so many beyond the first. */
export function timeTicks(end: number, most: number): number[] {
  const step = steps.find((size) => end / size <= most) ?? steps.at(-1)!;
  return Array.from({ length: Math.floor(end / step) + 1 }, (_, i) => i * step);
}
