import { Link, useNavigate, useRouterState } from '@tanstack/react-router';
import { useQuery } from '@tanstack/react-query';
import {
  Bell,
  Ellipsis,
  House,
  Languages,
  LogOut,
  Moon,
  PencilLine,
  Plus,
  Search,
  Settings,
  Sun,
  Users,
} from 'lucide-react';
import { useState } from 'react';
import { myGroupsQuery } from '../../features/audiences/audiences.api';
import { signOut, useMe, usePreferences } from '../../features/identity/identity.api';
import { unreadNotificationsQuery } from '../../features/notifications/notifications.api';
import { useT } from '../../i18n';
import { requestCompose } from '../../lib/compose';
import { useShownTheme } from '../../lib/theme';
import { Avatar } from '../../ui/avatar';
import { Dialog } from '../../ui/dialog';
import { IconButton } from '../../ui/icon-button';
import { Logo } from '../../ui/logo';
import { isCurrent, placesFor } from './navigation';
import { groupHue } from './side-column';
import s from './shell.module.css';

export function PhoneTop({ onSearch }: { onSearch: () => void }) {
  const t = useT();
  const { person } = useMe();
  return (
    <header className={s.phoneTop}>
      <Link to="/" className={s.logo} aria-label={`Parvis, ${t('shell.home')}`}>
        <Logo />
        <span>Parvis</span>
      </Link>
      <span className={s.phoneTools}>
        <IconButton label={t('shell.search')} onClick={onSearch}>
          <Search size={21} />
        </IconButton>
        <Link
          to="/people/$handle"
          params={{ handle: person.handle }}
          className={s.phoneMe}
          aria-label={t('shell.myProfile')}
        >
          <Avatar person={person} size={32} />
        </Link>
      </span>
    </header>
  );
}

export function PhoneTabs() {
  const t = useT();
  const [more, setMore] = useState(false);
  const { data: waiting = 0 } = useQuery(unreadNotificationsQuery);
  const write = useWrite();
  const me = useMe();
  const guest = !placesFor(me).some(({ to }) => to === '/people');
  return (
    <>
      <nav className={s.tabs} aria-label={t('shell.mainNav')}>
        <Link to="/" className={s.tab} activeOptions={{ exact: true, includeSearch: false }}>
          <House aria-hidden="true" />
          <span>{t('shell.home')}</span>
        </Link>
        <Link to={guest ? '/groups' : '/people'} className={s.tab} activeOptions={{ includeSearch: false }}>
          <Users aria-hidden="true" />
          <span>{t(guest ? 'shell.groups' : 'shell.people')}</span>
        </Link>
        <button type="button" className={s.tab} onClick={write}>
          <i className={s.plus}>
            <Plus aria-hidden="true" />
          </i>
          <span>{t('shell.publish')}</span>
        </button>
        <Link to="/notifications" className={s.tab} activeOptions={{ includeSearch: false }}>
          <i className={s.belled}>
            <Bell aria-hidden="true" />
            {waiting > 0 && <span className={s.badge} />}
          </i>
          <span>
            {t('shell.notifications')}
            {waiting > 0 && <span className="vh">, {t('shell.unread', { count: waiting })}</span>}
          </span>
        </Link>
        <button type="button" className={s.tab} aria-haspopup="dialog" onClick={() => setMore(true)}>
          <Ellipsis aria-hidden="true" />
          <span>{t('shell.more')}</span>
        </button>
      </nav>
      <MoreSheet open={more} onClose={() => setMore(false)} />
    </>
  );
}

/** Opens the composer of this page, or goes home and opens it there. */
export function useWrite(): () => void {
  const navigate = useNavigate();
  return () => {
    if (!requestCompose()) void navigate({ to: '/' });
  };
}

function MoreSheet({ open, onClose }: { open: boolean; onClose: () => void }) {
  const t = useT();
  const me = useMe();
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const { data: groups } = useQuery(myGroupsQuery);
  const [{ language }, change] = usePreferences();
  const theme = useShownTheme();
  return (
    <Dialog open={open} onClose={onClose} title={t('shell.more')} sheet>
      <nav
        aria-label={t('shell.more')}
        className={s.more}
        onClick={(e) => e.target instanceof Element && e.target.closest('a') && onClose()}
      >
        {placesFor(me)
          .slice(2)
          .map(({ to, label, icon: Icon }) => (
            <Link
              key={to}
              to={to}
              className={s.item}
              activeProps={{}}
              aria-current={isCurrent(to, path) ? 'page' : undefined}
            >
              <Icon aria-hidden="true" />
              <span>{t(`shell.${label}`)}</span>
            </Link>
          ))}
        <Link to="/drafts" className={s.item} activeProps={{}}>
          <PencilLine aria-hidden="true" />
          <span>{t('shell.drafts')}</span>
        </Link>
        <Link to="/settings/profile" className={s.item} activeProps={{}}>
          <Settings aria-hidden="true" />
          <span>{t('shell.settings')}</span>
        </Link>
        {groups && groups.items.length > 0 && <h3 className={s.heading}>{t('shell.myGroups')}</h3>}
        {groups?.items.map((group) => (
          <Link key={group.id} to="/groups/$slug" params={{ slug: group.slug }} className={s.item} activeProps={{}}>
            <i className={s.groupDot} data-hue={groupHue(group.id)} />
            <span>{group.name}</span>
          </Link>
        ))}
        <hr className={s.line} />
        <button type="button" className={s.item} onClick={() => change({ language: language === 'fr' ? 'en' : 'fr' })}>
          <Languages aria-hidden="true" />
          <span>{t('shell.switchLanguage')}</span>
        </button>
        <button type="button" className={s.item} onClick={() => change({ theme: theme === 'dark' ? 'light' : 'dark' })}>
          {theme === 'dark' ? <Sun aria-hidden="true" /> : <Moon aria-hidden="true" />}
          <span>{t(theme === 'dark' ? 'shell.toLight' : 'shell.toDark')}</span>
        </button>
        <button type="button" className={s.item} onClick={() => void signOut()}>
          <LogOut aria-hidden="true" />
          <span>{t('shell.signOut')}</span>
        </button>
      </nav>
    </Dialog>
  );
}
