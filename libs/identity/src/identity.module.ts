import { Global, Module } from '@nestjs/common';
import { APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import { AccountsRepository } from './accounts.repository.js';
import { Accounts } from './accounts.service.js';
import { AuditController } from './audit.controller.js';
import { AuditRepository } from './audit.repository.js';
import { Audit } from './audit.service.js';
import { Credentials } from './credentials.service.js';
import { FrontDoorRepository } from './front-door.repository.js';
import { FrontDoor } from './front-door.service.js';
import { Housekeeping } from './housekeeping.js';
import { Inboxes } from './inboxes.repository.js';
import { Invitations } from './invitations.service.js';
import { LateAnswers } from './late-answers.interceptor.js';
import { Letters } from './letters.service.js';
import { LinksController } from './links.controller.js';
import { LinksRepository } from './links.repository.js';
import { Links } from './links.service.js';
import { LocalProvider } from './local.provider.js';
import { MailsRepository } from './mails.repository.js';
import { Mails } from './mails.service.js';
import { Passwords } from './passwords.js';
import { RateLimits } from './rate-limits.js';
import { RequestGuard } from './request.guard.js';
import { SelfRepository } from './self.repository.js';
import { Self } from './self.service.js';
import { SessionController } from './session.controller.js';
import { SessionsRepository } from './sessions.repository.js';
import { Sessions } from './sessions.service.js';
import { Settings } from './settings.js';
import { Setup } from './setup.service.js';
import { SignIns } from './sign-ins.service.js';

const doors = [Accounts, Audit, Credentials, Invitations, Mails, RateLimits, Self, Sessions, Settings, Setup];
const services = [FrontDoor, Housekeeping, Letters, Links, LocalProvider, Passwords, SignIns];
const repositories = [
  AccountsRepository,
  AuditRepository,
  FrontDoorRepository,
  Inboxes,
  LinksRepository,
  MailsRepository,
  SelfRepository,
  SessionsRepository,
];

@Global()
@Module({
  controllers: [SessionController, LinksController, AuditController],
  providers: [
    ...doors,
    ...services,
    ...repositories,
    { provide: APP_GUARD, useClass: RequestGuard },
    { provide: APP_INTERCEPTOR, useClass: LateAnswers },
  ],
  exports: doors,
})
export class IdentityModule {}
