import type { InvitationState, PersonSummary } from '@app/contract';
import { personSummary } from '@app/identity';
import { Database } from '@app/platform';
import { Injectable } from '@nestjs/common';

export interface NewInvitation {
  postId: string;
  personId: string;
  note: string;
  remindAt: Date;
  escalateAt: Date;
}
export interface Due {
  postId: string;
  personId: string;
}
type Chase = 'remind' | 'escalate';
/** Column names come from here, never from a caller's words. */
const chases = {
  remind: { due: 'remind_at', done: 'reminded_at' },
  escalate: { due: 'escalate_at', done: 'escalated_at' },
} as const;
const isDue = (chase: Chase): string =>
  `i.state = 'pending' and i.escalated_at is null and i.${chases[chase].done} is null and i.${chases[chase].due} <= now()`;

@Injectable()
export class InvitationRepository {
  constructor(private readonly db: Database) {}

  /** Invites somebody, or somebody anew whose invitation came to nothing; false for whoever has answered. */
  async invite({ postId, personId, note, remindAt, escalateAt }: NewInvitation): Promise<boolean> {
    const written = await this.db.run(
      `insert into request_invitations as i (post_id, person_id, note, remind_at, escalate_at) values ($1, $2, $3, $4, $5)
       on conflict (post_id, person_id) do update
       set state = 'pending', note = excluded.note, reason = null, instead_id = null, sent_at = excluded.sent_at,
           answered_at = null, remind_at = excluded.remind_at, reminded_at = null, escalate_at = excluded.escalate_at,
           escalated_at = null, next_ids = '{}'
       where i.state = 'void'`,
      [postId, personId, note, remindAt, escalateAt],
    );
    return written > 0;
  }

  async answer(
    postId: string,
    personId: string,
    answer: { state: InvitationState; reason: string | null; insteadId: string | null },
  ): Promise<void> {
    await this.db.run(
      `update request_invitations set state = $3, reason = $4, instead_id = $5, answered_at = clock_timestamp()
       where post_id = $1 and person_id = $2`,
      [postId, personId, answer.state, answer.reason, answer.insteadId],
    );
  }

  /** Ends the invitations that stand so; answers whose they were. */
  async end(postId: string, states: readonly InvitationState[]): Promise<string[]> {
    const rows = await this.db.rows<{ id: string }>(
      `update request_invitations set state = 'void' where post_id = $1 and state = any($2::text[]) returning person_id as id`,
      [postId, states],
    );
    return rows.map(({ id }) => id);
  }

  /** Whom those who declined have proposed, in the order in which they did. */
  async proposed(postId: string): Promise<Map<string, PersonSummary[]>> {
    const rows = await this.db.rows<{ id: string; by: PersonSummary[] }>(
      `select i.instead_id as id, json_agg(${personSummary('p')} order by i.answered_at) as by
       from request_invitations i join people p on p.id = i.person_id
       where i.post_id = $1 and i.instead_id is not null group by i.instead_id order by min(i.answered_at)`,
      [postId],
    );
    return new Map(rows.map(({ id, by }) => [id, by]));
  }

  /** Invitations nobody has answered in time and nothing was done about yet. */
  due(chase: Chase, limit: number): Promise<Due[]> {
    return this.db.rows<Due>(
      `select i.post_id as "postId", i.person_id as "personId" from request_invitations i
       join posts p on p.id = i.post_id and p.removed_at is null
       where ${isDue(chase)} order by i.${chases[chase].due} limit $1`,
      [limit],
    );
  }

  /** Marks that something was done about it; false when somebody answered meanwhile, or did it before. */
  async mark(chase: Chase, { postId, personId }: Due): Promise<boolean> {
    const marked = await this.db.run(
      `update request_invitations i set ${chases[chase].done} = now()
       where i.post_id = $1 and i.person_id = $2 and ${isDue(chase)}`,
      [postId, personId],
    );
    return marked > 0;
  }

  async setNext({ postId, personId }: Due, nextIds: string[]): Promise<void> {
    await this.db.run(`update request_invitations set next_ids = $3 where post_id = $1 and person_id = $2`, [
      postId,
      personId,
      nextIds,
    ]);
  }
}
