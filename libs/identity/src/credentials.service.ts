import { Injectable } from '@nestjs/common';
import { AppError, Database, demand, notHere, type Actor } from '@app/platform';
import { AccountsRepository } from './accounts.repository.js';
import { Audit } from './audit.service.js';
import { hasEmail, Letters } from './letters.service.js';
import { passwordFault, type Owner } from './password.policy.js';
import { Passwords } from './passwords.js';
import { Sessions } from './sessions.service.js';

/** Passwords of people: checked before they are hashed, hashed before the transaction that stores them. */
@Injectable()
export class Credentials {
  constructor(
    private readonly accounts: AccountsRepository,
    private readonly passwords: Passwords,
    private readonly sessions: Sessions,
    private readonly letters: Letters,
    private readonly audit: Audit,
    private readonly db: Database,
  ) {}

  /** The person changes their own password: every other session ends, and a mail tells them. */
  async change(me: Actor, current: string, next: string): Promise<void> {
    demand(await this.passwords.matches(await this.accounts.secretOf(me.personId), current), 'password.wrong');
    const secret = await this.prepareFor(me.personId, next, 'body.next');
    await this.db.transaction(async () => {
      await this.store(me.personId, secret, me.sessionId);
      await this.audit.write(me, 'password.changed', `person:${me.personId}`);
      const holder = await this.accounts.holder(me.personId);
      if (hasEmail(holder)) await this.letters.send('passwordChanged', holder, '/forgot');
    });
  }

  /** Sets a password for somebody, for the terminal and the demo. */
  async set(personId: string, password: string): Promise<void> {
    const secret = await this.prepareFor(personId, password, 'password');
    await this.db.transaction(async () => {
      await this.store(personId, secret);
      await this.audit.write(null, 'password.set', `person:${personId}`);
    });
  }

  /** The password, fit to be stored; refused when it is weak. `field` is where the person typed it. */
  async prepareFor(personId: string, password: string, field: string): Promise<string> {
    const holder = await this.accounts.holder(personId);
    if (!holder) throw notHere();
    const names = [holder.givenName, holder.familyName, holder.name, holder.company];
    return this.prepare({ email: holder.email, names }, password, field);
  }

  async prepare(owner: Owner, password: string, field: string): Promise<string> {
    const fault = passwordFault(password, owner);
    if (fault) throw new AppError('password.weak', { fault }, [{ path: field, rule: fault }]);
    return this.passwords.hash(password);
  }

  /** Stores a prepared password: links to choose one die, and every session but `keep` ends. */
  async store(personId: string, secret: string, keep: string | null = null): Promise<void> {
    demand(await this.accounts.setSecret(personId, secret), 'request.conflict');
    await this.sessions.end(personId, { allBut: keep });
  }
}
