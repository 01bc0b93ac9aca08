import { Injectable } from '@nestjs/common';
import { minimumCell, type AnnouncementPart } from '@app/contract';
import { Database } from '@app/platform';
import { maySeePost } from '@app/wall';
import { addressed, figures, reachOf } from './addressed.js';

export interface AnnouncementRow {
  postId: string;
  mustRead: boolean;
  texts: AnnouncementPart['texts'];
  acknowledgedVersion: number | null;
  acknowledged: number | null;
  reach: number;
}
/** “I have read version v.” */
export interface Acknowledgement {
  postId: string;
  personId: string;
  version: number;
}
/** An announcement as it is locked; its figures are those of that moment. */
export interface LockedAnnouncement {
  version: number;
  part: Omit<AnnouncementPart, 'acknowledgedVersion'>;
}
/** How a person and an announcement that they may see stand to each other before an acknowledgement is written. */
export interface Standing {
  postId: string;
  personId: string;
  acknowledgedVersion: number | null;
  /** Whether the figures count this person. */
  counts: boolean;
}
export interface ListedRow extends AnnouncementRow {
  authorId: string;
  audienceId: string;
  createdAt: Date;
  version: number;
}

/** SQL: how many have acknowledged; of fewer people than the minimum cell nobody is told. */
const acknowledgedBy = (announcement: string): string =>
  `case when ${announcement}.reach >= ${minimumCell} then ${announcement}.acknowledged_count end`;

/** SQL: the announcement of the post `p`, as the API answers it. */
export const announcementOf = (viewer: string): string => `
  select json_build_object('mustRead', n.must_read, 'texts', n.texts, 'acknowledged', ${acknowledgedBy('n')}, 'reach', n.reach,
    'acknowledgedVersion', (select r.acknowledged_version from announcement_receipts r
      where r.post_id = n.post_id and r.person_id = ${viewer}))
  from announcements n where n.post_id = p.id`;

/** SQL: the least id of a post of the last 90 days: identifiers of posts begin with their moment (see `time_id`). */
const recent = `((extract(epoch from now()) - 631152000 - 90 * 86400) * 1000)::bigint << 20`;

/**
 * SQL: must-read announcements of the last 90 days whose present version the person has not acknowledged; newest first.
 */
export const pendingFor = (viewer: string): string => `
  select a.post_id from announcements a
  where a.must_read and not a.removed and a.author_id <> ${viewer}
    and a.post_id > ${recent}
    and not exists (select from announcement_receipts r
      where r.post_id = a.post_id and r.person_id = ${viewer} and r.acknowledged_version = a.version)
    and exists (select from audience_members m where m.audience_id = a.audience_id and m.person_id = ${viewer})
  order by a.post_id desc limit 5`;

@Injectable()
export class AnnouncementRepository {
  constructor(private readonly db: Database) {}

  async insert(postId: string, mustRead: boolean, texts: unknown): Promise<void> {
    await this.db.run(
      `insert into announcements (post_id, author_id, audience_id, version, must_read, texts, reach)
       select p.id, p.author_id, p.audience_id, p.version, $2, $3, ${reachOf('p')}
       from posts p where p.id = $1`,
      [postId, mustRead, JSON.stringify(texts)],
    );
  }

  async replace(postId: string, mustRead: boolean, texts: unknown): Promise<void> {
    await this.db.run(
      `update announcements a set must_read = $2, texts = $3, version = p.version, acknowledged_count = 0
       from posts p where a.post_id = $1 and p.id = $1`,
      [postId, mustRead, JSON.stringify(texts)],
    );
  }

  async setRemoved(postId: string, removed: boolean): Promise<void> {
    await this.db.run(`update announcements set removed = $2 where post_id = $1`, [postId, removed]);
  }

  async acknowledged(postIds: string[]): Promise<Map<string, number | null>> {
    const rows = await this.db.hot<{ id: string; n: number | null }>(
      `select a.post_id as id, ${acknowledgedBy('a')} as n from announcements a where a.post_id = any($1::bigint[])`,
      [postIds],
    );
    return new Map(rows.map((row) => [row.id, row.n]));
  }

  /** The authors of those of the posts that are announcements. */
  async authors(postIds: string[]): Promise<{ postId: string; authorId: string }[]> {
    return this.db.hot(
      `select post_id as "postId", author_id as "authorId" from announcements where post_id = any($1::bigint[])`,
      [postIds],
    );
  }

