import type { Input } from '@app/contract';
import { Endpoint, Given, Me, type Actor } from '@app/platform';
import { Controller } from '@nestjs/common';
import { Audiences } from './audiences.service.js';
import { Rules } from './rules.service.js';

@Controller()
export class AudiencesController {
  constructor(
    private readonly audiences: Audiences,
    private readonly rules: Rules,
  ) {}

  @Endpoint('GET /audiences') writable(@Me() me: Actor, @Given() given: Input<'GET /audiences'>) {
    return this.audiences.writable(me, given.query);
  }

  @Endpoint('GET /audiences/:id') one(@Me() me: Actor, @Given() given: Input<'GET /audiences/:id'>) {
    return this.audiences.one(me, given.params.id);
  }

  @Endpoint('GET /audiences/:id/people') people(@Me() me: Actor, @Given() given: Input<'GET /audiences/:id/people'>) {
    return this.audiences.people(me, given.params.id, given.query);
  }

  @Endpoint('POST /audiences/preview') preview(@Given() given: Input<'POST /audiences/preview'>) {
    return this.rules.preview(given.body);
  }

  @Endpoint('POST /audiences') keep(@Me() me: Actor, @Given() given: Input<'POST /audiences'>) {
    return this.rules.keep(me, given.body);
  }
}
