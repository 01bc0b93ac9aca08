import { mayRead } from '@app/audiences';
import type { Database } from '@app/platform';

/** SQL: the people behind the handles who may read the audience, and nobody else. */
export const mentioned = (audienceId: string, handles: string): string => `
  select p.id from people p where p.handle = any(${handles}::text[]) and ${mayRead(`${audienceId}::bigint`, 'p.id')}`;

/** Writes who a text mentions now. A post's own text has no comment id. */
export async function writeMentions(
  db: Database,
  place: { postId: string; commentId: string | null; audienceId: string },
  handles: string[],
): Promise<void> {
  await db.hot(
    `with named as materialized (${mentioned('$3', '$4')}), gone as (
       delete from mentions where post_id = $1 and comment_id = $2 and person_id not in (select id from named)
     )
     insert into mentions (post_id, comment_id, person_id) select $1, $2, id from named on conflict do nothing`,
    [place.postId, place.commentId ?? '0', place.audienceId, handles],
  );
}
