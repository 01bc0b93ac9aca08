import type { StreamEvent } from './realtime.js';

/**
 * An event as the socket says it (`event`): what every event has comes by its place instead of by its name, since one
 * frame goes to thousands. Without a dependency, so that the web can read it.
 */
export type EventFrame = [
  audienceId: StreamEvent['audienceId'],
  seq: StreamEvent['seq'],
  name: StreamEvent['name'],
  payload: StreamEvent['payload'],
];

export const frameOf = ({ audienceId, seq, name, payload }: StreamEvent): EventFrame => [
  audienceId,
  seq,
  name,
  payload,
];
export const eventOf = ([audienceId, seq, name, payload]: EventFrame): StreamEvent => ({
  audienceId,
  seq,
  name,
  payload,
});
