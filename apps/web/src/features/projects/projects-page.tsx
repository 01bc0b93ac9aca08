import { useT } from '../../i18n';
import { Page } from '../../ui/page';

export function ProjectsPage() {
  const t = useT();
  return <Page title={t('projects.title')}>{null}</Page>;
}
