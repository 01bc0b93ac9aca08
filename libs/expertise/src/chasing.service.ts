import { Facts, Jobs, log } from '@app/platform';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Candidates } from './candidates.service.js';
import { InvitationRepository, type Due } from './invitation.repository.js';
import { invitationSent, invitationUnanswered } from './request.facts.js';
import { hasPassed } from './request.policy.js';
import { RequestRepository } from './request.repository.js';
import { RequestSteps } from './request-steps.service.js';

const atOnce = 500;
const proposed = 3;

/**
 * Questions that nobody answers: asked once more, then told to the asker with the next people to ask. What is due stands
 * in the rows, so that nothing is forgotten while the house is closed, and what was done is marked in the same
 * transaction, so that two nodes do not say it twice.
 */
@Injectable()
export class Chasing implements OnModuleInit {
  constructor(
    private readonly repository: RequestRepository,
    private readonly invitations: InvitationRepository,
    private readonly steps: RequestSteps,
    private readonly candidates: Candidates,
    private readonly facts: Facts,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.every('*/5 * * * *', 'expertise.chase', () => this.chase());
  }

  async chase(): Promise<void> {
    for (const postId of await this.repository.late(atOnce)) await this.attempt(() => this.expire(postId));
    // Who is late already is not asked once more: the asker has waited long enough.
    for (const due of await this.invitations.due('escalate', atOnce)) await this.attempt(() => this.escalate(due));
    for (const due of await this.invitations.due('remind', atOnce)) await this.attempt(() => this.remind(due));
  }

  /** One that fails is tried again next time, and holds nobody else up. */
  private async attempt(work: () => Promise<void>): Promise<void> {
    await work().catch((error: unknown) => log.warn({ error }, 'a request was not chased'));
  }

  private expire(postId: string): Promise<void> {
    return this.steps.takeAlone(postId, 'expire', async ({ deadline, today }) =>
      hasPassed(deadline, today) ? {} : undefined,
    );
  }

  private remind(due: Due): Promise<void> {
    return this.steps.takeAlone(due.postId, 'remind', async ({ askerId }) => {
      if (!(await this.invitations.mark('remind', due))) return undefined;
      await this.facts.tell(invitationSent, { ...due, askerId });
      return { personId: due.personId };
    });
  }

  private escalate(due: Due): Promise<void> {
    return this.steps.takeAlone(due.postId, 'escalate', async ({ askerId }) => {
      if (!(await this.invitations.mark('escalate', due))) return undefined;
      const asker = { personId: askerId, roles: ['employee' as const], sessionId: '' };
      await this.invitations.setNext(due, await this.candidates.first(asker, due.postId, proposed));
      await this.facts.tell(invitationUnanswered, { ...due, askerId });
      return { personId: due.personId };
    });
  }
}
