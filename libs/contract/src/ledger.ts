import { z } from 'zod';
import { staff, type Endpoint } from './endpoint.js';
import { SkillDto } from './expertise.js';
import { limits } from './limits.js';
import { currency, cursor, day, id, idParams, language, line, Named, pageOf, PersonSummary, time } from './shapes.js';

/** In the smallest part of the house currency. */
const money = z.number().int();
const hours = z.number().min(0.25).max(10_000).multipleOf(0.25).describe('In quarters of an hour');
/** A decimal number as text, so that none of its digits is lost. */
const rate = z.string().regex(/^(?=.*[1-9])\d{1,8}(\.\d{1,10})?$/, 'rate');
const supplier = line(limits.supplier);
const documentRef = line(limits.quoteDocument).describe('Where the quote is kept: an address, or a reference');

/** `waiting`: of a closed request, for a rate that finance has still to enter; nothing of it is on the books before. */
export const claimState = z.enum(['waiting', 'claimed', 'confirmed', 'audited', 'reversed']);
export type ClaimState = z.infer<typeof claimState>;
export const ledgerAct = z.enum(['claimed', 'documented', 'confirmed', 'audited', 'reversed']);
export type LedgerAct = z.infer<typeof ledgerAct>;
export const ledgerAccount = z.enum([
  'avoided:claimed',
  'avoided:confirmed',
  'avoided:audited',
  'internal-cost',
  'counter',
]);
export type LedgerAccount = z.infer<typeof ledgerAccount>;

/** A quote that was not accepted because colleagues helped instead. */
export const ClaimInput = z
  .strictObject({
    requesterId: id.describe('Who needed help, and would have bought it'),
    helpers: z
      .array(z.strictObject({ personId: id, hours }))
      .min(1)
      .max(limits.claimHelpers)
      .refine((all) => new Set(all.map(({ personId }) => personId)).size === all.length, 'each once'),
    skillIds: z
      .array(id)
      .max(limits.claimSkills)
      .refine((all) => new Set(all).size === all.length, 'each once')
      .default([]),
    quote: z.strictObject({
      amount: z.number().int().min(1).max(limits.quoteAmount).describe('In the smallest part of its currency'),
      currency,
      supplier,
      category: supplier.nullable().default(null),
      document: documentRef.nullable().default(null),
    }),
  })
  .meta({ id: 'ClaimInput' });
export type ClaimInput = z.infer<typeof ClaimInput>;

/** Sums of entries. `avoided` is quotes less internal cost, wherever it stands: claimed, confirmed or audited. */
export const LedgerFigures = z
  .strictObject({
    claims: z.number().int().describe('Claims made less claims reversed'),
    quotes: money,
    internalCost: money,
    claimed: money,
    confirmed: money,
    audited: money,
    avoided: money,
  })
  .meta({ id: 'LedgerFigures' });
export type LedgerFigures = z.infer<typeof LedgerFigures>;

export const Claim = z
  .strictObject({
    id,
    requestId: id.nullable().describe('The request that it came from'),
    day,
    state: claimState,
    claimant: PersonSummary,
    requester: PersonSummary,
    unit: Named.nullable().describe('Whose spend was avoided: the unit of the requester on that day'),
    helpers: z.array(
      z.strictObject({
        person: PersonSummary,
        unit: Named.nullable(),
        hours: z.number(),
        hourly: money.nullable().describe('What an hour of that unit cost on that day; null while the claim waits'),
        cost: money.nullable().describe('Null while the claim waits, and of who noted no hours'),
      }),
    ),
    skills: z.array(SkillDto),
    quote: z.strictObject({
      amount: z.number().int(),
      currency,
      supplier: z.string(),
      category: z.string().nullable(),
      document: z.string().nullable(),
    }),
    rate: z
      .strictObject({ value: z.string(), source: z.string() })
      .nullable()
      .describe('Null in the house currency, and while the claim waits'),
    figures: LedgerFigures.describe('The sums of its own entries: nothing is left of a reversed claim'),
    acts: z.array(z.strictObject({ act: ledgerAct, by: PersonSummary, at: time, reason: z.string().nullable() })),
    can: z.strictObject({ document: z.boolean(), confirm: z.boolean(), audit: z.boolean(), reverse: z.boolean() }),
  })
  .meta({ id: 'Claim' });
