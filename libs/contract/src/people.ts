import { z } from 'zod';
import { staff, type Endpoint } from './endpoint.js';
import { limits } from './limits.js';
import { day, id, line, Named, PersonSummary, text, time } from './shapes.js';

export const availability = z.enum(['available', 'partly', 'busy', 'away']);
export type Availability = z.infer<typeof availability>;

/** What a person says about now. */
export const Status = z
  .strictObject({
    text: z.string(),
    emoji: z.string().nullable(),
    availability: availability.nullable(),
    until: time.nullable(),
    setAt: time,
    confirmedAt: time.describe('When the person last said that it is right'),
  })
  .meta({ id: 'Status' });
export type Status = z.infer<typeof Status>;

export const Unit = z.strictObject({ id, name: z.string(), parentId: id.nullable(), people: z.number().int() });
export const Site = z.strictObject({
  id,
  name: z.string(),
  city: z.string().nullable(),
  country: z.string().nullable(),
  timezone: z.string().nullable(),
  people: z.number().int(),
});

/** A person's page; what they work on, know and write comes from `projects`, `expertise` and `wall`. */
export const Profile = z
  .strictObject({
    ...PersonSummary.shape,
    givenName: z.string(),
    familyName: z.string(),
    pronunciation: z.string().nullable(),
    email: z.string().nullable(),
    phone: z.string().nullable(),
    bio: z.string(),
    languages: z.array(z.string()),
    unit: Named.nullable(),
    site: z.strictObject({ id, name: z.string(), timezone: z.string().nullable() }).nullable(),
    manager: PersonSummary.nullable(),
    startedOn: day.nullable(),
    leftOn: day.nullable(),
    status: Status.nullable(),
    can: z.strictObject({ edit: z.boolean() }),
  })
  .meta({ id: 'Profile' });
export type Profile = z.infer<typeof Profile>;

export const OrgNode = z.strictObject({
  person: PersonSummary,
  reports: z.number().int(),
  unit: z.string().nullable(),
});

export const people = {
  'GET /people/:handle': {
    summary: 'A profile, by handle or by id.',
    access: 'account',
    params: z.strictObject({ handle: z.string().min(1).max(80) }),
    response: Profile,
  },
  'PATCH /me/profile': {
    summary: 'Change the fields of one’s own profile that the directory does not own.',
    access: 'account',
    body: z.strictObject({
      bio: text(limits.bio).optional(),
      phone: line(40).nullable().optional(),
      pronunciation: line(80).nullable().optional(),
      languages: z.array(line(20)).max(12).optional(),
      title: line(120).nullable().optional(),
    }),
    response: Profile,
  },
  'PUT /me/photo': {
    summary: 'Replace one’s own photo (multipart, field `file`).',
    access: 'account',
    upload: limits.photoBytes,
    response: PersonSummary,
    rate: 20,
  },
  'DELETE /me/photo': { summary: 'Remove one’s own photo.', access: 'account', response: PersonSummary },
  'GET /photos/:key': {
    summary: 'The picture of a person.',
    access: 'account',
    params: z.strictObject({ key: z.string().regex(/^[a-z0-9-]{8,64}$/) }),
    response: 'bytes',
    rate: 3000,
  },
  'PUT /me/status': {
    summary: 'Say what is true now; it fades at `until`.',
    access: 'account',
    body: z.strictObject({
      text: z.string().trim().max(limits.statusText),
      emoji: z.string().max(16).nullable(),
      availability: availability.nullable(),
      until: time.nullable(),
    }),
    response: Status.nullable(),
    rate: 60,
  },
  'POST /me/status/confirmation': {
    summary: 'Say that the status is still right.',
    access: 'account',
    response: Status.nullable(),
  },
  'GET /org/:handle': {
    summary: 'The chart around a person: the line above, the peers, the reports.',
    access: staff,
    params: z.strictObject({ handle: z.string().min(1).max(80) }),
    response: z.strictObject({
      above: z.array(OrgNode),
      person: OrgNode,
      peers: z.array(OrgNode),
      reports: z.array(OrgNode),
    }),
  },
  'GET /org': {
    summary: 'Those who report to nobody: where the chart begins.',
    access: staff,
    response: z.array(OrgNode),
  },
  'GET /units': { summary: 'The organisation tree, as a flat list.', access: staff, response: z.array(Unit) },
  'GET /sites': { summary: 'The places.', access: staff, response: z.array(Site) },
} as const satisfies Record<string, Endpoint>;
