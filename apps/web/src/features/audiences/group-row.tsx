import type { GroupDto } from '@app/contract';
import { Link } from '@tanstack/react-router';
import { useT } from '../../i18n';
import { Time } from '../../ui/time';
import { AccessWord } from './access';
import { MembershipButton } from './membership-button';
import s from './groups.module.css';

const hue = (id: string) => Number(id.slice(-3)) % 6;

/** A group in a list: what it is for, how alive it is, and the way in. */
export function GroupRow({ group }: { group: GroupDto }) {
  const t = useT();
  return (
    <li className={s.row}>
      <span className={s.sign} data-hue={hue(group.id)} aria-hidden="true">
        {group.name.slice(0, 1).toUpperCase()}
      </span>
      <div className={s.rowText}>
        <h2>
          <Link to="/groups/$slug" params={{ slug: group.slug }}>
            {group.name}
          </Link>
          {group.unread > 0 && <b className={s.unread}>{t('groups.unread', { count: group.unread })}</b>}
        </h2>
        {group.description && <p>{group.description}</p>}
        <p className={s.meta}>
          <AccessWord access={group.access} />
          <span className="num">{t('groups.memberCount', { count: group.members })}</span>
          {group.lastPostAt && (
            <span>
              {t('groups.lastPost')} <Time at={group.lastPostAt} />
            </span>
          )}
        </p>
      </div>
      <MembershipButton group={group} />
    </li>
  );
}
