import type { Answer } from '@app/contract';
import {
  infiniteQueryOptions,
  queryOptions,
  useMutation,
  useQueryClient,
  type InfiniteData,
} from '@tanstack/react-query';
import { failureText } from '../../lib/failures';
import { api } from '../../lib/http';
import { toast } from '../../lib/toasts';

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

/** The lines after some of them (or, with none named, all) were read. */
export const withRead = (lines: Lines, ids: string[]): Lines => ({
  ...lines,
  pages: lines.pages.map((page) => ({
    ...page,
    items: page.items.map((line) => (ids.length === 0 || ids.includes(line.id) ? { ...line, read: true } : line)),
  })),
});

/** Marks some lines as read, or with an empty list all of them: here at once, on every other device by the bell. */
export function useMarkRead() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (ids: string[]) => api('POST /notifications/read', { body: { ids } }),
    onMutate: (ids) => {
      queryClient.setQueriesData<Lines>({ queryKey: listKey }, (lines) => lines && withRead(lines, ids));
      queryClient.setQueryData(unreadNotificationsQuery.queryKey, (count = 0) =>
        ids.length === 0 ? 0 : Math.max(0, count - ids.length),
      );
    },
    onSuccess: ({ unread }) => queryClient.setQueryData(unreadNotificationsQuery.queryKey, unread),
    onError: (error) => {
      void queryClient.invalidateQueries({ queryKey: ['notifications'] });
      toast(failureText(error), { bad: true });
    },
  });
}
