import { id as idShape } from '@app/contract';
import { AppError } from './app-error.js';

/** Greater than every identifier: where a list begins that runs backwards. */
export const lastId = '9223372036854775807';

/** A place in a list: the text it is ordered by (none, where identifiers are the order), then the identifier. */
export interface Place {
  key: string;
  id: string;
}

/**
 * Opaque to those who carry it. It holds the place itself, which they have been shown, and nothing is looked up to
 * understand it: it says nothing about things whose place it names.
 */
export const writeCursor = ({ id, key = '' }: { id: string; key?: string }): string =>
  Buffer.from(`${id} ${key}`).toString('base64url');

export function readCursor(cursor: string | undefined): Place | undefined {
  if (cursor === undefined) return undefined;
  const [, id = '', key = ''] = /^(\d+) ([^\0]*)$/.exec(Buffer.from(cursor, 'base64url').toString()) ?? [];
  if (!idShape.safeParse(id).success)
    throw new AppError('request.invalid', undefined, [{ path: 'query.cursor', rule: 'cursor' }]);
  return { key, id };
}

/** One item more than the page was read, to know whether another page follows. Keys stay here. */
export function pageOf<T extends { id: string; key?: string }>(
  rows: T[],
  size: number,
): { items: Omit<T, 'key'>[]; next: string | null } {
  const items: (Omit<T, 'key'> & { key?: string })[] = rows.slice(0, size);
  const next = rows.length > size ? writeCursor(items.at(-1) as T) : null;
  for (const item of items) delete item.key;
  return { items, next };
}
