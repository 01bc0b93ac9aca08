import type { Input, RequestDetail } from '@app/contract';
import { demand, Facts, notHere, type Actor } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { helpersOf, RequestSteps } from './request-steps.service.js';
import { requestClosed, requestReopened } from './request.facts.js';
import { hasPassed } from './request.policy.js';
import { RequestRepository } from './request.repository.js';
import { wordsOf } from './request.words.js';
import { Requests } from './requests.service.js';
import { Understanding } from './understanding.service.js';

/** What the asker decides about a request, and what both sides say of each other at its end. */
@Injectable()
export class Asking {
  constructor(
    private readonly steps: RequestSteps,
    private readonly requests: Requests,
    private readonly repository: RequestRepository,
    private readonly understanding: Understanding,
    private readonly facts: Facts,
  ) {}

  async amend(me: Actor, postId: string, need: Input<'PUT /posts/:id/request'>['body']): Promise<RequestDetail> {
    await this.steps.take(me, postId, 'amend', async () => {
      await this.requests.check(need, 'body');
      await this.repository.amend(postId, need);
      return {};
    });
    return this.requests.one(me, postId);
  }

  async close(me: Actor, postId: string): Promise<RequestDetail> {
    await this.steps.take(me, postId, 'close', async ({ request, post }) => {
      await this.facts.tell(requestClosed, {
        requestId: postId,
        askerId: request.askerId,
        helperIds: helpersOf(request),
        ...(await this.repository.brought(postId)),
        skills: await this.understanding.skillsIn(me, wordsOf(post)),
      });
      return {};
    });
    return this.requests.one(me, postId);
  }

  async reopen(me: Actor, postId: string, given: Input<'POST /posts/:id/reopening'>['body']): Promise<RequestDetail> {
    await this.steps.take(me, postId, 'reopen', async ({ request, to }) => {
      const deadline = given.deadline === undefined ? request.deadline : given.deadline;
      demand(to !== 'open' || !hasPassed(deadline, request.today), 'request.deadline-passed');
      await this.repository.setDeadline(postId, deadline);
      await this.facts.tell(requestReopened, {
        requestId: postId,
        askerId: request.askerId,
        helperIds: helpersOf(request),
        wasClosed: request.state === 'closed',
        reason: given.reason,
      });
      return { reason: given.reason };
    });
    return this.requests.one(me, postId);
  }

  async withdraw(me: Actor, postId: string, reason: string): Promise<RequestDetail> {
    await this.steps.take(me, postId, 'withdraw', async () => ({ reason }));
    return this.requests.one(me, postId);
  }

  async rate(
    me: Actor,
    postId: string,
    ratedId: string,
    rating: Input<'PUT /posts/:id/ratings/:personId'>['body'],
  ): Promise<RequestDetail> {
    await this.steps.take(me, postId, 'rate', async ({ request, role }) => {
      const otherSide = role === 'asker' ? helpersOf(request) : [request.askerId];
      if (!otherSide.includes(ratedId)) throw notHere();
      await this.repository.rate(postId, me.personId, ratedId, rating);
      return { personId: ratedId };
    });
    return this.requests.one(me, postId);
  }
}
