import { useEffect, useRef } from 'react';

// Somebody wants to write. The composer on screen answers; when there is none yet, the next one to appear does.
let waiting = false;
const composers = new Set<() => void>();

/** True when a composer on this page took it; otherwise go to a page that has one. */
export function requestCompose(): boolean {
  const composer = [...composers].at(-1);
  if (composer) composer();
  else waiting = true;
  return composer !== undefined;
}

/** For a composer: open, and take the focus. */
export function useComposeRequest(open: () => void): void {
  const act = useRef(open);
  useEffect(() => {
    act.current = open;
  });
  useEffect(() => {
    const composer = () => act.current();
    composers.add(composer);
    if (waiting) {
      waiting = false;
      composer();
    }
    return () => void composers.delete(composer);
  }, []);
}
