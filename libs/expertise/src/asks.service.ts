import type { AskSettings, Input } from '@app/contract';
import { AppError, Database, type Actor } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { AsksRepository } from './asks.repository.js';

/** How often a person may be asked for help: theirs to say, and nobody else's to know. */
@Injectable()
export class Asks {
  constructor(
    private readonly db: Database,
    private readonly repository: AsksRepository,
  ) {}

  read(me: Actor): Promise<AskSettings> {
    return this.repository.settings(me.personId);
  }

  async set(me: Actor, settings: Input<'PUT /me/asks'>['body']): Promise<AskSettings> {
    const { substituteId } = settings;
    return this.db.transaction(async () => {
      if (substituteId && (substituteId === me.personId || !(await this.repository.isColleague(substituteId))))
        throw new AppError('request.invalid', undefined, [{ path: 'body.substituteId', rule: 'unknown' }]);
      await this.repository.set(me.personId, settings);
      return this.repository.settings(me.personId);
    });
  }
}
