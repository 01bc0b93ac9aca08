import type { Currency, LedgerEntry } from '@app/contract';
import { useQuery } from '@tanstack/react-query';
import { Fragment, useId } from 'react';
import { useFormat, useT } from '../../i18n';
import { useMoney } from '../../lib/money';
import { Skeleton } from '../../ui/skeleton';
import { ErrorState } from '../../ui/states';
import { entriesQuery } from './ledger.api';
import s from './claim.module.css';

/** Its double entry: in every act, debit and credit come to the same. */
export function ClaimEntries({ id: claimId, house }: { id: string; house: Currency }) {
  const t = useT();
  const id = useId();
  const format = useFormat();
  const { data, error, refetch } = useQuery(entriesQuery(claimId));
  const acts = [...new Set(data?.map(({ actId }) => actId))].map((actId) =>
    data!.filter((entry) => entry.actId === actId),
  );
  return (
    <section className={s.panel} aria-labelledby={id}>
      <h2 id={id}>{t('ledger.entries')}</h2>
      <p className={s.note}>{t('ledger.entriesNote', { currency: house })}</p>
      {error && !data && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton height={160} />}
      {data && (
        // A table that scrolls must be reachable by keyboard.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <div className={s.scroll} tabIndex={0} role="group" aria-label={t('ledger.entries')}>
          <table className={s.entries}>
            <caption className="vh">{t('ledger.entries')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('ledger.account')}</th>
                <th scope="col">{t('ledger.debit')}</th>
                <th scope="col">{t('ledger.credit')}</th>
              </tr>
            </thead>
            <tbody>
              {acts.map((lines) => (
                <Fragment key={lines[0]!.actId}>
                  <tr className={s.act}>
                    <th colSpan={3} scope="colgroup">
                      {t(`ledger.act.${lines[0]!.act}`)}, {format.day(lines[0]!.day)}
                    </th>
                  </tr>
                  {lines.map((line, i) => (
                    <Entry key={i} line={line} house={house} />
                  ))}
                </Fragment>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

function Entry({ line: { account, amount, currency, houseAmount }, house }: { line: LedgerEntry; house: Currency }) {
  const t = useT();
  const money = useMoney();
  const shown = money.exact(Math.abs(houseAmount), house);
  return (
    <tr>
      <th scope="row">
        {t(`ledger.account.${account}`)}
        {currency !== house && <small className="num">{money.exact(Math.abs(amount), currency)}</small>}
      </th>
      <td className="num">{amount > 0 && shown}</td>
      <td className="num">{amount < 0 && shown}</td>
    </tr>
  );
}
