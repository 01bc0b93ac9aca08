import type { Quote } from '@app/contract';
import { Fact } from '@app/platform';

interface Asked {
  postId: string;
  askerId: string;
  personId: string;
}
/** Somebody is asked for help, or reminded of it. */
export const invitationSent = new Fact<Asked>('invitation.sent');
export const invitationAnswered = new Fact<Asked & { accepted: boolean }>('invitation.answered');
/** No answer came in time: the asker has to look for somebody else. */
export const invitationUnanswered = new Fact<Asked>('invitation.unanswered');
/** A helper says that it is done. */
export const requestDelivered = new Fact<Asked>('request.delivered');

/** What a closed request has brought: what the ledger of avoided spend is made from. */
export interface ClosedRequest {
  /** The id of its post. */
  requestId: string;
  askerId: string;
  helperIds: string[];
  /** The hours that each of them, and whoever helped for a while, has noted. */
  work: { personId: string; hours: number }[];
  quote: Quote | null;
  /** Ids of the skills that the need names. */
  skills: string[];
}
/** The asker agrees that it is done; told again when it was reopened in between. */
export const requestClosed = new Fact<ClosedRequest>('request.closed');
export interface ReopenedRequest {
  requestId: string;
  askerId: string;
  helperIds: string[];
  /** What `requestClosed` told no longer holds. */
  wasClosed: boolean;
  reason: string;
}
/** It goes on. */
export const requestReopened = new Fact<ReopenedRequest>('request.reopened');
