import type {
  AnnouncementPart,
  ImageDto,
  PersonSummary,
  PollPart,
  PostDto,
  RequestPart,
  SharedPost,
} from '@app/contract';
import type { Actor } from '@app/platform';
import type { ImageRow, PostRow, SharedRow } from './posts.repository.js';
import type { KnownPost } from './shared-posts.service.js';
import type { ToldPost } from './wall.facts.js';
import { canEdit, canMeasure, canPin, canRemove } from './wall.policy.js';

/** What a post carries, as one viewer sees it. */
export interface Parts {
  announcement: AnnouncementPart | null;
  poll: PollPart | null;
  request: RequestPart | null;
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
export const toSharedPost = (post: SharedRow): SharedPost => ({
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

type Own = Pick<PostRow, 'myReaction' | 'ownsAudience'>;

/** What is one viewer's own about a post. */
const toOwn = (
  me: Actor,
  post: SharedPost,
  { myReaction, ownsAudience }: Own,
  parts: Parts,
): Omit<PostDto, keyof SharedPost> => {
  const thing = { authorId: post.author.id, kind: post.kind, audience: post.audience, ownsAudience };
  return {
    myReaction,
    ...parts,
    can: {
      edit: canEdit(me, thing),
      remove: canRemove(me, thing),
      pin: canPin(me, thing),
      comment: true,
      measure: canMeasure(me, thing),
    },
  };
};

/** As one viewer sees it. */
export const toPost = (me: Actor, post: SharedPost, own: Own, parts: Parts): PostDto => ({
  ...post,
  ...toOwn(me, post, own, parts),
});

/** The same as JSON, of which most was written before. */
export const writePost = (me: Actor, { post, json }: KnownPost, own: Own, parts: Parts): string =>
  `${json},${JSON.stringify(toOwn(me, post, own, parts)).slice(1)}`;

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
