import type { PostDto } from '@app/contract';
import { AppError, Database, demand, Facts, notHere, Streams, type Actor, type Fact } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { Counts } from './counts.service.js';
import { PostHydrator } from './post-hydrator.js';
import { toSharedPost, toTold } from './post.mapper.js';
import { PostsRepository, type PostRow } from './posts.repository.js';
import { postRemoved, postRestored, type ToldPost } from './wall.facts.js';
import { canPin, canRemove, canRestore, isRestorable } from './wall.policy.js';

type TellingEvent = 'post.published' | 'post.edited' | 'post.restored';

/** Posts, one at a time: seeing them, and everything that changes more than their text. */
@Injectable()
export class Posts {
  constructor(
    private readonly db: Database,
    private readonly repository: PostsRepository,
    private readonly hydrator: PostHydrator,
    private readonly streams: Streams,
    private readonly facts: Facts,
    private readonly counts: Counts,
  ) {}

  /** Those of the posts that the actor may see and that nobody removed. */
  async visible(me: Actor, ids: string[]): Promise<Map<string, PostRow>> {
    const rows = ids.length > 0 ? await this.repository.find(me.personId, ids) : [];
    return new Map(rows.filter(({ removedAt }) => removedAt === null).map((row) => [row.id, row]));
  }

  /** The post; 404 when it is not the actor's to see, 410 when it was and is removed. */
  async seen(me: Actor, id: string): Promise<PostRow> {
    const post = await this.present(me, id);
    if (post.removedAt === null) return post;
    const by = post.removedBy === post.authorId ? 'author' : 'moderator';
    throw new AppError('post.gone', { removedAt: post.removedAt.toISOString(), by });
  }

  /** The same, locked: nobody else changes it until the open transaction has ended. */
  async forChange(me: Actor, id: string): Promise<PostRow> {
    await this.repository.lock(id);
    return this.seen(me, id);
  }

  /** Marks the posts, so that their audiences soon hear the counters. The last write of the transaction that moved them. */
  countsMoved(...postIds: string[]): Promise<void> {
    return this.counts.moved(postIds.map((postId) => ({ postId, commentId: null })));
  }

  async one(me: Actor, id: string): Promise<PostDto> {
    return this.hydrator.post(me, await this.seen(me, id));
  }

  async remove(me: Actor, id: string): Promise<void> {
    await this.db.transaction(async () => {
      const post = await this.forChange(me, id);
      demand(canRemove(me, post), 'post.not-yours');
      await this.repository.update(id, { removedAt: new Date(), removedBy: me.personId });
      this.streams.append(post.audienceId, 'post.removed', { postId: id });
      await this.facts.tell(postRemoved, { post: toTold(post), actorId: me.personId });
    });
  }

  async restore(me: Actor, id: string): Promise<PostDto> {
    return this.db.transaction(async () => {
      await this.repository.lock(id);
      const post = await this.present(me, id);
      if (post.removedAt === null) return this.hydrator.post(me, post);
      demand(canRestore(me, post), 'post.not-yours');
      demand(isRestorable(post, new Date()), 'post.gone');
      await this.repository.update(id, { removedAt: null, removedBy: null });
      return this.tell(me, await this.seen(me, id), 'post.restored', postRestored, { actorId: me.personId });
    });
  }

  async pin(me: Actor, id: string, pinned: boolean): Promise<PostDto> {
    return this.db.transaction(async () => {
      const post = await this.forChange(me, id);
      demand(canPin(me, post), 'post.not-yours');
      if ((post.pinnedAt !== null) !== pinned) {
        await this.repository.update(id, { pinnedAt: pinned ? new Date() : null });
        this.streams.append(post.audienceId, 'post.pinned', { postId: id, pinned });
      }
      return this.one(me, id);
    });
  }

  /** Tells the audience and the listeners what became of a post, and gives it as the actor sees it now. */
  async tell<M extends object>(
    me: Actor,
    post: PostRow,
    event: TellingEvent,
    fact: Fact<{ post: ToldPost } & M>,
    more: M,
  ): Promise<PostDto> {
    this.streams.append(post.audienceId, event, { post: toSharedPost(post) });
    await this.facts.tell(fact, { post: toTold(post), ...more });
    return this.hydrator.post(me, post);
  }

  private async present(me: Actor, id: string): Promise<PostRow> {
    const [post] = await this.repository.find(me.personId, [id]);
    if (!post) throw notHere();
    return post;
  }
}
