import { mayRead } from '@app/audiences';
import { postKind, type PostKind } from '@app/contract';
import { Database } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { maySeePost } from './may-see-post.js';
import { PostParts } from './post-parts.js';
import { postSource, stampedColumns, type StampedPost } from './posts.repository.js';

export interface Stretch {
  viewerId: string;
  /** Exclusive; the page holds older posts only. */
  before: string;
  limit: number;
  kind: PostKind | undefined;
}

export interface HomePage {
  /** One more than was asked for, when there are more. */
  rows: StampedPost[];
  /** What waits for the viewer. */
  top: StampedPost[];
  heads: Record<string, number>;
  readUpTo: string | null;
}
type HomeRow = StampedPost & Pick<HomePage, 'heads' | 'readUpTo'> & { paged: boolean; waits: boolean };
/** The home wall has its read position under this audience. */
export const home = '0';
const mostWaiting = 10;

/** A kind stands in the text of the query, so that the index of rare kinds can serve it. */
const ofKind = (kind: PostKind | undefined): string => {
  if (!kind) return '';
  const literal = `and p.kind = '${postKind.parse(kind)}'`;
  return kind === 'update' ? literal : `${literal} and p.kind <> 'update'`;
};

/**
 * The newest posts of all audiences of a person, what waits for them, the heads of their streams and how far they have
 * read: in one statement, so from one snapshot. First the newest post (head) of each audience: the page cannot reach below
 * the last of the newest `limit` heads, because each head is itself a post of the wall. Then only what stands at or above
 * that floor is read. So a page costs about (audiences + page) index entries, however old or rare its posts are. The first
 * row carries what is said once; a wall without posts has one row without a post.
 */
const homeSql = (parts: PostParts, kind: PostKind | undefined, top: boolean): string => `
  with page as materialized (
    select t.id from (
      select h.audience_id, min(h.id) over () as floor_id, count(*) over () as heads from (
        select m.audience_id, x.id from audience_members m cross join lateral (
          select p.id from posts p
          where p.audience_id = m.audience_id and p.removed_at is null and p.id < $2 ${ofKind(kind)}
          order by p.id desc limit 1) x
        where m.person_id = $1 order by x.id desc limit $3) h) b
    cross join lateral (
      select p.id from posts p
      where p.audience_id = b.audience_id and p.removed_at is null and p.id < $2 ${ofKind(kind)}
        and p.id >= case when b.heads < $3 then 0 else b.floor_id end
      order by p.id desc limit $3) t
    order by t.id desc limit $3),
  shown as materialized (${
    top && parts.waiting('$1')
      ? `select id, bool_or(paged) as paged, bool_or(not paged) as waits from (
           select id, true as paged from page union all (
             select p.id, false from (${parts.waiting('$1')}) w (id) join posts p on p.id = w.id
             where p.removed_at is null and ${mayRead('p.audience_id', '$1')} limit ${mostWaiting})) b group by id`
      : `select id, true as paged, false as waits from page`
  }),
  once as materialized (
    select (select max(id) from shown) as first_id,
      (select coalesce(json_object_agg(m.audience_id, coalesce(s.seq, 0)), '{}')
       from audience_members m left join streams s on s.audience_id = m.audience_id where m.person_id = $1) as heads,
      (select r.post_id::text from read_positions r where r.person_id = $1 and r.audience_id = ${home}) as read_up_to)
  select ${stampedColumns(parts)}, g.paged, g.waits,
    case when p.id is not distinct from o.first_id then o.heads end as heads,
    case when p.id is not distinct from o.first_id then o.read_up_to end as "readUpTo"
  from once o left join (shown g join (${postSource}) on p.id = g.id) on true
  order by p.id desc`;

@Injectable()
export class WallRepository {
  constructor(
    private readonly db: Database,
    private readonly parts: PostParts,
  ) {}

  /** Everything addressed to a person. */
  async home({ viewerId, before, limit, kind }: Stretch, { top }: { top: boolean }): Promise<HomePage> {
    const rows = await this.db.hot<HomeRow>(homeSql(this.parts, kind, top), [viewerId, before, limit]);
    const { heads, readUpTo } = rows[0]!;
    return { rows: rows.filter(({ paged }) => paged), top: rows.filter(({ waits }) => waits), heads, readUpTo };
  }

  /** What is addressed to one audience; nothing for those who may not read it. */
  ofAudience(audienceId: string, { viewerId, before, limit, kind }: Stretch): Promise<StampedPost[]> {
    return this.db.hot<StampedPost>(
      `select ${stampedColumns(this.parts)} from ${postSource}
       where p.audience_id = $4 and p.removed_at is null and p.id < $2 ${ofKind(kind)} and ${mayRead('$4::bigint', '$1')}
       order by p.id desc limit $3`,
      [viewerId, before, limit, audienceId],
    );
  }

  /** What one person wrote, of which the viewer sees only what is for them too; in one audience when it is named. */
  ofAuthor(authorId: string, audienceId: string | undefined, stretch: Stretch): Promise<StampedPost[]> {
    const { viewerId, before, limit, kind } = stretch;
    return this.db.hot<StampedPost>(
      `select ${stampedColumns(this.parts)} from ${postSource}
       where p.author_id = $4 and p.removed_at is null and p.id < $2 ${ofKind(kind)} and ${maySeePost('p', '$1')}
         and ($5::bigint is null or p.audience_id = $5)
       order by p.id desc limit $3`,
      [viewerId, before, limit, authorId, audienceId ?? null],
    );
  }

  pinned(viewerId: string, audienceId: string): Promise<StampedPost[]> {
    return this.db.hot<StampedPost>(
      `select ${stampedColumns(this.parts)} from ${postSource}
       where p.audience_id = $2 and p.pinned_at is not null and p.removed_at is null and ${mayRead('$2::bigint', '$1')}
       order by p.pinned_at desc limit 10`,
      [viewerId, audienceId],
    );
  }

  async readUpTo(viewerId: string, audienceId: string): Promise<string | null> {
    const [row] = await this.db.hot<{ post_id: string }>(
      `select post_id from read_positions where person_id = $1 and audience_id = $2`,
      [viewerId, audienceId],
    );
    return row?.post_id ?? null;
  }
}
