import { eventOf, type EventFrame, type EventName, type StreamEvent } from '@app/contract';
import type { QueryClient } from '@tanstack/react-query';
import type { Socket } from 'socket.io-client';
import { api } from './http';
import type { Connection, RealtimeTable, SignalListener, Told } from './realtime';
import { advance, createStreamState, headsToAsk, isBehind, type Heads, type StreamInput } from './stream-state';

const heartbeat = 15_000;
let state = createStreamState();
let socket: Socket | undefined;
let house: { queryClient: QueryClient; tables: RealtimeTable[] } | undefined;
let connection: Connection = 'off';
let catchingUp = false;
let timer: ReturnType<typeof setInterval> | undefined;
const watchers = new Map<string, number>();
const connectionListeners = new Set<() => void>();
const signalListeners = {
  typed: new Set<SignalListener<'typed'>>(),
  present: new Set<SignalListener<'present'>>(),
};
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const jitter = (ms: number) => ms * (0.5 + Math.random());

/** Opens the line for the person who is signed in. */
export function openLine(queryClient: QueryClient, tables: RealtimeTable[]): void {
  if (house) return;
  house = { queryClient, tables };
  setConnection('connecting');
  void openSocket();
  timer = setInterval(beat, heartbeat);
  document.addEventListener('visibilitychange', beat);
  addEventListener('online', beat);
}

export function closeLine(): void {
  house = undefined;
  socket?.disconnect();
  socket = undefined;
  state = createStreamState();
  clearInterval(timer);
  document.removeEventListener('visibilitychange', beat);
  removeEventListener('online', beat);
  setConnection('off');
}

async function openSocket(): Promise<void> {
  if (!house || socket) return;
  const loaded = await import('socket.io-client').catch(() => undefined);
  if (!house || socket) return;
  if (!loaded) return addEventListener('online', () => void openSocket(), { once: true });
  socket = loaded.io({
    path: '/socket',
    transports: ['websocket'],
    reconnectionDelay: 500,
    reconnectionDelayMax: 20_000,
    randomizationFactor: 0.8,
  });
  // The first hello of a connection names all our streams, a later one those that came to it.
  let isFirst = true;
  socket.on('connect', () => {
    isFirst = true;
  });
  socket.on('hello', ({ heads }: { heads: Heads }) => {
    step({ type: isFirst ? 'heads' : 'hello', heads });
    if (!isFirst) return;
    isFirst = false;
    setConnection('live');
    for (const audienceId of watchers.keys()) socket?.emit('watch', { audienceId });
  });
  socket.on('event', (frame: EventFrame) => step({ type: 'event', event: eventOf(frame) }));
  socket.on('disconnect', () => setConnection('down'));
  socket.on('connect_error', () => setConnection('down'));
  socket.on('typed', (signal) => signalListeners.typed.forEach((listener) => listener(signal)));
  socket.on('present', (signal) => signalListeners.present.forEach((listener) => listener(signal)));
}

function step(input: StreamInput): void {
  const { state: next, apply, reset, left } = advance(state, input);
  state = next;
  for (const event of apply) dispatch(event);
  for (const audienceId of left) dispatch(synthetic(audienceId, 'audience.left', { audienceId }));
  for (const audienceId of reset) dispatch(synthetic(audienceId, 'stream.reset', {}));
  if (apply.some((event) => event.name === 'stream.reset') || reset.length > 0 || left.length > 0) readAfresh();
  if (isBehind(state)) void catchUp();
}
const synthetic = (audienceId: string, name: EventName, payload: Record<string, unknown>): StreamEvent => ({
  audienceId,
  seq: state.heads[audienceId] ?? 0,
  name,
  payload,
});

function dispatch(event: StreamEvent): void {
  if (!house) return;
  for (const table of house.tables) {
    const act = table[event.name as EventName] as
      ((payload: unknown, event: StreamEvent, queryClient: QueryClient) => void) | undefined;
    try {
      act?.(event.payload, event, house.queryClient);
    } catch (error) {
      console.error(event.name, error);
      readAfresh();
    }
  }
}

/** Not all clients at once: a reset usually concerns everybody. */
function readAfresh(): void {
  const queryClient = house?.queryClient;
  setTimeout(() => void queryClient?.invalidateQueries(), jitter(1000));
}

async function catchUp(): Promise<void> {
  if (catchingUp) return;
  catchingUp = true;
  try {
    for (let idle = 0; house && isBehind(state) && idle < 6;) {
      const answer = await api('POST /catch-up', { body: { heads: headsToAsk(state) } });
      step({ type: 'caught-up', answer });
      if (answer.more) continue;
      // What the socket told us is not readable yet, or not for us: ask again, ever more slowly.
      if (isBehind(state)) await pause(jitter(200 * 2 ** idle++));
    }
  } catch {
    // The next heartbeat tries again.
  } finally {
    catchingUp = false;
  }
}

function beat(): void {
  if (document.visibilityState !== 'visible' || !navigator.onLine || connection === 'connecting') return;
  api('GET /heads').then(
    ({ heads }) => step({ type: 'heads', heads }),
    () => undefined,
  );
}

/** Where the streams stood when a page was read: what happened since then will be applied to it. */
export const seedHeads = (heads: Heads): void => step({ type: 'seed', heads });

/** Follows an audience one is not in, while its page is open; answers how to stop. */
export function watchAudience(audienceId: string): () => void {
  const before = watchers.get(audienceId) ?? 0;
  watchers.set(audienceId, before + 1);
  if (before === 0) {
    step({ type: 'watch', audienceId });
    socket?.emit('watch', { audienceId });
  }
  return () => {
    const now = (watchers.get(audienceId) ?? 1) - 1;
    if (now > 0) return void watchers.set(audienceId, now);
    watchers.delete(audienceId);
    step({ type: 'unwatch', audienceId });
    socket?.emit('unwatch', { audienceId });
  };
}

export const tellTyping = (postId: string): void => void socket?.volatile.emit('typing', { postId });

// The server tells of the people of the last question only: all who ask here ask together.
const observed = new Map<string, number>();
let asking: ReturnType<typeof setTimeout> | undefined;
/** Asks who of these people is here, and to be told when that changes; answers how to stop. */
export function observePresence(personIds: string[]): () => void {
  for (const id of personIds) observed.set(id, (observed.get(id) ?? 0) + 1);
  askPresence();
  return () => {
    for (const id of personIds) {
      const others = (observed.get(id) ?? 1) - 1;
      if (others > 0) observed.set(id, others);
      else observed.delete(id);
    }
  };
}
function askPresence(): void {
  clearTimeout(asking);
  // The newest hundred: those on screen.
  asking = setTimeout(() => socket?.emit('presence', { personIds: [...observed.keys()].slice(-100) }), 400);
}

export function onSignal<N extends Told>(name: N, listener: SignalListener<N>): () => void {
  const listeners = signalListeners[name] as Set<SignalListener<N>>;
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

function setConnection(next: Connection) {
  if (next === connection) return;
  connection = next;
  // For whoever watches from outside: support, and tests.
  document.documentElement.dataset['line'] = next;
  for (const listener of connectionListeners) listener();
}
export const getConnection = (): Connection => connection;
export const onConnection = (listener: () => void): (() => void) => {
  connectionListeners.add(listener);
  return () => void connectionListeners.delete(listener);
};
