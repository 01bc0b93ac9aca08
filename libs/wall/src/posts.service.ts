import type { PostDto } from '@app/contract';
import { AppError, Facts, notHere, Streams, type Actor, type Fact } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { Counts } from './counts.service.js';
import { PostHydrator } from './post-hydrator.js';
import { toSharedPost, toTold } from './post.mapper.js';
import { PostsRepository, type PostRow } from './posts.repository.js';
import type { ToldPost } from './wall.facts.js';

type TellingEvent = 'post.published' | 'post.edited' | 'post.restored';

/** Posts, one at a time: seeing them, and telling what became of them. */
@Injectable()
export class Posts {
  constructor(
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

  /** The post, removed or not; 404 when it is not the actor's to see. */
  async present(me: Actor, id: string): Promise<PostRow> {
    const [post] = await this.repository.find(me.personId, [id]);
    if (!post) throw notHere();
    return post;
  }
}
