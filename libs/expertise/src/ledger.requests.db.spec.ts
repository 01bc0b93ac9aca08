import type { ClaimState, Quote } from '@app/contract';
import { AppError, type Actor } from '@app/platform';
import fc from 'fast-check';
import { requestClosed, requestReopened, type ClosedRequest } from './index.js';
import { openLedger, type TestLedger } from './testing/open-ledger.js';

let house: TestLedger;
let top: string;
let boss: Actor;
let rita: Actor;
let hugo: Actor;
beforeAll(async () => {
  house = await openLedger('2026-03-10');
  top = await house.unit();
  boss = await house.person({ unitId: top });
  rita = await house.person({ unitId: top, managerId: boss.personId });
  hugo = await house.person({ unitId: top, managerId: boss.personId });
  await house.rates.enterUnitRate(house.keeper, { unitId: top, hourly: 6_000, from: '2026-01-01', until: null });
});
afterAll(() => house.close());
afterEach(() => house.setDay('2026-03-10'));

let number = 0;
const inEuros: Quote = { amount: 100_000, currency: 'EUR', supplier: 'Studio', document: 'D-1' };
const inDollars: Quote = { ...inEuros, currency: 'USD' };
/** Rita closes a request that Hugo has worked on for two hours. */
async function close(quote: Quote | null, more: Partial<ClosedRequest> = {}): Promise<string> {
  const work = [{ personId: hugo.personId, hours: 2 }];
  const helperIds = work.map(({ personId }) => personId);
  const closed = { requestId: String(++number), askerId: rita.personId, helperIds, work, quote, skills: [], ...more };
  await house.tell(requestClosed, closed);
  return closed.requestId;
}
const reopen = (requestId: string, wasClosed = true) =>
  house.tell(requestReopened, { requestId, askerId: rita.personId, helperIds: [], wasClosed, reason: 'Not yet' });
const claimsOf = async (requestId: string) => {
  const { items } = await house.books.list(house.keeper, { until: '2028-12-31' });
  return items.filter((one) => one.requestId === requestId);
};
const claimOf = async (requestId: string) => (await claimsOf(requestId))[0]!;
const total = async (until?: string) => (await house.books.total({ until })).total;
const enterDollar = (day: string, rate = '0.5') =>
  house.rates.enter(house.keeper, { day, currency: 'USD', rate, source: 'test' });

test('a request without a quote claims nothing', async () => {
  expect(await claimsOf(await close(null))).toEqual([]);
});

test('a request with a quote is claimed by its asker, with the hours of each helper', async () => {
  const skill = await house.skill('Montage');
  const idle = await house.person({ unitId: top });
  const gone = await house.person({ unitId: top });
  await house.db.run(`update people set left_on = current_date - 1 where id = $1`, [gone.personId]);
  const hours = new Map([
    [hugo.personId, 2.25],
    [idle.personId, 0],
    [gone.personId, 1],
  ]);
  const work = [...hours].map(([personId, noted]) => ({ personId, hours: noted }));
  const claim = await claimOf(await close(inEuros, { work, skills: [skill] }));
  expect(claim).toMatchObject({
    state: 'claimed',
    day: '2026-03-10',
    claimant: { id: rita.personId },
    requester: { id: rita.personId },
    unit: { id: top },
    skills: [{ id: skill }],
    quote: inEuros,
    figures: { quotes: 100_000, internalCost: 19_500, claimed: 80_500 },
  });
  expect(claim.helpers.map(({ person, hourly, cost }) => [person.id, hours.get(person.id), hourly, cost])).toEqual([
    [hugo.personId, 2.25, 6_000, 13_500],
    [idle.personId, 0, null, null],
    [gone.personId, 1, 6_000, 6_000],
  ]);
  // Who has noted nothing took part all the same.
  await expect(house.ledger.confirm(idle, claim.id)).rejects.toMatchObject({ code: 'claim.is-yours' });
  await house.ledger.confirm(boss, claim.id);
});

