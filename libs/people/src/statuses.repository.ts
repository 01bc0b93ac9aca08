import { Injectable } from '@nestjs/common';
import type { Availability } from '@app/contract';
import { Database } from '@app/platform';

export interface StatusRow {
  text: string;
  emoji: string | null;
  availability: Availability | null;
  until: string | null;
  setAt: string;
  confirmedAt: string;
}
export interface NewStatus {
  text: string;
  emoji: string | null;
  availability: Availability | null;
  until: string | null;
}

/** SQL: what a person says about now, as JSON; null when they say nothing or it has faded. */
export const currentStatus = (person: string): string =>
  `(select json_build_object('text', st.text, 'emoji', st.emoji, 'availability', st.availability, 'until', st.until,
      'setAt', st.set_at, 'confirmedAt', st.confirmed_at)
    from statuses st where st.person_id = ${person} and (st.until is null or st.until > now()))`;

@Injectable()
export class StatusesRepository {
  constructor(private readonly db: Database) {}

  async read(personId: string): Promise<StatusRow | null> {
    const row = await this.db.row<{ status: StatusRow | null }>(`select ${currentStatus('$1::bigint')} as status`, [
      personId,
    ]);
    return row!.status;
  }

  /** Takes the status off the board and into the past. */
  async archive(personId: string): Promise<void> {
    await this.db.run(
      `with old as (delete from statuses where person_id = $1 returning *)
       insert into past_statuses (person_id, text, emoji, availability, set_at, ended_at)
       select person_id, text, emoji, availability, set_at, least(now(), until) from old`,
      [personId],
    );
  }

  async set(personId: string, status: NewStatus): Promise<void> {
    await this.db.run(
      `insert into statuses (person_id, text, emoji, availability, until) values ($1, $2, $3, $4, $5)
       on conflict (person_id) do update set text = excluded.text, emoji = excluded.emoji,
         availability = excluded.availability, until = excluded.until, set_at = now(), confirmed_at = now()`,
      [personId, status.text, status.emoji, status.availability, status.until],
    );
  }

  /** The same words again: they last longer or shorter, and are right today. */
  async prolong(personId: string, until: string | null): Promise<void> {
    await this.db.run(`update statuses set until = $2, confirmed_at = now() where person_id = $1`, [personId, until]);
  }

  async confirm(personId: string): Promise<boolean> {
    const count = await this.db.run(
      `update statuses set confirmed_at = now() where person_id = $1 and (until is null or until > now())`,
      [personId],
    );
    return count === 1;
  }
}
