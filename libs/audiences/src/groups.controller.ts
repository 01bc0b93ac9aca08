import type { Input } from '@app/contract';
import { Endpoint, Given, Me, type Actor } from '@app/platform';
import { Controller } from '@nestjs/common';
import { Groups } from './groups.service.js';

@Controller()
export class GroupsController {
  constructor(private readonly groups: Groups) {}

  @Endpoint('GET /groups') list(@Me() me: Actor, @Given() given: Input<'GET /groups'>) {
    return this.groups.list(me, given.query);
  }

  @Endpoint('POST /groups') start(@Me() me: Actor, @Given() given: Input<'POST /groups'>) {
    return this.groups.start(me, given.body);
  }

  @Endpoint('GET /groups/:slug') one(@Me() me: Actor, @Given() given: Input<'GET /groups/:slug'>) {
    return this.groups.one(me, given.params.slug);
  }

  @Endpoint('PATCH /groups/:id') change(@Me() me: Actor, @Given() given: Input<'PATCH /groups/:id'>) {
    return this.groups.change(me, given.params.id, given.body);
  }

  @Endpoint('POST /groups/:id/membership')
  join(@Me() me: Actor, @Given() given: Input<'POST /groups/:id/membership'>) {
    return this.groups.join(me, given.params.id);
  }

  @Endpoint('DELETE /groups/:id/membership')
  leave(@Me() me: Actor, @Given() given: Input<'DELETE /groups/:id/membership'>) {
    return this.groups.leave(me, given.params.id);
  }

  @Endpoint('GET /groups/:id/members') members(@Me() me: Actor, @Given() given: Input<'GET /groups/:id/members'>) {
    return this.groups.members(me, given.params.id, given.query);
  }

  @Endpoint('PUT /groups/:id/members/:personId')
  admit(@Me() me: Actor, @Given() { params, body }: Input<'PUT /groups/:id/members/:personId'>) {
    return this.groups.admit(me, params.id, params.personId, body.role);
  }

  @Endpoint('DELETE /groups/:id/members/:personId')
  dismiss(@Me() me: Actor, @Given() { params }: Input<'DELETE /groups/:id/members/:personId'>) {
    return this.groups.dismiss(me, params.id, params.personId);
  }
}
