import { Fact } from '@app/platform';

/** An account was closed to its person, by suspension or because they left. */
export const accountSuspended = new Fact<{ personId: string }>('account.suspended');
/** Sessions have ended, for whatever reason: sockets that were opened with them must close. */
export const sessionsEnded = new Fact<{ personId: string; sessionIds: string[] }>('sessions.ended');
