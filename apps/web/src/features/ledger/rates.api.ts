import type { Call, Currency } from '@app/contract';
import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { getLanguage, t } from '../../i18n';
import { api } from '../../lib/http';
import { moneyIn } from '../../lib/money';
import { toast } from '../../lib/toasts';
import { currencyQuery, ledgerKey } from './ledger.api';

const key = [...ledgerKey, 'rates'] as const;

/** The rates of one currency on one day, the one that holds first. */
export const ratesQuery = (of: { currency: Currency; day: string }) =>
  queryOptions({
    queryKey: [...key, 'of', of],
    queryFn: ({ signal }) => api('GET /ledger/rates', { query: of, signal }),
  });
export const allRatesQuery = infiniteQueryOptions({
  queryKey: [...key, 'all'],
  queryFn: ({ pageParam, signal }) =>
    api('GET /ledger/rates', { query: pageParam === undefined ? {} : { after: pageParam }, signal }),
  initialPageParam: undefined as string | undefined,
  getNextPageParam: (page) => page.next ?? undefined,
});
export const unitRatesQuery = infiniteQueryOptions({
  queryKey: [...key, 'units'],
  queryFn: ({ pageParam, signal }) =>
    api('GET /ledger/unit-rates', { query: pageParam === undefined ? {} : { after: pageParam }, signal }),
  initialPageParam: undefined as string | undefined,
  getNextPageParam: (page) => page.next ?? undefined,
});

/** After rates were entered, they are read again and the form is empty. */
function useEntered(done: () => void) {
  const queryClient = useQueryClient();
  return (said: string) => {
    void queryClient.invalidateQueries({ queryKey: key });
    toast(said);
    done();
  };
}

export function useEnterRate(done: () => void) {
  const entered = useEntered(done);
  return useMutation({
    mutationFn: (body: Call<'POST /ledger/rates'>['body']) => api('POST /ledger/rates', { body }),
    onSuccess: ({ entered: count }) => entered(t('ledger.rateEntered', { count })),
  });
}

export const useCheckRates = () =>
  useMutation({ mutationFn: (csv: string) => api('POST /ledger/rates/check', { body: { csv } }) });

export function useImportRates(done: () => void) {
  const entered = useEntered(done);
  return useMutation({
    mutationFn: (body: Call<'POST /ledger/rates/import'>['body']) => api('POST /ledger/rates/import', { body }),
    onSuccess: ({ entered: count }) => entered(t('ledger.rateEntered', { count })),
  });
}

export function useEnterHourly(done: () => void) {
  const entered = useEntered(done);
  return useMutation({
    mutationFn: (body: Call<'POST /ledger/unit-rates'>['body']) => api('POST /ledger/unit-rates', { body }),
    onSuccess: () => entered(t('ledger.hourlyEntered')),
  });
}

export function useChooseCurrency() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (currency: Currency) => api('PUT /ledger/currency', { body: { currency } }),
    onSuccess: (chosen) => {
      queryClient.setQueryData(currencyQuery.queryKey, chosen);
      void queryClient.invalidateQueries({ queryKey: ledgerKey });
      toast(t('ledger.currencyChosen', { currency: moneyIn(getLanguage()).nameOf(chosen.currency) }));
    },
  });
}
