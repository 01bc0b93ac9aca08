import { z } from 'zod';
import { roles, type Endpoint } from './endpoint.js';
import { limits } from './limits.js';
import { cursor, email, id, idParams, language, line, pageOf, PersonSummary, time } from './shapes.js';

const role = z.enum(roles);
export const theme = z.enum(['system', 'light', 'dark']);
/** A password as somebody types it to come in: any length up to that of the longest one. */
const typed = z.string().max(limits.passwordMax * 2);
/** A password that somebody chooses; its length counts in characters, an emoji is one. */
const password = typed.check(({ value, issues }) => {
  const length = [...value].length;
  const { passwordMin: minimum, passwordMax: maximum } = limits;
  if (length < minimum) issues.push({ code: 'too_small', origin: 'string', minimum, inclusive: true, input: value });
  if (length > maximum) issues.push({ code: 'too_big', origin: 'string', maximum, inclusive: true, input: value });
});
const token = z.string().min(20).max(100);

/** What a person decides about how Parvis treats them. */
export const Preferences = z
  .strictObject({
    language,
    theme,
    compact: z.boolean(),
    shortcuts: z.boolean().describe('Single-letter keyboard shortcuts'),
    notify: z.strictObject({ mentions: z.boolean(), comments: z.boolean(), announcements: z.boolean() }),
  })
  .meta({ id: 'Preferences' });
export type Preferences = z.infer<typeof Preferences>;

/** The person who is signed in, and what the interface needs before its first screen. */
export const Me = z
  .strictObject({
    person: PersonSummary,
    inbox: id.describe('The audience whose only member is this person'),
    everyone: id.describe('The audience of the whole company'),
    company: z.string(),
    roles: z.array(role),
    preferences: Preferences,
    can: z.strictObject({ announce: z.boolean(), administer: z.boolean(), moderate: z.boolean(), create: z.boolean() }),
    demo: z.boolean(),
  })
  .meta({ id: 'Me' });
export type Me = z.infer<typeof Me>;

export const SessionDto = z.strictObject({
  id,
  current: z.boolean(),
  agent: z.string(),
  address: z.string(),
  createdAt: time,
  lastSeenAt: time,
});

export const AdminPerson = z.strictObject({
  person: PersonSummary,
  email: z.string().nullable(),
  roles: z.array(role),
  state: z.enum(['active', 'invited', 'suspended', 'left']),
  unit: z.string().nullable(),
  site: z.string().nullable(),
  lastSignInAt: time.nullable(),
});
export type AdminPerson = z.infer<typeof AdminPerson>;

export const AuditEntry = z.strictObject({
  id,
  at: time,
  actor: PersonSummary.nullable(),
  action: z.string(),
  subject: z.string().describe('What it was done to: `person:12`'),
  about: PersonSummary.nullable().describe(
    'Whom it concerns: the subject, or `detail.personId`, when that person is still there',
  ),
  detail: z.record(z.string(), z.unknown()),
});
export type AuditEntry = z.infer<typeof AuditEntry>;

