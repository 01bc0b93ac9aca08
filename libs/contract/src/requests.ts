import { z } from 'zod';
import { staff, type Endpoint } from './endpoint.js';
import { ExpertResult } from './expertise.js';
import { claimState } from './ledger.js';
import { limits } from './limits.js';
import { currency, cursor, day, id, idParams, line, Named, pageOf, PersonSummary, text, time } from './shapes.js';

/** What somebody outside would charge: the purchase that in-house help avoids. */
export const Quote = z
  .strictObject({
    amount: z.number().int().min(1).max(limits.quoteAmount).describe('In the smallest unit of the currency'),
    currency,
    supplier: line(limits.supplier),
    document: line(limits.quoteDocument).nullable().default(null).describe('Where the quote is kept; text, not a link'),
  })
  .meta({ id: 'Quote' });
export type Quote = z.infer<typeof Quote>;

const need = {
  deadline: day.nullable().default(null),
  effortHours: z.number().int().min(1).max(limits.effortHours).nullable().default(null),
  language: line(20).nullable().default(null).describe('That the helper should speak'),
  siteId: id.nullable().default(null).describe('Where the help is needed'),
  quote: Quote.nullable().default(null),
};
/** What makes a post a request for help; the need itself is its title and text. */
export const RequestInput = z
  .strictObject({
    ...need,
    confidential: z
      .boolean()
      .default(false)
      .describe('For the people who are invited, and nobody else; the ledger tells its money'),
  })
  .meta({ id: 'RequestInput' });
export type RequestInput = z.infer<typeof RequestInput>;

/**
 * `open`: nobody helps yet; `underway`: somebody does; `delivered`: a helper says it is done; `closed`: the asker agrees;
 * `withdrawn` by the asker; `expired`: the deadline passed while nobody helped.
 */
export const requestState = z.enum(['open', 'underway', 'delivered', 'closed', 'withdrawn', 'expired']);
export type RequestState = z.infer<typeof requestState>;
/** `void`: taken back by the asker, or overtaken by what became of the request. */
export const invitationState = z.enum(['pending', 'accepted', 'declined', 'void']);
export type InvitationState = z.infer<typeof invitationState>;

/** What a request adds to a post, for one reader. */
const part = {
  state: requestState,
  deadline: day.nullable(),
  effortHours: z.number().int().nullable(),
  language: z.string().nullable(),
  site: Named.nullable(),
  confidential: z.boolean(),
  quote: Quote.nullable().describe('For the asker and those who are invited or help; null for anybody else'),
  helpers: z.array(PersonSummary),
  mine: invitationState.nullable().describe('How this reader’s own invitation stands'),
  can: z.strictObject({
    amend: z.boolean(),
    invite: z.boolean(),
    accept: z.boolean(),
    decline: z.boolean(),
    log: z.boolean(),
    deliver: z.boolean(),
    close: z.boolean(),
    reopen: z.boolean(),
    withdraw: z.boolean(),
    rate: z.boolean(),
  }),
};
export const RequestPart = z.strictObject(part).meta({ id: 'RequestPart' });
export type RequestPart = z.infer<typeof RequestPart>;

const Invitation = z.strictObject({
  person: PersonSummary,
  state: invitationState,
  note: z.string().describe('What the asker wrote'),
  reason: z.string().nullable().describe('Why the person declined'),
  instead: PersonSummary.nullable().describe('Whom they propose in their place'),
  sentAt: time,
  remindedAt: time.nullable(),
  escalatedAt: time.nullable().describe('When the asker was told that no answer came'),
  next: z.array(PersonSummary).describe('Whom the house proposed then'),
  answeredAt: time.nullable(),
});
const WorkEntry = z.strictObject({
  id,
  person: PersonSummary,
  on: day,
  hours: z.number(),
  note: z.string(),
  at: time,
});
const Rating = z.strictObject({
  from: PersonSummary,
  to: PersonSummary,
  stars: z.number().int(),
  word: z.string(),
  at: time,
});
/** Everything about a request that this reader may know. */
export const RequestDetail = z
  .strictObject({
    ...part,
    invitations: z.array(Invitation).describe('All of them for the asker; one’s own for anybody else'),
    work: z.array(WorkEntry).describe('For the asker and the helpers'),
    hours: z.number().describe('The sum of the work log'),
    outcome: z
      .strictObject({
        note: z.string(),
        posts: z.array(z.strictObject({ id, title: z.string() })).describe('Those that this reader may see'),
        by: PersonSummary,
        at: time,
      })
      .nullable(),
    claim: z
      .strictObject({ id, state: claimState, avoided: z.number().int(), currency })
      .nullable()
      .describe('What it has saved, as the ledger has it in the house currency; for those who may see that'),
    ratings: z.array(Rating).describe('Given or received by this reader; counted nowhere'),
    history: z
      .array(
        z.strictObject({
          at: time,
          act: z.string(),
          actor: PersonSummary.nullable().describe('Null for the house'),
          person: PersonSummary.nullable(),
          state: requestState.describe('After the act'),
          reason: z.string().nullable(),
        }),
      )
      .describe('Oldest first; for the asker'),
  })
  .meta({ id: 'RequestDetail' });
export type RequestDetail = z.infer<typeof RequestDetail>;

/** Somebody who could be asked, with the reasons why. */
export const Candidate = z
  .strictObject({
    ...ExpertResult.shape,
    available: z.boolean().describe('Whether they can be asked now; why not is theirs to say'),
    substitute: PersonSummary.nullable().describe('Of somebody who is not available: whom to ask instead'),
    proposedBy: z.array(PersonSummary).describe('People who declined and named them'),
  })
  .meta({ id: 'Candidate' });
