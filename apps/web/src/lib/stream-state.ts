import type { Answer, EventPayload, StreamEvent } from '@app/contract';

/** Positions by audience: the newest event of each that was applied here. */
export type Heads = Record<string, number>;
export interface StreamState {
  heads: Heads;
  /** The newest positions the server has spoken of; what lies between is missing here. */
  known: Heads;
  /** Audiences one looks at without being in them: never part of a catch-up. */
  watched: string[];
}
export type StreamInput =
  | { type: 'seed'; heads: Heads }
  | { type: 'heads'; heads: Heads }
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

export const createStreamState = (heads: Heads = {}): StreamState => ({ heads, known: {}, watched: [] });

/** Is something missing that a catch-up would bring? */
export const isBehind = ({ heads, known, watched }: StreamState): boolean =>
  Object.entries(known).some(([audience, seq]) => seq > (heads[audience] ?? seq) && !watched.includes(audience));

/** What to ask a catch-up for. */
export const headsToAsk = ({ heads, watched }: StreamState): Heads =>
  Object.fromEntries(Object.entries(heads).filter(([audience]) => !watched.includes(audience)));

/** One step of the protocol. Each event of a stream is applied once, in order, whatever the wire does. */
export function advance(before: StreamState, input: StreamInput): StreamStep {
  const step: StreamStep = {
    state: { heads: { ...before.heads }, known: { ...before.known }, watched: before.watched },
    apply: [],
    reset: [],
    left: [],
  };
  const { heads, known } = step.state;
  switch (input.type) {
    case 'seed':
      for (const [audience, seq] of Object.entries(input.heads)) heads[audience] ??= seq;
      break;
    case 'heads':
      for (const [audience, seq] of Object.entries(input.heads)) {
        heads[audience] ??= seq;
        known[audience] = Math.max(known[audience] ?? 0, seq);
      }
      // Somebody took us out while we were away: a catch-up tells for sure.
      for (const audience of Object.keys(heads))
        if (!(audience in input.heads) && !before.watched.includes(audience)) known[audience] = Infinity;
      break;
    case 'event':
      take(step, input.event);
      break;
    case 'caught-up': {
      for (const event of input.answer.events) take(step, event);
      for (const audience of input.answer.reset) {
        heads[audience] = Math.max(heads[audience] ?? 0, input.answer.heads[audience] ?? 0);
        step.reset.push(audience);
      }
      for (const audience of input.answer.left) forget(step, audience);
      for (const audience of Object.keys(known)) if (known[audience] === Infinity) delete known[audience];
      break;
    }
    case 'watch':
      if (!(input.audienceId in heads)) step.state.watched = [...before.watched, input.audienceId];
      break;
    case 'unwatch':
      if (before.watched.includes(input.audienceId)) {
        step.state.watched = before.watched.filter((audience) => audience !== input.audienceId);
        delete heads[input.audienceId];
        delete known[input.audienceId];
      }
      break;
  }
  return step;
}

function take(step: StreamStep, event: StreamEvent) {
  const { heads, known, watched } = step.state;
  const { audienceId, seq } = event;
  const last = heads[audienceId] ?? seq - 1;
  known[audienceId] = Math.max(known[audienceId] ?? 0, seq);
  if (seq <= last) return;
  if (seq > last + 1) {
    if (!watched.includes(audienceId)) return;
    step.reset.push(audienceId);
  }
  heads[audienceId] = seq;
  step.apply.push(event);
  if (event.name === 'audience.entered') {
    const entered = event.payload as EventPayload<'audience.entered'>;
    step.state.watched = step.state.watched.filter((audience) => audience !== entered.audienceId);
    heads[entered.audienceId] ??= Math.max(0, entered.seq - 1);
    known[entered.audienceId] = Math.max(known[entered.audienceId] ?? 0, entered.seq);
  }
  if (event.name === 'audience.left') forget(step, (event.payload as EventPayload<'audience.left'>).audienceId);
}

function forget(step: StreamStep, audience: string) {
  delete step.state.heads[audience];
  delete step.state.known[audience];
  step.left.push(audience);
}
