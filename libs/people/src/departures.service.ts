import { Injectable, type OnModuleInit } from '@nestjs/common';
import { AppError, Jobs, log } from '@app/platform';
import { Accounts } from '@app/identity';
import { AdministrationRepository } from './administration.repository.js';

/** Closes the accounts of people whose last day has passed. */
@Injectable()
export class Departures implements OnModuleInit {
  constructor(
    private readonly repository: AdministrationRepository,
    private readonly accounts: Accounts,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.every('5 0 * * *', 'people.departures', () => this.closeAccounts());
  }

  async closeAccounts(): Promise<void> {
    for (const personId of await this.repository.departed()) {
      await this.accounts.leave(null, [personId]).catch((error: unknown) => {
        // The last administrator stays until there is another.
        if (!(error instanceof AppError)) throw error;
        log.warn({ personId, code: error.code }, 'account stays open');
      });
    }
  }
}