  /** Marks as received, and as seen when `seen`; says which announcements moved. Ids of other posts are passed over. */
  async receive(personId: string, postIds: string[], seen: boolean): Promise<string[]> {
    const rows = await this.db.hot<{ post_id: string }>(
      `insert into announcement_receipts as r (post_id, person_id, seen_at)
       select a.post_id, $1, case when $3::boolean then clock_timestamp() end
       from announcements a join posts p on p.id = a.post_id and p.removed_at is null
       where a.post_id = any($2::bigint[]) and ${maySeePost('p', '$1')} order by a.post_id
       on conflict (post_id, person_id) do update set seen_at = excluded.seen_at where r.seen_at is null and excluded.seen_at is not null
       returning post_id`,
      [personId, postIds, seen],
    );
    return rows.map((row) => row.post_id);
  }

  /**
   * Locks the announcements, in the order of their ids: until this transaction ends nobody edits them and nobody else
   * moves their counters.
   */
  async lock(postIds: string[]): Promise<Map<string, LockedAnnouncement>> {
    const rows = await this.db.hot<LockedAnnouncement['part'] & { id: string; version: number }>(
      `select a.post_id as id, a.version, a.must_read as "mustRead", a.texts, ${acknowledgedBy('a')} as acknowledged, a.reach
       from announcements a where a.post_id = any($1::bigint[]) order by a.post_id for no key update`,
      [postIds],
    );
    return new Map(rows.map(({ id, version, ...part }) => [id, { version, part }]));
  }

  /** Those of the pairs in which the person may see the announcement. */
  standings(postIds: string[], personIds: string[]): Promise<Standing[]> {
    return this.db.hot<Standing>(
      `select w.post_id as "postId", w.person_id as "personId", r.acknowledged_version as "acknowledgedVersion",
              exists (select from ${addressed('p')} and m.person_id = w.person_id) as counts
       from unnest($1::bigint[], $2::bigint[]) as w (post_id, person_id)
       join posts p on p.id = w.post_id and p.removed_at is null
       left join announcement_receipts r on r.post_id = w.post_id and r.person_id = w.person_id
       where ${maySeePost('p', 'w.person_id')}`,
      [postIds, personIds],
    );
  }

  /** Rows and, by how much they moved, the counters of the locked announcements. */
  async acknowledge(given: Acknowledgement[], moved: Map<string, number>): Promise<void> {
    await this.db.hot(
      `with written as (
         insert into announcement_receipts as r (post_id, person_id, seen_at, acknowledged_at, acknowledged_version)
         select w.post_id, w.person_id, clock_timestamp(), clock_timestamp(), w.version
         from unnest($1::bigint[], $2::bigint[], $3::int[]) as w (post_id, person_id, version) order by 1, 2
         on conflict (post_id, person_id) do update
         set seen_at = coalesce(r.seen_at, excluded.seen_at), acknowledged_at = excluded.acknowledged_at,
             acknowledged_version = excluded.acknowledged_version)
       update announcements a set acknowledged_count = a.acknowledged_count + w.n
       from unnest($4::bigint[], $5::int[]) as w (post_id, n) where a.post_id = w.post_id`,
      [
        given.map(({ postId }) => postId),
        given.map(({ personId }) => personId),
        given.map(({ version }) => version),
        [...moved.keys()],
        [...moved.values()],
      ],
    );
  }

  /** Of the last 90 days. */
  async recent(): Promise<string[]> {
    const rows = await this.db.rows<{ id: string }>(
      `select post_id as id from announcements where post_id > ${recent} order by post_id`,
    );
    return rows.map(({ id }) => id);
  }

  /** Counts reach and acknowledgements of a locked announcement anew, by those who are in its audience today. */
  async recount(postId: string): Promise<void> {
    await this.db.run(
      `update announcements a set reach = f.reach, acknowledged_count = f.acknowledged
       from (select count(*)::int as reach, count(r.acknowledged_at)::int as acknowledged
             from announcements b cross join lateral (${figures('b')}) r where b.post_id = $1) f
       where a.post_id = $1 and (a.reach, a.acknowledged_count) is distinct from (f.reach, f.acknowledged)`,
      [postId],
    );
  }

  /** Announcements one may read, or those one has sent, newest first. */
  async list(personId: string, options: { mine: boolean; before: string; limit: number }): Promise<ListedRow[]> {
    return this.db.rows<ListedRow>(
      `select a.post_id as "postId", a.must_read as "mustRead", a.texts, r.acknowledged_version as "acknowledgedVersion",
              ${acknowledgedBy('a')} as acknowledged, a.reach, p.author_id as "authorId", p.audience_id as "audienceId",
              p.created_at as "createdAt", p.version
       from posts p join announcements a on a.post_id = p.id
       left join announcement_receipts r on r.post_id = p.id and r.person_id = $1
       where p.kind = 'announcement' and p.removed_at is null and p.id < $2
         and ${maySeePost('p', '$1')} and ($3::boolean is false or p.author_id = $1)
       order by p.id desc limit $4`,
      [personId, options.before, options.mine, options.limit],
    );
  }
}
