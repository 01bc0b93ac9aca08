import { useT } from '../../i18n';
import { Page } from '../../ui/page';

export function ProfileScreen() {
  const t = useT();
  return <Page title={t('shell.people')}>{null}</Page>;
}
