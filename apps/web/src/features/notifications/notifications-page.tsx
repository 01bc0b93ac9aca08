import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { BellOff, CheckCheck, SlidersHorizontal } from 'lucide-react';
import { useT } from '../../i18n';
import { Button, ButtonLink } from '../../ui/button';
import { Card } from '../../ui/card';
import { MoreWhenSeen } from '../../ui/more-when-seen';
import { Page } from '../../ui/page';
import { Segmented } from '../../ui/segmented';
import { SkeletonRows } from '../../ui/skeleton';
import { EmptyState, ErrorState } from '../../ui/states';
import { NotificationLine } from './notification-line';
import { useMarkRead } from './notifications.acts';
import { notificationsQuery, unreadNotificationsQuery } from './notifications.api';
import s from './notifications.module.css';

/** What concerns me, by thing and not by event, newest first. */
export function NotificationsPage() {
  const t = useT();
  const navigate = useNavigate();
  const unreadOnly = useSearch({ from: '/house/notifications' }).state === 'unread';
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(
    notificationsQuery(unreadOnly),
  );
  const { data: waiting = 0 } = useQuery(unreadNotificationsQuery);
  const { mutate: markRead } = useMarkRead();
  const lines = data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Page
      title={t('notifications.title')}
      actions={
        <>
          {waiting > 0 && (
            <Button
              variant="ghost"
              icon={<CheckCheck aria-hidden="true" />}
              data-tip-narrow={t('notifications.markAll')}
              onClick={() => markRead([])}
            >
              <span className={s.markAll}>{t('notifications.markAll')}</span>
            </Button>
          )}
          <Segmented
            label={t('notifications.filter')}
            value={unreadOnly ? 'unread' : 'all'}
            onChange={(value) =>
              void navigate({
                to: '/notifications',
                search: value === 'unread' ? { state: 'unread' } : {},
                replace: true,
              })
            }
            options={[
              { value: 'all', label: t('notifications.all') },
              { value: 'unread', label: t('notifications.unreadOnly') },
            ]}
          />
        </>
      }
    >
      {!data && !error && <SkeletonRows />}
      {error && !data && <ErrorState error={error} onRetry={() => void refetch()} />}
      {data && lines.length === 0 && (
        <EmptyState
          icon={<BellOff aria-hidden="true" />}
          title={t('notifications.empty')}
          actions={
            <ButtonLink to="/settings/notifications" icon={<SlidersHorizontal aria-hidden="true" />}>
              {t('notifications.choose')}
            </ButtonLink>
          }
        >
          {t('notifications.emptyBody')}
        </EmptyState>
      )}
      {lines.length > 0 && (
        <Card flush>
          <ul>
            {lines.map((line) => (
              <NotificationLine key={line.id} line={line} onRead={(id) => markRead([id])} />
            ))}
          </ul>
        </Card>
      )}
      <MoreWhenSeen off={!hasNextPage || isFetchingNextPage} onSeen={() => void fetchNextPage()} />
      {isFetchingNextPage && <SkeletonRows count={3} />}
      {lines.length > 0 && !hasNextPage && <p className={s.end}>{t('notifications.end')}</p>}
    </Page>
  );
}
