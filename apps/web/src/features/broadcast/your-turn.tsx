import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ChevronRight, Megaphone } from 'lucide-react';
import { useT } from '../../i18n';
import { Section } from '../../ui/page';
import { wallQuery } from '../wall/wall.api';
import s from './your-turn.module.css';

/** What waits for this person: messages to confirm. */
export function YourTurn() {
  const t = useT();
  const { data } = useInfiniteQuery(wallQuery({}));
  const owed = (data?.pages[0]?.pinned ?? []).filter(
    (post) => post.announcement?.mustRead && post.announcement.acknowledgedVersion !== post.version,
  );
  return (
    <Section title={t('shell.yourTurn')}>
      {owed.length === 0 ? (
        <p className={s.nothing}>{t('shell.yourTurnEmpty')}</p>
      ) : (
        <Link className={s.turn} to="/posts/$id" params={{ id: owed[0]!.id }}>
          <Megaphone size={18} aria-hidden="true" />
          <span>{t('wall.toAcknowledge', { count: owed.length })}</span>
          <ChevronRight size={16} aria-hidden="true" />
        </Link>
      )}
    </Section>
  );
}
