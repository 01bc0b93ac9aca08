import { useParams, useSearch } from '@tanstack/react-router';
import { PostPage } from '../../features/wall/post-page';

export function PostScreen() {
  const { id } = useParams({ from: '/house/posts/$id' });
  const { c } = useSearch({ from: '/house/posts/$id' });
  return <PostPage key={id} id={id} {...(c === undefined ? {} : { linked: c })} />;
}
