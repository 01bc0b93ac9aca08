import type { StreamEvent } from '@app/contract';
import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import pg from 'pg';
import { Config } from '../config.js';
import { Database } from '../database/database.js';
import { log } from '../log.js';

const channel = 'parvis_streams';
const scanEvery = 2_000;
const readAtOnce = 500;

type Listener = (event: StreamEvent) => void;
interface Scanned {
  audience_id: string;
  seq: string;
  xid: string;
  id: string;
}

/**
 * Reads committed events in the order of their streams and hands them to this node. A wake-up names (audience, seq);
 * since seq is gapless the node reads that stream up to it. A slow scan in commit-visible order, below the oldest running
 * transaction, finds what a crash between commit and wake-up left untold.
 */
@Injectable()
export class Tailer implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly positions = new Map<string, number>();
  private readonly behind = new Set<string>();
  private readonly outgoing = new Map<string, number>();
  private readonly listeners: Listener[] = [];
  private reading: Promise<void> | undefined;
  private listening: pg.Client | undefined;
  private scan: NodeJS.Timeout | undefined;
  private scanned: { xid: string; id: string } | undefined;
  private scanning = false;
  private closed = false;

  constructor(
    private readonly db: Database,
    private readonly config: Config,
  ) {}

  /** Hears every event of a followed audience, in order, exactly once. */
  onEvent(listener: Listener): void {
    this.listeners.push(listener);
  }

  /** Follows a stream from a position on; a stream that is followed already goes on from where it is. */
  follow(audienceId: string, head: number): void {
    if (!this.positions.has(audienceId)) this.positions.set(audienceId, head);
  }

  unfollow(audienceId: string): void {
    this.positions.delete(audienceId);
  }

  position(audienceId: string): number | undefined {
    return this.positions.get(audienceId);
  }

  /** Called after a commit of this node: reads at once here, and tells the other nodes in one message a turn. */
  wake(heads: Map<string, number>): void {
    if (this.closed) return;
    const first = this.outgoing.size === 0;
    for (const [audienceId, seq] of heads) {
      this.outgoing.set(audienceId, Math.max(seq, this.outgoing.get(audienceId) ?? 0));
      this.hear(audienceId, seq);
    }
    if (first) setImmediate(() => void this.notify());
  }

  async onApplicationBootstrap(): Promise<void> {
    const [start] = await this.db.rows<{ xid: string }>(`select pg_snapshot_xmin(pg_current_snapshot())::text as xid`);
    this.scanned = { xid: start!.xid, id: '0' };
    await this.listen();
    this.scan = setInterval(() => void this.scanOnce(), scanEvery);
  }

  async onModuleDestroy(): Promise<void> {
    this.closed = true;
    clearInterval(this.scan);
    await this.reading;
    await this.listening?.end().catch(() => undefined);
  }

  private hear(audienceId: string, seq: number): void {
    const position = this.positions.get(audienceId);
    if (position === undefined || seq <= position) return;
    this.behind.add(audienceId);
    this.reading ??= this.readAll().finally(() => (this.reading = undefined));
  }

  private async readAll(): Promise<void> {
    while (this.behind.size > 0 && !this.closed) {
      const ids = [...this.behind].slice(0, readAtOnce);
      for (const id of ids) this.behind.delete(id);
      try {
        await this.read(ids);
      } catch (error) {
        log.warn({ error }, 'reading streams failed; the next scan repeats it');
        return;
      }
    }
  }

  private async read(ids: string[]): Promise<void> {
    const followed = ids.filter((id) => this.positions.has(id));
    const rows = await this.db.hot<{
      audience_id: string;
      seq: string;
      name: string;
      payload: Record<string, unknown>;
      at: Date;
    }>(
      `select e.audience_id, e.seq, e.name, e.payload, e.at
       from unnest($1::bigint[], $2::bigint[]) as w (audience_id, seq)
       cross join lateral (select * from events e where e.audience_id = w.audience_id and e.seq > w.seq order by e.seq limit ${readAtOnce}) e
       order by e.audience_id, e.seq`,
      [followed, followed.map((id) => this.positions.get(id))],
    );
    const counts = new Map<string, number>();
    for (const row of rows) {
      const seq = Number(row.seq);
      if (this.positions.get(row.audience_id) !== seq - 1) continue;
      this.positions.set(row.audience_id, seq);
      counts.set(row.audience_id, (counts.get(row.audience_id) ?? 0) + 1);
      const event = {
        audienceId: row.audience_id,
        seq,
        name: row.name,
        payload: row.payload,
        at: row.at.toISOString(),
      };
      for (const listener of this.listeners) listener(event);
    }
    for (const [id, n] of counts) if (n === readAtOnce) this.behind.add(id);
  }

  private async notify(): Promise<void> {
    const words = [...this.outgoing].map(([id, seq]) => `${id}:${seq}`);
    this.outgoing.clear();
    // A notification carries at most 8,000 bytes.
    for (let i = 0; i < words.length; i += 150) {
      await this.db
        .rows(`select pg_notify('${channel}', $1)`, [words.slice(i, i + 150).join(',')])
        .catch((error: unknown) =>
          log.warn({ error }, 'wake-up not sent; the other nodes find the events by scanning'),
        );
    }
  }

  private async listen(): Promise<void> {
    if (this.closed) return;
    const client = new pg.Client({
      connectionString: this.config.databaseUrl,
      keepAlive: true,
      application_name: 'parvis-listen',
    });
    client.on('notification', ({ payload }) => {
      for (const word of payload?.split(',') ?? []) {
        const [audienceId, seq] = word.split(':');
        if (audienceId && seq) this.hear(audienceId, Number(seq));
      }
    });
    client.on('error', () => this.listenAgain());
    client.on('end', () => this.listenAgain());
    try {
      await client.connect();
      await client.query(`listen ${channel}`);
      this.listening = client;
      void this.scanOnce();
    } catch (error) {
      log.warn({ error }, 'cannot listen for wake-ups');
      this.listenAgain();
    }
  }

  private again: NodeJS.Timeout | undefined;
  private listenAgain(): void {
    if (this.closed || this.again) return;
    const old = this.listening;
    this.listening = undefined;
    void old?.end().catch(() => undefined);
    this.again = setTimeout(() => {
      this.again = undefined;
      void this.listen();
    }, 1_000);
    this.again.unref();
  }

  private async scanOnce(): Promise<void> {
    if (this.scanning || this.closed || !this.scanned) return;
    this.scanning = true;
    try {
      for (let more = true; more;) {
        const rows: Scanned[] = await this.db.hot<Scanned>(
          `select audience_id, seq, xid::text, id from events
           where (xid, id) > ($1::text::xid8, $2::bigint) and xid < pg_snapshot_xmin(pg_current_snapshot())
           order by xid, id limit 2000`,
          [this.scanned.xid, this.scanned.id],
        );
        for (const row of rows) this.hear(row.audience_id, Number(row.seq));
        const last: Scanned | undefined = rows.at(-1);
        if (last) this.scanned = { xid: last.xid, id: last.id };
        more = rows.length === 2000;
      }
    } catch (error) {
      log.warn({ error }, 'scanning events failed');
    } finally {
      this.scanning = false;
    }
  }
}
