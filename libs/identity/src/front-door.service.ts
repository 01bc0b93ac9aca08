import { buffer } from 'node:stream/consumers';
import { Injectable } from '@nestjs/common';
import type { Answer, Input } from '@app/contract';
import { AppError, Config, Storage } from '@app/platform';
import { FrontDoorRepository } from './front-door.repository.js';
import { Self, type Entry } from './self.service.js';
import { Sessions } from './sessions.service.js';
import { Settings, type SettingsOfHouse } from './settings.js';
import type { Visit } from './visit.js';

type DemoRole = Input<'POST /session/demo'>['body']['role'];
/** As the door shows them. */
const demoRoles: DemoRole[] = ['employee', 'expert', 'executive', 'finance', 'administrator'];

/** What stands at the entrance: the company, whether the house is open yet, and in a demo the people one can be. */
@Injectable()
export class FrontDoor {
  constructor(
    private readonly repository: FrontDoorRepository,
    private readonly settings: Settings,
    private readonly self: Self,
    private readonly sessions: Sessions,
    private readonly storage: Storage,
    private readonly config: Config,
  ) {}

  async show(anyAdministrator: boolean): Promise<Answer<'GET /sign-in'>> {
    const { name: company } = await this.settings.company();
    const people = await this.demoPeople();
    if (people) return { company, state: 'demo', demo: await this.faces(people) };
    return { company, state: anyAdministrator ? 'open' : 'setup', demo: [] };
  }

  async enterDemo(role: DemoRole, visit: Visit): Promise<Entry> {
    const personId = (await this.demoPeople())?.[role];
    if (!personId) throw new AppError('demo.only');
    const { cookie } = await this.sessions.open(personId, { ...visit, provider: 'demo' });
    return { cookie, me: await this.self.read(personId) };
  }

  private async demoPeople(): Promise<SettingsOfHouse['demo.people'] | undefined> {
    return this.config.mode === 'demo' ? this.settings.get('demo.people') : undefined;
  }

  private async faces(people: SettingsOfHouse['demo.people']): Promise<Answer<'GET /sign-in'>['demo']> {
    const rows = new Map((await this.repository.people(Object.values(people))).map((row) => [row.id, row]));
    const faces = demoRoles.map(async (role) => {
      const row = rows.get(people[role]);
      if (!row) return [];
      const { name, title, email } = row;
      return [{ role, name, title: title ?? '', email: email ?? '', photo: await this.photo(row.photoKey) }];
    });
    return (await Promise.all(faces)).flat();
  }

  /** Pictures are for those who are inside; at the door the faces of a demo travel in the answer. */
  private async photo(key: string | null): Promise<string | null> {
    if (!key) return null;
    const bytes = await buffer(this.storage.read(key)).catch(() => undefined);
    return bytes ? `data:image/webp;base64,${bytes.toString('base64')}` : null;
  }
}
