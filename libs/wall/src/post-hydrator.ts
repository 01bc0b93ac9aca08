import type { PostDto, SharedPost } from '@app/contract';
import { Audiences } from '@app/audiences';
import { People } from '@app/people';
import type { Actor } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { toPost, toSharedPost, type Beside } from './post.mapper.js';
import { PostParts } from './post-parts.js';
import type { PostRow } from './posts.repository.js';

/** Turns rows into what the API answers: each thing beside the posts is fetched once for all of them. */
@Injectable()
export class PostHydrator {
  constructor(
    private readonly people: People,
    private readonly audiences: Audiences,
    private readonly parts: PostParts,
  ) {}

  async posts(viewer: Actor, rows: PostRow[]): Promise<PostDto[]> {
    if (rows.length === 0) return [];
    const beside = await this.beside(rows);
    const announced = rows.filter(({ kind }) => kind === 'announcement').map(({ id }) => id);
    const announcements = await this.parts.hydrate('announcement', viewer, announced);
    const polls = await this.parts.hydrate(
      'poll',
      viewer,
      rows.map(({ id }) => id),
    );
    return rows.map((row) =>
      toPost(viewer, row, beside, { announcement: announcements.get(row.id), poll: polls.get(row.id) }),
    );
  }

  async post(viewer: Actor, row: PostRow): Promise<PostDto> {
    return (await this.posts(viewer, [row]))[0]!;
  }

  /** As it travels to the whole audience. */
  async shared(row: PostRow): Promise<SharedPost> {
    return toSharedPost(row, await this.beside([row]));
  }

  private async beside(rows: PostRow[]): Promise<Beside> {
    const people = await this.people.summaries([...new Set(rows.flatMap((row) => [row.authorId, ...row.mentions]))]);
    const audiences = await this.audiences.refs([...new Set(rows.map(({ audienceId }) => audienceId))]);
    return { people, audiences };
  }
}
