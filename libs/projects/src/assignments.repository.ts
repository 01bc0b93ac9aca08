import type { Assignment, Named, PersonSummary } from '@app/contract';
import { personSummary } from '@app/identity';
import { Database } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { stateOf } from './assignments.policy.js';
import { clientVisibleTo } from './client-visible-to.js';

/** What a person says of their part. */
export interface Part {
  role: string | null;
  share: number | null;
  from: string | null;
  to: string | null;
}
interface Row extends Part {
  id: string;
  person: PersonSummary;
  project: Named;
  client: Named | null;
  confirmedAt: Date;
  today: string;
}

/** Nobody's list is longer: the newest count. */
const most = 200;

const select = `
  select x.id, ${personSummary('p')} as person, json_build_object('id', r.id::text, 'name', r.name) as project,
    case when c.id is not null then json_build_object('id', c.id::text, 'name', c.name) end as client,
    x.role, x.share, x.from_on as "from", x.to_on as "to", x.confirmed_at as "confirmedAt", current_date as today
  from assignments x
  join people p on p.id = x.person_id
  join projects r on r.id = x.project_id
  left join clients c on c.id = r.client_id`;
const newestFirst = `order by x.to_on desc nulls first, x.from_on desc nulls last, x.id desc limit ${most}`;

const toDto = ({ today, confirmedAt, ...row }: Row): Assignment => ({
  ...row,
  state: stateOf({ ...row, confirmedAt }, today),
  confirmedAt: confirmedAt.toISOString(),
});

@Injectable()
export class AssignmentsRepository {
  constructor(private readonly db: Database) {}

  async ofPerson(viewerId: string, personId: string): Promise<Assignment[]> {
    const rows = await this.db.hot<Row>(
      `${select} where x.person_id = $2 and ${clientVisibleTo('r.client_id', '$1')} ${newestFirst}`,
      [viewerId, personId],
    );
    return rows.map(toDto);
  }

  async ofProject(projectId: string): Promise<Assignment[]> {
    return (await this.db.rows<Row>(`${select} where x.project_id = $1 ${newestFirst}`, [projectId])).map(toDto);
  }

  async ofClient(clientId: string): Promise<Assignment[]> {
    return (await this.db.rows<Row>(`${select} where r.client_id = $1 ${newestFirst}`, [clientId])).map(toDto);
  }

  async find(id: string): Promise<Assignment> {
    return toDto((await this.db.row<Row>(`${select} where x.id = $1`, [id]))!);
  }

  /** One's own assignment, held until the end of the transaction. */
  lockOwn(
    personId: string,
    id: string,
  ): Promise<(Part & { projectId: string; confirmedAt: Date; today: string }) | undefined> {
    return this.db.row(
      `select project_id as "projectId", role, share, from_on as "from", to_on as "to", confirmed_at as "confirmedAt",
         current_date as today
       from assignments where id = $1 and person_id = $2 for update`,
      [id, personId],
    );
  }

  async add(personId: string, projectId: string, part: Part): Promise<string> {
    const row = await this.db.row<{ id: string }>(
      `insert into assignments (person_id, project_id, role, share, from_on, to_on)
       values ($1, $2, $3, $4, $5, $6) returning id`,
      [personId, projectId, part.role, part.share, part.from, part.to],
    );
    return row!.id;
  }

  /** Writes the part; whoever corrects it has confirmed it. */
  async change(id: string, part: Part): Promise<void> {
    await this.db.run(
      `update assignments set role = $2, share = $3, from_on = $4, to_on = $5, confirmed_at = now() where id = $1`,
      [id, part.role, part.share, part.from, part.to],
    );
  }

  async remove(id: string): Promise<void> {
    await this.db.run(`delete from assignments where id = $1`, [id]);
  }
}
