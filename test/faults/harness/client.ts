import { eventOf, type Answer, type EventFrame, type StreamEvent } from '@app/contract';
import { io, type Socket as Line } from 'socket.io-client';
import type { Socket } from 'node:net';
import {
  advance,
  createStreamState,
  headsToAsk,
  isBehind,
  type StreamInput,
} from '../../../apps/web/src/lib/stream-state.js';
import { as, type Api } from '../../support/as.js';
import type { Player } from '../../support/cast.js';
import { hear, viewOf, type State } from '../../support/wall-state.js';

/** As the web's line does (`apps/web/src/lib/line.ts`). */
const heartbeat = 15_000;
const reconnection = { reconnectionDelay: 500, reconnectionDelayMax: 20_000, randomizationFactor: 0.8 };
const answerLimit = 10_000;
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const jitter = (ms: number) => ms * (0.5 + Math.random());

/** A piece of the wall as it can be compared: everything one sees of it, in the order of ids. */
export type View = Pick<State, 'posts' | 'comments'>;

/**
 * A browser with the wall of one audience open: it reads once, listens, applies the web's own stream state and knows by
 * that alone what the wall looks like. It also remembers everything it was ever sent.
 */
export class Client {
  /** Every frame, as it came, with the time. */
  readonly frames: { at: number; event: StreamEvent }[] = [];
  /** Positions that were applied, by stream. */
  readonly applied = new Map<string, number[]>();
  /** Catch-ups and pages of the wall that were asked for. */
  requests = 0;
  /** What the wire does to a frame before it arrives. */
  wire: (deliver: () => void) => void = (deliver) => deliver();
  resets = 0;
  reconnections = 0;
  liveAt = 0;
  private state = createStreamState();
  private readonly wall: State = { places: [], members: [], posts: [], comments: [], ballots: [] };
  private readonly socket: Line;
  private readonly api: Api;
  private catchingUp = false;
  private reading: Promise<void> | undefined;
  private later: StreamEvent[] = [];
  private over = false;
  private readonly timer: NodeJS.Timeout;

  private constructor(
    readonly name: string,
    readonly player: Player,
    url: string,
    readonly audienceId: string,
  ) {
    this.api = as({ url }, player.cookie);
    this.timer = setInterval(() => void this.beat(), heartbeat);
    this.socket = io(url, {
      path: '/socket',
      transports: ['websocket'],
      extraHeaders: { cookie: player.cookie, origin: url },
      forceNew: true,
      autoConnect: false,
      ...reconnection,
    });
    let isFirst = true;
    this.socket.on('connect', () => (isFirst = true));
    this.socket.on('hello', ({ heads }: { heads: Record<string, number> }) => {
      this.step({ type: isFirst ? 'heads' : 'hello', heads });
      if (isFirst) this.liveAt = performance.now();
      isFirst = false;
    });
    this.socket.on('event', (frame: EventFrame) => {
      const event = eventOf(frame);
      this.frames.push({ at: performance.now(), event });
      this.wire(() => this.over || this.step({ type: 'event', event }));
    });
    this.socket.on('disconnect', () => {
      this.liveAt = 0;
      this.reconnections++;
    });
  }

  /** Opens the page: the wall is read, then the line is opened. Outsiders only listen. */
  static async open(name: string, player: Player, url: string, audienceId: string, reads = true): Promise<Client> {
    const client = new Client(name, player, url, audienceId);
    if (reads) client.step({ type: 'seed', heads: await client.read() });
    client.socket.connect();
    await client.live();
    return client;
  }

  get isLive(): boolean {
    return this.liveAt > 0;
  }
  get heads(): Record<string, number> {
    return this.state.heads;
  }
  /** Nothing is known to be missing, and nothing is being read. */
  get isSettled(): boolean {
    return this.isLive && !isBehind(this.state) && !this.reading && !this.catchingUp;
  }

  async live(): Promise<void> {
    for (const end = Date.now() + 30_000; !this.isLive; await pause(10))
      if (Date.now() > end) throw new Error(`${this.name} could not open a socket`);
  }

  /** The line breaks, without a word to the server. The client opens it again by itself, unless it is to stay away. */
  breakLine({ stayAway = false } = {}): void {
    if (stayAway) this.socket.disconnect();
    else this.socket.io.engine.close();
  }
  comeBack(): void {
    this.socket.connect();
  }
  /** The line stays open, and nobody takes anything off it. */
  stopReading(): void {
    (this.socket.io.engine.transport as unknown as { ws: { _socket: Socket } }).ws._socket.pause();
  }

