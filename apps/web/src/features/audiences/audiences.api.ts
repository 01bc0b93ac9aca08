import type { Answer, Call } from '@app/contract';
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from '../../lib/http';

export type Members = Answer<'GET /groups/:id/members'>;
export type Member = Members['items'][number];
export type GroupInput = Call<'POST /groups'>['body'];
export type Role = Member['role'];

/** The groups one is in: those of the left column. */
export const myGroupsQuery = queryOptions({
  queryKey: ['groups', 'mine'],
  queryFn: ({ signal }) => api('GET /groups', { query: { mine: 'true' }, signal }),
});
export const groupsQuery = (filter: { q: string; mine: boolean }) =>
  infiniteQueryOptions({
    queryKey: ['groups', 'list', filter],
    queryFn: ({ pageParam, signal }) =>
      api('GET /groups', {
        query: {
          ...(filter.q !== '' && { q: filter.q }),
          ...(filter.mine && { mine: 'true' }),
          ...(pageParam !== undefined && { after: pageParam }),
        },
        signal,
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
  });
export const groupQuery = (slug: string) =>
  queryOptions({
    queryKey: ['groups', 'one', slug],
    queryFn: ({ signal }) => api('GET /groups/:slug', { params: { slug }, signal }),
  });

export const membersKey = (groupId: string) => ['members', groupId] as const;
export const membersQuery = (groupId: string, q = '') =>
  infiniteQueryOptions({
    queryKey: [...membersKey(groupId), q],
    queryFn: ({ pageParam, signal }) =>
      api('GET /groups/:id/members', {
        params: { id: groupId },
        query: { ...(q !== '' && { q }), ...(pageParam !== undefined && { after: pageParam }) },
        signal,
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
  });
