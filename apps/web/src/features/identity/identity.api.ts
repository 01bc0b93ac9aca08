import type { Me, Preferences } from '@app/contract';
import { queryOptions, useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { getLanguage, setLanguage } from '../../i18n';
import { api } from '../../lib/http';
import { setLetters } from '../../lib/keys';
import { getTheme, setCompact, setTheme } from '../../lib/theme';

export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: ({ signal }) => api('GET /me', { signal }),
  staleTime: Infinity,
  meta: { offline: true },
});
/** The person who is signed in. Every screen inside the house may ask. */
export const useMe = (): Me => useSuspenseQuery(meQuery).data;

export const signInQuery = queryOptions({
  queryKey: ['sign-in'],
  queryFn: ({ signal }) => api('GET /sign-in', { signal }),
  staleTime: Infinity,
});
export const sessionsQuery = queryOptions({
  queryKey: ['sessions'],
  queryFn: ({ signal }) => api('GET /me/sessions', { signal }),
});

/** Makes this device look as the person has decided. */
export function applyPreferences({ language, theme, compact, shortcuts }: Preferences): void {
  if (language !== getLanguage()) void setLanguage(language);
  if (theme !== getTheme()) setTheme(theme);
  setCompact(compact);
  setLetters(shortcuts);
}

/** Changes some preferences: at once on this device, then on the server and every other device. */
export function usePreferences(): [Preferences, (change: Partial<Preferences>) => void] {
  const queryClient = useQueryClient();
  const { preferences } = useMe();
  const { mutate } = useMutation({
    mutationFn: (body: Preferences) => api('PUT /me/preferences', { body }),
    scope: { id: 'preferences' },
    onError: () => queryClient.invalidateQueries({ queryKey: meQuery.queryKey }),
  });
  return [
    preferences,
    (change) => {
      const next = { ...(queryClient.getQueryData(meQuery.queryKey)?.preferences ?? preferences), ...change };
      queryClient.setQueryData(meQuery.queryKey, (me) => me && { ...me, preferences: next });
      applyPreferences(next);
      mutate(next);
    },
  ];
}

/** Ends the session and forgets everything this device knew. */
export async function signOut(): Promise<void> {
  await api('DELETE /session').catch(() => undefined);
  await (await import('../../lib/offline')).forgetOffline();
  location.assign('/signin');
}
