import type { AdminPerson } from '@app/contract';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { FileUp, Search, UserPlus, UserSearch, X } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useT } from '../../i18n';
import { useSearchText } from '../../lib/search-text';
import { Button, ButtonLink } from '../../ui/button';
import { Card } from '../../ui/card';
import { Select, TextField } from '../../ui/field';
import { IconButton } from '../../ui/icon-button';
import { MoreWhenSeen } from '../../ui/more-when-seen';
import { SkeletonRows } from '../../ui/skeleton';
import { EmptyState, ErrorState } from '../../ui/states';
import { accountsQuery, accountStates, roles, type AccountFilter } from './admin.api';
import { AddPersonDialog } from './admin-add-dialog';
import { AccountsTable } from './admin-people-table';
import { RolesDialog } from './admin-roles-dialog';
import { SuspendDialog } from './admin-suspend-dialog';
import s from './admin.module.css';

/** Everybody who has an account, or will have one. */
export function AdminPeoplePage() {
  const t = useT();
  const [adding, setAdding] = useState(false);
  const [act, setAct] = useState<{ dialog: 'roles' | 'suspend'; account: AdminPerson }>();
  const { filter, text, setText, choose, clear } = useFilter();
  const { data, error, isPlaceholderData, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } = useInfiniteQuery(
    accountsQuery(filter),
  );
  const accounts = useMemo(() => data?.pages.flatMap((page) => page.items) ?? [], [data]);
  const [first] = data?.pages ?? [];
  const filtered = Object.values(filter).some((value) => value !== undefined);
  return (
    <>
      <div className={s.bar} role="search">
        <div className={s.grow}>
          <TextField
            label={t('admin.people.search')}
            placeholder={t('admin.people.search')}
            hideLabel
            type="search"
            maxLength={100}
            icon={<Search aria-hidden="true" />}
            value={text}
            onChange={(event) => setText(event.target.value)}
            after={
              text !== '' && (
                <IconButton label={t('admin.people.clear')} onClick={() => setText('')}>
                  <X size={18} />
                </IconButton>
              )
            }
          />
        </div>
        <Select
          label={t('admin.people.state')}
          hideLabel
          value={filter.state ?? ''}
          onChange={(event) => choose('state', event.target.value)}
        >
          <option value="">{t('admin.people.anyState')}</option>
          {accountStates.map((state) => (
            <option key={state} value={state}>
              {t(`admin.state.${state}`)}
            </option>
          ))}
        </Select>
        <Select
          label={t('admin.people.role')}
          hideLabel
          value={filter.role ?? ''}
          onChange={(event) => choose('role', event.target.value)}
        >
          <option value="">{t('admin.people.anyRole')}</option>
          {roles.map((role) => (
            <option key={role} value={role}>
              {t(`admin.role.${role}`)}
            </option>
          ))}
        </Select>
      </div>
      <div className={s.above}>
        <div role="status">
          <h2>{first ? t('admin.people.count', { count: first.total }) : '\u00a0'}</h2>
        </div>
        <Button variant="primary" icon={<UserPlus aria-hidden="true" />} onClick={() => setAdding(true)}>
          {t('admin.people.add')}
        </Button>
      </div>
      {!data && !error && <SkeletonRows count={10} />}
      {error && !data && <ErrorState error={error} onRetry={() => void refetch()} />}
      {first && accounts.length === 0 && (
        <EmptyState
          icon={<UserSearch aria-hidden="true" />}
          title={t('admin.people.empty')}
          actions={filtered && <Button onClick={clear}>{t('admin.people.clearFilters')}</Button>}
        >
          {t('admin.people.emptyBody')}
        </EmptyState>
      )}
      {accounts.length > 0 && (
        <Card flush aria-busy={isPlaceholderData}>
          <AccountsTable accounts={accounts} onAct={(dialog, account) => setAct({ dialog, account })} />
        </Card>
      )}
      <MoreWhenSeen off={!hasNextPage || isFetchingNextPage} onSeen={() => void fetchNextPage()} />
      {isFetchingNextPage && <SkeletonRows count={3} />}
      {first?.total === 1 && !filtered && (
        <EmptyState
          title={t('admin.people.nobody')}
          actions={
            <ButtonLink to="/admin/import" icon={<FileUp aria-hidden="true" />}>
              {t('admin.people.toImport')}
            </ButtonLink>
          }
        >
          {t('admin.people.nobodyBody')}
        </EmptyState>
      )}
      <AddPersonDialog open={adding} onClose={() => setAdding(false)} />
      {act?.dialog === 'roles' && <RolesDialog account={act.account} onClose={() => setAct(undefined)} />}
      {act?.dialog === 'suspend' && <SuspendDialog account={act.account} onClose={() => setAct(undefined)} />}
    </>
  );
}

/** The filter of the address; what the address says wrongly does not count. */
function useFilter() {
  const navigate = useNavigate({ from: '/admin/people' });
  const search = useSearch({ from: '/house/admin/people' });
  const filter = useMemo<AccountFilter>(
    () => ({
      q: search.q,
      state: accountStates.find((state) => state === search.state),
      role: roles.find((role) => role === search.role),
    }),
    [search.q, search.state, search.role],
  );
  const go = (change: Partial<typeof search>, replace: boolean) =>
    void navigate({ search: (now) => ({ ...now, ...change }) as typeof now, replace, resetScroll: false });
  const [text, setText] = useSearchText(search.q ?? '', (q) => go({ q: q || undefined }, true));
  return {
    filter,
    text,
    setText,
    choose: (name: 'state' | 'role', value: string) => go({ [name]: value || undefined }, false),
    clear: () => void navigate({ search: {} }),
  };
}
