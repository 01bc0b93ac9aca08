import type { CommentDto } from '@app/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { failureText } from '../../lib/failures';
import { api } from '../../lib/http';
import { toast } from '../../lib/toasts';
import { moved, type Emoji } from './wall.acts';
import { unreadQuery } from './wall.api';
import { addComment, patchComment, patchPost } from './wall.cache';

export function useComment(postId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationKey: ['comment', postId],
    mutationFn: ({ key, ...body }: { key: string; body: string; parentId?: string; draft?: string }) =>
      api('POST /posts/:id/comments', { params: { id: postId }, body, key }),
    onSuccess: (comment) => {
      addComment(queryClient, comment);
      patchPost(queryClient, postId, (post) => ({ ...post, comments: post.comments + 1 }));
      void queryClient.invalidateQueries({ queryKey: unreadQuery.queryKey });
    },
  });
}

export function useReactToComment() {
  const queryClient = useQueryClient();
  const apply = (comment: CommentDto, to: string | null) =>
    patchComment(queryClient, comment, (now) => ({
      ...now,
      myReaction: to,
      reactions: moved(now.reactions, now.myReaction, to),
    }));
  return useMutation({
    mutationFn: ({ comment, emoji }: { comment: CommentDto; emoji: string | null }) =>
      emoji === null
        ? api('DELETE /comments/:id/reaction', { params: { id: comment.id } })
        : api('PUT /comments/:id/reaction', { params: { id: comment.id }, body: { emoji: emoji as Emoji } }),
    onMutate: ({ comment, emoji }) => apply(comment, emoji),
    onError: (error, { comment }) => {
      apply(comment, comment.myReaction);
      toast(failureText(error), { bad: true });
    },
  });
}
