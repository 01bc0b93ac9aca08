import type {
  ClaimState,
  Currency,
  LedgerAct,
  LedgerDimension,
  LedgerEntry,
  Named,
  PersonSummary,
} from '@app/contract';
import { personSummary } from '@app/identity';
import { Database } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { documentOf, stateOf } from './ledger.repository.js';

/** Which entries are asked for. Lists, dashboards and exports all read by it, so their sums are the same. */
export interface Scope {
  /** Null sees every entry. */
  viewer: string | null;
  until: string;
  from?: string | undefined;
  unitId?: string | undefined;
  skillId?: string | undefined;
  state?: ClaimState | undefined;
}
/** Sums as the database writes them. */
export interface Sums {
  claims: number;
  quotes: string;
  internalCost: string;
  claimed: string;
  confirmed: string;
  audited: string;
}
export interface SplitRow {
  id: string | null;
  name: { fr: string; en: string } | null;
  parentId: string | null;
  sums: Sums;
  withBelow: Sums | null;
}
export interface ClaimRow {
  id: string;
  requestId: string | null;
  day: string;
  state: ClaimState;
  claimant: PersonSummary;
  requester: PersonSummary;
  unit: Named | null;
  helpers: { person: PersonSummary; unit: Named | null; hours: number; hourly: number | null; cost: number | null }[];
  skills: { id: string; labelFr: string | null; labelEn: string | null }[];
  quote: { amount: number; currency: Currency; supplier: string; category: string | null; document: string | null };
  rate: { value: string; source: string } | null;
  acts: { act: LedgerAct; by: PersonSummary; at: string; reason: string | null }[];
  sums: Sums;
}
export type ClaimEntryRow = Omit<LedgerEntry, 'amount' | 'houseAmount'> & { amount: string; houseAmount: string };
export interface EntryRow {
  act: string;
  claimId: string;
  day: string;
  kind: LedgerAct;
  by: string;
  account: string;
  amount: string;
  currency: Currency;
  houseAmount: string;
  rate: string | null;
  document: string | null;
  reason: string | null;
}

const below = `with recursive team as (
    select id from people where manager_id = $1
    union select p.id from people p join team t on p.manager_id = t.id)
  select id from team`;
/** SQL: whether $1 may see a claim `c`: who took part, and whoever stands above who asked or claimed; null sees all. */
const seen = `($1::bigint is null or $1 in (c.claimant_id, c.requester_id)
  or exists (select from ledger_helpers h where h.claim_id = c.id and h.person_id = $1)
  or c.claimant_id in (${below}) or c.requester_id in (${below}))`;

const soFar = 'a.day <= $2::date';
/** SQL: whether a claim `c` is asked for. $1 to $6 are the values of a scope. */
const asked = `c.day <= $2::date and ${seen}
  and ($4::bigint is null or exists (select from unit_lines u where u.unit_id = c.unit_id and u.above_id = $4))
  and ($5::bigint is null or exists (select from ledger_skills s where s.claim_id = c.id and s.skill_id = $5))
  and ($6::text is null or ${stateOf(soFar)} = $6)`;

/** SQL: every line that is asked for, the one source of all figures. */
const entries = `
  select l.id, l.account, l.amount, l.currency, l.house_amount, l.house_amount as share, a.id as act_id, a.kind, a.day,
         a.by_id, a.reason, c.id as claim_id, c.unit_id, c.supplier, c.category
  from ledger_lines l join ledger_acts a on a.id = l.act_id join ledger_claims c on c.id = a.claim_id
  where ${soFar} and ($3::date is null or a.day >= $3) and ${asked}`;

const on = (account: string) => `coalesce(sum(e.share) filter (where e.account = '${account}'), 0)::text`;
/** SQL: the figures of entries `e`. A claim and its reversal have one counter line each. */
const sums = `json_build_object(
  'claims', coalesce(sum(-sign(e.amount)) filter (where e.account = 'counter'), 0)::int,
  'quotes', coalesce(-sum(e.share) filter (where e.account = 'counter'), 0)::text,
  'internalCost', ${on('internal-cost')}, 'claimed', ${on('avoided:claimed')},
  'confirmed', ${on('avoided:confirmed')}, 'audited', ${on('avoided:audited')})`;

