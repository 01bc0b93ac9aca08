import { CircleHelp } from 'lucide-react';
import { Composer } from '../../features/wall/composer';
import { Feed } from '../../features/wall/feed';
import type { WallFilter } from '../../features/wall/wall.api';
import { useT } from '../../i18n';
import { requestCompose } from '../../lib/compose';
import { Button } from '../../ui/button';
import { Page } from '../../ui/page';
import { EmptyState } from '../../ui/states';

const questions: WallFilter = { kind: 'question' };

export function QuestionsScreen() {
  const t = useT();
  return (
    <Page title={t('shell.questions')}>
      <Composer />
      <Feed
        filter={questions}
        label={t('shell.questions')}
        empty={
          <EmptyState
            icon={<CircleHelp aria-hidden="true" />}
            title={t('wall.noQuestions')}
            actions={
              <Button variant="primary" onClick={() => requestCompose()}>
                {t('wall.ask')}
              </Button>
            }
          >
            {t('wall.noQuestionsBody')}
          </EmptyState>
        }
      />
    </Page>
  );
}
