import { Injectable } from '@nestjs/common';
import type { PollInput, PollPart } from '@app/contract';
import type { z } from 'zod';
import { AppError, Database, demand, Fact, Facts, notHere, Streams, type Actor } from '@app/platform';
import { Audiences } from '@app/audiences';
import { Posts, type PostPart, type ToldPost } from '@app/wall';
import { isValidChoice, mayKnowFigures } from './poll.policy.js';
import { pollOf, PollRepository, type PollRow } from './poll.repository.js';

/** Somebody voted or changed their vote; who chose what is told to nobody. */
export const voteCast = new Fact<{ postId: string; personId: string }>('vote.cast');

@Injectable()
export class Polls implements PostPart<'poll'> {
  readonly name = 'poll';

  constructor(
    private readonly db: Database,
    private readonly repository: PollRepository,
    private readonly posts: Posts,
    private readonly audiences: Audiences,
    private readonly streams: Streams,
    private readonly facts: Facts,
  ) {}

  async create(post: ToldPost, input: z.infer<typeof PollInput>): Promise<void> {
    await this.repository.insert(post.id, input);
  }

  column(viewer: string): string {
    return pollOf(viewer);
  }

  read(value: unknown): PollPart {
    return toPart(value as PollRow);
  }

  counted(postIds: string[]): Promise<Map<string, number>> {
    return this.repository.voters(postIds);
  }

  async vote(me: Actor, postId: string, optionIds: string[]): Promise<PollPart> {
    return this.db.transaction(async () => {
      if (!(await this.posts.visible(me, [postId])).has(postId)) throw notHere();
      const poll = await this.repository.find(me.personId, postId);
      if (!poll) throw notHere();
      demand(!poll.closed, 'poll.closed');
      demand(isValidChoice(poll, optionIds), 'poll.one-choice');
      const known = new Set(poll.options.map((option) => option.id));
      if (!optionIds.every((id) => known.has(id))) throw new AppError('poll.option-unknown');

      await this.repository.replaceVote(postId, me.personId, optionIds);
      await this.posts.countsMoved(postId);
      const inbox = (await this.audiences.inboxes([me.personId])).get(me.personId)!;
      this.streams.append(inbox, 'vote.changed', { postId });
      await this.facts.tell(voteCast, { postId, personId: me.personId });
      return toPart((await this.repository.find(me.personId, postId))!);
    });
  }
}

function toPart(row: PollRow): PollPart {
  const part = {
    question: row.question,
    multiple: row.multiple,
    closesAt: row.closesAt && new Date(row.closesAt).toISOString(),
    closed: row.closed,
    voters: row.voters,
    options: row.options,
  };
  const shown = mayKnowFigures(part);
  return { ...part, options: part.options.map((option) => ({ ...option, votes: shown ? option.votes : null })) };
}