const named = (sql: string) => `json_build_object('fr', ${sql}, 'en', ${sql})`;
const byText = (column: string) => `
  select null as id, case when min(e.${column}) is not null then ${named(`min(e.${column})`)} end as name,
         null as "parentId", ${sums} as sums, null as "withBelow"
  from entry e group by plain(e.${column}) order by sum(e.share) filter (where e.account like 'avoided:%') desc, min(e.${column})`;
const byPeriod = (format: string) => `
  select null as id, ${named(`to_char(e.day, '${format}')`)} as name, null as "parentId", ${sums} as sums,
         null as "withBelow"
  from entry e group by to_char(e.day, '${format}') order by to_char(e.day, '${format}')`;

/** SQL: each dashboard from the rows of `entry`. */
const splits: Record<LedgerDimension, string> = {
  unit: `
    select u.id::text, case when u.id is not null then ${named('u.name')} end as name, u.parent_id::text as "parentId",
           own.sums, below.sums as "withBelow"
    from (select l.above_id as id, ${sums} as sums from entry e join unit_lines l on l.unit_id = e.unit_id group by l.above_id
          union all (select null, null from entry e where e.unit_id is null limit 1)) below
    left join units u on u.id = below.id
    cross join lateral (select ${sums} as sums from entry e where e.unit_id is not distinct from below.id) own
    order by plain(u.name), u.id`,
  // A claim for several skills counts in each by its part, to the smallest: lines add up to the total.
  skill: `
    select s.id::text, case when s.id is not null then json_build_object('fr', coalesce(s.label_fr, s.label_en),
             'en', coalesce(s.label_en, s.label_fr)) end as name, null as "parentId", ${sums} as sums, null as "withBelow"
    from (
      select e.account, e.amount, o.skill_id,
             case when o.skill_id is null then e.house_amount
               else sign(e.house_amount) * (abs(e.house_amount) / o.n + (o.nth <= abs(e.house_amount) % o.n)::int) end as share
      from entry e left join (
        select claim_id, skill_id, row_number() over (partition by claim_id order by skill_id) as nth,
               count(*) over (partition by claim_id) as n from ledger_skills) o on o.claim_id = e.claim_id) e
    left join skills s on s.id = e.skill_id group by s.id
    order by sum(e.share) filter (where e.account like 'avoided:%') desc, s.id`,
  supplier: byText('supplier'),
  category: byText('category'),
  month: byPeriod('YYYY-MM'),
  quarter: byPeriod('YYYY-"Q"Q'),
  year: byPeriod('YYYY'),
};

const unitOf = (id: string) =>
  `(select json_build_object('id', u.id::text, 'name', u.name) from units u where u.id = ${id})`;
const person = (id: string) => `(select ${personSummary('p')} from people p where p.id = ${id})`;

@Injectable()
export class LedgerBooksRepository {
  constructor(private readonly db: Database) {}

  async total(scope: Scope): Promise<Sums> {
    const row = await this.db.row<{ sums: Sums }>(`select ${sums} as sums from (${entries}) e`, valuesOf(scope));
    return row!.sums;
  }

  /** A dashboard and what its lines add up to, of one and the same moment. */
  async split(scope: Scope, by: LedgerDimension): Promise<{ total: Sums; rows: SplitRow[] }> {
    const row = await this.db.row<{ total: Sums; rows: SplitRow[] }>(
      `with entry as materialized (${entries})
       select (select ${sums} from entry e) as total, (select coalesce(json_agg(s), '[]') from (${splits[by]}) s) as rows`,
      valuesOf(scope),
    );
    return row!;
  }

  async isSeen(viewer: string | null, claimId: string): Promise<boolean> {
    const rows = await this.db.rows(`select from ledger_claims c where c.id = $2 and ${seen}`, [viewer, claimId]);
    return rows.length > 0;
  }

