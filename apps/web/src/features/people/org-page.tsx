import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Network, Search } from 'lucide-react';
import { useDeferredValue, useState } from 'react';
import { useT } from '../../i18n';
import { ApiError } from '../../lib/http';
import { ButtonLink } from '../../ui/button';
import { Card } from '../../ui/card';
import { TextField } from '../../ui/field';
import { backClass, BackIcon, Page } from '../../ui/page';
import { Skeleton } from '../../ui/skeleton';
import { EmptyState, ErrorState } from '../../ui/states';
import { useMe } from '../identity/identity.api';
import { branchesOf } from './org-branches';
import { OrgTree } from './org-tree';
import { orgQuery, orgTopQuery, peopleNamedQuery } from './people.api';
import { Avatar } from '../../ui/avatar';
import s from './org.module.css';

/** Who works with whom: from the top, or around one person. */
export function OrgPage() {
  const t = useT();
  const me = useMe();
  const { handle } = useParams({ strict: false });
  return (
    <Page
      title={t('people.orgTitle')}
      lead={t('people.orgLead')}
      back={
        handle !== undefined && (
          <Link to="/org" className={backClass}>
            <BackIcon /> {t('people.orgTop')}
          </Link>
        )
      }
      actions={
        handle !== me.person.handle && (
          <ButtonLink to="/org/$handle" params={{ handle: me.person.handle }}>
            {t('people.orgMe')}
          </ButtonLink>
        )
      }
    >
      <Finder />
      <p id="org-tip" className="vh">
        {t('people.orgTip')}
      </p>
      <Card className={s.chart}>{handle === undefined ? <Top /> : <Around key={handle} handle={handle} />}</Card>
    </Page>
  );
}

function Top() {
  const t = useT();
  const { data, error, refetch } = useQuery(orgTopQuery);
  if (!data) return <Waiting error={error} onRetry={() => void refetch()} />;
  if (data.length === 0)
    return (
      <EmptyState icon={<Network aria-hidden="true" />} title={t('people.orgEmpty')}>
        {t('people.orgEmptyBody')}
      </EmptyState>
    );
  // Those with a team come first: a chart begins with who leads somebody.
  const roots = data.toSorted((a, b) => b.reports - a.reports).map((node) => ({ node }));
  const open = roots.length <= 3 ? roots.map(({ node }) => node.person.id) : [];
  return <OrgTree roots={roots} open={open} label={t('people.orgTreeTop')} />;
}

function Around({ handle }: { handle: string }) {
  const t = useT();
  const { data, error, refetch } = useQuery(orgQuery(handle));
  if (!data) return <Waiting error={error} onRetry={() => void refetch()} />;
  const { person } = data.person;
  return <OrgTree {...branchesOf(data)} focus={person.id} label={t('people.orgTree', { name: person.name })} />;
}

function Waiting({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const t = useT();
  if (error instanceof ApiError && error.status === 404)
    return <EmptyState icon={<Network aria-hidden="true" />} title={t('people.notFoundTitle')} />;
  if (error) return <ErrorState error={error} onRetry={onRetry} />;
  return (
    <div className={s.waiting} aria-busy="true">
      {Array.from({ length: 6 }, (_, i) => (
        <Skeleton key={i} height={44} width={`${64 - (i % 3) * 8}%`} />
      ))}
    </div>
  );
}

/** A name leads to its place in the chart. */
function Finder() {
  const t = useT();
  const me = useMe();
  const [q, setQ] = useState('');
  const asked = useDeferredValue(q.trim());
  const { data } = useQuery({ ...peopleNamedQuery(me.everyone, asked), placeholderData: (old) => old });
  const shown = asked === '' ? undefined : data;
  return (
    <search className={s.finder}>
      <TextField
        label={t('people.orgSearch')}
        hideLabel
        type="search"
        icon={<Search size={18} aria-hidden="true" />}
        placeholder={t('people.orgSearch')}
        value={q}
        maxLength={100}
        autoComplete="off"
        onChange={(event) => setQ(event.target.value)}
      />
      {shown && (
        <ul className={s.found} aria-label={t('people.results')}>
          {shown.map((person) => (
            <li key={person.id}>
              <Link to="/org/$handle" params={{ handle: person.handle }} onClick={() => setQ('')}>
                <Avatar person={person} size={32} />
                <span>
                  {person.name}
                  <small>{person.title}</small>
                </span>
              </Link>
            </li>
          ))}
          {shown.length === 0 && <li className={s.none}>{t('people.noOne')}</li>}
        </ul>
      )}
    </search>
  );
}
