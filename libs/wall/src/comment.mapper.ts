import type { CommentDto, PersonSummary, SharedComment } from '@app/contract';
import { notHere, type Actor } from '@app/platform';
import type { CommentRow } from './comments.repository.js';
import { summariesOf } from './post.mapper.js';
import type { ToldComment, ToldPost } from './wall.facts.js';
import { canEdit, canRemove } from './wall.policy.js';

/** What everybody in the audience may see; of a removed comment only that it was there. */
export function toSharedComment(comment: CommentRow, people: Map<string, PersonSummary>): SharedComment {
  const author = people.get(comment.authorId);
  if (!author) throw notHere();
  const removed = comment.removedAt !== null;
  return {
    id: comment.id,
    postId: comment.postId,
    parentId: comment.parentId,
    author,
    body: removed ? '' : comment.body,
    mentions: removed ? [] : summariesOf(people, comment.mentions),
    version: comment.version,
    createdAt: comment.createdAt.toISOString(),
    editedAt: comment.editedAt?.toISOString() ?? null,
    removed,
    reactions: removed ? {} : comment.reactionCounts,
  };
}

export function toComment(me: Actor, comment: CommentRow, people: Map<string, PersonSummary>): CommentDto {
  const shared = toSharedComment(comment, people);
  return {
    ...shared,
    myReaction: shared.removed ? null : comment.myReaction,
    can: { edit: !shared.removed && canEdit(me, comment), remove: !shared.removed && canRemove(me, comment) },
  };
}

export const toToldComment = (comment: CommentRow, post: ToldPost): ToldComment => ({
  id: comment.id,
  post,
  parent:
    comment.parentId && comment.parentAuthorId ? { id: comment.parentId, authorId: comment.parentAuthorId } : null,
  authorId: comment.authorId,
  body: comment.body,
  version: comment.version,
  createdAt: comment.createdAt,
  mentions: comment.mentions,
});
