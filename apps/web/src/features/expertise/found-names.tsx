import { limits, type Answer } from '@app/contract';
import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { Building2, FolderKanban, GraduationCap, UsersRound } from 'lucide-react';
import { useEffect, useRef, type KeyboardEvent, type ReactNode, type RefObject } from 'react';
import { useFormat, useT } from '../../i18n';
import { api } from '../../lib/http';
import { ButtonLink } from '../../ui/button';
import { SkeletonRows } from '../../ui/skeleton';
import { EmptyState, ErrorState } from '../../ui/states';
import { TabBar } from '../../ui/tab-bar';
import { useMe } from '../identity/identity.api';
import { skillName } from './skill-name';
import s from './found-names.module.css';

/** What can be looked for besides people, by name. */
export const nameKinds = ['skills', 'projects', 'clients', 'groups'] as const;
export type NameKind = (typeof nameKinds)[number];
type Found = Answer<'GET /search'>;

const icons = { skills: GraduationCap, projects: FolderKanban, clients: Building2, groups: UsersRound } as const;

const namesQuery = (q: string) =>
  queryOptions({
    queryKey: ['names', q],
    queryFn: ({ signal }) => api('GET /search', { query: { q: q.slice(0, 100), most: limits.named }, signal }),
    enabled: q !== '',
    placeholderData: keepPreviousData,
  });

/** People, skills, projects, clients, groups, with how many of each are found. */
export function FoundTabs({ people }: { people: number | undefined }) {
  const t = useT();
  const format = useFormat();
  const { q = '', tab } = useSearch({ from: '/house/people' });
  const { data } = useQuery(namesQuery(q));
  const bar = useRef<HTMLDivElement>(null);
  // On a phone not all of them are in sight.
  useEffect(() => {
    bar.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [tab]);
  const count = (n: number | undefined, most: number) =>
    q !== '' && n !== undefined && <small className="num">{format.number(n) + (n >= most ? '+' : '')}</small>;
  return (
    <div ref={bar} className={s.tabs}>
      <TabBar label={t('people.kinds')}>
        <Link
          from="/people"
          to="."
          search={(now) => ({ ...now, tab: undefined }) as typeof now}
          activeOptions={{ exact: true }}
          resetScroll={false}
        >
          {t('people.kind.people')}
          {count(people, limits.found)}
        </Link>
        {nameKinds.map((kind) => (
          <Link
            key={kind}
            from="/people"
            to="."
            search={(now) => ({ ...now, tab: kind, p: undefined }) as typeof now}
            resetScroll={false}
          >
            {t(`people.kind.${kind}`)}
            {count(data?.[kind].length, limits.named)}
          </Link>
        ))}
      </TabBar>
    </div>
  );
}

/** Those of one kind that are named as one types; each leads on. */
export function FoundNames({
  kind,
  list,
  onWalk,
}: {
  kind: NameKind;
  list: RefObject<HTMLUListElement | null>;
  onWalk: (event: KeyboardEvent) => void;
}) {
  const t = useT();
  const { q = '' } = useSearch({ from: '/house/people' });
  const { data, error, refetch, isPlaceholderData } = useQuery(namesQuery(q));
  const Icon = icons[kind];
  const icon = <Icon aria-hidden="true" />;
  if (q === '') return <EmptyState icon={icon} title={t(`people.typeName.${kind}`)} actions={<AllOf kind={kind} />} />;
  if (!data) return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <SkeletonRows count={4} />;
  const rows = rowsOf(data, kind, onWalk);
  if (rows.length === 0)
    return (
      <EmptyState
        icon={icon}
        title={t(`people.noName.${kind}`)}
        actions={
          <>
            <ButtonLink
              variant="primary"
              from="/people"
              to="."
              search={(now) => ({ ...now, tab: undefined }) as typeof now}
            >
              {t('people.amongPeople')}
            </ButtonLink>
            <AllOf kind={kind} />
          </>
        }
      >
        {t('people.noNameBody')}
      </EmptyState>
    );
  return (
    <ul ref={list} className={s.list} aria-label={t(`people.kind.${kind}`)} data-stale={isPlaceholderData || undefined}>
      {rows.map(({ id, link, name, detail }) => (
        <li key={id}>
          {icon}
          <span>
            {link(name)}
            {detail && <small>{detail}</small>}
          </span>
        </li>
      ))}
    </ul>
  );
}

interface Row {
  id: string;
  name: string;
  detail?: string | null;
  link: (name: string) => ReactNode;
}
const rowsOf = (found: Found, kind: NameKind, onKeyDown: (event: KeyboardEvent) => void): Row[] => {
  const common = { preload: 'intent', 'data-found': true, onKeyDown } as const;
  switch (kind) {
    case 'skills':
      return found.skills.map((skill) => ({
        id: skill.id,
        name: skillName(skill),
        detail: [skill.labelFr, skill.labelEn].find((label) => label !== null && label !== skillName(skill)) ?? null,
        link: (name) => (
          <Link to="/skills/$id" params={{ id: skill.id }} {...common}>
            {name}
          </Link>
        ),
      }));
    case 'projects':
      return found.projects.map(({ id, name, client }) => ({
        id,
        name,
        detail: client,
        link: (shown) => (
          <Link to="/projects/$id" params={{ id }} {...common}>
            {shown}
          </Link>
        ),
      }));
    case 'clients':
      return found.clients.map(({ id, name }) => ({
        id,
        name,
        link: (shown) => (
          <Link to="/clients/$id" params={{ id }} {...common}>
            {shown}
          </Link>
        ),
      }));
    case 'groups':
      return found.groups.map(({ id, slug, name }) => ({
        id,
        name,
        link: (shown) => (
          <Link to="/groups/$slug" params={{ slug }} {...common}>
            {shown}
          </Link>
        ),
      }));
  }
};

/** The whole list of a kind; of skills, one's own. */
function AllOf({ kind }: { kind: NameKind }) {
  const t = useT();
  const { person } = useMe();
  const label = t(`people.all.${kind}`);
  return kind === 'skills' ? (
    <ButtonLink to="/people/$handle" params={{ handle: person.handle }} hash="skills">
      {label}
    </ButtonLink>
  ) : (
    <ButtonLink to={`/${kind}`}>{label}</ButtonLink>
  );
}
