import type { EventName, EventPayload, ServerSignals, StreamEvent } from '@app/contract';
import type { QueryClient } from '@tanstack/react-query';
import { idle } from './idle';
import type { Heads } from './stream-state';

/** What a feature does with the events it cares for: patch or invalidate queries, nothing else. */
export type RealtimeTable = {
  [N in EventName]?: (payload: EventPayload<N>, event: StreamEvent, queryClient: QueryClient) => void;
};
export type Connection = 'off' | 'connecting' | 'live' | 'down';
export type Told = 'typed' | 'present';
export type SignalListener<N extends Told> = (signal: ServerSignals[N]) => void;

// The line and the tables are no part of the first screen: they are loaded when the page is idle, and what was asked of
// the line waits.
type Line = typeof import('./line');
let line: Line | undefined;
let wanted = false;
let waiting: ((line: Line) => void)[] = [];
const whenOpen = (act: (line: Line) => void) => (line ? act(line) : void waiting.push(act));
/** Does something on the line, now or when it is there, and undoes it in the end. */
function during(act: (line: Line) => () => void): () => void {
  let end: (() => void) | undefined;
  let over = false;
  whenOpen((open) => {
    if (!over) end = act(open);
  });
  return () => {
    over = true;
    end?.();
  };
}

export function startRealtime(queryClient: QueryClient, loadTables: () => Promise<{ tables: RealtimeTable[] }>): void {
  if (wanted) return;
  wanted = true;
  const open = () =>
    Promise.all([import('./line'), loadTables()]).then(
      ([loaded, { tables }]) => {
        if (!wanted) return;
        line = loaded;
        for (const act of waiting.splice(0)) act(loaded);
        loaded.openLine(queryClient, tables);
      },
      () => addEventListener('online', () => void open(), { once: true }),
    );
  void idle().then(open);
}
export function stopRealtime(): void {
  wanted = false;
  waiting = [];
  line?.closeLine();
}

/** Where the streams stood when a page was read: what happened since then will be applied to it. */
export const seedHeads = (heads: Heads): void => whenOpen((open) => open.seedHeads(heads));
/** Follows an audience one is not in, while its page is open; answers how to stop. */
export const watchAudience = (audienceId: string): (() => void) => during((open) => open.watchAudience(audienceId));
/** Asks who of these people is here, and to be told when that changes; answers how to stop. */
export const observePresence = (personIds: string[]): (() => void) => during((open) => open.observePresence(personIds));
export const onSignal = <N extends Told>(name: N, listener: SignalListener<N>): (() => void) =>
  during((open) => open.onSignal(name, listener));
export const tellTyping = (postId: string): void => line?.tellTyping(postId);
export const getConnection = (): Connection => line?.getConnection() ?? 'connecting';
export const onConnection = (listener: () => void): (() => void) => during((open) => open.onConnection(listener));
