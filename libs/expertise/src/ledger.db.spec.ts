import { ledgerDimension, type Claim, type LedgerFigures } from '@app/contract';
import { AppError, type Actor } from '@app/platform';
import fc from 'fast-check';
import {
  aStaff,
  dateOf,
  hourlies,
  LedgerModel,
  rateOf,
  someActions,
  type Action,
  type Act,
  type Totals,
  type Worker,
} from './testing/ledger-model.js';
import { openLedger, type TestLedger } from './testing/open-ledger.js';

let house: TestLedger;
let today = 0;
let units: string[];
let skills: string[];

beforeAll(async () => {
  house = await openLedger(dateOf(today));
  const parent = await house.unit();
  units = await Promise.all(hourlies.map(() => house.unit(parent)));
  skills = await Promise.all(['Montage', 'Tournage', 'Son'].map((label) => house.skill(label)));
  for (const [i, hourly] of hourlies.entries())
    await house.rates.enterUnitRate(house.keeper, { unitId: units[i]!, hourly, from: dateOf(0), until: null });
  const lines = Array.from({ length: 1500 }, (_, day) =>
    (['USD', 'JPY'] as const).flatMap((currency) => {
      const rate = rateOf(currency, day);
      return rate ? [`${dateOf(day)};${currency};${rate.text}`] : [];
    }),
  );
  const csv = ['day;currency;rate', ...lines.flat()].join('\n');
  await house.rates.importCsv(house.keeper, { csv, source: 'test' });
}, 60_000);
afterAll(() => house.close());

async function employ(workers: Worker[]): Promise<Actor[]> {
  const staff: Actor[] = [];
  for (const { unit, finance } of workers)
    staff.push(await house.person({ unitId: units[unit]!, roles: finance ? ['employee', 'finance'] : ['employee'] }));
  for (const [i, { manager }] of workers.entries())
    if (manager !== null) await house.manage(staff[i]!, staff[manager]!);
  return staff;
}

/** Whether it was taken; a refusal has to be one of the contract. */
async function isTaken(act: Promise<unknown>): Promise<boolean> {
  try {
    await act;
    return true;
  } catch (error) {
    if (!(error instanceof AppError) || error.status >= 500) throw error;
    return false;
  }
}
const claimOf = (action: Extract<Action, { do: 'claim' }>, staff: Actor[], skillIds: string[]) =>
  house.ledger.claim(staff[action.by]!, {
    requesterId: staff[action.requester]!.personId,
    helpers: action.helpers.map(({ who, quarters }) => ({ personId: staff[who]!.personId, hours: quarters / 4 })),
    skillIds,
    quote: {
      amount: action.quote,
      currency: action.currency,
      supplier: `Supplier ${action.quote % 3}`,
      category: action.quote % 2 === 0 ? 'Vidéo' : null,
      document: action.document ? 'D-1' : null,
    },
  });
const does: Record<Act, (me: Actor, id: string) => Promise<Claim>> = {
  document: (me, id) => house.ledger.attachDocument(me, id, 'D-2'),
  confirm: (me, id) => house.ledger.confirm(me, id),
  audit: (me, id) => house.ledger.auditClaim(me, id),
  reverse: (me, id) => house.ledger.reverse(me, id, 'mistaken'),
};

const plain = ({ avoided, ...figures }: LedgerFigures): Totals => {
  expect(avoided).toBe(figures.claimed + figures.confirmed + figures.audited);
  return figures;
};
const sumOf = (all: Totals[]): Totals => {
  const sum = { claims: 0, quotes: 0, internalCost: 0, claimed: 0, confirmed: 0, audited: 0 };
  for (const one of all) for (const key of Object.keys(sum) as (keyof Totals)[]) sum[key] += one[key];
  return sum;
};
/** Every row of the ledger so far, in one figure for each table. */
const tables = [
  'ledger_claims',
  'ledger_helpers',
  'ledger_skills',
  'ledger_acts',
  'ledger_costs',
  'ledger_lines',
  'exchange_rates',
];
const fingerprints = (counts?: number[]) =>
  Promise.all(
    tables.map(async (table, i) => {
      const orders: Record<string, string> = {
        ledger_helpers: 'claim_id, person_id',
        ledger_skills: 'claim_id, skill_id',
        ledger_costs: 'act_id, person_id',
      };
      const order = orders[table] ?? 'id';
      const [row] = await house.db.rows<{ n: number; hash: string }>(
        `select count(*)::int as n, md5(string_agg(t::text, '|')) as hash
         from (select * from ${table} order by ${order} limit $1) t`,
        [counts?.[i] ?? null],
      );
      return row!;
    }),
  );

