import type { Answer, Input } from '@app/contract';
import { Endpoint, Given, Me, type Actor } from '@app/platform';
import { Controller } from '@nestjs/common';
import { Commenting } from './commenting.service.js';
import { Comments } from './comments.service.js';

@Controller()
export class CommentsController {
  constructor(
    private readonly comments: Comments,
    private readonly commenting: Commenting,
  ) {}

  @Endpoint('GET /posts/:id/comments')
  page(
    @Me() me: Actor,
    @Given() { params, query }: Input<'GET /posts/:id/comments'>,
  ): Promise<Answer<'GET /posts/:id/comments'>> {
    return this.comments.page(me, params.id, query);
  }

  @Endpoint('POST /posts/:id/comments')
  publish(
    @Me() me: Actor,
    @Given() { params, body }: Input<'POST /posts/:id/comments'>,
  ): Promise<Answer<'POST /posts/:id/comments'>> {
    return this.commenting.publish(me, params.id, body);
  }

  @Endpoint('PATCH /comments/:id')
  edit(
    @Me() me: Actor,
    @Given() { params, body }: Input<'PATCH /comments/:id'>,
  ): Promise<Answer<'PATCH /comments/:id'>> {
    return this.commenting.edit(me, params.id, body);
  }

  @Endpoint('DELETE /comments/:id')
  remove(@Me() me: Actor, @Given() { params }: Input<'DELETE /comments/:id'>): Promise<void> {
    return this.commenting.remove(me, params.id);
  }

  @Endpoint('POST /comments/:id/restoration')
  restore(
    @Me() me: Actor,
    @Given() { params }: Input<'POST /comments/:id/restoration'>,
  ): Promise<Answer<'POST /comments/:id/restoration'>> {
    return this.commenting.restore(me, params.id);
  }
}
