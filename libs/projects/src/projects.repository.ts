import type { AudienceRef, ClientDto, ProjectDto } from '@app/contract';
import { Database, type Place } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { clientVisibleTo } from './client-visible-to.js';

/** Nobody's list is longer. */
const most = 200;

const current = `(x.from_on is null or x.from_on <= current_date) and (x.to_on is null or x.to_on >= current_date)`;

const projectDto = `r.id, r.name, r.description, r.tags, r.started_on as "startedOn", r.ended_on as "endedOn",
  case when c.id is not null then json_build_object('id', c.id::text, 'name', c.name) end as client,
  (select count(distinct x.person_id)::int from assignments x where x.project_id = r.id and ${current}) as people`;
const projects = `from projects r left join clients c on c.id = r.client_id`;

const clientDto = `c.id, c.name, c.sector, c.confidential,
  (select count(*)::int from projects r where r.client_id = c.id) as projects,
  (select count(distinct x.person_id)::int from projects r join assignments x on x.project_id = r.id
   where r.client_id = c.id and ${current}) as people`;

/** What to search for, as a pattern of LIKE on text that `plain` has made. */
const containing = (q: string | undefined): string => `%${(q ?? '').trim().replace(/[\\%_]/g, '\\$&')}%`;

@Injectable()
export class ProjectsRepository {
  constructor(private readonly db: Database) {}

  /** A page of the projects that the viewer may know of, by name. */
  list(
    viewerId: string,
    query: { q?: string; clientId?: string },
    after: Place | undefined,
    size: number,
  ): Promise<(ProjectDto & { key: string })[]> {
    return this.db.rows(
      `select ${projectDto}, r.search_name as key ${projects}
       where ${clientVisibleTo('r.client_id', '$1')}
         and ($2 = '%%' or r.search_name like plain($2) or c.search_name like plain($2)
           or exists (select from unnest(r.tags) tag where plain(tag) like plain($2)))
         and ($3::bigint is null or r.client_id = $3)
         and ($4::text is null or (r.search_name, r.id) > ($4, $5::bigint))
       order by r.search_name, r.id limit $6`,
      [viewerId, containing(query.q), query.clientId ?? null, after?.key ?? null, after?.id ?? null, size],
    );
  }

  find(viewerId: string, id: string): Promise<ProjectDto | undefined> {
    return this.db.row<ProjectDto>(
      `select ${projectDto} ${projects} where r.id = $2 and ${clientVisibleTo('r.client_id', '$1')}`,
      [viewerId, id],
    );
  }

  ofClient(clientId: string): Promise<ProjectDto[]> {
    return this.db.rows<ProjectDto>(
      `select ${projectDto} ${projects} where r.client_id = $1 order by r.search_name, r.id limit ${most}`,
      [clientId],
    );
  }

  clients(
    viewerId: string,
    query: { q?: string },
    after: Place | undefined,
    size: number,
  ): Promise<(ClientDto & { key: string })[]> {
    return this.db.rows(
      `select ${clientDto}, c.search_name as key from clients c
       where ${clientVisibleTo('c.id', '$1')}
         and ($2 = '%%' or c.search_name like plain($2) or plain(coalesce(c.sector, '')) like plain($2))
         and ($3::text is null or (c.search_name, c.id) > ($3, $4::bigint))
       order by c.search_name, c.id limit $5`,
      [viewerId, containing(query.q), after?.key ?? null, after?.id ?? null, size],
    );
  }

  findClient(viewerId: string, id: string): Promise<ClientDto | undefined> {
    return this.db.row<ClientDto>(
      `select ${clientDto} from clients c where c.id = $2 and ${clientVisibleTo('c.id', '$1')}`,
      [viewerId, id],
    );
  }

  /** The people around a project or a client, as an audience: its members are kept elsewhere. */
  async audience(kind: 'project' | 'client', refId: string): Promise<AudienceRef | null> {
    const row = await this.db.row<AudienceRef>(
      `select id, kind, name, ref_id as "refId" from audiences where kind = $1 and ref_id = $2`,
      [kind, refId],
    );
    return row ?? null;
  }

  /** Names are given by one transaction at a time. */
  async lockNames(): Promise<void> {
    await this.db.rows(`select pg_advisory_xact_lock(hashtext('projects.name'))`);
  }

  async clientNamed(viewerId: string, name: string): Promise<string | undefined> {
    const row = await this.db.row<{ id: string }>(
      `select c.id from clients c where c.search_name = plain($2) and ${clientVisibleTo('c.id', '$1')}
       order by c.confidential limit 1`,
      [viewerId, name],
    );
    return row?.id;
  }

  async isNamed(name: string, clientId: string | null): Promise<boolean> {
    const row = await this.db.row(
      `select from projects where search_name = plain($1) and client_id is not distinct from $2`,
      [name, clientId],
    );
    return row !== undefined;
  }

  async addClient(name: string): Promise<string> {
    return (await this.db.row<{ id: string }>(`insert into clients (name) values ($1) returning id`, [name]))!.id;
  }

  async add(project: { name: string; clientId: string | null; description: string }): Promise<string> {
    const row = await this.db.row<{ id: string }>(
      `insert into projects (name, client_id, description) values ($1, $2, $3) returning id`,
      [project.name, project.clientId, project.description],
    );
    return row!.id;
  }
}