const sequences = 300;
test(`${sequences} random sequences in PostgreSQL: every total is the one on paper, at any date, and nothing is ever changed`, async () => {
  const papers: LedgerModel[] = [];
  const seen: Record<string, number> = {};
  const onPaper = (day: number) => sumOf(papers.map((paper) => paper.totals(day)));
  const someDays = fc.array(fc.nat(1500), { minLength: 2, maxLength: 2 });
  await fc.assert(
    fc.asyncProperty(aStaff, someActions(24), someDays, fc.nat(7), async (workers, actions, days, chosen) => {
      const before = await fingerprints();
      const staff = await employ(workers);
      const paper = new LedgerModel(workers, today);
      papers.push(paper);
      const ids: string[] = [];
      for (const action of actions) {
        if (action.do === 'wait') {
          // All sequences share one calendar, and it has to last.
          today = paper.day += Math.ceil(action.days / 40);
          house.setDay(dateOf(today));
          continue;
        }
        if (action.do === 'claim') {
          const taken = paper.claim(action);
          const skillIds = skills.filter((_, i) => chosen & (1 << i));
          const made = claimOf(action, staff, skillIds).then((id) => ids.push(id));
          expect([action, await isTaken(made)]).toEqual([action, taken]);
          seen[`claim ${taken}`] = (seen[`claim ${taken}`] ?? 0) + 1;
          continue;
        }
        const meant = paper.meant(action);
        if (!meant) continue;
        const taken = paper.act(action.do, meant.by, paper.claims[meant.number]!);
        const acted = does[action.do](staff[meant.by]!, ids[meant.number]!);
        expect([action, await isTaken(acted)]).toEqual([action, taken]);
        seen[`${action.do} ${taken}`] = (seen[`${action.do} ${taken}`] ?? 0) + 1;
      }
      for (const day of [...days.map((day) => day % (today + 1)), today]) {
        const until = dateOf(day);
        expect(plain((await house.books.total({ until })).total)).toEqual(onPaper(day));
        const by = ledgerDimension.options[day % ledgerDimension.options.length]!;
        const { total, rows } = await house.books.dashboard(house.keeper, { by, until });
        expect(plain(total)).toEqual(onPaper(day));
        const { claims: _, ...money } = sumOf(rows.map(({ figures }) => plain(figures)));
        expect({ by, ...money }).toEqual({ by, ...total, claims: undefined, avoided: undefined });
      }
      expect(await fingerprints(before.map(({ n }) => n))).toEqual(before);
    }),
    { numRuns: sequences, endOnFailure: true },
  );
  const acts = ['claim', 'document', 'confirm', 'audit', 'reverse'];
  expect(acts.flatMap((act) => [`${act} true`, `${act} false`]).filter((key) => !(seen[key]! > 10))).toEqual([]);

  const unbalanced = await house.db.rows(
    `select act_id from ledger_lines group by act_id, currency having sum(amount) <> 0
       union select act_id from ledger_lines group by act_id having sum(house_amount) <> 0`,
  );
  expect(unbalanced).toEqual([]);
  const own = await house.db.rows(
    `select from ledger_acts a join ledger_claims c on c.id = a.claim_id where a.kind in ('confirmed', 'audited')
       and (a.by_id in (c.claimant_id, c.requester_id)
         or a.by_id in (select person_id from ledger_helpers h where h.claim_id = c.id))`,
  );
  expect(own).toEqual([]);
  // The list, page by page, comes to the same.
  const until = dateOf(today);
  const listed: Totals[] = [];
  for (let after: string | undefined; ;) {
    const page = await house.books.list(house.keeper, { until, after });
    expect(plain(page.total)).toEqual(onPaper(today));
    listed.push(...page.items.map(({ figures }) => plain(figures)));
    if (!page.next) break;
    after = page.next;
  }
  expect(listed).toHaveLength(papers.reduce((sum, { claims }) => sum + claims.length, 0));
  expect(sumOf(listed)).toEqual(onPaper(today));
  // Every act is in the audit log, with who did it.
  const unsaid = await house.db.rows(
    `select a.id from ledger_acts a where not exists (select from audit_entries e
         where e.action = 'claim.' || a.kind and e.subject = 'claim:' || a.claim_id and e.actor_id = a.by_id)`,
  );
  expect(unsaid).toEqual([]);
}, 300_000);
