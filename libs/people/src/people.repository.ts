import { Injectable } from '@nestjs/common';
import type { PersonSummary, Role } from '@app/contract';
import { Database } from '@app/platform';
import { personSummary } from '@app/identity';

/** What is known of a person who is added. */
export interface NewPerson {
  givenName: string;
  familyName: string;
  displayName?: string | null;
  email?: string | null;
  title?: string | null;
  unitId?: string | null;
  siteId?: string | null;
  managerId?: string | null;
  languages?: string[];
  bio?: string;
  phone?: string | null;
  startedOn?: string | null;
  leftOn?: string | null;
  external?: Record<string, string>;
  roles: Role[];
}

@Injectable()
export class PeopleRepository {
  constructor(private readonly db: Database) {}

  async summaries(ids: string[]): Promise<PersonSummary[]> {
    const rows = await this.db.hot<{ person: PersonSummary }>(
      `select ${personSummary('p')} as person from people p where p.id = any($1::bigint[])`,
      [ids],
    );
    return rows.map(({ person }) => person);
  }

  /** Handles are given out by one transaction at a time. */
  async lockHandles(): Promise<void> {
    await this.db.rows(`select pg_advisory_xact_lock(hashtext('people.handle'))`);
  }

  async handlesLike(bases: string[]): Promise<string[]> {
    const rows = await this.db.rows<{ handle: string }>(
      `select handle from people where regexp_replace(handle, '\\d+$', '') = any($1::text[]) or handle = any($2::text[])`,
      [bases.map((base) => base.replace(/\d+$/, '')), bases],
    );
    return rows.map(({ handle }) => handle);
  }

  async emailsTaken(emails: string[]): Promise<string[]> {
    const rows = await this.db.rows<{ email: string }>(
      `select lower(email) as email from people where lower(email) = any($1::text[])`,
      [emails],
    );
    return rows.map(({ email }) => email);
  }

  /** Adds people, and answers their ids in the same order. */
  async add(people: (NewPerson & { handle: string })[]): Promise<string[]> {
    const rows = await this.db.rows<{ id: string; handle: string }>(
      `insert into people (handle, given_name, family_name, display_name, email, title, unit_id, site_id, manager_id,
                           languages, bio, phone, started_on, left_on, guest, external)
       select p.handle, p."givenName", p."familyName", coalesce(p."displayName", p."givenName" || ' ' || p."familyName"),
              p.email, p.title, p."unitId", p."siteId", p."managerId", coalesce(p.languages, '{}'), coalesce(p.bio, ''),
              p.phone, p."startedOn", p."leftOn", p.roles @> '{guest}', coalesce(p.external, '{}')
       from jsonb_to_recordset($1::jsonb) as p (
         handle text, "givenName" text, "familyName" text, "displayName" text, email text, title text, "unitId" bigint,
         "siteId" bigint, "managerId" bigint, languages text[], bio text, phone text, "startedOn" date, "leftOn" date,
         roles text[], external jsonb)
       returning id, handle`,
      [JSON.stringify(people)],
    );
    const ids = new Map(rows.map((row) => [row.handle, row.id]));
    return people.map(({ handle }) => ids.get(handle)!);
  }
}
