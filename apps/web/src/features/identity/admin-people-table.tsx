import type { AdminPerson } from '@app/contract';
import { Link } from '@tanstack/react-router';
import { Ellipsis, Mail, ShieldCheck, UserCheck, UserX } from 'lucide-react';
import { memo } from 'react';
import { useT } from '../../i18n';
import { Avatar } from '../../ui/avatar';
import { IconButton } from '../../ui/icon-button';
import { Menu, type MenuItem } from '../../ui/menu';
import { Tag, type Tone } from '../../ui/tag';
import { Time } from '../../ui/time';
import { useInvite, useReinstate, type AccountState } from './admin.api';
import { useMe } from './identity.api';
import s from './admin.module.css';

type OnAct = (dialog: 'roles' | 'suspend', account: AdminPerson) => void;

/** A table where there is room, cards on a phone: the same rows, laid out by the style sheet. */
export function AccountsTable({ accounts, onAct }: { accounts: AdminPerson[]; onAct: OnAct }) {
  const t = useT();
  return (
    <table className={s.table}>
      <caption className="vh">{t('admin.people.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('admin.people.person')}</th>
          <th scope="col">{t('admin.people.place')}</th>
          <th scope="col">{t('admin.people.roles')}</th>
          <th scope="col">{t('admin.people.account')}</th>
          <th scope="col">{t('admin.people.seen')}</th>
          <th scope="col">
            <span className="vh">{t('admin.people.actions')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {accounts.map((account) => (
          <AccountRow key={account.person.id} account={account} onAct={onAct} />
        ))}
      </tbody>
    </table>
  );
}

const tones: Record<AccountState, Tone | undefined> = {
  active: 'good',
  invited: undefined,
  suspended: 'bad',
  left: undefined,
};

const AccountRow = memo(function AccountRow({ account, onAct }: { account: AdminPerson; onAct: OnAct }) {
  const t = useT();
  const { person, email, state, unit, site, lastSignInAt } = account;
  return (
    <tr data-state={state}>
      <th scope="row" className={s.who}>
        <span>
          <Avatar person={person} size={38} />
          <span>
            <Link to="/people/$handle" params={{ handle: person.handle }}>
              {person.name}
            </Link>
            <small>{email ?? t('admin.people.noEmail')}</small>
          </span>
        </span>
      </th>
      <td className={s.place}>
        {unit && <span>{unit}</span>}
        {site && <small>{site}</small>}
      </td>
      <td className={s.tags}>
        <span>
          {account.roles.map((role) => (
            <Tag key={role} tone={role === 'employee' || role === 'guest' ? undefined : 'accent'}>
              {t(`admin.role.${role}`)}
            </Tag>
          ))}
        </span>
      </td>
      <td className={s.state}>
        <Tag tone={tones[state]} dot>
          {t(`admin.state.${state}`)}
        </Tag>
      </td>
      <td className={s.seen}>
        {lastSignInAt ? <Time at={lastSignInAt} /> : <span className={s.faint}>{t('admin.people.never')}</span>}
      </td>
      <td className={s.menu}>
        <RowMenu account={account} onAct={onAct} />
      </td>
    </tr>
  );
});

function RowMenu({ account, onAct }: { account: AdminPerson; onAct: OnAct }) {
  const t = useT();
  const me = useMe();
  const { mutate: invite } = useInvite();
  const { mutate: reinstate } = useReinstate();
  const { person, email, state } = account;
  const isOpen = state === 'active' || state === 'invited';
  const items: MenuItem[][] = [
    [
      {
        id: 'roles',
        label: t('admin.rolesDialog.open'),
        icon: <ShieldCheck />,
        onAction: () => onAct('roles', account),
      },
      ...(state === 'invited' && email
        ? [{ id: 'invite', label: t('admin.invite.open'), icon: <Mail />, onAction: () => invite(account) }]
        : []),
    ],
    isOpen
      ? person.id === me.person.id
        ? []
        : [
            {
              id: 'suspend',
              label: t('admin.suspend.open'),
              icon: <UserX />,
              danger: true,
              onAction: () => onAct('suspend', account),
            },
          ]
      : [
          {
            id: 'reinstate',
            label: t('admin.reinstate.open'),
            icon: <UserCheck />,
            onAction: () => reinstate(person.id),
          },
        ],
  ];
  const label = t('admin.people.actionsFor', { name: person.name });
  return (
    <Menu label={label} items={items}>
      {(trigger) => (
        <IconButton label={label} {...trigger}>
          <Ellipsis size={19} />
        </IconButton>
      )}
    </Menu>
  );
}
