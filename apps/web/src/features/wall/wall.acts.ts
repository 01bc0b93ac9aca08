import type { Call, Me } from '@app/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { failureText } from '../../lib/failures';
import { api, freshKey } from '../../lib/http';
import { toast } from '../../lib/toasts';
import type { FeedPost } from './wall.api';
import { patchPost, prependPosts } from './wall.cache';

type Publication = Call<'POST /posts'>['body'];
export interface Sending {
  key: string;
  body: Publication;
  /** What stands on the wall while it is on its way. */
  shown: FeedPost;
}

/** Publishing: on the wall at once, marked as on its way; a failure stays there with everything that was written. */
export function usePublish() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationKey: ['publish'],
    mutationFn: ({ key, body }: Sending) => api('POST /posts', { body, key }),
    onMutate: ({ shown }) => {
      patchPost(queryClient, shown.id, () => null);
      prependPosts(queryClient, [{ ...shown, local: 'sending' }]);
    },
    onSuccess: (post, { shown }) => {
      patchPost(queryClient, shown.id, () => post);
      prependPosts(queryClient, [post]);
    },
    onError: (error, { shown }) => {
      patchPost(queryClient, shown.id, (post) => ({ ...post, local: 'failed' }));
      toast(failureText(error), { bad: true });
    },
  });
}

/** The post as it will stand: the author knows everything about it but its id. */
export function preview(me: Me, body: Publication, rest: Pick<FeedPost, 'audience' | 'images'>): FeedPost {
  return {
    id: `local-${freshKey()}`,
    kind: body.kind ?? 'update',
    author: me.person,
    title: body.title ?? null,
    body: body.body,
    language: body.language ?? null,
    mentions: [],
    version: 1,
    createdAt: new Date().toISOString(),
    editedAt: null,
    pinned: false,
    comments: 0,
    reactions: {},
    myReaction: null,
    announcement: null,
    poll: null,
    request: null,
    can: { edit: false, remove: false, pin: false, comment: false, measure: false },
    ...rest,
  };
}

type Counts = Record<string, number>;
/** The counts after one person's reaction went from one emoji (or none) to another. */
export function moved(counts: Counts, from: string | null, to: string | null): Counts {
  const next = { ...counts };
  if (from !== null) next[from] = Math.max(0, (next[from] ?? 0) - 1);
  if (to !== null) next[to] = (next[to] ?? 0) + 1;
  return Object.fromEntries(Object.entries(next).filter(([, n]) => n > 0));
}

export type Emoji = Call<'PUT /posts/:id/reaction'>['body']['emoji'];
/** The number changes in the same frame; a failure puts it back and says so. */
export function useReact() {
  const queryClient = useQueryClient();
  const apply = (post: FeedPost, to: string | null) =>
    patchPost(queryClient, post.id, (now) => ({
      ...now,
      myReaction: to,
      reactions: moved(now.reactions, now.myReaction, to),
    }));
  return useMutation({
    mutationFn: ({ post, emoji }: { post: FeedPost; emoji: string | null }) =>
      emoji === null
        ? api('DELETE /posts/:id/reaction', { params: { id: post.id } })
        : api('PUT /posts/:id/reaction', { params: { id: post.id }, body: { emoji: emoji as Emoji } }),
    onMutate: ({ post, emoji }) => apply(post, emoji),
    onError: (error, { post }) => {
      apply(post, post.myReaction);
      toast(failureText(error), { bad: true });
    },
  });
}
