import { queryOptions } from '@tanstack/react-query';
import { api } from '../../lib/http';

/** A person's page, by handle. */
export const profileQuery = (handle: string) =>
  queryOptions({
    queryKey: ['profile', handle],
    queryFn: ({ signal }) => api('GET /people/:handle', { params: { handle }, signal }),
  });

/** The chart around a person. */
export const orgQuery = (handle: string) =>
  queryOptions({
    queryKey: ['org', handle],
    queryFn: ({ signal }) => api('GET /org/:handle', { params: { handle }, signal }),
  });
/** Where the chart begins. */
export const orgTopQuery = queryOptions({
  queryKey: ['org'],
  queryFn: ({ signal }) => api('GET /org', { signal }),
});

/** People by name, for a field where one is chosen. */
export const peopleNamedQuery = (everyone: string, q: string) =>
  queryOptions({
    queryKey: ['people-named', q],
    queryFn: ({ signal }) =>
      api('GET /audiences/:id/people', { params: { id: everyone }, query: { q, limit: 8 }, signal }),
    staleTime: 60_000,
    enabled: q !== '',
  });
