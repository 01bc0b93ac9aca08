import type { PostDto } from '@app/contract';
import type { Actor } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { toPost, toSharedPost, type Parts } from './post.mapper.js';
import { PostParts, type PartName } from './post-parts.js';
import type { PostRow, StampedPost } from './posts.repository.js';
import { SharedPosts } from './shared-posts.service.js';

/** Turns rows into what the API answers, with the parts that other libs keep: each part is asked for once. */
@Injectable()
export class PostHydrator {
  constructor(
    private readonly parts: PostParts,
    private readonly sharedPosts: SharedPosts,
  ) {}

  /** Posts of a wall, in their order. */
  async posts(viewer: Actor, rows: StampedPost[]): Promise<PostDto[]> {
    const known = await this.sharedPosts.of(rows);
    const partsOf = await this.partsOf(
      viewer,
      [...known.values()].map(({ post, parts }) => ({ id: post.id, parts })),
    );
    return rows.flatMap((row) => {
      const found = known.get(row.id);
      return found ? toPost(viewer, found.post, row, partsOf(row.id)) : [];
    });
  }

  async post(viewer: Actor, row: PostRow): Promise<PostDto> {
    const partsOf = await this.partsOf(viewer, [row]);
    return toPost(viewer, toSharedPost(row), row, partsOf(row.id));
  }

  private async partsOf(viewer: Actor, posts: { id: string; parts: PartName[] }[]): Promise<(id: string) => Parts> {
    const carrying = (part: PartName) => posts.filter(({ parts }) => parts.includes(part)).map(({ id }) => id);
    const [announcements, polls] = [
      await this.parts.hydrate('announcement', viewer, carrying('announcement')),
      await this.parts.hydrate('poll', viewer, carrying('poll')),
    ];
    return (id) => ({ announcement: announcements.get(id) ?? null, poll: polls.get(id) ?? null });
  }
}
