import type { ServerSignals, signals } from '@app/contract';
import { People } from '@app/people';
import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import type { Socket } from 'socket.io';
import type { z } from 'zod';
import { Delivery } from './delivery.js';
import { Neighbours } from './neighbours.js';
import { makeFrame, send } from './ready-frame.js';
import { Observers } from './observers.js';
import { RealtimeRepository } from './realtime.repository.js';
import { visitor, Visitors } from './visitors.js';

export type Signal = { [N in keyof typeof signals]: [N, z.infer<(typeof signals)[N]>] }[keyof typeof signals];

/** In a room with more sockets of this node than this nobody hears who is typing. */
const smallRoom = 250;
const mostWatched = 20;
const typingEvery = 2_000;
/** Who comes back within this time (a page that is loaded again) was never gone. */
const grace = 5_000;
/** Every so often a node asks its neighbours again who is with them: one that died has said no goodbye. */
const askEvery = 30_000;
const answerWithin = 2_000;
const askAtOnce = 500;

/** The signals that are never stored: who is typing, who is here, which open audience is on screen. */
@Injectable()
export class SmallTalk implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly goodbyes = new Map<string, NodeJS.Timeout>();
  private readonly observers = new Observers<Socket>();
  /** Those who are asked after, until a neighbour says that they are there. */
  private asked = new Set<string>();
  private asking: NodeJS.Timeout | undefined;
  private answering: NodeJS.Timeout | undefined;

  constructor(
    private readonly visitors: Visitors,
    private readonly delivery: Delivery,
    private readonly repository: RealtimeRepository,
    private readonly people: People,
    private readonly neighbours: Neighbours,
  ) {
    neighbours.on('typed', ({ audienceId, ...typed }) => this.tellTyped(audienceId, typed));
    neighbours.on('who', ({ personIds }) => {
      const here = personIds.filter((id) => visitors.of(id).size > 0);
      if (here.length > 0) neighbours.whisper('here', { personIds: here });
    });
    neighbours.on('here', ({ personIds }) => {
      for (const id of personIds) this.asked.delete(id);
      this.tellPresent(personIds, true);
    });
    neighbours.onReunion(() => this.askAgain());
    neighbours.on('gone', ({ personIds }) => {
      const still = personIds.filter((id) => visitors.of(id).size > 0);
      if (still.length > 0) neighbours.whisper('here', { personIds: still });
      this.tellPresent(
        personIds.filter((id) => !still.includes(id)),
        false,
      );
    });
  }

  onApplicationBootstrap(): void {
    if (this.neighbours.expected) this.asking = setInterval(() => this.askAgain(), askEvery).unref();
  }

  async hear(socket: Socket, [name, said]: Signal): Promise<void> {
    if (name === 'typing') return this.typing(socket, said.postId);
    if (name === 'presence') return this.presence(socket, said.personIds);
    if (name === 'unwatch') return this.delivery.unwatch(socket, said.audienceId);
    if (visitor(socket).watched.size < mostWatched) await this.delivery.watch(socket, said.audienceId);
  }

  came(personId: string): void {
    const goodbye = this.goodbyes.get(personId);
    clearTimeout(goodbye);
    if (this.goodbyes.delete(personId)) return;
    this.tellPresent([personId], true);
    this.neighbours.whisper('here', { personIds: [personId] });
  }

  went(personId: string): void {
    const goodbye = setTimeout(() => {
      this.goodbyes.delete(personId);
      this.tellPresent([personId], false);
      this.neighbours.whisper('gone', { personIds: [personId] });
    }, grace);
    this.goodbyes.set(personId, goodbye.unref());
  }

  /** A socket has closed: it hears nothing any more. */
  closed(socket: Socket): void {
    this.observers.forget(socket);
  }

  onModuleDestroy(): void {
    for (const goodbye of this.goodbyes.values()) clearTimeout(goodbye);
    clearInterval(this.asking);
    clearTimeout(this.answering);
  }

  /** Whoever is observed here and is with no neighbour any more has gone. */
  private askAgain(): void {
    this.asked = new Set(
      this.observers.people().filter((id) => this.visitors.of(id).size === 0 && !this.goodbyes.has(id)),
    );
    const personIds = [...this.asked];
    for (let i = 0; i < personIds.length; i += askAtOnce)
      this.neighbours.whisper('who', { personIds: personIds.slice(i, i + askAtOnce) });
    clearTimeout(this.answering);
    this.answering = setTimeout(() => {
      this.tellPresent(
        [...this.asked].filter((id) => this.visitors.of(id).size === 0),
        false,
      );
    }, answerWithin).unref();
  }

  private async typing(socket: Socket, postId: string): Promise<void> {
    const me = visitor(socket);
    if (performance.now() - me.lastTyped < typingEvery) return;
    me.lastTyped = performance.now();
    const audienceId = await this.repository.audienceOfPost(me.personId, postId);
    if (!audienceId) return;
    me.name ??= (await this.people.summary(me.personId)).name;
    const typed = { postId, person: { id: me.personId, name: me.name } };
    this.tellTyped(audienceId, typed);
    this.neighbours.whisper('typed', { audienceId, ...typed });
  }

  private tellTyped(audienceId: string, typed: ServerSignals['typed']): void {
    const room = this.visitors.in(audienceId);
    if (room.length > smallRoom) return;
    const frame = makeFrame('typed', typed);
    for (const socket of room) if (visitor(socket).personId !== typed.person.id) send(socket, frame);
  }

  /** Guests are not told who is here. */
  private presence(socket: Socket, personIds: string[]): void {
    const me = visitor(socket);
    if (me.roles.includes('guest')) return;
    if (!socket.connected) return;
    this.observers.observe(socket, personIds);
    for (const personId of personIds) {
      const here = this.visitors.of(personId).size > 0 || this.goodbyes.has(personId);
      socket.emit('present', { personId, here } satisfies ServerSignals['present']);
    }
    this.neighbours.whisper('who', { personIds });
  }

  private tellPresent(personIds: string[], here: boolean): void {
    for (const personId of personIds) {
      const frame = makeFrame('present', { personId, here } satisfies ServerSignals['present']);
      for (const socket of this.observers.of(personId)) send(socket, frame);
    }
  }
}
