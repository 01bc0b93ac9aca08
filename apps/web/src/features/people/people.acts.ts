import type { Call, Profile } from '@app/contract';
import { useMutation, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { t } from '../../i18n';
import { failureText } from '../../lib/failures';
import { api } from '../../lib/http';
import { toast } from '../../lib/toasts';
import { meQuery, useMe } from '../identity/identity.api';
import { profileQuery } from './people.api';

/** Profiles are kept by handle; events name the person. */
export function patchProfile(queryClient: QueryClient, personId: string, change: (profile: Profile) => Profile): void {
  queryClient.setQueriesData<Profile>({ queryKey: ['profile'] }, (profile) =>
    profile?.id === personId ? change(profile) : profile,
  );
}
export const readProfileAgain = (queryClient: QueryClient, personId: string): Promise<void> =>
  queryClient.invalidateQueries({
    queryKey: ['profile'],
    predicate: (query) => (query.state.data as Profile | undefined)?.id === personId,
  });

type NewStatus = Call<'PUT /me/status'>['body'];

/** Sets what one says about now: on screen at once. */
export function useSetStatus() {
  const queryClient = useQueryClient();
  const { person } = useMe();
  return useMutation({
    mutationFn: (body: NewStatus) => api('PUT /me/status', { body }),
    onMutate: (status) => {
      const now = new Date().toISOString();
      const says = status.text !== '' || status.emoji !== null || status.availability !== null;
      patchProfile(queryClient, person.id, (profile) => ({
        ...profile,
        status: says ? { ...status, setAt: now, confirmedAt: now } : null,
      }));
    },
    onSuccess: (status) => patchProfile(queryClient, person.id, (profile) => ({ ...profile, status })),
    onError: (error) => {
      toast(failureText(error), { bad: true });
      void readProfileAgain(queryClient, person.id);
    },
  });
}

export function useConfirmStatus() {
  const queryClient = useQueryClient();
  const { person } = useMe();
  return useMutation({
    mutationFn: () => api('POST /me/status/confirmation'),
    onSuccess: (status) => {
      patchProfile(queryClient, person.id, (profile) => ({ ...profile, status }));
      toast(t('people.confirmed'));
    },
    onError: (error) => toast(failureText(error), { bad: true }),
  });
}

export function useChangeProfile() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: Call<'PATCH /me/profile'>['body']) => api('PATCH /me/profile', { body }),
    onSuccess: (profile) => queryClient.setQueryData(profileQuery(profile.handle).queryKey, profile),
  });
}

/** A new photo, or none, everywhere one's own face is shown. */
export function photoChanged(queryClient: QueryClient, person: { id: string; photo: string | null }): void {
  patchProfile(queryClient, person.id, (profile) => ({ ...profile, photo: person.photo }));
  queryClient.setQueryData(meQuery.queryKey, (me) => me && { ...me, person: { ...me.person, photo: person.photo } });
}
