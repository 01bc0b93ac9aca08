import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ChevronRight, HandHelping, Megaphone } from 'lucide-react';
import { useT } from '../../i18n';
import { Section } from '../../ui/page';
import { requestsQuery } from '../../features/expertise/my-requests.api';
import { useMe } from '../../features/identity/identity.api';
import { wallQuery } from '../../features/wall/wall.api';
import s from './your-turn.module.css';

/** What waits for this person: messages to confirm, requests to answer. */
export function YourTurn() {
  const t = useT();
  const me = useMe();
  const { data, isFetched } = useInfiniteQuery(wallQuery({}));
  const { data: requests } = useInfiniteQuery({
    ...requestsQuery('invited'),
    enabled: isFetched && me.can.create,
  });
  const owed = (data?.pages[0]?.pinned ?? []).filter(
    (post) => post.announcement?.mustRead && post.announcement.acknowledgedVersion !== post.version,
  );
  const asked = requests?.pages[0]?.items.length ?? 0;
  return (
    <Section title={t('shell.yourTurn')}>
      {owed.length + asked === 0 && <p className={s.nothing}>{t('shell.yourTurnEmpty')}</p>}
      {owed.length > 0 && (
        <Link className={s.turn} to="/posts/$id" params={{ id: owed[0]!.id }}>
          <Megaphone size={18} aria-hidden="true" />
          <span>{t('wall.toAcknowledge', { count: owed.length })}</span>
          <ChevronRight size={16} aria-hidden="true" />
        </Link>
      )}
      {asked > 0 && (
        <Link className={s.turn} to="/requests" search={{ as: 'invited' }}>
          <HandHelping size={18} aria-hidden="true" />
          <span>{t('wall.toAnswer', { count: asked })}</span>
          <ChevronRight size={16} aria-hidden="true" />
        </Link>
      )}
    </Section>
  );
}
