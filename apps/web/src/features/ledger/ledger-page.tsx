import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { Coins, Download, Banknote, Plus } from 'lucide-react';
import { useState } from 'react';
import { useLanguage, useT } from '../../i18n';
import { Button, ButtonLink } from '../../ui/button';
import { Chip, Chips } from '../../ui/chip';
import { TextField } from '../../ui/field';
import { Page } from '../../ui/page';
import { EmptyState, ErrorState } from '../../ui/states';
import { useMe } from '../identity/identity.api';
import { ClaimsList } from './claims-list';
import { ExportDialog } from './export-dialog';
import { claimsQuery, claimStates, splitQuery, totalQuery, unitsQuery, type LedgerScope } from './ledger.api';
import { PeriodPanel } from './period-panel';
import { SplitPanel } from './split-panel';
import { Totals, Waiting } from './totals';
import s from './ledger.module.css';

const route = getRouteApi('/house/ledger');

/** What in-house help has saved: the total at a date, where it comes from, and every line of it. */
export function LedgerPage() {
  const t = useT();
  const { roles } = useMe();
  const [exporting, setExporting] = useState(false);
  const { until, unit, skill, state } = route.useSearch();
  const scope: LedgerScope = { until, unitId: unit, skillId: skill };
  const isNarrow = unit !== undefined || skill !== undefined;
  const company = useQuery(totalQuery(until));
  const mine = useQuery(splitQuery(scope, 'unit'));
  const lines = useInfiniteQuery(
    claimsQuery(
      scope,
      claimStates.find((one) => one === state),
    ),
  );
  // Without any claim the first page of lines decides whether there is nothing at all.
  const isKnown = company.data?.total.claims !== 0 || lines.data !== undefined;
  const shown = isNarrow ? mine.data : isKnown ? company.data : undefined;
  const error = company.error ?? mine.error ?? lines.error;
  const isFinance = roles.includes('finance');
  const isEmpty = company.data?.total.claims === 0 && lines.data?.pages[0]?.items.length === 0 && !isNarrow && !state;
  return (
    <Page
      title={t('ledger.title')}
      lead={t('ledger.lead')}
      width="full"
      actions={
        <>
          {(isFinance || roles.includes('executive')) && (
            <ButtonLink to="/ledger/rates" icon={<Coins aria-hidden="true" />}>
              {t('ledger.rates')}
            </ButtonLink>
          )}
          {isFinance && (
            <Button icon={<Download aria-hidden="true" />} onClick={() => setExporting(true)}>
              {t('ledger.export')}
            </Button>
          )}
          <ButtonLink to="/ledger/new" variant="primary" icon={<Plus aria-hidden="true" />}>
            {t('ledger.claim')}
          </ButtonLink>
        </>
      }
    >
      <div className={s.body}>
        {!isEmpty && <Scope scope={scope} today={company.data?.until} />}
        {!shown && !error && <Waiting />}
        {error && !shown && (
          <ErrorState
            error={error}
            onRetry={() => void Promise.all([company.refetch(), mine.refetch(), lines.refetch()])}
          />
        )}
        {isEmpty && (
          <EmptyState
            icon={<Banknote aria-hidden="true" />}
            title={t(until ? 'ledger.emptyUntil' : 'ledger.empty')}
            actions={
              <ButtonLink to="/ledger/new" variant="primary">
                {t('ledger.claim')}
              </ButtonLink>
            }
          >
            {t('ledger.emptyBody')}
          </EmptyState>
        )}
        {shown && !isEmpty && (
          <>
            <Totals standing={shown} />
            {!isNarrow && company.data && mine.data && company.data.total.claims > mine.data.total.claims && (
              <p className={s.partial}>
                {t('ledger.partial', { count: mine.data.total.claims, total: company.data.total.claims })}
              </p>
            )}
            {(isNarrow || (mine.data && mine.data.rows.length > 0)) && (
              <>
                <PeriodPanel scope={scope} />
                <SplitPanel scope={scope} />
              </>
            )}
            <ClaimsList lines={lines} />
          </>
        )}
      </div>
      {exporting && <ExportDialog until={until} onClose={() => setExporting(false)} />}
    </Page>
  );
}

/** The day that is looked at, and what the figures are narrowed to. */
function Scope({ scope, today }: { scope: LedgerScope; today: string | undefined }) {
  const t = useT();
  const navigate = useNavigate({ from: '/ledger' });
  const { data: units } = useQuery({ ...unitsQuery, enabled: scope.unitId !== undefined });
  const { data: skills } = useQuery({ ...splitQuery(scope, 'skill'), enabled: scope.skillId !== undefined });
  const go = (change: { until?: string | undefined; unit?: undefined; skill?: undefined }) =>
    void navigate({ search: (now) => ({ ...now, ...change }), resetScroll: false });
  const unit = units?.find(({ id }) => id === scope.unitId)?.name;
  const skill = skills?.rows.find(({ id }) => id === scope.skillId)?.name;
  const language = useLanguage();
  return (
    <div className={s.scope}>
      <div className={s.until}>
        <TextField
          label={t('ledger.until')}
          type="date"
          value={scope.until ?? today ?? ''}
          required
          onChange={({ target }) => target.validity.valid && go({ until: target.value })}
        />
        {scope.until !== undefined && (
          <Button variant="ghost" onClick={() => go({ until: undefined })}>
            {t('ledger.today')}
          </Button>
        )}
      </div>
      {(scope.unitId ?? scope.skillId) !== undefined && (
        <Chips label={t('ledger.narrowed')}>
          {scope.unitId !== undefined && (
            <Chip on onChange={() => go({ unit: undefined })}>
              {t('ledger.onlyUnit', { name: unit ?? '…' })}
            </Chip>
          )}
          {scope.skillId !== undefined && (
            <Chip on onChange={() => go({ skill: undefined })}>
              {t('ledger.onlySkill', { name: skill?.[language] ?? '…' })}
            </Chip>
          )}
        </Chips>
      )}
    </div>
  );
}
