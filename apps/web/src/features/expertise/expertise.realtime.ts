import type { RealtimeTable } from '../../lib/realtime';
import { rereadShown } from '../wall/reread';

export const expertiseRealtime: RealtimeTable = {
  // The ranking on screen stays as it is while one reads it; a new search asks anew.
  'skills.changed': ({ personId }, _, queryClient) =>
    void setTimeout(() => void queryClient.invalidateQueries({ queryKey: ['skills', personId] }), Math.random() * 800),
  // Whoever has the request before them, or in a list, sees where it stands now.
  'request.changed': ({ postId }, _, queryClient) =>
    void setTimeout(() => {
      void queryClient.invalidateQueries({ queryKey: ['requests'] });
      void queryClient.invalidateQueries({ queryKey: ['request', postId] });
      void rereadShown(queryClient, postId);
    }, Math.random() * 800),
};
