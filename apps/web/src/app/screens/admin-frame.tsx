import { Link, Outlet, useLocation } from '@tanstack/react-router';
import { useMe } from '../../features/identity/identity.api';
import { useT } from '../../i18n';
import { Page } from '../../ui/page';
import { TabBar } from '../../ui/tab-bar';
import s from './frames.module.css';

const parts = ['people', 'import', 'needs', 'roles', 'audit', 'outbox'] as const;

/** The frame of the administration. The mails of a demo are there to be read; elsewhere they are sent. */
export function AdminFrame() {
  const t = useT();
  const { demo } = useMe();
  const { pathname } = useLocation();
  const shown = parts.filter((part) => part !== 'outbox' || demo);
  const current = parts.find((part) => pathname.startsWith(`/admin/${part}`)) ?? 'people';
  return (
    <Page title={t('admin.title')} windowTitle={`${t(`admin.part.${current}`)} · ${t('admin.title')}`} width="full">
      <TabBar label={t('admin.nav')}>
        {shown.map((part) => (
          <Link key={part} to={`/admin/${part}`}>
            {t(`admin.part.${part}`)}
          </Link>
        ))}
      </TabBar>
      <div className={s.part}>
        <Outlet />
      </div>
    </Page>
  );
}
