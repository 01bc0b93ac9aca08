import { Database } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { CommentEntity } from './comment.entity.js';
import { maySeePost } from './may-see-post.js';
import { writeMentions } from './mentions.repository.js';

export interface CommentRow {
  id: string;
  postId: string;
  parentId: string | null;
  parentAuthorId: string | null;
  authorId: string;
  body: string;
  version: number;
  createdAt: Date;
  editedAt: Date | null;
  removedAt: Date | null;
  removedBy: string | null;
  reactionCounts: Record<string, number>;
  mentions: string[];
  myReaction: string | null;
}

/** Columns of a CommentRow from `comments c`; $1 is the viewer. */
const columns = `
  c.id, c.post_id as "postId", c.parent_id as "parentId", c.author_id as "authorId", c.body, c.version,
  c.created_at as "createdAt", c.edited_at as "editedAt", c.removed_at as "removedAt", c.removed_by as "removedBy",
  c.reaction_counts as "reactionCounts",
  (select a.author_id from comments a where a.id = c.parent_id) as "parentAuthorId",
  array(select m.person_id::text from mentions m where m.post_id = c.post_id and m.comment_id = c.id order by m.person_id) as mentions,
  (select r.emoji from comment_reactions r where r.comment_id = c.id and r.person_id = $1) as "myReaction"`;

@Injectable()
export class CommentsRepository {
  constructor(private readonly db: Database) {}

  /**
   * A stretch of the comments, oldest first. A removed comment keeps its place only while somebody's answer stands
   * below it.
   */
  of(viewerId: string, postId: string, after: string, limit: number): Promise<CommentRow[]> {
    return this.db.hot<CommentRow>(
      `select ${columns} from comments c
       where c.post_id = $2 and c.id > $3 and (c.removed_at is null or exists (
         select from comments answer where answer.parent_id = c.id and answer.removed_at is null))
       order by c.id limit $4`,
      [viewerId, postId, after, limit],
    );
  }

  /** A comment on a post that the viewer may see and that stands; removed comments included. */
  async find(viewerId: string, id: string): Promise<CommentRow | undefined> {
    const [row] = await this.db.hot<CommentRow>(
      `select ${columns} from comments c join posts p on p.id = c.post_id and p.removed_at is null
       where c.id = $2 and ${maySeePost('p', '$1')}`,
      [viewerId, id],
    );
    return row;
  }

  async lock(id: string): Promise<void> {
    await this.db.rows(`select from comments where id = $1 for no key update`, [id]);
  }

  async insert(
    comment: { postId: string; parentId: string | null; authorId: string; body: string },
    audienceId: string,
    handles: string[],
  ): Promise<string> {
    const { identifiers } = await this.db.manager.insert(CommentEntity, comment);
    const id = String(identifiers[0]!['id']);
    await writeMentions(this.db, { postId: comment.postId, commentId: id, audienceId }, handles);
    return id;
  }

  async update(id: string, change: Partial<CommentEntity>): Promise<void> {
    await this.db.manager.update(CommentEntity, { id }, change);
  }

  /** Keeps the text as it stands and writes the new one beside it. */
  async edit(comment: CommentRow, body: string, audienceId: string, handles: string[]): Promise<void> {
    const { id, postId, version, editedAt, createdAt } = comment;
    await this.db.run(`insert into comment_versions (comment_id, version, body, at) values ($1, $2, $3, $4)`, [
      id,
      version,
      comment.body,
      editedAt ?? createdAt,
    ]);
    await this.update(id, { body, version: version + 1, editedAt: new Date() });
    await writeMentions(this.db, { postId, commentId: id, audienceId }, handles);
  }

  /** Moves the counter of the post's comments; false when the post has been removed meanwhile. */
  async count(postId: string, by: 1 | -1): Promise<boolean> {
    const sql = `update posts set comment_count = comment_count + $2 where id = $1 and removed_at is null`;
    return (await this.db.run(sql, [postId, by])) === 1;
  }
}
