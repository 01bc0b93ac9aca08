import { Injectable } from '@nestjs/common';
import type { Answer, PersonSummary } from '@app/contract';
import { Database } from '@app/platform';
import { personSummary } from '@app/identity';
import { isStaff } from './may-see-person.js';

export interface NewSite {
  name: string;
  city?: string | null;
  country?: string | null;
  timezone?: string | null;
}

export interface NodeRow {
  person: PersonSummary;
  reports: number;
  unit: string | null;
}

/** SQL: a place in the chart, for a row of people `p`. */
const node = `${personSummary('p')} as person,
  (select count(*)::int from people r where r.manager_id = p.id and ${isStaff('r')}) as reports,
  (select u.name from units u where u.id = p.unit_id) as unit`;

/** How much of a chart is shown at once: who has more reports than this is looked for by name. */
const widest = 200;
const highest = 30;

@Injectable()
export class OrganisationRepository {
  constructor(private readonly db: Database) {}

  async addUnit(name: string, parentId: string | null): Promise<string> {
    const row = await this.db.row<{ id: string }>(`insert into units (name, parent_id) values ($1, $2) returning id`, [
      name,
      parentId,
    ]);
    return row!.id;
  }

  async addSite(site: NewSite): Promise<string> {
    const row = await this.db.row<{ id: string }>(
      `insert into sites (name, city, country, timezone) values ($1, $2, $3, $4) returning id`,
      [site.name, site.city ?? null, site.country ?? null, site.timezone ?? null],
    );
    return row!.id;
  }

  /** Draws the lines from every unit up to its root again, and writes only what differs. */
  async redrawLines(): Promise<void> {
    await this.db.rows(`
      with recursive lines as (
        select id as unit_id, id as above_id, parent_id as next from units
        union
        select l.unit_id, u.id, u.parent_id from lines l join units u on u.id = l.next
      ), gone as (
        delete from unit_lines old where not exists (
          select from lines l where l.unit_id = old.unit_id and l.above_id = old.above_id)
      )
      insert into unit_lines (unit_id, above_id) select unit_id, above_id from lines on conflict do nothing`);
  }

  async person(id: string): Promise<NodeRow | undefined> {
    return this.db.row(`select ${node} from people p where p.id = $1`, [id]);
  }

  /** The line of managers, from the top down. */
  async above(id: string): Promise<NodeRow[]> {
    return this.db.rows(
      `with recursive line as (
         select manager_id as id, 1 as height, array[id] as passed from people where id = $1 and manager_id is not null
         union all
         select p.manager_id, l.height + 1, l.passed || p.id from line l join people p on p.id = l.id
         where p.manager_id is not null and not p.manager_id = any(l.passed || p.id) and l.height < ${highest}
       )
       select ${node} from line l join people p on p.id = l.id order by l.height desc`,
      [id],
    );
  }

  async peers(id: string): Promise<NodeRow[]> {
    return this.db.rows(
      `select ${node} from people p where p.manager_id = (select manager_id from people where id = $1)
         and p.id <> $1 and ${isStaff('p')} order by plain(p.display_name), p.id limit ${widest}`,
      [id],
    );
  }

  async reports(id: string): Promise<NodeRow[]> {
    return this.db.rows(
      `select ${node} from people p where p.manager_id = $1 and ${isStaff('p')}
       order by plain(p.display_name), p.id limit ${widest}`,
      [id],
    );
  }

  /** Those without a manager; who leads somebody comes first. */
  async roots(): Promise<NodeRow[]> {
    return this.db.rows(
      `select ${node} from people p where p.manager_id is null and ${isStaff('p')}
       order by exists (select from people r where r.manager_id = p.id) desc, plain(p.display_name), p.id
       limit ${widest}`,
    );
  }

  /** People of a unit are counted in every unit above it. */
  async units(): Promise<Answer<'GET /units'>> {
    return this.db.rows(
      `with own as (select p.unit_id, count(*) as n from people p where ${isStaff('p')} group by p.unit_id)
       select u.id, u.name, u.parent_id as "parentId", coalesce(sum(own.n), 0)::int as people
       from units u join unit_lines l on l.above_id = u.id left join own on own.unit_id = l.unit_id
       group by u.id order by plain(u.name), u.id limit 10000`,
    );
  }

  async sites(): Promise<Answer<'GET /sites'>> {
    return this.db.rows(
      `select s.id, s.name, s.city, s.country, s.timezone,
         (select count(*)::int from people p where p.site_id = s.id and ${isStaff('p')}) as people
       from sites s order by plain(s.name), s.id limit 5000`,
    );
  }
}
