import { z } from 'zod';
import { id, PersonSummary } from './shapes.js';
import { SharedComment, SharedPost } from './wall.js';

/**
 * Every event that can stand in a stream: `noun.past-verb`, and only what every member of the audience may see. An event
 * that concerns one person goes to that person's own audience (their inbox).
 */
export const events = {
  'post.published': z.strictObject({ post: SharedPost }),
  'post.edited': z.strictObject({ post: SharedPost }),
  'post.removed': z.strictObject({ postId: id }),
  'post.restored': z.strictObject({ post: SharedPost }),
  'post.pinned': z.strictObject({ postId: id, pinned: z.boolean() }),
  /** Coalesced: at most four a second for one post, however many people react. */
  'post.counted': z.strictObject({
    postId: id,
    comments: z.number().int(),
    reactions: z.record(z.string(), z.number().int()),
    /** Of an announcement; null for fewer people than the minimum cell. */
    acknowledged: z.number().int().nullable().optional(),
    /** Of a poll. */
    voters: z.number().int().optional(),
  }),
  'comment.published': z.strictObject({ comment: SharedComment }),
  'comment.edited': z.strictObject({ comment: SharedComment }),
  'comment.removed': z.strictObject({ postId: id, commentId: id }),
  'comment.restored': z.strictObject({ comment: SharedComment }),
  'comment.counted': z.strictObject({ postId: id, commentId: id, reactions: z.record(z.string(), z.number().int()) }),
  'person.changed': z.strictObject({ person: PersonSummary }),
  'status.changed': z.strictObject({ personId: id }),
  'skills.changed': z.strictObject({ personId: id }),
  'assignment.changed': z.strictObject({ personId: id, projectId: id }),
  'group.changed': z.strictObject({ groupId: id }),
  'member.joined': z.strictObject({ audienceId: id, personId: id }),
  'member.left': z.strictObject({ audienceId: id, personId: id }),
  /** To the person's inbox: the audience is theirs from now on, starting at `seq`. */
  'audience.entered': z.strictObject({ audienceId: id, seq: z.number().int() }),
  'audience.left': z.strictObject({ audienceId: id }),
  /** To everyone: there is a new audience by attributes; sockets of its members are let in (`hello`). */
  'audience.made': z.strictObject({ audienceId: id }),
  /** To the person's inbox, so that every device agrees. */
  'reaction.changed': z.strictObject({ postId: id, commentId: id.nullable(), emoji: z.string().nullable() }),
  'read.advanced': z.strictObject({ postIds: z.array(id) }),
  'draft.changed': z.strictObject({ key: z.string(), gone: z.boolean() }),
  'vote.changed': z.strictObject({ postId: id }),
  'acknowledgement.given': z.strictObject({ postId: id, version: z.number().int() }),
  /**
   * To the audience, once the bell of each of so many people is right. A client reads its own afresh, at a moment of its
   * own: they do not all ask at once.
   */
  'announcement.raised': z.strictObject({ postId: id, people: z.number().int() }),
  'notification.raised': z.strictObject({ unread: z.number().int() }),
  /**
   * To the audience of a request when it has moved, and otherwise to the inboxes of those whom the change concerns; what
   * each may know of it is read afresh.
   */
  'request.changed': z.strictObject({ postId: id }),
  'preferences.changed': z.strictObject({}),
  'session.ended': z.strictObject({ sessionIds: z.array(id) }),
  /** To the author of an announcement; figures are read afresh. At most one a second. */
  'dashboard.moved': z.strictObject({ postId: id }),
  'import.moved': z.strictObject({ importId: id }),
  /** Many rows changed at once: read what is on screen afresh. */
  'stream.reset': z.strictObject({}),
} as const;
export type EventName = keyof typeof events;
export type EventPayload<N extends EventName> = z.infer<(typeof events)[N]>;

/** Signals that are never stored: they pass through the socket and are gone. */
export const signals = {
  /** Client → server: I am writing a comment on this post. */
  typing: z.strictObject({ postId: id }),
  /** Client → server: tell me about this audience too, while its page is open (open groups one has not joined). */
  watch: z.strictObject({ audienceId: id }),
  unwatch: z.strictObject({ audienceId: id }),
  /** Client → server: who of these people is here. */
  presence: z.strictObject({ personIds: z.array(id).max(100) }),
} as const;
/**
 * Server → client signals. `hello` comes with the connection, and again whenever the socket is let into more audiences:
 * whatever happens in these streams after these positions is told from now on; who stands before them catches up.
 * `typed` goes to those who read the post's audience; `present` is the answer to `presence`, and tells every change.
 */
export interface ServerSignals {
  hello: { heads: Record<string, number> };
  typed: { postId: string; person: { id: string; name: string } };
  present: { personId: string; here: boolean };
}
