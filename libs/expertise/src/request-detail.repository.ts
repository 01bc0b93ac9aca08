import type { PersonSummary, RequestDetail } from '@app/contract';
import { personSummary } from '@app/identity';
import { Database } from '@app/platform';
import { Injectable } from '@nestjs/common';

/** As the API answers it, but that moments are not written yet. */
type Dated<T, K extends keyof T> = Omit<T, K> & { [P in K]: null extends T[P] ? Date | null : Date };
type One<K extends 'invitations' | 'work' | 'ratings' | 'history'> = RequestDetail[K][number];
type InvitationRow = Dated<One<'invitations'>, 'sentAt' | 'remindedAt' | 'escalatedAt' | 'answeredAt'>;
type WorkRow = Dated<Omit<One<'work'>, 'hours'>, 'at'> & { minutes: number };
interface OutcomeRow {
  note: string;
  postIds: string[];
  by: PersonSummary;
  at: Date;
}

const summary = (id: string): string => `(select ${personSummary('u')} from people u where u.id = ${id})`;

/** What stands behind a request: who was asked, what was done, what came of it. */
@Injectable()
export class RequestDetailRepository {
  constructor(private readonly db: Database) {}

  invitations(postId: string): Promise<InvitationRow[]> {
    return this.db.rows<InvitationRow>(
      `select ${summary('i.person_id')} as person, i.state, i.note, i.reason, ${summary('i.instead_id')} as instead,
              i.sent_at as "sentAt", i.reminded_at as "remindedAt", i.escalated_at as "escalatedAt",
              i.answered_at as "answeredAt",
              (select coalesce(json_agg(${personSummary('u')} order by n.place), '[]')
               from unnest(i.next_ids) with ordinality n (id, place) join people u on u.id = n.id) as next
       from request_invitations i where i.post_id = $1 order by i.sent_at, i.person_id`,
      [postId],
    );
  }

  work(postId: string): Promise<WorkRow[]> {
    return this.db.rows<WorkRow>(
      `select w.id, ${summary('w.person_id')} as person, w.on_day as "on", w.minutes, w.note, w.at
       from request_work w where w.post_id = $1 order by w.on_day, w.id`,
      [postId],
    );
  }

  outcome(postId: string): Promise<OutcomeRow | undefined> {
    return this.db.row<OutcomeRow>(
      `select q.outcome_note as note, q.outcome_post_ids as "postIds", ${summary('q.delivered_by')} as by,
              q.delivered_at as at
       from requests q where q.post_id = $1 and q.delivered_by is not null`,
      [postId],
    );
  }

  /** Those that the person gave or received. */
  ratings(postId: string, personId: string): Promise<Dated<One<'ratings'>, 'at'>[]> {
    return this.db.rows(
      `select ${summary('g.rater_id')} as "from", ${summary('g.rated_id')} as "to", g.stars, g.word, g.at
       from request_ratings g where g.post_id = $1 and $2 in (g.rater_id, g.rated_id) order by g.at, g.rater_id`,
      [postId, personId],
    );
  }

  history(postId: string): Promise<Dated<One<'history'>, 'at'>[]> {
    return this.db.rows(
      `select k.at, k.act, ${summary('k.actor_id')} as actor, ${summary('k.person_id')} as person, k.state, k.reason
       from request_steps k where k.post_id = $1 order by k.id`,
      [postId],
    );
  }
}
