import type { AnnouncementPart, ImageDto, PersonSummary, PollPart, PostDto, SharedPost } from '@app/contract';
import type { Actor } from '@app/platform';
import type { ImageRow, PostRow } from './posts.repository.js';
import type { ToldPost } from './wall.facts.js';
import { canEdit, canMeasure, canPin, canRemove } from './wall.policy.js';

/** What a post carries, as one viewer sees it. */
export interface PartsOf {
  announcement: AnnouncementPart | undefined;
  poll: PollPart | undefined;
}

export const toImage = ({ id, name, alt, width, height }: ImageRow): ImageDto => ({
  id,
  name,
  alt,
  width,
  height,
  url: `/api/images/${id}/full`,
  thumb: `/api/images/${id}/thumb`,
});

/** In the order of the ids; who is gone for good is left out. */
export const summariesOf = (people: Map<string, PersonSummary>, ids: string[]): PersonSummary[] =>
  ids.flatMap((id) => people.get(id) ?? []);

/** What everybody in the audience may see. */
export const toSharedPost = (post: PostRow): SharedPost => ({
  id: post.id,
  kind: post.kind,
  author: post.author,
  audience: post.audience,
  title: post.title,
  body: post.body,
  language: post.language,
  images: post.images.map(toImage),
  mentions: post.mentioned,
  version: post.version,
  createdAt: post.createdAt.toISOString(),
  editedAt: post.editedAt?.toISOString() ?? null,
  pinned: post.pinnedAt !== null,
  comments: post.commentCount,
  reactions: post.reactionCounts,
});

export const toPost = (me: Actor, post: PostRow, parts: PartsOf): PostDto => ({
  ...toSharedPost(post),
  myReaction: post.myReaction,
  announcement: parts.announcement ?? null,
  poll: parts.poll ?? null,
  can: {
    edit: canEdit(me, post),
    remove: canRemove(me, post),
    pin: canPin(me, post),
    comment: true,
    measure: canMeasure(me, post),
  },
});

/** What listeners are told of a post. */
export const toTold = (post: PostRow): ToldPost => ({
  id: post.id,
  kind: post.kind,
  authorId: post.authorId,
  audienceId: post.audienceId,
  title: post.title,
  body: post.body,
  language: post.language,
  tags: post.tags,
  version: post.version,
  createdAt: post.createdAt,
  mentions: post.mentioned.map(({ id }) => id),
});
