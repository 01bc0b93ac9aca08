import { Injectable } from '@nestjs/common';
import type { Language, Role } from '@app/contract';
import { Database } from '@app/platform';

export type AccountState = 'active' | 'suspended' | 'left';
export interface AccountRow {
  personId: string;
  state: AccountState;
  roles: Role[];
}
export interface SignInRow extends AccountRow {
  secret: string | null;
}
/** The person behind an account, as a mail addresses them and as a password must not name them. */
export interface HolderRow {
  personId: string;
  state: AccountState;
  email: string | null;
  name: string;
  givenName: string;
  familyName: string;
  language: Language;
  company: string;
  enrolled: boolean;
}

/** `people` stands above this lib; its rows are read here as data. */
const holders = `
  select a.person_id as "personId", a.state, lower(p.email) as email, p.display_name as name, p.given_name as "givenName",
    p.family_name as "familyName", coalesce(a.preferences->>'language', c.value->>'language', 'fr') as language,
    coalesce(c.value->>'name', 'Parvis') as company,
    exists (select from sign_ins s where s.person_id = a.person_id) as enrolled
  from accounts a join people p on p.id = a.person_id left join settings c on c.key = 'company'`;

@Injectable()
export class AccountsRepository {
  constructor(private readonly db: Database) {}

  async add(accounts: { personId: string; roles: readonly Role[] }[]): Promise<void> {
    await this.db.run(
      `insert into accounts (person_id, roles)
       select (a->>'personId')::bigint, array(select jsonb_array_elements_text(a->'roles'))
       from jsonb_array_elements($1::jsonb) a`,
      [JSON.stringify(accounts)],
    );
  }

  /** The account, locked until the transaction ends. */
  async lock(personId: string): Promise<AccountRow | undefined> {
    return this.db.row(`select person_id as "personId", state, roles from accounts where person_id = $1 for update`, [
      personId,
    ]);
  }

  /** Active administrators, locked: two who demote each other at once meet here. */
  async lockAdministrators(): Promise<string[]> {
    const rows = await this.db.rows<{ id: string }>(
      `select person_id as id from accounts where 'administrator' = any(roles) and state = 'active'
       order by person_id for update`,
    );
    return rows.map(({ id }) => id);
  }

  async anyAdministrator(): Promise<boolean> {
    const row = await this.db.row<{ found: boolean }>(
      `select exists (select from accounts where 'administrator' = any(roles) and state = 'active') as found`,
    );
    return row!.found;
  }

  async setState(personIds: string[], state: AccountState): Promise<string[]> {
    const rows = await this.db.rows<{ id: string }>(
      `update accounts set state = $2 where person_id = any($1::bigint[]) and state <> $2 returning person_id as id`,
      [personIds, state],
    );
    return rows.map(({ id }) => id);
  }

  async setRoles(personId: string, roles: readonly Role[]): Promise<void> {
    await this.db.run(`update accounts set roles = $2 where person_id = $1`, [personId, roles]);
  }

  async bySignIn(provider: string, subject: string): Promise<SignInRow | undefined> {
    return this.db.row(
      `select a.person_id as "personId", a.state, a.roles, s.secret
       from sign_ins s join accounts a using (person_id) where s.provider = $1 and s.subject = $2`,
      [provider, subject],
    );
  }

  /** A password that was right, hashed at today's cost. */
  async refresh(provider: string, subject: string, secret: string): Promise<void> {
    await this.db.run(`update sign_ins set secret = $3 where provider = $1 and subject = $2`, [
      provider,
      subject,
      secret,
    ]);
  }

  /**
   * Sets the password that goes with the person's present address, and kills every link that was sent to choose one. False
   * without an address, or when it is another person's way in.
   */
  async setSecret(personId: string, secret: string): Promise<boolean> {
    await this.db.run(`update one_use_tokens set used_at = now() where person_id = $1 and used_at is null`, [personId]);
    const count = await this.db.run(
      `insert into sign_ins (person_id, provider, subject, secret)
       select id, 'local', lower(email), $2 from people where id = $1 and email is not null
       on conflict (provider, subject) do update set secret = excluded.secret
       where sign_ins.person_id = excluded.person_id`,
      [personId, secret],
    );
    return count === 1;
  }

  async holder(personId: string): Promise<HolderRow | undefined> {
    return this.db.row(`${holders} where a.person_id = $1`, [personId]);
  }

  async holderByEmail(email: string): Promise<HolderRow | undefined> {
    return this.db.row(`${holders} where lower(p.email) = $1`, [email]);
  }

  async secretOf(personId: string): Promise<string | null | undefined> {
    const row = await this.db.row<{ secret: string | null }>(
      `select secret from sign_ins where person_id = $1 and provider = 'local'`,
      [personId],
    );
    return row?.secret;
  }

  /** The local way in bears the person's present address; who has no address any more has no such way. */
  async followAddresses(personIds: string[]): Promise<void> {
    await this.db.run(
      `delete from sign_ins s using people p
       where p.id = s.person_id and s.provider = 'local' and p.id = any($1::bigint[]) and p.email is null`,
      [personIds],
    );
    await this.db.run(
      `update sign_ins s set subject = lower(p.email) from people p
       where p.id = s.person_id and s.provider = 'local' and p.id = any($1::bigint[]) and s.subject <> lower(p.email)`,
      [personIds],
    );
  }
}
