import { mayRead } from '@app/audiences';
import { limits, postKind, type PostKind } from '@app/contract';
import { Database, Gather } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { maySeePost } from './may-see-post.js';
import { PostParts } from './post-parts.js';
import { ownedAudiences, postSource, stampedColumns, type StampedPost } from './posts.repository.js';

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
type HomeRow = StampedPost & Pick<HomePage, 'heads' | 'readUpTo'> & { asked: number; paged: boolean; waits: boolean };
/** The home wall has its read position under this audience. */
export const home = '0';
const mostWaiting = 10;
/**
 * No page is longer. Of a limit that is a parameter the planner assumes a tenth of all posts, and reads whole tables for
 * them; of this it does not.
 */
const longestPage = limits.page + 1;

/** A kind stands in the text of the query, so that the index of rare kinds can serve it. */
const ofKind = (kind: PostKind | undefined): string => {
  if (!kind) return '';
  const literal = `and p.kind = '${postKind.parse(kind)}'`;
  return kind === 'update' ? literal : `${literal} and p.kind <> 'update'`;
};

/** Looking at so many of the house's newest posts costs a seventh of looking for the newest post of one audience. */
const glance = 16;

/**
 * The newest posts of all audiences of a person. First a glance at the newest posts of the whole house: who reads much of
 * it finds a page there. For the others, the newest post (head) of each of their audiences: the page cannot reach below
 * the last of the newest `most` heads, because each head is itself a post of the wall; then only what stands at or above
 * that floor is read. So a page costs about (audiences + page) index entries, however old or rare its posts are.
 */
const pageSql = (kind: PostKind | undefined): string => {
  const heads = `
    select t.id from (
      select h.audience_id, min(h.id) over () as floor_id, count(*) over () as heads from (
        select m.audience_id, x.id from mine m cross join lateral (
          select p.id from posts p
          where p.audience_id = m.audience_id and p.removed_at is null and p.id < asking.before ${ofKind(kind)}
          order by p.id desc limit 1) x
        order by x.id desc limit asking.most) h) b
    cross join lateral (
      select p.id from posts p
      where p.audience_id = b.audience_id and p.removed_at is null and p.id < asking.before ${ofKind(kind)}
        and p.id >= case when b.heads < asking.most then 0 else b.floor_id end
      order by p.id desc limit asking.most) t`;
  const mine = `mine as materialized (
    select m.audience_id from audience_members m where m.person_id = asking.viewer)`;
  const page = (sql: string): string => `page as materialized (select id from (${sql}) p limit ${longestPage})`;
  if (kind) return `${mine}, ${page(`${heads} order by t.id desc limit asking.most`)}`;
  // `is true`: a set to look into, and not one to join.
  return `${mine},
  lately as materialized (
    select n.id from (
      select p.id, p.audience_id from posts p where p.removed_at is null and p.id < asking.before
      order by p.id desc limit ${glance} * (select count(*) from mine)) n
    where (n.audience_id in (select audience_id from mine)) is true order by n.id desc limit asking.most),
  ${page(`
    select id from lately where (select count(*) from lately) = asking.most union all (${heads}
    where (select count(*) from lately) < asking.most order by t.id desc limit asking.most)`)}`;
};

/**
 * A page of the wall of a person, what waits for them, the heads of their streams and how far they have read: in one
 * statement, so from one snapshot, and for all who ask at that moment. The first row of each who asks carries what is
 * said once; a wall without posts has one row without a post.
 */
const homeSql = (parts: PostParts, kind: PostKind | undefined, top: boolean): string => `
  select asking.n::int as asked, home.* from unnest((select $1::bigint[]), (select $2::bigint[]), (select $3::bigint[]))
    with ordinality asking (viewer, before, most, n) cross join lateral (
  with ${pageSql(kind)},
  shown as materialized (${
    top && parts.waiting('asking.viewer')
      ? `select id, bool_or(paged) as paged, bool_or(not paged) as waits from (
           select id, true as paged from page union all (
             select p.id, false from (${parts.waiting('asking.viewer')}) w (id) join posts p on p.id = w.id
             where p.removed_at is null and ${mayRead('p.audience_id', 'asking.viewer')} limit ${mostWaiting})) b group by id`
      : `select id, true as paged, false as waits from page`
  }),
  once as materialized (
    select (select max(id) from shown) as first_id, ${ownedAudiences('asking.viewer')} as owned,
      (select coalesce(json_object_agg(m.audience_id, coalesce(s.seq, 0)), '{}')
       from mine m left join streams s on s.audience_id = m.audience_id) as heads,
      (select r.post_id::text from read_positions r where r.person_id = asking.viewer and r.audience_id = ${home}) as read_up_to)
  select ${stampedColumns(parts, 'asking.viewer', 'o.owned')}, g.paged, g.waits,
    case when p.id is not distinct from o.first_id then o.heads end as heads,
    case when p.id is not distinct from o.first_id then o.read_up_to end as "readUpTo"
  from once o left join (shown g join (${postSource}) on p.id = g.id) on true) home
  order by asking.n, home.id desc`;

@Injectable()
export class WallRepository {
  /** By what the statement is about: those who ask the same at the same time are answered together. */
  private readonly homes = new Map<string, Gather<Stretch, HomePage>>();

  constructor(
    private readonly db: Database,
    private readonly parts: PostParts,
  ) {}

  /** Everything addressed to a person. */
  home(stretch: Stretch, { top }: { top: boolean }): Promise<HomePage> {
    const { kind } = stretch;
    const about = `${kind} ${top}`;
    let gather = this.homes.get(about);
    if (!gather) {
      const sql = homeSql(this.parts, kind, top);
      this.homes.set(about, (gather = new Gather((stretches) => this.readHomes(sql, stretches))));
    }
    return gather.add(stretch);
  }

  private async readHomes(sql: string, stretches: Stretch[]): Promise<HomePage[]> {
    const rows = await this.db.hot<HomeRow>(sql, [
      stretches.map(({ viewerId }) => viewerId),
      stretches.map(({ before }) => before),
      stretches.map(({ limit }) => limit),
    ]);
    const pages = stretches.map((): HomePage => ({ rows: [], top: [], heads: {}, readUpTo: null }));
    for (const row of rows) {
      const page = pages[row.asked - 1]!;
      if (row.heads) Object.assign(page, { heads: row.heads, readUpTo: row.readUpTo });
      if (row.paged) page.rows.push(row);
      if (row.waits) page.top.push(row);
    }
    return pages;
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
