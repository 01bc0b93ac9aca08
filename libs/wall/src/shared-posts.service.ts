import type { SharedPost } from '@app/contract';
import { Injectable } from '@nestjs/common';
import { toSharedPost } from './post.mapper.js';
import { PostsRepository, type StampedPost } from './posts.repository.js';

export interface KnownPost {
  post: SharedPost;
  /** The same as JSON, without its last brace: what is one viewer's own follows. */
  json: string;
  stamp: string;
  /** By `performance.now()`. */
  since: number;
}

const remembered = 20_000;
/** The stamp says nothing of the people whom a post mentions: a new name of theirs shows within this time (ms). */
const mentionsTrusted = 60_000;

/**
 * What everybody in its audience sees of a post, as it was last read here. A post is never taken from memory unless the
 * statement that found it also found the same stamp, so what is answered is what stands in the database, on every node.
 */
@Injectable()
export class SharedPosts {
  private readonly known = new Map<string, KnownPost>();

  constructor(private readonly repository: PostsRepository) {}

  /** The posts by id; ask only for those that the viewer was just shown to see. One that is gone by now is left out. */
  async of(stamped: StampedPost[]): Promise<Map<string, KnownPost>> {
    const found = new Map<string, KnownPost>();
    const missing: string[] = [];
    for (const { id, stamp } of stamped) {
      const known = this.known.get(id);
      if (known?.stamp === stamp && isFresh(known)) found.set(id, known);
      else missing.push(id);
    }
    if (missing.length === 0) return found;
    const since = performance.now();
    for (const row of await this.repository.shared(missing)) {
      const post = toSharedPost(row);
      const known = { post, json: JSON.stringify(post).slice(0, -1), stamp: row.stamp, since };
      found.set(row.id, known);
      this.remember(row.id, known);
    }
    return found;
  }

  private remember(id: string, known: KnownPost): void {
    this.known.delete(id);
    this.known.set(id, known);
    if (this.known.size > remembered) this.known.delete(this.known.keys().next().value!);
  }
}

const isFresh = ({ post, since }: KnownPost): boolean =>
  post.mentions.length === 0 || performance.now() - since < mentionsTrusted;
