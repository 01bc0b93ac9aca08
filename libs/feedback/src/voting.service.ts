import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { PollPart } from '@app/contract';
import { Audiences } from '@app/audiences';
import { Database, notHere, Streams, type Actor } from '@app/platform';
import { Batch, Posts } from '@app/wall';
import { toPart } from './poll.mapper.js';
import { PollRepository } from './poll.repository.js';
import { pairOf, settle, type Vote } from './vote-counts.js';

/**
 * Votes of the same moment are written together, and each voter hears only after the commit. Who chose what is told to
 * nobody.
 */
@Injectable()
export class Voting implements OnModuleDestroy {
  private readonly batch = new Batch<Vote, void>((votes) => this.write(votes));

  constructor(
    private readonly db: Database,
    private readonly repository: PollRepository,
    private readonly posts: Posts,
    private readonly audiences: Audiences,
    private readonly streams: Streams,
  ) {}

  async vote(me: Actor, postId: string, optionIds: string[]): Promise<PollPart> {
    await this.batch.add({ postId, personId: me.personId, optionIds });
    const row = await this.repository.find(me.personId, postId);
    if (!row) throw notHere();
    return toPart(row);
  }

  onModuleDestroy(): Promise<void> {
    return this.batch.drain();
  }

  private write(votes: Vote[]): Promise<(void | Error)[]> {
    return this.db.transaction(async () => {
      const polls = await this.repository.lock([...new Set(votes.map(({ postId }) => postId))]);
      const pairs = new Map(votes.filter(({ postId }) => polls.has(postId)).map((vote) => [pairOf(vote), vote]));
      const standing = await this.repository.standing([...pairs.values()]);
      const settled = settle(votes, polls, new Map(standing.map((row) => [pairOf(row), row.optionIds])));
      const { changed } = settled;
      if (changed.length === 0) return settled.answers;

      await this.repository.write(settled);
      const inboxes = await this.audiences.inboxes(changed.map(({ personId }) => personId));
      for (const { postId, personId } of changed)
        this.streams.append(inboxes.get(personId)!, 'vote.changed', { postId });
      await this.posts.countsMoved(...new Set(changed.map(({ postId }) => postId)));
      return settled.answers;
    });
  }
}
