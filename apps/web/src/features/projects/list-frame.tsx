import { Link } from '@tanstack/react-router';
import { Search } from 'lucide-react';
import type { ReactNode } from 'react';
import { useT } from '../../i18n';
import { useSearchText } from '../../lib/search-text';
import { TextField } from '../../ui/field';
import { Page } from '../../ui/page';
import { Skeleton } from '../../ui/skeleton';
import { TabBar } from '../../ui/tab-bar';
import s from './projects.module.css';

/** Projects and clients are two views of the same work: one heading, two tabs, one search field. */
export function ListFrame({
  title,
  lead,
  searchLabel,
  q,
  onSearch,
  children,
}: {
  title: string;
  lead: string;
  searchLabel: string;
  q: string;
  onSearch: (q: string) => void;
  children: ReactNode;
}) {
  const t = useT();
  const [text, setText] = useSearchText(q, onSearch);
  return (
    <Page title={title} lead={lead}>
      <TabBar label={t('projects.tabs')}>
        <Link to="/projects">{t('projects.title')}</Link>
        <Link to="/clients">{t('projects.clients')}</Link>
      </TabBar>
      <search className={s.search}>
        <TextField
          label={searchLabel}
          hideLabel
          type="search"
          icon={<Search size={18} aria-hidden="true" />}
          placeholder={searchLabel}
          maxLength={100}
          autoComplete="off"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </search>
      {children}
    </Page>
  );
}

export const ListSkeleton = () => (
  <ul className={s.list} aria-busy="true">
    {Array.from({ length: 6 }, (_, i) => (
      <li key={i} className={s.item}>
        <span style={{ display: 'grid', gap: 8 }}>
          <Skeleton width="46%" />
          <Skeleton width="28%" height={12} />
        </span>
      </li>
    ))}
  </ul>
);
