import type { PostDto } from '@app/contract';
import type { Actor } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { toPost, toSharedPost, writePost } from './post.mapper.js';
import { PostParts } from './post-parts.js';
import type { PostRow, StampedPost } from './posts.repository.js';
import { SharedPosts } from './shared-posts.service.js';

/** Turns rows into what the API answers. */
@Injectable()
export class PostHydrator {
  constructor(
    private readonly parts: PostParts,
    private readonly sharedPosts: SharedPosts,
  ) {}

  /** Posts of a wall by their ids, as JSON. */
  async written(viewer: Actor, rows: StampedPost[]): Promise<Map<string, string>> {
    const shared = await this.sharedPosts.of(rows);
    const written = new Map<string, string>();
    for (const row of rows) {
      const known = shared.get(row.id);
      if (known) written.set(row.id, writePost(viewer, known, row, this.partsOf(row)));
    }
    return written;
  }

  post(viewer: Actor, row: PostRow): PostDto {
    return toPost(viewer, toSharedPost(row), row, this.partsOf(row));
  }

  private partsOf(row: StampedPost) {
    const { parts } = this;
    return {
      announcement: parts.read('announcement', row),
      poll: parts.read('poll', row),
      request: parts.read('request', row),
    };
  }
}
