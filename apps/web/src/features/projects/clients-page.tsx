import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Handshake, Lock } from 'lucide-react';
import { useT } from '../../i18n';
import { Button } from '../../ui/button';
import { MoreWhenSeen } from '../../ui/more-when-seen';
import { EmptyState, ErrorState } from '../../ui/states';
import { Tag } from '../../ui/tag';
import { ListFrame, ListSkeleton } from './list-frame';
import { clientsQuery } from './projects.api';
import s from './projects.module.css';

/** Every client one may know of. */
export function ClientsPage() {
  const t = useT();
  const navigate = useNavigate({ from: '/clients' });
  const { q = '' } = useSearch({ from: '/house/clients' });
  const { data, error, isPending, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } = useInfiniteQuery({
    ...clientsQuery(q),
    placeholderData: keepPreviousData,
  });
  const clients = data?.pages.flatMap((page) => page.items) ?? [];
  const search = (next: string) => void navigate({ search: next === '' ? {} : { q: next }, replace: true });
  return (
    <ListFrame
      title={t('projects.clients')}
      lead={t('projects.clientsLead')}
      searchLabel={t('projects.searchClients')}
      q={q}
      onSearch={search}
    >
      {isPending ? (
        <ListSkeleton />
      ) : !data ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : clients.length > 0 ? (
        <ul className={s.list} aria-label={t('projects.clientList')}>
          {clients.map((client) => (
            <li key={client.id}>
              <Link to="/clients/$id" params={{ id: client.id }} preload="intent" className={s.item}>
                <span>
                  <strong>{client.name}</strong>
                  {client.sector && <small>{client.sector}</small>}
                </span>
                <span className={s.side}>
                  {client.confidential && (
                    <Tag tone="warn" icon={<Lock aria-hidden="true" />}>
                      {t('projects.confidential')}
                    </Tag>
                  )}
                  <span>{t('projects.projectCount', { count: client.projects })}</span>
                  <span>{t('projects.people', { count: client.people })}</span>
                </span>
              </Link>
            </li>
          ))}
        </ul>
      ) : q === '' ? (
        <EmptyState icon={<Handshake aria-hidden="true" />} title={t('projects.emptyClients')}>
          {t('projects.emptyClientsBody')}
        </EmptyState>
      ) : (
        <EmptyState
          icon={<Handshake aria-hidden="true" />}
          title={t('projects.noMatch', { q })}
          actions={<Button onClick={() => search('')}>{t('projects.showAll')}</Button>}
        >
          {t('projects.noMatchBody')}
        </EmptyState>
      )}
      <MoreWhenSeen off={!hasNextPage || isFetchingNextPage} onSeen={() => void fetchNextPage()} />
    </ListFrame>
  );
}
