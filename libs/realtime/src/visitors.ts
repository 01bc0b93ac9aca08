import type { Role } from '@app/contract';
import { Metrics } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { Server, type Socket } from 'socket.io';

/** What this node knows of a socket. */
export interface Visitor {
  personId: string;
  sessionId: string;
  roles: readonly Role[];
  inbox: string | null;
  /** Audiences that are watched while their page is open, without being a member. */
  watched: Set<string>;
  name?: string;
  lastTyped: number;
}
export const visitor = (socket: Socket): Visitor => socket.data as Visitor;

/**
 * Somebody whose memberships are being read. What is taken from them while the query runs counts more than its answer,
 * which may be older.
 */
export interface Arrival {
  personId: string;
  left: Set<string>;
  entered: Set<string>;
  ended: Set<string>;
}

/** Who is connected to this node, and in which rooms. A room is an audience. */
@Injectable()
export class Visitors {
  readonly io = new Server({ serveClient: false, connectTimeout: 10_000 });
  readonly namespace = this.io.of('/');
  private readonly byPerson = new Map<string, Set<Socket>>();
  private readonly arrivals = new Map<string, Set<Arrival>>();

  constructor(metrics: Metrics) {
    metrics.gauge('parvis_sockets', 'Open sockets', () => this.namespace.sockets.size);
  }

  add(socket: Socket): boolean {
    const { personId } = visitor(socket);
    const sockets = this.byPerson.get(personId);
    if (sockets) sockets.add(socket);
    else this.byPerson.set(personId, new Set([socket]));
    return !sockets;
  }

  /** Answers whether it was the person's last socket here. */
  remove(socket: Socket): boolean {
    const { personId } = visitor(socket);
    const sockets = this.byPerson.get(personId);
    if (!sockets?.delete(socket) || sockets.size > 0) return false;
    return this.byPerson.delete(personId);
  }

  of(personId: string): Set<Socket> {
    return this.byPerson.get(personId) ?? new Set();
  }

  people(): string[] {
    return [...this.byPerson.keys()];
  }

  all(): Socket[] {
    return [...this.namespace.sockets.values()];
  }

  in(audienceId: string): Socket[] {
    const ids = this.namespace.adapter.rooms.get(audienceId) ?? new Set<string>();
    return [...ids].flatMap((id) => this.namespace.sockets.get(id) ?? []);
  }

  expect(personId: string): Arrival {
    const arrival: Arrival = { personId, left: new Set(), entered: new Set(), ended: new Set() };
    const others = this.arrivals.get(personId);
    if (others) others.add(arrival);
    else this.arrivals.set(personId, new Set([arrival]));
    return arrival;
  }

  settled(arrival: Arrival): void {
    const others = this.arrivals.get(arrival.personId);
    others?.delete(arrival);
    if (others?.size === 0) this.arrivals.delete(arrival.personId);
  }

  arriving(personId: string): Iterable<Arrival> {
    return this.arrivals.get(personId) ?? [];
  }

  /** Takes a person out of an audience at once: nothing of its stream reaches them any more. */
  evict(personId: string, audienceId: string): void {
    for (const arrival of this.arriving(personId)) {
      arrival.left.add(audienceId);
      arrival.entered.delete(audienceId);
    }
    for (const socket of this.of(personId)) void socket.leave(audienceId);
  }
}
