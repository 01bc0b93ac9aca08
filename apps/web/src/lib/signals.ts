import { useEffect, useState, useSyncExternalStore } from 'react';
import {
  getConnection,
  observePresence,
  onConnection,
  onSignal,
  tellTyping,
  watchAudience,
  type Connection,
} from './realtime';

export const useConnection = (): Connection => useSyncExternalStore(onConnection, getConnection);

/** Follows an audience while a page about it is open, member or not. */
export function useWatch(audienceId: string | undefined): void {
  useEffect(() => (audienceId === undefined ? undefined : watchAudience(audienceId)), [audienceId]);
}

let toldAt = 0;
/** Tells the others that this person writes under a post; at most every three seconds. */
export function typing(postId: string): void {
  if (Date.now() - toldAt < 3000) return;
  toldAt = Date.now();
  tellTyping(postId);
}

/** The names of those who write under a post now; each fades after five seconds of silence. */
export function useTyping(postId: string): string[] {
  const [names, setNames] = useState<string[]>([]);
  useEffect(() => {
    const timers = new Map<string, ReturnType<typeof setTimeout>>();
    const off = onSignal('typed', (signal) => {
      if (signal.postId !== postId) return;
      const { name } = signal.person;
      clearTimeout(timers.get(name));
      setNames((now) => (now.includes(name) ? now : [...now, name]));
      timers.set(
        name,
        setTimeout(() => setNames((now) => now.filter((other) => other !== name)), 5000),
      );
    });
    return () => {
      off();
      timers.forEach(clearTimeout);
    };
  }, [postId]);
  return names;
}

/** Who of these people is here now. */
export function usePresence(personIds: string[]): ReadonlySet<string> {
  const [here, setHere] = useState<ReadonlySet<string>>(new Set());
  const connection = useConnection();
  const asked = personIds.slice(0, 100).join(' ');
  useEffect(() => {
    if (asked === '' || connection !== 'live') return undefined;
    const ids = new Set(asked.split(' '));
    const off = onSignal('present', (signal) => {
      if (!ids.has(signal.personId)) return;
      setHere((now) => {
        const next = new Set(now);
        if (signal.here) next.add(signal.personId);
        else next.delete(signal.personId);
        return next;
      });
    });
    const stop = observePresence([...ids]);
    return () => {
      off();
      stop();
    };
  }, [asked, connection]);
  return here;
}
