import { limits, type Input, type RequestDetail } from '@app/contract';
import { AppError, demand, Facts, notHere, type Actor } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { AsksRepository } from './asks.repository.js';
import { InvitationRepository } from './invitation.repository.js';
import { RequestCircle } from './request-circle.service.js';
import { RequestSteps } from './request-steps.service.js';
import { invitationAnswered, invitationSent } from './request.facts.js';
import { chasing, mayBeInvited } from './request.policy.js';
import { Requests } from './requests.service.js';

/** Asking people for help, and their answers. */
@Injectable()
export class Inviting {
  constructor(
    private readonly steps: RequestSteps,
    private readonly requests: Requests,
    private readonly invitations: InvitationRepository,
    private readonly asks: AsksRepository,
    private readonly circle: RequestCircle,
    private readonly facts: Facts,
  ) {}

  async invite(me: Actor, postId: string, given: Input<'POST /posts/:id/invitations'>['body']): Promise<RequestDetail> {
    const { personId, note } = given;
    await this.steps.take(me, postId, 'invite', async ({ request }) => {
      const { askerId, deadline, invitations, now } = request;
      demand(personId !== askerId, 'invitation.yourself');
      const before = invitations.get(personId) ?? null;
      demand(before !== 'declined', 'invitation.declined');
      demand(mayBeInvited(before), 'invitation.sent');
      demand(before !== null || invitations.size < limits.invitations, 'invitation.too-many');
      await this.demandAvailable(postId, personId);
      await this.invitations.invite({ postId, personId, note, ...chasing(now, deadline) });
      await this.circle.letIn(request, personId);
      await this.facts.tell(invitationSent, { postId, askerId, personId });
      return { personId };
    });
    return this.requests.one(me, postId);
  }

  async retract(me: Actor, postId: string, personId: string): Promise<RequestDetail> {
    await this.steps.take(me, postId, 'retract', async ({ request }) => {
      if (request.invitations.get(personId) !== 'pending') throw notHere();
      await this.invitations.answer(postId, personId, { state: 'void', reason: null, insteadId: null });
      await this.circle.letGo(request, [personId]);
      return { personId };
    });
    return this.requests.one(me, postId);
  }

  async answer(me: Actor, postId: string, given: Input<'PUT /posts/:id/answer'>['body']): Promise<void> {
    const { personId } = me;
    await this.steps.take(me, postId, given.answer, async ({ request }) => {
      const { askerId } = request;
      const accepted = given.answer === 'accept';
      if (accepted)
        await this.invitations.answer(postId, personId, { state: 'accepted', reason: null, insteadId: null });
      else {
        const { reason, insteadId } = given;
        if (insteadId) await this.demandSomebodyElse(insteadId, [personId, askerId]);
        await this.invitations.answer(postId, personId, { state: 'declined', reason, insteadId });
        await this.circle.letGo(request, [personId]);
      }
      await this.facts.tell(invitationAnswered, { postId, askerId, personId, accepted });
      return { personId };
    });
  }

  /** From here on nobody else asks this person, so that two who ask at once do not ask too much. */
  private async demandAvailable(postId: string, personId: string): Promise<void> {
    if (!(await this.asks.lock(personId))) throw notHere();
    const [standing] = await this.asks.standings(postId, [personId]);
    if (!standing!.available)
      throw new AppError('invitation.unavailable', { substituteId: standing!.substitute?.id ?? null });
  }

  private async demandSomebodyElse(personId: string, but: string[]): Promise<void> {
    if (but.includes(personId) || !(await this.asks.isColleague(personId)))
      throw new AppError('request.invalid', undefined, [{ path: 'body.insteadId', rule: 'unknown' }]);
  }
}
