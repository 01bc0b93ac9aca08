import type { RealtimeTable } from '../../lib/realtime';

export const expertiseRealtime: RealtimeTable = {
  // The ranking on screen stays as it is while one reads it; a new search asks anew.
  'skills.changed': ({ personId }, _, queryClient) =>
    void setTimeout(() => void queryClient.invalidateQueries({ queryKey: ['skills', personId] }), Math.random() * 800),
};
