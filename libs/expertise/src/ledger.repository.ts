import type { ClaimInput, ClaimState, Currency, LedgerAct } from '@app/contract';
import { isStaff } from '@app/people';
import { Database } from '@app/platform';
import { Injectable } from '@nestjs/common';
import type { Line } from './ledger.lines.js';
import type { ClaimStanding } from './ledger.policy.js';

export interface Helper {
  personId: string;
  unitId: string | null;
  hours: number;
}
export interface NewClaim extends Omit<ClaimInput, 'helpers' | 'quote'> {
  requestId: string | null;
  day: string;
  claimantId: string;
  unitId: string | null;
  helpers: Helper[];
  quote: Omit<ClaimInput['quote'], 'document'>;
}
/** A claim that is written down, and not on the books yet. */
export interface Unbooked {
  id: string;
  requestId: string | null;
  day: string;
  claimantId: string;
  quote: Pick<ClaimInput['quote'], 'amount' | 'currency'>;
  helpers: Helper[];
}
export interface NewAct {
  claimId: string;
  kind: LedgerAct;
  byId: string;
  at: Date;
  document?: string | null;
  reason?: string;
  rateId?: string | null;
}
/** A claim as it is locked for an act: where it stands, and its money once it is booked. */
export interface LockedClaim extends Omit<ClaimStanding, 'managers'> {
  money: { quote: number; currency: Currency; quoteInHouse: number; internalCost: number };
}

/** SQL: what has become of a claim `c`, by its acts so far that `until` (SQL, of an act `a`) lets pass. */
export const stateOf = (until = 'true'): string =>
  `coalesce((select a.kind from ledger_acts a where a.claim_id = c.id and a.kind <> 'documented' and ${until}
     order by a.id desc limit 1), 'waiting')`;
/** SQL: where the quote of a claim `c` is kept. */
export const documentOf = (until = 'true'): string =>
  `(select max(a.document) from ledger_acts a where a.claim_id = c.id and ${until})`;

@Injectable()
export class LedgerRepository {
  constructor(private readonly db: Database) {}

  /** Nobody changes what the ledger counts in while a claim is written; claims do not wait for each other. */
  async holdCurrency(): Promise<void> {
    await this.db.rows(`select pg_advisory_xact_lock_shared(hashtext('ledger.currency'))`);
  }

  /** The claim of a request that was not reversed. */
  async claimOf(requestId: string): Promise<string | undefined> {
    const row = await this.db.row<{ id: string }>(
      `select c.id from ledger_claims c where c.request_id = $1
         and not exists (select from ledger_acts a where a.claim_id = c.id and a.kind = 'reversed')`,
      [requestId],
    );
    return row?.id;
  }

  /** Claims that nobody has booked, of those whose rates of the day are there now; the oldest first. */
  async waiting(house: Currency): Promise<Unbooked[]> {
    return this.db.rows(
      `select c.id, c.request_id as "requestId", c.day, c.claimant_id as "claimantId",
         json_build_object('amount', c.quote_amount, 'currency', c.quote_currency) as quote,
         (select json_agg(json_build_object('personId', h.person_id::text, 'unitId', h.unit_id::text, 'hours', h.hours))
          from ledger_helpers h where h.claim_id = c.id) as helpers
       from ledger_claims c
       where not exists (select from ledger_acts a where a.claim_id = c.id and a.kind in ('claimed', 'reversed'))
         and (c.quote_currency = $1
           or exists (select from exchange_rates r where r.currency = c.quote_currency and r.day = c.day))
         and not exists (select from ledger_helpers h where h.claim_id = c.id and h.hours > 0 and not exists (
           select from unit_lines u join unit_rates r on r.unit_id = u.above_id
           where u.unit_id = h.unit_id and r.valid_from <= c.day and (r.valid_until is null or r.valid_until >= c.day)))
       order by c.id`,
      [house],
    );
  }

  /** The unit of each of these people. */
  async unitsOf(personIds: string[], only = 'true'): Promise<Map<string, string | null>> {
    const rows = await this.db.rows<{ id: string; unitId: string | null }>(
      `select p.id, p.unit_id as "unitId" from people p where p.id = any($1::bigint[]) and ${only}`,
      [personIds],
    );
    return new Map(rows.map(({ id, unitId }) => [id, unitId]));
  }

  /** The same; who does not work here is left out. */
  unitsOfStaff(personIds: string[]): Promise<Map<string, string | null>> {
    return this.unitsOf(personIds, isStaff('p'));
  }

  async unknownSkills(skillIds: string[]): Promise<string[]> {
    const rows = await this.db.rows<{ id: string }>(
      `select given as id from unnest($1::bigint[]) given where not exists (select from skills s where s.id = given)`,
      [skillIds],
    );
    return rows.map(({ id }) => id);
  }

