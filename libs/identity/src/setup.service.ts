import { Injectable } from '@nestjs/common';
import { Database, demand } from '@app/platform';
import { AccountsRepository } from './accounts.repository.js';
import { LinksRepository } from './links.repository.js';
import { linkHash, newLink } from './links.service.js';
import { Settings, type SettingsOfHouse } from './settings.js';

/** So many tokens work at once: one for each node. */
const nodes = 16;

/** The first run of an empty house: whoever reads the terminal may name the first administrator, once. */
@Injectable()
export class Setup {
  constructor(
    private readonly accounts: AccountsRepository,
    private readonly links: LinksRepository,
    private readonly settings: Settings,
    private readonly db: Database,
  ) {}

  /** For the terminal: the token of the setup page. Nodes start together, and each prints one that works. */
  async token(): Promise<string> {
    await this.demandEmpty();
    const { token, row } = newLink('setup', null);
    await this.db.transaction(async () => {
      await this.links.add(row);
      await this.links.killSetups(nodes);
    });
    return token;
  }

  async check(token: string): Promise<void> {
    await this.demandEmpty();
    demand(await this.links.isSetup(linkHash(token)), 'setup.token-wrong');
  }

  /** Spends the token and names the company, inside the transaction that adds the first person. */
  async claim(token: string, company: SettingsOfHouse['company']): Promise<void> {
    demand(await this.links.claimSetup(linkHash(token)), 'setup.token-wrong');
    await this.demandEmpty();
    await this.settings.set('company', company);
  }

  private async demandEmpty(): Promise<void> {
    demand(!(await this.accounts.anyAdministrator()), 'setup.done');
  }
}
