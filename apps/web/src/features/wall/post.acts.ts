import type { PostDto } from '@app/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { t } from '../../i18n';
import { failureText } from '../../lib/failures';
import { api } from '../../lib/http';
import { toast } from '../../lib/toasts';
import type { FeedPost } from './wall.api';
import { patchPost, putPost } from './wall.cache';

/** Gone at once; for eight seconds one click brings it back to its place. */
export function useRemovePost() {
  const queryClient = useQueryClient();
  return (post: FeedPost) => {
    const before = queryClient.getQueriesData({ queryKey: ['wall'] });
    patchPost(queryClient, post.id, () => null);
    const putBack = () => before.forEach(([key, data]) => queryClient.setQueryData(key, data));
    const gone = api('DELETE /posts/:id', { params: { id: post.id } });
    gone.then(
      () =>
        toast(t('wall.removed'), {
          undo: () => {
            putBack();
            void api('POST /posts/:id/restoration', { params: { id: post.id } }).then(
              (restored) => putPost(queryClient, restored),
              (error) => toast(failureText(error), { bad: true }),
            );
          },
        }),
      (error) => {
        putBack();
        toast(failureText(error), { bad: true });
      },
    );
  };
}

export function usePin() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (post: PostDto) =>
      post.pinned
        ? api('DELETE /posts/:id/pin', { params: { id: post.id } })
        : api('PUT /posts/:id/pin', { params: { id: post.id } }),
    onSuccess: (post) => {
      putPost(queryClient, post);
      toast(t(post.pinned ? 'wall.pinnedNow' : 'wall.unpinnedNow'));
    },
    onError: (error) => toast(failureText(error), { bad: true }),
  });
}

export function useEditPost() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ post, title, body }: { post: PostDto; title: string | null; body: string }) =>
      api('PATCH /posts/:id', { params: { id: post.id }, body: { version: post.version, title, body } }),
    onSuccess: (post) => putPost(queryClient, post),
  });
}
