import { Fact } from '@app/platform';

/** People came into an audience, or left it. An import tells neither: it ends with a reset of the streams. */
export const membersJoined = new Fact<{ audienceId: string; personIds: string[] }>('members.joined');
export const membersLeft = new Fact<{ audienceId: string; personIds: string[] }>('members.left');
/** Somebody asks to join a closed group: its owners are the ones to answer. */
export const groupRequested = new Fact<{ groupId: string; personId: string; ownerIds: string[] }>('group.requested');
/** Somebody was taken into a group by one of its owners. */
export const groupWelcomed = new Fact<{ groupId: string; personId: string; actorId: string }>('group.welcomed');
