import { useT } from '../../i18n';
import { Page } from '../../ui/page';

export function PostScreen() {
  const t = useT();
  return <Page title={t('shell.posts')}>{null}</Page>;
}
