import { Controller, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Input, Me } from '@app/contract';
import { Endpoint, Given } from '@app/platform';
import { Invitations } from './invitations.service.js';
import { Links } from './links.service.js';
import { letIn, visitOf } from './visit.js';

@Controller()
export class LinksController {
  constructor(
    private readonly invitations: Invitations,
    private readonly links: Links,
  ) {}

  @Endpoint('POST /password-resets')
  askReset(@Given() { body }: Input<'POST /password-resets'>) {
    return this.invitations.askReset(body.email);
  }

  @Endpoint('POST /tokens/read')
  read(@Given() { body }: Input<'POST /tokens/read'>) {
    return this.links.read(body.token);
  }

  @Endpoint('POST /tokens/use')
  async use(
    @Given() { body }: Input<'POST /tokens/use'>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Me> {
    return letIn(reply, await this.links.use(body, visitOf(request)));
  }
}
