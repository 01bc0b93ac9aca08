import { useSyncExternalStore } from 'react';

/** Whether a media query holds now; follows the window. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (listener) => {
      const list = matchMedia(query);
      list.addEventListener('change', listener);
      return () => list.removeEventListener('change', listener);
    },
    () => matchMedia(query).matches,
  );
}

const paper = matchMedia('print');
let printing = paper.matches;
const watchPrinting = (listener: () => void) => {
  const off = new AbortController();
  const tell = (next: boolean) => () => {
    printing = next;
    listener();
  };
  addEventListener('beforeprint', tell(true), { signal: off.signal });
  addEventListener('afterprint', tell(false), { signal: off.signal });
  // A preview of the paper on the screen announces nothing.
  paper.addEventListener('change', () => tell(paper.matches)(), { signal: off.signal });
  return () => off.abort();
};
/** True while the page is laid out for paper: what is folded on the screen is open then. */
export const usePrinting = (): boolean => useSyncExternalStore(watchPrinting, () => printing);
