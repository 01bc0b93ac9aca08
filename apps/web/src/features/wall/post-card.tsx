import { Link } from '@tanstack/react-router';
import {
  ChevronRight,
  CircleHelp,
  HandHeart,
  HandHelping,
  Lightbulb,
  MessageCircle,
  Pin,
  RotateCw,
} from 'lucide-react';
import { lazy, memo, Suspense, useState } from 'react';
import { useFormat, useLanguage, useT } from '../../i18n';
import { cx } from '../../lib/classes';
import { unbroken } from '../../lib/typography';
import { Avatar } from '../../ui/avatar';
import { Tag } from '../../ui/tag';
import { Time } from '../../ui/time';
import { audienceLink, useAudienceName } from './audience-name';
import { Markdown } from './markdown';
import { usePostParts } from './parts';
import { PersonLink } from './person-link';
import { PostImages } from './post-images';
import { PostMenu } from './post-menu';
import { Reactions } from './reactions';
import { useReading } from './reading';
import { useReact } from './wall.acts';
import type { FeedPost } from './wall.api';
import s from './wall.module.css';

const PostEditor = lazy(() => import('./post-editor'));
const longText = 900;

interface Props {
  post: FeedPost;
  /** On its own page: whole, and with its comments below. */
  alone?: boolean;
  position?: number;
  onRetry?: (post: FeedPost) => void;
}

/** A post as it stands on a wall and on its own page. */
export const PostCard = memo(function PostCard({ post, alone, position, onRetry }: Props) {
  const t = useT();
  const format = useFormat();
  const parts = usePostParts();
  const react = useReact();
  const ref = useReading(post.id, post.local !== undefined);
  const [editing, setEditing] = useState(false);
  const text = parts.text?.(post);
  return (
    <article
      ref={ref}
      className={cx(s.card, post.kind === 'announcement' && s.announcement, post.local && s.sending)}
      tabIndex={alone ? undefined : -1}
      data-post={post.id}
      aria-labelledby={`author-${post.id}`}
      aria-posinset={position}
      aria-setsize={position === undefined ? undefined : -1}
    >
      <header className={s.head}>
        <Link to="/people/$handle" params={{ handle: post.author.handle }} tabIndex={-1} aria-hidden="true">
          <Avatar person={post.author} size={42} />
        </Link>
        <Heading post={post} />
        <Kind post={post} />
        {!post.local && <PostMenu post={post} onEdit={() => setEditing(true)} />}
      </header>
      {editing ? (
        <Suspense fallback={null}>
          <PostEditor post={post} onDone={() => setEditing(false)} />
        </Suspense>
      ) : (
        (text ?? <Text post={post} whole={alone ?? false} />)
      )}
      <PostImages images={post.images} />
      {parts.below?.(post, alone ?? false)}
      {post.local === 'failed' && (
        <p className={s.failed} role="alert">
          {t('wall.notSent')}
          <button type="button" onClick={() => onRetry?.(post)}>
            <RotateCw size={15} aria-hidden="true" /> {t('wall.retry')}
          </button>
        </p>
      )}
      {!post.local && (
        <footer className={s.acts}>
          <Reactions
            counts={post.reactions}
            mine={post.myReaction}
            onReact={(emoji) => react.mutate({ post, emoji })}
          />
          {alone ? (
            <span className={s.act}>
              <MessageCircle size={18} aria-hidden="true" />
              <span>{t('wall.commentCount', { count: post.comments })}</span>
            </span>
          ) : (
            <Link
              className={s.act}
              data-comment
              to="/posts/$id"
              params={{ id: post.id }}
              aria-label={post.comments > 0 ? t('wall.commentCount', { count: post.comments }) : t('wall.comment')}
              data-tip={t('wall.comment')}
              data-keys="R"
            >
              <MessageCircle size={18} aria-hidden="true" />
              {post.comments > 0 && <span className="num">{format.number(post.comments)}</span>}
            </Link>
          )}
        </footer>
      )}
    </article>
  );
});

function Heading({ post }: { post: FeedPost }) {
  const t = useT();
  const audienceName = useAudienceName();
  const { audience } = post;
  return (
    <div className={s.who}>
      <h2 id={`author-${post.id}`}>
        <PersonLink person={post.author} />
        {audience.kind !== 'everyone' && (
          <>
            <ChevronRight size={15} aria-label={t('wall.to')} className={s.to} />
            <Link {...audienceLink(audience)} className={s.audience}>
              {audienceName(audience)}
            </Link>
          </>
        )}
      </h2>
      <p className={s.meta}>
        {post.author.title && <span>{post.author.title}</span>}
        {post.author.title && <span aria-hidden="true">·</span>}
        {post.local === 'sending' ? (
          <span>{t('wall.sending')}</span>
        ) : (
          <Link to="/posts/$id" params={{ id: post.id }} data-open>
            <Time at={post.createdAt} />
          </Link>
        )}
        {post.editedAt && <span>· {t('wall.edited')}</span>}
      </p>
    </div>
  );
}

function Kind({ post }: { post: FeedPost }) {
  const t = useT();
  if (post.pinned)
    return (
      <Tag icon={<Pin aria-hidden="true" />} tone="accent">
        {t('wall.pinned')}
      </Tag>
    );
  switch (post.kind) {
    case 'question':
      return <Tag icon={<CircleHelp aria-hidden="true" />}>{t('wall.kind.question')}</Tag>;
    case 'request':
      return (
        <Tag icon={<HandHelping aria-hidden="true" />} tone="accent">
          {t('wall.kind.request')}
        </Tag>
      );
    case 'idea':
      return (
        <Tag icon={<Lightbulb aria-hidden="true" />} tone="plum">
          {t('wall.kind.idea')}
        </Tag>
      );
    case 'praise':
      return (
        <Tag icon={<HandHeart aria-hidden="true" />} tone="good">
          {t('wall.kind.praise')}
        </Tag>
      );
    default:
      return null;
  }
}

function Text({ post, whole }: { post: FeedPost; whole: boolean }) {
  const t = useT();
  const language = useLanguage();
  const [open, setOpen] = useState(whole);
  const long = post.body.length > longText || post.body.split('\n').length > 14;
  const lang = post.language && post.language !== language ? post.language : undefined;
  return (
    <div className={s.text}>
      {post.title && (
        <h3 className={s.title} lang={lang} dir="auto">
          {unbroken(post.title)}
        </h3>
      )}
      <div className={long && !open ? s.folded : undefined}>
        <Markdown text={post.body} mentions={post.mentions} language={lang ?? null} />
      </div>
      {long && !open && (
        <button type="button" className={s.more} onClick={() => setOpen(true)}>
          {t('wall.readMore')}
        </button>
      )}
    </div>
  );
}
