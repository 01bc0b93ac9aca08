import { useT } from '../../i18n';
import { Page } from '../../ui/page';

export function NotificationsPage() {
  const t = useT();
  return <Page title={t('notifications.title')}>{null}</Page>;
}
