import { z } from 'zod';
import { type Endpoint } from './endpoint.js';
import { limits } from './limits.js';
import { cursor, id, pageOf, PersonSummary, time } from './shapes.js';

export const notificationReason = z.enum([
  'mention',
  'comment',
  'reply',
  'announcement',
  'group-request',
  'group-welcome',
  'request-invited',
  'request-accepted',
  'request-declined',
  'request-unanswered',
  'request-delivered',
  'request-closed',
  'request-reopened',
]);
/** One line of the bell: everything of one reason about one thing, however many people did it. */
export const NotificationDto = z
  .strictObject({
    id,
    reason: notificationReason,
    actors: z.array(PersonSummary).describe('The newest three'),
    others: z.number().int().describe('How many people beyond those'),
    about: z.string().describe('Title or first words'),
    excerpt: z.string(),
    link: z.string().describe('Path in the web'),
    at: time,
    read: z.boolean(),
  })
  .meta({ id: 'Notification' });
export type NotificationDto = z.infer<typeof NotificationDto>;

const unread = z.number().int().describe(`No more than ${limits.unreadLines} are counted`);

export const notifications = {
  'GET /notifications': {
    summary: 'What concerns me, newest first.',
    access: 'account',
    query: z.strictObject({ unread: z.enum(['true', 'false']).optional(), after: cursor.optional() }),
    response: z.strictObject({ ...pageOf(NotificationDto).shape, unread }),
  },
  'POST /notifications/read': {
    summary: 'Mark some or (with an empty list) all as read.',
    access: 'account',
    body: z.strictObject({ ids: z.array(id).max(limits.reads) }),
    response: z.strictObject({ unread }),
  },
} as const satisfies Record<string, Endpoint>;
