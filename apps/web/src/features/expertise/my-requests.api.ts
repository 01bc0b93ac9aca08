import type { Answer, Call } from '@app/contract';
import { infiniteQueryOptions } from '@tanstack/react-query';
import { api } from '../../lib/http';

export type RequestRow = Answer<'GET /requests'>['items'][number];
export type Standing = NonNullable<Call<'GET /requests'>['query']['as']>;

export const requestsKey = ['requests'] as const;
export const requestsQuery = (as: Standing) =>
  infiniteQueryOptions({
    queryKey: [...requestsKey, as],
    queryFn: ({ pageParam, signal }) =>
      api('GET /requests', { query: { as, ...(pageParam !== undefined && { after: pageParam }) }, signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });
