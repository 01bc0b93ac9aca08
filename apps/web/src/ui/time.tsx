import { useSyncExternalStore } from 'react';
import { useFormat } from '../i18n';

// One clock for the page: every relative time moves on together, twice a minute.
let minute = Date.now();
const listeners = new Set<() => void>();
let clock: ReturnType<typeof setInterval> | undefined;
const subscribe = (listener: () => void) => {
  listeners.add(listener);
  clock ??= setInterval(() => {
    minute = Date.now();
    for (const tell of listeners) tell();
  }, 30_000);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearInterval(clock);
    clock = undefined;
  };
};

/** The clock of the page, in steps of half a minute. */
export const useMinute = (): number => useSyncExternalStore(subscribe, () => minute);

/** How long ago, kept up to date; the moment itself in the title. */
export function Time({ at }: { at: string }) {
  const format = useFormat();
  const now = useMinute();
  return (
    <time dateTime={at} title={format.full(at)}>
      {format.ago(at, Math.max(now, new Date(at).getTime()))}
    </time>
  );
}
