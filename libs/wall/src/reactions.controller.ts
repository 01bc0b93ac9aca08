import type { Answer, Input } from '@app/contract';
import { Endpoint, Given, Me, type Actor } from '@app/platform';
import { Controller } from '@nestjs/common';
import { Reactions } from './reactions.service.js';

@Controller()
export class ReactionsController {
  constructor(private readonly reactions: Reactions) {}

  @Endpoint('PUT /posts/:id/reaction')
  toPost(@Me() me: Actor, @Given() { params, body }: Input<'PUT /posts/:id/reaction'>): Promise<void> {
    return this.reactions.react(me, 'post', params.id, body.emoji);
  }

  @Endpoint('DELETE /posts/:id/reaction')
  fromPost(@Me() me: Actor, @Given() { params }: Input<'DELETE /posts/:id/reaction'>): Promise<void> {
    return this.reactions.react(me, 'post', params.id, null);
  }

  @Endpoint('GET /posts/:id/reactions')
  of(
    @Me() me: Actor,
    @Given() { params }: Input<'GET /posts/:id/reactions'>,
  ): Promise<Answer<'GET /posts/:id/reactions'>> {
    return this.reactions.of(me, params.id);
  }

  @Endpoint('PUT /comments/:id/reaction')
  toComment(@Me() me: Actor, @Given() { params, body }: Input<'PUT /comments/:id/reaction'>): Promise<void> {
    return this.reactions.react(me, 'comment', params.id, body.emoji);
  }

  @Endpoint('DELETE /comments/:id/reaction')
  fromComment(@Me() me: Actor, @Given() { params }: Input<'DELETE /comments/:id/reaction'>): Promise<void> {
    return this.reactions.react(me, 'comment', params.id, null);
  }
}
