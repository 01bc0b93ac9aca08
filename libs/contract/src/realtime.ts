import { z } from 'zod';
import { type Endpoint } from './endpoint.js';
import { limits } from './limits.js';
import { id } from './shapes.js';

/** A stored event as a client meets it: in a catch-up, and over the socket by places (`EventFrame`). */
export const StreamEvent = z
  .strictObject({
    audienceId: id,
    seq: z.number().int(),
    name: z.string(),
    payload: z.record(z.string(), z.unknown()),
  })
  .meta({ id: 'StreamEvent' });
export type StreamEvent = z.infer<typeof StreamEvent>;
const heads = z
  .record(id, z.number().int().min(0))
  .refine((h) => Object.keys(h).length <= limits.heads, 'too many heads');

export const realtime = {
  'GET /heads': {
    summary: 'The newest position of every stream the person is in.',
    access: 'account',
    response: z.strictObject({ heads: z.record(id, z.number().int()) }),
    rate: 600,
  },
  'POST /catch-up': {
    summary:
      'What happened after these positions. Streams that are too far behind are named in `reset`: read them afresh.',
    access: 'account',
    body: z.strictObject({ heads }),
    response: z.strictObject({
      events: z.array(StreamEvent),
      heads: z.record(id, z.number().int()),
      reset: z.array(id),
      more: z.boolean(),
      left: z.array(id).describe('Audiences of the question that the person is no longer in'),
    }),
    rate: 600,
  },
} as const satisfies Record<string, Endpoint>;
