import { useT } from '../../i18n';
import { Page } from '../../ui/page';

export function DraftsPage() {
  const t = useT();
  return <Page title={t('shell.drafts')}>{null}</Page>;
}
