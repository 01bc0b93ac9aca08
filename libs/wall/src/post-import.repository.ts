import type { Language, PostKind } from '@app/contract';
import { mayRead } from '@app/audiences';
import { Database } from '@app/platform';
import { Injectable } from '@nestjs/common';
import type { PartName } from './post-parts.js';
import type { Target } from './reactions.repository.js';

export interface ImportedPost {
  /** Given by `PostImport.ids`. */
  id: string;
  kind: PostKind;
  authorId: string;
  audienceId: string;
  title: string | null;
  body: string;
  language: Language | null;
  createdAt: Date;
  editedAt: Date | null;
  /** Beside those in the text. */
  tags?: string[];
  /** Who took part besides the author, and how. */
  participants?: { personId: string; role: string }[];
  /** What the importer writes beside it; see PostParts. */
  parts?: PartName[];
}
export interface ImportedComment {
  id: string;
  postId: string;
  parentId: string | null;
  authorId: string;
  body: string;
  createdAt: Date;
}
export interface ImportedReaction {
  /** The post or comment. */
  id: string;
  personId: string;
  emoji: string;
  at: Date;
}
export interface ImportedMention {
  postId: string;
  commentId: string | null;
  handle: string;
}

/** Writes of many rows at once: one statement for a batch, whatever its size. */
@Injectable()
export class PostImportRepository {
  constructor(private readonly db: Database) {}

  async ids(moments: Date[]): Promise<string[]> {
    const rows = await this.db.rows<{ id: string }>(
      `select time_id(at) as id from unnest($1::timestamptz[]) with ordinality as given (at, n) order by n`,
      [moments],
    );
    return rows.map(({ id }) => id);
  }

  async posts(posts: (ImportedPost & { tags: string[]; parts: PartName[] })[]): Promise<void> {
    await this.db.run(
      `insert into posts (id, kind, author_id, audience_id, title, body, language, tags, parts, created_at, edited_at)
       select * from jsonb_to_recordset($1::jsonb) as r (id bigint, kind text, "authorId" bigint, "audienceId" bigint,
         title text, body text, language text, tags text[], parts text[], "createdAt" timestamptz, "editedAt" timestamptz)
       on conflict (id) do update set kind = excluded.kind, author_id = excluded.author_id, title = excluded.title,
         audience_id = excluded.audience_id, body = excluded.body, language = excluded.language, tags = excluded.tags, parts = excluded.parts,
         created_at = excluded.created_at, edited_at = excluded.edited_at`,
      [JSON.stringify(posts)],
    );
  }

  /** Those who took part in the posts, and nobody else. */
  async participants(posts: Pick<ImportedPost, 'id' | 'participants'>[]): Promise<void> {
    await this.db.run(
      `with given as materialized (
         select r.id, p."personId" as person_id, p.role
         from jsonb_to_recordset($1::jsonb) as r (id bigint, participants jsonb)
         cross join lateral jsonb_to_recordset(coalesce(r.participants, '[]')) as p ("personId" bigint, role text)),
       gone as (
         delete from post_participants t where t.post_id = any($2::bigint[])
           and not exists (select from given g where g.id = t.post_id and g.person_id = t.person_id))
       insert into post_participants (post_id, person_id, role)
       select distinct on (id, person_id) id, person_id, role from given order by id, person_id
       on conflict (post_id, person_id) do update set role = excluded.role`,
      [JSON.stringify(posts.map(({ id, participants }) => ({ id, participants }))), posts.map(({ id }) => id)],
    );
  }

  async comments(comments: ImportedComment[]): Promise<void> {
    await this.db.run(
      `insert into comments (id, post_id, parent_id, author_id, body, created_at)
       select * from jsonb_to_recordset($1::jsonb) as r (id bigint, "postId" bigint, "parentId" bigint,
         "authorId" bigint, body text, "createdAt" timestamptz)
       on conflict (id) do update set parent_id = excluded.parent_id, body = excluded.body, author_id = excluded.author_id`,
      [JSON.stringify(comments)],
    );
    // Two levels: what answers an answer rises until it stands below a comment of the first level.
    const risen = () =>
      this.db.run(
        `update comments c set parent_id = above.parent_id from comments above
         where c.id = any($1::bigint[]) and above.id = c.parent_id and above.parent_id is not null`,
        [comments.map(({ id }) => id)],
      );
    while ((await risen()) > 0);
  }

