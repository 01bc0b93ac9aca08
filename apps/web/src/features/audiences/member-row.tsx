import type { GroupDto, PersonSummary } from '@app/contract';
import { Link } from '@tanstack/react-router';
import { Ellipsis, ShieldCheck, ShieldOff, UserMinus } from 'lucide-react';
import { useState } from 'react';
import { useFormat, useT } from '../../i18n';
import { Avatar } from '../../ui/avatar';
import { Button } from '../../ui/button';
import { ConfirmDialog } from '../../ui/dialog';
import { IconButton } from '../../ui/icon-button';
import { Menu } from '../../ui/menu';
import { Tag } from '../../ui/tag';
import { Time } from '../../ui/time';
import { Presence } from '../people/presence';
import { useMemberActs } from './audiences.acts';
import { type Member } from './audiences.api';
import s from './groups.module.css';

const Who = ({ person, below }: { person: PersonSummary; below?: string | null }) => (
  <>
    <Avatar person={person} size={42} />
    <span className={s.who}>
      <span className={s.name}>
        <Link to="/people/$handle" params={{ handle: person.handle }}>
          {person.name}
        </Link>
        <Presence personId={person.id} />
      </span>
      {below && <small>{below}</small>}
    </span>
  </>
);

export function MemberRow({ group, member: { person, role, joinedAt } }: { group: GroupDto; member: Member }) {
  const t = useT();
  const format = useFormat();
  const { admit, dismiss } = useMemberActs(group.id);
  const [removing, setRemoving] = useState(false);
  const { name } = person;
  return (
    <li className={s.person}>
      <Who person={person} below={person.title} />
      {person.guest && <Tag>{t('groups.guest')}</Tag>}
      {role === 'owner' && <Tag tone="accent">{t('groups.owner')}</Tag>}
      <small className={s.since}>{t('groups.since', { day: format.day(joinedAt) })}</small>
      {group.can.manage && (
        <Menu
          label={t('groups.memberMenu', { name })}
          items={[
            role === 'owner'
              ? {
                  id: 'member',
                  label: t('groups.makeMember'),
                  icon: <ShieldOff />,
                  onAction: () =>
                    admit.mutate({ personId: person.id, role: 'member', said: t('groups.nowMember', { name }) }),
                }
              : {
                  id: 'owner',
                  label: t('groups.makeOwner'),
                  icon: <ShieldCheck />,
                  onAction: () =>
                    admit.mutate({ personId: person.id, role: 'owner', said: t('groups.nowOwner', { name }) }),
                },
            {
              id: 'remove',
              label: t('groups.remove'),
              icon: <UserMinus />,
              danger: true,
              onAction: () => setRemoving(true),
            },
          ]}
        >
          {(trigger) => (
            <IconButton label={t('groups.memberMenu', { name })} {...trigger}>
              <Ellipsis size={18} />
            </IconButton>
          )}
        </Menu>
      )}
      <ConfirmDialog
        open={removing}
        onClose={() => setRemoving(false)}
        title={t('groups.removeTitle', { name })}
        confirm={t('groups.remove')}
        danger
        busy={dismiss.isPending}
        onConfirm={() =>
          dismiss.mutate(
            { personId: person.id, said: t('groups.removed', { name }) },
            { onSettled: () => setRemoving(false) },
          )
        }
      >
        {t('groups.removeBody', { name })}
      </ConfirmDialog>
    </li>
  );
}

/** Somebody who asks to come in. */
export function RequestRow({ group, person, at }: { group: GroupDto; person: PersonSummary; at: string }) {
  const t = useT();
  const { admit, dismiss } = useMemberActs(group.id);
  const { name } = person;
  const isBusy = admit.isPending || dismiss.isPending;
  return (
    <li className={s.person}>
      <Who person={person} below={person.title} />
      <small className={s.since}>
        <Time at={at} />
      </small>
      <span className={s.answers}>
        <Button
          disabled={isBusy}
          aria-label={t('groups.refuseLabel', { name })}
          onClick={() => dismiss.mutate({ personId: person.id, said: t('groups.refused', { name }) })}
        >
          {t('groups.refuse')}
        </Button>
        <Button
          variant="primary"
          busy={isBusy}
          aria-label={t('groups.acceptLabel', { name })}
          onClick={() => admit.mutate({ personId: person.id, role: 'member', said: t('groups.accepted', { name }) })}
        >
          {t('groups.accept')}
        </Button>
      </span>
    </li>
  );
}
