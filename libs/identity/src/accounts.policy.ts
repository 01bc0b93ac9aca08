import type { Role } from '@app/contract';
import type { Actor } from '@app/platform';

/** A guest is nothing else: what makes a colleague cannot be lent to a visitor. */
export const areRolesSound = (roles: readonly Role[]): boolean =>
  roles.length > 0 && (!roles.includes('guest') || roles.length === 1);

/** Nobody locks themselves out: not by suspension, not by giving the administrator's role away. */
export const mayChangeState = (actor: Actor | null, personId: string): boolean => actor?.personId !== personId;
export const mayChangeRoles = (actor: Actor | null, personId: string, roles: readonly Role[]): boolean =>
  actor?.personId !== personId || roles.includes('administrator');

/** A house without an administrator cannot be repaired from inside. */
export const staysAdministered = (administrators: readonly string[], leaving: readonly string[]): boolean =>
  administrators.some((id) => !leaving.includes(id)) || !leaving.some((id) => administrators.includes(id));

/** What the roles allow everywhere, for the first screen. */
export const abilities = (roles: readonly Role[]) => ({
  announce: roles.includes('executive'),
  administer: roles.includes('administrator'),
  moderate: roles.includes('moderator'),
  create: !roles.includes('guest'),
});
