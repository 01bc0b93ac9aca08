import { limits } from '@app/contract';
import { Database } from '@app/platform';
import { Injectable } from '@nestjs/common';

export interface DraftRow {
  key: string;
  content: Record<string, unknown>;
  updatedAt: Date;
}

@Injectable()
export class DraftsRepository {
  constructor(private readonly db: Database) {}

  of(personId: string): Promise<DraftRow[]> {
    return this.db.rows<DraftRow>(
      `select key, content, updated_at as "updatedAt" from drafts where person_id = $1 order by updated_at desc limit $2`,
      [personId, limits.drafts],
    );
  }

  /** Writes the draft; undefined when it would be one too many. One draft of a person at a time, so that the limit holds. */
  async put(personId: string, key: string, content: object): Promise<DraftRow | undefined> {
    await this.db.rows(`select pg_advisory_xact_lock(hashtextextended('drafts ' || $1::text, 0))`, [personId]);
    return this.db.row<DraftRow>(
      `insert into drafts (person_id, key, content)
       select $1, $2, $3
       where (select count(*) from drafts where person_id = $1 and key <> $2) < $4
       on conflict (person_id, key) do update set content = excluded.content, updated_at = clock_timestamp()
       returning key, content, updated_at as "updatedAt"`,
      [personId, key, JSON.stringify(content), limits.drafts],
    );
  }

  async remove(personId: string, key: string): Promise<boolean> {
    return (await this.db.run(`delete from drafts where person_id = $1 and key = $2`, [personId, key])) > 0;
  }
}
