import { queryOptions } from '@tanstack/react-query';
import { api } from '../../lib/http';

/** Unread posts on the home wall and in each audience. */
export const unreadQuery = queryOptions({
  queryKey: ['unread'],
  queryFn: ({ signal }) => api('GET /unread', { signal }),
});
