import { eventOf, type EventFrame, type StreamEvent } from '@app/contract';
import { io, type Socket } from 'socket.io-client';
import type { House } from './house.js';

/** A connected socket that remembers every event it was sent. */
export interface Ear {
  socket: Socket;
  /** The positions it was told when it came, or nothing when it was sent away. */
  heads: Promise<Record<string, number> | undefined>;
  events: StreamEvent[];
  /** The first event of that name (heard already or still to come) that satisfies the condition. */
  heard(name: string, condition?: (event: StreamEvent) => boolean, within?: number): Promise<StreamEvent>;
  close(): void;
}

export async function listen(house: Pick<House, 'url'>, cookie: string): Promise<Ear> {
  const socket = io(house.url, {
    path: '/socket',
    transports: ['websocket'],
    extraHeaders: { cookie, origin: house.url },
    forceNew: true,
    reconnection: false,
  });
  const heads = new Promise<Record<string, number> | undefined>((resolve) => {
    socket.once('hello', (told: { heads: Record<string, number> }) => resolve(told.heads));
    socket.once('disconnect', () => resolve(undefined));
  });
  const events: StreamEvent[] = [];
  const waiting = new Set<(event: StreamEvent) => void>();
  socket.on('event', (frame: EventFrame) => {
    const event = eventOf(frame);
    events.push(event);
    for (const hear of waiting) hear(event);
  });
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve);
    socket.once('connect_error', reject);
  });
  return {
    socket,
    heads,
    events,
    heard: (name, condition = () => true, within = 5_000) =>
      new Promise((resolve, reject) => {
        const fits = (event: StreamEvent) => event.name === name && condition(event);
        const known = events.find(fits);
        if (known) return resolve(known);
        const done = (act: () => void) => {
          clearTimeout(timer);
          waiting.delete(hear);
          act();
        };
        const hear = (event: StreamEvent) => void (fits(event) && done(() => resolve(event)));
        const names = () => events.map((event) => event.name).join(', ') || 'nothing';
        const timer = setTimeout(() => done(() => reject(new Error(`no ${name}; heard: ${names()}`))), within);
        waiting.add(hear);
      }),
    close: () => void socket.close(),
  };
}
