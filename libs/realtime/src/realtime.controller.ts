import type { Input } from '@app/contract';
import { Endpoint, Given, Me, type Actor } from '@app/platform';
import { Controller } from '@nestjs/common';
import { CatchUp } from './catch-up.service.js';

@Controller()
export class RealtimeController {
  constructor(private readonly catchUp: CatchUp) {}

  @Endpoint('GET /heads') heads(@Me() me: Actor) {
    return this.catchUp.heads(me);
  }

  @Endpoint('POST /catch-up') since(@Me() me: Actor, @Given() given: Input<'POST /catch-up'>) {
    return this.catchUp.since(me, given.body);
  }
}
