import type { Currency } from '@app/contract';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Lock } from 'lucide-react';
import { useState } from 'react';
import { useT } from '../../i18n';
import { failureText } from '../../lib/failures';
import { useMoney } from '../../lib/money';
import { Button, ButtonLink } from '../../ui/button';
import { Card } from '../../ui/card';
import { CurrencySelect } from '../../ui/currency-select';
import { backClass, BackIcon, Page } from '../../ui/page';
import { SkeletonRows } from '../../ui/skeleton';
import { EmptyState, ErrorState } from '../../ui/states';
import { useMe } from '../identity/identity.api';
import { ExchangeRates } from './exchange-rates';
import { HourlyRates } from './hourly-rates';
import { currencyQuery } from './ledger.api';
import { useChooseCurrency } from './rates.api';
import s from './rates.module.css';

/** What the ledger reckons with: kept by finance, read by executives. */
export function RatesPage() {
  const t = useT();
  const { roles } = useMe();
  const keeps = roles.includes('finance');
  const reads = keeps || roles.includes('executive');
  const { data, error, refetch } = useQuery({ ...currencyQuery, enabled: reads });
  return (
    <Page
      title={t('ledger.ratesTitle')}
      {...(reads && { lead: t('ledger.ratesLead') })}
      width="full"
      back={
        <Link to="/ledger" className={backClass}>
          <BackIcon /> {t('ledger.title')}
        </Link>
      }
    >
      {!reads && (
        <EmptyState
          icon={<Lock aria-hidden="true" />}
          title={t('ledger.ratesRefused')}
          actions={<ButtonLink to="/ledger">{t('ledger.toLedger')}</ButtonLink>}
        >
          {t('ledger.ratesRefusedBody')}
        </EmptyState>
      )}
      {reads && !data && !error && <SkeletonRows count={6} />}
      {error && !data && <ErrorState error={error} onRetry={() => void refetch()} />}
      {reads && data && (
        <div className={s.body}>
          <HouseCurrency key={data.currency} house={data.currency} keeps={keeps} />
          <HourlyRates house={data.currency} keeps={keeps} />
          <ExchangeRates house={data.currency} keeps={keeps} />
        </div>
      )}
    </Page>
  );
}

function HouseCurrency({ house, keeps }: { house: Currency; keeps: boolean }) {
  const t = useT();
  const money = useMoney();
  const [chosen, setChosen] = useState(house);
  const { mutate, isPending, error } = useChooseCurrency();
  if (!keeps)
    return (
      <Card>
        <h2>{t('ledger.houseCurrency')}</h2>
        <p>{money.nameOf(house)}</p>
      </Card>
    );
  return (
    <Card>
      <h2>{t('ledger.houseCurrency')}</h2>
      <p className={s.lead}>{t('ledger.houseCurrencyHint')}</p>
      <div className={s.row}>
        <CurrencySelect
          label={t('ledger.currencyField')}
          value={chosen}
          onChange={setChosen}
          {...(error && chosen !== house && { error: failureText(error) })}
        />
        {chosen !== house && (
          <Button variant="primary" busy={isPending} onClick={() => mutate(chosen)}>
            {t('ledger.chooseCurrency')}
          </Button>
        )}
      </div>
    </Card>
  );
}
