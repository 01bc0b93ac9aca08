import { useQuery } from '@tanstack/react-query';
import { useT } from '../../i18n';
import { Avatar } from '../../ui/avatar';
import { Dialog } from '../../ui/dialog';
import { Skeleton } from '../../ui/skeleton';
import { ErrorState } from '../../ui/states';
import { Time } from '../../ui/time';
import { Markdown } from './markdown';
import { PersonLink } from './person-link';
import { reactorsQuery, versionsQuery, type FeedPost } from './wall.api';
import s from './wall.module.css';

/** Who reacted, or what the post said before: for everybody who reads it. */
export default function PostDetails({
  post,
  what,
  onClose,
}: {
  post: FeedPost;
  what: 'versions' | 'reactions';
  onClose: () => void;
}) {
  const t = useT();
  return (
    <Dialog open onClose={onClose} title={t(what === 'versions' ? 'wall.history' : 'wall.whoReacted')}>
      {what === 'versions' ? <Versions id={post.id} /> : <Reactors id={post.id} />}
    </Dialog>
  );
}

function Versions({ id }: { id: string }) {
  const t = useT();
  const { data, error, refetch } = useQuery(versionsQuery(id));
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  return (
    <ol className={s.versions}>
      {(data ?? []).map((version) => (
        <li key={version.version}>
          <p className={s.meta}>
            {t('wall.version', { number: version.version })} · {version.editor.name} · <Time at={version.at} />
          </p>
          {version.title && <p className={s.title}>{version.title}</p>}
          <Markdown text={version.body} />
        </li>
      ))}
      {!data && <Skeleton height={80} />}
    </ol>
  );
}

function Reactors({ id }: { id: string }) {
  const { data, error, refetch } = useQuery(reactorsQuery(id));
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  return (
    <ul className={s.reactors}>
      {(data ?? []).map(({ person, emoji }) => (
        <li key={person.id}>
          <Avatar person={person} size={32} />
          <span>
            <PersonLink person={person} />
            <small>{person.title}</small>
          </span>
          <span aria-hidden="true">{emoji}</span>
        </li>
      ))}
      {!data && <Skeleton height={80} />}
    </ul>
  );
}
