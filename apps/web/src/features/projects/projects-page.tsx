import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { FolderKanban } from 'lucide-react';
import { useT } from '../../i18n';
import { Button, ButtonLink } from '../../ui/button';
import { MoreWhenSeen } from '../../ui/more-when-seen';
import { EmptyState, ErrorState } from '../../ui/states';
import { useMe } from '../identity/identity.api';
import { ListFrame, ListSkeleton } from './list-frame';
import { ProjectItem } from './project-item';
import { projectsQuery } from './projects.api';
import s from './projects.module.css';

/** Every project one may know of. */
export function ProjectsPage() {
  const t = useT();
  const me = useMe();
  const navigate = useNavigate({ from: '/projects' });
  const { q = '' } = useSearch({ from: '/house/projects' });
  const { data, error, isPending, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } = useInfiniteQuery({
    ...projectsQuery(q),
    placeholderData: keepPreviousData,
  });
  const projects = data?.pages.flatMap((page) => page.items) ?? [];
  const search = (next: string) => void navigate({ search: next === '' ? {} : { q: next }, replace: true });
  return (
    <ListFrame
      title={t('projects.title')}
      lead={t('projects.lead')}
      searchLabel={t('projects.search')}
      q={q}
      onSearch={search}
    >
      {isPending ? (
        <ListSkeleton />
      ) : !data ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : projects.length > 0 ? (
        <ul className={s.list} aria-label={t('projects.list')}>
          {projects.map((project) => (
            <ProjectItem key={project.id} project={project} />
          ))}
        </ul>
      ) : q === '' ? (
        <EmptyState
          icon={<FolderKanban aria-hidden="true" />}
          title={t('projects.empty')}
          actions={
            <ButtonLink to="/people/$handle" params={{ handle: me.person.handle }} variant="primary">
              {t('projects.emptyAdd')}
            </ButtonLink>
          }
        >
          {t('projects.emptyBody')}
        </EmptyState>
      ) : (
        <EmptyState
          icon={<FolderKanban aria-hidden="true" />}
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
