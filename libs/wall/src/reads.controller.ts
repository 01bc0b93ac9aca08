import type { Answer, Input } from '@app/contract';
import { Endpoint, Given, Me, type Actor } from '@app/platform';
import { Controller } from '@nestjs/common';
import { Drafts } from './drafts.service.js';
import { Reads } from './reads.service.js';

/** What is a person's own on the wall: what they have read and what they have begun to write. */
@Controller()
export class ReadsController {
  constructor(
    private readonly reads: Reads,
    private readonly drafts: Drafts,
  ) {}

  @Endpoint('POST /reads')
  read(@Me() me: Actor, @Given() { body }: Input<'POST /reads'>): Promise<void> {
    return this.reads.read(me, body.postIds);
  }

  @Endpoint('GET /unread')
  unread(@Me() me: Actor): Promise<Answer<'GET /unread'>> {
    return this.reads.unread(me);
  }

  @Endpoint('GET /drafts')
  all(@Me() me: Actor): Promise<Answer<'GET /drafts'>> {
    return this.drafts.all(me);
  }

  @Endpoint('PUT /drafts/:key')
  keep(@Me() me: Actor, @Given() { params, body }: Input<'PUT /drafts/:key'>): Promise<Answer<'PUT /drafts/:key'>> {
    return this.drafts.keep(me, params.key, body);
  }

  @Endpoint('DELETE /drafts/:key')
  forget(@Me() me: Actor, @Given() { params }: Input<'DELETE /drafts/:key'>): Promise<void> {
    return this.drafts.forget(me, params.key);
  }
}
