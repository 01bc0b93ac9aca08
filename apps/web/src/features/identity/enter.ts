import type { Me } from '@app/contract';
import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { applyPreferences, meQuery } from './identity.api';

/** Goes inside with a fresh session: home, or the page that asked to sign in. */
export function useEnter(): (me: Me, next?: string) => Promise<void> {
  const queryClient = useQueryClient();
  const router = useRouter();
  return async (me, next) => {
    queryClient.clear();
    queryClient.setQueryData(meQuery.queryKey, me);
    applyPreferences(me.preferences);
    // Only a path of this house: "//elsewhere" would leave it.
    router.history.push(next && /^\/(?![/\\])/.test(next) ? next : '/');
  };
}