export type Claim = z.infer<typeof Claim>;

/** One line of the double entry: positive is debit, negative credit. */
export const LedgerEntry = z
  .strictObject({
    actId: id,
    act: ledgerAct,
    day,
    account: ledgerAccount,
    amount: z.number().int().describe('In the smallest part of its currency'),
    currency,
    houseAmount: money,
  })
  .meta({ id: 'LedgerEntry' });
export type LedgerEntry = z.infer<typeof LedgerEntry>;

export const ledgerDimension = z.enum(['unit', 'skill', 'supplier', 'category', 'month', 'quarter', 'year']);
export type LedgerDimension = z.infer<typeof ledgerDimension>;

/** One line of a dashboard. The lines of a dashboard add up to its total, a claim for two skills standing in both by half. */
export const LedgerRow = z
  .strictObject({
    id: id.nullable().describe('Of the unit or the skill'),
    name: z.strictObject({ fr: z.string(), en: z.string() }).nullable().describe('Null for claims that have none'),
    parentId: id.nullable().describe('Of a unit: the one above'),
    figures: LedgerFigures,
    withBelow: LedgerFigures.nullable().describe('Of a unit: with all the units below it'),
  })
  .meta({ id: 'LedgerRow' });
export type LedgerRow = z.infer<typeof LedgerRow>;

export const ExchangeRate = z
  .strictObject({ id, day, currency, rate, source: z.string(), enteredBy: PersonSummary, at: time })
  .meta({ id: 'ExchangeRate' });
export const UnitRate = z
  .strictObject({
    id,
    unit: Named,
    hourly: money,
    from: day,
    until: day.nullable(),
    enteredBy: PersonSummary,
    at: time,
  })
  .meta({ id: 'UnitRate' });

/** What is wrong with a line of a file of rates. */
export const rateProblem = z.enum(['header', 'empty', 'csv', 'day', 'currency', 'rate']);
export const RateProblem = z.strictObject({ line: z.number().int(), problem: rateProblem });
export type RateProblem = z.infer<typeof RateProblem>;
const ratesFile = z.string().min(1).max(limits.ratesFile);

const asked = { until: day.optional().describe('As it stood at the end of this day (UTC)'), unitId: id.optional() };
const standing = { currency, until: day, total: LedgerFigures };
const anyClaim = { access: staff, params: idParams, response: Claim } as const;

