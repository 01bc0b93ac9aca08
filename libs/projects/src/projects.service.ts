import { limits, type Answer, type Input, type ProjectDto } from '@app/contract';
import { Database, demand, Facts, notHere, pageOf, readCursor, type Actor } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { AssignmentsRepository } from './assignments.repository.js';
import { clientChanged, projectChanged } from './projects.facts.js';
import { ProjectsRepository } from './projects.repository.js';

/** Projects and clients, as those see them who may know of them. */
@Injectable()
export class Projects {
  constructor(
    private readonly repository: ProjectsRepository,
    private readonly assignments: AssignmentsRepository,
    private readonly facts: Facts,
    private readonly db: Database,
  ) {}

  async list(me: Actor, { after, ...query }: Input<'GET /projects'>['query']): Promise<Answer<'GET /projects'>> {
    const rows = await this.repository.list(me.personId, query, readCursor(after), limits.page + 1);
    return pageOf(rows, limits.page);
  }

  async one(me: Actor, id: string): Promise<Answer<'GET /projects/:id'>> {
    const project = await this.repository.find(me.personId, id);
    if (!project) throw notHere();
    const audience = await this.repository.audience('project', id);
    return { ...project, audience, assignments: await this.assignments.ofProject(id) };
  }

  async clients(me: Actor, { after, ...query }: Input<'GET /clients'>['query']): Promise<Answer<'GET /clients'>> {
    const rows = await this.repository.clients(me.personId, query, readCursor(after), limits.page + 1);
    return pageOf(rows, limits.page);
  }

  async client(me: Actor, id: string): Promise<Answer<'GET /clients/:id'>> {
    const client = await this.repository.findClient(me.personId, id);
    if (!client) throw notHere();
    const projectList = await this.repository.ofClient(id);
    const audience = await this.repository.audience('client', id);
    return { ...client, audience, projectList, assignments: await this.assignments.ofClient(id) };
  }

  /** Names a project that is not known yet. A client's name that is known already means that client. */
  async add(
    me: Actor,
    { name, clientId, clientName, description }: Input<'POST /projects'>['body'],
  ): Promise<ProjectDto> {
    return this.db.transaction(async () => {
      await this.repository.lockNames();
      const client = clientId ? await this.visible(me, clientId) : clientName ? await this.named(me, clientName) : null;
      demand(!(await this.repository.isNamed(name, client)), 'project.name-taken');
      const id = await this.repository.add({ name, clientId: client, description: description ?? '' });
      await this.facts.tell(projectChanged, { projectIds: [id] });
      return (await this.repository.find(me.personId, id))!;
    });
  }

  private async visible(me: Actor, clientId: string): Promise<string> {
    if (!(await this.repository.findClient(me.personId, clientId))) throw notHere();
    return clientId;
  }

  private async named(me: Actor, name: string): Promise<string> {
    const known = await this.repository.clientNamed(me.personId, name);
    if (known) return known;
    const id = await this.repository.addClient(name);
    await this.facts.tell(clientChanged, { clientIds: [id] });
    return id;
  }
}
