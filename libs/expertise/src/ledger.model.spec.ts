import type { ClaimState } from '@app/contract';
import fc from 'fast-check';
import { costOf, inHouse, linesOf, type ClaimMoney, type Line } from './ledger.lines.js';
import { mayClaim, refusal, transitions, type ClaimStanding } from './ledger.policy.js';
import {
  aStaff,
  hourlies,
  LedgerModel,
  rateOf,
  someActions,
  type Action,
  type Act,
  type Totals,
  type Worker,
} from './testing/ledger-model.js';

type Entry = Line & { day: number; act: number; claim: number };

/** The rules and the double entry of the ledger over a journal in memory, as the service keeps it in the database. */
class Journal {
  readonly entries: Entry[] = [];
  readonly claims: { standing: Omit<ClaimStanding, 'managers'>; money: ClaimMoney }[] = [];
  /** Everything that was done, in order. */
  readonly log: { act: Act | 'claim'; by: string; claim: number }[] = [];

  constructor(private readonly staff: Worker[]) {}

  claim({ by, requester, helpers, quote, currency, document }: Extract<Action, { do: 'claim' }>, day: number): boolean {
    const helperIds = helpers.map(({ who }) => String(who));
    const rate = currency === 'EUR' ? '1' : rateOf(currency, day)?.text;
    const parties = { requesterId: String(requester), helperIds };
    if (!mayClaim(String(by), parties) || helperIds.includes(String(requester)) || !rate) return false;
    const internalCost = helpers.reduce(
      (sum, { who, quarters }) => sum + costOf(quarters / 4, hourlies[this.staff[who]!.unit]!),
      0,
    );
    const quoteInHouse = inHouse(quote, currency, rate, 'EUR');
    this.claims.push({
      standing: { ...parties, state: 'claimed', hasDocument: document, claimantId: String(by), confirmedBy: null },
      money: { quote, currency, quoteInHouse, house: 'EUR', internalCost },
    });
    this.write('claim', by, this.claims.length - 1, day, null, 'claimed');
    return true;
  }

  act(act: Act, by: number, number: number, day: number): boolean {
    const { standing } = this.claims[number]!;
    const personId = String(by);
    const roles = this.staff[by]!.finance ? (['finance'] as const) : (['employee'] as const);
    if (refusal(act, { personId, roles }, { ...standing, managers: this.above(Number(standing.requesterId)) }) !== null)
      return false;
    const from = standing.state;
    standing.state = transitions[act][from]!;
    if (act === 'document') standing.hasDocument = true;
    if (act === 'confirm') standing.confirmedBy = personId;
    this.write(act, by, number, day, from, standing.state);
    return true;
  }

  private write(act: Act | 'claim', by: number, claim: number, day: number, from: ClaimState | null, to: ClaimState) {
    this.log.push({ act, by: String(by), claim });
    if (from === to || from === 'waiting' || from === 'reversed' || to === 'waiting') return;
    const written = linesOf(from, to, this.claims[claim]!.money).map((line) => ({
      ...line,
      day,
      act: this.log.length,
      claim,
    }));
    this.entries.push(...written);
  }

  private above(person: number): string[] {
    const line: number[] = [];
    for (let at = this.staff[person]!.manager; at !== null && at !== person && !line.includes(at);)
      at = this.staff[line[line.push(at) - 1]!]!.manager;
    return line.map(String);
  }
}

test('10,000 random sequences: the sum of the entries is the total on paper, at any date', () => {
  const seen: Record<string, number> = {};
  const someDays = fc.array(fc.nat(200), { minLength: 3, maxLength: 3 });
  fc.assert(
    fc.property(aStaff, someActions(24), someDays, (staff, actions, days) => {
      const model = new LedgerModel(staff);
      const journal = new Journal(staff);
      for (const action of actions) {
        const meant = action.do === 'wait' || action.do === 'claim' ? undefined : model.meant(action);
        let taken: [onPaper: boolean, booked: boolean];
        if (action.do === 'wait') {
          model.day += action.days;
          continue;
        } else if (action.do === 'claim') taken = [model.claim(action), journal.claim(action, model.day)];
        else if (meant)
          taken = [
            model.act(action.do, meant.by, model.claims[meant.number]!),
            journal.act(action.do, meant.by, meant.number, model.day),
          ];
        else continue;
        if (taken[0] !== taken[1]) throw new Error(`${JSON.stringify(action)}: ${taken}`);
        seen[`${action.do} ${taken[0]}`] = (seen[`${action.do} ${taken[0]}`] ?? 0) + 1;
      }
      const dates = [...days, model.day];
      expect(dates.map((date) => everySum(journal.entries.filter(({ day }) => day <= date)))).toEqual(
        dates.map((date) => model.totals(date)),
      );
      expect(brokenRules(journal)).toEqual([]);
    }),
    { numRuns: 10_000 },
  );
  // None of this was hollow: everything was taken and refused, often.
  const acts = ['claim', 'document', 'confirm', 'audit', 'reverse'];
  expect(acts.flatMap((act) => [`${act} true`, `${act} false`]).filter((key) => !(seen[key]! > 500))).toEqual([]);
});

/** The sum of lines, by account: what a screen would show. */
function everySum(entries: Entry[]): Totals {
  const on = (account: string) =>
    entries.reduce((sum, entry) => sum + (entry.account === account ? entry.houseAmount : 0), 0);
  return {
    claims: entries.reduce((sum, { account, amount }) => sum - (account === 'counter' ? Math.sign(amount) : 0), 0),
    quotes: 0 - on('counter'),
    internalCost: on('internal-cost'),
    claimed: on('avoided:claimed'),
    confirmed: on('avoided:confirmed'),
    audited: on('avoided:audited'),
  };
}

/** Whatever was done: nobody judged their own, nothing was confirmed without its quote, every act balances. */
function brokenRules({ log, claims, entries }: Journal): string[] {
  const broken: string[] = [];
  for (const [i, { act, by, claim }] of log.entries()) {
    const { standing } = claims[claim]!;
    const before = log.slice(0, i).filter((one) => one.claim === claim);
    const judges = act === 'confirm' || act === 'audit';
    if (judges && [standing.claimantId, standing.requesterId, ...standing.helperIds].includes(by))
      broken.push(`${by} judged their own`);
    if (act === 'confirm' && !standing.hasDocument) broken.push('confirmed without the quote');
    const confirmed = before.find((one) => one.act === 'confirm');
    if (act === 'audit' && (!confirmed || confirmed.by === by)) broken.push('audited without a second pair of eyes');
    if (before.some((one) => one.act === 'reverse')) broken.push('something after the reversal');
    const lines = entries.filter((entry) => entry.act === i + 1);
    for (const currency of new Set(lines.map((line) => line.currency)))
      if (lines.reduce((sum, line) => sum + (line.currency === currency ? line.amount : 0), 0) !== 0)
        broken.push(`${act} does not balance in ${currency}`);
    if (lines.reduce((sum, line) => sum + line.houseAmount, 0) !== 0) broken.push(`${act} does not balance`);
  }
  for (const [number, { standing }] of claims.entries()) {
    const left = Object.values(everySum(entries.filter(({ claim }) => claim === number)));
    if (standing.state === 'reversed' && left.some((sum) => sum !== 0)) broken.push(`${number} left ${left}`);
  }
  return broken;
}
