import type { CommentDto, PostDto, SharedComment, SharedPost } from '@app/contract';
import type { QueryClient } from '@tanstack/react-query';
import { commentsKey, postKey, type Comments, type FeedPost, type Wall, type WallFilter } from './wall.api';

/** Posts that have come in since the walls were read, newest first: they wait behind the pill. */
export const freshKey = ['fresh'] as const;
export const freshPosts = (queryClient: QueryClient): SharedPost[] => queryClient.getQueryData(freshKey) ?? [];

export const belongs = (filter: WallFilter, post: Pick<SharedPost, 'audience' | 'author' | 'kind'>): boolean =>
  (filter.audienceId === undefined || filter.audienceId === post.audience.id) &&
  (filter.authorId === undefined || filter.authorId === post.author.id) &&
  (filter.kind === undefined || filter.kind === post.kind);

/** What the socket brings is the same for everybody; what concerns the reader is asked for when it matters. */
export const asMine = (post: SharedPost): FeedPost => ({
  ...post,
  shared: true,
  myReaction: null,
  announcement: null,
  poll: null,
  request: null,
  can: { edit: false, remove: false, pin: false, comment: true, measure: false },
});

/** Changes a post wherever it is shown; null takes it away. */
export function patchPost(queryClient: QueryClient, id: string, change: (post: FeedPost) => FeedPost | null): void {
  const apply = (posts: FeedPost[]) =>
    posts.some((post) => post.id === id)
      ? posts.flatMap((post) => (post.id === id ? (change(post) ?? []) : post))
      : posts;
  queryClient.setQueriesData<Wall>({ queryKey: ['wall'] }, (wall) => {
    if (!wall) return wall;
    let changed = false;
    const pages = wall.pages.map((page) => {
      const items = apply(page.items);
      const pinned = apply(page.pinned);
      if (items === page.items && pinned === page.pinned) return page;
      changed = true;
      return { ...page, items, pinned };
    });
    return changed ? { ...wall, pages } : wall;
  });
  queryClient.setQueryData<FeedPost>(postKey(id), (post) => (post ? (change(post) ?? undefined) : undefined));
  queryClient.setQueryData<SharedPost[]>(freshKey, (fresh) => {
    const found = fresh?.find((post) => post.id === id);
    if (!fresh || !found) return fresh;
    const next = change(asMine(found));
    return fresh.flatMap((post) => (post.id === id ? (next ?? []) : post));
  });
}

/** Puts posts on top of every wall they belong to, once. */
export function prependPosts(queryClient: QueryClient, posts: FeedPost[]): void {
  for (const [key, wall] of queryClient.getQueriesData<Wall>({ queryKey: ['wall'] })) {
    const [first, ...rest] = wall?.pages ?? [];
    if (!wall || !first) continue;
    const filter = (key[1] ?? {}) as WallFilter;
    const there = new Set(wall.pages.flatMap((page) => page.items.map((post) => post.id)));
    const added = posts.filter((post) => belongs(filter, post) && !there.has(post.id));
    if (added.length === 0) continue;
    const items = [...added, ...first.items];
    queryClient.setQueryData<Wall>(key, { ...wall, pages: [{ ...first, items }, ...rest] });
  }
}

export const isOnWall = (queryClient: QueryClient, id: string): boolean =>
  queryClient
    .getQueriesData<Wall>({ queryKey: ['wall'] })
    .some(([, wall]) => wall?.pages.some((page) => page.items.some((item) => item.id === id)));

export function addFresh(queryClient: QueryClient, post: SharedPost): void {
  if (isOnWall(queryClient, post.id)) return;
  queryClient.setQueryData<SharedPost[]>(freshKey, (fresh = []) =>
    fresh.some((other) => other.id === post.id) ? fresh : [post, ...fresh],
  );
}

/** It stands on the wall by itself: nothing waits behind the pill for it. */
export function forgetFresh(queryClient: QueryClient, id: string): void {
  queryClient.setQueryData<SharedPost[]>(freshKey, (fresh) => fresh?.filter((post) => post.id !== id));
}

export function patchComment(
  queryClient: QueryClient,
  { postId, id }: { postId: string; id: string },
  change: (comment: CommentDto) => CommentDto | null,
): void {
  queryClient.setQueryData<Comments>(commentsKey(postId), (comments) =>
    comments
      ? {
          ...comments,
          pages: comments.pages.map((page) => ({
            ...page,
            items: page.items.flatMap((comment) => (comment.id === id ? (change(comment) ?? []) : comment)),
          })),
        }
      : comments,
  );
}

/** At the end of the comments that are read to their end; others will find it when they get there. */
export function addComment(queryClient: QueryClient, comment: CommentDto): void {
  queryClient.setQueryData<Comments>(commentsKey(comment.postId), (comments) => {
    const last = comments?.pages.at(-1);
    if (!comments || !last || last.next !== null) return comments;
    if (comments.pages.some((page) => page.items.some((other) => other.id === comment.id))) return comments;
    const pages = [...comments.pages.slice(0, -1), { ...last, items: [...last.items, comment] }];
    return { ...comments, pages };
  });
}

export const commentAsMine = (comment: SharedComment): CommentDto => ({
  ...comment,
  myReaction: null,
  can: { edit: false, remove: false },
});

/** The reader's own view of a post, everywhere it is shown. */
export const putPost = (queryClient: QueryClient, post: PostDto): void => {
  patchPost(queryClient, post.id, () => post);
  queryClient.setQueryData(postKey(post.id), post);
};
