import { Injectable } from '@nestjs/common';
import type { PollInput } from '@app/contract';
import type { z } from 'zod';
import { Database } from '@app/platform';

type Label = { fr?: string; en?: string };
/** As JSON of the database. */
export interface PollRow {
  question: Label;
  multiple: boolean;
  closesAt: string | null;
  closed: boolean;
  voters: number;
  options: { id: string; label: Label; votes: number; mine: boolean }[];
}

/** SQL: the poll of the post `p`, with its figures and what the viewer chose. */
export const pollOf = (viewer: string): string => `
  select json_build_object('question', q.question, 'multiple', q.multiple, 'closesAt', q.closes_at,
    'closed', coalesce(q.closes_at <= now(), false), 'voters', q.voters, 'options', (
      select json_agg(json_build_object('id', o.id::text, 'label', o.label, 'votes', o.votes, 'mine', v.option_id is not null)
        order by o.position)
      from poll_options o
      left join poll_votes v on v.post_id = o.post_id and v.option_id = o.id and v.person_id = ${viewer}
      where o.post_id = q.post_id))
  from polls q where q.post_id = p.id`;

@Injectable()
export class PollRepository {
  constructor(private readonly db: Database) {}

  async insert(postId: string, input: z.infer<typeof PollInput>): Promise<void> {
    await this.db.run(`insert into polls (post_id, question, multiple, closes_at) values ($1, $2, $3, $4)`, [
      postId,
      JSON.stringify(input.question),
      input.multiple,
      input.closesAt,
    ]);
    await this.db.run(
      `insert into poll_options (post_id, position, label)
       select $1, o.position, o.label from unnest($2::jsonb[]) with ordinality as o (label, position)`,
      [postId, input.options.map((label) => JSON.stringify(label))],
    );
  }

  /** The poll of a post that the viewer was just shown to see. */
  async find(viewerId: string, postId: string): Promise<PollRow | undefined> {
    const [row] = await this.db.hot<{ poll: PollRow }>(
      `select (${pollOf('$1')}) as poll from posts p where p.id = $2 and 'poll' = any (p.parts)`,
      [viewerId, postId],
    );
    return row?.poll;
  }

  async voters(postIds: string[]): Promise<Map<string, number>> {
    const rows = await this.db.hot<{ id: string; voters: number }>(
      `select post_id as id, voters from polls where post_id = any($1::bigint[])`,
      [postIds],
    );
    return new Map(rows.map((row) => [row.id, row.voters]));
  }

  /** Replaces a person's vote and moves the counters by exactly the difference. Locks the poll: votes on it queue. */
  async replaceVote(postId: string, personId: string, optionIds: string[]): Promise<void> {
    await this.db.run(`select from polls where post_id = $1 for update`, [postId]);
    await this.db.run(
      `with gone as (
         delete from poll_votes where post_id = $1 and person_id = $2 and option_id <> all($3::bigint[]) returning option_id),
       kept as (select option_id from poll_votes where post_id = $1 and person_id = $2 and option_id = any($3::bigint[])),
       come as (
         insert into poll_votes (post_id, person_id, option_id)
         select $1, $2, id from unnest($3::bigint[]) as id on conflict do nothing returning option_id),
       moved as (
         update poll_options o set votes = votes + m.n
         from (select option_id, sum(n)::int as n from (select option_id, -1 as n from gone union all select option_id, 1 from come) c group by 1) m
         where o.id = m.option_id)
       update polls set voters = voters + 1
       where post_id = $1 and not exists (select from gone) and not exists (select from kept)`,
      [postId, personId, optionIds],
    );
  }
}