export type Candidate = z.infer<typeof Candidate>;

/** How often a person may be asked. */
export const AskSettings = z
  .strictObject({
    weekly: z.number().int().describe('At most so many open requests of the last seven days'),
    open: z.number().int().describe('How many there are now'),
    pausedUntil: day.nullable().describe('Not to be asked up to and including this day'),
    substitute: PersonSummary.nullable().describe('Offered in one’s place'),
  })
  .meta({ id: 'AskSettings' });
export type AskSettings = z.infer<typeof AskSettings>;

const RequestRow = z.strictObject({
  postId: id,
  title: z.string(),
  state: requestState,
  asker: PersonSummary,
  deadline: day.nullable(),
  confidential: z.boolean(),
  mine: invitationState.nullable(),
  createdAt: time,
});

const note = text(limits.requestNote);
const reason = note.min(1);
const personParams = z.strictObject({ id, personId: id });

export const requests = {
  'GET /requests': {
    summary: 'Requests for help that I made, that wait for my answer, or that I help with; newest first.',
    access: staff,
    query: z.strictObject({
      as: z.enum(['asker', 'invited', 'helper']).optional(),
      state: requestState.optional(),
      after: cursor.optional(),
    }),
    response: pageOf(RequestRow),
  },
  'GET /posts/:id/request': {
    summary: 'Everything about a request that I may know.',
    access: staff,
    params: idParams,
    response: RequestDetail,
  },
  'PUT /posts/:id/request': {
    summary: 'Change the deadline, the effort, the language, the place or the quote.',
    access: staff,
    params: idParams,
    body: z.strictObject(need),
    response: RequestDetail,
  },
  'GET /posts/:id/candidates': {
    summary: 'Who could help, with reasons; those who cannot be asked now come last.',
    access: staff,
    params: idParams,
    query: z.strictObject({
      q: z.string().max(limits.query).optional().describe('Instead of the words of the request'),
      wider: z.enum(['true']).optional().describe('Whatever their language and their place'),
      offset: z.coerce.number().int().min(0).max(500).default(0),
    }),
    response: z.strictObject({
      items: z.array(Candidate),
      total: z.number().int(),
      understood: z.array(z.string()),
      next: z.number().int().nullable().describe('The offset of the next page'),
    }),
    rate: 60,
  },
  'POST /posts/:id/invitations': {
    summary: 'Ask a person for help. Who declined a request is never asked for it again.',
    access: staff,
    params: idParams,
    idempotent: true,
    body: z.strictObject({ personId: id, note: note.default('') }),
    response: RequestDetail,
    status: 201,
    rate: 60,
  },
  'DELETE /posts/:id/invitations/:personId': {
    summary: 'Take back an invitation that was not answered.',
    access: staff,
    params: personParams,
    response: RequestDetail,
  },
  'PUT /posts/:id/answer': {
    summary: 'Accept an invitation, or decline it and perhaps propose somebody else; also for who accepted and cannot.',
    access: staff,
    params: idParams,
    body: z.discriminatedUnion('answer', [
      z.strictObject({ answer: z.literal('accept') }),
      z.strictObject({ answer: z.literal('decline'), reason, insteadId: id.nullable().default(null) }),
    ]),
    response: z.void(),
  },
  'POST /posts/:id/work': {
    summary: 'Note hours of one’s own work on a request.',
    access: staff,
    params: idParams,
    idempotent: true,
    body: z.strictObject({ on: day, hours: z.number().min(0.25).max(24).multipleOf(0.25), note: note.default('') }),
    response: RequestDetail,
    status: 201,
  },
  'DELETE /posts/:id/work/:entryId': {
    summary: 'Take a note of one’s own work back.',
    access: staff,
    params: z.strictObject({ id, entryId: id }),
    response: RequestDetail,
  },
  'POST /posts/:id/delivery': {
    summary: 'Say that the work is done, with the posts that carry the outcome.',
    access: staff,
    params: idParams,
    body: z.strictObject({ note: note.default(''), postIds: z.array(id).max(limits.attachments).default([]) }),
    response: RequestDetail,
  },
  'POST /posts/:id/closing': {
    summary: 'Agree that the work is done.',
    access: staff,
    params: idParams,
    response: RequestDetail,
  },
  'POST /posts/:id/reopening': {
    summary: 'Ask again for what is delivered, closed, withdrawn or expired.',
    access: staff,
    params: idParams,
    body: z.strictObject({ reason, deadline: day.nullable().optional() }),
    response: RequestDetail,
  },
  'POST /posts/:id/withdrawal': {
    summary: 'Give the request up.',
    access: staff,
    params: idParams,
    body: z.strictObject({ reason: note.default('') }),
    response: RequestDetail,
  },
  'PUT /posts/:id/ratings/:personId': {
    summary: 'Rate the other side of a closed request, for the two alone.',
    access: staff,
    params: personParams,
    body: z.strictObject({ stars: z.number().int().min(1).max(5), word: note.default('') }),
    response: RequestDetail,
  },
  'GET /me/asks': { summary: 'How often I may be asked for help.', access: staff, response: AskSettings },
  'PUT /me/asks': {
    summary: 'Limit how often one is asked, pause, and name a substitute.',
    access: staff,
    body: z.strictObject({
      weekly: z.number().int().min(1).max(limits.asksPerWeek),
      pausedUntil: day.nullable(),
      substituteId: id.nullable(),
    }),
    response: AskSettings,
  },
} as const satisfies Record<string, Endpoint>;
