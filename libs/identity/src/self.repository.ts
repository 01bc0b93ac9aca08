import { Injectable } from '@nestjs/common';
import type { PersonSummary, Preferences, Role } from '@app/contract';
import { Database } from '@app/platform';
import { personSummary } from './person-summary.js';

export interface SelfRow {
  person: PersonSummary;
  roles: Role[];
  preferences: Partial<Preferences>;
}

@Injectable()
export class SelfRepository {
  constructor(private readonly db: Database) {}

  async find(personId: string): Promise<SelfRow | undefined> {
    const [row] = await this.db.hot<SelfRow>(
      `select ${personSummary('p')} as person, a.roles, a.preferences
       from accounts a join people p on p.id = a.person_id where a.person_id = $1`,
      [personId],
    );
    return row;
  }

  async setPreferences(personId: string, preferences: Preferences): Promise<void> {
    await this.db.run(`update accounts set preferences = $2 where person_id = $1`, [
      personId,
      JSON.stringify(preferences),
    ]);
  }
}
