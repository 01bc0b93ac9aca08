import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database } from '../database/database.js';
import { Jobs } from '../jobs.js';

const kept = '7 days';
const streamsAtOnce = 100;
const eventsAtOnce = 1_000;

/** Events are for catching up: after a week nobody does, and what they told of stands in its own rows. */
@Injectable()
export class Forgetting implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.every('37 3 * * *', 'platform.forget-events', () => this.forget());
  }

  /** Raises the floors first: nobody is given a stream with a gap. */
  async forget(): Promise<void> {
    const old = await this.old();
    for (let i = 0; i < old.length; i += streamsAtOnce) {
      const some = old.slice(i, i + streamsAtOnce);
      await this.raise(some);
      while ((await this.remove(some.map(({ id }) => id))) > 0);
    }
  }

  private async old(): Promise<{ id: string; seq: string }[]> {
    return this.db.transaction(async () => {
      await this.db.takeTime('10min');
      return this.db.rows(
        `select audience_id as id, max(seq) as seq from events where at < now() - interval '${kept}'
         group by audience_id order by audience_id`,
      );
    });
  }

  private async raise(floors: { id: string; seq: string }[]): Promise<void> {
    await this.db.run(
      `update streams s set floor = greatest(s.floor, w.seq)
       from unnest($1::bigint[], $2::bigint[]) as w (audience_id, seq) where s.audience_id = w.audience_id`,
      [floors.map(({ id }) => id), floors.map(({ seq }) => seq)],
    );
  }

  private async remove(audienceIds: string[]): Promise<number> {
    return this.db.run(
      `delete from events e using (
         select s.audience_id, s.floor, (select min(seq) from events l where l.audience_id = s.audience_id) as low
         from streams s where s.audience_id = any($1::bigint[])) w
       where e.audience_id = w.audience_id and e.seq <= least(w.floor, w.low + ${eventsAtOnce - 1})`,
      [audienceIds],
    );
  }
}
