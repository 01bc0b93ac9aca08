import type { ClaimInput, ClaimState, Currency, LedgerAct } from '@app/contract';
import { isStaff } from '@app/people';
import { Database } from '@app/platform';
import { Injectable } from '@nestjs/common';
import type { Line } from './ledger.lines.js';
import type { ClaimStanding } from './ledger.policy.js';

export interface NewClaim extends Omit<ClaimInput, 'helpers' | 'skillIds'> {
  requestId: string | null;
  day: string;
  claimantId: string;
  unitId: string | null;
  rateId: string | null;
  helpers: { personId: string; unitId: string | null; hours: number; hourly: number; cost: number }[];
  skillIds: string[];
}
export interface NewAct {
  claimId: string;
  kind: LedgerAct;
  byId: string;
  at: Date;
  document?: string | null;
  reason?: string;
}
/** A claim as it is locked for an act: where it stands, and its money. */
export interface LockedClaim extends Omit<ClaimStanding, 'managers'> {
  money: { quote: number; currency: Currency; quoteInHouse: number; internalCost: number };
}

/** SQL: what has become of a claim `c`, by its acts so far that `until` (SQL, of an act `a`) lets pass. */
export const stateOf = (until = 'true'): string =>
  `(select a.kind from ledger_acts a where a.claim_id = c.id and a.kind <> 'documented' and ${until} order by a.id desc limit 1)`;
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

  async lockRequest(requestId: string): Promise<void> {
    await this.db.rows(`select pg_advisory_xact_lock(hashtext('ledger.request'), hashtext($1))`, [requestId]);
  }

  async hasClaim(requestId: string): Promise<boolean> {
    const rows = await this.db.rows(
      `select from ledger_claims c where c.request_id = $1
         and not exists (select from ledger_acts a where a.claim_id = c.id and a.kind = 'reversed')`,
      [requestId],
    );
    return rows.length > 0;
  }

  /** The unit of each of these colleagues; who does not work here is left out. */
  async unitsOf(personIds: string[]): Promise<Map<string, string | null>> {
    const rows = await this.db.rows<{ id: string; unitId: string | null }>(
      `select p.id, p.unit_id as "unitId" from people p where p.id = any($1::bigint[]) and ${isStaff('p')}`,
      [personIds],
    );
    return new Map(rows.map(({ id, unitId }) => [id, unitId]));
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
                                    supplier, category, rate_id)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) returning id),
       helpers as (
         insert into ledger_helpers (claim_id, person_id, unit_id, hours, hourly, cost)
         select claim.id, h."personId", h."unitId", h.hours, h.hourly, h.cost from claim, jsonb_to_recordset($11::jsonb)
           as h ("personId" bigint, "unitId" bigint, hours numeric, hourly bigint, cost bigint)),
       skills as (
         insert into ledger_skills (claim_id, skill_id) select claim.id, skill from claim, unnest($12::bigint[]) skill)
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
        claim.rateId,
        JSON.stringify(claim.helpers),
        claim.skillIds,
      ],
    );
    return row!.id;
  }

  /** Writes an act with its lines; the database refuses lines that do not sum to zero. */
  async addAct({ claimId, kind, byId, at, document, reason }: NewAct, lines: Line[]): Promise<void> {
    await this.db.run(
      `with act as (
         insert into ledger_acts (claim_id, kind, by_id, day, at, document, reason)
         values ($1, $2, $3, $4, $5, $6, $7) returning id)
       insert into ledger_lines (act_id, account, amount, currency, house_amount)
       select act.id, l.account, l.amount, l.currency, l."houseAmount"
       from act, jsonb_to_recordset($8::jsonb) as l (account text, amount bigint, currency text, "houseAmount" bigint)`,
      [claimId, kind, byId, dayOf(at), at, document ?? null, reason ?? null, JSON.stringify(lines)],
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
           'internalCost', (select sum(h.cost) from ledger_helpers h where h.claim_id = c.id)) as money
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
