import type { Answer, Input } from '@app/contract';
import { Endpoint, Given, Me, type Actor } from '@app/platform';
import { Controller } from '@nestjs/common';
import { Asking } from './asking.service.js';
import { Asks } from './asks.service.js';
import { Candidates } from './candidates.service.js';
import { Helping } from './helping.service.js';
import { Inviting } from './inviting.service.js';
import { Requests } from './requests.service.js';

type Detail = Promise<Answer<'GET /posts/:id/request'>>;

@Controller()
export class RequestsController {
  constructor(
    private readonly requests: Requests,
    private readonly candidates: Candidates,
    private readonly inviting: Inviting,
    private readonly asking: Asking,
    private readonly helping: Helping,
    private readonly asks: Asks,
  ) {}

  @Endpoint('GET /requests')
  list(@Me() me: Actor, @Given() { query }: Input<'GET /requests'>): Promise<Answer<'GET /requests'>> {
    return this.requests.list(me, query);
  }

  @Endpoint('GET /posts/:id/request')
  one(@Me() me: Actor, @Given() { params }: Input<'GET /posts/:id/request'>): Detail {
    return this.requests.one(me, params.id);
  }

  @Endpoint('PUT /posts/:id/request')
  amend(@Me() me: Actor, @Given() { params, body }: Input<'PUT /posts/:id/request'>): Detail {
    return this.asking.amend(me, params.id, body);
  }

  @Endpoint('GET /posts/:id/candidates')
  find(
    @Me() me: Actor,
    @Given() { params, query }: Input<'GET /posts/:id/candidates'>,
  ): Promise<Answer<'GET /posts/:id/candidates'>> {
    return this.candidates.find(me, params.id, query);
  }

  @Endpoint('POST /posts/:id/invitations')
  invite(@Me() me: Actor, @Given() { params, body }: Input<'POST /posts/:id/invitations'>): Detail {
    return this.inviting.invite(me, params.id, body);
  }

  @Endpoint('DELETE /posts/:id/invitations/:personId')
  retract(@Me() me: Actor, @Given() { params }: Input<'DELETE /posts/:id/invitations/:personId'>): Detail {
    return this.inviting.retract(me, params.id, params.personId);
  }

  @Endpoint('PUT /posts/:id/answer')
  answer(@Me() me: Actor, @Given() { params, body }: Input<'PUT /posts/:id/answer'>): Promise<void> {
    return this.inviting.answer(me, params.id, body);
  }

  @Endpoint('POST /posts/:id/work')
  log(@Me() me: Actor, @Given() { params, body }: Input<'POST /posts/:id/work'>): Detail {
    return this.helping.log(me, params.id, body);
  }

  @Endpoint('DELETE /posts/:id/work/:entryId')
  unlog(@Me() me: Actor, @Given() { params }: Input<'DELETE /posts/:id/work/:entryId'>): Detail {
    return this.helping.unlog(me, params.id, params.entryId);
  }

  @Endpoint('POST /posts/:id/delivery')
  deliver(@Me() me: Actor, @Given() { params, body }: Input<'POST /posts/:id/delivery'>): Detail {
    return this.helping.deliver(me, params.id, body);
  }

  @Endpoint('POST /posts/:id/closing')
  close(@Me() me: Actor, @Given() { params }: Input<'POST /posts/:id/closing'>): Detail {
    return this.asking.close(me, params.id);
  }

  @Endpoint('POST /posts/:id/reopening')
  reopen(@Me() me: Actor, @Given() { params, body }: Input<'POST /posts/:id/reopening'>): Detail {
    return this.asking.reopen(me, params.id, body);
  }

  @Endpoint('POST /posts/:id/withdrawal')
  withdraw(@Me() me: Actor, @Given() { params, body }: Input<'POST /posts/:id/withdrawal'>): Detail {
    return this.asking.withdraw(me, params.id, body.reason);
  }

  @Endpoint('PUT /posts/:id/ratings/:personId')
  rate(@Me() me: Actor, @Given() { params, body }: Input<'PUT /posts/:id/ratings/:personId'>): Detail {
    return this.asking.rate(me, params.id, params.personId, body);
  }

  @Endpoint('GET /me/asks')
  settings(@Me() me: Actor): Promise<Answer<'GET /me/asks'>> {
    return this.asks.read(me);
  }

  @Endpoint('PUT /me/asks')
  limit(@Me() me: Actor, @Given() { body }: Input<'PUT /me/asks'>): Promise<Answer<'PUT /me/asks'>> {
    return this.asks.set(me, body);
  }
}
