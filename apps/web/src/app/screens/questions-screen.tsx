import { useT } from '../../i18n';
import { Page } from '../../ui/page';

export function QuestionsScreen() {
  const t = useT();
  return <Page title={t('shell.questions')}>{null}</Page>;
}
