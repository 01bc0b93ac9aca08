import type { Answer, Input } from '@app/contract';
import { Endpoint, Given, Me, type Actor, type Written } from '@app/platform';
import { Controller } from '@nestjs/common';
import { KeepingOrder } from './keeping-order.service.js';
import { PostHistory } from './post-history.service.js';
import { Posts } from './posts.service.js';
import { Publishing } from './publishing.service.js';
import { Walls } from './wall.service.js';

@Controller()
export class PostsController {
  constructor(
    private readonly walls: Walls,
    private readonly posts: Posts,
    private readonly order: KeepingOrder,
    private readonly publishing: Publishing,
    private readonly history: PostHistory,
  ) {}

  @Endpoint('GET /wall')
  wall(@Me() me: Actor, @Given() { query }: Input<'GET /wall'>): Promise<Written<Answer<'GET /wall'>>> {
    return this.walls.page(me, query);
  }

  @Endpoint('POST /posts')
  publish(@Me() me: Actor, @Given() { body }: Input<'POST /posts'>): Promise<Answer<'POST /posts'>> {
    return this.publishing.publish(me, body);
  }

  @Endpoint('GET /posts/:id')
  one(@Me() me: Actor, @Given() { params }: Input<'GET /posts/:id'>): Promise<Answer<'GET /posts/:id'>> {
    return this.posts.one(me, params.id);
  }

  @Endpoint('PATCH /posts/:id')
  edit(@Me() me: Actor, @Given() { params, body }: Input<'PATCH /posts/:id'>): Promise<Answer<'PATCH /posts/:id'>> {
    return this.publishing.edit(me, params.id, body);
  }

  @Endpoint('DELETE /posts/:id')
  remove(@Me() me: Actor, @Given() { params }: Input<'DELETE /posts/:id'>): Promise<void> {
    return this.order.remove(me, params.id);
  }

  @Endpoint('POST /posts/:id/restoration')
  restore(
    @Me() me: Actor,
    @Given() { params }: Input<'POST /posts/:id/restoration'>,
  ): Promise<Answer<'POST /posts/:id/restoration'>> {
    return this.order.restore(me, params.id);
  }

  @Endpoint('GET /posts/:id/versions')
  versions(
    @Me() me: Actor,
    @Given() { params }: Input<'GET /posts/:id/versions'>,
  ): Promise<Answer<'GET /posts/:id/versions'>> {
    return this.history.versions(me, params.id);
  }

  @Endpoint('PUT /posts/:id/pin')
  pin(@Me() me: Actor, @Given() { params }: Input<'PUT /posts/:id/pin'>): Promise<Answer<'PUT /posts/:id/pin'>> {
    return this.order.pin(me, params.id, true);
  }

  @Endpoint('DELETE /posts/:id/pin')
  unpin(
    @Me() me: Actor,
    @Given() { params }: Input<'DELETE /posts/:id/pin'>,
  ): Promise<Answer<'DELETE /posts/:id/pin'>> {
    return this.order.pin(me, params.id, false);
  }
}
