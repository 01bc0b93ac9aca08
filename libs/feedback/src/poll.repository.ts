import { Injectable } from '@nestjs/common';
import { minimumCell, type PollInput } from '@app/contract';
import type { z } from 'zod';
import { Database } from '@app/platform';
import { maySeePost } from '@app/wall';
import type { Choice, OpenPoll, Settled, Vote } from './vote-counts.js';

type Label = { fr?: string; en?: string };
/** As JSON of the database. */
export interface PollRow {
  question: Label;
  multiple: boolean;
  closesAt: string | null;
  closed: boolean;
  /** Asked in an announcement for fewer people than the minimum cell: figures would tell who chose what. */
  withheld: boolean;
  voters: number;
  options: { id: string; label: Label; votes: number; mine: boolean }[];
}

/** SQL: the poll of the post `p`, with its figures and what the viewer chose. */
export const pollOf = (viewer: string): string => `
  select json_build_object('question', q.question, 'multiple', q.multiple, 'closesAt', q.closes_at,
    'closed', coalesce(q.closes_at <= now(), false),
    'withheld', 'announcement' = any (p.parts) and (select count(*) from (
      select from audience_members m where m.audience_id = p.audience_id and m.person_id <> p.author_id
      limit ${minimumCell}) few) < ${minimumCell}, 'voters', q.voters, 'options', (
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

  /** The polls as somebody has them who has chosen nothing. */
  async unanswered(postIds: string[]): Promise<Map<string, PollRow>> {
    const rows = await this.db.hot<{ id: string; poll: PollRow }>(
      `select p.id, (${pollOf('null')}) as poll from posts p where p.id = any($1::bigint[])`,
      [postIds],
    );
    return new Map(rows.map(({ id, poll }) => [id, poll]));
  }

  async voters(postIds: string[]): Promise<Map<string, number>> {
    const rows = await this.db.hot<{ id: string; voters: number }>(
      `select post_id as id, voters from polls where post_id = any($1::bigint[])`,
      [postIds],
    );
    return new Map(rows.map((row) => [row.id, row.voters]));
  }

  /** Locks the polls, in the order of their ids: until this transaction ends nobody else moves their counters. */
  async lock(postIds: string[]): Promise<Map<string, OpenPoll>> {
    const rows = await this.db.hot<OpenPoll & { id: string }>(
      `select q.post_id as id, q.multiple, coalesce(q.closes_at <= clock_timestamp(), false) as closed,
              array(select o.id::text from poll_options o where o.post_id = q.post_id) as "optionIds"
       from polls q where q.post_id = any($1::bigint[]) order by q.post_id for no key update of q`,
      [postIds],
    );
    return new Map(rows.map(({ id, ...poll }) => [id, poll]));
  }

  /** What the people have chosen so far, of those who may see the post. */
  standing(pairs: Pick<Vote, 'postId' | 'personId'>[]): Promise<Vote[]> {
    return this.db.hot<Vote>(
      `select w.post_id as "postId", w.person_id as "personId",
              array(select v.option_id::text from poll_votes v where v.post_id = w.post_id and v.person_id = w.person_id) as "optionIds"
       from unnest($1::bigint[], $2::bigint[]) as w (post_id, person_id)
       join posts p on p.id = w.post_id and p.removed_at is null
       where ${maySeePost('p', 'w.person_id')}`,
      [pairs.map(({ postId }) => postId), pairs.map(({ personId }) => personId)],
    );
  }

  /** Choices that go and come, and the counters of the locked polls. */
  async write({ gone, come, votes, voters }: Settled): Promise<void> {
    const columns = (choices: Choice[]) => [
      choices.map(({ postId }) => postId),
      choices.map(({ personId }) => personId),
      choices.map(({ optionId }) => optionId),
    ];
    await this.db.hot(
      `with gone as (
         delete from poll_votes v using unnest($1::bigint[], $2::bigint[], $3::bigint[]) as w (post_id, person_id, option_id)
         where v.post_id = w.post_id and v.person_id = w.person_id and v.option_id = w.option_id),
       come as (
         insert into poll_votes (post_id, person_id, option_id)
         select * from unnest($4::bigint[], $5::bigint[], $6::bigint[])),
       votes as (
         update poll_options o set votes = o.votes + w.n
         from unnest($7::bigint[], $8::int[]) as w (id, n) where o.id = w.id)
       update polls q set voters = q.voters + w.n from unnest($9::bigint[], $10::int[]) as w (post_id, n)
       where q.post_id = w.post_id`,
      [
        ...columns(gone),
        ...columns(come),
        [...votes.keys()],
        [...votes.values()],
        [...voters.keys()],
        [...voters.values()],
      ],
    );
  }
}
