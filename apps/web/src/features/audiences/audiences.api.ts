import { queryOptions } from '@tanstack/react-query';
import { api } from '../../lib/http';

/** The groups one is in: those of the left column. */
export const myGroupsQuery = queryOptions({
  queryKey: ['groups', 'mine'],
  queryFn: ({ signal }) => api('GET /groups', { query: { mine: 'true' }, signal }),
});
