import { useQuery, useQueryClient } from '@tanstack/react-query';
import { History, Link2, Pencil, Pin, PinOff, Smile, Trash2 } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useT } from '../../i18n';
import { MenuItems, type MenuItem, type MenuState } from '../../ui/menu';
import { copyLink } from './copy-link';
import { usePostParts } from './parts';
import { usePin, useRemovePost } from './post.acts';
import { postQuery, type FeedPost } from './wall.api';
import { putPost } from './wall.cache';

const PostDetails = lazy(() => import('./post-details'));

interface Props {
  post: FeedPost;
  onEdit: () => void;
  menu: MenuState;
}
/** What one may do with a post: as the server says for this reader, asked when somebody comes near the button. */
export default function PostMenuItems({ post, onEdit, menu }: Props) {
  const t = useT();
  const queryClient = useQueryClient();
  const parts = usePostParts();
  const remove = useRemovePost();
  const pin = usePin();
  const [details, setDetails] = useState<'versions' | 'reactions'>();
  // A post that came over the socket says what everybody may do; this asks once for what this person may.
  useQuery({
    ...postQuery(post.id),
    staleTime: 60_000,
    select: (mine) => {
      queueMicrotask(() => putPost(queryClient, mine));
      return null;
    },
  });

  const copy = () => void copyLink(`/posts/${post.id}`);
  const reactions = Object.values(post.reactions).reduce((a, b) => a + b, 0);
  const items: MenuItem[][] = [
    [
      { id: 'copy', label: t('wall.copyLink'), icon: <Link2 />, keys: 'C', onAction: copy },
      ...(parts.menu?.(post) ?? []),
      ...(reactions > 0
        ? [{ id: 'who', label: t('wall.whoReacted'), icon: <Smile />, onAction: () => setDetails('reactions') }]
        : []),
      ...(post.version > 1
        ? [{ id: 'versions', label: t('wall.history'), icon: <History />, onAction: () => setDetails('versions') }]
        : []),
    ],
    [
      ...(post.can.edit && post.kind !== 'announcement'
        ? [{ id: 'edit', label: t('wall.edit'), icon: <Pencil />, onAction: onEdit }]
        : []),
      ...(post.can.pin
        ? [
            {
              id: 'pin',
              label: t(post.pinned ? 'wall.unpin' : 'wall.pin'),
              icon: post.pinned ? <PinOff /> : <Pin />,
              onAction: () => pin.mutate(post),
            },
          ]
        : []),
      ...(post.can.remove
        ? [{ id: 'remove', label: t('wall.remove'), icon: <Trash2 />, danger: true, onAction: () => remove(post) }]
        : []),
    ],
  ];
  return (
    <>
      <MenuItems label={t('wall.menu', { name: post.author.name })} items={items} {...menu} />
      {details && (
        <Suspense fallback={null}>
          <PostDetails post={post} what={details} onClose={() => setDetails(undefined)} />
        </Suspense>
      )}
    </>
  );
}
