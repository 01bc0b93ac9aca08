import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { PollPart } from '@app/contract';
import { Audiences } from '@app/audiences';
import { Database, Streams, type Actor } from '@app/platform';
import { Batch, Posts } from '@app/wall';
import { toPart } from './poll.mapper.js';
import { PollRepository, type PollRow } from './poll.repository.js';
import { pairOf, settle, type Settled, type Vote } from './vote-counts.js';

/**
 * Votes of the same moment are written together, and each voter hears only after the commit. Who chose what is told to
 * nobody.
 */
@Injectable()
export class Voting implements OnModuleDestroy {
  private readonly batch = new Batch<Vote, PollPart>((votes) => this.write(votes));

  constructor(
    private readonly db: Database,
    private readonly repository: PollRepository,
    private readonly posts: Posts,
    private readonly audiences: Audiences,
    private readonly streams: Streams,
  ) {}

  vote(me: Actor, postId: string, optionIds: string[]): Promise<PollPart> {
    return this.batch.add({ postId, personId: me.personId, optionIds });
  }

  onModuleDestroy(): Promise<void> {
    return this.batch.drain();
  }

  private write(votes: Vote[]): Promise<(PollPart | Error)[]> {
    return this.db.transaction(async () => {
      const polls = await this.repository.lock([...new Set(votes.map(({ postId }) => postId))]);
      const pairs = new Map(votes.filter(({ postId }) => polls.has(postId)).map((vote) => [pairOf(vote), vote]));
      const standing = await this.repository.standing([...pairs.values()]);
      const settled = settle(votes, polls, new Map(standing.map((row) => [pairOf(row), row.optionIds])));
      if (settled.changed.length > 0) {
        await this.repository.write(settled);
        await this.tell(settled.changed);
      }
      const rows = await this.repository.unanswered([...polls.keys()]);
      return votes.map(
        (vote, i) => settled.refusals[i] ?? withChoice(rows.get(vote.postId)!, settled.last.get(pairOf(vote))!),
      );
    });
  }

  private async tell(changed: Settled['changed']): Promise<void> {
    const inboxes = await this.audiences.inboxes(changed.map(({ personId }) => personId));
    for (const { postId, personId } of changed) this.streams.append(inboxes.get(personId)!, 'vote.changed', { postId });
    await this.posts.countsMoved(...new Set(changed.map(({ postId }) => postId)));
  }
}

/** The poll as the voter has it now. */
const withChoice = (poll: PollRow, { optionIds }: Vote): PollPart =>
  toPart({ ...poll, options: poll.options.map((option) => ({ ...option, mine: optionIds.includes(option.id) })) });
