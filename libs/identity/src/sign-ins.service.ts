import { Injectable } from '@nestjs/common';
import type { Input } from '@app/contract';
import { AppError, demand } from '@app/platform';
import { AccountsRepository } from './accounts.repository.js';
import { Audit } from './audit.service.js';
import { LocalProvider } from './local.provider.js';
import { RateLimits, type Limit } from './rate-limits.js';
import { Self, type Entry } from './self.service.js';
import { Sessions } from './sessions.service.js';
import type { Visit } from './visit.js';

/** An office shares one address; nobody shares an account. */
const ofAccount: Limit = { name: 'sign-in.account-locked', times: 10, seconds: 15 * 60 };
const ofAddress: Limit = { name: 'sign-in.address-locked', times: 100, seconds: 15 * 60 };

/** Signing in with a password. */
@Injectable()
export class SignIns {
  constructor(
    private readonly provider: LocalProvider,
    private readonly accounts: AccountsRepository,
    private readonly sessions: Sessions,
    private readonly self: Self,
    private readonly limits: RateLimits,
    private readonly audit: Audit,
  ) {}

  /** The answer to a wrong password and to an unknown address is the same, and takes the same time. */
  async withPassword(body: Input<'POST /session'>['body'], visit: Visit): Promise<Entry> {
    // Counted before the password is looked at: guesses at the same time do not slip through together.
    await this.count(ofAddress, visit.address, visit);
    await this.count(ofAccount, body.email, visit);
    const subject = await this.provider.prove({ body });
    const account = subject && (await this.accounts.bySignIn(this.provider.name, subject));
    if (!account) {
      await this.audit.write(null, 'sign-in.failed', `email:${body.email}`, { address: visit.address });
      throw new AppError('session.refused');
    }
    await this.limits.forget(ofAccount, body.email);
    await this.limits.giveBack(ofAddress, visit.address);
    demand(account.state === 'active', 'account.suspended');
    const { cookie } = await this.sessions.open(account.personId, { ...visit, provider: this.provider.name });
    return { cookie, me: await this.self.read(account.personId) };
  }

  private async count(limit: Limit, who: string, visit: Visit): Promise<void> {
    const refusal = await this.limits.spend(limit, who);
    if (!refusal) return;
    if (refusal.first) await this.audit.write(null, limit.name, who, { address: visit.address });
    throw new AppError('session.locked', { retryAfter: refusal.retryAfter });
  }
}
