import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Plus, Search, UsersRound } from 'lucide-react';
import { useState } from 'react';
import { useT } from '../../i18n';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { TextField } from '../../ui/field';
import { MoreWhenSeen } from '../../ui/more-when-seen';
import { Page } from '../../ui/page';
import { Segmented } from '../../ui/segmented';
import { SkeletonRows } from '../../ui/skeleton';
import { EmptyState, ErrorState } from '../../ui/states';
import { useMe } from '../identity/identity.api';
import { groupsQuery } from './audiences.api';
import { CreateGroup } from './create-group';
import { GroupRow } from './group-row';
import s from './groups.module.css';

/** Communities: mine, or all one may know of, by name. */
export function GroupsPage() {
  const t = useT();
  const me = useMe();
  const navigate = useNavigate();
  const search = useSearch({ from: '/house/groups' });
  const mine = search.mine === 'true';
  const q = (search.q ?? '').slice(0, 100);
  const [creating, setCreating] = useState(false);
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(
    groupsQuery({ q: q.trim(), mine }),
  );
  const groups = data?.pages.flatMap((page) => page.items) ?? [];
  const show = (next: { q?: string; mine?: boolean }) => {
    const words = next.q ?? q;
    void navigate({
      to: '/groups',
      search: { ...(words !== '' && { q: words }), ...((next.mine ?? mine) && { mine: 'true' }) },
      replace: true,
    });
  };
  const create = me.can.create && (
    <Button variant="primary" icon={<Plus aria-hidden="true" />} onClick={() => setCreating(true)}>
      {t('groups.create')}
    </Button>
  );
  return (
    <Page
      title={t('groups.title')}
      actions={
        <>
          <Segmented
            label={t('groups.filter')}
            value={mine ? 'mine' : 'all'}
            onChange={(value) => show({ mine: value === 'mine' })}
            options={[
              { value: 'all', label: t('groups.all') },
              { value: 'mine', label: t('groups.mine') },
            ]}
          />
          {create}
        </>
      }
    >
      <div className={s.search}>
        <TextField
          label={t('groups.search')}
          hideLabel
          type="search"
          icon={<Search aria-hidden="true" />}
          placeholder={t('groups.search')}
          value={search.q ?? ''}
          maxLength={100}
          onChange={(event) => show({ q: event.target.value })}
        />
      </div>
      {!data && !error && <SkeletonRows />}
      {error && !data && <ErrorState error={error} onRetry={() => void refetch()} />}
      {data && groups.length === 0 && (
        <EmptyState
          icon={<UsersRound aria-hidden="true" />}
          title={q !== '' ? t('groups.noMatch', { q }) : t(mine ? 'groups.emptyMine' : 'groups.empty')}
          actions={
            q !== '' || mine ? (
              <>
                <Button onClick={() => show({ q: '', mine: false })}>{t('groups.showAll')}</Button>
                {create}
              </>
            ) : (
              create || undefined
            )
          }
        >
          {t('groups.emptyBody')}
        </EmptyState>
      )}
      {groups.length > 0 && (
        <Card flush>
          <ul aria-label={t('groups.title')}>
            {groups.map((group) => (
              <GroupRow key={group.id} group={group} />
            ))}
          </ul>
        </Card>
      )}
      <MoreWhenSeen off={!hasNextPage || isFetchingNextPage} onSeen={() => void fetchNextPage()} />
      {isFetchingNextPage && <SkeletonRows count={3} />}
      <CreateGroup open={creating} onClose={() => setCreating(false)} />
    </Page>
  );
}
