import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useT } from '../../i18n';
import { useWatch } from '../../lib/signals';
import { ApiError } from '../../lib/http';
import { backClass, BackIcon, Page } from '../../ui/page';
import { SkeletonCards } from '../../ui/skeleton';
import { EmptyState, ErrorState } from '../../ui/states';
import { audienceLink, useAudienceName } from './audience-name';
import { Comments } from './comments';
import { usePostParts } from './parts';
import { PostCard } from './post-card';
import { postQuery } from './wall.api';
import s from './wall.module.css';

/** A post alone, with what is said to it; its wall is one click away. */
export function PostPage({ id, linked }: { id: string; linked?: string }) {
  const t = useT();
  const audienceName = useAudienceName();
  const parts = usePostParts();
  const { data: post, error, refetch } = useQuery(postQuery(id));
  useWatch(post?.audience.id);
  const title = post ? (post.title ?? t('wall.postBy', { name: post.author.name })) : t('wall.post');
  const missing = error instanceof ApiError && error.status === 404;
  return (
    <Page
      title={<span className="vh">{title}</span>}
      windowTitle={title}
      back={
        post && (
          <Link {...audienceLink(post.audience)} className={backClass}>
            <BackIcon /> {audienceName(post.audience)}
          </Link>
        )
      }
    >
      {missing ? (
        <EmptyState title={t('wall.goneTitle')}>{t('wall.goneBody')}</EmptyState>
      ) : error && !post ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : post ? (
        <div className={s.alone}>
          <PostCard post={post} alone />
          {parts.follow?.(post)}
          <Comments post={post} {...(linked === undefined ? {} : { linked })} />
        </div>
      ) : (
        <SkeletonCards count={1} />
      )}
    </Page>
  );
}
