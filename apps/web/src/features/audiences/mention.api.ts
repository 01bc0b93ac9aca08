import { queryOptions } from '@tanstack/react-query';
import { api } from '../../lib/http';

/** At most this many are offered. */
export const mentionsShown = 6;

/** People whom a mention in this audience would reach. */
export const mentionQuery = (audienceId: string, q: string) =>
  queryOptions({
    queryKey: ['mention', audienceId, q],
    queryFn: ({ signal }) =>
      api('GET /audiences/:id/people', { params: { id: audienceId }, query: { q, limit: mentionsShown }, signal }),
    staleTime: 60_000,
  });
