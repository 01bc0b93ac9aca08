import { Injectable } from '@nestjs/common';
import type { PollInput, PollPart } from '@app/contract';
import type { z } from 'zod';
import type { PostPart, ToldPost } from '@app/wall';
import { toPart } from './poll.mapper.js';
import { pollOf, PollRepository, type PollRow } from './poll.repository.js';

/** What makes a post a poll: its question, its options and how many chose each. */
@Injectable()
export class Polls implements PostPart<'poll'> {
  readonly name = 'poll';

  constructor(private readonly repository: PollRepository) {}

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
}
