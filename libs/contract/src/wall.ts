import { z } from 'zod';
import { type Endpoint } from './endpoint.js';
import { AnnouncementInput, AnnouncementPart } from './broadcast.js';
import { PollInput, PollPart } from './feedback.js';
import { RequestInput, RequestPart } from './requests.js';
import { AudienceRef } from './audiences.js';
import { limits, reactionEmojis } from './limits.js';
import {
  cursor,
  id,
  idParams,
  language,
  line,
  pageOf,
  pageSize,
  PersonSummary,
  postKind,
  text,
  time,
} from './shapes.js';

export const emoji = z.enum(reactionEmojis);

/** An image of a post; `url` answers a picture at most 1,600 pixels wide, `thumb` one of 480. */
export const ImageDto = z
  .strictObject({
    id,
    name: z.string(),
    alt: z.string(),
    width: z.number().int(),
    height: z.number().int(),
    url: z.string(),
    thumb: z.string(),
  })
  .meta({ id: 'Image' });
export type ImageDto = z.infer<typeof ImageDto>;

const counts = z.record(z.string().max(16), z.number().int());

/** A post as everybody in its audience sees it: what travels in `post.published`. */
const sharedPost = {
  id,
  kind: postKind,
  author: PersonSummary,
  audience: AudienceRef,
  title: z.string().nullable(),
  body: z.string().describe('Markdown; mentions are written @handle'),
  language: language.nullable(),
  images: z.array(ImageDto),
  mentions: z.array(PersonSummary),
  version: z.number().int(),
  createdAt: time,
  editedAt: time.nullable(),
  pinned: z.boolean(),
  comments: z.number().int(),
  reactions: counts,
};
export const SharedPost = z.strictObject(sharedPost).meta({ id: 'SharedPost' });
export type SharedPost = z.infer<typeof SharedPost>;

/** A post as one person sees it. */
export const PostDto = z
  .strictObject({
    ...sharedPost,
    myReaction: z.string().nullable(),
    announcement: AnnouncementPart.nullable(),
    poll: PollPart.nullable(),
    request: RequestPart.nullable(),
    can: z.strictObject({
      edit: z.boolean(),
      remove: z.boolean(),
      pin: z.boolean(),
      comment: z.boolean(),
      measure: z.boolean(),
    }),
  })
  .meta({ id: 'Post' });
export type PostDto = z.infer<typeof PostDto>;

const sharedComment = {
  id,
  postId: id,
  parentId: id.nullable(),
  author: PersonSummary,
  body: z.string(),
  mentions: z.array(PersonSummary),
  version: z.number().int(),
  createdAt: time,
  editedAt: time.nullable(),
  removed: z.boolean(),
  reactions: counts,
};
export const SharedComment = z.strictObject(sharedComment).meta({ id: 'SharedComment' });
export type SharedComment = z.infer<typeof SharedComment>;
export const CommentDto = z
  .strictObject({
    ...sharedComment,
    myReaction: z.string().nullable(),
    can: z.strictObject({ edit: z.boolean(), remove: z.boolean() }),
  })
  .meta({ id: 'Comment' });
export type CommentDto = z.infer<typeof CommentDto>;

export const WallPage = z
  .strictObject({
    ...pageOf(PostDto).shape,
    pinned: z
      .array(PostDto)
      .describe('Page one of a wall only: pinned posts, and announcements that wait to be acknowledged'),
    readUpTo: id
      .nullable()
      .describe('The newest post the person has read on this wall; the unread line stands below it'),
    heads: z.record(id, z.number().int()).describe('Heads of the streams this page was read at'),
  })
  .meta({ id: 'WallPage' });
export type WallPage = z.infer<typeof WallPage>;

export const PublishPost = z
  .strictObject({
    kind: postKind.default('update'),
    audienceId: id.optional().describe('Left out for a confidential request, which has an audience of its own'),
    title: line(limits.postTitle).optional(),
    body: text(limits.postBody),
    language: language.optional(),
    images: z
      .array(z.strictObject({ id, alt: text(500).default('') }))
      .max(limits.attachments)
      .default([]),
    announcement: AnnouncementInput.optional(),
    poll: PollInput.optional(),
    request: RequestInput.optional(),
    draft: z
      .string()
      .max(80)
      .optional()
      .describe('Key of the draft that this post came from; it goes with the publication'),
  })
  .refine(({ audienceId, request }) => (audienceId === undefined) === (request?.confidential ?? false), {
    path: ['audienceId'],
    error: 'one audience',
  })
  .meta({ id: 'PublishPost' });

export const Draft = z
  .strictObject({ key: z.string(), content: z.record(z.string(), z.unknown()), updatedAt: time })
  .meta({ id: 'Draft' });
const draftKey = z.strictObject({ key: z.string().regex(/^[a-z0-9:-]{1,80}$/) });
const version = z.number().int().min(1).max(100_000);
const reactionsOf = z.array(z.strictObject({ person: PersonSummary, emoji: z.string() }));
const PostVersion = z.strictObject({
  version: z.number().int(),
  title: z.string().nullable(),
  body: z.string(),
  at: time,
  editor: PersonSummary,
});

