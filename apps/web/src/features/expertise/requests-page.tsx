import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { CalendarClock, HandHelping, Lock } from 'lucide-react';
import { useFormat, useT } from '../../i18n';
import { requestCompose } from '../../lib/compose';
import { Button, ButtonLink } from '../../ui/button';
import { Card } from '../../ui/card';
import { MoreWhenSeen } from '../../ui/more-when-seen';
import { Page } from '../../ui/page';
import { SkeletonRows } from '../../ui/skeleton';
import { EmptyState, ErrorState } from '../../ui/states';
import { TabBar } from '../../ui/tab-bar';
import { Time } from '../../ui/time';
import { StateTag } from './request-state';
import { requestsQuery, type RequestRow, type Standing } from './my-requests.api';
import s from './requests.module.css';

/** Requests as I stand to them: those I made, those that wait for my answer, those I help with. */
export function RequestsPage() {
  const t = useT();
  const navigate = useNavigate();
  const { as = 'asker' } = useSearch({ from: '/house/requests' });
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(requestsQuery(as));
  const rows = data?.pages.flatMap(({ items }) => items);
  const ask = () => {
    const here = requestCompose({ kind: 'request' });
    if (!here) void navigate({ to: '/' });
  };
  const tab = (to: Standing) => (
    <Link to="/requests" search={to === 'asker' ? {} : { as: to }} replace activeOptions={{ exact: true }}>
      {t(`requests.as.${to}`)}
    </Link>
  );
  return (
    <Page
      title={t('requests.title')}
      actions={
        <Button variant="primary" icon={<HandHelping aria-hidden="true" />} onClick={ask}>
          {t('requests.askHelp')}
        </Button>
      }
    >
      <TabBar label={t('requests.tabs')}>
        {tab('asker')}
        {tab('invited')}
        {tab('helper')}
      </TabBar>
      <div className={s.listed}>
        {error && !data && <ErrorState error={error} onRetry={() => void refetch()} />}
        {!rows && !error && (
          <Card flush>
            <SkeletonRows count={4} />
          </Card>
        )}
        {rows?.length === 0 && <Empty as={as} onAsk={ask} />}
        {rows && rows.length > 0 && (
          <Card flush>
            <ul aria-label={t(`requests.as.${as}`)}>
              {rows.map((row) => (
                <Row key={row.postId} row={row} mine={as === 'asker'} />
              ))}
            </ul>
          </Card>
        )}
        <MoreWhenSeen off={!hasNextPage || isFetchingNextPage} onSeen={() => void fetchNextPage()} />
      </div>
    </Page>
  );
}

function Row({ row, mine }: { row: RequestRow; mine: boolean }) {
  const t = useT();
  const format = useFormat();
  return (
    <li className={s.row}>
      <Link to="/posts/$id" params={{ id: row.postId }} preload="intent">
        <strong>
          {row.confidential && <Lock aria-label={t('requests.confidential')} />}
          {row.title}
        </strong>
        <small>
          {!mine && <span>{row.asker.name}</span>}
          {row.deadline && (
            <span>
              <CalendarClock aria-hidden="true" />
              {t('requests.until', { day: format.day(row.deadline) })}
            </span>
          )}
          <Time at={row.createdAt} />
        </small>
      </Link>
      <StateTag state={row.state} />
    </li>
  );
}

/** Nothing here: what would be, and how to begin. */
function Empty({ as, onAsk }: { as: Standing; onAsk: () => void }) {
  const t = useT();
  return (
    <EmptyState
      icon={<HandHelping aria-hidden="true" />}
      title={t(`requests.empty.${as}`)}
      actions={
        as === 'asker' ? (
          <>
            <Button variant="primary" onClick={onAsk}>
              {t('requests.askHelp')}
            </Button>
            <ButtonLink to="/people">{t('requests.toPeople')}</ButtonLink>
          </>
        ) : as === 'invited' ? (
          <ButtonLink to="/settings/asks">{t('requests.toSettings')}</ButtonLink>
        ) : (
          <ButtonLink to="/settings/profile">{t('requests.toProfile')}</ButtonLink>
        )
      }
    >
      {t(`requests.emptyBody.${as}`)}
    </EmptyState>
  );
}
