import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useMe } from '../../features/identity/identity.api';
import { MyAssignments } from '../../features/projects/my-assignments';
import { Composer } from '../../features/wall/composer';
import { Feed } from '../../features/wall/feed';
import type { WallFilter } from '../../features/wall/wall.api';
import { useT } from '../../i18n';
import { requestCompose } from '../../lib/compose';
import { Button, ButtonLink } from '../../ui/button';
import { Page } from '../../ui/page';
import { Segmented } from '../../ui/segmented';
import { EmptyState } from '../../ui/states';
import { YourTurn } from './your-turn';

export function HomeScreen() {
  const t = useT();
  const me = useMe();
  const navigate = useNavigate();
  const { feed } = useSearch({ from: '/house/' });
  const company = feed === 'company';
  const filter: WallFilter = useMemo(() => (company ? { audienceId: me.everyone } : {}), [company, me.everyone]);
  return (
    <Page
      title={t('wall.home')}
      actions={
        <Segmented
          label={t('wall.filter')}
          value={company ? 'company' : 'mine'}
          onChange={(value) =>
            void navigate({ to: '/', search: value === 'company' ? { feed: 'company' } : {}, replace: true })
          }
          options={[
            { value: 'mine', label: t('wall.mine') },
            { value: 'company', label: t('wall.company') },
          ]}
          stretch
        />
      }
      rail={
        <>
          <YourTurn />
          <MyAssignments />
        </>
      }
      railLabel={t('shell.yourTurn')}
    >
      <Composer />
      <Feed
        key={company ? 'company' : 'mine'}
        filter={filter}
        label={t('wall.feed')}
        empty={
          <EmptyState
            title={t('wall.emptyTitle')}
            actions={
              <>
                <Button variant="primary" onClick={() => requestCompose()}>
                  {t('wall.write')}
                </Button>
                <ButtonLink to="/groups">{t('wall.findGroups')}</ButtonLink>
              </>
            }
          >
            {t('wall.emptyBody')}
          </EmptyState>
        }
      />
    </Page>
  );
}
