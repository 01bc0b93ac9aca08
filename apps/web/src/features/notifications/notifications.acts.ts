import { useMutation, useQueryClient } from '@tanstack/react-query';
import { failureText } from '../../lib/failures';
import { api } from '../../lib/http';
import { toast } from '../../lib/toasts';
import { listKey, unreadNotificationsQuery, type Lines } from './notifications.api';

/** The lines after some of them (or, with none named, all) were read. */
const withRead = (lines: Lines, ids: string[]): Lines => ({
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
