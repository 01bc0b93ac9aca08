import type { GroupDto } from '@app/contract';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Compass } from 'lucide-react';
import type { ReactNode } from 'react';
import { useT } from '../../i18n';
import { ApiError } from '../../lib/http';
import { useWatch } from '../../lib/signals';
import { ButtonLink } from '../../ui/button';
import { backClass, BackIcon, Page } from '../../ui/page';
import { SkeletonCards } from '../../ui/skeleton';
import { EmptyState, ErrorState } from '../../ui/states';
import { TabBar } from '../../ui/tab-bar';
import { AccessWord } from './access';
import { groupQuery } from './audiences.api';
import { MembershipButton } from './membership-button';
import s from './groups.module.css';

interface Props {
  slug: string;
  rail?: (group: GroupDto) => ReactNode;
  children: (group: GroupDto) => ReactNode;
}

/** The head that the pages of a group share. A secret group and an unknown one look the same: not here. */
export function GroupFrame({ slug, rail, children }: Props) {
  const t = useT();
  const { data: group, error, refetch } = useQuery(groupQuery(slug));
  useWatch(group?.can.read ? group.audienceId : undefined);
  const back = (
    <Link to="/groups" className={backClass}>
      <BackIcon /> {t('groups.allGroups')}
    </Link>
  );
  if (error && (!group || isMissing(error)))
    return (
      <Page title={<span className="vh">{t('groups.title')}</span>} windowTitle={t('groups.title')} back={back}>
        {isMissing(error) ? (
          <EmptyState
            icon={<Compass aria-hidden="true" />}
            title={t('groups.notHere')}
            actions={<ButtonLink to="/groups">{t('groups.allGroups')}</ButtonLink>}
          >
            {t('groups.notHereBody')}
          </EmptyState>
        ) : (
          <ErrorState error={error} onRetry={() => void refetch()} />
        )}
      </Page>
    );
  if (!group)
    return (
      <Page title={<span className={s.titlePending} />} windowTitle={t('groups.title')} back={back}>
        <SkeletonCards count={3} />
      </Page>
    );
  return (
    <Page
      title={group.name}
      back={back}
      lead={group.description || undefined}
      // From outside a closed group, the way in stands where its wall would be.
      actions={group.can.read && <MembershipButton group={group} primary />}
      {...(rail && { rail: rail(group), railLabel: t('groups.about') })}
    >
      <div className={s.tabs}>
        <TabBar label={t('groups.parts')}>
          <Link to="/groups/$slug" params={{ slug }} activeOptions={{ exact: true }}>
            {t('groups.wall')}
          </Link>
          {(group.can.read || group.can.manage) && (
            <Link to="/groups/$slug/members" params={{ slug }}>
              {t('groups.members')} <small className="num">{t('groups.count', { count: group.members })}</small>
            </Link>
          )}
          {group.can.manage && (
            <Link to="/groups/$slug/settings" params={{ slug }}>
              {t('groups.settings')}
            </Link>
          )}
        </TabBar>
        <AccessWord access={group.access} />
      </div>
      {children(group)}
    </Page>
  );
}

const isMissing = (error: unknown) => error instanceof ApiError && error.status === 404;
