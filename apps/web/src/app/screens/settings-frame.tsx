import { Link, Outlet } from '@tanstack/react-router';
import { useT } from '../../i18n';
import { Page } from '../../ui/page';
import { TabBar } from '../../ui/tab-bar';
import s from './frames.module.css';

export function SettingsFrame() {
  const t = useT();
  return (
    <Page title={t('settings.title')}>
      <TabBar label={t('settings.nav')}>
        <Link to="/settings/profile">{t('settings.profile')}</Link>
        <Link to="/settings/notifications">{t('settings.notifications')}</Link>
        <Link to="/settings/asks">{t('settings.asks')}</Link>
        <Link to="/settings/appearance">{t('settings.appearance')}</Link>
        <Link to="/settings/sessions">{t('settings.sessions')}</Link>
      </TabBar>
      <div className={s.part}>
        <Outlet />
      </div>
    </Page>
  );
}
