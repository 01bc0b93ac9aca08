import type { Answer, CommentDto, Input, PersonSummary } from '@app/contract';
import { People } from '@app/people';
import { Facts, notHere, pageOf, readCursor, Streams, type Actor, type Fact } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { toComment, toSharedComment, toToldComment } from './comment.mapper.js';
import { CommentsRepository, type CommentRow } from './comments.repository.js';
import { toTold } from './post.mapper.js';
import { Posts } from './posts.service.js';
import type { PostRow } from './posts.repository.js';
import { commentRemoved, type ToldComment } from './wall.facts.js';

type TellingEvent = 'comment.published' | 'comment.edited' | 'comment.restored';

/** Comments: seeing them, and telling of them. */
@Injectable()
export class Comments {
  constructor(
    private readonly repository: CommentsRepository,
    private readonly posts: Posts,
    private readonly people: People,
    private readonly streams: Streams,
    private readonly facts: Facts,
  ) {}

  async page(
    me: Actor,
    postId: string,
    { after, limit = 20 }: Input<'GET /posts/:id/comments'>['query'],
  ): Promise<Answer<'GET /posts/:id/comments'>> {
    await this.posts.seen(me, postId);
    const rows = await this.repository.of(me.personId, postId, readCursor(after)?.id ?? '0', limit + 1);
    const { items, next } = pageOf(rows, limit);
    const people = await this.peopleOf(items);
    return { items: items.map((comment) => toComment(me, comment, people)), next };
  }

  /** A comment the actor may see and that nobody removed. */
  async seen(me: Actor, id: string): Promise<CommentRow> {
    const comment = await this.present(me, id);
    if (comment.removedAt !== null) throw notHere();
    return comment;
  }

  /** The same, removed or not, locked: nobody else changes it until the open transaction has ended. */
  async forChange(me: Actor, id: string): Promise<CommentRow> {
    await this.repository.lock(id);
    return this.present(me, id);
  }

  async answer(me: Actor, comment: CommentRow): Promise<CommentDto> {
    return toComment(me, comment, await this.peopleOf([comment]));
  }

  /** Tells the audience and the listeners what became of a comment, and gives it as the actor sees it now. */
  async tell<M extends object>(
    me: Actor,
    { comment, post }: { comment: CommentRow; post: PostRow },
    event: TellingEvent,
    fact: Fact<{ comment: ToldComment } & M>,
    more: M,
  ): Promise<CommentDto> {
    const people = await this.peopleOf([comment]);
    this.streams.append(post.audienceId, event, { comment: toSharedComment(comment, people) });
    await this.facts.tell(fact, { comment: toToldComment(comment, toTold(post)), ...more });
    return toComment(me, comment, people);
  }

  async tellRemoved(me: Actor, { comment, post }: { comment: CommentRow; post: PostRow }): Promise<void> {
    this.streams.append(post.audienceId, 'comment.removed', { postId: post.id, commentId: comment.id });
    await this.facts.tell(commentRemoved, {
      comment: toToldComment(comment, toTold(post)),
      actorId: me.personId,
    });
  }

  private async present(me: Actor, id: string): Promise<CommentRow> {
    const comment = await this.repository.find(me.personId, id);
    if (!comment) throw notHere();
    return comment;
  }

  private peopleOf(comments: CommentRow[]): Promise<Map<string, PersonSummary>> {
    return this.people.summaries(new Set(comments.flatMap(({ authorId, mentions }) => [authorId, ...mentions])));
  }
}
