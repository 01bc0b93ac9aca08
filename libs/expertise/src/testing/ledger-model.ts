import type { ClaimState, Currency } from '@app/contract';
import fc from 'fast-check';

/** The ledger as one would keep it on a sheet of paper, to compare the real one with. Knows nothing of its code. */
export interface Worker {
  /** Who manages them; circles are possible. */
  manager: number | null;
  finance: boolean;
  /** 0 to 2: the unit, and so what an hour costs. */
  unit: number;
}
export type Action =
  | {
      do: 'claim';
      by: number;
      requester: number;
      helpers: { who: number; quarters: number }[];
      quote: number;
      currency: Currency;
      document: boolean;
    }
  /** `fit` takes the next claim that somebody may do it to, and them. */
  | { do: 'document' | 'confirm' | 'audit' | 'reverse'; by: number; claim: number; fit: boolean }
  | { do: 'wait'; days: number };
export type Act = Exclude<Action['do'], 'claim' | 'wait'>;

export interface Totals {
  claims: number;
  quotes: number;
  internalCost: number;
  claimed: number;
  confirmed: number;
  audited: number;
}
interface Paper {
  claimant: number;
  requester: number;
  helpers: number[];
  quote: number;
  cost: number;
  document: boolean;
  confirmedBy: number | null;
  history: { day: number; state: Exclude<ClaimState, 'waiting'> }[];
}

export const hourlies = [6_000, 7_550, 333];
/** The day with this number, and the rates of that day; on every seventh there is none for dollars. */
export const dateOf = (day: number): string => new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10);
export const rateOf = (currency: Currency, day: number): { text: string; by: number } | null => {
  if (currency === 'USD') return day % 7 === 6 ? null : { text: `0.9${String(day % 100).padStart(2, '0')}`, by: 1000 };
  return { text: '0.0061', by: 10_000 };
};

const half = (value: number, by: number) => Math.floor((2 * value + by) / (2 * by));
function worth(quote: number, currency: Currency, day: number): number | null {
  if (currency === 'EUR') return quote;
  const rate = rateOf(currency, day);
  if (!rate) return null;
  const digits = Number(rate.text.slice(2));
  return half(quote * digits * (currency === 'JPY' ? 100 : 1), rate.by);
}

export class LedgerModel {
  readonly claims: Paper[] = [];
  day: number;

  constructor(
    readonly people: Worker[],
    start = 0,
  ) {
    this.day = start;
  }

  /** Whether a claim is taken; it is written down then. */
  claim(action: Extract<Action, { do: 'claim' }>): boolean {
    const { by, requester, currency } = action;
    const helpers = action.helpers.map(({ who }) => who);
    const quote = worth(action.quote, currency, this.day);
    if (helpers.includes(requester) || quote === null) return false;
    if (by !== requester && !helpers.includes(by)) return false;
    const cost = action.helpers.reduce(
      (sum, { who, quarters }) => sum + half(quarters * hourlies[this.people[who]!.unit]!, 4),
      0,
    );
    const history = [{ day: this.day, state: 'claimed' as const }];
    this.claims.push({
      claimant: by,
      requester,
      helpers,
      quote,
      cost,
      history,
      document: action.document,
      confirmedBy: null,
    });
    return true;
  }

  may(act: Act, by: number, claim: Paper): boolean {
    const state = claim.history.at(-1)!.state;
    const part = [claim.claimant, claim.requester, ...claim.helpers].includes(by);
    const manages = by === this.managerFor(claim);
    const { finance } = this.people[by]!;
    if (act === 'document') return state === 'claimed' && part && !claim.document;
    if (act === 'confirm') return state === 'claimed' && manages && claim.document;
    if (act === 'audit') return state === 'confirmed' && finance && !part && by !== claim.confirmedBy;
    if (state === 'claimed') return finance || manages || by === claim.claimant;
    if (state === 'confirmed') return finance || manages;
    return state === 'audited' && finance;
  }

