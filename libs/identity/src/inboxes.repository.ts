import { Injectable } from '@nestjs/common';
import { Database } from '@app/platform';

/**
 * The inbox of a person: the audience whose only member they are. `audiences` owns these rows and stands above this lib;
 * a session that ends has to be told there all the same, so the number is read here as data.
 */
@Injectable()
export class Inboxes {
  constructor(private readonly db: Database) {}

  async of(personId: string): Promise<string | undefined> {
    const [row] = await this.db.hot<{ id: string }>(`select id from audiences where kind = 'person' and ref_id = $1`, [
      personId,
    ]);
    return row?.id;
  }
}
