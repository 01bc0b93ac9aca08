import { Database } from '@app/platform';
import { Injectable } from '@nestjs/common';

@Injectable()
export class ChosenPeopleRepository {
  constructor(private readonly db: Database) {}

  async make(): Promise<string> {
    const row = await this.db.row<{ id: string }>(
      `insert into audiences (kind, name) values ('chosen', '') returning id`,
    );
    return row!.id;
  }

  async add(audienceId: string, personId: string): Promise<void> {
    await this.db.run(
      `insert into chosen_people (audience_id, person_id)
       select id, $2 from audiences where id = $1 and kind = 'chosen' on conflict do nothing`,
      [audienceId, personId],
    );
  }

  async remove(audienceId: string, personIds: string[]): Promise<void> {
    await this.db.run(`delete from chosen_people where audience_id = $1 and person_id = any($2::bigint[])`, [
      audienceId,
      personIds,
    ]);
  }

  /** Audiences whose post is gone for good, with those who saw it. */
  forgotten(limit: number): Promise<{ audienceId: string; personIds: string[] }[]> {
    return this.db.rows(
      `select c.audience_id as "audienceId", array_agg(c.person_id::text) as "personIds" from chosen_people c
       where not exists (select from posts p where p.audience_id = c.audience_id) group by c.audience_id limit $1`,
      [limit],
    );
  }
}
