import { useQuery } from '@tanstack/react-query';
import { Link, useRouterState } from '@tanstack/react-router';
import { Languages, LogOut, Moon, PencilLine, Settings, SmilePlus, Sun } from 'lucide-react';
import { myGroupsQuery } from '../../features/audiences/audiences.api';
import { signOut, useMe, usePreferences } from '../../features/identity/identity.api';
import { useT } from '../../i18n';
import { openStatus } from '../../lib/overlays';
import { useShownTheme } from '../../lib/theme';
import { Dialog } from '../../ui/dialog';
import { isCurrent, placesFor } from './navigation';
import { groupHue } from './side-column';
import s from './shell.module.css';

/** Everything that found no place in the five tabs. */
export default function MoreSheet({ onClose }: { onClose: () => void }) {
  const t = useT();
  const me = useMe();
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const { data: groups } = useQuery(myGroupsQuery);
  const [{ language }, change] = usePreferences();
  const theme = useShownTheme();
  const link = { className: s.item, activeProps: {}, onClick: onClose };
  return (
    <Dialog open onClose={onClose} title={t('shell.more')} sheet>
      <nav aria-label={t('shell.more')} className={s.more}>
        {placesFor(me)
          .slice(2)
          .map(({ to, label, icon: Icon }) => (
            <Link key={to} to={to} {...link} aria-current={isCurrent(to, path) ? 'page' : undefined}>
              <Icon aria-hidden="true" />
              <span>{t(label)}</span>
            </Link>
          ))}
        <button
          type="button"
          className={s.item}
          onClick={() => {
            onClose();
            openStatus();
          }}
        >
          <SmilePlus aria-hidden="true" />
          <span>{t('shell.status')}</span>
        </button>
        <Link to="/drafts" {...link}>
          <PencilLine aria-hidden="true" />
          <span>{t('shell.drafts')}</span>
        </Link>
        <Link to="/settings/profile" {...link}>
          <Settings aria-hidden="true" />
          <span>{t('shell.settings')}</span>
        </Link>
        {groups && groups.items.length > 0 && <h3 className={s.heading}>{t('shell.myGroups')}</h3>}
        {groups?.items.map((group) => (
          <Link key={group.id} to="/groups/$slug" params={{ slug: group.slug }} {...link}>
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
