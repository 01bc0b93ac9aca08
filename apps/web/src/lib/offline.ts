import type { Query, QueryClient } from '@tanstack/react-query';
import { clear, createStore, get, set } from 'idb-keyval';

/**
 * What may be read without a network: queries with `meta: { offline: true }`, kept on this device for the person who is
 * signed in. They are personal: gone at sign-out, and when somebody else signs in.
 */
interface Kept {
  personId: string;
  queries: Record<string, { key: readonly unknown[]; data: unknown; at: number }>;
}
const store = createStore('parvis', 'offline');
const week = 7 * 86_400_000;
let kept: Kept | undefined;
let saving: ReturnType<typeof setTimeout> | undefined;

const isKept = (query: Query) => query.meta?.offline === true && query.state.status === 'success';

/** Puts back what was kept, as old as it is: every query still asks the server when there is one. */
export async function restoreOffline(queryClient: QueryClient): Promise<void> {
  kept = await get<Kept>('kept', store).catch(() => undefined);
  for (const { key, data, at } of Object.values(kept?.queries ?? {}))
    if (Date.now() - at < week && queryClient.getQueryData(key) === undefined)
      queryClient.setQueryData(key, data, { updatedAt: at });
}

/** Keeps what the person reads from now on. */
export function keepOffline(queryClient: QueryClient, personId: string): () => void {
  if (kept?.personId !== personId) kept = { personId, queries: {} };
  const save = () => void set('kept', kept, store).catch(() => undefined);
  const keep = (query: Query) => {
    if (!kept || !isKept(query)) return;
    kept.queries[query.queryHash] = { key: query.queryKey, data: query.state.data, at: query.state.dataUpdatedAt };
    clearTimeout(saving);
    saving = setTimeout(save, 1000);
  };
  const cache = queryClient.getQueryCache();
  for (const query of cache.getAll()) keep(query);
  return cache.subscribe(({ type, query }) => type === 'updated' && keep(query as Query));
}

export async function forgetOffline(): Promise<void> {
  kept = undefined;
  clearTimeout(saving);
  await clear(store).catch(() => undefined);
}
