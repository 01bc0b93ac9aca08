import { reachOf } from '@app/broadcast';
import { Database } from '@app/platform';
import type { ImportedComment, ImportedPost, ImportedReaction } from '@app/wall';
import { Injectable } from '@nestjs/common';
import type { Turn } from './apply.repository.js';
import { created, field, list, ref, touched, turn } from './sql.js';
import { onComment } from './wall.sql.js';

export interface PostImages {
  id: string;
  authorId: string;
  file: string;
  line: number;
  attachments: { path: string; name: string; alt?: string | null }[];
}

const moment = (name: string): string => `(${field(name)})::timestamptz`;
const type = `(c.data->'audience'->>'type')`;
const audience = `case ${type} when 'everyone' then 1 else (select a.id from audiences a where a.kind = ${type}
  and a.ref_id = ${ref(`${type}||'s'`, `c.data->'audience'->>'id'`)}) end`;
const parent = `(select a.id from comments a where a.id = ${ref('comments', field('parentId'))}
  and a.post_id = ${ref('posts', field('postId'))})`;

const participants = `(
  select coalesce(json_agg(json_build_object('personId', who.id::text, 'role', p->>'role')), '[]')
  from jsonb_array_elements(case jsonb_typeof(c.data->'participants') when 'array' then c.data->'participants' end) p
  cross join lateral (select ${ref('people', `p->>'personId'`)} as id) who where who.id is not null)`;

/** What people wrote, as `wall` takes it: the source's names replaced by ours. */
@Injectable()
export class WallRowsRepository {
  constructor(private readonly db: Database) {}

  posts(t: Turn): Promise<ImportedPost[]> {
    return this.rows(
      t,
      `${turn} select c.local_id as id, coalesce(${field('kind')}, 'update') as kind, ${ref('people', field('authorId'))} as "authorId",
         ${audience} as "audienceId", ${field('title')} as title, ${field('body')} as body, ${field('language')} as language,
         ${moment('createdAt')} as "createdAt", ${moment('editedAt')} as "editedAt", ${list('tags')} as tags,
         ${participants} as participants,
         case ${field('kind')} when 'announcement' then array['announcement'] else '{}' end as parts
       from c where ${touched} order by c.n`,
    );
  }

  /** The only part that a post of the archive can have: an announcement in one language. */
  async announcements(t: Turn): Promise<void> {
    await this.rows(
      t,
      `${turn} insert into announcements (post_id, author_id, audience_id, version, must_read, texts, reach)
       select p.id, p.author_id, p.audience_id, p.version, false, jsonb_build_object(coalesce(p.language, 'fr'), jsonb_build_object('title', p.title, 'body', p.body)), ${reachOf('p')}
       from c join posts p on p.id = c.local_id
       where ${touched} and p.kind = 'announcement' on conflict (post_id) do update
       set texts = excluded.texts, author_id = excluded.author_id, audience_id = excluded.audience_id, version = excluded.version`,
    );
  }

  /** First without what they answer, which may stand further on in the file. */
  comments(t: Turn): Promise<ImportedComment[]> {
    return this.rows(
      t,
      `${turn} select c.local_id as id, ${ref('posts', field('postId'))} as "postId",
         (select o.parent_id from comments o where o.id = c.local_id) as "parentId", ${ref('people', field('authorId'))} as "authorId",
         ${field('body')} as body, ${moment('createdAt')} as "createdAt"
       from c where ${touched} order by c.n`,
    );
  }

  answers(t: Turn): Promise<ImportedComment[]> {
    return this.rows(
      t,
      `${turn} select o.id, o.post_id as "postId", ${parent} as "parentId", o.author_id as "authorId", o.body, o.created_at as "createdAt"
       from c join comments o on o.id = c.local_id where ${created} and ${field('parentId')} is not null order by c.n`,
    );
  }

  reactions(t: Turn, target: 'post' | 'comment'): Promise<ImportedReaction[]> {
    return this.rows(
      t,
      `${turn} select c.local_id as id, c.second_id as "personId", ${field('emoji')} as emoji, coalesce(${moment('createdAt')}, now()) as at
       from c where c.act in ('create', 'update') and (${onComment}) = ${target === 'comment'}`,
    );
  }

  /** Posts of the turn with their pictures. */
  images(t: Turn): Promise<PostImages[]> {
    return this.rows(
      t,
      `${turn} select p.id, p.author_id as "authorId", c.file, c.line, c.data->'attachments' as attachments
       from c join posts p on p.id = c.local_id
       where ${touched} and jsonb_typeof(c.data->'attachments') = 'array' order by c.n`,
    );
  }

  /** Takes the pictures off a post whose pictures have changed; answers where their files are. */
  async dropImages(postId: string): Promise<string[]> {
    const rows = await this.db.rows<{ key: string }>(`delete from images where post_id = $1 returning key`, [postId]);
    // Without its pictures it is another post to whoever remembers it.
    await this.db.run(`update posts set version = version where id = $1`, [postId]);
    return rows.map(({ key }) => key);
  }

  /** Posts on which the import has written anything. */
  async touchedPosts(): Promise<string[]> {
    const written = `not r.refused and r.act <> 'same'`;
    const rows = await this.db.rows<{ id: string }>(
      `select local_id as id from import_records r where kind = 'posts' and ${written}
       union select o.post_id from import_records r join comments o on o.id = r.local_id where r.kind = 'comments' and ${written}
       union select local_id from import_records r where kind = 'reactions' and ${written} and data->>'commentId' is null
       union select o.post_id from import_records r join comments o on o.id = r.local_id
         where r.kind = 'reactions' and ${written} and data->>'commentId' is not null`,
    );
    return rows.map(({ id }) => id);
  }

  /** Audiences on whose walls the import has written. */
  async touchedAudiences(): Promise<string[]> {
    const rows = await this.db.rows<{ id: string }>(`
      select distinct p.audience_id as id from import_records r join posts p on p.id = r.local_id
      where r.kind = 'posts' and not r.refused and r.act <> 'same'
      union select p.audience_id from import_records r join comments o on o.id = r.local_id join posts p on p.id = o.post_id
      where r.kind = 'comments' and not r.refused and r.act <> 'same'`);
    return rows.map(({ id }) => id);
  }

  private rows<T>({ kind, after, upto, source, importId }: Turn, sql: string): Promise<T[]> {
    return this.db.rows<T>(sql, [kind, after, upto, source, importId]);
  }
}
