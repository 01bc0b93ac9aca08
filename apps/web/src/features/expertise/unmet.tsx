import { useEffect } from 'react';
import { useT } from '../../i18n';
import { api } from '../../lib/http';

/** Who waits so long has finished typing. */
const rest = 3000;
const told = new Set<string>();

/** Nobody is found: the words of the need are kept for the vocabulary, and the reader is told what becomes of them. */
export function Unmet({ q }: { q: string }) {
  const t = useT();
  useEffect(() => {
    const timer = setTimeout(() => {
      if (told.has(q)) return;
      told.add(q);
      // Nothing hangs on it: the next who looks for it tells it again.
      api('POST /expertise/unmet', { body: { q } }).catch(() => told.delete(q));
    }, rest);
    return () => clearTimeout(timer);
  }, [q]);
  return <small>{t('people.unmet')}</small>;
}
