import { Controller, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Input, Me as MeDto } from '@app/contract';
import { Endpoint, Given, Me, type Actor } from '@app/platform';
import { letIn, visitOf } from '@app/identity';
import { Administration } from './administration.service.js';
import { FirstPerson } from './first-person.service.js';

@Controller()
export class AdministrationController {
  constructor(
    private readonly administration: Administration,
    private readonly firstPerson: FirstPerson,
  ) {}

  @Endpoint('GET /admin/people')
  list(@Given() { query }: Input<'GET /admin/people'>) {
    return this.administration.list(query);
  }

  @Endpoint('POST /admin/people')
  add(@Me() me: Actor, @Given() { body }: Input<'POST /admin/people'>) {
    return this.administration.add(me, body);
  }

  @Endpoint('PUT /admin/people/:id/roles')
  setRoles(@Me() me: Actor, @Given() { params, body }: Input<'PUT /admin/people/:id/roles'>) {
    return this.administration.setRoles(me, params.id, body.roles);
  }

  @Endpoint('POST /admin/people/:id/suspension')
  suspend(@Me() me: Actor, @Given() { params }: Input<'POST /admin/people/:id/suspension'>) {
    return this.administration.suspend(me, params.id);
  }

  @Endpoint('DELETE /admin/people/:id/suspension')
  reinstate(@Me() me: Actor, @Given() { params }: Input<'DELETE /admin/people/:id/suspension'>) {
    return this.administration.reinstate(me, params.id);
  }

  @Endpoint('POST /admin/people/:id/invitation')
  invite(@Me() me: Actor, @Given() { params }: Input<'POST /admin/people/:id/invitation'>) {
    return this.administration.invite(me, params.id);
  }

  @Endpoint('POST /setup')
  async open(
    @Given() { body }: Input<'POST /setup'>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MeDto> {
    return letIn(reply, await this.firstPerson.open(body, visitOf(request)));
  }
}
