import { Controller } from '@nestjs/common';
import type { Input } from '@app/contract';
import { Endpoint, Given, Me, type Actor } from '@app/platform';
import { Organisation } from './organisation.service.js';

@Controller()
export class OrganisationController {
  constructor(private readonly organisation: Organisation) {}

  @Endpoint('GET /org/:handle')
  around(@Me() me: Actor, @Given() { params }: Input<'GET /org/:handle'>) {
    return this.organisation.around(me, params.handle);
  }

  @Endpoint('GET /org')
  roots() {
    return this.organisation.roots();
  }

  @Endpoint('GET /units')
  units() {
    return this.organisation.units();
  }

  @Endpoint('GET /sites')
  sites() {
    return this.organisation.sites();
  }
}
