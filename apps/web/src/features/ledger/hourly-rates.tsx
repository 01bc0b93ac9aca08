import { limits, type Answer, type Currency } from '@app/contract';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useId, useState, type FormEvent } from 'react';
import { useFormat, useT } from '../../i18n';
import { failureText } from '../../lib/failures';
import { readAmount, useMoney } from '../../lib/money';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Select, TextField } from '../../ui/field';
import { MoreWhenSeen } from '../../ui/more-when-seen';
import { ErrorState } from '../../ui/states';
import { Time } from '../../ui/time';
import { unitTree } from '../identity/unit-tree';
import { unitsQuery } from './ledger.api';
import { unitRatesQuery, useEnterHourly } from './rates.api';
import s from './rates.module.css';

/** What an hour costs, unit by unit. */
export function HourlyRates({ house, keeps }: { house: Currency; keeps: boolean }) {
  const t = useT();
  const id = useId();
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(unitRatesQuery);
  const rates = data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Card role="region" aria-labelledby={id}>
      <h2 id={id}>{t('ledger.hourly')}</h2>
      <p className={s.lead}>{t('ledger.hourlyLead')}</p>
      {keeps && <HourlyForm house={house} />}
      {error && !data && <ErrorState error={error} onRetry={() => void refetch()} />}
      {data && rates.length === 0 && <p className={s.none}>{t('ledger.noHourly')}</p>}
      {rates.length > 0 && (
        <ul className={s.list} aria-label={t('ledger.hourly')}>
          {rates.map((rate) => (
            <Hourly key={rate.id} rate={rate} house={house} />
          ))}
        </ul>
      )}
      <MoreWhenSeen off={!hasNextPage || isFetchingNextPage} onSeen={() => void fetchNextPage()} />
    </Card>
  );
}

function Hourly({ rate, house }: { rate: Answer<'GET /ledger/unit-rates'>['items'][number]; house: Currency }) {
  const t = useT();
  const format = useFormat();
  const money = useMoney();
  const { unit, hourly, from, until, enteredBy, at } = rate;
  return (
    <li>
      <span>
        {unit.name}
        <small>
          {until
            ? t('ledger.validBetween', { day: format.day(from), until: format.day(until) })
            : t('ledger.validFrom', { day: format.day(from) })}
        </small>
      </span>
      <span>
        <strong className="num">{t('ledger.perHour', { amount: money.exact(hourly, house) })}</strong>
        <small>
          {t('ledger.enteredBy', { name: enteredBy.name })} · <Time at={at} />
        </small>
      </span>
    </li>
  );
}

const today = () => new Date().toISOString().slice(0, 10);
const blank = () => ({ unitId: '', hourly: '', from: today(), until: '' });

function HourlyForm({ house }: { house: Currency }) {
  const t = useT();
  const [draft, setDraft] = useState(blank);
  const [checked, setChecked] = useState(false);
  const { data: units = [] } = useQuery(unitsQuery);
  const { mutate, isPending, error, reset } = useEnterHourly(() => {
    setDraft(blank());
    setChecked(false);
  });
  const change = (part: Partial<typeof draft>) => {
    setDraft({ ...draft, ...part });
    reset();
  };
  const hourly = readAmount(draft.hourly, house);
  const isHourly = hourly !== undefined && hourly <= limits.hourlyRate;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (!isPending && draft.unitId && isHourly && draft.from)
      mutate({ unitId: draft.unitId, hourly, from: draft.from, until: draft.until || null });
  };
  return (
    <form className={s.form} noValidate onSubmit={submit}>
      {error && (
        <Banner tone="bad" role="alert">
          {failureText(error)}
        </Banner>
      )}
      <div className={s.fields}>
        <Select
          label={t('ledger.unitField')}
          value={draft.unitId}
          onChange={({ target }) => change({ unitId: target.value })}
          {...(checked && draft.unitId === '' && { error: t('error.rule.required') })}
        >
          <option value="">{t('ledger.chooseUnit')}</option>
          {unitTree(units).map(({ id, name, depth }) => (
            <option key={id} value={id}>
              {'\u2003'.repeat(depth)}
              {name}
            </option>
          ))}
        </Select>
        <TextField
          label={t('ledger.hourlyField')}
          inputMode="decimal"
          autoComplete="off"
          value={draft.hourly}
          after={<span className={s.unit}>{house}</span>}
          onChange={({ target }) => change({ hourly: target.value })}
          {...(checked && !isHourly && { error: t('ledger.amountWrong') })}
        />
        <TextField
          label={t('ledger.fromField')}
          type="date"
          value={draft.from}
          onChange={({ target }) => change({ from: target.value })}
          {...(checked && draft.from === '' && { error: t('error.rule.required') })}
        />
        <TextField
          label={t('ledger.untilField')}
          optional
          type="date"
          min={draft.from}
          value={draft.until}
          onChange={({ target }) => change({ until: target.value })}
        />
      </div>
      <Button type="submit" variant="primary" busy={isPending}>
        {t('ledger.enterHourly')}
      </Button>
    </form>
  );
}