export const wall = {
  'GET /wall': {
    summary: 'A wall, newest first: everything addressed to me, one audience, one person, or one kind.',
    access: 'account',
    query: z.strictObject({
      audienceId: id.optional(),
      authorId: id.optional(),
      kind: postKind.optional(),
      before: cursor.optional(),
      limit: pageSize.optional(),
    }),
    response: WallPage,
    rate: 1200,
  },
  'POST /posts': {
    summary: 'Publish a post.',
    access: 'account',
    idempotent: true,
    body: PublishPost,
    response: PostDto,
    status: 201,
    rate: 60,
  },
  'GET /posts/:id': { summary: 'One post.', access: 'account', params: idParams, response: PostDto, rate: 1200 },
  'PATCH /posts/:id': {
    summary: 'Edit a post; the version that was read is named, so that nobody overwrites what they have not seen.',
    access: 'account',
    params: idParams,
    body: z.strictObject({
      version,
      title: line(limits.postTitle).nullable().optional(),
      body: text(limits.postBody),
      announcement: AnnouncementInput.optional().describe('The new texts of an announcement'),
    }),
    response: PostDto,
  },
  'DELETE /posts/:id': {
    summary: 'Remove a post; it can be restored for 30 days.',
    access: 'account',
    params: idParams,
    response: z.void(),
  },
  'POST /posts/:id/restoration': {
    summary: 'Bring a removed post back.',
    access: 'account',
    params: idParams,
    response: PostDto,
  },
  'GET /posts/:id/versions': {
    summary: 'The edit history.',
    access: 'account',
    params: idParams,
    response: z.array(PostVersion),
  },
  'PUT /posts/:id/pin': {
    summary: 'Pin a post to the top of its audience’s wall.',
    access: 'account',
    params: idParams,
    response: PostDto,
  },
  'DELETE /posts/:id/pin': { summary: 'Unpin a post.', access: 'account', params: idParams, response: PostDto },
  'PUT /posts/:id/reaction': {
    summary: 'React to a post; one reaction a person.',
    access: 'account',
    params: idParams,
    body: z.strictObject({ emoji }),
    response: z.void(),
    rate: 600,
  },
  'DELETE /posts/:id/reaction': {
    summary: 'Take the reaction back.',
    access: 'account',
    params: idParams,
    response: z.void(),
    rate: 600,
  },
  'GET /posts/:id/reactions': { summary: 'Who reacted.', access: 'account', params: idParams, response: reactionsOf },
  'GET /posts/:id/comments': {
    summary: 'The comments, oldest first.',
    access: 'account',
    params: idParams,
    query: z.strictObject({ after: cursor.optional(), limit: pageSize.optional() }),
    response: pageOf(CommentDto),
  },
  'POST /posts/:id/comments': {
    summary: 'Comment on a post, or answer a comment.',
    access: 'account',
    params: idParams,
    idempotent: true,
    body: z.strictObject({
      body: text(limits.commentBody).min(1),
      parentId: id.optional(),
      draft: z.string().max(80).optional(),
    }),
    response: CommentDto,
    status: 201,
    rate: 120,
  },
  'PATCH /comments/:id': {
    summary: 'Edit a comment.',
    access: 'account',
    params: idParams,
    body: z.strictObject({ version, body: text(limits.commentBody).min(1) }),
    response: CommentDto,
  },
  'DELETE /comments/:id': { summary: 'Remove a comment.', access: 'account', params: idParams, response: z.void() },
  'POST /comments/:id/restoration': {
    summary: 'Bring a removed comment back.',
    access: 'account',
    params: idParams,
    response: CommentDto,
  },
  'PUT /comments/:id/reaction': {
    summary: 'React to a comment.',
    access: 'account',
    params: idParams,
    body: z.strictObject({ emoji }),
    response: z.void(),
    rate: 600,
  },
  'DELETE /comments/:id/reaction': {
    summary: 'Take the reaction to a comment back.',
    access: 'account',
    params: idParams,
    response: z.void(),
    rate: 600,
  },
  'POST /reads': {
    summary: 'Posts that were on screen long enough to be read.',
    access: 'account',
    body: z.strictObject({ postIds: z.array(id).min(1).max(limits.reads) }),
    response: z.void(),
  },
  'GET /unread': {
    summary: 'Unread posts by audience, capped at 100 each.',
    access: 'account',
    response: z.strictObject({ home: z.number().int(), audiences: z.record(id, z.number().int()) }),
  },
  'GET /drafts': { summary: 'The person’s drafts.', access: 'account', response: z.array(Draft) },
  'PUT /drafts/:key': {
    summary: 'Keep a draft.',
    access: 'account',
    params: draftKey,
    body: z.strictObject({
      content: z
        .record(
          z.string().max(40),
          z.union([
            z.string().max(6000),
            z.boolean(),
            z.number().min(-1e15).max(1e15),
            z.null(),
            z.array(z.string().max(6000)).max(20),
          ]),
        )
        .refine((content) => Object.keys(content).length <= limits.draftFields, 'too many fields'),
    }),
    response: Draft,
    rate: 240,
  },
  'DELETE /drafts/:key': { summary: 'Forget a draft.', access: 'account', params: draftKey, response: z.void() },
  'POST /images': {
    summary: 'Upload an image for a post (multipart, field `file`).',
    access: 'account',
    upload: limits.imageBytes,
    response: ImageDto,
    status: 201,
    rate: 60,
  },
  'GET /images/:id/:size': {
    summary: 'An image, for those who see its post.',
    access: 'account',
    params: z.strictObject({ id, size: z.enum(['full', 'thumb']) }),
    response: 'bytes',
    rate: 3000,
  },
} as const satisfies Record<string, Endpoint>;
