import type { CommentDto } from '@app/contract';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useFormat, useT } from '../../i18n';
import { usePrinting } from '../../lib/media';
import { useTyping } from '../../lib/signals';
import { Button } from '../../ui/button';
import { SkeletonCards } from '../../ui/skeleton';
import { ErrorState } from '../../ui/states';
import { CommentBox } from './comment-box';
import { Comment } from './comment';
import { commentsQuery, type FeedPost } from './wall.api';
import s from './wall.module.css';

const foldedAbove = 5;

/** What people say to a post: two levels, oldest first; a linked comment is brought on screen and marked. */
export function Comments({ post, linked }: { post: FeedPost; linked?: string }) {
  const t = useT();
  const format = useFormat();
  const { data, error, isPending, hasNextPage, fetchNextPage, isFetchingNextPage, refetch } = useInfiniteQuery(
    commentsQuery(post.id),
  );
  const typing = useTyping(post.id);
  const threads = useMemo(() => inThreads(data?.pages.flatMap((page) => page.items) ?? []), [data]);
  const [answering, setAnswering] = useState<string>();

  // A linked comment may be some pages away.
  const wanted = linked !== undefined && data && !threads.some((thread) => thread.ids.has(linked));
  useEffect(() => {
    if (wanted && hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [wanted, hasNextPage, isFetchingNextPage, fetchNextPage]);
  const shown = useRef(false);
  useEffect(() => {
    if (shown.current || linked === undefined) return;
    const element = document.getElementById(`comment-${linked}`);
    if (!element) return;
    shown.current = true;
    element.scrollIntoView({ block: 'center' });
    element.focus({ preventScroll: true });
  });

  if (isPending) return <SkeletonCards count={2} lines={1} />;
  if (!data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  return (
    <section className={s.comments} aria-label={t('wall.comments')}>
      <ol>
        {threads.map((thread) => (
          <li key={thread.root.id}>
            <Comment
              comment={thread.root}
              linked={thread.root.id === linked}
              onAnswer={() => setAnswering(thread.root.id)}
            />
            <Answers thread={thread} linked={linked} onAnswer={() => setAnswering(thread.root.id)} />
            {answering === thread.root.id && (
              <CommentBox post={post} parent={thread.root} onDone={() => setAnswering(undefined)} />
            )}
          </li>
        ))}
      </ol>
      {hasNextPage && (
        <Button variant="ghost" busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('wall.moreComments')}
        </Button>
      )}
      <p className={s.typing} aria-live="polite">
        {typing.length > 0 ? t('wall.typing', { names: format.list(typing), count: typing.length }) : ''}
      </p>
      {post.can.comment && <CommentBox post={post} />}
    </section>
  );
}

interface Thread {
  root: CommentDto;
  answers: CommentDto[];
  ids: Set<string>;
}

function inThreads(comments: CommentDto[]): Thread[] {
  const threads = new Map<string, Thread>();
  for (const comment of comments) {
    const thread = comment.parentId === null ? undefined : threads.get(comment.parentId);
    if (thread) {
      thread.answers.push(comment);
      thread.ids.add(comment.id);
    } else threads.set(comment.id, { root: comment, answers: [], ids: new Set([comment.id]) });
  }
  // A removed comment keeps its place only while somebody has answered it.
  return [...threads.values()]
    .map((thread) => ({ ...thread, answers: thread.answers.filter((answer) => !answer.removed) }))
    .filter((thread) => !thread.root.removed || thread.answers.length > 0);
}

function Answers({ thread, linked, onAnswer }: { thread: Thread; linked?: string; onAnswer: () => void }) {
  const t = useT();
  const [open, setOpen] = useState(linked !== undefined && thread.ids.has(linked));
  const { answers } = thread;
  const printing = usePrinting();
  const folded = answers.length > foldedAbove && !open && !printing;
  if (answers.length === 0) return null;
  const visible = folded ? answers.slice(-2) : answers;
  return (
    <>
      {folded && (
        <button type="button" className={s.unfold} onClick={() => setOpen(true)}>
          {t('wall.olderAnswers', { count: answers.length - visible.length })}
        </button>
      )}
      <ol className={s.answers}>
        {visible.map((answer) => (
          <li key={answer.id}>
            <Comment comment={answer} linked={answer.id === linked} onAnswer={onAnswer} small />
          </li>
        ))}
      </ol>
    </>
  );
}
