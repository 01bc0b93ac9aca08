import { useT } from '../../i18n';
import { Page } from '../../ui/page';

export function GroupScreen() {
  const t = useT();
  return <Page title={t('shell.groups')}>{null}</Page>;
}
