import type { PostDto } from '@app/contract';
import type { Actor } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { toPost } from './post.mapper.js';
import { PostParts, type PartName } from './post-parts.js';
import type { PostRow } from './posts.repository.js';

/** Turns rows into what the API answers, with the parts that other libs keep: each part is asked for once. */
@Injectable()
export class PostHydrator {
  constructor(private readonly parts: PostParts) {}

  async posts(viewer: Actor, rows: PostRow[]): Promise<PostDto[]> {
    const carrying = (part: PartName) => rows.filter(({ parts }) => parts.includes(part)).map(({ id }) => id);
    const announcements = await this.parts.hydrate('announcement', viewer, carrying('announcement'));
    const polls = await this.parts.hydrate('poll', viewer, carrying('poll'));
    return rows.map((row) => toPost(viewer, row, { announcement: announcements.get(row.id), poll: polls.get(row.id) }));
  }

  async post(viewer: Actor, row: PostRow): Promise<PostDto> {
    return (await this.posts(viewer, [row]))[0]!;
  }
}
