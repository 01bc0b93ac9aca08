import { useT } from '../../i18n';
import { Page } from '../../ui/page';

export function ProjectScreen() {
  const t = useT();
  return <Page title={t('shell.projects')}>{null}</Page>;
}
