import { minorDigits, type Answer, type Currency } from '@app/contract';
import { useInfiniteQuery } from '@tanstack/react-query';
import { FileUp } from 'lucide-react';
import { useId, useState, type FormEvent } from 'react';
import { useFormat, useT } from '../../i18n';
import { failureText, fieldTexts } from '../../lib/failures';
import { useMoney } from '../../lib/money';
import { unbroken } from '../../lib/typography';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { CurrencySelect } from '../../ui/currency-select';
import { TextField } from '../../ui/field';
import { MoreWhenSeen } from '../../ui/more-when-seen';
import { ErrorState } from '../../ui/states';
import { Time } from '../../ui/time';
import { allRatesQuery, useEnterRate } from './rates.api';
import { RatesImport } from './rates-import';
import { readRate } from './typed';
import s from './rates.module.css';

/** What foreign currencies are worth, day by day. */
export function ExchangeRates({ house, keeps }: { house: Currency; keeps: boolean }) {
  const t = useT();
  const id = useId();
  const money = useMoney();
  const [importing, setImporting] = useState(false);
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(allRatesQuery);
  const rates = data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Card role="region" aria-labelledby={id}>
      <div className={s.head}>
        <h2 id={id}>{t('ledger.exchange')}</h2>
        {keeps && (
          <Button icon={<FileUp aria-hidden="true" />} onClick={() => setImporting(true)}>
            {t('ledger.importRates')}
          </Button>
        )}
      </div>
      <p className={s.lead}>{t('ledger.exchangeLead', { currency: money.nameOf(house) })}</p>
      {keeps && <RateForm house={house} />}
      {error && !data && <ErrorState error={error} onRetry={() => void refetch()} />}
      {data && rates.length === 0 && <p className={s.none}>{t('ledger.noRates')}</p>}
      {rates.length > 0 && (
        <ul className={s.list} aria-label={t('ledger.exchange')}>
          {rates.map((rate) => (
            <Rate key={rate.id} rate={rate} house={house} />
          ))}
        </ul>
      )}
      <MoreWhenSeen off={!hasNextPage || isFetchingNextPage} onSeen={() => void fetchNextPage()} />
      {importing && <RatesImport onClose={() => setImporting(false)} />}
    </Card>
  );
}

function Rate({ rate, house }: { rate: Answer<'GET /ledger/rates'>['items'][number]; house: Currency }) {
  const t = useT();
  const format = useFormat();
  const money = useMoney();
  const one = money.exact(10 ** minorDigits(rate.currency), rate.currency);
  return (
    <li>
      <span>
        <span className="num">{t('ledger.oneIs', { one, rate: money.rate(rate.rate), currency: house })}</span>
        <small>{t('ledger.rateSource', { source: unbroken(rate.source) })}</small>
      </span>
      <span>
        <strong>{format.day(rate.day)}</strong>
        <small>
          {t('ledger.enteredBy', { name: rate.enteredBy.name })} · <Time at={rate.at} />
        </small>
      </span>
    </li>
  );
}

function RateForm({ house }: { house: Currency }) {
  const t = useT();
  const [draft, setDraft] = useState(() => ({
    day: new Date().toISOString().slice(0, 10),
    currency: (house === 'USD' ? 'EUR' : 'USD') as Currency,
    rate: '',
    source: '',
  }));
  const [checked, setChecked] = useState(false);
  const { mutate, isPending, error, reset } = useEnterRate(() => {
    setDraft((now) => ({ ...now, rate: '' }));
    setChecked(false);
  });
  const change = (part: Partial<typeof draft>) => {
    setDraft({ ...draft, ...part });
    reset();
  };
  const rate = readRate(draft.rate);
  const told = fieldTexts(error);
  const missing = (value: string) => checked && value.trim() === '' && { error: t('error.rule.required') };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (!isPending && rate && draft.day && draft.source.trim()) mutate({ ...draft, rate, source: draft.source.trim() });
  };
  return (
    <form className={s.form} noValidate onSubmit={submit}>
      {error && (
        <Banner tone="bad" role="alert">
          {told.rate ?? failureText(error)}
        </Banner>
      )}
      <div className={s.fields}>
        <TextField
          label={t('ledger.rateDay')}
          type="date"
          value={draft.day}
          onChange={({ target }) => change({ day: target.value })}
          {...missing(draft.day)}
        />
        <CurrencySelect
          label={t('ledger.currencyField')}
          value={draft.currency}
          without={house}
          onChange={(currency) => change({ currency })}
        />
        <TextField
          label={t('ledger.rateField')}
          inputMode="decimal"
          autoComplete="off"
          value={draft.rate}
          onChange={({ target }) => change({ rate: target.value })}
          {...(checked && !rate && { error: t('ledger.rateWrong') })}
        />
        <TextField
          label={t('ledger.sourceField')}
          placeholder={t('ledger.sourceHint')}
          value={draft.source}
          maxLength={120}
          onChange={({ target }) => change({ source: target.value })}
          {...missing(draft.source)}
        />
      </div>
      <Button type="submit" variant="primary" busy={isPending}>
        {t('ledger.enterRate')}
      </Button>
    </form>
  );
}
