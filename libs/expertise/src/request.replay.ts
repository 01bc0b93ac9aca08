import type { InvitationState, RequestState } from '@app/contract';
import { overtaken, type RequestAct } from './request.policy.js';

/** A step of a request as it was logged. */
export interface Step {
  act: RequestAct;
  personId: string | null;
  state: RequestState;
  minutes: number | null;
}
export interface Replayed {
  state: RequestState;
  invitations: Map<string, InvitationState>;
  minutes: number;
}

const answers: Partial<Record<RequestAct, InvitationState>> = {
  invite: 'pending',
  retract: 'void',
  accept: 'accepted',
  decline: 'declined',
};

/** What a request has become, told from its log alone. */
export function replay(steps: readonly Step[]): Replayed {
  const told: Replayed = { state: 'open', invitations: new Map(), minutes: 0 };
  for (const { act, personId, state, minutes } of steps) {
    const answer = answers[act];
    if (answer && personId) told.invitations.set(personId, answer);
    if (state !== told.state)
      for (const [id, invitation] of told.invitations)
        if (overtaken[state].includes(invitation)) told.invitations.set(id, 'void');
    told.minutes += minutes ?? 0;
    told.state = state;
  }
  return told;
}
