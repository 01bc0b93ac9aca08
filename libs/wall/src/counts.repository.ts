import { Database } from '@app/platform';
import { Injectable } from '@nestjs/common';

export interface Mark {
  postId: string;
  /** Null for the counters of the post itself. */
  commentId: string | null;
}
export interface PostCounts {
  id: string;
  audienceId: string;
  comments: number;
  reactions: Record<string, number>;
}
export interface CommentCounts {
  id: string;
  postId: string;
  audienceId: string;
  reactions: Record<string, number>;
}

@Injectable()
export class CountsRepository {
  constructor(private readonly db: Database) {}

  /** A mark that stands already is locked, so that no flusher takes it before this transaction's counters are there. */
  async mark(marks: Mark[]): Promise<void> {
    await this.db.hot(
      `insert into moved_counts as m (post_id, comment_id)
       select * from unnest($1::bigint[], $2::bigint[]) as given (post_id, comment_id) order by 1, 2
       on conflict (post_id, comment_id) do update set comment_id = m.comment_id`,
      [marks.map(({ postId }) => postId), marks.map(({ commentId }) => commentId ?? '0')],
    );
  }

  /** Takes marks that no writer and no other node holds. */
  take(limit: number): Promise<Mark[]> {
    return this.db.hot<Mark>(
      `delete from moved_counts where (post_id, comment_id) in (
         select post_id, comment_id from moved_counts limit $1 for update skip locked)
       returning post_id as "postId", nullif(comment_id, 0) as "commentId"`,
      [limit],
    );
  }

  ofPosts(ids: string[]): Promise<PostCounts[]> {
    return this.db.hot<PostCounts>(
      `select id, audience_id as "audienceId", comment_count as comments, reaction_counts as reactions
       from posts where id = any($1::bigint[]) and removed_at is null`,
      [ids],
    );
  }

  ofComments(ids: string[]): Promise<CommentCounts[]> {
    return this.db.hot<CommentCounts>(
      `select c.id, c.post_id as "postId", p.audience_id as "audienceId", c.reaction_counts as reactions
       from comments c join posts p on p.id = c.post_id
       where c.id = any($1::bigint[]) and c.removed_at is null and p.removed_at is null`,
      [ids],
    );
  }
}