test('what waits for its rates counts nowhere, cannot be confirmed, and says what it is', async () => {
  const before = await total();
  const requestId = await close(inDollars);
  const claim = await claimOf(requestId);
  expect(claim).toMatchObject({
    state: 'waiting',
    rate: null,
    quote: inDollars,
    helpers: [{ hours: 2, hourly: null, cost: null }],
    figures: { claims: 0, quotes: 0, avoided: 0 },
    acts: [{ act: 'documented', by: { id: rita.personId } }],
  });
  expect(await total()).toEqual(before);
  await expect(house.ledger.confirm(boss, claim.id)).rejects.toMatchObject({ code: 'claim.not-now' });
  const waiting = await house.books.list(rita, { state: 'waiting' });
  expect(waiting.items.map(({ id, can }) => [id, can])).toEqual([
    [claim.id, { document: false, confirm: false, audit: false, reverse: true }],
  ]);
  expect((await house.books.export(house.keeper, { of: 'claims', language: 'en' })).text).toContain(
    'waiting for a rate',
  );
  await house.ledger.reverse(rita, claim.id, 'asked for by mistake');
  expect(await claimOf(requestId)).toMatchObject({ state: 'reversed', figures: { claims: 0, avoided: 0 } });
});

test('it is booked when the last of its rates is entered, at those of its own day', async () => {
  const before = await total();
  const poor = await house.unit();
  const helper = await house.person({ unitId: poor });
  house.setDay('2026-03-12');
  const work = [{ personId: helper.personId, hours: 4 }];
  const requestId = await close({ ...inDollars, document: null }, { work });
  const stands = async () => (await claimOf(requestId)).state;

  house.setDay('2026-03-20');
  await enterDollar('2026-03-20', '0.9');
  await enterDollar('2026-03-12', '0.8');
  await house.rates.enterUnitRate(house.keeper, { unitId: poor, hourly: 9_000, from: '2026-03-13', until: null });
  expect(await stands()).toBe('waiting');
  await house.ledger.attachDocument(helper, (await claimOf(requestId)).id, 'D-2');
  await house.rates.enterUnitRate(house.keeper, {
    unitId: poor,
    hourly: 5_000,
    from: '2026-01-01',
    until: '2026-03-12',
  });
  const claim = await claimOf(requestId);
  expect(claim).toMatchObject({
    state: 'claimed',
    day: '2026-03-12',
    rate: { value: '0.8' },
    helpers: [{ hours: 4, hourly: 5_000, cost: 20_000 }],
    quote: { document: 'D-2' },
    figures: { quotes: 80_000, internalCost: 20_000, claimed: 60_000 },
    acts: [{ act: 'documented' }, { act: 'claimed', by: { id: rita.personId } }],
  });
  // It counts from today on: no day that has passed is told otherwise than it was.
  expect(await total('2026-03-19')).toEqual(before);
  expect((await total()).avoided).toBe(before.avoided + 60_000);
  const past = await house.books.list(house.keeper, { until: '2026-03-19' });
  expect(past.items.find(({ id }) => id === claim.id)).toMatchObject({
    state: 'waiting',
    rate: null,
    helpers: [{ hourly: null, cost: null }],
  });
  await house.ledger.confirm(boss, claim.id);
  await house.ledger.auditClaim(house.keeper, claim.id);
  await enterDollar('2026-03-12', '0.7');
  expect((await claimOf(requestId)).figures.audited).toBe(60_000);
});

test.each<[ClaimState, Quote]>([
  ['claimed', inEuros],
  ['waiting', { ...inEuros, currency: 'JPY' }],
])('a %s one is reversed when its request is reopened, and claimed anew when that is closed', async (state, quote) => {
  const before = await total();
  const requestId = await close(quote);
  expect((await claimOf(requestId)).state).toBe(state);
  await reopen(requestId, false);
  expect((await claimOf(requestId)).state).toBe(state);
  await reopen(requestId);
  const acts = (await claimOf(requestId)).acts.map(({ act, by, reason }) => [act, by.id, reason]);
  expect(acts.at(-1)).toEqual(['reversed', rita.personId, 'Not yet']);
  expect(await total()).toEqual(before);
  await close(quote, { requestId });
  expect((await claimsOf(requestId)).map((claim) => claim.state)).toEqual([state, 'reversed']);
});

