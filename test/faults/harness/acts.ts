import { reactionEmojis } from '@app/contract';
import { setTimeout as wait } from 'node:timers/promises';
import { as, type Api } from '../../support/as.js';
import type { Player } from '../../support/cast.js';

const answerLimit = 5_000;
/** Nobody presses the button for longer than this. */
const patience = 90_000;

/** Something that somebody did. Its text names it, so that it is known again wherever it appears. */
export interface Act {
  key: string;
  kind: 'post' | 'comment' | 'reaction';
  by: Player;
  text: string;
  /** What it is about. */
  postId?: string;
  emoji?: string;
  begunAt: number;
  acknowledgedAt?: number;
  attempts: number;
  /** The id that the server gave it. */
  id?: string;
}

/** A row of numbers from 0 to 1 that a seed decides: a run can be done again. */
export function luckOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * People at work: each does one thing after the other, and repeats it with the same key until it is acknowledged. No
 * answer is neither a yes nor a no.
 */
export class Acts {
  readonly all: Act[] = [];
  /** How often an attempt was refused for a while, or brought no answer at all. */
  readonly refused: Record<string, number> = {};
  /** Answers that nobody should get. */
  readonly wrong: string[] = [];
  private readonly open = new Set<Promise<void>>();
  private stopped = false;
  private newestAcknowledgement = performance.now();
  worstGap = 0;

  constructor(
    private readonly url: string,
    private readonly audienceId: string,
    readonly mark: string,
    private readonly luck: () => number,
    private readonly mentioned: Player,
  ) {}

  start(writers: Player[], every: number): void {
    this.newestAcknowledgement = performance.now();
    for (const writer of writers) {
      const work = this.work(writer, as({ url: this.url }, writer.cookie), every).finally(() => this.open.delete(work));
      this.open.add(work);
    }
  }

  get acknowledged(): Act[] {
    return this.all.filter(({ acknowledgedAt }) => acknowledgedAt !== undefined);
  }

  /** Until so many more acts are acknowledged. */
  async more(count: number): Promise<void> {
    const wanted = this.acknowledged.length + count;
    for (const end = Date.now() + patience; this.acknowledged.length < wanted; await wait(20))
      if (Date.now() > end) throw new Error(`only ${this.acknowledged.length} of ${wanted} acts were acknowledged`);
  }

  /** Nobody begins anything more; what was begun is done. */
  async stop(): Promise<void> {
    this.stopped = true;
    await Promise.all(this.open);
  }

  private async work(writer: Player, api: Api, every: number): Promise<void> {
    while (!this.stopped) {
      await this.do(this.invent(writer), api);
      await wait(every * (0.5 + this.luck()));
    }
  }

  private invent(by: Player): Act {
    const n = this.all.length + 1;
    const posts = this.acknowledged.filter(({ kind }) => kind === 'post');
    const about = posts[Math.floor(this.luck() * posts.length)];
    const dice = this.luck();
    const kind = !about || dice < 0.6 ? 'post' : dice < 0.85 ? 'comment' : 'reaction';
    const text = `${this.mark}-${n}.${kind === 'post' && this.luck() < 0.3 ? ` @${this.mentioned.handle}` : ''}`;
    const act: Act = { key: `${this.mark}-${n}`, kind, by, text, begunAt: performance.now(), attempts: 0 };
    if (about && kind !== 'post') act.postId = about.id!;
    if (kind === 'reaction') act.emoji = reactionEmojis[Math.floor(this.luck() * reactionEmojis.length)]!;
    this.all.push(act);
    return act;
  }

  private async do(act: Act, api: Api): Promise<void> {
    for (const end = Date.now() + patience; Date.now() < end; await wait(200 + 300 * this.luck())) {
      act.attempts++;
      const reply = await this.attempt(act, api).catch(() => undefined);
      if (!reply) this.count('no answer');
      else if (reply.status < 300) {
        if (reply.body) act.id = reply.body.id;
        act.acknowledgedAt = performance.now();
        this.worstGap = Math.max(this.worstGap, act.acknowledgedAt - this.newestAcknowledgement);
        this.newestAcknowledgement = act.acknowledgedAt;
        return;
      } else if (reply.status === 503 && reply.headers.has('retry-after')) this.count('503');
      else {
        this.wrong.push(`${act.kind}: ${reply.status} ${reply.code}`);
        if (reply.status < 500) return;
      }
    }
  }

  private attempt({ kind, key, text, postId, emoji }: Act, api: Api) {
    const asked = { headers: { 'idempotency-key': key }, signal: AbortSignal.timeout(answerLimit) };
    const about = { ...asked, params: { id: postId! } };
    if (kind === 'post') return api('POST /posts', { ...asked, body: { audienceId: this.audienceId, body: text } });
    if (kind === 'comment') return api('POST /posts/:id/comments', { ...about, body: { body: text } });
    return api('PUT /posts/:id/reaction', { ...about, body: { emoji: emoji as '👍' } }).then((reply) => ({
      ...reply,
      body: undefined,
    }));
  }

  private count(name: string): void {
    this.refused[name] = (this.refused[name] ?? 0) + 1;
  }
}
