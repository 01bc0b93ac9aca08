import type { Answer } from '@app/contract';
import { Database, Facts, type Actor } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { Inbox } from './inbox.js';
import { ReadsRepository } from './reads.repository.js';
import { postsRead } from './wall.facts.js';
import { home } from './wall.repository.js';

const cap = 100;

/** What a person has read. */
@Injectable()
export class Reads {
  constructor(
    private readonly db: Database,
    private readonly repository: ReadsRepository,
    private readonly inbox: Inbox,
    private readonly facts: Facts,
  ) {}

  /** Posts the person may not see are passed over: nobody learns whether they exist. */
  async read(me: Actor, postIds: string[]): Promise<void> {
    await this.db.transaction(async () => {
      const posts = await this.repository.readable(me.personId, postIds);
      if (posts.length === 0) return;
      // In the order of their ids: the last one of each wall stays.
      const positions = new Map<string, string>();
      for (const { id, audienceId, member } of posts) {
        positions.set(audienceId, id);
        if (member) positions.set(home, id);
      }
      await this.repository.advance(me.personId, positions);
      const read = posts.map(({ id }) => id);
      await this.inbox.tell(me.personId, 'read.advanced', { postIds: read });
      await this.facts.tell(postsRead, { personId: me.personId, postIds: read });
    });
  }

  async unread(me: Actor): Promise<Answer<'GET /unread'>> {
    const rows = await this.repository.unread(me.personId);
    const home = Math.min(
      cap,
      rows.reduce((sum, row) => sum + row.home, 0),
    );
    const audiences = rows.filter(({ unread }) => unread > 0).map(({ audienceId, unread }) => [audienceId, unread]);
    return { home, audiences: Object.fromEntries(audiences) as Record<string, number> };
  }
}
