import type { Answer } from '@app/contract';
import { useT } from '../../i18n';
import { useMoney } from '../../lib/money';
import { Skeleton } from '../../ui/skeleton';
import { avoidedOf } from './periods';
import { ShareBar } from './share-bar';
import s from './ledger.module.css';

/** Where the sum stands: what counts as avoided, and apart from it what nobody has confirmed yet. */
export function Totals({ standing: { total, currency } }: { standing: Answer<'GET /ledger/total'> }) {
  const t = useT();
  const money = useMoney();
  return (
    <div>
      <dl className={s.figures}>
        <div data-first>
          <dt>{t('ledger.avoided')}</dt>
          <dd>
            <strong className="num" data-total={avoidedOf(total)}>
              {money.exact(avoidedOf(total), currency)}
            </strong>
            <ShareBar figures={total} />
          </dd>
        </div>
        {(['audited', 'confirmed', 'claimed'] as const).map((state) => (
          <div key={state}>
            <dt>
              <i className={s.key} data-state={state} aria-hidden="true" />
              {t(`ledger.sum.${state}`)}
            </dt>
            <dd>
              <strong className="num">{money.exact(total[state], currency)}</strong>
              <span>{t(`ledger.sumNote.${state}`)}</span>
            </dd>
          </div>
        ))}
      </dl>
      <p className={s.note}>
        {t('ledger.reckoned', {
          count: total.claims,
          quotes: money.exact(total.quotes, currency),
          cost: money.exact(total.internalCost, currency),
        })}
      </p>
    </div>
  );
}

export function Waiting() {
  const t = useT();
  return (
    <div className={s.waiting} role="status">
      <span className="vh">{t('ui.loading')}</span>
      <Skeleton height={122} />
      <Skeleton height={340} />
      <Skeleton height={280} />
    </div>
  );
}
