import { Database, everyone } from '@app/platform';
import { Injectable } from '@nestjs/common';

export interface Change {
  audienceId: string;
  personId: string;
  joined: boolean;
}

/**
 * Who belongs where, derived from what is true of people: the definition of every kind of audience. Whoever has left
 * belongs nowhere; a guest belongs to groups only; a suspended person keeps their places and cannot sign in.
 */
const wanted = (whom: string): string => `
  present as (
    select p.id, p.unit_id, p.site_id, p.guest from people p
    where ${whom} and (p.left_on is null or p.left_on >= current_date)
      and not exists (select from accounts c where c.person_id = p.id and c.state = 'left')),
  staff as (select * from present where not guest),
  parts as (
    select p.id as person_id, x.project_id, r.client_id, coalesce(x.from_on <= current_date, true) as begun
    from staff p join assignments x on x.person_id = p.id join projects r on r.id = x.project_id
    where x.to_on is null or x.to_on >= current_date),
  wanted as (
    select a.id as audience_id, p.id as person_id from staff p join audiences a on a.kind = 'everyone'
    union all
    select a.id, p.id from staff p
    join unit_lines l on l.unit_id = p.unit_id join audiences a on a.kind = 'unit' and a.ref_id = l.above_id
    union all
    select a.id, p.id from staff p join audiences a on a.kind = 'site' and a.ref_id = p.site_id
    union all
    select distinct a.id, x.person_id from parts x join audiences a on a.kind = 'project' and a.ref_id = x.project_id
    union all
    select distinct a.id, x.person_id from parts x
    join audiences a on a.kind = 'client' and a.ref_id = x.client_id where x.begun
    union all
    select a.id, p.id from present p
    join group_members g on g.person_id = p.id join audiences a on a.kind = 'group' and a.ref_id = g.group_id
    union all
    select a.id, p.id from present p join audiences a on a.kind = 'person' and a.ref_id = p.id
    union all
    select c.audience_id, p.id from staff p join chosen_people c on c.person_id = p.id
    union all
    select a.id, p.id from audiences a join staff p on ${inRule('a.rule', 'p')} where a.kind = 'rule')`;

/** SQL: is the person (a row of `people`) one of those that the rule names? An empty list does not narrow. */
export function inRule(rule: string, person: string): string {
  return `(jsonb_array_length(${rule}->'unitIds') = 0 or exists (
      select from unit_lines l where l.unit_id = ${person}.unit_id and (${rule}->'unitIds') ? l.above_id::text))
    and (jsonb_array_length(${rule}->'siteIds') = 0 or (${rule}->'siteIds') ? ${person}.site_id::text)`;
}

const differences = `
  gone as (
    delete from audience_members m
    where __whom__ and not exists (
      select from wanted w where w.audience_id = m.audience_id and w.person_id = m.person_id)
    returning m.audience_id, m.person_id),
  come as (
    insert into audience_members (audience_id, person_id)
    select w.audience_id, w.person_id from wanted w
    where not exists (
      select from audience_members m where m.audience_id = w.audience_id and m.person_id = w.person_id)
    returning audience_id, person_id)`;

/** The day up to which memberships have followed the calendar. */
const turnedKey = 'audiences.turned';
/**
 * SQL: who reads along. Whoever works here may say that they take part in a project and belongs to it then, so the walls of
 * projects and clients are open to all staff, and said to be so; those of a confidential client are its people's alone.
 */
const readersOf = {
  unit: 'null::bigint',
  site: 'null::bigint',
  project: `case when not exists (select from clients c where c.id = t.client_id and c.confidential) then ${everyone} end`,
  client: `case when not t.confidential then ${everyone} end`,
} as const;
const named = { unit: 'units', site: 'sites', project: 'projects', client: 'clients' } as const;

@Injectable()
export class MembershipsRepository {
  constructor(private readonly db: Database) {}

  /** From here to the end of the transaction nobody else changes what these people belong to. */
  async lock(personIds: string[]): Promise<void> {
    await this.db.rows(`select from people where id = any($1::bigint[]) order by id for no key update`, [personIds]);
  }

  /** The whole house: waits for those who are changing memberships, and holds others back until it is done. */
  async lockAll(): Promise<void> {
    await this.db.takeTime();
    await this.db.rows(`lock table audience_members in share row exclusive mode`);
  }

  /** Gives every object behind an audience its audience, with its present name. */
  async createMissing(): Promise<void> {
    await this.db.rows(`
      insert into audiences as a (kind, ref_id, name, readers_id)
      select 'unit', id, name, null::bigint from units
      union all select 'site', id, name, null from sites
      union all select 'project', id, name, ${readersOf.project} from projects t
      union all select 'client', id, name, ${readersOf.client} from clients t
      union all select 'group', id, name, case access when 'open' then 1 end from groups
      union all select 'person', id, '', null from people
      on conflict (kind, ref_id) where ref_id is not null do update
        set name = excluded.name, readers_id = excluded.readers_id
        where (a.name, a.readers_id) is distinct from (excluded.name, excluded.readers_id)`);
  }

