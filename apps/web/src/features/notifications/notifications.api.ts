import { queryOptions } from '@tanstack/react-query';
import { api } from '../../lib/http';

/** How many notifications wait: what the bell shows. */
export const unreadNotificationsQuery = queryOptions({
  queryKey: ['notifications', 'unread-count'],
  queryFn: async ({ signal }) => (await api('GET /notifications', { query: { unread: 'true' }, signal })).unread,
});
