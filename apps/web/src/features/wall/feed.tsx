import type { SharedPost } from '@app/contract';
import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { ArrowUp } from 'lucide-react';
import { useCallback, useEffect, useMemo, useRef, type ReactNode } from 'react';
import { useT } from '../../i18n';
import { api } from '../../lib/http';
import { useKeys } from '../../lib/keys';
import { setTitleCount } from '../../lib/title';
import { Avatars } from '../../ui/avatar';
import { ErrorState } from '../../ui/states';
import { MoreWhenSeen } from '../../ui/more-when-seen';
import { SkeletonCards } from '../../ui/skeleton';
import { copyLink } from './copy-link';
import { FeedList } from './feed-list';
import { PostCard } from './post-card';
import { usePublish, type Sending } from './wall.acts';
import { wallQuery, type FeedPost, type WallFilter } from './wall.api';
import { asMine, belongs, freshKey, freshPosts, prependPosts } from './wall.cache';
import s from './wall.module.css';

const tooMany = 100;

/** A wall: what is pinned, then posts, newest first. New ones wait behind a pill; nothing moves by itself. */
export function Feed({ filter, label, empty }: { filter: WallFilter; label: string; empty: ReactNode }) {
  const t = useT();
  const queryClient = useQueryClient();
  const { data, error, isPending, isFetchingNextPage, hasNextPage, fetchNextPage, refetch } = useInfiniteQuery(
    wallQuery(filter),
  );
  const fresh = useFresh(filter);
  const end = useRef<HTMLParagraphElement>(null);
  const retry = useRetry();

  const pinned = useMemo(() => data?.pages[0]?.pinned ?? [], [data]);
  const items = useMemo(() => {
    const above = new Set(pinned.map((post) => post.id));
    return (data?.pages.flatMap((page) => page.items) ?? []).filter((post) => !above.has(post.id));
  }, [data, pinned]);
  const rows: FeedPost[] = useMemo(() => [...pinned, ...items], [pinned, items]);
  const unreadAfter = useUnreadLine(data?.pages[0]?.readUpTo ?? null, items);

  // Jump first and merge in the next frame: a smooth scroll would fight the correction of the rows.
  const show = useCallback(() => {
    if (fresh.length === 0) return;
    scrollTo({ top: 0, behavior: 'instant' });
    const ids = new Set(fresh.map((post) => post.id));
    const forget = () =>
      queryClient.setQueryData<SharedPost[]>(freshKey, (all = []) => all.filter((post) => !ids.has(post.id)));
    if (fresh.length > tooMany) {
      forget();
      void queryClient.resetQueries({ queryKey: ['wall', filter] });
      return;
    }
    requestAnimationFrame(() => {
      prependPosts(queryClient, fresh.map(asMine));
      forget();
      void complete(fresh).then((posts) => posts.forEach((post) => queryClient.setQueryData(['post', post.id], post)));
    });
  }, [fresh, filter, queryClient]);

  useKeys({ '.': show, ...useWalking() });
  useEffect(() => {
    setTitleCount(fresh.length);
    return () => setTitleCount(0);
  }, [fresh.length]);

  if (isPending) return <SkeletonCards count={4} />;
  if (!data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (rows.length === 0 && fresh.length === 0) return <>{empty}</>;
  return (
    <>
      <div className={s.pillBox} aria-live="polite">
        {fresh.length > 0 && (
          <button type="button" className={s.pill} onClick={show}>
            <ArrowUp size={16} aria-hidden="true" />
            <Avatars people={authors(fresh)} size={22} />
            {fresh.length > tooMany ? t('wall.reloadAll') : t('wall.newPosts', { count: fresh.length })}
          </button>
        )}
      </div>
      <button type="button" className={s.skip} onClick={() => end.current?.focus({ preventScroll: true })}>
        {t('wall.skipPosts')}
      </button>
      <FeedList
        place={JSON.stringify(filter)}
        label={label}
        busy={isFetchingNextPage}
        count={rows.length}
        keyOf={(i) => rows[i]!.id}
        onEnd={() => hasNextPage && !isFetchingNextPage && void fetchNextPage()}
        row={(i) => (
          <>
            <PostCard post={rows[i]!} position={i + 1} onRetry={retry} />
            {rows[i]!.id === unreadAfter && (
              <div className={s.unread}>
                <span>{t('wall.unreadLine')}</span>
              </div>
            )}
          </>
        )}
      />
      <MoreWhenSeen off={!hasNextPage || isFetchingNextPage} onSeen={() => void fetchNextPage()} />
      {isFetchingNextPage && <SkeletonCards count={1} />}
      {!hasNextPage && <p className={s.end}>{t('wall.upToDate')}</p>}
      <p ref={end} className="vh" tabIndex={-1}>
        {t('wall.endOfPosts')}
      </p>
    </>
  );
}

const authors = (posts: SharedPost[]) =>
  [...new Map(posts.map((post) => [post.author.id, post.author])).values()].slice(0, 3);

/** The reader's own view of posts that carry more than their text. */
const complete = (posts: SharedPost[]): Promise<FeedPost[]> =>
  Promise.all(
    posts
      .filter((post) => post.kind === 'announcement' || post.kind === 'poll')
      .map((post) => api('GET /posts/:id', { params: { id: post.id } })),
  ).catch(() => []);

function useFresh(filter: WallFilter): SharedPost[] {
  const queryClient = useQueryClient();
  const { data = [] } = useQuery({
    queryKey: freshKey,
    queryFn: () => freshPosts(queryClient),
    staleTime: Infinity,
    initialData: () => freshPosts(queryClient),
  });
  return useMemo(() => data.filter((post) => belongs(filter, post)), [data, filter]);
}

/** The last post that was new when the wall was opened: the line stands below it, and stays while one reads. */
function useUnreadLine(readUpTo: string | null, items: FeedPost[]): string | undefined {
  return useMemo(() => {
    if (readUpTo === null) return undefined;
    const limit = BigInt(readUpTo);
    const unread = items.filter((post) => /^\d+$/.test(post.id) && BigInt(post.id) > limit);
    return unread.length > 0 && unread.length < items.length ? unread.at(-1)!.id : undefined;
  }, [readUpTo, items]);
}

/** Sends a post that failed again, with the key it had: it is published once, however often one tries. */
function useRetry() {
  const queryClient = useQueryClient();
  const publish = usePublish();
  return useCallback(
    (post: FeedPost) => {
      const failed = queryClient
        .getMutationCache()
        .findAll({ mutationKey: ['publish'], status: 'error' })
        .map((mutation) => mutation.state.variables as Sending)
        .find((sending) => sending.shown.id === post.id);
      if (failed) publish.mutate(failed);
    },
    [queryClient, publish],
  );
}

/** j and k go from post to post with the focus; l, c, r and Enter act on the one that has it. */
function useWalking() {
  const walk = (by: number) => {
    const cards = [...document.querySelectorAll<HTMLElement>('[data-post]')];
    const at = cards.findIndex((card) => card.contains(document.activeElement));
    const next = at < 0 ? cards.findIndex((card) => card.getBoundingClientRect().top > 40) : at + by;
    const card = cards[Math.max(0, Math.min(cards.length - 1, next))];
    card?.focus({ preventScroll: true });
    card?.scrollIntoView({ block: 'start', behavior: 'instant' });
  };
  const press = (selector: string) =>
    document.activeElement?.closest('[data-post]')?.querySelector<HTMLElement>(selector)?.click();
  return {
    j: () => walk(1),
    k: () => walk(-1),
    l: () => press('[data-react]'),
    r: () => press('[data-comment]'),
    c: () => {
      const post = document.activeElement?.closest<HTMLElement>('[data-post]');
      if (post) void copyLink(`/posts/${post.dataset['post']}`);
    },
    o: () => press('[data-open]'),
    Enter: () => (document.activeElement?.matches('[data-post]') ? press('[data-open]') : undefined),
  };
}