export const identity = {
  'GET /sign-in': {
    summary: 'What the sign-in page shows: the company, the state of the house, and the demo people in a demo.',
    access: 'public',
    response: z.strictObject({
      company: z.string(),
      state: z.enum(['open', 'setup', 'demo']),
      demo: z.array(
        z.strictObject({
          role: z.string(),
          name: z.string(),
          title: z.string(),
          email: z.string(),
          photo: z.string().nullable(),
        }),
      ),
    }),
  },
  'POST /session': {
    summary: 'Sign in with an e-mail address and a password.',
    access: 'public',
    body: z.strictObject({ email, password: typed }),
    response: Me,
  },
  'POST /session/demo': {
    summary: 'Sign in as one of the people of the demo company; unknown outside a demo.',
    access: 'public',
    body: z.strictObject({ role: z.enum(['employee', 'expert', 'executive', 'finance', 'administrator']) }),
    response: Me,
  },
  'DELETE /session': { summary: 'Sign out.', access: 'account', response: z.void() },
  'GET /me': { summary: 'Who is signed in.', access: 'account', response: Me },
  'PUT /me/preferences': {
    summary: 'Change language, theme and notifications.',
    access: 'account',
    body: Preferences,
    response: Preferences,
  },
  'PUT /me/password': {
    summary: 'Change the password; every other session ends.',
    access: 'account',
    body: z.strictObject({ current: typed, next: password }),
    response: z.void(),
    rate: 10,
  },
  'GET /me/sessions': {
    summary: 'The devices where the person is signed in.',
    access: 'account',
    response: z.array(SessionDto),
  },
  'DELETE /me/sessions/:id': { summary: 'End one session.', access: 'account', params: idParams, response: z.void() },
  'DELETE /me/sessions': { summary: 'End every session but this one.', access: 'account', response: z.void() },
  'POST /password-resets': {
    summary: 'Ask for a reset link; the answer is the same whether the address is known or not.',
    access: 'public',
    body: z.strictObject({ email }),
    response: z.void(),
    status: 202,
    rate: 300,
  },
  'POST /tokens/read': {
    summary: 'Read what a link from a mail is for, before a password is chosen.',
    access: 'public',
    body: z.strictObject({ token }),
    response: z.strictObject({ purpose: z.enum(['invitation', 'reset']), name: z.string(), email: z.string() }),
  },
  'POST /tokens/use': {
    summary: 'Choose a password with the link from a mail, and sign in.',
    access: 'public',
    body: z.strictObject({ token, password }),
    response: Me,
  },
  'POST /setup': {
    summary:
      'Open an empty house: the company and its first administrator. Works once, with the token of the terminal.',
    access: 'public',
    body: z.strictObject({
      token,
      company: line(80),
      givenName: line(80),
      familyName: line(80),
      email,
      password,
      language,
    }),
    response: Me,
    rate: 10,
  },
  'GET /admin/people': {
    summary: 'People and accounts, for administrators.',
    access: ['administrator'],
    query: z.strictObject({
      q: z.string().max(100).optional(),
      state: z.enum(['active', 'invited', 'suspended', 'left']).optional(),
      role: role.optional(),
      after: cursor.optional(),
    }),
    response: z.strictObject({ ...pageOf(AdminPerson).shape, total: z.number().int() }),
  },
  'POST /admin/people': {
    summary: 'Add a person; they receive an invitation when an e-mail address is given.',
    access: ['administrator'],
    idempotent: true,
    body: z.strictObject({
      givenName: line(80),
      familyName: line(80),
      email,
      title: line(120).optional(),
      unitId: id.optional(),
      siteId: id.optional(),
      managerId: id.optional(),
      roles: z.array(role).min(1).max(roles.length),
    }),
    response: AdminPerson,
    status: 201,
  },
  'PUT /admin/people/:id/roles': {
    summary: 'Set the roles of a person.',
    access: ['administrator'],
    params: idParams,
    body: z.strictObject({ roles: z.array(role).min(1).max(roles.length) }),
    response: AdminPerson,
  },
  'POST /admin/people/:id/suspension': {
    summary: 'Suspend a person: every session ends at once.',
    access: ['administrator'],
    params: idParams,
    response: AdminPerson,
  },
  'DELETE /admin/people/:id/suspension': {
    summary: 'Let a suspended person back in.',
    access: ['administrator'],
    params: idParams,
    response: AdminPerson,
  },
  'POST /admin/people/:id/invitation': {
    summary: 'Send an invitation (again).',
    access: ['administrator'],
    params: idParams,
    response: z.void(),
    status: 202,
  },
  'GET /admin/audit': {
    summary: 'What administrators and moderators did, newest first.',
    access: ['administrator'],
    query: z.strictObject({ action: z.string().max(60).optional(), after: cursor.optional() }),
    response: pageOf(AuditEntry),
  },
  'GET /admin/outbox': {
    summary: 'The mails of a demo, which never leave the house; unknown outside a demo.',
    access: ['administrator'],
    response: z.array(z.strictObject({ id, to: z.string(), subject: z.string(), text: z.string(), at: time })),
  },
} as const satisfies Record<string, Endpoint>;
