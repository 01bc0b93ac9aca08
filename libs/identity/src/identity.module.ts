import { Global, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AccountsRepository } from './accounts.repository.js';
import { Accounts } from './accounts.service.js';
import { AuditRepository } from './audit.repository.js';
import { Audit } from './audit.service.js';
import { Inboxes } from './inboxes.repository.js';
import { RateLimits } from './rate-limits.js';
import { RequestGuard } from './request.guard.js';
import { SessionsRepository } from './sessions.repository.js';
import { Sessions } from './sessions.service.js';
import { Settings } from './settings.js';

const doors = [Accounts, Audit, RateLimits, Sessions, Settings];

@Global()
@Module({
  providers: [
    ...doors,
    AccountsRepository,
    AuditRepository,
    Inboxes,
    SessionsRepository,
    { provide: APP_GUARD, useClass: RequestGuard },
  ],
  exports: doors,
})
export class IdentityModule {}
