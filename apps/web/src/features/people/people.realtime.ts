import type { RealtimeTable } from '../../lib/realtime';
import { patchProfile, readProfileAgain } from './people.acts';

/** Clients do not all ask at the same moment. */
const soon = (act: () => void) => setTimeout(act, Math.random() * 800);

export const peopleRealtime: RealtimeTable = {
  'person.changed': ({ person }, _, queryClient) => {
    patchProfile(queryClient, person.id, (profile) => ({ ...profile, ...person }));
    soon(() => void readProfileAgain(queryClient, person.id));
    soon(() => void queryClient.invalidateQueries({ queryKey: ['org'] }));
  },
  'status.changed': ({ personId }, _, queryClient) => void soon(() => void readProfileAgain(queryClient, personId)),
};
