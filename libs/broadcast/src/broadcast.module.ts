import { Module } from '@nestjs/common';
import { AudiencesModule } from '@app/audiences';
import { PeopleModule } from '@app/people';
import { PostParts, WallModule } from '@app/wall';
import { Acknowledging } from './acknowledging.service.js';
import { AnnouncementRepository } from './announcement.repository.js';
import { Announcements } from './announcements.service.js';
import { BroadcastController } from './broadcast.controller.js';
import { DashboardRepository } from './dashboard.repository.js';
import { Dashboards } from './dashboards.service.js';
import { Movement } from './movement.service.js';

@Module({
  imports: [PeopleModule, AudiencesModule, WallModule],
  controllers: [BroadcastController],
  providers: [Acknowledging, Announcements, AnnouncementRepository, Dashboards, DashboardRepository, Movement],
})
export class BroadcastModule {
  constructor(parts: PostParts, announcements: Announcements) {
    parts.register(announcements);
  }
}
