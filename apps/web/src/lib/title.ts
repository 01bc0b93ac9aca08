import { useEffect, useSyncExternalStore } from 'react';
import { useT } from '../i18n';

let count = 0;
const listeners = new Set<() => void>();

/** How many new things the title announces: "(3) Home · Parvis". */
export function setTitleCount(next: number) {
  if (next === count) return;
  count = next;
  for (const listener of listeners) listener();
}

/** The title of the page while this component is mounted. */
export function useTitle(page: string | undefined): void {
  const t = useT();
  const unread = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => count,
  );
  useEffect(() => {
    if (page === undefined) return;
    document.title = unread > 0 ? t('shell.titleCount', { count: unread, page }) : t('shell.title', { page });
  }, [page, unread, t]);
}
