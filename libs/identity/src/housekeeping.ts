import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Jobs } from '@app/platform';
import { LinksRepository } from './links.repository.js';
import { MailsRepository } from './mails.repository.js';
import { SessionsRepository } from './sessions.repository.js';

/** Takes away every night what has run out. */
@Injectable()
export class Housekeeping implements OnModuleInit {
  constructor(
    private readonly sessions: SessionsRepository,
    private readonly links: LinksRepository,
    private readonly mails: MailsRepository,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.every('17 3 * * *', 'identity.sweep', () => this.sweep());
  }

  async sweep(): Promise<void> {
    await this.sessions.removeExpired();
    await this.links.removeOld();
    await this.mails.removeOld();
  }
}
