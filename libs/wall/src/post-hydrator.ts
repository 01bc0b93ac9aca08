import type { PostDto } from '@app/contract';
import type { Actor } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { toPost, toSharedPost } from './post.mapper.js';
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

  /** Posts of a wall, in their order. */
  async posts(viewer: Actor, rows: StampedPost[]): Promise<PostDto[]> {
    const shared = await this.sharedPosts.of(rows);
    return rows.flatMap((row) => {
      const post = shared.get(row.id);
      return post ? toPost(viewer, post, row, this.partsOf(row)) : [];
    });
  }

  post(viewer: Actor, row: PostRow): PostDto {
    return toPost(viewer, toSharedPost(row), row, this.partsOf(row));
  }

  private partsOf(row: StampedPost) {
    return { announcement: this.parts.read('announcement', row), poll: this.parts.read('poll', row) };
  }
}
