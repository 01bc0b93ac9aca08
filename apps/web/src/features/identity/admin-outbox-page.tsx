import { useT } from '../../i18n';
import { Page } from '../../ui/page';

export function AdminOutboxPage() {
  const t = useT();
  return <Page title={t('admin.title')}>{null}</Page>;
}
