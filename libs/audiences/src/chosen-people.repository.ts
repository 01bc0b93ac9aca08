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
}
