import { Injectable } from '@nestjs/common';
import type { Language, Me, Preferences } from '@app/contract';
import { Config, Database, everyone, notHere, Streams, type Actor } from '@app/platform';
import { abilities } from './accounts.policy.js';
import { Inboxes } from './inboxes.repository.js';
import { SelfRepository } from './self.repository.js';
import { Settings } from './settings.js';

/** A person who has just come in, and the `Set-Cookie` header that keeps them in. */
export interface Entry {
  cookie: string;
  me: Me;
}

const defaults = (language: Language): Preferences => ({
  language,
  theme: 'system',
  compact: false,
  shortcuts: true,
  notify: { mentions: true, comments: true, announcements: true },
});

/** Who one is, and how one wants Parvis to be. */
@Injectable()
export class Self {
  constructor(
    private readonly repository: SelfRepository,
    private readonly inboxes: Inboxes,
    private readonly settings: Settings,
    private readonly streams: Streams,
    private readonly db: Database,
    private readonly config: Config,
  ) {}

  async read(personId: string): Promise<Me> {
    const row = await this.repository.find(personId);
    const inbox = await this.inboxes.of(personId);
    if (!row || !inbox) throw notHere();
    const company = await this.settings.company();
    return {
      person: row.person,
      inbox,
      everyone,
      company: company.name,
      roles: row.roles,
      preferences: { ...defaults(company.language), ...row.preferences },
      can: abilities(row.roles),
      demo: this.config.mode === 'demo',
    };
  }

  /** Every device of the person hears of it. */
  async prefer(me: Actor, preferences: Preferences): Promise<Preferences> {
    await this.db.transaction(async () => {
      await this.repository.setPreferences(me.personId, preferences);
      const inbox = await this.inboxes.of(me.personId);
      if (inbox) this.streams.append(inbox, 'preferences.changed', {});
    });
    return preferences;
  }
}
