import { Injectable } from '@nestjs/common';
import { Database } from '@app/platform';

export interface DemoRow {
  id: string;
  name: string;
  title: string | null;
  email: string | null;
  photoKey: string | null;
}

@Injectable()
export class FrontDoorRepository {
  constructor(private readonly db: Database) {}

  async people(ids: string[]): Promise<DemoRow[]> {
    return this.db.rows(
      `select id, display_name as name, title, email, photo_key as "photoKey" from people where id = any($1::bigint[])`,
      [ids],
    );
  }
}
