import type { Answer, EventPayload, StreamEvent } from '@app/contract';

/** Positions by audience: the newest event of each that was applied here. */
export type Heads = Record<string, number>;
export interface StreamState {
  heads: Heads;
  /** The newest positions the server has spoken of; what lies between is missing here. */
  known: Heads;
  /** The audiences one is in. */
  mine: string[];
  /** Audiences whose page is open; those one is not in are never part of a catch-up. */
  watched: string[];
}
export type StreamInput =
  /** Where the streams stood when a page was read. */
  | { type: 'seed'; heads: Heads }
  /** All the streams one is in. */
  | { type: 'heads'; heads: Heads }
  /** Some streams, from which positions on the socket tells. */
  | { type: 'hello'; heads: Heads }
  | { type: 'event'; event: StreamEvent }
  | { type: 'caught-up'; answer: Answer<'POST /catch-up'> }
  | { type: 'watch'; audienceId: string }
  | { type: 'unwatch'; audienceId: string };
export interface StreamStep {
  state: StreamState;
  /** To be applied now, in this order. */
  apply: StreamEvent[];
  /** To be read afresh. */
  reset: string[];
  left: string[];
}

export const createStreamState = (heads: Heads = {}): StreamState => ({
  heads,
  known: {},
  mine: Object.keys(heads),
  watched: [],
});

const isVisited = ({ watched, mine }: StreamState, audience: string) =>
  watched.includes(audience) && !mine.includes(audience);

/** Is something missing that a catch-up would bring? */
export const isBehind = (state: StreamState): boolean =>
  Object.entries(state.known).some(
    ([audience, seq]) => seq > (state.heads[audience] ?? seq) && !isVisited(state, audience),
  );

/** What to ask a catch-up for. */
export const headsToAsk = (state: StreamState): Heads =>
  Object.fromEntries(Object.entries(state.heads).filter(([audience]) => !isVisited(state, audience)));

/** One step of the protocol. Each event of a stream is applied once, in order, whatever the wire does. */
export function advance(before: StreamState, input: StreamInput): StreamStep {
  const state = { ...before, heads: { ...before.heads }, known: { ...before.known } };
  const step: StreamStep = { state, apply: [], reset: [], left: [] };
  switch (input.type) {
    case 'seed':
      for (const [audience, seq] of Object.entries(input.heads)) state.heads[audience] ??= seq;
      break;
    case 'heads':
      state.mine = [...new Set([...Object.keys(input.heads), ...before.mine])];
      hear(step, input.heads);
      // Somebody may have taken us out while we were away: a catch-up tells for sure.
      for (const audience of Object.keys(state.heads))
        if (!(audience in input.heads) && !isVisited(state, audience)) state.known[audience] = Infinity;
      break;
    case 'hello':
      hear(step, input.heads);
      break;
    case 'event':
      take(step, input.event);
      break;
    case 'caught-up': {
      const { events, reset, left, heads } = input.answer;
      for (const event of events) take(step, event);
      for (const audience of reset) jump(step, audience, heads[audience] ?? state.heads[audience] ?? 0);
      for (const audience of left) forget(step, audience, before.mine.includes(audience));
      for (const audience of Object.keys(state.known))
        if (state.known[audience] === Infinity) delete state.known[audience];
      break;
    }
    case 'watch':
      state.watched = [...before.watched, input.audienceId];
      break;
    case 'unwatch':
      state.watched = before.watched.filter((audience) => audience !== input.audienceId);
      if (!state.mine.includes(input.audienceId)) forget(step, input.audienceId, false);
      break;
  }
  return step;
}

function hear(step: StreamStep, told: Heads) {
  const { heads, known } = step.state;
  for (const [audience, seq] of Object.entries(told)) {
    heads[audience] ??= seq;
    known[audience] = Math.max(known[audience] ?? 0, seq);
    if (isVisited(step.state, audience) && seq > heads[audience]) jump(step, audience, seq);
  }
}

function take(step: StreamStep, event: StreamEvent) {
  const { heads, known } = step.state;
  const { audienceId, seq } = event;
  const last = heads[audienceId] ?? seq - 1;
  known[audienceId] = Math.max(known[audienceId] ?? 0, seq);
  if (seq <= last) return;
  if (seq > last + 1) {
    if (!isVisited(step.state, audienceId)) return;
    step.reset.push(audienceId);
  }
  heads[audienceId] = seq;
  step.apply.push(event);
  if (event.name === 'audience.entered') enter(step, event.payload as EventPayload<'audience.entered'>);
  if (event.name === 'audience.left') forget(step, (event.payload as EventPayload<'audience.left'>).audienceId, true);
}

function enter({ state }: StreamStep, { audienceId, seq }: EventPayload<'audience.entered'>) {
  if (!state.mine.includes(audienceId)) state.mine = [...state.mine, audienceId];
  state.heads[audienceId] ??= Math.max(0, seq - 1);
  state.known[audienceId] = Math.max(state.known[audienceId] ?? 0, seq);
}

function jump(step: StreamStep, audience: string, seq: number) {
  step.state.heads[audience] = Math.max(step.state.heads[audience] ?? 0, seq);
  step.reset.push(audience);
}

function forget({ state, left }: StreamStep, audience: string, tell: boolean) {
  state.mine = state.mine.filter((other) => other !== audience);
  delete state.heads[audience];
  delete state.known[audience];
  if (tell) left.push(audience);
}
