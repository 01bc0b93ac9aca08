import type { AudienceRef, GroupDto } from '@app/contract';
import { useParams } from '@tanstack/react-router';
import { MessagesSquare } from 'lucide-react';
import { useMemo } from 'react';
import { AboutGroup } from '../../features/audiences/about-group';
import { ClosedGroup } from '../../features/audiences/closed-group';
import { GroupFrame } from '../../features/audiences/group-frame';
import { MembershipButton } from '../../features/audiences/membership-button';
import { Composer } from '../../features/wall/composer';
import { Feed } from '../../features/wall/feed';
import type { WallFilter } from '../../features/wall/wall.api';
import { useT } from '../../i18n';
import { requestCompose } from '../../lib/compose';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/states';

export function GroupScreen() {
  const { slug } = useParams({ from: '/house/groups/$slug' });
  return (
    <GroupFrame slug={slug} rail={(group) => <AboutGroup group={group} />}>
      {(group) => (group.can.read ? <GroupWall key={group.id} group={group} /> : <ClosedGroup group={group} />)}
    </GroupFrame>
  );
}

function GroupWall({ group }: { group: GroupDto }) {
  const t = useT();
  const { audienceId, name, id } = group;
  const filter: WallFilter = useMemo(() => ({ audienceId }), [audienceId]);
  const audience: AudienceRef = useMemo(
    () => ({ id: audienceId, kind: 'group', name, refId: id }),
    [audienceId, name, id],
  );
  return (
    <>
      {group.can.post && (
        <Composer
          key={audience.id}
          audience={audience}
          {...(group.access === 'open' && { note: t('wall.staffReads') })}
        />
      )}
      <Feed
        filter={filter}
        label={t('groups.wallOf', { name })}
        empty={
          <EmptyState
            icon={<MessagesSquare aria-hidden="true" />}
            title={t('groups.emptyWall')}
            actions={
              group.can.post ? (
                <Button variant="primary" onClick={() => requestCompose()}>
                  {t('groups.writeFirst')}
                </Button>
              ) : (
                <MembershipButton group={group} primary />
              )
            }
          >
            {t(group.can.post ? 'groups.emptyWallBody' : 'groups.joinToWrite')}
          </EmptyState>
        }
      />
    </>
  );
}
