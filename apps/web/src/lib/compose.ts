import { useEffect, useRef } from 'react';

/** With what the composer opens; a title never replaces one that is being written, and a text is added to it. */
export interface Opening {
  kind?: string;
  title?: string;
  body?: string;
}
type Composer = (opening: Opening) => void;

/** What is being written, opened with that. */
export const openedWith = <C extends { kind: string; title: string; body: string }>(
  content: C,
  { kind = content.kind, title = '', body = '' }: Opening,
): C => ({ ...content, kind, title: content.title || title, body: content.body + body });

// Somebody wants to write. The composer on screen answers; when there is none yet, the next one to appear does.
let waiting: Opening | undefined;
const composers = new Set<Composer>();

/** True when a composer on this page took it; otherwise go to a page that has one. */
export function requestCompose(opening: Opening = {}): boolean {
  const composer = [...composers].at(-1);
  if (composer) composer(opening);
  else waiting = opening;
  return composer !== undefined;
}

/** For a composer: open, and take the focus. */
export function useComposeRequest(open: Composer): void {
  const act = useRef(open);
  useEffect(() => {
    act.current = open;
  });
  useEffect(() => {
    const composer: Composer = (opening) => act.current(opening);
    composers.add(composer);
    if (waiting) {
      const opening = waiting;
      waiting = undefined;
      composer(opening);
    }
    return () => void composers.delete(composer);
  }, []);
}