test('a confirmed one stands when its request is reopened, and is not claimed twice', async () => {
  const requestId = await close(inEuros);
  const { id } = await claimOf(requestId);
  await house.ledger.confirm(boss, id);
  const stood = await total();
  await reopen(requestId);
  await close(inEuros, { requestId });
  await house.ledger.auditClaim(house.keeper, id);
  await reopen(requestId);
  await close(inEuros, { requestId });
  expect((await claimsOf(requestId)).map((claim) => [claim.id, claim.state])).toEqual([[id, 'audited']]);
  expect(await total()).toEqual({ ...stood, confirmed: stood.confirmed - 88_000, audited: stood.audited + 88_000 });
});

test('whichever comes first, a rate or a reversal, nothing is booked after it was reversed', async () => {
  const ids: string[] = [];
  for (let i = 0; i < 6; i++) ids.push((await claimOf(await close({ ...inEuros, currency: 'GBP' }))).id);
  const before = await total();
  const enter = () =>
    house.rates.enter(house.keeper, { day: '2026-03-10', currency: 'GBP', rate: '1.1', source: 'test' });
  const done = await Promise.allSettled([
    ...ids.slice(0, 3).map((id) => house.ledger.reverse(rita, id, 'x')),
    enter(),
    enter(),
    ...ids.slice(3).map((id) => house.ledger.reverse(rita, id, 'x')),
  ]);
  expect(done.filter(({ status }) => status === 'rejected')).toEqual([]);
  expect(await total()).toEqual(before);
  const last = await house.db.rows<{ kind: string }>(
    `select distinct on (claim_id) kind from ledger_acts where claim_id = any($1::bigint[]) order by claim_id, id desc`,
    [ids],
  );
  expect(last.map(({ kind }) => kind)).toEqual(ids.map(() => 'reversed'));
});

/** One claim as it would stand on paper; each of the 100,000 that were quoted is worth what the rate of its day says. */
interface Paper {
  day: number;
  currency: (typeof currencies)[number];
  history: { day: number; state: ClaimState }[];
  worth: number;
}
const acts = ['close', 'close', 'reopen', 'confirm', 'audit', 'reverse', 'rate', 'rate', 'wait'] as const;
const currencies = ['EUR', 'USD', 'GBP'] as const;
const someActs = fc.array(
  fc.record({
    act: fc.constantFrom(...acts),
    request: fc.nat(2),
    currency: fc.constantFrom(...currencies),
    back: fc.nat(2),
    percent: fc.integer({ min: 50, max: 150 }),
  }),
  { minLength: 20, maxLength: 40 },
);

/** Reversed out of each of the five states. */
const acting = (request: number, currency: Paper['currency'], of: (typeof acts)[number][]) =>
  of.map((act) => ({ act, request, currency, back: 0, percent: 100 }));
const everyReversal = [
  ...acting(0, 'EUR', ['close', 'confirm', 'audit', 'reverse', 'reverse', 'reopen', 'close', 'confirm', 'reverse']),
  ...acting(1, 'EUR', ['close', 'reverse']),
  ...acting(2, 'GBP', ['close', 'reverse']),
];

