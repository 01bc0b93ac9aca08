import type { Answer, AudienceRule } from '@app/contract';
import { infiniteQueryOptions, keepPreviousData, queryOptions, type InfiniteData } from '@tanstack/react-query';
import { api } from '../../lib/http';

export type Announcements = InfiniteData<Answer<'GET /announcements'>, string | undefined>;
export type AnnouncementRow = Answer<'GET /announcements'>['items'][number];

export const announcementsKey = ['announcements'] as const;
export const announcementsQuery = (mine: boolean) =>
  infiniteQueryOptions({
    queryKey: [...announcementsKey, mine ? 'mine' : 'all'],
    queryFn: ({ pageParam, signal }) =>
      api('GET /announcements', {
        query: { ...(mine && { mine: 'true' }), ...(pageParam !== undefined && { after: pageParam }) },
        signal,
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });

export const dashboardKey = (postId: string) => ['dashboard', postId] as const;
export const dashboardQuery = (postId: string) =>
  queryOptions({
    queryKey: dashboardKey(postId),
    queryFn: ({ signal }) => api('GET /posts/:id/dashboard', { params: { id: postId }, signal }),
  });

export const unitsQuery = queryOptions({
  queryKey: ['units'],
  queryFn: ({ signal }) => api('GET /units', { signal }),
  staleTime: 300_000,
});
export const sitesQuery = queryOptions({
  queryKey: ['sites'],
  queryFn: ({ signal }) => api('GET /sites', { signal }),
  staleTime: 300_000,
});

export const audienceQuery = (id: string) =>
  queryOptions({
    queryKey: ['audiences', 'one', id],
    queryFn: ({ signal }) => api('GET /audiences/:id', { params: { id }, signal }),
  });
/** How many people a rule reaches; what was counted before stands until the new number is there. */
export const previewQuery = (rule: AudienceRule) =>
  queryOptions({
    queryKey: ['audiences', 'preview', rule],
    queryFn: ({ signal }) => api('POST /audiences/preview', { body: rule, signal }),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
