import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AddRequests20261122100900 implements MigrationInterface {
  name = 'AddRequests20261122100900';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- People chosen by name: the only audience whose members are not derived from anything else.
      alter table audiences drop constraint audiences_kind_check;
      alter table audiences add check
        (kind in ('everyone', 'unit', 'site', 'project', 'client', 'group', 'rule', 'chosen', 'person'));
      create table chosen_people (
        audience_id bigint not null references audiences on delete cascade,
        person_id bigint not null references people on delete cascade,
        primary key (person_id, audience_id)
      );
      create index chosen_people_audience on chosen_people (audience_id);

      create table requests (
        post_id bigint primary key references posts on delete cascade,
        asker_id bigint not null references people,
        state text not null default 'open'
          check (state in ('open', 'underway', 'delivered', 'closed', 'withdrawn', 'expired')),
        confidential boolean not null,
        deadline date,
        effort_hours int,
        language text,
        site_id bigint references sites on delete set null,
        -- In the smallest unit of the currency.
        quote_amount bigint check (quote_amount > 0),
        quote_currency text,
        quote_supplier text,
        quote_document text,
        outcome_note text,
        outcome_post_ids bigint[],
        delivered_by bigint references people on delete set null,
        delivered_at timestamptz(3),
        check (num_nulls(quote_amount, quote_currency, quote_supplier) in (0, 3))
      );
      create index requests_asker on requests (asker_id, post_id desc);
      create index requests_deadline on requests (deadline) where state = 'open';
      create table request_invitations (
        post_id bigint not null references requests on delete cascade,
        person_id bigint not null references people on delete cascade,
        state text not null default 'pending' check (state in ('pending', 'accepted', 'declined', 'void')),
        note text not null,
        reason text,
        instead_id bigint references people on delete set null,
        sent_at timestamptz(3) not null default clock_timestamp(),
        answered_at timestamptz(3),
        -- When an answer is asked for again, and when the asker hears that none came; and when that was done.
        remind_at timestamptz(3) not null,
        reminded_at timestamptz(3),
        escalate_at timestamptz(3) not null,
        escalated_at timestamptz(3),
        next_ids bigint[] not null default '{}',
        primary key (post_id, person_id)
      );
      create index request_invitations_person on request_invitations (person_id, post_id desc);
      create index request_invitations_remind on request_invitations (remind_at) where state = 'pending' and reminded_at is null;
      create index request_invitations_escalate on request_invitations (escalate_at) where state = 'pending' and escalated_at is null;
      create table request_work (
        id bigint generated always as identity primary key,
        post_id bigint not null references requests on delete cascade,
        person_id bigint not null references people on delete cascade,
        on_day date not null,
        minutes int not null check (minutes > 0),
        note text not null,
        at timestamptz(3) not null default clock_timestamp()
      );
      create index request_work_post on request_work (post_id, id);
      create table request_ratings (
        post_id bigint not null references requests on delete cascade,
        rater_id bigint not null references people on delete cascade,
        rated_id bigint not null references people on delete cascade,
        stars int not null check (stars between 1 and 5),
        word text not null,
        at timestamptz(3) not null default clock_timestamp(),
        primary key (post_id, rater_id, rated_id),
        check (rater_id <> rated_id)
      );
      -- Every step of a request, in order: the rows above can be told from it.
      create table request_steps (
        id bigint generated always as identity primary key,
        post_id bigint not null references requests on delete cascade,
        act text not null,
        -- Null for what the house does by itself.
        actor_id bigint references people on delete set null,
        person_id bigint references people on delete set null,
        state text not null,
        minutes int,
        reason text,
        at timestamptz(3) not null default clock_timestamp()
      );
      create index request_steps_post on request_steps (post_id, id);

      create table ask_settings (
        person_id bigint primary key references people on delete cascade,
        weekly int not null check (weekly > 0),
        paused_until date,
        substitute_id bigint references people on delete set null,
        check (substitute_id <> person_id)
      );
    `);
  }

  down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
