import { Controller } from '@nestjs/common';
import type { Answer, Input } from '@app/contract';
import { People } from '@app/people';
import { Endpoint, Given, isGuest, Me, type Actor } from '@app/platform';
import { SearchRepository } from './search.repository.js';

@Controller()
export class SearchController {
  constructor(
    private readonly found: SearchRepository,
    private readonly people: People,
  ) {}

  @Endpoint('GET /search')
  async search(@Me() me: Actor, @Given() { query }: Input<'GET /search'>): Promise<Answer<'GET /search'>> {
    const [personIds, groups, projects, clients, posts] = await Promise.all([
      this.found.people(me, query.q),
      this.found.groups(me, query.q),
      isGuest(me) ? [] : this.found.projects(me, query.q),
      isGuest(me) ? [] : this.found.clients(me, query.q),
      this.found.posts(me.personId, query.q),
    ]);
    const people = await this.people.summaries(personIds);
    return { people: personIds.flatMap((id) => people.get(id) ?? []), groups, projects, clients, posts };
  }
}
