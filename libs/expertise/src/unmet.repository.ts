import { Database } from '@app/platform';
import { Injectable } from '@nestjs/common';

export interface UnmetRow {
  id: string;
  words: string;
  times: number;
  lastAt: Date;
}

const most = 200;
/** By the words, too: the lots of one person tell nothing about each other. */
const lots = 16;

@Injectable()
export class UnmetRepository {
  constructor(private readonly db: Database) {}

  async keep(personId: string, shown: string): Promise<void> {
    await this.db.run(
      `insert into unmet_needs as n (words, shown, lot)
       select w.words, $2, abs(hashtextextended(w.words || ' ' || $1::text, 0) % ${lots})
       from (select skill_key($2) as words) w where w.words <> ''
       on conflict (words) do update
       set times = n.times + 1, last_at = now(), lot = case when n.lot = excluded.lot then n.lot end
       where not n.ignored`,
      [personId, shown],
    );
  }

  /** Those that more than one person had. */
  list(): Promise<UnmetRow[]> {
    return this.db.rows(
      `select id, shown as words, times, last_at as "lastAt" from unmet_needs where lot is null and not ignored
       order by times desc, id limit ${most}`,
    );
  }

  async ignore(id: string): Promise<string | undefined> {
    const row = await this.db.row<{ shown: string }>(
      `update unmet_needs set ignored = true where id = $1 and lot is null and not ignored returning shown`,
      [id],
    );
    return row?.shown;
  }

  async take(id: string): Promise<string | undefined> {
    const row = await this.db.row<{ shown: string }>(
      `delete from unmet_needs where id = $1 and lot is null and not ignored returning shown`,
      [id],
    );
    return row?.shown;
  }

  /** What one person had, and nobody else within a month; and what nobody has had for half a year. */
  async forget(): Promise<void> {
    await this.db.rows(
      `delete from unmet_needs
       where not ignored and last_at < now() - case when lot is null then interval '180 days' else interval '30 days' end`,
    );
  }
}