export const ledger = {
  'GET /ledger/total': {
    summary: 'What the whole company has avoided spending, as it stood on a day.',
    access: staff,
    query: z.strictObject({ until: asked.until }),
    response: z.strictObject(standing),
  },
  'GET /ledger': {
    summary: 'Avoided spend split by unit, skill, supplier or period, from the claims that I may see.',
    access: staff,
    query: z.strictObject({ by: ledgerDimension, from: day.optional(), skillId: id.optional(), ...asked }),
    response: z.strictObject({ ...standing, from: day.nullable(), rows: z.array(LedgerRow) }),
  },
  'GET /ledger/claims': {
    summary: 'Claims that I may see as they stood on a day, newest first, with the total of all that match.',
    access: staff,
    query: z.strictObject({
      state: claimState.optional(),
      skillId: id.optional(),
      after: cursor.optional(),
      ...asked,
    }),
    response: pageOf(Claim).extend(standing),
  },
  'GET /ledger/claims/:id': { summary: 'One claim with everything that was done to it.', ...anyClaim },
  'GET /ledger/claims/:id/entries': {
    summary: 'The double entry of one claim, act after act.',
    access: staff,
    params: idParams,
    response: z.array(LedgerEntry),
  },
  'POST /ledger/claims': {
    summary: 'Claim an avoided spend that I asked help for, or helped to avoid.',
    access: staff,
    body: ClaimInput,
    response: Claim,
    status: 201,
    idempotent: true,
    rate: 60,
  },
  'PUT /ledger/claims/:id/document': {
    summary: 'Say where the quote of a claim is kept; once.',
    ...anyClaim,
    body: z.strictObject({ document: documentRef }),
  },
  'POST /ledger/claims/:id/confirmation': {
    summary: 'Confirm a claim of somebody I manage.',
    ...anyClaim,
  },
  'POST /ledger/claims/:id/audit': { summary: 'Audit a confirmed claim.', ...anyClaim, access: ['finance'] },
  'POST /ledger/claims/:id/reversal': {
    summary: 'Reverse a claim with mirrored entries; what was wrong is claimed anew.',
    ...anyClaim,
    body: z.strictObject({ reason: line() }),
  },
  'GET /ledger/export': {
    summary: 'Claims or double entries as CSV for a spreadsheet.',
    access: ['finance'],
    query: z.strictObject({
      of: z.enum(['claims', 'entries']),
      language,
      from: day.optional(),
      until: asked.until,
    }),
    response: 'bytes',
    rate: 20,
  },
  'GET /ledger/currency': {
    summary: 'What the ledger counts in.',
    access: staff,
    response: z.strictObject({ currency }),
  },
  'PUT /ledger/currency': {
    summary: 'Choose what the ledger counts in, before its first entry and its first rate.',
    access: ['finance'],
    body: z.strictObject({ currency }),
    response: z.strictObject({ currency }),
  },
  'GET /ledger/rates': {
    summary: 'Exchange rates, the newest entered first.',
    access: staff,
    query: z.strictObject({ currency: currency.optional(), day: day.optional(), after: cursor.optional() }),
    response: pageOf(ExchangeRate),
  },
  'POST /ledger/rates': {
    summary: 'Enter what one unit of a currency is worth on a day in the house currency; the newest one holds.',
    access: ['finance'],
    body: z.strictObject({ day, currency, rate, source: line() }),
    response: z.strictObject({ entered: z.number().int() }),
    status: 201,
  },
  'POST /ledger/rates/import': {
    summary: 'Enter exchange rates from a CSV with the columns day, currency and rate: all of them or none.',
    access: ['finance'],
    body: z.strictObject({ csv: ratesFile, source: line() }),
    response: z.strictObject({ entered: z.number().int() }),
    status: 201,
    rate: 20,
  },
  'POST /ledger/rates/check': {
    summary:
      'Read a CSV of exchange rates without entering any: how many there are, the first ones, and what is wrong.',
    access: ['finance'],
    body: z.strictObject({ csv: ratesFile }),
    response: z.strictObject({
      count: z.number().int(),
      first: z.array(z.strictObject({ day, currency, rate })),
      problems: z.array(RateProblem).describe('The first ones'),
    }),
    rate: 60,
  },
  'GET /ledger/unit-rates': {
    summary: 'What an hour of each unit costs, the newest entered first.',
    access: ['finance', 'executive'],
    query: z.strictObject({ unitId: id.optional(), after: cursor.optional() }),
    response: pageOf(UnitRate),
  },
  'POST /ledger/unit-rates': {
    summary: 'Enter what an hour of a unit, and of those below it without a rate, costs from a day on.',
    access: ['finance'],
    body: z
      .strictObject({
        unitId: id,
        hourly: z.number().int().min(0).max(limits.hourlyRate),
        from: day,
        until: day.nullable().default(null),
      })
      .refine(({ from, until }) => until === null || until >= from, { path: ['until'], error: 'after from' }),
    response: z.strictObject({ entered: z.number().int() }),
    status: 201,
  },
} as const satisfies Record<string, Endpoint>;
