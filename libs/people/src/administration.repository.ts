import { Injectable } from '@nestjs/common';
import type { AdminPerson, PersonSummary, Role } from '@app/contract';
import { Database, type Place } from '@app/platform';
import { personSummary } from '@app/identity';

export interface AdminRow {
  id: string;
  /** What the list is sorted by. */
  key: string;
  person: PersonSummary;
  email: string | null;
  roles: Role[];
  state: AdminPerson['state'];
  unit: string | null;
  site: string | null;
  lastSignInAt: Date | null;
}
export interface Filter {
  q?: string | undefined;
  state?: AdminPerson['state'] | undefined;
  role?: Role | undefined;
}

const enrolled = `exists (select from sign_ins i where i.person_id = p.id)`;
const columns = `p.id, plain(p.display_name) as key, ${personSummary('p')} as person, p.email, a.roles,
  case when a.state = 'active' and not ${enrolled} then 'invited' else a.state end as state, u.name as unit, s.name as site,
  (select max(i.last_used_at) from sign_ins i where i.person_id = p.id) as "lastSignInAt"`;
const tables = `people p join accounts a on a.person_id = p.id
  left join units u on u.id = p.unit_id left join sites s on s.id = p.site_id`;
/** Every word must stand in the name, or the whole in the address. $1 words, $2 address, $3 state, $4 role. */
const matches = `($1::text[] is null or p.search_name like all (array(select '%' || nullif(btrim(name_words(word)), '') || '%' from unnest($1) word)) or lower(p.email) like $2)
  and ($4::text is null or $4 = any(a.roles))
  and case $3::text when 'invited' then a.state = 'active' and not ${enrolled}
                    when 'active' then a.state = 'active' and ${enrolled}
                    else $3 is null or a.state = $3 end`;

@Injectable()
export class AdministrationRepository {
  constructor(private readonly db: Database) {}

  async page(filter: Filter, after: Place | undefined, limit: number): Promise<AdminRow[]> {
    return this.db.rows(
      `select ${columns} from ${tables}
       where ${matches} and ($5::text is null or (plain(p.display_name), p.id) > ($5, $6::bigint))
       order by plain(p.display_name), p.id limit $7`,
      [...valuesOf(filter), after?.key ?? null, after?.id ?? null, limit],
    );
  }

  async count(filter: Filter): Promise<number> {
    const row = await this.db.row<{ total: number }>(
      `select count(*)::int as total from people p join accounts a on a.person_id = p.id where ${matches}`,
      valuesOf(filter),
    );
    return row!.total;
  }

  async find(personId: string): Promise<AdminRow | undefined> {
    return this.db.row(`select ${columns} from ${tables} where p.id = $1`, [personId]);
  }

  async setGuest(personId: string, guest: boolean): Promise<boolean> {
    return (
      (await this.db.run(`update people set guest = $2, updated_at = now() where id = $1 and guest <> $2`, [
        personId,
        guest,
      ])) === 1
    );
  }

  /** Which of these do not exist. */
  async unknown(ids: { unitId?: string; siteId?: string; managerId?: string }): Promise<string[]> {
    const row = await this.db.row<{ unitId: boolean; siteId: boolean; managerId: boolean }>(
      `select $1::bigint is not null and not exists (select from units where id = $1) as "unitId",
              $2::bigint is not null and not exists (select from sites where id = $2) as "siteId",
              $3::bigint is not null and not exists (select from people where id = $3) as "managerId"`,
      [ids.unitId ?? null, ids.siteId ?? null, ids.managerId ?? null],
    );
    return Object.entries(row!).flatMap(([field, missing]) => (missing ? [field] : []));
  }

  /** People whose last day has passed and whose account is still open. */
  async departed(): Promise<string[]> {
    const rows = await this.db.rows<{ id: string }>(
      `select p.id from people p join accounts a on a.person_id = p.id
       where p.left_on < current_date and a.state <> 'left' order by p.id`,
    );
    return rows.map(({ id }) => id);
  }
}

function valuesOf({ q, state, role }: Filter): unknown[] {
  const words = q?.split(/\s+/).filter(Boolean) ?? [];
  return [
    words.length > 0 ? words : null,
    q ? `${literally(q.trim().toLowerCase())}%` : null,
    state ?? null,
    role ?? null,
  ];
}

/** For `like`: the text itself. */
const literally = (text: string): string => text.replace(/[\\%_]/g, '\\$&');
