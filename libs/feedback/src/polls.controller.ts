import { Controller } from '@nestjs/common';
import type { Answer, Input } from '@app/contract';
import { Endpoint, Given, Me, type Actor } from '@app/platform';
import { Voting } from './voting.service.js';

@Controller()
export class PollsController {
  constructor(private readonly voting: Voting) {}

  @Endpoint('PUT /posts/:id/vote')
  vote(
    @Me() me: Actor,
    @Given() { params, body }: Input<'PUT /posts/:id/vote'>,
  ): Promise<Answer<'PUT /posts/:id/vote'>> {
    return this.voting.vote(me, params.id, body.optionIds);
  }
}
