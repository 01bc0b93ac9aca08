import { useT } from '../../i18n';
import { Page } from '../../ui/page';

export function OrgPage() {
  const t = useT();
  return <Page title={t('shell.org')}>{null}</Page>;
}
