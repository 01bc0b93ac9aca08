import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { ScrollText } from 'lucide-react';
import { useMemo } from 'react';
import { useT } from '../../i18n';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Select } from '../../ui/field';
import { MoreWhenSeen } from '../../ui/more-when-seen';
import { SkeletonRows } from '../../ui/skeleton';
import { EmptyState, ErrorState } from '../../ui/states';
import { auditQuery } from './admin.api';
import { actions, AuditLine } from './admin-audit-line';
import s from './admin.module.css';

/** Who did what to whom, newest first. */
export function AdminAuditPage() {
  const t = useT();
  const navigate = useNavigate({ from: '/admin/audit' });
  const search = useSearch({ from: '/house/admin/audit' });
  const action = actions.find((one) => one === search.action);
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } = useInfiniteQuery(auditQuery(action));
  const entries = useMemo(() => data?.pages.flatMap((page) => page.items) ?? [], [data]);
  const choose = (value: string) =>
    void navigate({ search: value === '' ? {} : { action: value }, resetScroll: false });
  return (
    <>
      <div className={s.above}>
        <p className={s.lead}>{t('admin.audit.lead')}</p>
        <Select
          label={t('admin.audit.filter')}
          hideLabel
          value={action ?? ''}
          onChange={(event) => choose(event.target.value)}
        >
          <option value="">{t('admin.audit.any')}</option>
          {actions.map((one) => (
            <option key={one} value={one}>
              {t(`admin.act.${one}`)}
            </option>
          ))}
        </Select>
      </div>
      {!data && !error && <SkeletonRows count={10} />}
      {error && !data && <ErrorState error={error} onRetry={() => void refetch()} />}
      {data && entries.length === 0 && (
        <EmptyState
          icon={<ScrollText aria-hidden="true" />}
          title={t('admin.audit.empty')}
          actions={action && <Button onClick={() => choose('')}>{t('admin.audit.all')}</Button>}
        >
          {t('admin.audit.emptyBody')}
        </EmptyState>
      )}
      {entries.length > 0 && (
        <Card flush>
          <ol>
            {entries.map((entry) => (
              <AuditLine key={entry.id} entry={entry} />
            ))}
          </ol>
        </Card>
      )}
      <MoreWhenSeen off={!hasNextPage || isFetchingNextPage} onSeen={() => void fetchNextPage()} />
      {isFetchingNextPage && <SkeletonRows count={3} />}
      {entries.length > 0 && !hasNextPage && <p className={s.end}>{t('admin.audit.end')}</p>}
    </>
  );
}
