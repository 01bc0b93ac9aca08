import { events, type EventName, type EventPayload } from '@app/contract';
import { Injectable } from '@nestjs/common';
import { Config } from '../config.js';
import { Database } from '../database/database.js';
import { Tailer } from './tailer.js';

interface Pending {
  audienceId: string;
  name: string;
  payload: unknown;
}

/** Audience 1 is the whole company in every house. */
export const everyone = '1';

/**
 * The ordered log of what happened in an audience. Rows are the truth: an event commits with the data it tells of, under
 * a counter row that makes `seq` gapless; whatever is pushed afterwards is only a hint.
 */
@Injectable()
export class Streams {
  private readonly buffers = new WeakMap<object, Pending[]>();

  constructor(
    private readonly db: Database,
    private readonly tailer: Tailer,
    private readonly config: Config,
  ) {}

  /**
   * Tells an audience, inside the open transaction. The counter rows are locked only at its end, in the order of their
   * ids, so that writers wait for each other briefly and never in a circle.
   */
  append<N extends EventName>(audienceId: string, name: N, payload: EventPayload<N>): void {
    if (!/^[1-9]\d*$/.test(audienceId))
      throw new Error(`no audience for ${name}: an unknown audience is nobody, never everybody`);
    if (this.config.checkAnswers) events[name].parse(payload);
    const transaction = this.db.manager;
    if (!this.db.inTransaction) throw new Error('Events are appended inside a transaction.');
    let buffer = this.buffers.get(transaction);
    if (!buffer) {
      buffer = [];
      this.buffers.set(transaction, buffer);
      this.db.beforeCommit(() => this.flush(transaction));
    }
    buffer.push({ audienceId, name, payload });
  }

  /** The newest position of each of the audiences; 0 for a stream that nothing has happened in. */
  async heads(audienceIds: string[]): Promise<Record<string, number>> {
    const rows = await this.db.hot<{ audience_id: string; seq: string }>(
      `select audience_id, seq from streams where audience_id = any($1::bigint[])`,
      [audienceIds],
    );
    const heads = Object.fromEntries(audienceIds.map((id) => [id, 0]));
    for (const row of rows) heads[row.audience_id] = Number(row.seq);
    return heads;
  }

  private async flush(transaction: object): Promise<void> {
    const buffer = this.buffers.get(transaction)!;
    // Whatever a later hook of the transaction appends is flushed after that hook.
    this.buffers.delete(transaction);
    const counts = new Map<string, number>();
    for (const { audienceId } of buffer) counts.set(audienceId, (counts.get(audienceId) ?? 0) + 1);
    const ids = [...counts.keys()].sort((a, b) => (BigInt(a) < BigInt(b) ? -1 : 1));
    // Several events of one audience take its positions in the order in which they were told. They are written in that
    // order, too: a catch-up reads by the order of ids.
    const rows = await this.db.hot<{ audience_id: string; seq: string }>(
      `with moved as (
         insert into streams as s (audience_id, seq)
         select * from unnest($1::bigint[], $2::bigint[])
         on conflict (audience_id) do update set seq = s.seq + excluded.seq
         returning audience_id, seq),
       told as (
         insert into events (audience_id, seq, name, payload)
         select m.audience_id, m.seq + 1 - row_number() over (partition by m.audience_id order by e.place desc), e.name, e.payload
         from unnest($3::bigint[], $4::text[], $5::jsonb[]) with ordinality e (audience_id, name, payload, place)
         join moved m on m.audience_id = e.audience_id
         order by e.place)
       select audience_id, seq from moved`,
      [
        ids,
        ids.map((id) => counts.get(id)),
        buffer.map((e) => e.audienceId),
        buffer.map((e) => e.name),
        buffer.map((e) => JSON.stringify(e.payload)),
      ],
    );
    const heads = new Map(rows.map((r) => [r.audience_id, Number(r.seq)]));
    this.db.afterCommit(() => this.tailer.wake(heads));
  }
}
