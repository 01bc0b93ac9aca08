import { Injectable } from '@nestjs/common';
import type { Currency, Input, Language } from '@app/contract';
import { Database } from '@app/platform';

/** What a house knows about itself, by name. */
export interface SettingsOfHouse {
  company: { name: string; language: Language };
  /** Who signs in with one click in a demo: role → person. Written by the demo only. */
  'demo.people': Record<Input<'POST /session/demo'>['body']['role'], string>;
  /** What the ledger counts in. */
  'ledger.currency': Currency;
}

@Injectable()
export class Settings {
  constructor(private readonly db: Database) {}

  async get<K extends keyof SettingsOfHouse>(key: K): Promise<SettingsOfHouse[K] | undefined> {
    const row = await this.db.row<{ value: SettingsOfHouse[K] }>(`select value from settings where key = $1`, [key]);
    return row?.value;
  }

  async set<K extends keyof SettingsOfHouse>(key: K, value: SettingsOfHouse[K]): Promise<void> {
    await this.db.run(
      `insert into settings (key, value) values ($1, $2) on conflict (key) do update set value = excluded.value`,
      [key, JSON.stringify(value)],
    );
  }

  /** The company's name and language; a house that nobody has opened yet bears the product's name. */
  async company(): Promise<SettingsOfHouse['company']> {
    return (await this.get('company')) ?? { name: 'Parvis', language: 'fr' };
  }
}
