import { frameOf, type ServerSignals, type StreamEvent } from '@app/contract';
import { everyone, log, Tailer } from '@app/platform';
import { Injectable } from '@nestjs/common';
import type { Socket } from 'socket.io';
import { makeFrame, send } from './ready-frame.js';
import { RealtimeRepository, type Heads } from './realtime.repository.js';
import { Sender } from './sender.js';
import { visitor, Visitors, type Arrival } from './visitors.js';

/**
 * From streams to sockets. A socket is in the rooms of the audiences that its person may read; an event of the stream
 * that takes somebody out does so before anything later is sent, and nobody comes in without a look at the database.
 */
@Injectable()
export class Delivery {
  private readonly sender: Sender;

  constructor(
    private readonly visitors: Visitors,
    private readonly tailer: Tailer,
    private readonly repository: RealtimeRepository,
  ) {
    this.sender = new Sender(visitors.namespace);
    tailer.onEvent((event) => this.deliver(event));
    visitors.namespace.adapter.on('delete-room', (room: string) => tailer.unfollow(room));
  }

  /** Brings a new socket into its rooms, with what was read of the memberships and what has happened since. */
  welcome(socket: Socket, heads: Heads, arrival: Arrival): void {
    const mine = Object.entries(heads).filter(([audienceId]) => !arrival.left.has(audienceId));
    this.join([socket], Object.fromEntries(mine));
    for (const audienceId of arrival.entered) this.later(this.enter(arrival.personId, audienceId));
  }

  /** Lets a socket hear an audience that its person reads without belonging to it. */
  async watch(socket: Socket, audienceId: string): Promise<void> {
    visitor(socket).watched.add(audienceId);
    await this.admit([socket], audienceId);
    if (!socket.rooms.has(audienceId)) visitor(socket).watched.delete(audienceId);
  }

  async unwatch(socket: Socket, audienceId: string): Promise<void> {
    const { watched, personId } = visitor(socket);
    if (!watched.delete(audienceId)) return;
    const { heads } = await this.repository.placesOf(personId);
    if (!(audienceId in heads)) await socket.leave(audienceId);
  }

  private deliver(event: StreamEvent): void {
    const { audienceId, name, payload } = event;
    switch (name) {
      case 'member.left':
        this.evict(String(payload['personId']), audienceId);
        break;
      case 'member.joined':
        this.later(this.enter(String(payload['personId']), audienceId));
        break;
      case 'audience.left':
        for (const personId of this.owners(audienceId)) this.evict(personId, String(payload['audienceId']));
        break;
      case 'audience.entered':
        for (const personId of this.owners(audienceId)) this.later(this.enter(personId, String(payload['audienceId'])));
        break;
      case 'audience.made':
        this.later(this.admit(this.visitors.all(), String(payload['audienceId'])));
        break;
      case 'session.ended':
        this.end(audienceId, payload['sessionIds'] as string[]);
        break;
      case 'group.changed':
        this.review(audienceId);
        break;
      case 'stream.reset':
        return this.reset(event);
    }
    this.sender.send(audienceId, makeFrame('event', frameOf(event)));
  }

  /** The person whose inbox this is, when somebody of theirs is here. */
  private owners(inbox: string): Set<string> {
    return new Set(
      this.visitors
        .in(inbox)
        .map(visitor)
        .filter((v) => v.inbox === inbox)
        .map((v) => v.personId),
    );
  }

  private evict(personId: string, audienceId: string): void {
    const watching = [...this.visitors.of(personId)].filter((s) => visitor(s).watched.has(audienceId));
    this.visitors.evict(personId, audienceId);
    // Whoever left an open group may still have its page open. Who left the company watches nothing.
    if (audienceId === everyone) {
      for (const socket of this.visitors.of(personId)) {
        for (const watched of visitor(socket).watched) {
          void socket.leave(watched);
          this.later(this.admit([socket], watched));
        }
      }
    } else if (watching.length > 0) this.later(this.admit(watching, audienceId));
  }

