import { id } from '@app/contract';
import { AppError } from '@app/platform';

/** Greater than every identifier: where page one of a wall begins. */
export const end = '9223372036854775807';

/** A place in a list that is ordered by identifiers; opaque to those who carry it. */
export const writeCursor = (at: string): string => Buffer.from(at).toString('base64url');

export function readCursor(cursor: string | undefined, first: string): string {
  if (cursor === undefined) return first;
  const at = Buffer.from(cursor, 'base64url').toString();
  if (!id.safeParse(at).success)
    throw new AppError('request.invalid', undefined, [{ path: 'query.cursor', rule: 'cursor' }]);
  return at;
}

/** One item more than the page was read, to know whether another page follows. */
export function pageOf<T extends { id: string }>(rows: T[], limit: number): { items: T[]; next: string | null } {
  const items = rows.slice(0, limit);
  return { items, next: rows.length > limit ? writeCursor(items.at(-1)!.id) : null };
}
