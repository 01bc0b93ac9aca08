import type { GroupDto } from '@app/contract';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useT } from '../../i18n';
import { Avatar } from '../../ui/avatar';
import { Section } from '../../ui/page';
import { Skeleton } from '../../ui/skeleton';
import { membersQuery } from './audiences.api';
import s from './groups.module.css';

const shown = 7;

/** Beside the wall of a group: who may come in, and who is there. */
export function AboutGroup({ group }: { group: GroupDto }) {
  const t = useT();
  const { data } = useInfiniteQuery({ ...membersQuery(group.id), enabled: group.can.read });
  const first = data?.pages[0];
  const people = [...(first?.items ?? [])]
    .sort((a, b) => Number(b.role === 'owner') - Number(a.role === 'owner'))
    .slice(0, shown);
  return (
    <>
      <Section title={t('groups.about')}>
        <p className={s.aboutText}>{t(`groups.accessHint.${group.access}`)}</p>
      </Section>
      {group.can.read && (
        <Section
          title={t('groups.memberCount', { count: group.members })}
          action={
            <Link to="/groups/$slug/members" params={{ slug: group.slug }}>
              {t('groups.seeAll')}
            </Link>
          }
        >
          <ul className={s.faces}>
            {!first && <Skeleton height={40} />}
            {people.map(({ person, role }) => (
              <li key={person.id}>
                <Link to="/people/$handle" params={{ handle: person.handle }}>
                  <Avatar person={person} size={32} />
                  <span>
                    {person.name}
                    <small>{role === 'owner' ? t('groups.owner') : person.title}</small>
                  </span>
                </Link>
              </li>
            ))}
          </ul>
          {first && first.requests.length > 0 && (
            <Link className={s.waiting} to="/groups/$slug/members" params={{ slug: group.slug }}>
              {t('groups.requestCount', { count: first.requests.length })}
            </Link>
          )}
        </Section>
      )}
    </>
  );
}
