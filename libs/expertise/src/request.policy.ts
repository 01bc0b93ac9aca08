import type { ErrorCode, InvitationState, RequestState } from '@app/contract';

/** How somebody stands to a request; the house acts by itself when time has passed. */
export type RequestRole = 'asker' | 'invited' | 'helper' | 'house' | 'reader';
export type RequestAct =
  | 'ask'
  | 'amend'
  | 'invite'
  | 'retract'
  | 'accept'
  | 'decline'
  | 'log'
  | 'unlog'
  | 'deliver'
  | 'close'
  | 'reopen'
  | 'withdraw'
  | 'rate'
  | 'remind'
  | 'escalate'
  | 'expire';

export function roleOf(asks: boolean, invitation: InvitationState | null): RequestRole {
  if (asks) return 'asker';
  if (invitation === 'pending') return 'invited';
  return invitation === 'accepted' ? 'helper' : 'reader';
}

type Step = readonly [act: RequestAct, by: RequestRole, from: RequestState, to: RequestState];

/** The whole life of a request: whatever is not here cannot happen. */
const steps: readonly Step[] = [
  ['amend', 'asker', 'open', 'open'],
  ['amend', 'asker', 'underway', 'underway'],
  ['invite', 'asker', 'open', 'open'],
  ['invite', 'asker', 'underway', 'underway'],
  ['retract', 'asker', 'open', 'open'],
  ['retract', 'asker', 'underway', 'underway'],
  ['accept', 'invited', 'open', 'underway'],
  ['accept', 'invited', 'underway', 'underway'],
  ['decline', 'invited', 'open', 'open'],
  ['decline', 'invited', 'underway', 'underway'],
  // Whoever accepted and cannot: see `nextState` for the last of them.
  ['decline', 'helper', 'underway', 'underway'],
  ['log', 'helper', 'underway', 'underway'],
  ['log', 'helper', 'delivered', 'delivered'],
  ['unlog', 'helper', 'underway', 'underway'],
  ['unlog', 'helper', 'delivered', 'delivered'],
  ['deliver', 'helper', 'underway', 'delivered'],
  ['close', 'asker', 'delivered', 'closed'],
  ['reopen', 'asker', 'delivered', 'underway'],
  ['reopen', 'asker', 'closed', 'underway'],
  ['reopen', 'asker', 'withdrawn', 'open'],
  ['reopen', 'asker', 'expired', 'open'],
  ['withdraw', 'asker', 'open', 'withdrawn'],
  ['withdraw', 'asker', 'underway', 'withdrawn'],
  ['rate', 'asker', 'closed', 'closed'],
  ['rate', 'helper', 'closed', 'closed'],
  ['remind', 'house', 'open', 'open'],
  ['remind', 'house', 'underway', 'underway'],
  ['escalate', 'house', 'open', 'open'],
  ['escalate', 'house', 'underway', 'underway'],
  ['expire', 'house', 'open', 'expired'],
];

/** Where the act leads; nothing when it cannot happen. `others`: how many help besides who acts. */
export function nextState(act: RequestAct, by: RequestRole, from: RequestState, others = 0): RequestState | undefined {
  const to = steps.find((step) => step[0] === act && step[1] === by && step[2] === from)?.[3];
  return act === 'decline' && by === 'helper' && to && others === 0 ? 'open' : to;
}

export const can = (act: RequestAct, by: RequestRole, from: RequestState): boolean =>
  nextState(act, by, from) !== undefined;

/** Why an act is refused: it is never theirs, or not now. Who was invited hears that the question is over. */
export function refusalOf(act: RequestAct, by: RequestRole, invitation: InvitationState | null = null): ErrorCode {
  const role = by === 'reader' && invitation !== null ? 'invited' : by;
  return steps.some((step) => step[0] === act && step[1] === role) ? 'request.not-now' : 'request.not-yours';
}

/** What becomes of invitations when a request comes to this state: a question nobody needs answered, help nobody needs. */
export const overtaken: Readonly<Record<RequestState, readonly InvitationState[]>> = {
  open: [],
  underway: [],
  delivered: ['pending'],
  closed: ['pending'],
  withdrawn: ['pending', 'accepted'],
  expired: ['pending'],
};

/** What somebody may know of a request beside its need and its state. */
export const knows = {
  quote: (role: RequestRole): boolean => role === 'asker' || role === 'invited' || role === 'helper',
  invitation: (role: RequestRole, own: boolean): boolean => own || role === 'asker',
  work: (role: RequestRole): boolean => role === 'asker' || role === 'helper',
  history: (role: RequestRole): boolean => role === 'asker',
};

/** Of those who could help, whom the asker still may invite: nobody twice, and never again who declined. */
export const mayBeInvited = (invitation: InvitationState | null): boolean =>
  invitation === null || invitation === 'void';

/** So many open requests of the last seven days a person takes who has said nothing else. */
export const usualWeekly = 3;

const day = 86_400_000;
const patience = { remind: 2 * day, escalate: 4 * day };

/** When an answer is asked for again, and when the asker is told that none came: sooner when the deadline is near. */
export function chasing(sentAt: Date, deadline: string | null): { remindAt: Date; escalateAt: Date } {
  const sent = sentAt.getTime();
  const left = deadline === null ? Infinity : Math.max(0, Date.parse(deadline) + day - sent);
  return {
    remindAt: new Date(sent + Math.min(patience.remind, left / 3)),
    escalateAt: new Date(sent + Math.min(patience.escalate, (left * 2) / 3)),
  };
}

/** A deadline is the last day of the house on which help is of use. */
export const hasPassed = (deadline: string | null, today: string): boolean => deadline !== null && deadline < today;
