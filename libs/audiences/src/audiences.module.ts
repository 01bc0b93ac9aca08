import { Module } from '@nestjs/common';
import { AssignmentNews } from './assignment-news.js';
import { AudiencesController } from './audiences.controller.js';
import { AudiencesListener } from './audiences.listener.js';
import { AudiencesRepository } from './audiences.repository.js';
import { Audiences } from './audiences.service.js';
import { ChosenPeopleRepository } from './chosen-people.repository.js';
import { ChosenPeople } from './chosen-people.service.js';
import { GroupsController } from './groups.controller.js';
import { GroupsRepository } from './groups.repository.js';
import { Groups } from './groups.service.js';
import { MembershipsRepository } from './memberships.repository.js';
import { Memberships } from './memberships.service.js';
import { RulesRepository } from './rules.repository.js';
import { Rules } from './rules.service.js';

@Module({
  controllers: [AudiencesController, GroupsController],
  providers: [
    AssignmentNews,
    Audiences,
    AudiencesListener,
    AudiencesRepository,
    ChosenPeople,
    ChosenPeopleRepository,
    Groups,
    GroupsRepository,
    Memberships,
    MembershipsRepository,
    Rules,
    RulesRepository,
  ],
  exports: [Audiences, ChosenPeople, Memberships],
})
export class AudiencesModule {}
