import { limits, type Answer, type Input } from '@app/contract';
import { type Actor } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { RealtimeRepository, type Heads } from './realtime.repository.js';

/** What a client missed, and whether it missed anything. */
@Injectable()
export class CatchUp {
  constructor(private readonly repository: RealtimeRepository) {}

  async heads(me: Actor): Promise<Answer<'GET /heads'>> {
    const { heads } = await this.repository.placesOf(me.personId);
    return { heads };
  }

  /**
   * The events after the client's positions, at most `limits.catchUp`, with the positions it then stands at. A stream that
   * is further behind than that or than what is remembered (or ahead: the database is older than the client) is read
   * afresh instead.
   */
  async since(me: Actor, { heads: from }: Input<'POST /catch-up'>['body']): Promise<Answer<'POST /catch-up'>> {
    const asked = Object.keys(from);
    const { heads, floors } = await this.repository.readable(me.personId, asked);
    const reset = Object.keys(heads).filter(
      (id) => from[id]! > heads[id]! || from[id]! < floors[id]! || heads[id]! - from[id]! > limits.catchUp,
    );
    const behind: Heads = {};
    for (const id in heads) if (!reset.includes(id) && from[id]! < heads[id]!) behind[id] = from[id]!;

    const found = await this.repository.events(me.personId, behind, heads, limits.catchUp + 1);
    const more = found.length > limits.catchUp;
    const events = found.slice(0, limits.catchUp);
    if (more) for (const id in behind) heads[id] = behind[id]!;
    for (const { audienceId, seq } of events) heads[audienceId] = seq;
    return {
      events,
      heads,
      reset,
      more,
      left: asked.filter((id) => !(id in heads)),
    };
  }
}
