import { useT } from '../../i18n';
import { Page } from '../../ui/page';

export function NewBroadcastPage() {
  const t = useT();
  return <Page title={t('broadcast.title')}>{null}</Page>;
}