  close(): void {
    this.over = true;
    clearInterval(this.timer);
    this.socket.disconnect();
  }

  get view(): View {
    return inOrder(this.wall);
  }
  /** What the same person is shown who opens the page now. */
  async freshView(): Promise<View> {
    return inOrder((await this.page()).wall);
  }

  private step(input: StreamInput): void {
    const { state, apply, reset, left } = advance(this.state, input);
    this.state = state;
    for (const event of apply) this.take(event);
    if (left.includes(this.audienceId)) Object.assign(this.wall, { posts: [], comments: [] });
    const told = apply.some(({ name, audienceId }) => name === 'stream.reset' && audienceId === this.audienceId);
    if (told || reset.includes(this.audienceId)) this.readAfresh();
    if (isBehind(this.state)) void this.catchUp();
  }

  private take(event: StreamEvent): void {
    const seqs = this.applied.get(event.audienceId);
    if (seqs) seqs.push(event.seq);
    else this.applied.set(event.audienceId, [event.seq]);
    if (this.reading) this.later.push(event);
    else this.hear(event);
  }

  /** Of other places nothing is on this page; what came to the inbox may concern it. */
  private hear(event: StreamEvent): void {
    if (event.audienceId === this.audienceId || event.name === 'reaction.changed') hear(this.wall, event);
  }

  /** Whatever is applied while the page is read is applied to it again, from where it was read. */
  private readAfresh(): void {
    this.resets++;
    this.reading ??= this.read()
      .then((heads) => {
        const since = this.later.filter(({ audienceId, seq }) => seq > (heads[audienceId] ?? 0));
        for (const event of since) this.hear(event);
      })
      .catch(() => void setTimeout(() => this.over || this.readAfresh(), 500))
      .finally(() => {
        this.later = [];
        this.reading = undefined;
      });
  }

  private async read(): Promise<Record<string, number>> {
    const { wall, heads } = await this.page();
    Object.assign(this.wall, wall);
    return heads;
  }

  private async page(): Promise<{ wall: View; heads: Record<string, number> }> {
    const wall: View = { posts: [], comments: [] };
    const query = { audienceId: this.audienceId, limit: 50 };
    const first = await this.get('GET /wall', { query });
    for (let page = first; ; page = await this.get('GET /wall', { query: { ...query, before: page.next! } })) {
      wall.posts.push(...page.items.map(viewOf));
      if (!page.next) break;
    }
    for (const { id } of wall.posts.filter(({ comments }) => comments > 0)) {
      const comments = await this.get('GET /posts/:id/comments', { params: { id }, query: { limit: 50 } });
      wall.comments.push(...comments.items.map(({ can: _can, ...comment }) => comment));
    }
    return { wall, heads: first.heads };
  }

  private async get<K extends 'GET /wall' | 'GET /posts/:id/comments'>(key: K, asked: object): Promise<Answer<K>> {
    if (key === 'GET /wall') this.requests++;
    const reply = await this.api(key, { ...asked, signal: AbortSignal.timeout(answerLimit) });
    if (reply.status !== 200) throw new Error(`${key} answered ${reply.status}`);
    return reply.body;
  }

  private async catchUp(): Promise<void> {
    if (this.catchingUp) return;
    this.catchingUp = true;
    try {
      for (let idle = 0; !this.over && isBehind(this.state) && idle < 6;) {
        this.requests++;
        const asked = { body: { heads: headsToAsk(this.state) }, signal: AbortSignal.timeout(answerLimit) };
        const reply = await this.api('POST /catch-up', asked);
        if (reply.status !== 200) throw new Error(String(reply.code));
        this.step({ type: 'caught-up', answer: reply.body });
        if (reply.body.more) continue;
        if (isBehind(this.state)) await pause(jitter(200 * 2 ** idle++));
      }
    } catch {
      // The next heartbeat tries again.
    } finally {
      this.catchingUp = false;
    }
  }

  private async beat(): Promise<void> {
    const reply = await this.api('GET /heads', { signal: AbortSignal.timeout(answerLimit) }).catch(() => undefined);
    if (reply?.status === 200 && !this.over) this.step({ type: 'heads', heads: reply.body.heads });
  }
}

const inOrder = ({ posts, comments }: View): View => ({
  posts: posts.toSorted((a, b) => (BigInt(a.id) < BigInt(b.id) ? 1 : -1)),
  comments: comments.toSorted((a, b) => (BigInt(a.id) < BigInt(b.id) ? -1 : 1)),
});
