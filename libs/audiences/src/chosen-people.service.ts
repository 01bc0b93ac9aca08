import { Database, Jobs } from '@app/platform';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ChosenPeopleRepository } from './chosen-people.repository.js';
import { Memberships } from './memberships.service.js';

const atOnce = 1_000;

/** An audience of people chosen by name, made for one post: it grows and shrinks with what becomes of that post. */
@Injectable()
export class ChosenPeople implements OnModuleInit {
  constructor(
    private readonly repository: ChosenPeopleRepository,
    private readonly memberships: Memberships,
    private readonly db: Database,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.every('7 4 * * *', 'audiences.forget-chosen', () => this.forget());
  }

  /** Inside the transaction that publishes the post; answers the audience. */
  async make(personId: string): Promise<string> {
    const audienceId = await this.repository.make();
    await this.add(audienceId, personId);
    return audienceId;
  }

  /** Lets this person see what is addressed to the audience; guests and those who have left are never among them. */
  async add(audienceId: string, personId: string): Promise<void> {
    await this.repository.add(audienceId, personId);
    await this.memberships.sync([personId]);
  }

  /** Who was chosen for a post is forgotten with it. */
  async forget(): Promise<void> {
    for (const { audienceId, personIds } of await this.repository.forgotten(atOnce))
      await this.db.transaction(() => this.remove(audienceId, personIds));
  }

  async remove(audienceId: string, personIds: string[]): Promise<void> {
    await this.repository.remove(audienceId, personIds);
    await this.memberships.sync(personIds);
  }
}