  async reactions(target: Target, reactions: ImportedReaction[]): Promise<void> {
    await this.db.run(
      `insert into ${target}_reactions (${target}_id, person_id, emoji, at)
       select distinct on (id, "personId") id, "personId", emoji, at
       from jsonb_to_recordset($1::jsonb) as r (id bigint, "personId" bigint, emoji text, at timestamptz)
       order by id, "personId", at desc
       on conflict (${target}_id, person_id) do update set emoji = excluded.emoji, at = excluded.at`,
      [JSON.stringify(reactions)],
    );
  }

  /** Like a written mention, one counts only for who may read the audience of its post. */
  async mentions(mentions: ImportedMention[]): Promise<void> {
    await this.db.run(
      `insert into mentions (post_id, comment_id, person_id)
       select p.id, coalesce(r."commentId", 0), who.id
       from jsonb_to_recordset($1::jsonb) as r ("postId" bigint, "commentId" bigint, handle text)
       join posts p on p.id = r."postId" join people who on who.handle = r.handle
       where ${mayRead('p.audience_id', 'who.id')} on conflict do nothing`,
      [JSON.stringify(mentions)],
    );
  }

  /**
   * Locks posts and their comments, so that nobody moves their counters until this transaction ends; gives the comments.
   * Comments come before posts, each in the order of their ids: as whoever removes a comment or reacts locks them.
   */
  async lock(postIds: string[]): Promise<string[]> {
    const comments = await this.db.rows<{ id: string }>(
      `select id from comments where post_id = any($1::bigint[]) order by id for no key update`,
      [postIds],
    );
    await this.db.run(`select from posts where id = any($1::bigint[]) order by id for no key update`, [postIds]);
    return comments.map(({ id }) => id);
  }

  /** Writes every counter of locked posts and comments anew from the rows. */
  async recount(postIds: string[], commentIds: string[]): Promise<void> {
    const counts = (target: Target) => `coalesce((select jsonb_object_agg(emoji, n) from (
      select emoji, count(*) as n from ${target}_reactions r where r.${target}_id = t.id group by emoji) of), '{}')`;
    await this.db.run(
      `update posts t set reaction_counts = ${counts('post')},
         comment_count = (select count(*) from comments c where c.post_id = t.id and c.removed_at is null)
       where t.id = any($1::bigint[])`,
      [postIds],
    );
    await this.db.run(`update comments t set reaction_counts = ${counts('comment')} where t.id = any($1::bigint[])`, [
      commentIds,
    ]);
  }

  async image(image: {
    postId: string;
    ownerId: string;
    position: number;
    name: string;
    alt: string;
    width: number;
    height: number;
    bytes: number;
    key: string;
  }): Promise<void> {
    await this.db.run(
      `insert into images (post_id, owner_id, position, name, alt, width, height, bytes, key)
       select "postId", "ownerId", position, name, alt, width, height, bytes, key
       from jsonb_to_record($1::jsonb) as r ("postId" bigint, "ownerId" bigint, position int, name text, alt text,
         width int, height int, bytes int, key text)`,
      [JSON.stringify(image)],
    );
    await this.touch(image.postId);
  }

  /** Gives the row of a post another version: whoever remembers the post reads it again (see `stampedColumns`). */
  private async touch(postId: string): Promise<void> {
    await this.db.run(`update posts set version = version where id = $1`, [postId]);
  }

  /** Takes posts back out with everything below them; gives the keys of their images. */
  async remove(postIds: string[]): Promise<string[]> {
    const rows = await this.db.rows<{ key: string }>(
      `delete from images where post_id = any($1::bigint[]) returning key`,
      [postIds],
    );
    await this.db.run(`delete from mentions where post_id = any($1::bigint[])`, [postIds]);
    await this.db.run(`delete from comments where post_id = any($1::bigint[])`, [postIds]);
    await this.db.run(`delete from posts where id = any($1::bigint[])`, [postIds]);
    return rows.map(({ key }) => key);
  }
}
