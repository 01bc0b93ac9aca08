import { Controller, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Input } from '@app/contract';
import { Endpoint, Given, Me, type Actor } from '@app/platform';
import { Photos } from './photos.service.js';
import { Profiles } from './profiles.service.js';
import { Statuses } from './statuses.service.js';

@Controller()
export class ProfileController {
  constructor(
    private readonly profiles: Profiles,
    private readonly photos: Photos,
    private readonly statuses: Statuses,
  ) {}

  @Endpoint('GET /people/:handle')
  show(@Me() me: Actor, @Given() { params }: Input<'GET /people/:handle'>) {
    return this.profiles.show(me, params.handle);
  }

  @Endpoint('PATCH /me/profile')
  change(@Me() me: Actor, @Given() { body }: Input<'PATCH /me/profile'>) {
    return this.profiles.change(me, body);
  }

  @Endpoint('PUT /me/photo')
  replacePhoto(@Me() me: Actor, @Req() request: FastifyRequest) {
    return this.photos.replace(me, request);
  }

  @Endpoint('DELETE /me/photo')
  removePhoto(@Me() me: Actor) {
    return this.photos.remove(me);
  }

  @Endpoint('GET /photos/:key')
  async photo(
    @Me() me: Actor,
    @Given() { params }: Input<'GET /photos/:key'>,
    @Res() reply: FastifyReply,
  ): Promise<unknown> {
    const bytes = await this.photos.read(me, params.key);
    return reply.header('cache-control', 'private, max-age=31536000, immutable').type('image/webp').send(bytes);
  }

  @Endpoint('PUT /me/status')
  setStatus(@Me() me: Actor, @Given() { body }: Input<'PUT /me/status'>) {
    return this.statuses.set(me, body);
  }

  @Endpoint('POST /me/status/confirmation')
  confirmStatus(@Me() me: Actor) {
    return this.statuses.confirm(me);
  }
}
