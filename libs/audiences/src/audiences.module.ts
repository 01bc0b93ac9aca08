import { Module } from '@nestjs/common';
import { AudiencesRepository } from './audiences.repository.js';
import { Audiences } from './audiences.service.js';
import { MembershipsRepository } from './memberships.repository.js';
import { Memberships } from './memberships.service.js';

@Module({
  providers: [AudiencesRepository, Audiences, MembershipsRepository, Memberships],
  exports: [Audiences, Memberships],
})
export class AudiencesModule {}
