import { accountSuspended } from '@app/identity';
import { personChanged, personJoined, sitesChanged, unitsChanged } from '@app/people';
import { Facts, Jobs } from '@app/platform';
import { assignmentChanged, clientChanged, projectChanged } from '@app/projects';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { AssignmentNews } from './assignment-news.js';
import { Memberships } from './memberships.service.js';

/** What the lower libs tell, and what it does to audiences. */
@Injectable()
export class AudiencesListener implements OnModuleInit {
  constructor(
    private readonly facts: Facts,
    private readonly jobs: Jobs,
    private readonly memberships: Memberships,
    private readonly news: AssignmentNews,
  ) {}

  onModuleInit(): void {
    const { facts, memberships } = this;
    facts.on(unitsChanged, ({ unitIds }) => memberships.name('unit', unitIds));
    facts.on(sitesChanged, ({ siteIds }) => memberships.name('site', siteIds));
    facts.on(clientChanged, ({ clientIds }) => memberships.name('client', clientIds));
    facts.on(projectChanged, ({ projectIds }) => memberships.name('project', projectIds));
    facts.on(personJoined, ({ personIds }) => memberships.sync(personIds));
    facts.on(personChanged, ({ personIds }) => memberships.sync(personIds));
    facts.on(accountSuspended, ({ personId }) => memberships.sync([personId]));
    facts.on(assignmentChanged, async ({ personId, projectId }) => {
      await memberships.sync([personId]);
      await this.news.tell(personId, projectId);
    });
    this.jobs.every('5 * * * *', 'audiences.turn-the-day', () => memberships.turnTheDay());
  }
}