  async addClaim(claim: NewClaim): Promise<string> {
    const { quote } = claim;
    const row = await this.db.row<{ id: string }>(
      `with claim as (
         insert into ledger_claims (request_id, day, claimant_id, requester_id, unit_id, quote_amount, quote_currency,
                                    supplier, category)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9) returning id),
       helpers as (
         insert into ledger_helpers (claim_id, person_id, unit_id, hours)
         select claim.id, h."personId", h."unitId", h.hours from claim, jsonb_to_recordset($10::jsonb)
           as h ("personId" bigint, "unitId" bigint, hours numeric)),
       skills as (
         insert into ledger_skills (claim_id, skill_id) select claim.id, skill from claim, unnest($11::bigint[]) skill)
       select id from claim`,
      [
        claim.requestId,
        claim.day,
        claim.claimantId,
        claim.requesterId,
        claim.unitId,
        quote.amount,
        quote.currency,
        quote.supplier,
        quote.category,
        JSON.stringify(claim.helpers),
        claim.skillIds,
      ],
    );
    return row!.id;
  }

  /** Writes an act with its lines; the database refuses lines that do not sum to zero. `costs` are those of helpers. */
  async addAct(
    { claimId, kind, byId, at, document, reason, rateId }: NewAct,
    lines: Line[] = [],
    costs: { personId: string; hourly: number; cost: number }[] = [],
  ): Promise<void> {
    await this.db.run(
      `with act as (
         insert into ledger_acts (claim_id, kind, by_id, day, at, document, reason, rate_id)
         values ($1, $2, $3, $4, $5, $6, $7, $8) returning id),
       costs as (
         insert into ledger_costs (act_id, person_id, hourly, cost)
         select act.id, k."personId", k.hourly, k.cost
         from act, jsonb_to_recordset($9::jsonb) as k ("personId" bigint, hourly bigint, cost bigint))
       insert into ledger_lines (act_id, account, amount, currency, house_amount)
       select act.id, l.account, l.amount, l.currency, l."houseAmount"
       from act, jsonb_to_recordset($10::jsonb) as l (account text, amount bigint, currency text, "houseAmount" bigint)`,
      [
        claimId,
        kind,
        byId,
        dayOf(at),
        at,
        document ?? null,
        reason ?? null,
        rateId ?? null,
        JSON.stringify(costs),
        JSON.stringify(lines),
      ],
    );
  }

  /** One act at a time on one claim. */
  async lockClaim(claimId: string): Promise<LockedClaim | undefined> {
    const held = await this.db.rows(`select from ledger_claims where id = $1 for update`, [claimId]);
    if (held.length === 0) return undefined;
    const row = await this.db.row<LockedClaim & { state: ClaimState }>(
      `select ${stateOf()} as state, ${documentOf()} is not null as "hasDocument", c.claimant_id as "claimantId",
         c.requester_id as "requesterId",
         (select array_agg(h.person_id::text) from ledger_helpers h where h.claim_id = c.id) as "helperIds",
         (select a.by_id from ledger_acts a where a.claim_id = c.id and a.kind = 'confirmed') as "confirmedBy",
         json_build_object('quote', c.quote_amount, 'currency', c.quote_currency,
           'quoteInHouse', (select -l.house_amount from ledger_acts a join ledger_lines l on l.act_id = a.id
             where a.claim_id = c.id and a.kind = 'claimed' and l.account = 'counter'),
           'internalCost', (select coalesce(sum(k.cost), 0) from ledger_acts a join ledger_costs k on k.act_id = a.id
             where a.claim_id = c.id)) as money
       from ledger_claims c where c.id = $1`,
      [claimId],
    );
    return row!;
  }

  /** The managers above each of these people who work here, the nearest first. */
  async managersOf(personIds: string[]): Promise<Map<string, string[]>> {
    const rows = await this.db.rows<{ of: string; managers: string[] }>(
      `with recursive line as (
         select p.id as of, p.manager_id as id, 1 as height, array[p.id] as passed
         from people p where p.id = any($1::bigint[]) and p.manager_id is not null
         union all
         select l.of, p.manager_id, l.height + 1, l.passed || p.id from line l join people p on p.id = l.id
         where p.manager_id is not null and not p.manager_id = any(l.passed || p.id) and l.height < 30)
       select l.of, array_agg(l.id::text order by l.height) as managers
       from line l join people p on p.id = l.id where ${isStaff('p')} group by l.of`,
      [personIds],
    );
    return new Map(rows.map(({ of, managers }) => [of, managers]));
  }
}

/** The day of the ledger: that of Greenwich. */
export const dayOf = (at: Date): string => at.toISOString().slice(0, 10);
