import { limits, type Input, type RequestDetail } from '@app/contract';
import { AppError, demand, Facts, notHere, type Actor } from '@app/platform';
import { Posts } from '@app/wall';
import { Injectable } from '@nestjs/common';
import { RequestSteps } from './request-steps.service.js';
import { requestDelivered } from './request.facts.js';
import { RequestRepository } from './request.repository.js';
import { Requests } from './requests.service.js';

/** What a helper does: the work, and its outcome. */
@Injectable()
export class Helping {
  constructor(
    private readonly steps: RequestSteps,
    private readonly requests: Requests,
    private readonly repository: RequestRepository,
    private readonly posts: Posts,
    private readonly facts: Facts,
  ) {}

  async log(me: Actor, postId: string, work: Input<'POST /posts/:id/work'>['body']): Promise<RequestDetail> {
    const { personId } = me;
    await this.steps.take(me, postId, 'log', async ({ request }) => {
      if (work.on > request.firstToday)
        throw new AppError('request.invalid', undefined, [{ path: 'body.on', rule: 'past' }]);
      demand(await this.repository.addWork(postId, personId, work, limits.workEntries), 'work.too-much');
      return { personId, minutes: Math.round(work.hours * 60) };
    });
    return this.requests.one(me, postId);
  }

  async unlog(me: Actor, postId: string, entryId: string): Promise<RequestDetail> {
    const { personId } = me;
    await this.steps.take(me, postId, 'unlog', async () => {
      const minutes = await this.repository.dropWork(postId, personId, entryId);
      if (minutes === undefined) throw notHere();
      return { personId, minutes: -minutes };
    });
    return this.requests.one(me, postId);
  }

  async deliver(me: Actor, postId: string, outcome: Input<'POST /posts/:id/delivery'>['body']): Promise<RequestDetail> {
    const { personId } = me;
    await this.steps.take(me, postId, 'deliver', async ({ request: { askerId } }) => {
      const visible = await this.posts.visible(me, outcome.postIds);
      if (outcome.postIds.some((id) => !visible.has(id)))
        throw new AppError('request.invalid', undefined, [{ path: 'body.postIds', rule: 'unknown' }]);
      await this.repository.deliver(postId, personId, outcome);
      await this.facts.tell(requestDelivered, { postId, askerId, personId });
      return { personId };
    });
    return this.requests.one(me, postId);
  }
}
