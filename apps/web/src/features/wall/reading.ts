import { useEffect, useRef } from 'react';
import { api } from '../../lib/http';

const enough = 1500;
const every = 5000;
const pending = new Set<string>();
const read = new Set<string>();
let timer: ReturnType<typeof setTimeout> | undefined;

function flush(): void {
  clearTimeout(timer);
  timer = undefined;
  if (pending.size === 0) return;
  const postIds = [...pending].slice(0, 100);
  for (const id of postIds) pending.delete(id);
  api('POST /reads', { body: { postIds } }).catch(() => {
    // Not read for the server: it is told again with the next ones.
    for (const id of postIds) pending.add(id);
  });
  if (pending.size > 0) timer = setTimeout(flush, every);
}
addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && flush());

/**
 * A post counts as read once half of it, or 200 pixels, has been on a visible screen for a second and a half: never
 * because a page was opened.
 */
export function useReading(id: string, off: boolean) {
  const ref = useRef<HTMLElement>(null);
  useEffect(() => {
    const element = ref.current;
    if (off || !element || read.has(id)) return undefined;
    let seen: ReturnType<typeof setTimeout> | undefined;
    const observer = new IntersectionObserver(
      ([entry]) => {
        clearTimeout(seen);
        if (!entry || (entry.intersectionRatio < 0.5 && entry.intersectionRect.height < 200)) return;
        seen = setTimeout(() => {
          if (document.visibilityState !== 'visible') return;
          observer.disconnect();
          read.add(id);
          pending.add(id);
          timer ??= setTimeout(flush, every);
        }, enough);
      },
      { threshold: [0, 0.25, 0.5, 0.75, 1] },
    );
    observer.observe(element);
    return () => {
      clearTimeout(seen);
      observer.disconnect();
    };
  }, [id, off]);
  return ref;
}
