import { roles, type AdminPerson, type Answer, type Call, type Role } from '@app/contract';
import {
  infiniteQueryOptions,
  keepPreviousData,
  queryOptions,
  useMutation,
  useQueryClient,
  type InfiniteData,
} from '@tanstack/react-query';
import { t } from '../../i18n';
import { failureText } from '../../lib/failures';
import { api } from '../../lib/http';
import { toast } from '../../lib/toasts';

export { roles };
export type AccountState = AdminPerson['state'];
export const accountStates = ['active', 'invited', 'suspended', 'left'] as const satisfies AccountState[];

export interface AccountFilter {
  q?: string | undefined;
  state?: AccountState | undefined;
  role?: Role | undefined;
}
type Accounts = InfiniteData<Answer<'GET /admin/people'>, string | undefined>;

const accountsKey = ['admin', 'people'] as const;
export const accountsQuery = (filter: AccountFilter) => {
  const given = Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined));
  return infiniteQueryOptions({
    queryKey: [...accountsKey, given],
    queryFn: ({ pageParam, signal }) =>
      api('GET /admin/people', { query: { ...given, ...(pageParam !== undefined && { after: pageParam }) }, signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
  });
};

/** The same places as everywhere in the house, for the form that adds a person. */
export const unitsQuery = queryOptions({
  queryKey: ['units'],
  queryFn: ({ signal }) => api('GET /units', { signal }),
  staleTime: 300_000,
});
export const sitesQuery = queryOptions({
  queryKey: ['sites'],
  queryFn: ({ signal }) => api('GET /sites', { signal }),
  staleTime: 300_000,
});

export const auditQuery = (action: string | undefined) =>
  infiniteQueryOptions({
    queryKey: ['admin', 'audit', action ?? 'all'],
    queryFn: ({ pageParam, signal }) =>
      api('GET /admin/audit', {
        query: { ...(action !== undefined && { action }), ...(pageParam !== undefined && { after: pageParam }) },
        signal,
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
    staleTime: 0,
  });

export const outboxQuery = queryOptions({
  queryKey: ['admin', 'outbox'],
  queryFn: ({ signal }) => api('GET /admin/outbox', { signal }),
  staleTime: 0,
});

const withPerson = (accounts: Accounts, changed: AdminPerson): Accounts => ({
  ...accounts,
  pages: accounts.pages.map((page) => ({
    ...page,
    items: page.items.map((item) => (item.person.id === changed.person.id ? changed : item)),
  })),
});

/** Shows a changed person where they stand; lists that they may have left or joined are read again when next looked at. */
function useChanged() {
  const queryClient = useQueryClient();
  return (changed: AdminPerson) => {
    queryClient.setQueriesData<Accounts>(
      { queryKey: accountsKey },
      (accounts) => accounts && withPerson(accounts, changed),
    );
    void queryClient.invalidateQueries({ queryKey: accountsKey, refetchType: 'inactive' });
    void queryClient.invalidateQueries({ queryKey: ['admin', 'audit'] });
  };
}
const refused = (error: unknown) => toast(failureText(error), { bad: true });

export function useSetRoles(done: () => void) {
  const changed = useChanged();
  return useMutation({
    mutationFn: ({ id, roles: wanted }: { id: string; roles: Role[] }) =>
      api('PUT /admin/people/:id/roles', { params: { id }, body: { roles: wanted } }),
    onSuccess: (account) => {
      changed(account);
      toast(t('admin.rolesDialog.saved', { name: account.person.name }));
      done();
    },
  });
}

export function useSuspend(done: () => void) {
  const changed = useChanged();
  return useMutation({
    mutationFn: (id: string) => api('POST /admin/people/:id/suspension', { params: { id } }),
    onSuccess: (account) => {
      changed(account);
      toast(t('admin.suspend.done', { name: account.person.name }));
      done();
    },
  });
}

export function useReinstate() {
  const changed = useChanged();
  return useMutation({
    mutationFn: (id: string) => api('DELETE /admin/people/:id/suspension', { params: { id } }),
    onSuccess: (account) => {
      changed(account);
      toast(t('admin.reinstate.done', { name: account.person.name }));
    },
    onError: refused,
  });
}

export function useInvite() {
  return useMutation({
    mutationFn: ({ person }: AdminPerson) => api('POST /admin/people/:id/invitation', { params: { id: person.id } }),
    onSuccess: (_, { email }) => toast(t('admin.invite.done', { email: email ?? '' })),
    onError: refused,
  });
}

export type NewPerson = Call<'POST /admin/people'>['body'];
export function useAddPerson(done: () => void) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ key, person }: { key: string; person: NewPerson }) =>
      api('POST /admin/people', { body: person, key }),
    onSuccess: ({ person, email }) => {
      void queryClient.invalidateQueries({ queryKey: accountsKey });
      toast(t('admin.add.done', { name: person.name, email: email ?? '' }));
      done();
    },
  });
}
