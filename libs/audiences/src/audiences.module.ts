import { Module } from '@nestjs/common';
import { AssignmentNews } from './assignment-news.js';
import { AudiencesListener } from './audiences.listener.js';
import { AudiencesRepository } from './audiences.repository.js';
import { Audiences } from './audiences.service.js';
import { MembershipsRepository } from './memberships.repository.js';
import { Memberships } from './memberships.service.js';

@Module({
  providers: [AssignmentNews, Audiences, AudiencesListener, AudiencesRepository, Memberships, MembershipsRepository],
  exports: [Audiences, Memberships],
})
export class AudiencesModule {}
