import type { RealtimeTable } from '../../lib/realtime';
import { applyPreferences, meQuery, sessionsQuery } from './identity.api';

export const identityRealtime: RealtimeTable = {
  'preferences.changed': (_, __, queryClient) =>
    void queryClient.fetchQuery({ ...meQuery, staleTime: 0 }).then(
      ({ preferences }) => applyPreferences(preferences),
      () => undefined,
    ),
  // The server refuses the next call of an ended session, and that call leads to the sign-in page.
  'session.ended': (_, __, queryClient) => {
    void queryClient.invalidateQueries({ queryKey: sessionsQuery.queryKey });
    void queryClient.invalidateQueries({ queryKey: meQuery.queryKey });
  },
  'person.changed': ({ person }, _, queryClient) =>
    void queryClient.setQueryData(meQuery.queryKey, (me) => (me?.person.id === person.id ? { ...me, person } : me)),
};