  /** An inbox for whoever has none yet. */
  async createInboxes(personIds: string[]): Promise<void> {
    await this.db.rows(
      `insert into audiences (kind, ref_id, name)
       select 'person', p.id, '' from people p
       where p.id = any($1::bigint[])
         and not exists (select from audiences a where a.kind = 'person' and a.ref_id = p.id)
       on conflict (kind, ref_id) where ref_id is not null do nothing`,
      [personIds],
    );
  }

  /** Units, sites, projects or clients that have come or have a new name. */
  async createNamed(kind: keyof typeof named, refIds: string[]): Promise<void> {
    await this.db.rows(
      `insert into audiences as a (kind, ref_id, name, readers_id)
       select $1, id, name, ${readersOf[kind]} from ${named[kind]} t where id = any($2::bigint[])
       on conflict (kind, ref_id) where ref_id is not null
         do update set name = excluded.name, readers_id = excluded.readers_id`,
      [kind, refIds],
    );
  }

  /** Everybody in these units and below: those whom a move of the units concerns. */
  async peopleUnder(unitIds: string[]): Promise<string[]> {
    const rows = await this.db.rows<{ id: string }>(
      `select p.id from people p join unit_lines l on l.unit_id = p.unit_id where l.above_id = any($1::bigint[])`,
      [unitIds],
    );
    return rows.map(({ id }) => id);
  }

  /** Makes the memberships of these people what they should be; answers every difference. */
  align(personIds: string[]): Promise<Change[]> {
    return this.db.rows<Change>(
      `with ${wanted('p.id = any($1::bigint[])')}, ${differences.replace('__whom__', 'm.person_id = any($1::bigint[])')}
       select audience_id as "audienceId", person_id as "personId", false as joined from gone
       union all select audience_id, person_id, true from come
       order by 1, 2`,
      [personIds],
    );
  }

  /** The same for everybody, or for many; answers the audiences that are not what they were. */
  async alignMany(personIds: string[] | null): Promise<string[]> {
    const whom = (column: string): string => (personIds ? `${column} = any($1::bigint[])` : 'true');
    const rows = await this.db.rows<{ id: string }>(
      `with ${wanted(whom('p.id'))}, ${differences.replace('__whom__', whom('m.person_id'))}
       select audience_id as id from gone union select audience_id from come`,
      personIds ? [personIds] : [],
    );
    return rows.map(({ id }) => id);
  }

  /**
   * People of whom a date has come or passed since the day that was turned to last, however long ago that is. The day
   * before is looked at again: somebody may have written across midnight.
   */
  async dated(): Promise<{ today: string; personIds: string[] }> {
    const row = await this.db.row<{ today: string; personIds: string[] }>(`
      with since as (
        select coalesce(
          (select (value #>> '{}')::date - 1 from settings where key = '${turnedKey}'), '-infinity') as day)
      select current_date as today, array(
        select p.id::text from since join people p on p.left_on >= since.day and p.left_on < current_date
        union
        select x.person_id::text from since join assignments x
          on (x.to_on >= since.day and x.to_on < current_date) or (x.from_on >= since.day and x.from_on <= current_date)
      ) as "personIds"`);
    return row!;
  }

  async turned(today: string): Promise<void> {
    await this.db.rows(
      `insert into settings (key, value) values ('${turnedKey}', to_jsonb($1::text))
       on conflict (key) do update set value = excluded.value`,
      [today],
    );
  }

  /** Those of these people whose memberships are no longer what they should be. */
  async strayed(personIds: string[]): Promise<string[]> {
    const rows = await this.db.rows<{ id: string }>(
      `with ${wanted('p.id = any($1::bigint[])')},
         present_members as (select audience_id, person_id from audience_members where person_id = any($1::bigint[]))
       select distinct coalesce(w.person_id, m.person_id) as id
       from wanted w full join present_members m on m.audience_id = w.audience_id and m.person_id = w.person_id
       where w.person_id is null or m.person_id is null`,
      [personIds],
    );
    return rows.map(({ id }) => id);
  }

  /** Moves the sizes by the differences, in the order of ids, so that two writers never wait in a circle. */
  async resize(deltas: Map<string, number>): Promise<void> {
    const ids = [...deltas.keys()];
    await this.db.rows(`select from audiences where id = any($1::bigint[]) order by id for no key update`, [ids]);
    await this.db.rows(
      `update audiences a set size = a.size + d.n
       from unnest($1::bigint[], $2::int[]) as d (id, n) where a.id = d.id`,
      [ids, [...deltas.values()]],
    );
  }

  async recount(): Promise<void> {
    await this.db.rows(`
      update audiences a set size = c.n
      from (select a.id, count(m.person_id)::int as n from audiences a
            left join audience_members m on m.audience_id = a.id group by a.id) c
      where c.id = a.id and c.n <> a.size`);
  }
}
