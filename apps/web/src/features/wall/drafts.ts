import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { api } from '../../lib/http';
import { draftsQuery } from './wall.api';

type Content = Record<string, string | boolean | number | null | string[]>;
const prefix = 'draft:';

// One word after the other to the server for each draft: an older one that came later would bring it back.
const telling = new Map<string, Promise<unknown>>();
function tell(key: string, content: Content | null): Promise<unknown> {
  const params = { key };
  const send = (): Promise<unknown> =>
    content ? api('PUT /drafts/:key', { params, body: { content } }) : api('DELETE /drafts/:key', { params });
  const told: Promise<unknown> = (telling.get(key) ?? Promise.resolve()).then(send, send).finally(() => {
    if (telling.get(key) === told) telling.delete(key);
  });
  telling.set(key, told);
  return told;
}

/**
 * What somebody is writing: on this device with every letter, on the server when the typing rests, so that it is there on
 * every device. One draft for each place; it goes with the publication, or when the text is emptied.
 */
export function useDraft<C extends Content>(key: string, blank: C) {
  const queryClient = useQueryClient();
  const [content, setContent] = useState<C>(() => ({ ...blank, ...local<C>(key) }));
  const [saved, setSaved] = useState(false);
  const touched = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const isBlank = useRef(blank);

  // What another device has, unless something is written here already.
  useEffect(() => {
    let here = true;
    void queryClient.ensureQueryData(draftsQuery).then(
      (drafts) => {
        const found = drafts.find((draft) => draft.key === key);
        if (here && found && !touched.current && local(key) === undefined)
          setContent({ ...isBlank.current, ...found.content } as C);
      },
      () => undefined,
    );
    return () => {
      here = false;
    };
  }, [key, queryClient]);

  // No end: the server is told of the last words, too, when the writer has gone to another page.
  useEffect(() => {
    if (!touched.current) return;
    const empty = JSON.stringify(content) === JSON.stringify(isBlank.current);
    if (empty) localStorage.removeItem(prefix + key);
    else localStorage.setItem(prefix + key, JSON.stringify(content));
    clearTimeout(timer.current);
    const rest = empty ? 0 : 500;
    timer.current = setTimeout(() => {
      tell(key, empty ? null : content).then(
        () => setSaved(!empty),
        () => undefined,
      );
    }, rest);
  }, [content, key]);

  const change = useCallback((next: C | ((now: C) => C)) => {
    touched.current = true;
    setSaved(false);
    setContent(next);
  }, []);
  /** After a publication: the server takes the draft away with it, unless an older word of it is still on its way. */
  const clear = useCallback(() => {
    touched.current = false;
    clearTimeout(timer.current);
    if (telling.has(key)) void tell(key, null).catch(() => undefined);
    localStorage.removeItem(prefix + key);
    setSaved(false);
    setContent(isBlank.current);
  }, [key]);
  return { content, change, clear, saved };
}
export type Drafting<C extends Content> = ReturnType<typeof useDraft<C>>;

function local<C>(key: string): C | undefined {
  const kept = localStorage.getItem(prefix + key);
  try {
    return kept === null ? undefined : (JSON.parse(kept) as C);
  } catch {
    return undefined;
  }
}
