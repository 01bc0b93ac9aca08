import { Controller } from '@nestjs/common';
import type { Answer, Input } from '@app/contract';
import { Endpoint, Given, Me, type Actor } from '@app/platform';
import { Notifications } from './notifications.service.js';

@Controller()
export class NotificationsController {
  constructor(private readonly notifications: Notifications) {}

  @Endpoint('GET /notifications')
  list(@Me() me: Actor, @Given() { query }: Input<'GET /notifications'>): Promise<Answer<'GET /notifications'>> {
    return this.notifications.list(me, query);
  }

  @Endpoint('POST /notifications/read')
  read(
    @Me() me: Actor,
    @Given() { body }: Input<'POST /notifications/read'>,
  ): Promise<Answer<'POST /notifications/read'>> {
    return this.notifications.read(me, body.ids);
  }
}