test('whatever becomes of requests and rates, every total is the one on paper, at any date', async () => {
  const start = Date.UTC(2027, 0, 1);
  const dateOf = (day: number) => new Date(start + day * 86_400_000).toISOString().slice(0, 10);
  const cost = 12_000;
  const rates = new Map<string, number>();
  const all: Paper[] = [];
  const seen = new Set<string>();
  let today = 0;
  house.setDay(dateOf(today));
  const before = await total();
  const stateOf = (paper: Paper) => paper.history.at(-1)!.state;
  const become = (paper: Paper, state: ClaimState) => paper.history.push({ day: today, state });
  const isTaken = (act: Promise<unknown>) =>
    act.then(
      () => true,
      (error: unknown) => {
        if (error instanceof AppError && error.status < 500) return false;
        throw error;
      },
    );
  const worthOf = ({ day, currency }: Paper) => (currency === 'EUR' ? 100 : rates.get(`${currency} ${day}`));
  const book = (paper: Paper) => {
    const percent = worthOf(paper);
    if (percent === undefined || stateOf(paper) !== 'waiting') return;
    paper.worth = percent * 1_000 - cost;
    become(paper, 'claimed');
  };
  const onPaper = (day: number) => {
    const standing = all.filter(({ history }) =>
      ['claimed', 'confirmed', 'audited'].includes(history.findLast((step) => step.day <= day)?.state ?? ''),
    );
    const avoided = standing.reduce((sum, { worth }) => sum + worth, before.avoided);
    return { claims: before.claims + standing.length, avoided };
  };

  await fc.assert(
    fc.asyncProperty(someActs, fc.array(fc.nat(1_000), { minLength: 2, maxLength: 2 }), async (acts, days) => {
      const requests = Array.from({ length: 3 }, () => ({
        id: String(++number),
        closed: false,
        papers: [] as Paper[],
      }));
      for (const { act, request: n, currency, back, percent } of acts) {
        const request = requests[n]!;
        const last = request.papers.at(-1);
        const standing = last && stateOf(last) !== 'reversed' ? last : undefined;
        if (act === 'wait') house.setDay(dateOf((today += 1)));
        if (act === 'rate' && currency !== 'EUR') {
          const day = today - back;
          rates.set(`${currency} ${day}`, percent);
          await house.rates.enter(house.keeper, {
            day: dateOf(day),
            currency,
            rate: String(percent / 100),
            source: 'x',
          });
          for (const paper of all) if (paper.day === day && paper.currency === currency) book(paper);
        }
        if (act === 'close' && !request.closed) {
          request.closed = true;
          await close({ ...inEuros, currency }, { requestId: request.id });
          if (standing) continue;
          const paper: Paper = { day: today, currency, history: [{ day: today, state: 'waiting' }], worth: 0 };
          book(paper);
          request.papers.push(paper);
          all.push(paper);
        }
        if (act === 'reopen' && request.closed) {
          request.closed = false;
          await reopen(request.id);
          if (standing && ['waiting', 'claimed'].includes(stateOf(standing))) become(standing, 'reversed');
        }
        if ((act === 'confirm' || act === 'audit' || act === 'reverse') && last) {
          const { id } = (await claimOf(request.id))!;
          const from = stateOf(last);
          const fits = {
            confirm: ['claimed'],
            audit: ['confirmed'],
            reverse: ['waiting', 'claimed', 'confirmed', 'audited'],
          };
          const done = {
            confirm: () => house.ledger.confirm(boss, id),
            audit: () => house.ledger.auditClaim(house.keeper, id),
            reverse: () => house.ledger.reverse(house.keeper, id, 'x'),
          };
          const taken = await isTaken(done[act]());
          expect([act, from, taken]).toEqual([act, from, fits[act].includes(from)]);
          if (taken) become(last, ({ confirm: 'confirmed', audit: 'audited', reverse: 'reversed' } as const)[act]);
          seen.add(`${act} ${from}`);
        }
      }
      for (const { id, papers } of requests)
        expect((await claimsOf(id)).map(({ state }) => state)).toEqual(papers.map(stateOf).reverse());
      for (const day of [...days.map((one) => one % (today + 1)), today])
        expect(await total(dateOf(day))).toMatchObject(onPaper(day));
    }),
    { numRuns: 40, endOnFailure: true, examples: [[everyReversal, [0, 0]]] },
  );
  for (const from of ['waiting', 'claimed', 'confirmed', 'audited', 'reversed'])
    expect(seen).toContain(`reverse ${from}`);
}, 120_000);
