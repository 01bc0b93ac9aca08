import { z } from 'zod';
import { type Endpoint } from './endpoint.js';
import { limits } from './limits.js';
import { id, idParams, localised, time } from './shapes.js';

/** A poll inside a post. */
export const PollInput = z
  .strictObject({
    question: localised(limits.postTitle),
    options: z.array(localised(limits.pollLabel)).min(2).max(limits.pollOptions),
    multiple: z.boolean(),
    closesAt: time.nullable().default(null),
  })
  .meta({ id: 'PollInput' });

const label = z.strictObject({ fr: z.string().optional(), en: z.string().optional() });
/** A poll for one reader: figures are null until this reader has voted or the poll has closed. */
export const PollPart = z
  .strictObject({
    question: label,
    multiple: z.boolean(),
    closesAt: time.nullable(),
    closed: z.boolean(),
    voters: z.number().int(),
    options: z.array(z.strictObject({ id, label, votes: z.number().int().nullable(), mine: z.boolean() })),
  })
  .meta({ id: 'PollPart' });
export type PollPart = z.infer<typeof PollPart>;

export const feedback = {
  'PUT /posts/:id/vote': {
    summary: 'Vote, or change the vote while the poll is open.',
    access: 'account',
    params: idParams,
    body: z.strictObject({ optionIds: z.array(id).min(1).max(limits.pollOptions) }),
    response: PollPart,
    rate: 120,
  },
} as const satisfies Record<string, Endpoint>;
