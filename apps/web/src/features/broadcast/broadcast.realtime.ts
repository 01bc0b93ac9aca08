import type { QueryClient } from '@tanstack/react-query';
import type { RealtimeTable } from '../../lib/realtime';
import { announcementsKey, dashboardKey, type Announcements } from './broadcast.api';

const waiting = new Map<string, ReturnType<typeof setTimeout>>();
/** A dashboard is read afresh at most once a second, however much moves; one that nobody looks at only becomes stale. */
function move(postId: string, queryClient: QueryClient): void {
  if (waiting.has(postId)) return;
  waiting.set(
    postId,
    setTimeout(() => {
      waiting.delete(postId);
      void queryClient.invalidateQueries({ queryKey: dashboardKey(postId) });
    }, 1000),
  );
}

export const broadcastRealtime: RealtimeTable = {
  'dashboard.moved': ({ postId }, _, queryClient) => move(postId, queryClient),
  'post.counted': ({ postId, acknowledged }, _, queryClient) => {
    if (queryClient.getQueryData(dashboardKey(postId)) !== undefined) move(postId, queryClient);
    queryClient.setQueriesData<Announcements>({ queryKey: announcementsKey }, (list) =>
      list?.pages.some((page) => page.items.some((row) => row.postId === postId))
        ? {
            ...list,
            pages: list.pages.map((page) => ({
              ...page,
              items: page.items.map((row) =>
                row.postId === postId ? { ...row, acknowledged: acknowledged ?? null } : row,
              ),
            })),
          }
        : list,
    );
  },
  'comment.published': ({ comment: { postId } }, _, queryClient) => {
    if (queryClient.getQueryData(dashboardKey(postId)) !== undefined) move(postId, queryClient);
  },
  'acknowledgement.given': (_, __, queryClient) => void queryClient.invalidateQueries({ queryKey: announcementsKey }),
  'post.published': ({ post }, _, queryClient) => {
    if (post.kind === 'announcement') void queryClient.invalidateQueries({ queryKey: announcementsKey });
  },
  'post.removed': (_, __, queryClient) => void queryClient.invalidateQueries({ queryKey: announcementsKey }),
};
