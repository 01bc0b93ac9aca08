import { roles as allRoles, type AuditEntry, type PersonSummary } from '@app/contract';
import { Link } from '@tanstack/react-router';
import { memo, type ReactNode } from 'react';
import { T, useFormat, useT, type Key } from '../../i18n';
import { Avatar } from '../../ui/avatar';
import { Logo } from '../../ui/logo';
import { Time } from '../../ui/time';
import s from './admin.module.css';

/** What the server writes down; what it may write one day is shown by its name. */
export const actions = [
  'person.added',
  'roles.set',
  'account.suspended',
  'account.reinstated',
  'account.left',
  'invitation.sent',
  'password.set',
  'password.changed',
  'password.link',
  'sign-in.failed',
  'sign-in.account-locked',
  'sign-in.address-locked',
  'group.managed',
  'post.removed',
  'post.restored',
  'post.pinned',
  'post.unpinned',
  'comment.removed',
  'comment.restored',
  'import.uploaded',
  'import.applied',
  'import.undone',
  'claim.claimed',
  'claim.waiting',
  'claim.documented',
  'claim.confirmed',
  'claim.audited',
  'claim.reversed',
  'ledger.rates-entered',
  'ledger.unit-rate-entered',
  'ledger.currency-chosen',
  'vocabulary.name-added',
  'vocabulary.skill-added',
  'vocabulary.need-ignored',
] as const;

// The sentences differ in what they name; all of them may name any of it.
const Sentence = T as unknown as (props: {
  id: Key;
  values: Record<string, string>;
  components: Record<'by' | 'who' | 'it', (text: ReactNode) => ReactNode>;
}) => ReactNode;

export const AuditLine = memo(function AuditLine({ entry }: { entry: AuditEntry }) {
  const t = useT();
  const format = useFormat();
  const { actor, about, action, subject, detail } = entry;
  const known = actions.find((one) => one === action);
  const named = subject.slice(subject.indexOf(':') + 1);
  const rolesOf = (value: unknown) =>
    format.list(
      allRoles.filter((role) => Array.isArray(value) && value.includes(role)).map((r) => t(`admin.role.${r}`)),
    );
  return (
    <li className={s.entry}>
      {actor ? <Avatar person={actor} size={34} /> : <Logo size={34} />}
      <div>
        <p>
          <Sentence
            id={known ? `admin.did.${known}` : 'admin.did.other'}
            values={{
              actor: actor?.name ?? t('admin.audit.house'),
              who: about?.name ?? named,
              from: rolesOf(detail.from),
              to: rolesOf(detail.to),
              file: typeof detail.name === 'string' ? detail.name : `#${named}`,
              did: typeof detail.did === 'string' ? detail.did : '',
              action,
            }}
            components={{
              by: (text) => (actor ? <PersonLink person={actor}>{text}</PersonLink> : <strong>{text}</strong>),
              who: (text) => (about ? <PersonLink person={about}>{text}</PersonLink> : <strong>{text}</strong>),
              it: (text) => <Thing subject={subject}>{text}</Thing>,
            }}
          />
        </p>
        <small>
          <Time at={entry.at} />
          {typeof detail.address === 'string' && ` · ${t('admin.audit.from', { address: detail.address })}`}
        </small>
      </div>
    </li>
  );
});

const PersonLink = ({ person, children }: { person: PersonSummary; children: ReactNode }) => (
  <Link to="/people/$handle" params={{ handle: person.handle }}>
    {children}
  </Link>
);

function Thing({ subject, children }: { subject: string; children: ReactNode }) {
  const id = subject.slice(subject.indexOf(':') + 1);
  if (subject.startsWith('import:'))
    return (
      <Link to="/admin/import" search={{ id }}>
        {children}
      </Link>
    );
  if (subject.startsWith('post:'))
    return (
      <Link to="/posts/$id" params={{ id }}>
        {children}
      </Link>
    );
  if (subject.startsWith('group:'))
    return (
      <Link to="/groups/$slug" params={{ slug: id }}>
        {children}
      </Link>
    );
  if (subject.startsWith('claim:'))
    return (
      <Link to="/ledger/claims/$id" params={{ id }}>
        {children}
      </Link>
    );
  if (subject.startsWith('skill:'))
    return (
      <Link to="/skills/$id" params={{ id }}>
        {children}
      </Link>
    );
  if (subject.startsWith('ledger:')) return <Link to="/ledger/rates">{children}</Link>;
  return <strong>{children}</strong>;
}
