import { Database, log, Streams } from '@app/platform';
import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { CountsRepository, type Mark } from './counts.repository.js';
import { PostParts } from './post-parts.js';

const flushEvery = 250;
/** Every so many turns a node also looks for marks that it did not write: those of a node that is gone. */
const lookEvery = 8;
const atOnce = 200;

/**
 * Counters that moved become at most four events a second for one post, however many people click. The mark is a row of
 * the transaction that moved the counter, so no crash loses it, and of several nodes exactly one takes it.
 */
@Injectable()
export class Counts implements OnApplicationBootstrap, OnModuleDestroy {
  private timer: NodeJS.Timeout | undefined;
  private flushing: Promise<unknown> | undefined;
  private marked = false;
  private turn = 0;

  constructor(
    private readonly db: Database,
    private readonly repository: CountsRepository,
    private readonly parts: PostParts,
    private readonly streams: Streams,
  ) {}

  /** Inside the transaction that moved the counters, as its last write. */
  async moved(marks: Mark[]): Promise<void> {
    if (marks.length === 0) return;
    await this.repository.mark(marks);
    this.db.afterCommit(() => (this.marked = true));
  }

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => this.tick(), flushEvery);
  }

  async onModuleDestroy(): Promise<void> {
    clearInterval(this.timer);
    await this.flushing;
  }

  /** Tells what has moved; how many marks it took. */
  async flush(): Promise<number> {
    return this.db.transaction(async () => {
      const marks = await this.repository.take(atOnce);
      if (marks.length > 0) await this.tell(marks);
      return marks.length;
    });
  }

  private tick(): void {
    if (this.flushing || !(this.marked || ++this.turn % lookEvery === 0)) return;
    this.marked = false;
    this.flushing = this.flush()
      .then((taken) => (this.marked ||= taken === atOnce))
      .catch((error: unknown) => log.warn({ error }, 'counters not told; the next turn repeats it'))
      .finally(() => (this.flushing = undefined));
  }

  private async tell(marks: Mark[]): Promise<void> {
    const postIds = marks.filter(({ commentId }) => commentId === null).map(({ postId }) => postId);
    const commentIds = marks.flatMap(({ commentId }) => commentId ?? []);
    if (postIds.length > 0) {
      const acknowledged = await this.parts.counted('announcement', postIds);
      const voters = await this.parts.counted('poll', postIds);
      for (const { id, audienceId, comments, reactions } of await this.repository.ofPosts(postIds)) {
        this.streams.append(audienceId, 'post.counted', {
          postId: id,
          comments,
          reactions,
          ...(acknowledged.has(id) && { acknowledged: acknowledged.get(id)! }),
          ...(voters.has(id) && { voters: voters.get(id)! }),
        });
      }
    }
    if (commentIds.length > 0) {
      for (const { id, postId, audienceId, reactions } of await this.repository.ofComments(commentIds))
        this.streams.append(audienceId, 'comment.counted', { postId, commentId: id, reactions });
    }
  }
}
