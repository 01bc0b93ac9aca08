import { Injectable } from '@nestjs/common';
import { limits, type AdminPerson, type Answer, type Input, type Role } from '@app/contract';
import { AppError, Database, notHere, pageOf, readCursor, type Actor } from '@app/platform';
import { Accounts, Invitations } from '@app/identity';
import { AdministrationRepository, type AdminRow } from './administration.repository.js';
import { People } from './people.service.js';
import { Profiles } from './profiles.service.js';

/** People and accounts, as administrators manage them. The rules of accounts stand in `identity`. */
@Injectable()
export class Administration {
  constructor(
    private readonly repository: AdministrationRepository,
    private readonly people: People,
    private readonly profiles: Profiles,
    private readonly accounts: Accounts,
    private readonly invitations: Invitations,
    private readonly db: Database,
  ) {}

  async list({ after, ...filter }: Input<'GET /admin/people'>['query']): Promise<Answer<'GET /admin/people'>> {
    const rows = await this.repository.page(filter, readCursor(after), limits.page + 1);
    const { items, next } = pageOf(rows, limits.page);
    return { items: items.map(toAdminPerson), next, total: await this.repository.count(filter) };
  }

  async add(me: Actor, person: Input<'POST /admin/people'>['body']): Promise<AdminPerson> {
    return this.db.transaction(async () => {
      const unknown = await this.repository.unknown(person);
      if (unknown.length > 0) {
        const fields = unknown.map((field) => ({ path: `body.${field}`, rule: 'unknown' }));
        throw new AppError('request.invalid', undefined, fields);
      }
      const personId = await this.people.add({ ...person, roles: [...new Set(person.roles)] }, me);
      await this.invitations.invite(me, personId);
      return this.show(personId);
    });
  }

  async setRoles(me: Actor, personId: string, roles: Role[]): Promise<AdminPerson> {
    return this.db.transaction(async () => {
      await this.accounts.setRoles(me, personId, roles);
      if (await this.repository.setGuest(personId, roles.includes('guest'))) await this.profiles.changed(personId);
      return this.show(personId);
    });
  }

  async suspend(me: Actor, personId: string): Promise<AdminPerson> {
    await this.accounts.suspend(me, personId);
    return this.show(personId);
  }

  async reinstate(me: Actor, personId: string): Promise<AdminPerson> {
    await this.accounts.reinstate(me, personId);
    return this.show(personId);
  }

  async invite(me: Actor, personId: string): Promise<void> {
    await this.db.transaction(() => this.invitations.invite(me, personId));
  }

  private async show(personId: string): Promise<AdminPerson> {
    const row = await this.repository.find(personId);
    if (!row) throw notHere();
    return toAdminPerson(row);
  }
}

const toAdminPerson = (row: Omit<AdminRow, 'key'>): AdminPerson => ({
  person: row.person,
  email: row.email,
  roles: row.roles,
  state: row.state,
  unit: row.unit,
  site: row.site,
  lastSignInAt: row.lastSignInAt?.toISOString() ?? null,
});
