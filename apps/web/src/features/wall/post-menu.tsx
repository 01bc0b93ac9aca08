import { Ellipsis } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { useT } from '../../i18n';
import { IconButton } from '../../ui/icon-button';
import { useMenu } from '../../ui/menu';
import type { FeedPost } from './wall.api';

const load = () => import('./post-menu-items');
const PostMenuItems = lazy(load);

export function PostMenu({ post, onEdit }: { post: FeedPost; onEdit: () => void }) {
  const t = useT();
  const { trigger, near, menu } = useMenu(load);
  return (
    <>
      <IconButton label={t('wall.menu', { name: post.author.name })} {...trigger}>
        <Ellipsis size={19} />
      </IconButton>
      <Suspense fallback={null}>{near && <PostMenuItems {...{ post, onEdit, menu }} />}</Suspense>
    </>
  );
}
