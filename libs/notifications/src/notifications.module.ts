import { Module } from '@nestjs/common';
import { AudiencesModule } from '@app/audiences';
import { PeopleModule } from '@app/people';
import { WallModule } from '@app/wall';
import { ForgettingNotifications } from './forgetting.service.js';
import { NotificationRepository } from './notification.repository.js';
import { NotificationsController } from './notifications.controller.js';
import { Notifications } from './notifications.service.js';
import { Raising } from './raising.service.js';

@Module({
  imports: [PeopleModule, AudiencesModule, WallModule],
  controllers: [NotificationsController],
  providers: [Notifications, NotificationRepository, Raising, ForgettingNotifications],
})
export class NotificationsModule {}
