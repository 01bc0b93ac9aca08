import { Controller } from '@nestjs/common';
import type { Answer, Input } from '@app/contract';
import { Endpoint, Given, Me, type Actor, type Written } from '@app/platform';
import { Acknowledging } from './acknowledging.service.js';
import { Announcements } from './announcements.service.js';
import { Dashboards } from './dashboards.service.js';

@Controller()
export class BroadcastController {
  constructor(
    private readonly announcements: Announcements,
    private readonly acknowledging: Acknowledging,
    private readonly dashboards: Dashboards,
  ) {}

  @Endpoint('GET /announcements')
  list(@Me() me: Actor, @Given() { query }: Input<'GET /announcements'>): Promise<Answer<'GET /announcements'>> {
    return this.dashboards.list(me, query);
  }

  @Endpoint('POST /posts/:id/acknowledgement')
  acknowledge(
    @Me() me: Actor,
    @Given() { params, body }: Input<'POST /posts/:id/acknowledgement'>,
  ): Promise<Written<Answer<'POST /posts/:id/acknowledgement'>>> {
    return this.acknowledging.acknowledge(me, params.id, body.version);
  }

  @Endpoint('POST /deliveries')
  deliver(@Me() me: Actor, @Given() { body }: Input<'POST /deliveries'>): Promise<void> {
    return this.announcements.deliver(me, body.postIds);
  }

  @Endpoint('GET /posts/:id/dashboard')
  dashboard(
    @Me() me: Actor,
    @Given() { params }: Input<'GET /posts/:id/dashboard'>,
  ): Promise<Answer<'GET /posts/:id/dashboard'>> {
    return this.dashboards.read(me, params.id);
  }
}
