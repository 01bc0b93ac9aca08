import type { InvitationState, PersonSummary } from '@app/contract';
import { personSummary } from '@app/identity';
import { isStaff } from '@app/people';
import { Database } from '@app/platform';
import { maySeePost } from '@app/wall';
import { Injectable } from '@nestjs/common';
import { usualWeekly } from './request.policy.js';

export interface Settings {
  weekly: number;
  open: number;
  pausedUntil: string | null;
  substitute: PersonSummary | null;
}
/** How somebody stands to a request that they could be asked for. */
export interface Standing {
  id: string;
  invitation: InvitationState | null;
  available: boolean;
  /** Of somebody who is not available: whom to ask instead. */
  substitute: PersonSummary | null;
}

/** SQL: how many open requests of the last seven days the person has been asked for. */
const openAsks = (person: string): string => `(select count(*)::int
  from request_invitations i join requests o on o.post_id = i.post_id
  join posts x on x.id = i.post_id and x.removed_at is null
  where i.person_id = ${person} and i.state in ('pending', 'accepted') and o.state in ('open', 'underway')
    and i.sent_at > now() - interval '7 days')`;

/**
 * SQL: can the person (a row of `people`) be asked for the request `q` of the post `r` now? They work here, are not paused,
 * have not been asked too often, and see the post, or will when they are invited.
 */
const isAvailable = (person: string): string => `(${isStaff(person)}
  and not exists (select from accounts c where c.person_id = ${person}.id and c.state <> 'active')
  and not exists (select from ask_settings s where s.person_id = ${person}.id and s.paused_until >= current_date)
  and ${openAsks(`${person}.id`)} < coalesce((select s.weekly from ask_settings s where s.person_id = ${person}.id), ${usualWeekly})
  and (q.confidential or ${maySeePost('r', `${person}.id`)}))`;

@Injectable()
export class AsksRepository {
  constructor(private readonly db: Database) {}

  async settings(personId: string): Promise<Settings> {
    const row = await this.db.row<Settings>(
      `select coalesce(s.weekly, ${usualWeekly}) as weekly, ${openAsks('p.id')} as open,
              case when s.paused_until >= current_date then s.paused_until end as "pausedUntil",
              case when u.id is not null then ${personSummary('u')} end as substitute
       from people p left join ask_settings s on s.person_id = p.id left join people u on u.id = s.substitute_id
       where p.id = $1`,
      [personId],
    );
    return row!;
  }

  async set(
    personId: string,
    settings: { weekly: number; pausedUntil: string | null; substituteId: string | null },
  ): Promise<void> {
    await this.db.run(
      `insert into ask_settings (person_id, weekly, paused_until, substitute_id) values ($1, $2, $3, $4)
       on conflict (person_id) do update
       set weekly = excluded.weekly, paused_until = excluded.paused_until, substitute_id = excluded.substitute_id`,
      [personId, settings.weekly, settings.pausedUntil, settings.substituteId],
    );
  }

  /** Somebody who works here, and could be asked some day. */
  async isColleague(personId: string): Promise<boolean> {
    const row = await this.db.row(`select from people p where p.id = $1 and ${isStaff('p')}`, [personId]);
    return row !== undefined;
  }

  /** Nobody else asks this person until the transaction has ended; false when there is no such person. */
  async lock(personId: string): Promise<boolean> {
    return (await this.db.rows(`select from people where id = $1 for no key update`, [personId])).length > 0;
  }

  standings(postId: string, personIds: string[]): Promise<Standing[]> {
    return this.db.hot<Standing>(
      `select p.id, mine.state as invitation, a.available,
              case when not a.available and u.id is not null and u.id <> q.asker_id and ${isAvailable('u')}
                and not exists (select from request_invitations k
                  where k.post_id = q.post_id and k.person_id = u.id and k.state <> 'void')
                then ${personSummary('u')} end as substitute
       from requests q join posts r on r.id = q.post_id
       cross join people p
       cross join lateral (select ${isAvailable('p')} as available offset 0) a
       left join request_invitations mine on mine.post_id = q.post_id and mine.person_id = p.id
       left join ask_settings own on own.person_id = p.id
       left join people u on u.id = own.substitute_id
       where q.post_id = $1 and p.id = any($2::bigint[])`,
      [postId, personIds],
    );
  }
}
