import { Controller, Req } from '@nestjs/common';
import type { Input } from '@app/contract';
import { Endpoint, Given, Me, type Actor, type ParvisRequest } from '@app/platform';
import { Imports } from './imports.service.js';
import { Uploads } from './uploads.service.js';

@Controller()
export class TransferController {
  constructor(
    private readonly imports: Imports,
    private readonly uploads: Uploads,
  ) {}

  @Endpoint('GET /admin/imports') list() {
    return this.imports.list();
  }
  @Endpoint('POST /admin/imports') upload(@Me() me: Actor, @Req() request: ParvisRequest) {
    return this.uploads.take(me, request);
  }
  @Endpoint('GET /admin/imports/:id') read(@Given() given: Input<'GET /admin/imports/:id'>) {
    return this.imports.read(given.params.id);
  }
  @Endpoint('POST /admin/imports/:id/application')
  apply(@Me() me: Actor, @Given() given: Input<'POST /admin/imports/:id/application'>) {
    return this.imports.begin(me, given.params.id, given.body);
  }
  @Endpoint('DELETE /admin/imports/:id/application')
  undo(@Me() me: Actor, @Given() given: Input<'DELETE /admin/imports/:id/application'>) {
    return this.imports.undo(me, given.params.id);
  }
}
