import { Fact } from '@app/platform';

/** Somebody asks to join a closed group: its owners are the ones to answer. */
export const groupRequested = new Fact<{ groupId: string; personId: string; ownerIds: string[] }>('group.requested');
/** Somebody was taken into a group by one of its owners. */
export const groupWelcomed = new Fact<{ groupId: string; personId: string; actorId: string }>('group.welcomed');
