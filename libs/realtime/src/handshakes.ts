import type { IncomingMessage } from 'node:http';
import type { ErrorCode } from '@app/contract';
import { isOwnOrigin, Sessions } from '@app/identity';
import { Config, log, type Actor } from '@app/platform';
import { Injectable } from '@nestjs/common';
import type { Socket } from 'socket.io';
import { RealtimeRepository, type Heads } from './realtime.repository.js';
import { Visitors, type Arrival, type Visitor } from './visitors.js';

const socketsOfOnePerson = 20;

type Handshake = IncomingMessage & { actor?: Actor };

/** What was read for a socket before it is connected. */
export interface Prepared {
  heads: Heads;
  arrival: Arrival;
}

/** Who may open a socket, and what they hear from then on. */
@Injectable()
export class Handshakes {
  constructor(
    private readonly config: Config,
    private readonly sessions: Sessions,
    private readonly visitors: Visitors,
    private readonly repository: RealtimeRepository,
  ) {}

  /** Why this request may not open a socket, or undefined. */
  async refusal(request: IncomingMessage): Promise<ErrorCode | undefined> {
    try {
      return await this.look(request);
    } catch (error) {
      log.error({ error }, 'a handshake failed');
      return 'server.failed';
    }
  }

  /** A foreign page must not open a socket with somebody's cookie: socket.io's `cors` does not keep it out. */
  private async look(request: Handshake): Promise<ErrorCode | undefined> {
    if (request.headers.origin !== undefined && !isOwnOrigin(request.headers, this.config)) return 'request.forged';
    const actor = await this.sessions.read(request);
    if (!actor) return 'session.missing';
    if (this.visitors.of(actor.personId).size >= socketsOfOnePerson) return 'request.too-many';
    request.actor = actor;
    return undefined;
  }

  /** Reads what the person may hear, before the client learns that it is connected. */
  async prepare(socket: Socket): Promise<Error | undefined> {
    const { personId, sessionId, roles } = (socket.request as Handshake).actor!;
    const arrival = this.visitors.expect(personId);
    socket.conn.once('close', () => this.visitors.settled(arrival));
    const { heads, inbox } = await this.repository.placesOf(personId);
    // Asked last: whatever ends the session from here on is heard.
    if (!(await this.sessions.lives(sessionId))) return new Error('session.refused');
    const mine: Visitor = {
      personId,
      sessionId,
      roles,
      inbox,
      watched: new Set(),
      lastTyped: -Infinity,
    };
    Object.assign(socket.data as object, mine, { heads, arrival } satisfies Prepared);
    return undefined;
  }
}
