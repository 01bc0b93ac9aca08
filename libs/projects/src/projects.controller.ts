import type { Input } from '@app/contract';
import { Endpoint, Given, Me, type Actor } from '@app/platform';
import { Controller } from '@nestjs/common';
import { Assignments } from './assignments.service.js';
import { Projects } from './projects.service.js';

@Controller()
export class ProjectsController {
  constructor(
    private readonly projects: Projects,
    private readonly assignments: Assignments,
  ) {}

  @Endpoint('GET /projects') list(@Me() me: Actor, @Given() given: Input<'GET /projects'>) {
    return this.projects.list(me, given.query);
  }

  @Endpoint('GET /projects/:id') one(@Me() me: Actor, @Given() given: Input<'GET /projects/:id'>) {
    return this.projects.one(me, given.params.id);
  }

  @Endpoint('POST /projects') add(@Me() me: Actor, @Given() given: Input<'POST /projects'>) {
    return this.projects.add(me, given.body);
  }

  @Endpoint('GET /clients') clients(@Me() me: Actor, @Given() given: Input<'GET /clients'>) {
    return this.projects.clients(me, given.query);
  }

  @Endpoint('GET /clients/:id') client(@Me() me: Actor, @Given() given: Input<'GET /clients/:id'>) {
    return this.projects.client(me, given.params.id);
  }

  @Endpoint('GET /people/:id/assignments')
  ofPerson(@Me() me: Actor, @Given() given: Input<'GET /people/:id/assignments'>) {
    return this.assignments.ofPerson(me, given.params.id);
  }

  @Endpoint('POST /me/assignments') say(@Me() me: Actor, @Given() given: Input<'POST /me/assignments'>) {
    return this.assignments.add(me, given.body);
  }

  @Endpoint('PATCH /me/assignments/:id') correct(@Me() me: Actor, @Given() given: Input<'PATCH /me/assignments/:id'>) {
    return this.assignments.correct(me, given.params.id, given.body);
  }

  @Endpoint('DELETE /me/assignments/:id') remove(@Me() me: Actor, @Given() given: Input<'DELETE /me/assignments/:id'>) {
    return this.assignments.remove(me, given.params.id);
  }

  @Endpoint('POST /me/assignments/:id/confirmation')
  confirm(@Me() me: Actor, @Given() given: Input<'POST /me/assignments/:id/confirmation'>) {
    return this.assignments.confirm(me, given.params.id);
  }
}
