import { Injectable } from '@nestjs/common';
import type { Role } from '@app/contract';
import { AppError, Database, demand, Facts, notHere, type Actor } from '@app/platform';
import { areRolesSound, mayChangeRoles, mayChangeState, staysAdministered } from './accounts.policy.js';
import { AccountsRepository, type AccountRow } from './accounts.repository.js';
import { Audit } from './audit.service.js';
import { accountSuspended } from './facts.js';
import { Sessions } from './sessions.service.js';

/** Who may sign in, and as what. `actor` is null for the house itself: the terminal, an import, the calendar. */
@Injectable()
export class Accounts {
  constructor(
    private readonly repository: AccountsRepository,
    private readonly sessions: Sessions,
    private readonly audit: Audit,
    private readonly facts: Facts,
    private readonly db: Database,
  ) {}

  /** Accounts of people who have just been added; they have no way in yet. What somebody did (`by`) is audited. */
  async open(accounts: { personId: string; roles: readonly Role[] }[], by: Actor | null): Promise<void> {
    for (const { roles } of accounts) demandSound(roles);
    await this.repository.add(accounts);
    if (!by) return;
    for (const { personId, roles } of accounts)
      await this.audit.write(by, 'person.added', `person:${personId}`, { roles });
  }

  async anyAdministrator(): Promise<boolean> {
    return this.repository.anyAdministrator();
  }

  async setRoles(actor: Actor | null, personId: string, wanted: readonly Role[]): Promise<void> {
    const roles = [...new Set(wanted)];
    demandSound(roles);
    await this.db.transaction(async () => {
      const account = await this.lock(personId);
      if (same(account.roles, roles)) return;
      demand(mayChangeRoles(actor, personId, roles), 'person.is-you');
      if (!roles.includes('administrator')) await this.keepAnAdministrator([personId]);
      await this.repository.setRoles(personId, roles);
      await this.sessions.end(personId, { allBut: null });
      await this.audit.write(actor, 'roles.set', `person:${personId}`, { from: account.roles, to: roles });
    });
  }

  async suspend(actor: Actor | null, personId: string): Promise<void> {
    await this.db.transaction(async () => {
      demand(mayChangeState(actor, personId), 'person.is-you');
      const { state } = await this.lock(personId);
      demand(state !== 'left', 'request.conflict');
      await this.keepAnAdministrator([personId]);
      if (state === 'suspended') return;
      await this.close([personId], 'suspended');
      await this.audit.write(actor, 'account.suspended', `person:${personId}`);
    });
  }

  /** Who was suspended comes back by anybody's hand; who had left comes back as they left, by the house itself. */
  async reinstate(actor: Actor | null, personId: string): Promise<void> {
    await this.db.transaction(async () => {
      const { state } = await this.lock(personId);
      if (state === 'active') return;
      demand(state === 'suspended' || actor === null, 'request.conflict');
      await this.repository.setState([personId], 'active');
      await this.audit.write(actor, 'account.reinstated', `person:${personId}`, { from: state });
    });
  }

  /** People who have left the company. */
  async leave(actor: Actor | null, personIds: string[]): Promise<void> {
    await this.db.transaction(async () => {
      await this.keepAnAdministrator(personIds);
      for (const id of await this.close(personIds, 'left'))
        await this.audit.write(actor, 'account.left', `person:${id}`);
    });
  }

  /** After a change of e-mail addresses: the local way in follows. */
  async followAddresses(personIds: string[]): Promise<void> {
    await this.repository.followAddresses(personIds);
  }

  private async close(personIds: string[], state: 'suspended' | 'left'): Promise<string[]> {
    const closed = await this.repository.setState(personIds, state);
    for (const personId of closed) {
      await this.sessions.end(personId, { allBut: null });
      await this.facts.tell(accountSuspended, { personId });
    }
    return closed;
  }

  private async lock(personId: string): Promise<AccountRow> {
    // Administrators are always locked first and in one order, so that two changes never wait for each other in a circle.
    await this.repository.lockAdministrators();
    const account = await this.repository.lock(personId);
    if (!account) throw notHere();
    return account;
  }

  private async keepAnAdministrator(leaving: string[]): Promise<void> {
    demand(staysAdministered(await this.repository.lockAdministrators(), leaving), 'person.last-administrator');
  }
}

function demandSound(roles: readonly Role[]): void {
  if (!areRolesSound(roles)) {
    throw new AppError('request.invalid', undefined, [{ path: 'body.roles', rule: 'a guest is nothing else' }]);
  }
}

const same = (a: readonly Role[], b: readonly Role[]): boolean =>
  a.length === b.length && a.every((role) => b.includes(role));
