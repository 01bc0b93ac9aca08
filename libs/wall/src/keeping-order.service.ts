import type { PostDto } from '@app/contract';
import { Audit } from '@app/identity';
import { Database, demand, Facts, Streams, type Actor } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { toTold } from './post.mapper.js';
import { PostsRepository } from './posts.repository.js';
import { Posts } from './posts.service.js';
import { postRemoved, postRestored } from './wall.facts.js';
import { canPin, canRemove, canRestore, isAuthor, isRestorable } from './wall.policy.js';

/** Taking posts away, bringing them back, and to the top. What is done to somebody else's post is written down. */
@Injectable()
export class KeepingOrder {
  constructor(
    private readonly db: Database,
    private readonly repository: PostsRepository,
    private readonly posts: Posts,
    private readonly streams: Streams,
    private readonly facts: Facts,
    private readonly audit: Audit,
  ) {}

  async remove(me: Actor, id: string): Promise<void> {
    await this.db.transaction(async () => {
      const post = await this.posts.forChange(me, id);
      demand(canRemove(me, post), 'post.not-yours');
      await this.repository.update(id, { removedAt: new Date(), removedBy: me.personId });
      this.streams.append(post.audienceId, 'post.removed', { postId: id });
      await this.facts.tell(postRemoved, { post: toTold(post), actorId: me.personId });
      await this.note(me, 'post.removed', post);
    });
  }

  async restore(me: Actor, id: string): Promise<PostDto> {
    return this.db.transaction(async () => {
      await this.repository.lock(id);
      const removed = await this.posts.present(me, id);
      if (removed.removedAt === null) return this.posts.one(me, id);
      demand(canRestore(me, removed), 'post.not-yours');
      demand(isRestorable(removed, new Date()), 'post.gone');
      await this.repository.update(id, { removedAt: null, removedBy: null });
      await this.note(me, 'post.restored', removed);
      const post = await this.posts.seen(me, id);
      return this.posts.tell(me, post, 'post.restored', postRestored, { actorId: me.personId });
    });
  }

  async pin(me: Actor, id: string, pinned: boolean): Promise<PostDto> {
    return this.db.transaction(async () => {
      const post = await this.posts.forChange(me, id);
      demand(canPin(me, post), 'post.not-yours');
      if ((post.pinnedAt !== null) !== pinned) {
        await this.repository.update(id, { pinnedAt: pinned ? new Date() : null });
        this.streams.append(post.audienceId, 'post.pinned', { postId: id, pinned });
        await this.note(me, pinned ? 'post.pinned' : 'post.unpinned', post);
      }
      return this.posts.one(me, id);
    });
  }

  private async note(me: Actor, action: string, post: { id: string; authorId: string }): Promise<void> {
    if (!isAuthor(me, post)) await this.audit.write(me, action, `post:${post.id}`, { personId: post.authorId });
  }
}
