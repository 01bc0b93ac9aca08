import { Injectable } from '@nestjs/common';
import { Database } from '@app/platform';

export type LinkPurpose = 'invitation' | 'reset' | 'setup';
export interface LinkRow {
  purpose: 'invitation' | 'reset';
  personId: string;
  email: string;
  name: string;
}

/** A link counts while it is unused and young, its account is open, and its address is still the person's. */
const valid = `t.used_at is null and t.expires_at > now() and t.purpose in ('invitation', 'reset')
  and a.person_id = t.person_id and a.state = 'active' and p.id = t.person_id and lower(p.email) = t.email`;

@Injectable()
export class LinksRepository {
  constructor(private readonly db: Database) {}

  async add(link: {
    hash: Buffer;
    purpose: LinkPurpose;
    personId: string | null;
    email: string | null;
    seconds: number;
  }): Promise<void> {
    await this.db.run(
      `insert into one_use_tokens (hash, purpose, person_id, email, expires_at)
       values ($1, $2, $3, $4, now() + $5 * interval '1 second')`,
      [link.hash, link.purpose, link.personId, link.email, link.seconds],
    );
  }

  async find(hash: Buffer): Promise<LinkRow | undefined> {
    return this.db.row(
      `select t.purpose, t.person_id as "personId", t.email, p.display_name as name
       from one_use_tokens t, accounts a, people p where t.hash = $1 and ${valid}`,
      [hash],
    );
  }

  /** Uses a link up. Of many who try at once, one gets an answer. */
  async claim(hash: Buffer): Promise<LinkRow | undefined> {
    return this.db.row(
      `update one_use_tokens t set used_at = now() from accounts a, people p where t.hash = $1 and ${valid}
       returning t.purpose, t.person_id as "personId", t.email, p.display_name as name`,
      [hash],
    );
  }

  async isSetup(hash: Buffer): Promise<boolean> {
    const found = await this.db.row(
      `select from one_use_tokens where hash = $1 and purpose = 'setup' and used_at is null and expires_at > now()`,
      [hash],
    );
    return found !== undefined;
  }

  /** Uses up every link of this sort with the one that is held: of people who hold different ones, one comes in. */
  async claimSetup(hash: Buffer): Promise<boolean> {
    const rows = await this.db.rows<{ mine: boolean }>(
      `update one_use_tokens set used_at = now()
       where purpose = 'setup' and used_at is null and expires_at > now()
         and exists (select from one_use_tokens held where held.hash = $1 and held.purpose = 'setup' and held.used_at is null)
       returning hash = $1 as mine`,
      [hash],
    );
    return rows.some(({ mine }) => mine);
  }

  /** Of the links that terminals print, only the newest live on. */
  async killSetups(allBut: number): Promise<void> {
    await this.db.run(
      `update one_use_tokens set used_at = now()
       where purpose = 'setup' and used_at is null and hash not in (
         select hash from one_use_tokens where purpose = 'setup' and used_at is null order by expires_at desc limit $1)`,
      [allBut],
    );
  }

  async removeOld(): Promise<void> {
    await this.db.run(`delete from one_use_tokens where coalesce(used_at, expires_at) < now() - interval '30 days'`);
  }
}
