import type { Answer } from '@app/contract';
import { infiniteQueryOptions, queryOptions, type InfiniteData } from '@tanstack/react-query';
import { api } from '../../lib/http';

export type Lines = InfiniteData<Answer<'GET /notifications'>, string | undefined>;

/** How many notifications wait: what the bell shows. */
export const unreadNotificationsQuery = queryOptions({
  queryKey: ['notifications', 'unread-count'],
  queryFn: async ({ signal }) => (await api('GET /notifications', { query: { unread: 'true' }, signal })).unread,
});

export const listKey = ['notifications', 'list'] as const;
export const notificationsQuery = (unread: boolean) =>
  infiniteQueryOptions({
    queryKey: [...listKey, unread ? 'unread' : 'all'],
    queryFn: ({ pageParam, signal }) =>
      api('GET /notifications', {
        query: { ...(unread && { unread: 'true' }), ...(pageParam !== undefined && { after: pageParam }) },
        signal,
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });
