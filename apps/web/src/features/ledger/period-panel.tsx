import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useId } from 'react';
import { useT } from '../../i18n';
import { useMoney } from '../../lib/money';
import { Segmented } from '../../ui/segmented';
import { Skeleton } from '../../ui/skeleton';
import { ErrorState } from '../../ui/states';
import { splitQuery, type LedgerScope } from './ledger.api';
import { PeriodChart } from './period-chart';
import { usePeriodName } from './period-name';
import { avoidedOf, periodKinds, periodsOf } from './periods';
import s from './ledger.module.css';

const route = getRouteApi('/house/ledger');

/** What was avoided in each period, as a picture or as the table of the same numbers; the columns add up to the total. */
export function PeriodPanel({ scope }: { scope: LedgerScope }) {
  const t = useT();
  const id = useId();
  const money = useMoney();
  const nameOf = usePeriodName();
  const navigate = useNavigate({ from: '/ledger' });
  const search = route.useSearch();
  const kind = periodKinds.find((one) => one === search.per) ?? 'month';
  const isTable = search.view === 'table';
  const { data, error, refetch } = useQuery(splitQuery(scope, kind));
  const periods = data ? periodsOf(data.rows, kind, data.until) : [];
  const last = periods.at(-1);
  const go = (change: { per?: string; view?: string | undefined }) =>
    void navigate({ search: (now) => ({ ...now, ...change }), replace: true, resetScroll: false });
  return (
    <section className={s.panel} aria-labelledby={id}>
      <div className={s.panelHead}>
        <div>
          <h2 id={id}>{t(`ledger.per.${kind}`)}</h2>
          {last && data && (
            <p>
              {t('ledger.sinceFirst', {
                period: nameOf(periods[0]!, kind),
                amount: money.exact(last.soFar, data.currency),
              })}
            </p>
          )}
        </div>
        <div className={s.choices}>
          <Segmented
            label={t('ledger.period')}
            value={kind}
            onChange={(per) => go({ per })}
            options={periodKinds.map((value) => ({ value, label: t(`ledger.period.${value}`) }))}
          />
          <Segmented
            label={t('ledger.view')}
            value={isTable ? 'table' : 'chart'}
            onChange={(view) => go({ view: view === 'table' ? view : undefined })}
            options={[
              { value: 'chart', label: t('ledger.asChart') },
              { value: 'table', label: t('ledger.asTable') },
            ]}
          />
        </div>
      </div>
      {error && !data && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton height={240} />}
      {data && periods.length === 0 && <p className={s.none}>{t('ledger.noRows')}</p>}
      {data && periods.length > 0 && !isTable && (
        <PeriodChart key={kind} periods={periods} kind={kind} currency={data.currency} />
      )}
      {data && periods.length > 0 && isTable && (
        // A table that scrolls must be reachable by keyboard.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <div className={s.scroll} tabIndex={0} role="group" aria-label={t(`ledger.per.${kind}`)}>
          <table>
            <caption className="vh">{t(`ledger.per.${kind}`)}</caption>
            <thead>
              <tr>
                <th scope="col">{t('ledger.period')}</th>
                <th scope="col">{t('ledger.avoided')}</th>
                <th scope="col">{t('ledger.soFar')}</th>
              </tr>
            </thead>
            <tbody>
              {[...periods].reverse().map((period) => (
                <tr key={period.key}>
                  <th scope="row">{nameOf(period, kind)}</th>
                  <td className="num">{money.exact(avoidedOf(period.figures), data.currency)}</td>
                  <td className="num">{money.exact(period.soFar, data.currency)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <p className={s.note}>{t('ledger.periodNote')}</p>
    </section>
  );
}