  private async enter(personId: string, audienceId: string): Promise<void> {
    for (const arrival of this.visitors.arriving(personId)) arrival.entered.add(audienceId);
    await this.admit([...this.visitors.of(personId)], audienceId);
  }

  /** Brings those sockets into a room whose people may read it now. */
  private async admit(sockets: Socket[], audienceId: string): Promise<void> {
    const arrivals = new Map<string, Arrival>();
    for (const socket of sockets) {
      const { personId } = visitor(socket);
      if (!arrivals.has(personId)) arrivals.set(personId, this.visitors.expect(personId));
    }
    if (arrivals.size === 0) return;
    try {
      const { readers, head } = await this.repository.readers(audienceId, [...arrivals.keys()]);
      const admitted = sockets.filter((socket) => {
        const { personId } = visitor(socket);
        return socket.connected && readers.has(personId) && !arrivals.get(personId)!.left.has(audienceId);
      });
      this.join(admitted, { [audienceId]: head });
    } finally {
      for (const arrival of arrivals.values()) this.visitors.settled(arrival);
    }
  }

  /** Joins the rooms, and says from which positions on the sockets are told. */
  private join(sockets: Socket[], heads: Heads): void {
    if (sockets.length === 0) return;
    const rooms = Object.keys(heads);
    for (const audienceId of rooms) this.tailer.follow(audienceId, heads[audienceId]!);
    const told = Object.fromEntries(rooms.map((id) => [id, this.tailer.position(id)!]));
    const hello = makeFrame('hello', { heads: told } satisfies ServerSignals['hello']);
    for (const socket of sockets) {
      void socket.join(rooms);
      send(socket, hello);
    }
  }

  /** Who may read a group has changed: watchers wait outside until that is looked up. Members are told one by one. */
  private review(audienceId: string): void {
    const watchers = this.visitors.in(audienceId).filter((socket) => visitor(socket).watched.has(audienceId));
    for (const socket of watchers) void socket.leave(audienceId);
    this.later(this.admit(watchers, audienceId));
  }

  /** Memberships may have changed by the thousand: everybody waits outside until they are looked up. */
  private reset(event: StreamEvent): void {
    const { audienceId } = event;
    const sockets = this.visitors.in(audienceId);
    for (const socket of sockets) void socket.leave(audienceId);
    const frame = makeFrame('event', frameOf(event));
    const comeBack = this.admit(sockets, audienceId).then(() => this.sender.send(audienceId, frame));
    this.later(audienceId === everyone ? comeBack.then(() => this.resettle()) : comeBack);
  }

  /** Brings everybody here into the rooms that are new to them; rooms that are lost have had a reset of their own. */
  private async resettle(): Promise<void> {
    for (const personId of this.visitors.people()) {
      const arrival = this.visitors.expect(personId);
      try {
        const { heads } = await this.repository.placesOf(personId);
        for (const socket of this.visitors.of(personId)) {
          const fresh = Object.entries(heads).filter(([id]) => !socket.rooms.has(id) && !arrival.left.has(id));
          if (fresh.length > 0) this.join([socket], Object.fromEntries(fresh));
        }
      } finally {
        this.visitors.settled(arrival);
      }
    }
  }

  private end(inbox: string, sessionIds: string[]): void {
    const ended = new Set(sessionIds);
    for (const personId of this.owners(inbox))
      for (const arrival of this.visitors.arriving(personId)) for (const id of ended) arrival.ended.add(id);
    // The transport, not the socket: a client comes back by itself only then, and is refused by its session.
    for (const socket of this.visitors.in(inbox)) if (ended.has(visitor(socket).sessionId)) socket.conn.close(true);
  }

  private later(work: Promise<void>): void {
    work.catch((error: unknown) => log.error({ error }, 'a socket could not be brought into its rooms'));
  }
}
