/**
 * Every error the product can answer: its stable code (also the translation key `error.<code>` in the web) and its HTTP
 * status. The server sends codes, never sentences.
 */
export const errors = {
  'request.invalid': 422,
  'request.malformed': 400,
  'request.too-large': 413,
  'request.type-refused': 415,
  'request.method-refused': 405,
  'request.forged': 403,
  'request.too-many': 429,
  'request.key-reused': 409,
  'request.conflict': 409,
  'server.failed': 500,
  'server.busy': 503,
  'storage.full': 507,
  'nothing.here': 404,
  'session.missing': 401,
  'session.refused': 401,
  'session.locked': 429,
  'role.missing': 403,
  'account.suspended': 403,
  'password.wrong': 422,
  'password.weak': 422,
  'token.spent': 410,
  'setup.done': 409,
  'setup.token-wrong': 403,
  'demo.only': 404,
  'person.email-taken': 409,
  'person.handle-taken': 409,
  'person.last-administrator': 409,
  'person.is-you': 409,
  'assignment.ends-before-start': 422,
  'project.name-taken': 409,
  'client.name-taken': 409,
  'audience.cannot-post': 403,
  'audience.empty': 422,
  'group.name-taken': 409,
  'group.last-owner': 409,
  'group.has-posts': 409,
  'group.closed': 403,
  'group.not-owner': 403,
  'post.not-yours': 403,
  'post.changed': 409,
  'post.empty': 422,
  'post.kind-refused': 403,
  'post.gone': 410,
  'comment.not-yours': 403,
  'draft.too-many': 409,
  'file.not-an-image': 415,
  'file.too-many-pixels': 422,
  'file.not-yours': 403,
  'file.too-many': 409,
  'announcement.executives-only': 403,
  'announcement.version-old': 409,
  'announcement.language-missing': 422,
  'dashboard.not-yours': 403,
  'poll.closed': 409,
  'poll.one-choice': 422,
  'poll.option-unknown': 422,
  'skill.unknown': 422,
  'skill.too-many': 409,
  'endorsement.yourself': 422,
  'request.not-yours': 403,
  'request.not-now': 409,
  'request.deadline-passed': 422,
  'invitation.yourself': 422,
  'invitation.sent': 409,
  'invitation.declined': 409,
  'invitation.unavailable': 409,
  'invitation.too-many': 409,
  'work.too-much': 409,
  'import.unreadable': 422,
  'import.not-ready': 409,
  'import.guarded': 409,
  'import.has-refused': 409,
  'import.busy': 409,
} as const satisfies Record<string, number>;
export type ErrorCode = keyof typeof errors;

/** The body of every answer that is not a success (`application/problem+json`, RFC 9457). */
export interface Problem {
  type: string;
  status: number;
  code: ErrorCode;
  /** For `request.invalid`: which field, and which rule of the contract it breaks. */
  fields?: { path: string; rule: string }[];
  data?: Record<string, unknown>;
  requestId: string;
}
