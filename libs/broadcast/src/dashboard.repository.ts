import { Injectable } from '@nestjs/common';
import { Database } from '@app/platform';
import { figures } from './addressed.js';

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

/** How many steps a series has after its first. */
const steps = 59;
/** What a dashboard counts by: the column of `people`, and the table of its names. */
const dimensions = { unit: ['unit_id', 'units'], site: ['site_id', 'sites'] } as const;

@Injectable()
export class DashboardRepository {
  constructor(private readonly db: Database) {}

  async totals(postId: string): Promise<Totals | undefined> {
    return this.db.row<Totals>(
      `select a.must_read as "mustRead", a.texts, f.*
       from announcements a
       cross join lateral (
         select count(*)::int as reach, count(r.post_id)::int as delivered, count(r.seen_at)::int as seen,
                count(r.acknowledged_at)::int as acknowledged
         from (${figures('a')}) r) f
       where a.post_id = $1`,
      [postId],
    );
  }

  /** Every person counts once, under their unit or site of today. */
  async split(postId: string, by: keyof typeof dimensions): Promise<SplitRow[]> {
    const [column, table] = dimensions[by];
    return this.db.rows<SplitRow>(
      `select coalesce(n.name, '') as name, count(*)::int as people, count(r.seen_at)::int as seen,
              count(r.acknowledged_at)::int as acknowledged, count(v.person_id)::int as votes
       from announcements a
       cross join lateral (${figures('a')}) r
       join people u on u.id = r.person_id
       left join ${table} n on n.id = u.${column}
       left join (select distinct person_id from poll_votes where post_id = $1) v on v.person_id = u.id
       where a.post_id = $1 group by n.id, n.name order by people desc, name`,
      [postId],
    );
  }

  /** Running totals in 60 steps from the sending to the last movement: one pass over the people, whatever their number. */
  async series(postId: string): Promise<{ at: Date; seen: number; acknowledged: number }[]> {
    return this.db.rows(
      `with moved as materialized (
         select p.created_at as start, r.seen_at, r.acknowledged_at
         from posts p join announcements a on a.post_id = p.id left join lateral (${figures('a')}) r on r.seen_at is not null
         where p.id = $1),
       span as (
         select min(start) as start,
                greatest(max(seen_at), max(acknowledged_at), min(start) + interval '1 minute') - min(start) as length
         from moved),
       step as materialized (
         select array_agg(start + length * i / ${steps} order by i) as ats from span, generate_series(0, ${steps}) as i),
       counted as (
         -- Under the first step that is not before it.
         select least(${steps}, width_bucket(t.at - interval '1 microsecond', ats)) as i,
                count(*) filter (where t.seen) as seen, count(*) filter (where not t.seen) as acknowledged
         from step cross join moved cross join lateral (values (seen_at, true), (acknowledged_at, false)) as t (at, seen)
         where t.at is not null group by 1)
       select ats[i + 1] as at, coalesce(sum(seen) over up_to, 0)::int as seen,
              coalesce(sum(acknowledged) over up_to, 0)::int as acknowledged
       from step cross join generate_series(0, ${steps}) as i left join counted using (i)
       window up_to as (order by i) order by i`,
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
