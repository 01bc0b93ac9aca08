import { Injectable } from '@nestjs/common';
import type { PersonSummary } from '@app/contract';
import { Database, demand, Facts, notHere, type Actor } from '@app/platform';
import { Accounts } from '@app/identity';
import { personChanged, personJoined } from './facts.js';
import { freeHandles, handleBase } from './handles.policy.js';
import { PeopleRepository, type NewPerson } from './people.repository.js';

/** People as the other libs meet them: known by id, added with their account, told of when they change. */
@Injectable()
export class People {
  constructor(
    private readonly repository: PeopleRepository,
    private readonly accounts: Accounts,
    private readonly facts: Facts,
    private readonly db: Database,
  ) {}

  /** Whoever of the ids exists. What the viewer may see is decided where the ids come from. */
  async summaries(ids: Iterable<string>): Promise<Map<string, PersonSummary>> {
    const wanted = [...new Set(ids)];
    if (wanted.length === 0) return new Map();
    const found = await this.repository.summaries(wanted);
    return new Map(found.map((person) => [person.id, person]));
  }

  async summary(id: string): Promise<PersonSummary> {
    const [person] = await this.repository.summaries([id]);
    if (!person) throw notHere();
    return person;
  }

  async add(person: NewPerson, by: Actor | null = null): Promise<string> {
    return (await this.addAll([person], by))[0]!;
  }

  /** Adds people with their accounts, and answers their ids in the same order. What somebody did (`by`) is audited. */
  async addAll(people: NewPerson[], by: Actor | null = null): Promise<string[]> {
    if (people.length === 0) return [];
    return this.db.transaction(async () => {
      await this.repository.lockHandles();
      const emails = people.flatMap(({ email }) => (email ? [email.toLowerCase()] : []));
      demand(new Set(emails).size === emails.length, 'person.email-taken');
      demand((await this.repository.emailsTaken(emails)).length === 0, 'person.email-taken');
      const bases = people.map((p) => handleBase(p.givenName, p.familyName, p.email));
      const handles = freeHandles(bases, await this.repository.handlesLike(bases));
      const personIds = await this.repository.add(people.map((p, i) => ({ ...p, handle: handles[i]! })));
      const accounts = people.map(({ roles }, i) => ({ personId: personIds[i]!, roles }));
      await this.accounts.open(accounts, by);
      await this.facts.tell(personJoined, { personIds });
      return personIds;
    });
  }

  /** Tells the other libs that people changed; who writes the rows of people (an import does) says so here. */
  async changed(personIds: string[]): Promise<void> {
    if (personIds.length === 0) return;
    await this.accounts.followAddresses(personIds);
    await this.facts.tell(personChanged, { personIds });
  }
}
