import type { Role } from '@app/contract';

const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;

/** How long a session lives, in seconds: untouched (`idle`) and at most (`absolute`). Administrators must return sooner. */
export const lifetime = (roles: readonly Role[]): { idle: number; absolute: number } =>
  roles.includes('administrator') ? { idle: 30 * minute, absolute: 12 * hour } : { idle: 12 * hour, absolute: 7 * day };

/** Devices of one person that are signed in at once; the longest unused gives way. */
export const sessionsOfOne = 50;
