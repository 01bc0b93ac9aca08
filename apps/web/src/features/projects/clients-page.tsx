import { useT } from '../../i18n';
import { Page } from '../../ui/page';

export function ClientsPage() {
  const t = useT();
  return <Page title={t('shell.clients')}>{null}</Page>;
}
