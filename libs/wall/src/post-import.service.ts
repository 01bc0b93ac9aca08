import { Database } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { Images } from './images.service.js';
import {
  PostImportRepository,
  type ImportedComment,
  type ImportedPost,
  type ImportedReaction,
} from './post-import.repository.js';
import type { Target } from './reactions.repository.js';
import { guessLanguage, mentionedHandles, tagsOf } from './writing.js';

export interface ImportedImage {
  postId: string;
  ownerId: string;
  position: number;
  name: string;
  alt: string;
  file: Buffer;
}

/**
 * Brings in what was written elsewhere: rows in batches, at the times when they were written. Nobody is told of anything
 * and no fact is told; whoever imports ends with a reset of the streams. The same ids again write the same rows again.
 */
@Injectable()
export class PostImport {
  constructor(
    private readonly db: Database,
    private readonly repository: PostImportRepository,
    private readonly images: Images,
  ) {}

  /** New identifiers that take their place among the others by time; in the order of the moments. */
  ids(moments: Date[]): Promise<string[]> {
    return this.repository.ids(moments);
  }

  async posts(posts: ImportedPost[]): Promise<void> {
    if (posts.length === 0) return;
    await this.db.transaction(async () => {
      await this.repository.posts(
        posts.map((post) => ({
          ...post,
          language: post.language ?? guessLanguage(post.body),
          parts: post.parts ?? [],
          tags: [...new Set([...(post.tags ?? []), ...tagsOf(post.body)])],
        })),
      );
      await this.repository.participants(posts);
      await this.repository.mentions(
        posts.flatMap(({ id, body }) =>
          mentionedHandles(body).map((handle) => ({ postId: id, commentId: null, handle })),
        ),
      );
    });
  }

  /** Comments whose posts are there, parents before or together with their answers. */
  async comments(comments: ImportedComment[]): Promise<void> {
    if (comments.length === 0) return;
    await this.db.transaction(async () => {
      await this.repository.comments(comments);
      await this.repository.mentions(
        comments.flatMap(({ id, postId, body }) =>
          mentionedHandles(body).map((handle) => ({ postId, commentId: id, handle })),
        ),
      );
    });
  }

  /** Of several reactions of one person to one thing the newest stays. */
  async reactions(target: Target, reactions: ImportedReaction[]): Promise<void> {
    if (reactions.length > 0) await this.repository.reactions(target, reactions);
  }

  /**
   * Counts the comments and reactions of these posts, after rows below them came in, or after a change that is made here.
   * Whoever reacts or comments meanwhile waits, and is counted.
   */
  async recount(postIds: string[], change?: () => Promise<void>): Promise<void> {
    if (postIds.length === 0) return change?.();
    await this.db.transaction(async () => {
      const commentIds = await this.repository.lock(postIds);
      await change?.();
      await this.repository.recount(postIds, commentIds);
    });
  }

  /** An image of an imported post, drawn afresh like an uploaded one. */
  async image({ file, ...image }: ImportedImage): Promise<void> {
    const kept = await this.images.keep({ name: image.name, bytes: file }, { patient: true });
    await this.repository.image({ ...image, ...kept });
  }

  /** The rows of these pictures are gone: their files go with the commit. */
  removeImages(keys: string[]): Promise<void> {
    return this.images.removeLater(keys);
  }

  /** Undoes an import: the posts go with everything that stands below them. */
  async remove(postIds: string[]): Promise<void> {
    if (postIds.length === 0) return;
    await this.db.transaction(async () => this.images.removeLater(await this.repository.remove(postIds)));
  }
}
