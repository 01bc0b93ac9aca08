import type { QueryClient } from '@tanstack/react-query';
import { api, ApiError } from '../../lib/http';
import { postKey } from './wall.api';
import { isOnWall, patchPost, putPost } from './wall.cache';

/** What a post says to this reader now, wherever it is shown; one that is not theirs any more goes. */
export async function rereadPost(queryClient: QueryClient, id: string): Promise<void> {
  try {
    putPost(queryClient, await api('GET /posts/:id', { params: { id } }));
  } catch (error) {
    if (!(error instanceof ApiError) || error.status !== 404) return;
    patchPost(queryClient, id, () => null);
    await queryClient.invalidateQueries({ queryKey: postKey(id) });
  }
}

/** The same, when the post stands on some wall or on its own page. */
export async function rereadShown(queryClient: QueryClient, id: string): Promise<void> {
  if (queryClient.getQueryData(postKey(id)) || isOnWall(queryClient, id)) await rereadPost(queryClient, id);
}
