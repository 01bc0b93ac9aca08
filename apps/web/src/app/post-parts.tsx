import { useNavigate } from '@tanstack/react-router';
import { ChartNoAxesCombined } from 'lucide-react';
import { lazy, Suspense, useMemo, type ReactNode } from 'react';
import { Acknowledge, AnnouncementText } from '../features/broadcast/announcement';
import { Poll } from '../features/feedback/poll';
import { PostPartsProvider, type PostParts } from '../features/wall/parts';
import { useT, withMessages } from '../i18n';

const words = <M,>(part: Promise<M>) => withMessages(part, 'requests', 'people');
const RequestCard = lazy(() => words(import('../features/expertise/request-card')));
const RequestDesk = lazy(() => words(import('../features/expertise/request-desk')));
const NeedEditor = lazy(() => words(import('../features/expertise/need-editor')));
const PollEditor = lazy(async () => ({ default: (await import('../features/feedback/poll-editor')).PollEditor }));

/** What the kinds show inside a post: here, and only here, they meet the wall. */
export function WithPostParts({ children }: { children: ReactNode }) {
  const t = useT();
  const navigate = useNavigate();
  const parts: PostParts = useMemo(
    () => ({
      text: (post) => (post.kind === 'announcement' ? <AnnouncementText post={post} /> : null),
      below: (post, alone) => (
        <>
          {post.kind === 'request' && !post.local && (
            // As high as what comes, so that the wall stays where it is.
            <Suspense fallback={<div style={{ blockSize: 96 }} />}>
              <RequestCard post={post} alone={alone} />
            </Suspense>
          )}
          {post.poll && <Poll post={post} poll={post.poll} />}
          {post.kind === 'announcement' && <Acknowledge post={post} />}
        </>
      ),
      follow: (post) =>
        post.kind === 'request' && (
          <Suspense fallback={null}>
            <RequestDesk post={post} />
          </Suspense>
        ),
      menu: (post) =>
        post.can.measure
          ? [
              {
                id: 'insights',
                label: t('wall.insights'),
                icon: <ChartNoAxesCombined />,
                onAction: () => void navigate({ to: '/broadcasts/$id/insights', params: { id: post.id } }),
              },
            ]
          : [],
      needEditor: (need, change, mayBeConfidential) => (
        <Suspense fallback={null}>
          <NeedEditor need={need} onChange={change} mayBeConfidential={mayBeConfidential} />
        </Suspense>
      ),
      pollEditor: (value, change, language) => (
        <Suspense fallback={null}>
          <PollEditor value={value} onChange={change} {...(language ? { language } : {})} />
        </Suspense>
      ),
    }),
    [t, navigate],
  );
  return <PostPartsProvider value={parts}>{children}</PostPartsProvider>;
}
