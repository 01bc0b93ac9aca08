import { Injectable } from '@nestjs/common';
import { Database } from '@app/platform';

export interface Totals {
  mustRead: boolean;
  texts: Record<string, { title: string; body: string } | undefined>;
  reach: number;
  delivered: number;
  seen: number;
  acknowledged: number;
}
export interface SplitRow {
  name: string;
  people: number;
  seen: number;
  acknowledged: number;
  votes: number;
}

/** What a dashboard counts by: the column of `people`, and the table of its names. */
const dimensions = { unit: ['unit_id', 'units'], site: ['site_id', 'sites'] } as const;

@Injectable()
export class DashboardRepository {
  constructor(private readonly db: Database) {}

  async totals(postId: string): Promise<Totals | undefined> {
    return this.db.row<Totals>(
      `select a.must_read as "mustRead", a.texts, a.reach, r.*
       from announcements a join posts p on p.id = a.post_id
       cross join lateral (
         select count(*)::int as delivered, count(seen_at)::int as seen,
                count(*) filter (where acknowledged_version = p.version)::int as acknowledged
         from announcement_receipts where post_id = a.post_id and person_id <> p.author_id) r
       where a.post_id = $1`,
      [postId],
    );
  }

  /** Every person of the audience but the author counts once, under their unit or site of today. */
  async split(postId: string, by: keyof typeof dimensions): Promise<SplitRow[]> {
    const [column, table] = dimensions[by];
    return this.db.rows<SplitRow>(
      `select coalesce(n.name, '') as name, count(*)::int as people, count(r.seen_at)::int as seen,
              count(*) filter (where r.acknowledged_version = p.version)::int as acknowledged,
              count(*) filter (where v.voted)::int as votes
       from posts p
       join audience_members m on m.audience_id = p.audience_id and m.person_id <> p.author_id
       join people u on u.id = m.person_id
       left join ${table} n on n.id = u.${column}
       left join announcement_receipts r on r.post_id = p.id and r.person_id = u.id
       left join lateral (select true as voted from poll_votes v where v.post_id = p.id and v.person_id = u.id limit 1) v on true
       where p.id = $1 group by n.id, n.name order by people desc, name`,
      [postId],
    );
  }

  /** Running totals in at most 60 steps from the sending to the last movement. */
  async series(postId: string): Promise<{ at: Date; seen: number; acknowledged: number }[]> {
    return this.db.rows(
      `with span as (
         select p.created_at as start, greatest(max(r.seen_at), max(r.acknowledged_at), p.created_at + interval '1 minute') as stop
         from posts p left join announcement_receipts r on r.post_id = p.id where p.id = $1 group by p.id),
       step as (
         select start + (stop - start) * i / 59 as at from span, generate_series(0, 59) i)
       select s.at,
              (select count(*)::int from announcement_receipts r where r.post_id = $1 and r.seen_at <= s.at) as seen,
              (select count(*)::int from announcement_receipts r where r.post_id = $1 and r.acknowledged_at <= s.at) as acknowledged
       from step s order by s.at`,
      [postId],
    );
  }

  async poll(
    postId: string,
  ): Promise<
    | { question: Record<string, string>; voters: number; options: { label: Record<string, string>; votes: number }[] }
    | undefined
  > {
    return this.db.row(
      `select p.question, p.voters,
              (select json_agg(json_build_object('label', label, 'votes', votes) order by position) from poll_options o where o.post_id = p.post_id) as options
       from polls p where p.post_id = $1`,
      [postId],
    );
  }
}
