import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AddLedger20261122101000 implements MigrationInterface {
  name = 'AddLedger20261122101000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- What one unit of a currency is worth in the house currency. A correction is a newer row: the newest one holds.
      create table exchange_rates (
        id bigint generated always as identity primary key,
        day date not null,
        currency text not null check (currency ~ '^[A-Z]{3}$'),
        rate numeric(20, 10) not null check (rate > 0),
        source text not null,
        entered_by bigint not null references people,
        at timestamptz(3) not null default now()
      );
      create index exchange_rates_day on exchange_rates (currency, day, id desc);
      -- What an hour of a unit costs, in the smallest part of the house currency; the one that begins last holds.
      create table unit_rates (
        id bigint generated always as identity primary key,
        unit_id bigint not null references units,
        hourly bigint not null check (hourly >= 0),
        valid_from date not null,
        valid_until date,
        entered_by bigint not null references people,
        at timestamptz(3) not null default now(),
        check (valid_until >= valid_from)
      );
      create index unit_rates_unit on unit_rates (unit_id, valid_from desc, id desc);

      -- A claim is what was true on its day; what it is worth, and what becomes of it, stands in its acts. One without
      -- any waits for a rate that nobody has entered.
      create table ledger_claims (
        id bigint generated always as identity primary key,
        request_id bigint,
        day date not null,
        claimant_id bigint not null references people,
        requester_id bigint not null references people,
        unit_id bigint references units,
        quote_amount bigint not null check (quote_amount > 0),
        quote_currency text not null check (quote_currency ~ '^[A-Z]{3}$'),
        supplier text not null,
        category text
      );
      create index ledger_claims_request on ledger_claims (request_id) where request_id is not null;
      create index ledger_claims_claimant on ledger_claims (claimant_id);
      create index ledger_claims_requester on ledger_claims (requester_id);
      create index ledger_claims_unit on ledger_claims (unit_id);
      create table ledger_helpers (
        claim_id bigint not null references ledger_claims,
        person_id bigint not null references people,
        unit_id bigint references units,
        hours numeric(8, 2) not null check (hours >= 0),
        primary key (claim_id, person_id)
      );
      create index ledger_helpers_person on ledger_helpers (person_id);
      create table ledger_skills (
        claim_id bigint not null references ledger_claims,
        skill_id bigint not null references skills,
        primary key (claim_id, skill_id)
      );
      create index ledger_skills_skill on ledger_skills (skill_id);
      create table ledger_acts (
        id bigint generated always as identity primary key,
        claim_id bigint not null references ledger_claims,
        kind text not null check (kind in ('claimed', 'documented', 'confirmed', 'audited', 'reversed')),
        by_id bigint not null references people,
        day date not null,
        at timestamptz(3) not null,
        document text,
        reason text,
        rate_id bigint references exchange_rates,
        unique (claim_id, kind),
        check (kind = 'claimed' or rate_id is null),
        check ((kind = 'reversed') = (reason is not null)),
        check (kind <> 'documented' or document is not null)
      );
      create index ledger_acts_day on ledger_acts (day);
      -- What the hours of a helper cost: told with the act that brings the claim onto the books.
      create table ledger_costs (
        act_id bigint not null references ledger_acts,
        person_id bigint not null references people,
        hourly bigint not null,
        cost bigint not null,
        primary key (act_id, person_id)
      );
      create table ledger_lines (
        id bigint generated always as identity primary key,
        act_id bigint not null references ledger_acts,
        account text not null check (account in
          ('avoided:claimed', 'avoided:confirmed', 'avoided:audited', 'internal-cost', 'counter')),
        amount bigint not null check (amount <> 0),
        currency text not null check (currency ~ '^[A-Z]{3}$'),
        house_amount bigint not null
      );
      create index ledger_lines_act on ledger_lines (act_id);

      create function refuse_ledger_change() returns trigger language plpgsql as $$
      begin
        raise exception 'the ledger is never changed: reverse, and claim anew' using errcode = '42501';
      end $$;

      -- The lines of an act sum to zero in every currency and in that of the house, or nothing of it is written.
      create function check_ledger_balance() returns trigger language plpgsql as $$
      begin
        if exists (select from ledger_lines where act_id = new.act_id group by currency having sum(amount) <> 0)
          or (select sum(house_amount) <> 0 from ledger_lines where act_id = new.act_id) then
          raise exception 'the lines of act % do not sum to zero', new.act_id using errcode = '23514';
        end if;
        return null;
      end $$;
      create constraint trigger ledger_lines_balance after insert on ledger_lines
        deferrable initially deferred for each row execute function check_ledger_balance();
    `);
    for (const table of tables)
      await runner.query(`
        create trigger ${table}_append_only before update or delete on ${table}
          for each row execute function refuse_ledger_change();
        create trigger ${table}_no_truncate before truncate on ${table}
          for each statement execute function refuse_ledger_change();
      `);
  }

  down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}

const tables = [
  'exchange_rates',
  'unit_rates',
  'ledger_claims',
  'ledger_helpers',
  'ledger_skills',
  'ledger_acts',
  'ledger_costs',
  'ledger_lines',
];
