import { endpoints, type Endpoint } from '@app/contract';
import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { AppError, Config, demand, endpointOf, notHere, type ParvisRequest } from '@app/platform';
import { RateLimits } from './rate-limits.js';
import { isForged } from './same-site.policy.js';
import { Sessions } from './sessions.service.js';

/** Requests a minute for one operation, where the contract does not say otherwise: of one person, and of one address,
 * behind which a whole office may stand. Guesses at an account are counted where they are made, by the account. */
const houseRate = 300;
const officeRate = 3_000;

/** Stands before every operation: forged requests, sessions, roles and rates, in that order, by what the contract says. */
@Injectable()
export class RequestGuard implements CanActivate {
  constructor(
    private readonly sessions: Sessions,
    private readonly limits: RateLimits,
    private readonly config: Config,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const key = endpointOf(context);
    if (!key) throw notHere();
    const request = context.switchToHttp().getRequest<ParvisRequest>();
    demand(!isForged(request, this.config), 'request.forged');
    const endpoint: Endpoint = endpoints[key];
    if (endpoint.access !== 'public') {
      request.actor = await this.sessions.read(request);
      const { actor } = request;
      if (!actor) throw new AppError(this.sessions.hasCookie(request) ? 'session.refused' : 'session.missing');
      const { access } = endpoint;
      demand(access === 'account' || actor.roles.some((role) => access.includes(role)), 'role.missing');
    }
    const who = request.actor?.personId ?? request.ip;
    const refusal = await this.limits.spend(
      { name: key, times: endpoint.rate ?? (request.actor ? houseRate : officeRate), seconds: 60 },
      who,
    );
    if (refusal) throw new AppError('request.too-many', { retryAfter: refusal.retryAfter });
    return true;
  }
}
