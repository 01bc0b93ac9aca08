import { Link, useRouterState } from '@tanstack/react-router';
import { Bell, Languages, Moon, Search, Sun } from 'lucide-react';
import { useQuery } from '@tanstack/react-query';
import { myGroupsQuery } from '../../features/audiences/audiences.api';
import { unreadNotificationsQuery } from '../../features/notifications/notifications.api';
import { unreadQuery } from '../../features/wall/wall.api';
import { useMe, usePreferences } from '../../features/identity/identity.api';
import { StatusButton } from '../../features/people/status-button';
import { useFormat, useT } from '../../i18n';
import { useShownTheme } from '../../lib/theme';
import { ButtonLinkIcon } from './button-link-icon';
import { IconButton } from '../../ui/icon-button';
import { Kbd, keysText } from '../../ui/kbd';
import { Logo } from '../../ui/logo';
import { MeMenu } from './me-menu';
import { isCurrent, placesFor } from './navigation';
import s from './shell.module.css';

/** At most this many groups stand in the column; the others are one click away. */
const groupsShown = 8;
export const groupHue = (id: string) => Number(id.slice(-3)) % 6;

function Count({ of: count }: { of: number | undefined }) {
  const t = useT();
  const format = useFormat();
  if (!count) return null;
  return (
    <b className="num">
      {count > 99 ? t('shell.unreadMany') : format.number(count)}
      <span className="vh"> {t('shell.unread', { count })}</span>
    </b>
  );
}

export function SideColumn({ onSearch }: { onSearch: () => void }) {
  const t = useT();
  const me = useMe();
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const { data: groups } = useQuery(myGroupsQuery);
  const { data: unread } = useQuery(unreadQuery);
  const { data: waiting = 0 } = useQuery(unreadNotificationsQuery);
  const [, change] = usePreferences();
  const theme = useShownTheme();
  return (
    <header className={s.side}>
      <div className={s.brand}>
        <Link to="/" className={s.logo} aria-label={`Parvis, ${t('shell.home')}`} data-tip-narrow={t('shell.home')}>
          <Logo />
          <span>Parvis</span>
        </Link>
        <ButtonLinkIcon
          to="/notifications"
          label={
            waiting > 0
              ? `${t('shell.notifications')}, ${t('shell.unread', { count: waiting })}`
              : t('shell.notifications')
          }
          tip={t('shell.notifications')}
          keys="G N"
          marked={waiting > 0}
        >
          <Bell size={18} />
        </ButtonLinkIcon>
      </div>
      <button
        type="button"
        className={s.search}
        data-tip-narrow={t('shell.search')}
        data-keys={keysText('Ctrl K')}
        aria-keyshortcuts="Control+K"
        onClick={onSearch}
      >
        <Search size={16} aria-hidden="true" />
        <span>{t('shell.search')}</span>
        <Kbd keys="Ctrl K" />
      </button>
      <nav aria-label={t('shell.mainNav')} className={s.nav}>
        {placesFor(me).map(({ to, label, icon: Icon, key }) => (
          <Link
            key={to}
            to={to}
            className={s.item}
            aria-current={isCurrent(to, path) ? 'page' : undefined}
            activeProps={{}}
            data-tip-narrow={t(label)}
            data-keys={`G ${key.toUpperCase()}`}
          >
            <Icon aria-hidden="true" />
            <span>{t(label)}</span>
            {to === '/' && path !== '/' && <Count of={unread?.home} />}
          </Link>
        ))}
        {groups && groups.items.length > 0 && (
          <>
            <h2 className={s.heading}>{t('shell.myGroups')}</h2>
            {groups.items.slice(0, groupsShown).map((group) => (
              <Link
                key={group.id}
                to="/groups/$slug"
                params={{ slug: group.slug }}
                className={s.item}
                aria-current={isCurrent(`/groups/${group.slug}`, path) ? 'page' : undefined}
                activeProps={{}}
                data-tip-narrow={group.name}
              >
                <i className={s.groupDot} data-hue={groupHue(group.id)} />
                <span>{group.name}</span>
                <Count of={unread?.audiences[group.audienceId]} />
              </Link>
            ))}
            {groups.items.length > groupsShown && (
              <Link to="/groups" search={{ mine: 'true' }} activeProps={{}} className={s.item}>
                <i />
                <span>{t('shell.allGroups')}</span>
              </Link>
            )}
          </>
        )}
      </nav>
      <div className={s.foot}>
        <MeMenu />
        <StatusButton />
        <IconButton
          label={t('shell.switchLanguage')}
          onClick={() => change({ language: me.preferences.language === 'fr' ? 'en' : 'fr' })}
        >
          <Languages size={17} />
        </IconButton>
        <IconButton
          label={t(theme === 'dark' ? 'shell.toLight' : 'shell.toDark')}
          onClick={() => change({ theme: theme === 'dark' ? 'light' : 'dark' })}
        >
          {theme === 'dark' ? <Sun size={17} /> : <Moon size={17} />}
        </IconButton>
      </div>
    </header>
  );
}
