import type { Answer, Call, Claim, ClaimState, LedgerDimension } from '@app/contract';
import {
  infiniteQueryOptions,
  keepPreviousData,
  queryOptions,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query';
import { t } from '../../i18n';
import { failureText } from '../../lib/failures';
import { api } from '../../lib/http';
import { toast } from '../../lib/toasts';

export const claimStates = ['waiting', 'claimed', 'confirmed', 'audited', 'reversed'] as const satisfies ClaimState[];

/** Which part of the ledger is looked at, and as it stood on which day. */
export interface LedgerScope {
  until?: string | undefined;
  unitId?: string | undefined;
  skillId?: string | undefined;
}
const given = <T extends object>(fields: T): T =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;

export const ledgerKey = ['ledger'] as const;
export const totalQuery = (until: string | undefined) =>
  queryOptions({
    queryKey: [...ledgerKey, 'total', until ?? 'now'],
    queryFn: ({ signal }) => api('GET /ledger/total', { query: given({ until }), signal }),
    placeholderData: keepPreviousData,
  });
export const splitQuery = (scope: LedgerScope, by: LedgerDimension) =>
  queryOptions({
    queryKey: [...ledgerKey, 'split', by, given(scope)],
    queryFn: ({ signal }) => api('GET /ledger', { query: { by, ...given(scope) }, signal }),
    placeholderData: keepPreviousData,
  });
export const claimsQuery = (scope: LedgerScope, state: ClaimState | undefined) => {
  const query = given({ ...scope, state });
  return infiniteQueryOptions({
    queryKey: [...ledgerKey, 'claims', query],
    queryFn: ({ pageParam, signal }) =>
      api('GET /ledger/claims', { query: { ...query, ...(pageParam !== undefined && { after: pageParam }) }, signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
  });
};
const claimKey = (id: string) => [...ledgerKey, 'claim', id] as const;
export const claimQuery = (id: string) =>
  queryOptions({
    queryKey: claimKey(id),
    queryFn: ({ signal }) => api('GET /ledger/claims/:id', { params: { id }, signal }),
    staleTime: 0,
  });
export const entriesQuery = (id: string) =>
  queryOptions({
    queryKey: [...claimKey(id), 'entries'],
    queryFn: ({ signal }) => api('GET /ledger/claims/:id/entries', { params: { id }, signal }),
    staleTime: 0,
  });
export const currencyQuery = queryOptions({
  queryKey: [...ledgerKey, 'currency'],
  queryFn: ({ signal }) => api('GET /ledger/currency', { signal }),
});
export const unitsQuery = queryOptions({
  queryKey: ['units'],
  queryFn: ({ signal }) => api('GET /units', { signal }),
  staleTime: 300_000,
});

/** Shows a claim as an act left it; every sum is read again. */
function useClaimed() {
  const queryClient = useQueryClient();
  return (claim: Claim) => {
    queryClient.setQueryData(claimQuery(claim.id).queryKey, claim);
    return queryClient.invalidateQueries({
      queryKey: ledgerKey,
      predicate: ({ queryKey }) => queryKey[1] !== 'claim' || queryKey[3] === 'entries',
    });
  };
}

type ClaimAct =
  { act: 'confirm' | 'audit' } | { act: 'reverse'; reason: string } | { act: 'document'; document: string };
/** What is done to a claim; who came too late sees how it stands now. */
export function useClaimAct(id: string, done?: () => void) {
  const queryClient = useQueryClient();
  const claimed = useClaimed();
  return useMutation({
    mutationFn: (what: ClaimAct) => {
      const params = { id };
      switch (what.act) {
        case 'confirm':
          return api('POST /ledger/claims/:id/confirmation', { params });
        case 'audit':
          return api('POST /ledger/claims/:id/audit', { params });
        case 'reverse':
          return api('POST /ledger/claims/:id/reversal', { params, body: { reason: what.reason } });
        case 'document':
          return api('PUT /ledger/claims/:id/document', { params, body: { document: what.document } });
      }
    },
    onSuccess: (claim, { act }) => {
      void claimed(claim);
      toast(t(`ledger.done.${act}`));
      done?.();
    },
    onError: (error) => {
      toast(failureText(error), { bad: true });
      void queryClient.invalidateQueries({ queryKey: claimKey(id) });
    },
  });
}

export type NewClaim = Call<'POST /ledger/claims'>['body'];
export function useAddClaim(done: (claim: Claim) => void) {
  const claimed = useClaimed();
  return useMutation({
    mutationFn: ({ key, body }: { key: string; body: NewClaim }) => api('POST /ledger/claims', { body, key }),
    onSuccess: (claim) => {
      void claimed(claim);
      toast(t('ledger.done.claim'));
      done(claim);
    },
  });
}

export type LedgerExport = Call<'GET /ledger/export'>['query'];
export type LedgerAnswer = Answer<'GET /ledger'>;
