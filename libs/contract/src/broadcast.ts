import { z } from 'zod';
import { type Endpoint } from './endpoint.js';
import { AudienceRef } from './audiences.js';
import { limits } from './limits.js';
import { cursor, id, idParams, line, pageOf, PersonSummary, text, time } from './shapes.js';

const version = z.strictObject({ title: line(limits.postTitle), body: text(limits.postBody).min(1) });

/** What makes a post an announcement: its text in one or both languages, and whether reading it must be confirmed. */
export const AnnouncementInput = z
  .strictObject({
    mustRead: z.boolean(),
    texts: z
      .strictObject({ fr: version.optional(), en: version.optional() })
      .refine((t) => t.fr ?? t.en, 'one language at least'),
  })
  .meta({ id: 'AnnouncementInput' });

/** What an announcement adds to a post, for one reader. */
export const AnnouncementPart = z
  .strictObject({
    mustRead: z.boolean(),
    texts: z.strictObject({
      fr: z.strictObject({ title: z.string(), body: z.string() }).optional(),
      en: z.strictObject({ title: z.string(), body: z.string() }).optional(),
    }),
    acknowledgedVersion: z.number().int().nullable().describe('The version this reader has acknowledged'),
    acknowledged: z
      .number()
      .int()
      .nullable()
      .describe('How many have acknowledged this version; null for fewer people than the minimum cell'),
    reach: z.number().int().describe('How many it is addressed to, without its author'),
  })
  .meta({ id: 'AnnouncementPart' });
export type AnnouncementPart = z.infer<typeof AnnouncementPart>;

/** The title in each language it was written in. */
const titles = z.strictObject({ fr: z.string().optional(), en: z.string().optional() });
const figure = z.number().int();
/** Null when the announcement is for fewer people than the minimum cell. */
const safeFigure = figure.nullable();
/** One line of a split; null where fewer people than the minimum cell would be counted. */
export const DashboardRow = z.strictObject({
  name: z.string(),
  people: figure,
  seen: figure.nullable(),
  acknowledged: figure.nullable(),
  votes: figure.nullable(),
});
export const Dashboard = z
  .strictObject({
    postId: id,
    titles,
    audience: AudienceRef,
    author: PersonSummary,
    sentAt: time,
    mustRead: z.boolean(),
    reach: figure.describe('How many it is addressed to, without its author'),
    delivered: safeFigure.describe('People whose client received it'),
    seen: safeFigure.describe('People on whose screen it stood'),
    acknowledged: safeFigure,
    comments: figure,
    reactions: z.record(z.string(), figure),
    poll: z
      .strictObject({
        question: z.strictObject({ fr: z.string().optional(), en: z.string().optional() }),
        voters: safeFigure,
        options: z.array(
          z.strictObject({
            label: z.strictObject({ fr: z.string().optional(), en: z.string().optional() }),
            votes: safeFigure,
          }),
        ),
      })
      .nullable(),
    byUnit: z.array(DashboardRow),
    bySite: z.array(DashboardRow),
    hidden: figure.describe('People in units that are too small to be shown'),
    series: z
      .array(z.strictObject({ at: time, seen: figure, acknowledged: figure }))
      .nullable()
      .describe('Running totals since it was sent'),
    at: time,
  })
  .meta({ id: 'Dashboard' });
export type Dashboard = z.infer<typeof Dashboard>;

export const AnnouncementRow = z.strictObject({
  postId: id,
  titles,
  author: PersonSummary,
  audience: AudienceRef,
  sentAt: time,
  mustRead: z.boolean(),
  reach: figure,
  acknowledged: safeFigure,
  mine: z.strictObject({ acknowledged: z.boolean() }),
  can: z.strictObject({ measure: z.boolean() }),
});

export const broadcast = {
  'GET /announcements': {
    summary: 'Announcements addressed to me, or sent by me.',
    access: 'account',
    query: z.strictObject({ mine: z.enum(['true', 'false']).optional(), after: cursor.optional() }),
    response: pageOf(AnnouncementRow),
  },
  'POST /posts/:id/acknowledgement': {
    summary: 'Say “I have read version v”.',
    access: 'account',
    params: idParams,
    body: z.strictObject({ version: z.number().int().min(1).max(100_000) }),
    response: AnnouncementPart,
    rate: 120,
  },
  'POST /deliveries': {
    summary: 'Announcements that this person’s client has received.',
    access: 'account',
    body: z.strictObject({ postIds: z.array(id).min(1).max(limits.reads) }),
    response: z.void(),
  },
  'GET /posts/:id/dashboard': {
    summary: 'What an announcement has brought so far, for who sent it.',
    access: 'account',
    params: idParams,
    response: Dashboard,
  },
} as const satisfies Record<string, Endpoint>;
