import { Injectable } from '@nestjs/common';
import type { Input } from '@app/contract';
import { Database } from '@app/platform';
import { Credentials, Self, Sessions, Setup, type Entry, type Visit } from '@app/identity';
import { People } from './people.service.js';

/** The first run: whoever holds the token of the terminal names the company and becomes its first administrator. */
@Injectable()
export class FirstPerson {
  constructor(
    private readonly setup: Setup,
    private readonly people: People,
    private readonly credentials: Credentials,
    private readonly sessions: Sessions,
    private readonly self: Self,
    private readonly db: Database,
  ) {}

  async open(given: Input<'POST /setup'>['body'], visit: Visit): Promise<Entry> {
    const { token, company, language, password, givenName, familyName, email } = given;
    // Before the password is hashed: strangers cost nothing, and a weak password does not spend the token.
    await this.setup.check(token);
    const names = [givenName, familyName, company];
    const secret = await this.credentials.prepare({ email, names }, password, 'body.password');
    return this.db.transaction(async () => {
      await this.setup.claim(token, { name: company, language });
      const roles = ['employee' as const, 'administrator' as const];
      const personId = await this.people.add({ givenName, familyName, email, roles });
      await this.credentials.store(personId, secret);
      const { cookie } = await this.sessions.open(personId, visit);
      return { cookie, me: await this.self.read(personId) };
    });
  }
}
