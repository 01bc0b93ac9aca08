import type { Answer, PostDto, PostKind, WallPage } from '@app/contract';
import { infiniteQueryOptions, queryOptions, type InfiniteData } from '@tanstack/react-query';
import { api } from '../../lib/http';
import { seedHeads } from '../../lib/realtime';

/** Which wall: everything addressed to me (nothing given), one audience, one person, one kind. */
export interface WallFilter {
  audienceId?: string;
  authorId?: string;
  kind?: PostKind;
}
/** A post in a list; `local` while it is on its way, or when it did not get there; `shared` while it is as for everybody. */
export type FeedPost = PostDto & { local?: 'sending' | 'failed'; shared?: true };
export type Wall = InfiniteData<WallPage, string | undefined>;
export type Comments = InfiniteData<Answer<'GET /posts/:id/comments'>, string | undefined>;

export const wallKey = (filter: WallFilter) => ['wall', filter] as const;
export const wallQuery = (filter: WallFilter) =>
  infiniteQueryOptions({
    queryKey: wallKey(filter),
    queryFn: async ({ pageParam, signal }) => {
      const page = await api('GET /wall', {
        query: { ...filter, ...(pageParam === undefined ? {} : { before: pageParam }) },
        signal,
      });
      if (pageParam === undefined) seedHeads(page.heads);
      return page;
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    // New posts come over the socket; a wall is read again only after a reset.
    staleTime: Infinity,
    meta: { offline: Object.keys(filter).length === 0 },
  });

export const postKey = (id: string) => ['post', id] as const;
export const postQuery = (id: string) =>
  queryOptions({
    queryKey: postKey(id),
    queryFn: ({ signal }) => api('GET /posts/:id', { params: { id }, signal }),
  });

export const commentsKey = (postId: string) => ['comments', postId] as const;
export const commentsQuery = (postId: string) =>
  infiniteQueryOptions({
    queryKey: commentsKey(postId),
    queryFn: ({ pageParam, signal }) =>
      api('GET /posts/:id/comments', {
        params: { id: postId },
        query: { limit: 50, ...(pageParam === undefined ? {} : { after: pageParam }) },
        signal,
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });

export const versionsQuery = (id: string) =>
  queryOptions({
    queryKey: ['versions', id],
    queryFn: ({ signal }) => api('GET /posts/:id/versions', { params: { id }, signal }),
  });
export const reactorsQuery = (id: string) =>
  queryOptions({
    queryKey: ['reactors', id],
    queryFn: ({ signal }) => api('GET /posts/:id/reactions', { params: { id }, signal }),
  });

/** Unread posts on the home wall and in each audience. */
export const unreadQuery = queryOptions({
  queryKey: ['unread'],
  queryFn: ({ signal }) => api('GET /unread', { signal }),
});

export const draftsQuery = queryOptions({
  queryKey: ['drafts'],
  queryFn: ({ signal }) => api('GET /drafts', { signal }),
  staleTime: Infinity,
});

/** Audiences one may write to. */
export const writableQuery = (q: string) =>
  queryOptions({
    queryKey: ['audiences', 'writable', q],
    queryFn: ({ signal }) => api('GET /audiences', { query: q === '' ? {} : { q }, signal }),
    staleTime: 300_000,
  });
