import type { AudienceKind, Role } from '@app/contract';
import { isGuest, type Actor } from '@app/platform';

/** An audience, as one person stands to it. */
export interface AudienceRow {
  id: string;
  kind: AudienceKind;
  name: string;
  refId: string | null;
  size: number;
  member: boolean;
  /** All staff may see what is addressed to it, whether they belong to it or not. */
  open: boolean;
  /** May see what is addressed to it: as a member, or as one who reads along. */
  reads: boolean;
  /** Nobody outside may know of it: an inbox, a secret group, whatever names a confidential client. */
  secret: boolean;
}

const speakers: readonly Role[] = ['executive', 'moderator', 'administrator'];
/** May address people one does not belong to. */
export const speaksToAll = (actor: Actor): boolean => actor.roles.some((role) => speakers.includes(role));

/**
 * Who may address an audience: its members (guests only in groups; to a rule only those who speak to all), and those who
 * speak to all, unless it is secret to them. Nobody writes into an inbox, or to chosen people beside the
 * post that they were chosen for.
 */
export function canPost(actor: Actor, audience: Pick<AudienceRow, 'kind' | 'member' | 'secret'>): boolean {
  if (audience.kind === 'person' || audience.kind === 'chosen') return false;
  if (audience.member && audience.kind === 'group') return true;
  if (isGuest(actor)) return false;
  return (audience.member && audience.kind !== 'rule') || (speaksToAll(actor) && (audience.member || !audience.secret));
}
