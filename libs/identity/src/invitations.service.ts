import { Injectable, type OnModuleInit } from '@nestjs/common';
import { demand, Jobs, notHere, type Actor } from '@app/platform';
import { AccountsRepository } from './accounts.repository.js';
import { Audit } from './audit.service.js';
import { hasEmail, Letters } from './letters.service.js';
import { LinksRepository } from './links.repository.js';
import { newLink } from './links.service.js';
import { RateLimits } from './rate-limits.js';

/** Mails one address may receive because somebody typed it. */
const resetsOfAddress = { name: 'reset.address', times: 3, seconds: 3600 };

/** Sends the links with which people choose a password. */
@Injectable()
export class Invitations implements OnModuleInit {
  constructor(
    private readonly accounts: AccountsRepository,
    private readonly links: LinksRepository,
    private readonly letters: Letters,
    private readonly audit: Audit,
    private readonly limits: RateLimits,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.handle<{ email: string }>('reset.send', ({ email }) => this.sendReset(email));
  }

  /** Invites somebody who has no way in yet. Belongs inside the transaction of the act. */
  async invite(actor: Actor | null, personId: string): Promise<void> {
    const holder = await this.accounts.holder(personId);
    if (!holder) throw notHere();
    demand(hasEmail(holder) && holder.state === 'active' && !holder.enrolled, 'request.conflict');
    const { token, row } = newLink('invitation', { personId, email: holder.email });
    await this.links.add(row);
    await this.letters.send('invitation', holder, `/token/${token}`);
    await this.audit.write(actor, 'invitation.sent', `person:${personId}`);
  }

  /** For the terminal: the same by address. Inside a transaction, too. */
  async inviteAddress(email: string): Promise<void> {
    const { personId } = await this.holderOf(email);
    await this.invite(null, personId);
  }

  /** For the terminal: the path of a link to choose a password, which is shown there and sent nowhere. */
  async passwordLink(email: string): Promise<string> {
    const { personId } = await this.holderOf(email);
    const { token, row } = newLink('reset', { personId, email });
    await this.links.add(row);
    await this.audit.write(null, 'password.link', `person:${personId}`);
    return `/token/${token}`;
  }

  private async holderOf(email: string) {
    const holder = await this.accounts.holderByEmail(email);
    if (!holder) throw notHere();
    demand(hasEmail(holder) && holder.state === 'active', 'request.conflict');
    return holder;
  }

  /** Whoever asks learns nothing, not even by the clock: the address is looked up later, by a job. */
  async askReset(email: string): Promise<void> {
    if (await this.limits.spend(resetsOfAddress, email)) return;
    await this.jobs.add('reset.send', { email });
  }

  private async sendReset(email: string): Promise<void> {
    const holder = await this.accounts.holderByEmail(email);
    if (!hasEmail(holder) || holder.state !== 'active') return;
    const { token, row } = newLink('reset', { personId: holder.personId, email });
    await this.links.add(row);
    await this.letters.send('reset', holder, `/token/${token}`);
  }
}
