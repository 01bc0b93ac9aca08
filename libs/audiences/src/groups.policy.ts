import type { GroupDto } from '@app/contract';
import type { Actor } from '@app/platform';

/** A group, as one person stands to it. */
export interface GroupRow extends Omit<GroupDto, 'can' | 'lastPostAt'> {
  lastPostAt: Date | null;
  reads: boolean;
  /** Something has been written for it. */
  written: boolean;
}

/** Its owners manage a group, and the administrators of the house a group they may know of (its owners may be gone). */
export const canManage = (actor: Actor, group: Pick<GroupRow, 'membership'>): boolean =>
  group.membership === 'owner' || actor.roles.includes('administrator');

const widths: readonly GroupDto['access'][] = ['secret', 'closed', 'open'];
export const isWider = (after: GroupDto['access'], before: GroupDto['access']): boolean =>
  widths.indexOf(after) > widths.indexOf(before);

/**
 * A readable address of a group. A secret group's says nothing that could be guessed, and takes nothing from others; an
 * address is never a number, because a group is found by its id as well.
 */
export function slugOf(name: string, taken: Iterable<string>, secret?: string): string {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/[^a-z0-9 ]/g, '')
    .trim()
    .replace(/ +/g, '-')
    .slice(0, 60)
    .replace(/-$/, '');
  const base = /[a-z]/.test(words) ? words : words ? `group-${words}` : 'group';
  if (secret) return `${base}-${secret}`;
  const used = new Set(taken);
  let slug = base;
  for (let n = 2; used.has(slug); n++) slug = `${base}-${n}`;
  return slug;
}
