import type { Role } from '@app/contract';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { hasMessage, useT, type Key } from '../../i18n';
import { Avatar } from '../../ui/avatar';
import { Card } from '../../ui/card';
import { Skeleton } from '../../ui/skeleton';
import { ErrorState } from '../../ui/states';
import { accountsQuery, roles } from './admin.api';
import s from './admin.module.css';

/** Roles that few hold: who does, is worth knowing by name. */
const named: readonly Role[] = ['executive', 'finance', 'moderator', 'administrator'];
const shown = 6;

/** What each role allows, in plain sentences, and who holds it. */
export function AdminRolesPage() {
  const t = useT();
  return (
    <div className={s.roles}>
      <p className={s.lead}>{t('admin.rolesPage.lead')}</p>
      {roles.map((role) => (
        <Card key={role} className={s.role}>
          <div>
            <h2>{t(`admin.role.${role}`)}</h2>
            <ul className={s.may}>
              {sentencesOf(role).map((key) => (
                <li key={key}>{t(key)}</li>
              ))}
            </ul>
          </div>
          <Holders role={role} />
        </Card>
      ))}
    </div>
  );
}

type Sentence = Extract<Key, `admin.may.${string}`>;
const isSentence = (key: string): key is Sentence => hasMessage(key);
function sentencesOf(role: Role): Sentence[] {
  const keys: Sentence[] = [];
  for (let i = 1; ; i++) {
    const key = `admin.may.${role}.${i}`;
    if (!isSentence(key)) return keys;
    keys.push(key);
  }
}

function Holders({ role }: { role: Role }) {
  const t = useT();
  const { data, error, refetch } = useInfiniteQuery(accountsQuery({ role }));
  const [first] = data?.pages ?? [];
  if (error && !first) return <ErrorState error={error} onRetry={() => void refetch()} />;
  const people = named.includes(role) ? (first?.items ?? []).slice(0, shown) : [];
  const others = first && people.length > 0 ? first.total - people.length : 0;
  return (
    <div className={s.holders}>
      <h3>{first ? t('admin.rolesPage.held', { count: first.total }) : <Skeleton width={120} />}</h3>
      {people.length > 0 && (
        <ul>
          {people.map(({ person }) => (
            <li key={person.id}>
              <Avatar person={person} size={28} />
              <Link to="/people/$handle" params={{ handle: person.handle }}>
                {person.name}
              </Link>
            </li>
          ))}
        </ul>
      )}
      {others > 0 && <p>{t('admin.rolesPage.more', { count: others })}</p>}
      {first && first.total > 0 && (
        <Link
          className={s.all}
          to="/admin/people"
          search={{ role }}
          aria-label={t('admin.rolesPage.allOf', { role: t(`admin.role.${role}`) })}
        >
          {t('admin.rolesPage.all')}
        </Link>
      )}
    </div>
  );
}
