import { Link, useNavigate } from '@tanstack/react-router';
import { useQuery } from '@tanstack/react-query';
import { Bell, Ellipsis, House, Plus, Search, Users } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useMe } from '../../features/identity/identity.api';
import { unreadNotificationsQuery } from '../../features/notifications/notifications.api';
import { useT } from '../../i18n';
import { requestCompose } from '../../lib/compose';
import { Avatar } from '../../ui/avatar';
import { IconButton } from '../../ui/icon-button';
import { Logo } from '../../ui/logo';
import { placesFor } from './navigation';
import s from './shell.module.css';

const MoreSheet = lazy(() => import('./more-sheet'));

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
          data-tip={t('shell.myProfile')}
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
      <Suspense fallback={null}>{more && <MoreSheet onClose={() => setMore(false)} />}</Suspense>
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
