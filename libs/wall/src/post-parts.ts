import type {
  AnnouncementInput,
  AnnouncementPart,
  PollInput,
  PollPart,
  RequestInput,
  RequestPart,
} from '@app/contract';
import { Injectable } from '@nestjs/common';
import type { Actor } from '@app/platform';
import type { z } from 'zod';
import type { ToldPost } from './wall.facts.js';

interface Parts {
  announcement: { input: z.infer<typeof AnnouncementInput>; part: AnnouncementPart };
  poll: { input: z.infer<typeof PollInput>; part: PollPart };
  request: { input: RequestInput; part: RequestPart };
}
export type PartName = keyof Parts;
export const partNames = ['announcement', 'poll', 'request'] as const satisfies PartName[];

/** What a lib of a higher rank adds to a post: its own tables, keyed by the post's id. */
export interface PostPart<N extends PartName = PartName> {
  readonly name: N;
  /** The audience of a post that is for people whom the part alone chooses; in the publishing transaction. */
  address?(author: Actor): Promise<string>;
  /** Writes the part of a new post, in the publishing transaction. */
  create(post: ToldPost, input: Parts[N]['input']): Promise<void>;
  /** Writes the part anew after an edit, in the same transaction; a part without it never changes. */
  update?(post: ToldPost, input: Parts[N]['input']): Promise<void>;
  /**
   * SQL: the part of the post `p`, which has one, as one JSON value for the viewer. It becomes a column of the statements
   * that read posts for somebody.
   */
  column(viewer: string): string;
  /** What the column holds, as the API answers it. */
  read(value: unknown): Parts[N]['part'];
  /** How many have acknowledged or voted, or null when nobody may know: what the whole audience is told. */
  counted?(postIds: string[]): Promise<Map<string, number | null>>;
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

  /** SQL: the columns of all parts, from `posts p`. */
  columns(viewer: string): string {
    const column = (name: PartName) => {
      const part = this.find(name);
      return part
        ? `case when '${name}' = any (p.parts) then (${part.column(viewer)}) end as ${name}`
        : `null as ${name}`;
    };
    return partNames.map(column).join(', ');
  }

  read<N extends PartName>(name: N, row: Record<N, unknown>): Parts[N]['part'] | null {
    return row[name] === null ? null : this.find(name)!.read(row[name]);
  }

  async counted(name: PartName, postIds: string[]): Promise<Map<string, number | null>> {
    return (await this.find(name)?.counted?.(postIds)) ?? new Map();
  }

  waiting(viewer: string): string | undefined {
    const all = Object.values(this.parts).flatMap((part) => part.waiting?.(viewer) ?? []);
    return all.length > 0 ? all.join(' union ') : undefined;
  }
}
