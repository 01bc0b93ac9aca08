import type { Answer } from '@app/contract';
import { People } from '@app/people';
import { Database, notHere, type Actor } from '@app/platform';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { Batch } from './batch.js';
import { Counts } from './counts.service.js';
import { Inbox } from './inbox.js';
import { summariesOf } from './post.mapper.js';
import { Posts } from './posts.service.js';
import { pairOf, settle } from './reaction-counts.js';
import { ReactionsRepository, type Change, type Target } from './reactions.repository.js';

/**
 * One reaction a person and thing. Clicks of the same moment are written together: one counter update for many people,
 * and each of them hears only after the commit.
 */
@Injectable()
export class Reactions implements OnModuleDestroy {
  private readonly batches: Record<Target, Batch<Change, void>> = {
    post: new Batch((clicks) => this.write('post', clicks)),
    comment: new Batch((clicks) => this.write('comment', clicks)),
  };

  constructor(
    private readonly db: Database,
    private readonly repository: ReactionsRepository,
    private readonly posts: Posts,
    private readonly people: People,
    private readonly inbox: Inbox,
    private readonly counts: Counts,
  ) {}

  /** Null takes the reaction back. */
  react(me: Actor, target: Target, id: string, emoji: string | null): Promise<void> {
    return this.batches[target].add({ id, personId: me.personId, emoji });
  }

  async of(me: Actor, postId: string): Promise<Answer<'GET /posts/:id/reactions'>> {
    await this.posts.seen(me, postId);
    const reactions = await this.repository.of(postId);
    const people = await this.people.summaries(reactions.map(({ personId }) => personId));
    return reactions.flatMap(({ personId, emoji }) =>
      summariesOf(people, [personId]).map((person) => ({ person, emoji })),
    );
  }

  async onModuleDestroy(): Promise<void> {
    await Promise.all(Object.values(this.batches).map((batch) => batch.drain()));
  }

  private async write(target: Target, clicks: Change[]): Promise<(void | Error)[]> {
    const allowed = await this.db.transaction(async () => {
      const counts = await this.repository.lock(target, [...new Set(clicks.map(({ id }) => id))]);
      // What could not be locked was removed at that moment, even if it is back by now.
      const pairs = [...new Map(clicks.map((click) => [pairOf(click), click])).values()].filter(({ id }) =>
        counts.has(id),
      );
      const standings = await this.repository.standings(
        target,
        pairs.map(({ id }) => id),
        pairs.map(({ personId }) => personId),
      );
      const settled = settle(clicks, standings, counts);
      if (settled.changes.length > 0) {
        await this.repository.write(target, settled.changes, settled.counts);
        await this.tell(target, settled.changes);
      }
      return new Set(standings.map(pairOf));
    });
    return clicks.map((click) => (allowed.has(pairOf(click)) ? undefined : notHere()));
  }

  private async tell(target: Target, changes: (Change & { postId: string })[]): Promise<void> {
    await this.inbox.tellAll(
      'reaction.changed',
      changes.map(({ personId, postId, id, emoji }) => ({
        personId,
        payload: { postId, commentId: target === 'comment' ? id : null, emoji },
      })),
    );
    const things = new Map(changes.map(({ id, postId }) => [id, postId]));
    await this.counts.moved(
      [...things].map(([id, postId]) => ({ postId, commentId: target === 'comment' ? id : null })),
    );
  }
}
