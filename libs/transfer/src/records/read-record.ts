import { createHash } from 'node:crypto';
import { checkText } from '@app/platform';
import { mentionedHandles } from '@app/wall';
import type { z } from 'zod';
import type { Problem, Report } from '../report.js';
import { joinKey, type Kind, type Sound } from './kinds.js';
import { schemas, type RecordName, type RecordOf } from './schemas.js';

/** Documents are posts, and share the names of posts: a comment may be on either. */
export const kindOf = (name: RecordName): Kind => (name === 'documents' ? 'posts' : name);

/** Checks one parsed value as if it had been typed. Undefined when it was refused, which the report then says. */
export function readRecord<N extends RecordName>(
  name: N,
  place: { file: string; line: number },
  value: unknown,
  report: Report,
): RecordOf<N> | undefined {
  const kind = kindOf(name);
  try {
    checkText(value);
  } catch {
    report.refuse(kind, { ...place, code: 'record.unsafe' });
    return undefined;
  }
  const parsed = schemas[name].safeParse(value);
  if (!parsed.success) {
    // Every fault of the record is told; the record counts once.
    const [first, ...others] = parsed.error.issues.map((issue) => ({ ...place, ...problemOf(issue, value) }));
    report.refuse(kind, first!);
    for (const problem of others) report.add(problem);
    return undefined;
  }
  const known = schemas[name].shape as Record<string, unknown>;
  for (const field of Object.keys(value as object)) if (!(field in known)) report.sawUnknown(place.file, field);
  return parsed.data as RecordOf<N>;
}

function problemOf(issue: z.core.$ZodIssue, value: unknown): Pick<Problem, 'code' | 'field' | 'value'> {
  const found = issue.path.reduce<unknown>((node, step) => (node as Record<PropertyKey, unknown>)?.[step], value);
  const field = issue.path.length > 0 ? issue.path.join('.') : null;
  if (field !== null && found === undefined) return { code: 'field.missing', field, value: undefined };
  return { code: issue.code === 'too_big' ? 'field.too-long' : 'field.invalid', field, value: found };
}

/** The record as it is staged: under its key, with what later steps need, and a hash by which a change is seen. */
export function soundRecord<N extends RecordName>(
  name: N,
  place: { file: string; line: number },
  record: RecordOf<N>,
  more: Record<string, unknown> = {},
): Sound {
  const data = withoutNothing({ ...record, ...more });
  return {
    kind: kindOf(name),
    ...place,
    key: keyOf(name, record),
    hash: hashOf(data),
    data: { ...data, ...derived(data) },
  };
}

function keyOf<N extends RecordName>(name: N, record: RecordOf<N>): string {
  const r = record as Record<string, string | null | undefined>;
  switch (name) {
    case 'person-skills':
      return joinKey(r['personId'], r['skillId']);
    case 'assignments':
      return joinKey(r['personId'], r['projectId'], r['role'], r['from']);
    case 'memberships':
      return joinKey(r['groupId'], r['personId']);
    case 'reactions':
      return r['commentId']
        ? joinKey('comment', r['commentId'], r['personId'])
        : joinKey('post', r['postId'], r['personId']);
    default:
      return r['id']!;
  }
}

/** Who is mentioned is read from the text once, here, as it is for a post that is typed. */
function derived(data: Record<string, unknown>): Record<string, unknown> {
  if (typeof data['body'] !== 'string' || !data['body'].includes('@')) return {};
  const mentions = mentionedHandles(data['body']);
  return mentions.length > 0 ? { mentions } : {};
}

const withoutNothing = (record: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));

const hashOf = (data: object): string =>
  createHash('sha1').update(JSON.stringify(data)).digest('base64url').slice(0, 20);
