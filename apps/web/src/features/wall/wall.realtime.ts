import type { EventPayload, Me, PollPart, SharedPost } from '@app/contract';
import type { QueryClient } from '@tanstack/react-query';
import { api } from '../../lib/http';
import type { RealtimeTable } from '../../lib/realtime';
import { rereadPost } from './reread';
import { draftsQuery, postQuery, unreadQuery, type Wall } from './wall.api';
import { addComment, addFresh, commentAsMine, forgetFresh, patchComment, patchPost, prependPosts } from './wall.cache';

const me = (queryClient: QueryClient) => queryClient.getQueryData<Me>(['me'])?.person.id;
/** Clients do not all ask at the same moment. */
const soon = (act: () => void) => setTimeout(act, Math.random() * 800);

/** What an announcement or a poll says to this reader is asked for: the event is the same for everybody. */
const hasParts = (post: SharedPost) => ['announcement', 'poll', 'request'].includes(post.kind);

function published({ post }: EventPayload<'post.published'>, queryClient: QueryClient): void {
  void queryClient.invalidateQueries({ queryKey: unreadQuery.queryKey });
  if (post.author.id === me(queryClient)) {
    // From here it is already on the wall, or about to be; from another device it comes now.
    if (queryClient.isMutating({ mutationKey: ['publish'] }) > 0) return;
    soon(
      () => void api('GET /posts/:id', { params: { id: post.id } }).then((mine) => prependPosts(queryClient, [mine])),
    );
    return;
  }
  addFresh(queryClient, post);
  if (post.kind === 'announcement') soon(() => void standOnTop(post.id, queryClient));
}

/** An announcement that must be read stands above everything until it is acknowledged. */
async function standOnTop(id: string, queryClient: QueryClient): Promise<void> {
  const post = await queryClient.fetchQuery(postQuery(id)).catch(() => undefined);
  void api('POST /deliveries', { body: { postIds: [id] } }).catch(() => undefined);
  if (!post?.announcement?.mustRead) return;
  queryClient.setQueryData<Wall>(['wall', {}], (wall) => {
    const [first, ...rest] = wall?.pages ?? [];
    if (!wall || !first || first.pinned.some((other) => other.id === id)) return wall;
    return { ...wall, pages: [{ ...first, pinned: [post, ...first.pinned] }, ...rest] };
  });
  forgetFresh(queryClient, id);
}

function refresh(id: string, queryClient: QueryClient): void {
  soon(() => void rereadPost(queryClient, id));
}

/** What is shared changes at once; what is this reader's own stays. */
function edited({ post }: EventPayload<'post.edited'>, queryClient: QueryClient): void {
  patchPost(queryClient, post.id, (old) => ({ ...old, ...post, reactions: old.reactions, comments: old.comments }));
  if (hasParts(post)) refresh(post.id, queryClient);
}

/** Who sees the result keeps it whole: a number of voters beside older votes would make wrong shares. */
const withVoters = (poll: PollPart, voters: number): PollPart =>
  poll.options.some((option) => option.votes !== null) ? poll : { ...poll, voters };

export const wallRealtime: RealtimeTable = {
  'post.published': (payload, _, queryClient) => published(payload, queryClient),
  'post.edited': (payload, _, queryClient) => edited(payload, queryClient),
  'post.removed': ({ postId }, _, queryClient) => patchPost(queryClient, postId, () => null),
  'post.restored': ({ post }, _, queryClient) => {
    if (post.author.id !== me(queryClient)) addFresh(queryClient, post);
    void queryClient.invalidateQueries({ queryKey: ['post', post.id] });
  },
  'post.pinned': ({ postId, pinned }, _, queryClient) => {
    patchPost(queryClient, postId, (post) => ({ ...post, pinned }));
    void queryClient.invalidateQueries({ queryKey: ['wall'] });
  },
  'post.counted': ({ postId, comments, reactions, acknowledged, voters }, _, queryClient) =>
    patchPost(queryClient, postId, (post) => ({
      ...post,
      comments,
      reactions,
      announcement: post.announcement && { ...post.announcement, acknowledged: acknowledged ?? null },
      poll: post.poll && withVoters(post.poll, voters ?? 0),
    })),
  'comment.published': ({ comment }, _, queryClient) => {
    if (queryClient.isMutating({ mutationKey: ['comment', comment.postId] }) > 0) return;
    addComment(queryClient, commentAsMine(comment));
  },
  'comment.edited': ({ comment }, _, queryClient) =>
    patchComment(queryClient, comment, (old) => ({ ...old, ...comment, reactions: old.reactions })),
  'comment.removed': ({ postId, commentId }, _, queryClient) =>
    patchComment(queryClient, { postId, id: commentId }, (old) => ({ ...old, removed: true, body: '' })),
  // A page read while it was gone does not hold it.
  'comment.restored': ({ comment }, _, queryClient) =>
    void queryClient.invalidateQueries({ queryKey: ['comments', comment.postId] }),
  'comment.counted': ({ postId, commentId, reactions }, _, queryClient) =>
    patchComment(queryClient, { postId, id: commentId }, (old) => ({ ...old, reactions })),
  'reaction.changed': ({ postId, commentId, emoji }, _, queryClient) => {
    if (commentId === null) patchPost(queryClient, postId, (post) => ({ ...post, myReaction: emoji }));
    else patchComment(queryClient, { postId, id: commentId }, (old) => ({ ...old, myReaction: emoji }));
  },
  'read.advanced': (_, __, queryClient) => void queryClient.invalidateQueries({ queryKey: unreadQuery.queryKey }),
  'draft.changed': (_, __, queryClient) => void queryClient.invalidateQueries({ queryKey: draftsQuery.queryKey }),
  'vote.changed': ({ postId }, _, queryClient) => refresh(postId, queryClient),
  'acknowledgement.given': ({ postId, version }, _, queryClient) =>
    patchPost(queryClient, postId, (post) => ({
      ...post,
      announcement: post.announcement && { ...post.announcement, acknowledgedVersion: version },
    })),
};