  /** The newest claim that came from a request. */
  async ofRequest(viewer: string | null, requestId: string): Promise<string | undefined> {
    const row = await this.db.row<{ id: string }>(
      `select c.id from ledger_claims c where c.request_id = $2 and ${seen} order by c.id desc limit 1`,
      [viewer, requestId],
    );
    return row?.id;
  }

  /** Claims as they stood, newest first; from `from` on counts when they were made. */
  claims(scope: Scope, only: { claimId?: string; before: string }, limit: number): Promise<ClaimRow[]> {
    return this.db.rows(
      `select c.id, c.request_id as "requestId", c.day, ${stateOf(soFar)} as state, ${person('c.claimant_id')} as claimant,
         ${person('c.requester_id')} as requester, ${unitOf('c.unit_id')} as unit,
         (select json_agg(json_build_object('person', ${person('h.person_id')}, 'unit', ${unitOf('h.unit_id')},
            'hours', h.hours, 'hourly', k.hourly, 'cost', k.cost) order by h.person_id)
          from ledger_helpers h left join (ledger_costs k join ledger_acts a on a.id = k.act_id and ${soFar})
            on a.claim_id = c.id and k.person_id = h.person_id
          where h.claim_id = c.id) as helpers,
         (select coalesce(json_agg(json_build_object('id', s.id::text, 'labelFr', s.label_fr, 'labelEn', s.label_en) order by s.id), '[]')
          from ledger_skills o join skills s on s.id = o.skill_id where o.claim_id = c.id) as skills,
         json_build_object('amount', c.quote_amount, 'currency', c.quote_currency, 'supplier', c.supplier,
           'category', c.category, 'document', ${documentOf(soFar)}) as quote,
         (select json_build_object('value', trim_scale(r.rate)::text, 'source', r.source)
          from ledger_acts a join exchange_rates r on r.id = a.rate_id where a.claim_id = c.id and ${soFar}) as rate,
         (select coalesce(json_agg(json_build_object('act', a.kind, 'by', ${person('a.by_id')}, 'at', a.at, 'reason', a.reason) order by a.id), '[]')
          from ledger_acts a where a.claim_id = c.id and ${soFar}) as acts,
         (select ${sums} from (select l.account, l.amount, l.house_amount as share
            from ledger_lines l join ledger_acts a on a.id = l.act_id where a.claim_id = c.id and ${soFar}) e) as sums
       from ledger_claims c
       where ${asked} and ($3::date is null or c.day >= $3) and c.id < $7 and ($8::bigint is null or c.id = $8)
       order by c.id desc limit $9`,
      [...valuesOf(scope), only.before, only.claimId ?? null, limit],
    );
  }

  entriesOf(claimId: string): Promise<ClaimEntryRow[]> {
    return this.db.rows(
      `select a.id as "actId", a.kind as act, a.day, l.account, l.amount, l.currency, l.house_amount as "houseAmount"
       from ledger_acts a join ledger_lines l on l.act_id = a.id where a.claim_id = $1 order by l.id`,
      [claimId],
    );
  }

  entries(scope: Scope, limit: number): Promise<EntryRow[]> {
    return this.db.rows(
      `select e.act_id as act, e.claim_id as "claimId", e.day, e.kind, p.display_name as by, e.account, e.amount,
              e.currency, e.house_amount as "houseAmount", trim_scale(r.rate)::text as rate,
              (select ${documentOf(soFar)} from ledger_claims c where c.id = e.claim_id) as document, e.reason
       from (${entries}) e join people p on p.id = e.by_id
       left join ledger_acts b on b.claim_id = e.claim_id and b.kind = 'claimed'
       left join exchange_rates r on r.id = b.rate_id
       order by e.id limit $7`,
      [...valuesOf(scope), limit],
    );
  }
}

const valuesOf = ({ viewer, until, from, unitId, skillId, state }: Scope): unknown[] => [
  viewer,
  until,
  from ?? null,
  unitId ?? null,
  skillId ?? null,
  state ?? null,
];
