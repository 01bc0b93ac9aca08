import type { GroupDto } from '@app/contract';
import { Check, ChevronDown, Clock, LogOut, Plus, UserRoundPlus } from 'lucide-react';
import { useState } from 'react';
import { useT } from '../../i18n';
import { Button } from '../../ui/button';
import { ConfirmDialog } from '../../ui/dialog';
import { Menu } from '../../ui/menu';
import { useMembership } from './audiences.acts';

/** How one stands to a group, and the next step from there. */
export function MembershipButton({ group, primary }: { group: GroupDto; primary?: boolean }) {
  const t = useT();
  const { join, leave } = useMembership();
  const [asking, setAsking] = useState(false);
  const named = <span className="vh">: {group.name}</span>;
  if (group.membership === 'none')
    return (
      <Button
        variant={primary ? 'primary' : 'soft'}
        icon={group.access === 'open' ? <Plus aria-hidden="true" /> : <UserRoundPlus aria-hidden="true" />}
        onClick={() => void join(group)}
      >
        {t(group.access === 'open' ? 'groups.join' : 'groups.ask')}
        {named}
      </Button>
    );
  if (group.membership === 'requested')
    return (
      <Button variant="outline" icon={<Clock aria-hidden="true" />} onClick={() => void leave(group)}>
        {t('groups.withdraw')}
        {named}
      </Button>
    );
  return (
    <>
      <Menu
        label={t('groups.membership')}
        items={[
          {
            id: 'leave',
            label: t('groups.leave'),
            icon: <LogOut />,
            danger: true,
            onAction: () => (group.access === 'open' ? void leave(group) : setAsking(true)),
          },
        ]}
      >
        {(trigger) => (
          <Button variant="outline" icon={<Check aria-hidden="true" />} {...trigger}>
            {t(group.membership === 'owner' ? 'groups.owner' : 'groups.member')}
            {named}
            <ChevronDown size={14} aria-hidden="true" />
          </Button>
        )}
      </Menu>
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t('groups.leaveTitle', { name: group.name })}
        confirm={t('groups.leave')}
        danger
        onConfirm={() => {
          setAsking(false);
          void leave(group);
        }}
      >
        {t(group.access === 'secret' ? 'groups.leaveSecret' : 'groups.leaveClosed')}
      </ConfirmDialog>
    </>
  );
}
