import type { AnnouncementInput, AnnouncementPart, PollInput, PollPart } from '@app/contract';
import type { Actor } from '@app/platform';
import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { ToldPost } from './wall.facts.js';

interface Parts {
  announcement: { input: z.infer<typeof AnnouncementInput>; part: AnnouncementPart };
  poll: { input: z.infer<typeof PollInput>; part: PollPart };
}
export type PartName = keyof Parts;
export const partNames = ['announcement', 'poll'] as const satisfies PartName[];

/** What a lib of a higher rank adds to a post: its own tables, keyed by the post's id. */
export interface PostPart<N extends PartName = PartName> {
  readonly name: N;
  /** Writes the part of a new post, in the publishing transaction. */
  create(post: ToldPost, input: Parts[N]['input']): Promise<void>;
  /** Writes the part anew after an edit, in the same transaction; a part without it never changes. */
  update?(post: ToldPost, input: Parts[N]['input']): Promise<void>;
  /** The parts of those of the posts that have one, for this viewer, who may see them all. */
  hydrate(viewer: Actor, postIds: string[]): Promise<Map<string, Parts[N]['part']>>;
  /** How many have acknowledged or voted: what everybody in the audience may know. */
  counted(postIds: string[]): Promise<Map<string, number>>;
  /**
   * SQL: the ids of posts that wait for the viewer on top of the home wall until they are dealt with. It becomes part of
   * the statement that reads the wall, which looks after who may see them.
   */
  waiting?(viewer: string): string;
}

/** The parts that the house knows; libs register theirs when their module starts. */
@Injectable()
export class PostParts {
  private readonly parts: { [N in PartName]?: PostPart<N> } = {};

  register<N extends PartName>(part: PostPart<N>): void {
    (this.parts as Record<N, PostPart<N>>)[part.name] = part;
  }

  find<N extends PartName>(name: N): PostPart<N> | undefined {
    return this.parts[name] as PostPart<N> | undefined;
  }

  async hydrate<N extends PartName>(name: N, viewer: Actor, postIds: string[]): Promise<Map<string, Parts[N]['part']>> {
    return postIds.length > 0 ? ((await this.find(name)?.hydrate(viewer, postIds)) ?? new Map()) : new Map();
  }

  async counted(name: PartName, postIds: string[]): Promise<Map<string, number>> {
    return (await this.find(name)?.counted(postIds)) ?? new Map();
  }

  waiting(viewer: string): string | undefined {
    const all = Object.values(this.parts).flatMap((part) => part.waiting?.(viewer) ?? []);
    return all.length > 0 ? all.join(' union ') : undefined;
  }
}
