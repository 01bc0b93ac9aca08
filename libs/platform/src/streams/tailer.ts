import type { StreamEvent } from '@app/contract';
import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import pg from 'pg';
import { Config } from '../config.js';
import { Database } from '../database/database.js';
import { log } from '../log.js';

const channel = 'parvis_streams';
const scanEvery = 2_000;
const retryAfter = 500;
const listenAfter = 1_000;
const readAtOnce = 500;

type Listener = (event: StreamEvent) => void;
interface EventRow {
  audience_id: string;
  seq: string;
  name: string;
  payload: Record<string, unknown>;
}
interface Scanned {
  xmin: string;
  audience_id: string | null;
  seq: string | null;
}

/**
 * Reads committed events in the order of their streams and hands them to this node. A wake-up names (audience, seq);
 * since seq is gapless the node reads that stream up to it. A slow scan finds what a crash between commit and wake-up left
 * untold: it looks at whatever may have become visible since the scan before, which are the transactions that were not
 * older than every running one then. A long transaction elsewhere makes it look at more, and delays nothing.
 */
@Injectable()
export class Tailer implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly positions = new Map<string, number>();
  private readonly behind = new Set<string>();
  private readonly outgoing = new Map<string, number>();
  private readonly listeners: Listener[] = [];
  private reading: Promise<void> | undefined;
  private retry: NodeJS.Timeout | undefined;
  private listening: pg.Client | undefined;
  private listenTimer: NodeJS.Timeout | undefined;
  private scanTimer: NodeJS.Timeout | undefined;
  private scannedTo: string | undefined;
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
    if (this.positions.has(audienceId)) return;
    this.positions.set(audienceId, head);
    // What was committed between reading the head and now has woken nobody here.
    this.read(audienceId);
  }

  unfollow(audienceId: string): void {
    this.positions.delete(audienceId);
  }

  /** Up to where the listeners have heard a stream. */
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
    const start = await this.db.row<{ xmin: string }>(`select pg_snapshot_xmin(pg_current_snapshot())::text as xmin`);
    this.scannedTo = start!.xmin;
    await this.listen();
    this.scanTimer = setInterval(() => void this.scan(), scanEvery);
  }

  async onModuleDestroy(): Promise<void> {
    this.closed = true;
    clearInterval(this.scanTimer);
    clearTimeout(this.retry);
    clearTimeout(this.listenTimer);
    await this.reading;
    await this.listening?.end().catch(() => undefined);
  }

  private hear(audienceId: string, seq: number): void {
    const position = this.positions.get(audienceId);
    if (position !== undefined && seq > position) this.read(audienceId);
  }

  private read(audienceId: string): void {
    this.behind.add(audienceId);
    this.goOn();
  }

  /** One reader at a time, and of all that one turn has woken: that is what keeps the order. */
  private goOn(): void {
    if (this.reading || this.retry || this.closed || this.behind.size === 0) return;
    const woken = Promise.resolve().then(() => this.readBehind());
    this.reading = woken.finally(() => {
      this.reading = undefined;
      this.goOn();
    });
  }

  private async readBehind(): Promise<void> {
    const ids = [...this.behind].slice(0, readAtOnce);
    for (const id of ids) this.behind.delete(id);
    try {
      const followed = ids.filter((id) => this.positions.has(id));
      if (followed.length > 0) this.tell(await this.readAfter(followed));
    } catch (error) {
      log.warn({ error }, 'reading streams failed; it is tried again');
      for (const id of ids) this.behind.add(id);
      this.retry = setTimeout(() => {
        this.retry = undefined;
        this.goOn();
      }, retryAfter);
    }
  }

  /** In the order of writing: nobody hears of a reaction before the post it is to, though the two are told elsewhere. */
  private readAfter(ids: string[]): Promise<EventRow[]> {
    return this.db.hot<EventRow>(
      `select e.audience_id, e.seq, e.name, e.payload
       from unnest($1::bigint[], $2::bigint[]) as w (audience_id, seq)
       cross join lateral (
         select * from events e where e.audience_id = w.audience_id and e.seq > w.seq order by e.seq limit ${readAtOnce}) e
       order by e.id`,
      [ids, ids.map((id) => this.positions.get(id))],
    );
  }

  private tell(rows: EventRow[]): void {
    const counts = new Map<string, number>();
    for (const row of rows) {
      const seq = Number(row.seq);
      // No longer followed, or followed anew from elsewhere, since the rows were asked for.
      if (this.positions.get(row.audience_id) !== seq - 1) continue;
      this.positions.set(row.audience_id, seq);
      counts.set(row.audience_id, (counts.get(row.audience_id) ?? 0) + 1);
      const { audience_id: audienceId, name, payload } = row;
      for (const listener of this.listeners) {
        try {
          listener({ audienceId, seq, name, payload });
        } catch (error) {
          log.error({ error, event: name }, 'a listener of the streams failed');
        }
      }
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
    const client = new pg.Client({
      connectionString: this.config.databaseUrl,
      keepAlive: true,
      application_name: 'parvis-listen',
    });
    this.listening = client;
    const lost = (): void => {
      if (this.closed || this.listening !== client) return;
      this.listening = undefined;
      void client.end().catch(() => undefined);
      this.listenTimer = setTimeout(() => void this.listen(), listenAfter);
    };
    client.on('notification', ({ payload }) => {
      for (const word of payload?.split(',') ?? []) {
        const [audienceId, seq] = word.split(':');
        if (audienceId && seq) this.hear(audienceId, Number(seq));
      }
    });
    client.on('error', lost);
    client.on('end', lost);
    try {
      await client.connect();
      await client.query(`listen ${channel}`);
      // Whoever spoke before this line was not heard.
      void this.scan();
    } catch (error) {
      log.warn({ error }, 'cannot listen for wake-ups; it is tried again');
      lost();
    }
  }

  private async scan(): Promise<void> {
    if (this.scanning || this.closed || !this.scannedTo) return;
    this.scanning = true;
    try {
      const rows = await this.db.hot<Scanned>(
        `select now.xmin, e.audience_id, e.seq
         from (select pg_snapshot_xmin(pg_current_snapshot())::text as xmin) now
         left join (
           select audience_id, max(seq) as seq from events where xid >= $1::text::xid8 group by audience_id) e on true`,
        [this.scannedTo],
      );
      this.scannedTo = rows[0]!.xmin;
      for (const { audience_id: audienceId, seq } of rows) if (audienceId) this.hear(audienceId, Number(seq));
    } catch (error) {
      log.warn({ error }, 'scanning events failed');
    } finally {
      this.scanning = false;
    }
  }
}
