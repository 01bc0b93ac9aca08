import type { Answer, Input } from '@app/contract';
import { Audiences } from '@app/audiences';
import { lastId, pageOf, readCursor, Streams, Written, type Actor } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { PostHydrator } from './post-hydrator.js';
import type { StampedPost } from './posts.repository.js';
import { WallRepository, type HomePage } from './wall.repository.js';

type Query = Input<'GET /wall'>['query'];

/** Reading walls. */
@Injectable()
export class Walls {
  constructor(
    private readonly wall: WallRepository,
    private readonly audiences: Audiences,
    private readonly hydrator: PostHydrator,
    private readonly streams: Streams,
  ) {}

  page(me: Actor, query: Query): Promise<Written<Answer<'GET /wall'>>> {
    return query.audienceId || query.authorId ? this.place(me, query) : this.home(me, query);
  }

  private async home(me: Actor, { kind, before, limit = 20 }: Query): Promise<Written<Answer<'GET /wall'>>> {
    // Only a wall itself has a top and a place where one was; a selection of it has neither.
    const stretch = { viewerId: me.personId, before: readCursor(before)?.id ?? lastId, limit: limit + 1, kind };
    const page = await this.wall.home(stretch, { top: !before && !kind });
    return this.answer(me, limit, kind ? { ...page, readUpTo: null } : page);
  }

  /** The wall of an audience, what a person wrote, or what they wrote there. */
  private async place(me: Actor, query: Query): Promise<Written<Answer<'GET /wall'>>> {
    const { audienceId, kind, before, limit = 20 } = query;
    const audience = audienceId ? await this.audiences.readable(me, audienceId) : undefined;
    // Who may speak to an audience without reading it sees there what they said themselves.
    const authorId = query.authorId ?? (audience && !audience.reads ? me.personId : undefined);
    // Heads before rows: an event between the two comes again, and none is missed.
    const heads = await this.streams.heads(
      audience ? (audience.reads ? [audience.id] : []) : await this.audiences.of(me.personId),
    );
    const stretch = { viewerId: me.personId, before: readCursor(before)?.id ?? lastId, limit: limit + 1, kind };
    const rows = authorId
      ? await this.wall.ofAuthor(authorId, audienceId, stretch)
      : await this.wall.ofAudience(audienceId!, stretch);
    const whole = !authorId && !kind;
    const top = whole && !before ? await this.wall.pinned(me.personId, audienceId!) : [];
    const readUpTo = whole ? await this.wall.readUpTo(me.personId, audienceId!) : null;
    return this.answer(me, limit, { rows, top, readUpTo, heads });
  }

  private async answer(me: Actor, limit: number, page: HomePage): Promise<Written<Answer<'GET /wall'>>> {
    const { items, next } = pageOf(page.rows, limit);
    const rows = new Map([...items, ...page.top].map((row) => [row.id, row]));
    const written = await this.hydrator.written(me, [...rows.values()]);
    const list = (some: StampedPost[]) => `[${some.flatMap(({ id }) => written.get(id) ?? []).join()}]`;
    const { readUpTo, heads } = page;
    const rest = JSON.stringify({ next, readUpTo, heads } satisfies Omit<Answer<'GET /wall'>, 'items' | 'pinned'>);
    return new Written(`{"items":${list(items)},"pinned":${list(page.top)},${rest.slice(1)}`);
  }
}
