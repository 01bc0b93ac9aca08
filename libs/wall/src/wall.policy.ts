import type { AudienceKind, ErrorCode, PostKind } from '@app/contract';
import { isGuest, type Actor } from '@app/platform';

/** What the rules look at. Whoever reaches a rule may already see the thing: seeing is a query. */
export interface OwnedThing {
  authorId: string;
  removedAt: Date | null;
  removedBy: string | null;
}
export interface PinnableThing {
  audience: { kind: AudienceKind };
  /** Whether the actor owns the group behind the audience. */
  ownsAudience: boolean;
}

export const isAuthor = (me: Actor, thing: { authorId: string }): boolean => thing.authorId === me.personId;
const isModerator = (me: Actor): boolean => me.roles.includes('moderator');
const isExecutive = (me: Actor): boolean => me.roles.includes('executive');

/** Nobody writes in another's name: a moderator removes, only the author edits. */
export const canEdit = isAuthor;
export const canRemove = (me: Actor, thing: { authorId: string }): boolean => isAuthor(me, thing) || isModerator(me);

/** The author takes back their own removal, a moderator that of a moderator. */
export const canRestore = (me: Actor, thing: OwnedThing): boolean =>
  thing.removedBy === thing.authorId ? isAuthor(me, thing) : isModerator(me);

export const restorableDays = 30;
export const isRestorable = (thing: OwnedThing, now: Date): boolean =>
  thing.removedAt !== null && now.getTime() - thing.removedAt.getTime() < restorableDays * 86_400_000;

/** A group's wall is its owners', the walls of the company are the executives'; moderators keep order on all of them. */
export const canPin = (me: Actor, thing: PinnableThing): boolean =>
  isModerator(me) || (thing.audience.kind === 'group' ? thing.ownsAudience : isExecutive(me));

/** The figures of an announcement are for who sent it. */
export const canMeasure = (me: Actor, post: { authorId: string; kind: PostKind }): boolean =>
  post.kind === 'announcement' && isAuthor(me, post);

/** Kinds whose state machine nobody has registered yet. */
const unbuilt: ReadonlySet<PostKind> = new Set<PostKind>(['proposal', 'document']);

export interface Publication {
  kind: PostKind;
  title?: string | undefined;
  body: string;
  images: readonly unknown[];
  announcement?: unknown;
  poll?: unknown;
  request?: unknown;
}
export type Refusal = { code: ErrorCode; fields?: { path: string; rule: string }[] };
const missing = (path: string, rule = 'required'): Refusal => ({ code: 'request.invalid', fields: [{ path, rule }] });

/** Why a publication is refused; null when it is not. */
export function refusalOf(me: Actor, post: Publication): Refusal | null {
  const { kind } = post;
  if (unbuilt.has(kind)) return { code: 'post.kind-refused' };
  if (kind === 'announcement' && !isExecutive(me)) return { code: 'announcement.executives-only' };
  if ((kind === 'announcement') !== (post.announcement !== undefined)) return missing('body.announcement');
  if (kind === 'poll' && post.poll === undefined) return missing('body.poll');
  if (kind === 'request' && isGuest(me)) return { code: 'role.missing' };
  if ((kind === 'request') !== (post.request !== undefined)) return missing('body.request');
  if ((kind === 'question' || kind === 'idea' || kind === 'request') && post.title === undefined)
    return missing('body.title');
  const carries = [post.poll, post.announcement, post.request].some(Boolean) || post.images.length > 0;
  if (post.body.trim() === '' && !carries) return { code: 'post.empty' };
  return null;
}

/** Praise is for somebody else. */
export const praisesSomebody = (me: Actor, mentions: readonly string[]): boolean =>
  mentions.some((personId) => personId !== me.personId);
