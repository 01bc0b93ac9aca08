import { Controller, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Input, Me as MeDto } from '@app/contract';
import { Endpoint, Given, Me, type Actor } from '@app/platform';
import { Accounts } from './accounts.service.js';
import { Credentials } from './credentials.service.js';
import { FrontDoor } from './front-door.service.js';
import { Self } from './self.service.js';
import { Sessions } from './sessions.service.js';
import { SignIns } from './sign-ins.service.js';
import { letIn, visitOf } from './visit.js';

@Controller()
export class SessionController {
  constructor(
    private readonly door: FrontDoor,
    private readonly signIns: SignIns,
    private readonly sessions: Sessions,
    private readonly self: Self,
    private readonly credentials: Credentials,
    private readonly accounts: Accounts,
  ) {}

  @Endpoint('GET /sign-in')
  async show() {
    return this.door.show(await this.accounts.anyAdministrator());
  }

  @Endpoint('POST /session')
  async signIn(
    @Given() { body }: Input<'POST /session'>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MeDto> {
    return letIn(reply, await this.signIns.withPassword(body, visitOf(request)));
  }

  @Endpoint('POST /session/demo')
  async enterDemo(
    @Given() { body }: Input<'POST /session/demo'>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MeDto> {
    return letIn(reply, await this.door.enterDemo(body.role, visitOf(request)));
  }

  @Endpoint('DELETE /session')
  async signOut(@Me() me: Actor, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.sessions.endOwn(me, me.sessionId);
    // What this browser kept (pictures, drafts) goes too: the next person at it is somebody else.
    void reply.header('set-cookie', this.sessions.goodbye).header('clear-site-data', '"cache", "storage"');
  }

  @Endpoint('GET /me')
  me(@Me() me: Actor) {
    return this.self.read(me.personId);
  }

  @Endpoint('PUT /me/preferences')
  prefer(@Me() me: Actor, @Given() { body }: Input<'PUT /me/preferences'>) {
    return this.self.prefer(me, body);
  }

  @Endpoint('PUT /me/password')
  changePassword(@Me() me: Actor, @Given() { body }: Input<'PUT /me/password'>) {
    return this.credentials.change(me, body.current, body.next);
  }

  @Endpoint('GET /me/sessions')
  devices(@Me() me: Actor) {
    return this.sessions.list(me);
  }

  @Endpoint('DELETE /me/sessions/:id')
  endSession(@Me() me: Actor, @Given() { params }: Input<'DELETE /me/sessions/:id'>) {
    return this.sessions.endOwn(me, params.id);
  }

  @Endpoint('DELETE /me/sessions')
  endOtherSessions(@Me() me: Actor) {
    return this.sessions.endOthers(me);
  }
}
