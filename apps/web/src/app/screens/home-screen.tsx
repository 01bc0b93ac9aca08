import { useT } from '../../i18n';
import { Page } from '../../ui/page';
import { EmptyState } from '../../ui/states';

export function HomeScreen() {
  const t = useT();
  return (
    <Page title={t('shell.home')}>
      <EmptyState title={t('wall.upToDate')}>{t('wall.newPosts', { count: 0 })}</EmptyState>
    </Page>
  );
}
