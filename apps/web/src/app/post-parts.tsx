import { useNavigate } from '@tanstack/react-router';
import { ChartNoAxesCombined } from 'lucide-react';
import { lazy, Suspense, useMemo, type ReactNode } from 'react';
import { Acknowledge, AnnouncementText } from '../features/broadcast/announcement';
import { Poll } from '../features/feedback/poll';
import { PostPartsProvider, type PostParts } from '../features/wall/parts';
import { useT } from '../i18n';

const PollEditor = lazy(async () => ({ default: (await import('../features/feedback/poll-editor')).PollEditor }));

/** What the kinds show inside a post: here, and only here, they meet the wall. */
export function WithPostParts({ children }: { children: ReactNode }) {
  const t = useT();
  const navigate = useNavigate();
  const parts: PostParts = useMemo(
    () => ({
      text: (post) => (post.kind === 'announcement' ? <AnnouncementText post={post} /> : null),
      below: (post) => (
        <>
          {post.poll && <Poll post={post} poll={post.poll} />}
          {post.kind === 'announcement' && <Acknowledge post={post} />}
        </>
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
