import { Injectable } from '@nestjs/common';
import type { Input, Status } from '@app/contract';
import { AppError, Clock, Database, everyone, Streams, type Actor } from '@app/platform';
import { StatusesRepository, type StatusRow } from './statuses.repository.js';

/** What people say about now. It fades by itself, and what was true stays as evidence. */
@Injectable()
export class Statuses {
  constructor(
    private readonly repository: StatusesRepository,
    private readonly streams: Streams,
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  async set(me: Actor, status: Input<'PUT /me/status'>['body']): Promise<Status | null> {
    if (status.until && new Date(status.until) <= this.clock.now()) {
      throw new AppError('request.invalid', undefined, [{ path: 'body.until', rule: 'future' }]);
    }
    return this.db.transaction(async () => {
      const now = await this.repository.read(me.personId);
      if (now && saysTheSame(now, status)) await this.repository.prolong(me.personId, status.until);
      else {
        await this.repository.archive(me.personId);
        if (!saysNothing(status)) await this.repository.set(me.personId, status);
      }
      return this.tell(me);
    });
  }

  async confirm(me: Actor): Promise<Status | null> {
    return this.db.transaction(async () => ((await this.repository.confirm(me.personId)) ? this.tell(me) : null));
  }

  private async tell(me: Actor): Promise<Status | null> {
    this.streams.append(everyone, 'status.changed', { personId: me.personId });
    const row = await this.repository.read(me.personId);
    return row && toStatus(row);
  }
}

type Said = Pick<Status, 'text' | 'emoji' | 'availability'>;
const saysNothing = ({ text, emoji, availability }: Said): boolean => text === '' && !emoji && !availability;
const saysTheSame = (a: Said, b: Said): boolean =>
  a.text === b.text && a.emoji === b.emoji && a.availability === b.availability;

const iso = (moment: string): string => new Date(moment).toISOString();
export const toStatus = (row: StatusRow): Status => ({
  ...row,
  until: row.until && iso(row.until),
  setAt: iso(row.setAt),
  confirmedAt: iso(row.confirmedAt),
});
