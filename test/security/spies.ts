import { setTimeout as wait } from 'node:timers/promises';
import { mayRead } from '@app/audiences';
import { eventOf, events, StreamEvent, type EventFrame, type EventName } from '@app/contract';
import { Database } from '@app/platform';
import { io, type Socket } from 'socket.io-client';
import { z } from 'zod';
import type { Player } from '../support/cast.js';
import type { House } from '../support/house.js';

/** Events that concern one person: they stand in that person's own stream and nowhere else. */
const personal = new Set<EventName>([
  'audience.entered',
  'audience.left',
  'reaction.changed',
  'read.advanced',
  'draft.changed',
  'vote.changed',
  'acknowledgement.given',
  'notification.raised',
  'preferences.changed',
  'session.ended',
  'dashboard.moved',
  'import.moved',
]);
const id = z.string().regex(/^[1-9]\d*$/);
const serverSignals = {
  hello: z.strictObject({ heads: z.record(id, z.number().int().min(0)) }),
  typed: z.strictObject({ postId: id, person: z.strictObject({ id, name: z.string() }) }),
  present: z.strictObject({ personId: id, here: z.boolean() }),
};

interface Frame {
  name: string;
  said: unknown[];
}

/** A socket of somebody that keeps every frame until it is judged. */
export interface Spy {
  who: string;
  player: Player;
  socket: Socket;
  frames: Frame[];
  /** Up to where each stream has been told. */
  positions: Map<string, number>;
  observed: Set<string>;
  faults: string[];
}

/** The recording sockets of a house, and the judgement of what they were sent. */
export class Spies {
  readonly spies: Spy[] = [];
  /** The names of all events and signals that somebody was sent. */
  readonly heard = new Set<string>();
  private readonly db: Database;

  constructor(private readonly house: House) {
    this.db = house.app.get(Database);
  }

  async place(who: string, player: Player): Promise<Spy> {
    const socket = io(this.house.url, {
      path: '/socket',
      transports: ['websocket'],
      extraHeaders: { cookie: player.cookie, origin: this.house.url },
      forceNew: true,
      reconnection: false,
    });
    const spy: Spy = { who, player, socket, frames: [], positions: new Map(), observed: new Set(), faults: [] };
    socket.onAny((name: string, ...said: unknown[]) => this.record(spy, { name, said }));
    await new Promise<void>((resolve, reject) => {
      socket.once('hello', () => resolve());
      socket.once('connect_error', reject);
    });
    this.spies.push(spy);
    return spy;
  }

  /** Everything that has happened so far has been told to everybody who may know it; then every frame is judged. */
  async judge(label: string): Promise<void> {
    await this.settle(label);
    const faults = [];
    for (const spy of this.spies) {
      const frames = spy.frames.splice(0);
      faults.push(...spy.faults.splice(0), ...(await this.faultsOf(spy, frames)));
    }
    if (faults.length > 0) throw new Error(`after ${label}: ${faults.join('\n')}`);
  }

  close(): void {
    for (const { socket } of this.spies) socket.close();
  }

  private record(spy: Spy, frame: Frame): void {
    spy.frames.push(frame);
    const [said] = frame.said;
    if (frame.name === 'hello')
      for (const [audienceId, seq] of Object.entries((said as { heads: Record<string, number> }).heads))
        spy.positions.set(audienceId, seq);
    if (frame.name !== 'event') return;
    const { audienceId, seq, name } = eventOf(said as EventFrame);
    const position = spy.positions.get(audienceId);
    // Whoever is let in again after a reset is told of it once they are back.
    if (name === 'stream.reset' && seq <= (position ?? -1)) return;
    if (seq !== (position ?? NaN) + 1)
      spy.faults.push(`${spy.who}: ${name} is ${seq} of ${audienceId} after ${position}`);
    spy.positions.set(audienceId, seq);
  }

