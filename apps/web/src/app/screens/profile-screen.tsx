import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { MessageSquare, UserX } from 'lucide-react';
import { useMemo } from 'react';
import { SkillsSection } from '../../features/expertise/skills-section';
import { useMe } from '../../features/identity/identity.api';
import { About } from '../../features/people/about';
import { profileQuery } from '../../features/people/people.api';
import { ProfileFacts, ProfileHead } from '../../features/people/profile-head';
import parts from '../../features/people/people.module.css';
import { AssignmentsSection } from '../../features/projects/assignments-section';
import { Feed } from '../../features/wall/feed';
import { useT } from '../../i18n';
import { ButtonLink } from '../../ui/button';
import { Card } from '../../ui/card';
import { ErrorBoundary } from '../../ui/error-boundary';
import { Page, Section } from '../../ui/page';
import { Skeleton, SkeletonCards } from '../../ui/skeleton';
import { EmptyState, ErrorState } from '../../ui/states';
import { TabBar } from '../../ui/tab-bar';
import { isGone } from '../page-states';

/** A person: who they are, what they do and know, and what they write. */
export function ProfileScreen() {
  const t = useT();
  const me = useMe();
  const { handle } = useParams({ from: '/house/people/$handle' });
  const { tab } = useSearch({ from: '/house/people/$handle' });
  const { data: profile, error, refetch } = useQuery(profileQuery(handle));
  const personId = profile?.id;
  const filter = useMemo(() => ({ authorId: personId ?? '' }), [personId]);
  if (!profile && error) return <Missing error={error} onRetry={() => void refetch()} />;
  if (!profile)
    return (
      <Page title={t('shell.people')} head={<HeadSkeleton />} rail={<Skeleton height={280} />}>
        <SkeletonCards count={2} />
      </Page>
    );
  const own = profile.id === me.person.id;
  const activity = tab === 'activity';
  const params = { handle };
  return (
    <Page
      title={profile.name}
      head={<ProfileHead profile={profile} />}
      rail={
        <Section title={t('people.facts')}>
          <ProfileFacts profile={profile} />
        </Section>
      }
      railLabel={t('people.facts')}
    >
      <div className={parts.tabBox}>
        <TabBar label={t('people.tabs')}>
          <Link to="/people/$handle" params={params} replace resetScroll={false} activeOptions={{ exact: true }}>
            {t('people.tabProfile')}
          </Link>
          <Link to="/people/$handle" params={params} search={{ tab: 'activity' }} replace resetScroll={false}>
            {t('people.tabActivity')}
          </Link>
        </TabBar>
      </div>
      {activity ? (
        <div className={parts.activity}>
          <Feed
            key={profile.id}
            filter={filter}
            label={t('people.activity', { name: profile.name })}
            empty={
              <EmptyState
                icon={<MessageSquare aria-hidden="true" />}
                title={t(own ? 'people.noActivityOwn' : 'people.noActivity')}
                actions={own && <ButtonLink to="/">{t('people.toWall')}</ButtonLink>}
              >
                {own && t('people.noActivityBody')}
              </EmptyState>
            }
          />
        </div>
      ) : (
        <div className={parts.parts}>
          {me.can.create && !profile.guest && (
            <>
              <ErrorBoundary>
                <AssignmentsSection personId={profile.id} own={own} />
              </ErrorBoundary>
              <ErrorBoundary>
                <SkillsSection personId={profile.id} own={own} />
              </ErrorBoundary>
            </>
          )}
          <About profile={profile} />
          <div className={parts.narrow}>
            <Card>
              <div className={parts.partHead}>
                <h2>{t('people.facts')}</h2>
              </div>
              <ProfileFacts profile={profile} />
            </Card>
          </div>
        </div>
      )}
    </Page>
  );
}

const HeadSkeleton = () => (
  <Card className={parts.head} aria-busy="true">
    <Skeleton width={96} height={96} round />
    <div className={parts.texts}>
      <Skeleton width="46%" height={26} />
      <Skeleton width="34%" />
      <Skeleton width="54%" height={12} />
    </div>
    <div className={parts.acts}>
      <Skeleton width={150} height={34} />
    </div>
  </Card>
);

function Missing({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const t = useT();
  return (
    <Page title={<span className="vh">{t('shell.people')}</span>} windowTitle={t('shell.people')}>
      {isGone(error) ? (
        <EmptyState
          icon={<UserX aria-hidden="true" />}
          title={t('people.notFoundTitle')}
          actions={
            <ButtonLink to="/people" variant="primary">
              {t('shell.people')}
            </ButtonLink>
          }
        />
      ) : (
        <ErrorState error={error} onRetry={onRetry} />
      )}
    </Page>
  );
}
