import type { GroupDto } from '@app/contract';
import { Lock } from 'lucide-react';
import { useT } from '../../i18n';
import { EmptyState } from '../../ui/states';
import { MembershipButton } from './membership-button';

/** A closed group from outside: what it is, and how to ask. */
export function ClosedGroup({ group }: { group: GroupDto }) {
  const t = useT();
  const asked = group.membership === 'requested';
  return (
    <EmptyState
      icon={<Lock aria-hidden="true" />}
      title={t(asked ? 'groups.waitingTitle' : 'groups.closedTitle')}
      actions={<MembershipButton group={group} primary />}
    >
      {t(asked ? 'groups.waitingBody' : 'groups.closedBody', { count: group.members })}
    </EmptyState>
  );
}