  private async settle(label: string): Promise<void> {
    let behind: string[] = [];
    for (const end = Date.now() + 15_000; Date.now() < end; await wait(20)) {
      behind = await this.behind();
      if (behind.length === 0) return;
    }
    throw new Error(`after ${label}, not told: ${behind.join('; ')}`);
  }

  private async behind(): Promise<string[]> {
    const here = this.spies.filter(({ socket }) => socket.connected);
    const rows = await this.db.rows<{ person: string; audience: string; seq: string }>(
      `select m.person_id as person, m.audience_id as audience, s.seq
       from audience_members m join streams s on s.audience_id = m.audience_id where m.person_id = any($1::bigint[])`,
      [here.map(({ player }) => player.id)],
    );
    const [counting] = await this.db.rows(`select from moved_counts limit 1`);
    const late = here.flatMap(({ who, player, positions }) =>
      rows
        .filter(({ person, audience, seq }) => person === player.id && (positions.get(audience) ?? -1) < Number(seq))
        .map(({ audience, seq }) => `${who} ${seq} of ${audience}`),
    );
    return counting ? [...late, 'counters'] : late;
  }

  private async faultsOf(spy: Spy, frames: Frame[]): Promise<string[]> {
    const faults: string[] = [];
    const places = new Map<string, string>();
    for (const { name, said } of frames) {
      const text = `${spy.who} was sent ${name} ${JSON.stringify(said)}`;
      try {
        if (said.length !== 1) throw new Error('one thing is said in a frame');
        if (name === 'event') await this.event(spy, said[0], places, text);
        else if (name === 'hello')
          for (const audienceId of Object.keys(serverSignals.hello.parse(said[0]).heads)) places.set(audienceId, text);
        else if (name === 'typed') await this.typed(spy, said[0], places, text);
        else if (name === 'present') this.present(spy, said[0]);
        else throw new Error('an unknown signal');
        if (name !== 'event') this.heard.add(name);
      } catch (error) {
        faults.push(`${text}: ${String(error)}`);
      }
    }
    const allowed = await this.readable(spy.player.id, [...places.keys()]);
    for (const [audienceId, text] of places) if (!allowed.has(audienceId)) faults.push(`${text}: may not be read`);
    return faults;
  }

  private async event(spy: Spy, said: unknown, places: Map<string, string>, text: string): Promise<void> {
    const frame = said as EventFrame;
    const { audienceId, name, payload } = StreamEvent.parse(eventOf(frame));
    if (frame.length !== 4) throw new Error('more than an event');
    if (!Object.hasOwn(events, name)) throw new Error('an unknown event');
    events[name as EventName].parse(payload);
    this.heard.add(name);
    places.set(audienceId, text);
    const [audience] = await this.db.rows<{ kind: string; ref_id: string }>(
      `select kind, ref_id from audiences where id = $1`,
      [audienceId],
    );
    if (personal.has(name as EventName) && !(audience?.kind === 'person' && audience.ref_id === spy.player.id))
      throw new Error('concerns somebody else');
  }

  private async typed(spy: Spy, said: unknown, places: Map<string, string>, text: string): Promise<void> {
    const { postId, person } = serverSignals.typed.parse(said);
    if (person.id === spy.player.id) throw new Error('one’s own typing');
    const [post] = await this.db.rows<{ audience_id: string }>(`select audience_id from posts where id = $1`, [postId]);
    places.set(post!.audience_id, text);
  }

  private present(spy: Spy, said: unknown): void {
    const { personId } = serverSignals.present.parse(said);
    if (!spy.observed.has(personId)) throw new Error('was not asked for');
  }

  /** Asks the database, and nobody else, which of the audiences a person may read now. */
  private async readable(personId: string, audienceIds: string[]): Promise<Set<string>> {
    const rows = await this.db.rows<{ id: string }>(
      `select x.id from unnest($1::bigint[]) as x (id) where ${mayRead('x.id', '$2')}`,
      [audienceIds, personId],
    );
    return new Set(rows.map((row) => row.id));
  }
}
