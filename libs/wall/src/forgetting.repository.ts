import { Database } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { restorableDays } from './wall.policy.js';

const draftsKept = '180 days';
const forGood = `removed_at < now() - interval '${restorableDays} days'`;

@Injectable()
export class ForgettingRepository {
  constructor(private readonly db: Database) {}

  /** Posts that nobody can bring back any more, locked. */
  async postsForGood(limit: number): Promise<string[]> {
    const rows = await this.db.rows<{ id: string }>(
      `select id from posts where ${forGood} order by id limit $1 for update skip locked`,
      [limit],
    );
    return rows.map(({ id }) => id);
  }

  /** Such comments keep their place, above the answers to them, and nothing of their text. */
  async emptyComments(limit: number): Promise<number> {
    const rows = await this.db.rows<{ id: string }>(
      `update comments set body = '' where id = any(array(
         select id from comments where ${forGood} and body <> '' order by id limit $1 for update skip locked)) returning id`,
      [limit],
    );
    const ids = rows.map(({ id }) => id);
    await this.db.run(`delete from comment_versions where comment_id = any($1::bigint[])`, [ids]);
    await this.db.run(`delete from mentions where comment_id = any($1::bigint[])`, [ids]);
    return ids.length;
  }

  async dropDrafts(): Promise<void> {
    await this.db.run(`delete from drafts where updated_at < now() - interval '${draftsKept}'`);
  }
}
