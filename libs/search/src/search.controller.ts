import { Controller } from '@nestjs/common';
import type { Answer, Input } from '@app/contract';
import { Skills, Understanding } from '@app/expertise';
import { People } from '@app/people';
import { Endpoint, Given, isGuest, Me, type Actor } from '@app/platform';
import { SearchRepository } from './search.repository.js';

@Controller()
export class SearchController {
  constructor(
    private readonly found: SearchRepository,
    private readonly people: People,
    private readonly skills: Skills,
    private readonly understanding: Understanding,
  ) {}

  @Endpoint('GET /search')
  async search(@Me() me: Actor, @Given() { query }: Input<'GET /search'>): Promise<Answer<'GET /search'>> {
    const { q, most } = query;
    const staff = !isGuest(me);
    const [personIds, skills, groups, projects, clients, posts] = await Promise.all([
      this.found.people(me, q, most),
      staff ? this.skills.list(q) : [],
      this.found.groups(me, q, most),
      staff ? this.found.projects(me, q, most) : [],
      staff ? this.found.clients(me, q, most) : [],
      this.understanding.of(me, q).then(({ concepts }) => this.found.posts(me.personId, concepts, most)),
    ]);
    const people = await this.people.summaries(personIds);
    return {
      people: personIds.flatMap((id) => people.get(id) ?? []),
      skills: skills.slice(0, most),
      groups,
      projects,
      clients,
      posts,
    };
  }
}
