import type { Answer, Input } from '@app/contract';
import { Audiences } from '@app/audiences';
import { Streams, type Actor } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { end, pageOf, readCursor } from './cursor.js';
import { PostHydrator } from './post-hydrator.js';
import { PostParts } from './post-parts.js';
import { PostsRepository, type PostRow } from './posts.repository.js';
import { WallRepository } from './wall.repository.js';

/** The home wall has its read position under this audience. */
export const home = '0';

/** Reading walls. */
@Injectable()
export class Walls {
  constructor(
    private readonly wall: WallRepository,
    private readonly posts: PostsRepository,
    private readonly audiences: Audiences,
    private readonly hydrator: PostHydrator,
    private readonly parts: PostParts,
    private readonly streams: Streams,
  ) {}

  async page(me: Actor, query: Input<'GET /wall'>['query']): Promise<Answer<'GET /wall'>> {
    const { audienceId, kind, before, limit = 20 } = query;
    const audience = audienceId ? await this.audiences.readable(me, audienceId) : undefined;
    // Who may speak to an audience without reading it sees there what they said themselves.
    const authorId = query.authorId ?? (audience && !audience.reads ? me.personId : undefined);
    // Heads before rows: an event between the two comes again, and none is missed.
    const heads = await this.streams.heads(
      audience ? (audience.reads ? [audience.id] : []) : await this.audiences.of(me.personId),
    );
    const stretch = { viewerId: me.personId, before: readCursor(before, end), limit: limit + 1, kind };
    const rows = authorId
      ? await this.wall.ofAuthor(authorId, audienceId, stretch)
      : audienceId
        ? await this.wall.ofAudience(audienceId, stretch)
        : await this.wall.home(stretch);
    const { items, next } = pageOf(rows, limit);

    // Only a wall itself has a top and a place where one was; a selection of it has neither.
    const whole = !authorId && !kind;
    const top = whole && !before ? await this.top(me, audienceId) : [];
    const readUpTo = whole ? await this.wall.readUpTo(me.personId, audienceId ?? home) : null;

    const hydrated = await this.hydrator.posts(me, [...new Map([...items, ...top].map((p) => [p.id, p])).values()]);
    const byId = new Map(hydrated.map((post) => [post.id, post]));
    const of = (list: PostRow[]) => list.flatMap(({ id }) => byId.get(id) ?? []);
    return { items: of(items), next, pinned: of(top), readUpTo, heads };
  }

  /** What stands above page one: pinned posts of an audience; on the home wall what waits for this person. */
  private async top(me: Actor, audienceId: string | undefined): Promise<PostRow[]> {
    if (audienceId) return this.wall.pinned(me.personId, audienceId);
    const pending = (await this.parts.pendingFor(me)).slice(0, 10);
    const rows = pending.length > 0 ? await this.posts.find(me.personId, pending) : [];
    return rows.filter(({ removedAt }) => removedAt === null);
  }
}
