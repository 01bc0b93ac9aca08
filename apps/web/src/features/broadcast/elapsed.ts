import { useT, type Translate } from '../../i18n';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** How long: 26 min, 3 h, 2 days; whole, and never more precise than one would say. */
export function elapsedText(t: Translate, ms: number): string {
  if (ms < 90 * minute) return t('broadcast.minutes', { count: Math.round(ms / minute) });
  if (ms < 36 * hour) return t('broadcast.hours', { count: Math.round(ms / hour) });
  return t('broadcast.days', { count: Math.round(ms / day) });
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