  /** Whether the act is taken; it is written down then. */
  act(act: Act, by: number, claim: Paper): boolean {
    if (!this.may(act, by, claim)) return false;
    if (act === 'document') claim.document = true;
    else {
      const state = ({ confirm: 'confirmed', audit: 'audited', reverse: 'reversed' } as const)[act];
      if (act === 'confirm') claim.confirmedBy = by;
      claim.history.push({ day: this.day, state });
    }
    return true;
  }

  /** Which claim an action means, and who acts on it; nothing while there is no claim. */
  meant(action: Extract<Action, { do: Act }>): { number: number; by: number } | undefined {
    const { length } = this.claims;
    if (length === 0) return undefined;
    const numbers = this.claims.map((_, i) => (action.claim + i) % length);
    const fitting = numbers.flatMap((number) => {
      const by = this.people.findIndex((_, who) => this.may(action.do, who, this.claims[number]!));
      return by < 0 ? [] : [{ number, by }];
    });
    return (action.fit ? fitting[0] : undefined) ?? { number: numbers[0]!, by: action.by };
  }

  /** What stands on paper at the end of a day. */
  totals(day: number): Totals {
    const totals = { claims: 0, quotes: 0, internalCost: 0, claimed: 0, confirmed: 0, audited: 0 };
    for (const { history, quote, cost } of this.claims) {
      const state = history.findLast((step) => step.day <= day)?.state;
      if (!state || state === 'reversed') continue;
      totals.claims += 1;
      totals.quotes += quote;
      totals.internalCost += cost;
      totals[state] += quote - cost;
    }
    return totals;
  }

  private managerFor(claim: Paper): number | undefined {
    const passed = [claim.requester];
    const party = [claim.claimant, claim.requester, ...claim.helpers];
    for (let at = this.people[claim.requester]!.manager; at !== null; at = this.people[at]!.manager) {
      if (passed.includes(at)) return undefined;
      if (!party.includes(at)) return at;
      passed.push(at);
    }
    return undefined;
  }
}

export const staffSize = 8;
const who = fc.nat(staffSize - 1);
export const aStaff: fc.Arbitrary<Worker[]> = fc
  .array(
    fc.record({
      manager: fc.oneof({ weight: 5, arbitrary: who as fc.Arbitrary<number | null> }, fc.constant(null)),
      finance: fc.oneof({ weight: 2, arbitrary: fc.constant(false) }, fc.constant(true)),
      unit: fc.nat(2),
    }),
    { minLength: staffSize, maxLength: staffSize },
  )
  .map((staff) => staff.map((one, i) => ({ ...one, manager: one.manager === i ? null : one.manager })));

const aClaim: fc.Arbitrary<Action> = fc
  .record({
    do: fc.constant('claim' as const),
    /** Mostly by who took part. */
    own: fc.integer({ min: 0, max: 5 }),
    by: who,
    requester: who,
    helpers: fc.uniqueArray(fc.record({ who, quarters: fc.integer({ min: 1, max: 400 }) }), {
      minLength: 1,
      maxLength: 2,
      selector: (helper) => helper.who,
    }),
    quote: fc.integer({ min: 1, max: 10_000_000 }),
    currency: fc.constantFrom<Currency>('EUR', 'USD', 'JPY'),
    document: fc.boolean(),
  })
  .map(({ own, ...claim }) => {
    const party = [claim.requester, ...claim.helpers.map((helper) => helper.who)];
    return own === 0 ? claim : { ...claim, by: party[own % party.length]! };
  });
const anAct: fc.Arbitrary<Action> = fc.record({
  do: fc.constantFrom<Act>('document', 'document', 'confirm', 'confirm', 'audit', 'audit', 'audit', 'reverse'),
  by: who,
  claim: fc.nat(5),
  fit: fc.boolean(),
});
const aWait: fc.Arbitrary<Action> = fc.record({
  do: fc.constant('wait' as const),
  days: fc.integer({ min: 1, max: 40 }),
});
export const someActions = (maxLength: number): fc.Arbitrary<Action[]> =>
  fc.array(
    fc.oneof({ weight: 4, arbitrary: aClaim }, { weight: 8, arbitrary: anAct }, { weight: 2, arbitrary: aWait }),
    { minLength: 1, maxLength, size: 'max' },
  );
