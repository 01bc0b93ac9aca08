import { z } from 'zod';
import { staff, type Endpoint } from './endpoint.js';
import { limits } from './limits.js';
import { cursor, id, idParams, line, pageOf, PersonSummary, text, time } from './shapes.js';

export const audienceKind = z.enum([
  'everyone',
  'unit',
  'site',
  'project',
  'client',
  'group',
  'rule',
  'chosen',
  'person',
]);
export type AudienceKind = z.infer<typeof audienceKind>;

/** A set of people that a post is addressed to; `refId` is the unit, site, project, client or group behind it. */
export const AudienceRef = z
  .strictObject({ id, kind: audienceKind, name: z.string(), refId: id.nullable() })
  .meta({ id: 'AudienceRef' });
export type AudienceRef = z.infer<typeof AudienceRef>;
export const Audience = z
  .strictObject({
    ...AudienceRef.shape,
    size: z.number().int(),
    open: z.boolean().describe('All staff may read what is addressed to it, whether they belong to it or not'),
    member: z.boolean(),
    can: z.strictObject({ post: z.boolean() }),
  })
  .meta({ id: 'Audience' });
export type Audience = z.infer<typeof Audience>;

/** People by attributes: in one of the units (sub-units included) and at one of the sites; an empty list does not narrow. */
export const AudienceRule = z.strictObject({
  unitIds: z.array(id).max(limits.ruleMembers),
  siteIds: z.array(id).max(limits.ruleMembers),
});
export type AudienceRule = z.infer<typeof AudienceRule>;

export const groupAccess = z.enum(['open', 'closed', 'secret']);
export const GroupDto = z
  .strictObject({
    id,
    slug: z.string(),
    name: z.string(),
    description: z.string(),
    access: groupAccess,
    audienceId: id,
    members: z.number().int(),
    membership: z.enum(['none', 'requested', 'member', 'owner']),
    unread: z.number().int(),
    lastPostAt: time.nullable(),
    can: z.strictObject({
      read: z.boolean(),
      post: z.boolean(),
      manage: z.boolean(),
      widen: z.boolean().describe('May be opened wider: nothing has been written in it yet'),
    }),
  })
  .meta({ id: 'Group' });
export type GroupDto = z.infer<typeof GroupDto>;

const memberParams = z.strictObject({ id, personId: id });
const slugParams = z.strictObject({ slug: z.string().min(1).max(80) });
const groupBody = { name: line(80), description: text(limits.groupDescription), access: groupAccess };

export const audiences = {
  'GET /audiences': {
    summary: 'Audiences one may write to, one’s own first.',
    access: 'account',
    query: z.strictObject({ q: z.string().max(100).optional(), kind: audienceKind.optional() }),
    response: z.array(Audience),
  },
  'GET /audiences/:id': {
    summary: 'One audience, with its size.',
    access: 'account',
    params: idParams,
    response: Audience,
  },
  'GET /audiences/:id/people': {
    summary: 'People of an audience by name: those a mention there would reach.',
    access: 'account',
    params: idParams,
    query: z.strictObject({ q: z.string().max(100), limit: z.coerce.number().int().min(1).max(20).optional() }),
    response: z.array(PersonSummary),
  },
  'POST /audiences/preview': {
    summary: 'How many people a rule reaches, before anything is sent.',
    access: ['executive', 'administrator'],
    body: AudienceRule,
    response: z.strictObject({ size: z.number().int(), sample: z.array(PersonSummary) }),
  },
  'POST /audiences': {
    summary: 'Keep a rule as an audience; the same rule gives the same audience.',
    access: ['executive', 'administrator'],
    body: AudienceRule,
    response: Audience,
    status: 201,
  },
  'GET /groups': {
    summary: 'Groups: mine, or all that one may know of.',
    access: 'account',
    query: z.strictObject({
      q: z.string().max(100).optional(),
      mine: z.enum(['true', 'false']).optional(),
      after: cursor.optional(),
    }),
    response: pageOf(GroupDto),
  },
  'POST /groups': {
    summary: 'Start a group; who starts it owns it.',
    access: staff,
    idempotent: true,
    body: z.strictObject(groupBody),
    response: GroupDto,
    status: 201,
  },
  'GET /groups/:slug': {
    summary: 'A group, by slug or by id.',
    access: 'account',
    params: slugParams,
    response: GroupDto,
  },
  'PATCH /groups/:id': {
    summary: 'Change a group. One that has posts can be narrowed, and not opened wider.',
    access: 'account',
    params: idParams,
    body: z.strictObject(groupBody).partial(),
    response: GroupDto,
  },
  'POST /groups/:id/membership': {
    summary: 'Join an open group, ask to join a closed one.',
    access: 'account',
    params: idParams,
    response: GroupDto,
  },
  'DELETE /groups/:id/membership': {
    summary: 'Leave a group, or withdraw the question.',
    access: 'account',
    params: idParams,
    response: z.void(),
  },
  'GET /groups/:id/members': {
    summary: 'The members; for owners also who asks to join.',
    access: 'account',
    params: idParams,
    query: z.strictObject({ q: z.string().max(100).optional(), after: cursor.optional() }),
    response: z.strictObject({
      ...pageOf(z.strictObject({ person: PersonSummary, role: z.enum(['member', 'owner']), joinedAt: time })).shape,
      requests: z.array(z.strictObject({ person: PersonSummary, at: time })),
    }),
  },
  'PUT /groups/:id/members/:personId': {
    summary: 'Take somebody in, or change their role.',
    access: 'account',
    params: memberParams,
    body: z.strictObject({ role: z.enum(['member', 'owner']) }),
    response: z.void(),
  },
  'DELETE /groups/:id/members/:personId': {
    summary: 'Remove a member, or refuse a question to join.',
    access: 'account',
    params: memberParams,
    response: z.void(),
  },
} as const satisfies Record<string, Endpoint>;
