import type { Answer, Assignment, Input } from '@app/contract';
import { People } from '@app/people';
import { Database, demand, Facts, notHere, type Actor } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { endsBeforeStart, stateOf } from './assignments.policy.js';
import { AssignmentsRepository, type Part } from './assignments.repository.js';
import { assignmentChanged } from './projects.facts.js';
import { ProjectsRepository } from './projects.repository.js';

/** What people say of their own part in projects. */
@Injectable()
export class Assignments {
  constructor(
    private readonly repository: AssignmentsRepository,
    private readonly projects: ProjectsRepository,
    private readonly people: People,
    private readonly facts: Facts,
    private readonly db: Database,
  ) {}

  async ofPerson(me: Actor, personId: string): Promise<Answer<'GET /people/:id/assignments'>> {
    await this.people.summary(personId);
    return this.repository.ofPerson(me.personId, personId);
  }

  async add(me: Actor, { projectId, ...part }: Input<'POST /me/assignments'>['body']): Promise<Assignment> {
    demand(!endsBeforeStart(part), 'assignment.ends-before-start');
    return this.db.transaction(async () => {
      if (!(await this.projects.find(me.personId, projectId))) throw notHere();
      return this.told(me, projectId, await this.repository.add(me.personId, projectId, part));
    });
  }

  async correct(me: Actor, id: string, changes: Partial<Part>): Promise<Assignment> {
    return this.db.transaction(async () => {
      const { projectId, ...before } = await this.own(me, id);
      const part: Part = { ...before, ...changes };
      demand(!endsBeforeStart(part), 'assignment.ends-before-start');
      await this.repository.change(id, part);
      return this.told(me, projectId, id);
    });
  }

  /** Still right. What should have ended goes on without an end, until the person names one. */
  async confirm(me: Actor, id: string): Promise<Assignment> {
    return this.db.transaction(async () => {
      const part = await this.own(me, id);
      const overdue = stateOf(part, part.today) === 'doubtful' && part.to !== null && part.to < part.today;
      await this.repository.change(id, overdue ? { ...part, to: null } : part);
      return this.told(me, part.projectId, id);
    });
  }

  async remove(me: Actor, id: string): Promise<void> {
    await this.db.transaction(async () => {
      const { projectId } = await this.own(me, id);
      await this.repository.remove(id);
      await this.tell(me, projectId, id, true);
    });
  }

  private async own(me: Actor, id: string) {
    const assignment = await this.repository.lockOwn(me.personId, id);
    if (!assignment) throw notHere();
    return assignment;
  }

  private async told(me: Actor, projectId: string, id: string): Promise<Assignment> {
    await this.tell(me, projectId, id, false);
    return this.repository.find(id);
  }

  private tell(me: Actor, projectId: string, id: string, gone: boolean): Promise<void> {
    return this.facts.tell(assignmentChanged, { personId: me.personId, assignmentIds: [id], projectId, gone });
  }
}
