import type { EventName, EventPayload } from '@app/contract';
import { Audiences } from '@app/audiences';
import { Streams } from '@app/platform';
import { Injectable } from '@nestjs/common';

/** Tells people, inside the open transaction, what concerns only them, so that all their devices agree. */
@Injectable()
export class Inbox {
  constructor(
    private readonly audiences: Audiences,
    private readonly streams: Streams,
  ) {}

  tell<N extends EventName>(personId: string, name: N, payload: EventPayload<N>): Promise<void> {
    return this.tellAll(name, [{ personId, payload }]);
  }

  async tellAll<N extends EventName>(name: N, told: { personId: string; payload: EventPayload<N> }[]): Promise<void> {
    const inboxes = await this.audiences.inboxes([...new Set(told.map(({ personId }) => personId))]);
    for (const { personId, payload } of told) {
      const inbox = inboxes.get(personId);
      if (inbox) this.streams.append(inbox, name, payload);
    }
  }
}
