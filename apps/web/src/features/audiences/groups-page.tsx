import { useT } from '../../i18n';
import { Page } from '../../ui/page';

export function GroupsPage() {
  const t = useT();
  return <Page title={t('groups.title')}>{null}</Page>;
}
