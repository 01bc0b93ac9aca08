import { useT } from '../../i18n';
import { Page } from '../../ui/page';

export function HomeScreen() {
  const t = useT();
  return <Page title={t('shell.home')}>{null}</Page>;
}
