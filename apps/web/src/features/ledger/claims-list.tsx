import type { Answer, Claim } from '@app/contract';
import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useId } from 'react';
import { useFormat, useT } from '../../i18n';
import { useMoney } from '../../lib/money';
import { unbroken } from '../../lib/typography';
import { Card } from '../../ui/card';
import { Chip, Chips } from '../../ui/chip';
import { MoreWhenSeen } from '../../ui/more-when-seen';
import { SkeletonRows } from '../../ui/skeleton';
import { ErrorState } from '../../ui/states';
import { Tag } from '../../ui/tag';
import { claimStates } from './ledger.api';
import { StateTag } from './state-tag';
import s from './claims-list.module.css';

const route = getRouteApi('/house/ledger');
type Lines = UseInfiniteQueryResult<InfiniteData<Answer<'GET /ledger/claims'>>>;

/** Every line of the ledger that one may see, newest first; a table where there is room, cards on a phone. */
export function ClaimsList({ lines }: { lines: Lines }) {
  const t = useT();
  const id = useId();
  const navigate = useNavigate({ from: '/ledger' });
  const { state } = route.useSearch();
  const { data, error, hasNextPage, isFetchingNextPage, isPlaceholderData, fetchNextPage, refetch } = lines;
  const claims = data?.pages.flatMap((page) => page.items) ?? [];
  const [first] = data?.pages ?? [];
  return (
    <section className={s.section} aria-labelledby={id}>
      <div className={s.head}>
        <h2 id={id}>{t('ledger.lines')}</h2>
        <Chips label={t('ledger.byState')}>
          {claimStates.map((one) => (
            <Chip
              key={one}
              on={one === state}
              onChange={(on) =>
                void navigate({ search: (now) => ({ ...now, state: on ? one : undefined }), resetScroll: false })
              }
            >
              {t(`ledger.states.${one}`)}
            </Chip>
          ))}
        </Chips>
      </div>
      {!data && !error && <SkeletonRows count={5} />}
      {error && !data && <ErrorState error={error} onRetry={() => void refetch()} />}
      {first && claims.length === 0 && <p className={s.none}>{t(state ? 'ledger.noneSuch' : 'ledger.noneSeen')}</p>}
      {first && claims.length > 0 && (
        <Card flush aria-busy={isPlaceholderData}>
          <table className={s.table}>
            <caption className="vh">{t('ledger.lines')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('ledger.what')}</th>
                <th scope="col">{t('ledger.requester')}</th>
                <th scope="col">{t('ledger.day')}</th>
                <th scope="col">{t('ledger.quote')}</th>
                <th scope="col">{t('ledger.lessCost')}</th>
                <th scope="col">{t('ledger.stateHead')}</th>
              </tr>
            </thead>
            <tbody>
              {claims.map((claim) => (
                <Line key={claim.id} claim={claim} currency={first.currency} />
              ))}
            </tbody>
          </table>
        </Card>
      )}
      <MoreWhenSeen off={!hasNextPage || isFetchingNextPage} onSeen={() => void fetchNextPage()} />
      {isFetchingNextPage && <SkeletonRows count={3} />}
    </section>
  );
}

function Line({ claim, currency }: { claim: Claim; currency: Answer<'GET /ledger/claims'>['currency'] }) {
  const t = useT();
  const format = useFormat();
  const money = useMoney();
  const { quote, helpers, requester, unit, state, can, figures } = claim;
  const turn = can.confirm ? 'confirm' : can.audit ? 'audit' : undefined;
  return (
    <tr data-state={state}>
      <th scope="row" className={s.what}>
        <Link to="/ledger/claims/$id" params={{ id: claim.id }}>
          {unbroken(quote.supplier)}
        </Link>
        <small>{t('ledger.helpedBy', { names: format.list(helpers.map(({ person }) => person.name)) })}</small>
      </th>
      <td className={s.who}>
        {requester.name}
        {unit && <small>{unit.name}</small>}
      </td>
      <td className={s.day}>{format.day(claim.day)}</td>
      <td className={s.quote}>
        <span className={s.label}>{t('ledger.quote')}</span> {money.exact(quote.amount, quote.currency)}
      </td>
      <td className={s.amount}>
        <span className={s.label}>{t('ledger.lessCost')}</span>{' '}
        {state === 'waiting' ? '–' : money.exact(figures.avoided, currency)}
      </td>
      <td className={s.state}>
        <StateTag state={state} />
        {turn && <Tag tone="signal">{t(`ledger.yourTurn.${turn}`)}</Tag>}
      </td>
    </tr>
  );
}
