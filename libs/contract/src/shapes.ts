import { z } from 'zod';
import { currencies } from './currencies.js';
import { limits } from './limits.js';

/** An identifier: a positive 64-bit integer as text, because a browser's numbers end at 2^53. */
export const id = z
  .string()
  .regex(/^[1-9]\d{0,18}$/, 'id')
  .refine((value) => value.length < 19 || value <= '9223372036854775807', 'id')
  .meta({ id: 'Id', example: '1234567890123456789' });
/** A moment, ISO 8601 with milliseconds, UTC. */
export const time = z.iso.datetime({ offset: true }).max(40);
/** A day, `YYYY-MM-DD`. */
export const day = z.iso.date().max(10);
export const currency = z.enum(currencies).meta({ id: 'Currency', example: 'USD' });
export const language = z.enum(['fr', 'en']);
export type Language = z.infer<typeof language>;

const controls = /[\u0000-\u001f\u007f\u0085\u2028\u2029]/;
/** One line of text, without control characters, trimmed, never empty. */
export const line = (max: number = limits.line) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .refine((s) => !controls.test(s), 'one line')
    .meta({ maxLength: max });
/** Some lines of text; Markdown where the field says so. */
export const text = (max: number) => z.string().max(max);
export const email = z.email().max(limits.email).toLowerCase();

export const idParams = z.strictObject({ id });
/** What a list answers: the items and the cursor of the next page (null at the end). */
export const pageOf = <T extends z.ZodType>(item: T) =>
  z.strictObject({ items: z.array(item), next: z.string().nullable() });
/** Where a page begins: the `next` of the page before, opaque. */
export const cursor = z.string().min(1).max(3000);
export const pageSize = z.coerce.number().int().min(1).max(limits.page);

/** A text in one or both languages of the house. */
export const localised = (max: number) =>
  z
    .strictObject({ fr: line(max).optional(), en: line(max).optional() })
    .refine((t) => t.fr !== undefined || t.en !== undefined, 'one language at least');

/** A person as others see them beside everything they write. */
export const PersonSummary = z
  .strictObject({
    id,
    handle: z.string(),
    name: z.string(),
    title: z.string().nullable(),
    photo: z.string().nullable().describe('Address of the 256-pixel picture'),
    guest: z.boolean(),
  })
  .meta({ id: 'PersonSummary' });
export type PersonSummary = z.infer<typeof PersonSummary>;

/** A named thing one can link to. */
export const Named = z.strictObject({ id, name: z.string() }).meta({ id: 'Named' });
export type Named = z.infer<typeof Named>;

export const postKind = z.enum([
  'update',
  'announcement',
  'question',
  'poll',
  'proposal',
  'request',
  'idea',
  'praise',
  'document',
]);
export type PostKind = z.infer<typeof postKind>;
