import type { RequestState } from '@app/contract';
import { AppError, Database, notHere, type Actor } from '@app/platform';
import { Posts, type PostRow } from '@app/wall';
import { Injectable } from '@nestjs/common';
import { InvitationRepository } from './invitation.repository.js';
import { RequestCircle } from './request-circle.service.js';
import { nextState, overtaken, refusalOf, roleOf, type RequestAct, type RequestRole } from './request.policy.js';
import { RequestRepository, type LockedRequest } from './request.repository.js';

/** An act that the rules allow, on a request that nobody else changes meanwhile. */
export interface Ground {
  act: RequestAct;
  request: LockedRequest;
  role: RequestRole;
  to: RequestState;
}
/** What is logged beside the act. */
export interface Done {
  personId?: string;
  minutes?: number;
  reason?: string;
}

/** Every step of a request goes through here, in one transaction: locked, allowed, done, logged, told. */
@Injectable()
export class RequestSteps {
  constructor(
    private readonly db: Database,
    private readonly repository: RequestRepository,
    private readonly invitations: InvitationRepository,
    private readonly posts: Posts,
    private readonly circle: RequestCircle,
  ) {}

  /** Somebody acts. */
  async take(
    me: Actor,
    postId: string,
    act: RequestAct,
    work: (ground: Ground & { post: PostRow }) => Promise<Done>,
  ): Promise<void> {
    await this.db.transaction(async () => {
      const post = await this.posts.seen(me, postId);
      const request = await this.repository.lock(postId);
      if (!request) throw notHere();
      const invitation = request.invitations.get(me.personId) ?? null;
      const role = roleOf(me.personId === request.askerId, invitation);
      const to = nextState(act, role, request.state, helpersOf(request, me.personId).length);
      if (!to) throw new AppError(refusalOf(act, role, invitation));
      const ground = { act, request, role, to };
      // Whoever listens to what the work tells finds the request as it is now.
      await this.move(ground);
      await this.log(ground, me.personId, await work({ ...ground, post }));
    });
  }

  /** The house acts; nothing happens when it need not any more, by the rules or because the work says so. */
  async takeAlone(
    postId: string,
    act: RequestAct,
    work: (request: LockedRequest) => Promise<Done | undefined>,
  ): Promise<void> {
    await this.db.transaction(async () => {
      const request = await this.repository.lock(postId);
      const to = request && nextState(act, 'house', request.state);
      const done = to && (await work(request));
      if (!done) return;
      const ground: Ground = { act, request, role: 'house', to };
      await this.move(ground);
      await this.log(ground, null, done);
    });
  }

  private async move({ request, to }: Ground): Promise<void> {
    if (to === request.state) return;
    await this.repository.setState(request.postId, to);
    await this.circle.letGo(request, await this.invitations.end(request.postId, overtaken[to]));
  }

  private async log({ act, request, role, to }: Ground, actorId: string | null, done: Done): Promise<void> {
    await this.repository.log(request.postId, { act, actorId, state: to, ...done });
    const helpersChanged = act === 'accept' || (act === 'decline' && role === 'helper');
    const concerned = [request.askerId, actorId, done.personId].filter((id) => typeof id === 'string');
    await this.circle.tell(request, to !== request.state || helpersChanged || act === 'amend', concerned);
  }
}

export const helpersOf = ({ invitations }: LockedRequest, but?: string): string[] =>
  [...invitations].flatMap(([id, state]) => (state === 'accepted' && id !== but ? [id] : []));
