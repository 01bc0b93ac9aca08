import { Fact } from '@app/platform';

/** An account was closed to its person, by suspension or because they left. */
export const accountSuspended = new Fact<{ personId: string }>('account.suspended');
