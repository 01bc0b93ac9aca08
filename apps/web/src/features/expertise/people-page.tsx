import { useT } from '../../i18n';
import { Page } from '../../ui/page';

export function PeoplePage() {
  const t = useT();
  return <Page title={t('people.title')}>{null}</Page>;
}
