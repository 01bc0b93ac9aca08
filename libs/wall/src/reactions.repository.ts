import { Database } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { maySeePost } from './may-see-post.js';

export type Target = 'post' | 'comment';
/** What a target and a person stand to each other before a reaction is written. */
export interface Standing {
  id: string;
  postId: string;
  personId: string;
  emoji: string | null;
}
export interface Change {
  id: string;
  personId: string;
  emoji: string | null;
}

/** Names of tables and columns come from here, never from a request. */
const tables = {
  post: { things: 'posts', reactions: 'post_reactions', key: 'post_id', post: 'p.id', join: '' },
  comment: {
    things: 'comments',
    reactions: 'comment_reactions',
    key: 'comment_id',
    post: 'c.post_id',
    join: 'join comments c on c.id = w.id and c.removed_at is null',
  },
} as const;

@Injectable()
export class ReactionsRepository {
  constructor(private readonly db: Database) {}

  /**
   * Locks what is reacted to, in the order of the ids, and gives its counters: until this transaction ends nobody else
   * moves them, so that a counter is always the number of its rows.
   */
  async lock(target: Target, ids: string[]): Promise<Map<string, Record<string, number>>> {
    const rows = await this.db.hot<{ id: string; counts: Record<string, number> }>(
      `select id, reaction_counts as counts from ${tables[target].things}
       where id = any($1::bigint[]) and removed_at is null order by id for no key update`,
      [ids],
    );
    return new Map(rows.map(({ id, counts }) => [id, counts]));
  }

  /** Which of the people may react to which of the things, and how they have so far. */
  standings(target: Target, ids: string[], personIds: string[]): Promise<Standing[]> {
    const { reactions, key, post, join } = tables[target];
    return this.db.hot<Standing>(
      `select w.id, p.id as "postId", w.person_id as "personId", r.emoji
       from unnest($1::bigint[], $2::bigint[]) as w (id, person_id) ${join}
       join posts p on p.id = ${post === 'p.id' ? 'w.id' : post} and p.removed_at is null
       left join ${reactions} r on r.${key} = w.id and r.person_id = w.person_id
       where ${maySeePost('p', 'w.person_id')}`,
      [ids, personIds],
    );
  }

  /** Rows and counters in one statement: who locked the counters makes everybody else wait meanwhile. */
  async write(target: Target, changes: Change[], counts: Map<string, Record<string, number>>): Promise<void> {
    const { things, reactions, key } = tables[target];
    await this.db.hot(
      `with changes as (select * from unnest($1::bigint[], $2::bigint[], $3::text[]) as w (id, person_id, emoji)),
       given as (
         insert into ${reactions} (${key}, person_id, emoji)
         select id, person_id, emoji from changes where emoji is not null
         on conflict (${key}, person_id) do update set emoji = excluded.emoji, at = clock_timestamp()),
       taken as (
         delete from ${reactions} r using changes w where w.emoji is null and r.${key} = w.id and r.person_id = w.person_id)
       update ${things} t set reaction_counts = w.counts
       from unnest($4::bigint[], $5::jsonb[]) as w (id, counts) where t.id = w.id`,
      [
        changes.map(({ id }) => id),
        changes.map(({ personId }) => personId),
        changes.map(({ emoji }) => emoji),
        [...counts.keys()],
        [...counts.values()].map((c) => JSON.stringify(c)),
      ],
    );
  }

  /** Who reacted to a post, the newest first. */
  of(postId: string): Promise<{ personId: string; emoji: string }[]> {
    return this.db.rows(
      `select person_id as "personId", emoji from post_reactions where post_id = $1 order by at desc, person_id limit 500`,
      [postId],
    );
  }
}
