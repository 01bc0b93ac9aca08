import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Megaphone, PenLine } from 'lucide-react';
import { useT } from '../../i18n';
import { ButtonLink } from '../../ui/button';
import { Card } from '../../ui/card';
import { MoreWhenSeen } from '../../ui/more-when-seen';
import { Page } from '../../ui/page';
import { Segmented } from '../../ui/segmented';
import { Skeleton } from '../../ui/skeleton';
import { EmptyState, ErrorState } from '../../ui/states';
import { useMe } from '../identity/identity.api';
import { announcementsQuery, type AnnouncementRow } from './broadcast.api';
import { BroadcastRow } from './broadcast-row';
import s from './broadcasts.module.css';

/** Asked of this person, and not given yet. */
const isOwed = (row: AnnouncementRow, me: string) => row.mustRead && !row.mine.acknowledged && row.author.id !== me;

/** The voice of the company: what waits for my confirmation, then everything, newest first. */
export function BroadcastsPage() {
  const t = useT();
  const me = useMe();
  const navigate = useNavigate();
  const mine = useSearch({ from: '/house/broadcasts' }).mine === 'true';
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(
    announcementsQuery(mine),
  );
  // Only the newest page decides what stands first: nothing moves while one reads on.
  const owed = (data?.pages[0]?.items ?? []).filter((row) => isOwed(row, me.person.id));
  const others = (data?.pages.flatMap((page) => page.items) ?? []).filter((row) => !owed.includes(row));
  const isEmpty = data !== undefined && owed.length + others.length === 0;
  return (
    <Page
      title={t('broadcast.title')}
      actions={
        me.can.announce && (
          <>
            <Segmented
              label={t('broadcast.filter')}
              value={mine ? 'mine' : 'all'}
              onChange={(value) =>
                void navigate({ to: '/broadcasts', search: value === 'mine' ? { mine: 'true' } : {}, replace: true })
              }
              options={[
                { value: 'all', label: t('broadcast.all') },
                { value: 'mine', label: t('broadcast.mine') },
              ]}
            />
            <ButtonLink to="/broadcasts/new" variant="primary" icon={<PenLine aria-hidden="true" />}>
              {t('broadcast.write')}
            </ButtonLink>
          </>
        )
      }
    >
      {!data && !error && <ListSkeleton />}
      {error && !data && <ErrorState error={error} onRetry={() => void refetch()} />}
      {isEmpty && (
        <EmptyState
          icon={<Megaphone aria-hidden="true" />}
          title={t(mine ? 'broadcast.emptyMine' : 'broadcast.empty')}
          actions={
            me.can.announce ? (
              <ButtonLink to="/broadcasts/new" variant="primary">
                {t('broadcast.writeFirst')}
              </ButtonLink>
            ) : (
              <ButtonLink to="/">{t('broadcast.toWall')}</ButtonLink>
            )
          }
        >
          {t(me.can.announce ? 'broadcast.emptyWriter' : 'broadcast.emptyReader')}
        </EmptyState>
      )}
      {owed.length > 0 && <List title={t('broadcast.owed', { count: owed.length })} rows={owed} owed />}
      {others.length > 0 && (
        <List title={t('broadcast.others')} rows={others} {...(owed.length === 0 && { hideTitle: true })} />
      )}
      <MoreWhenSeen off={!hasNextPage || isFetchingNextPage} onSeen={() => void fetchNextPage()} />
      {isFetchingNextPage && <ListSkeleton count={2} />}
    </Page>
  );
}

interface ListProps {
  title: string;
  rows: AnnouncementRow[];
  owed?: boolean;
  hideTitle?: boolean;
}
const List = ({ title, rows, owed, hideTitle }: ListProps) => (
  <section className={s.part}>
    <h2 className={hideTitle ? 'vh' : s.partTitle}>{title}</h2>
    <Card flush className={owed ? s.owed : undefined}>
      <ul>
        {rows.map((row) => (
          <BroadcastRow key={row.postId} row={row} owed={owed ?? false} />
        ))}
      </ul>
    </Card>
  </section>
);

function ListSkeleton({ count = 5 }: { count?: number }) {
  const t = useT();
  return (
    <Card flush role="status">
      <span className="vh">{t('ui.loading')}</span>
      {Array.from({ length: count }, (_, i) => (
        <div key={i} className={s.row}>
          <div className={s.rowHead}>
            <Skeleton width={i % 2 === 0 ? '62%' : '48%'} height={24} />
          </div>
          <Skeleton width="44%" height={16} />
          <Skeleton width="100%" height={6} />
        </div>
      ))}
    </Card>
  );
}
