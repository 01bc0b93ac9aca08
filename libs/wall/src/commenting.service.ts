import type { CommentDto, Input } from '@app/contract';
import { Audit } from '@app/identity';
import { AppError, Database, demand, notHere, type Actor } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { Comments } from './comments.service.js';
import { CommentsRepository, type CommentRow } from './comments.repository.js';
import { Drafts } from './drafts.service.js';
import { Posts } from './posts.service.js';
import { commentEdited, commentPublished, commentRestored } from './wall.facts.js';
import { canEdit, canRemove, canRestore, isAuthor, isRestorable } from './wall.policy.js';
import { mentionedHandles } from './writing.js';

/** Writing comments. */
@Injectable()
export class Commenting {
  constructor(
    private readonly db: Database,
    private readonly repository: CommentsRepository,
    private readonly comments: Comments,
    private readonly posts: Posts,
    private readonly drafts: Drafts,
    private readonly audit: Audit,
  ) {}

  async publish(me: Actor, postId: string, given: Input<'POST /posts/:id/comments'>['body']): Promise<CommentDto> {
    return this.db.transaction(async () => {
      const post = await this.posts.seen(me, postId);
      const { body } = given;
      demand(body.trim() !== '', 'post.empty');
      const parentId = given.parentId ? await this.threadOf(me, postId, given.parentId) : null;
      await this.count(postId, 1);
      const written = { postId, parentId, authorId: me.personId, body };
      const id = await this.repository.insert(written, post.audienceId, mentionedHandles(body));
      const comment = await this.comments.seen(me, id);
      if (given.draft) await this.drafts.forget(me, given.draft);
      const answer = await this.comments.tell(me, { comment, post }, 'comment.published', commentPublished, {});
      await this.posts.countsMoved(postId);
      return answer;
    });
  }

  async edit(me: Actor, id: string, { version, body }: Input<'PATCH /comments/:id'>['body']): Promise<CommentDto> {
    return this.db.transaction(async () => {
      const before = await this.standing(me, id);
      demand(canEdit(me, before), 'comment.not-yours');
      demand(before.version === version, 'post.changed');
      demand(body.trim() !== '', 'post.empty');
      const post = await this.posts.seen(me, before.postId);
      await this.repository.edit(before, body, post.audienceId, mentionedHandles(body));
      const comment = await this.comments.seen(me, id);
      const more = { previousMentions: before.mentions };
      return this.comments.tell(me, { comment, post }, 'comment.edited', commentEdited, more);
    });
  }

  async remove(me: Actor, id: string): Promise<void> {
    await this.db.transaction(async () => {
      const comment = await this.standing(me, id);
      demand(canRemove(me, comment), 'comment.not-yours');
      const post = await this.posts.seen(me, comment.postId);
      await this.repository.update(id, { removedAt: new Date(), removedBy: me.personId });
      await this.count(post.id, -1);
      await this.comments.tellRemoved(me, { comment, post });
      await this.note(me, 'comment.removed', comment);
      await this.posts.countsMoved(post.id);
    });
  }

  async restore(me: Actor, id: string): Promise<CommentDto> {
    return this.db.transaction(async () => {
      const removed = await this.comments.forChange(me, id);
      if (removed.removedAt === null) return this.comments.answer(me, removed);
      demand(canRestore(me, removed), 'comment.not-yours');
      demand(isRestorable(removed, new Date()), 'post.gone');
      const post = await this.posts.seen(me, removed.postId);
      await this.repository.update(id, { removedAt: null, removedBy: null });
      await this.count(post.id, 1);
      await this.note(me, 'comment.restored', removed);
      const comment = await this.comments.seen(me, id);
      const more = { actorId: me.personId };
      const answer = await this.comments.tell(me, { comment, post }, 'comment.restored', commentRestored, more);
      await this.posts.countsMoved(post.id);
      return answer;
    });
  }

  /** Two levels: an answer to an answer stands below the comment of the first level. */
  private async threadOf(me: Actor, postId: string, parentId: string): Promise<string> {
    const parent = await this.comments.seen(me, parentId);
    if (parent.postId !== postId) throw notHere();
    return parent.parentId ?? parent.id;
  }

  private async standing(me: Actor, id: string): Promise<CommentRow> {
    const comment = await this.comments.forChange(me, id);
    if (comment.removedAt !== null) throw notHere();
    return comment;
  }

  /** What is done to somebody else's comment is written down. */
  private async note(me: Actor, action: string, { id, postId, authorId }: CommentRow): Promise<void> {
    if (!isAuthor(me, { authorId }))
      await this.audit.write(me, action, `comment:${id}`, { postId, personId: authorId });
  }

  private async count(postId: string, by: 1 | -1): Promise<void> {
    if (!(await this.repository.count(postId, by))) throw new AppError('post.gone');
  }
}
