import { Jobs } from '@app/platform';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { NotificationRepository } from './notification.repository.js';

const atOnce = 5_000;

/** The bell is for what is new: a line that was read half a year ago goes, what it told of stays. */
@Injectable()
export class ForgettingNotifications implements OnModuleInit {
  constructor(
    private readonly notifications: NotificationRepository,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.every('57 3 * * *', 'notifications.forget', () => this.forget());
  }

  async forget(): Promise<void> {
    for (let after: string | undefined = '0'; after !== undefined;)
      after = await this.notifications.dropOld(after, atOnce);
  }
}
