import type { Currency, Named, PersonSummary } from '@app/contract';
import { personSummary } from '@app/identity';
import { Database } from '@app/platform';
import { Injectable } from '@nestjs/common';

export interface NewRate {
  day: string;
  currency: Currency;
  rate: string;
}
export interface RateRow extends NewRate {
  id: string;
  source: string;
  enteredBy: PersonSummary;
  at: Date;
}
export interface NewUnitRate {
  unitId: string;
  hourly: number;
  from: string;
  until: string | null;
}
export interface UnitRateRow {
  id: string;
  unit: Named;
  hourly: string;
  from: string;
  until: string | null;
  enteredBy: PersonSummary;
  at: Date;
}

@Injectable()
export class LedgerRatesRepository {
  constructor(private readonly db: Database) {}

  /** Nobody claims while the currency changes. */
  async lockCurrency(): Promise<void> {
    await this.db.rows(`select pg_advisory_xact_lock(hashtext('ledger.currency'))`);
  }

  /** Whether amounts in the house currency have been written down. */
  async isInUse(): Promise<boolean> {
    const row = await this.db.row<{ used: boolean }>(
      `select exists (select from ledger_claims) or exists (select from exchange_rates)
         or exists (select from unit_rates) as used`,
    );
    return row!.used;
  }

  async add(rates: NewRate[], source: string, enteredBy: string): Promise<number> {
    return this.db.run(
      `insert into exchange_rates (day, currency, rate, source, entered_by)
       select r.day, r.currency, r.rate, $2, $3
       from rows from (jsonb_to_recordset($1::jsonb) as (day date, currency text, rate numeric)) with ordinality
         as r (day, currency, rate, n) order by n`,
      [JSON.stringify(rates), source, enteredBy],
    );
  }

  async ofDay(currency: Currency, day: string): Promise<{ id: string; rate: string } | undefined> {
    return this.db.row(
      `select id, trim_scale(rate)::text as rate from exchange_rates where currency = $1 and day = $2
       order by id desc limit 1`,
      [currency, day],
    );
  }

  async page(filter: { currency?: string; day?: string }, before: string, limit: number): Promise<RateRow[]> {
    return this.db.rows(
      `select r.id, r.day, r.currency, trim_scale(r.rate)::text as rate, r.source, ${personSummary('p')} as "enteredBy", r.at
       from exchange_rates r join people p on p.id = r.entered_by
       where r.id < $1 and ($2::text is null or r.currency = $2) and ($3::date is null or r.day = $3)
       order by r.id desc limit $4`,
      [before, filter.currency ?? null, filter.day ?? null, limit],
    );
  }

  async unitExists(unitId: string): Promise<boolean> {
    return (await this.db.rows(`select from units where id = $1`, [unitId])).length > 0;
  }

  async addUnitRate({ unitId, hourly, from, until }: NewUnitRate, enteredBy: string): Promise<void> {
    await this.db.run(
      `insert into unit_rates (unit_id, hourly, valid_from, valid_until, entered_by) values ($1, $2, $3, $4, $5)`,
      [unitId, hourly, from, until, enteredBy],
    );
  }

  /** What an hour of each of these units costs on a day: its own rate, or that of the nearest unit above that has one. */
  async hourlyOf(unitIds: string[], day: string): Promise<Map<string, number>> {
    const rows = await this.db.rows<{ id: string; hourly: string }>(
      `with recursive up as (
         select id as of, id, parent_id, 0 as height from units where id = any($1::bigint[])
         union all
         select up.of, u.id, u.parent_id, up.height + 1 from up join units u on u.id = up.parent_id where up.height < 50)
       select distinct on (up.of) up.of as id, r.hourly
       from up join unit_rates r on r.unit_id = up.id
       where r.valid_from <= $2 and (r.valid_until is null or r.valid_until >= $2)
       order by up.of, up.height, r.valid_from desc, r.id desc`,
      [unitIds, day],
    );
    return new Map(rows.map(({ id, hourly }) => [id, Number(hourly)]));
  }

  async unitRates(unitId: string | undefined, before: string, limit: number): Promise<UnitRateRow[]> {
    return this.db.rows(
      `select r.id, json_build_object('id', u.id::text, 'name', u.name) as unit, r.hourly, r.valid_from as "from",
              r.valid_until as "until", ${personSummary('p')} as "enteredBy", r.at
       from unit_rates r join units u on u.id = r.unit_id join people p on p.id = r.entered_by
       where r.id < $1 and ($2::bigint is null or r.unit_id = $2) order by r.id desc limit $3`,
      [before, unitId ?? null, limit],
    );
  }
}
