import type { MigrationInterface, QueryRunner } from 'typeorm';

export class OpenTheHouse20261122100000 implements MigrationInterface {
  name = 'OpenTheHouse20261122100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create extension if not exists unaccent;
      create extension if not exists pg_trgm;

      -- Letters only: lower case, without accents. Immutable, so that indexes may stand on it.
      create function plain(value text) returns text
        language sql immutable strict parallel safe
        return lower(public.unaccent('public.unaccent', value));

      -- The words of a name, each between two spaces: what begins a word follows a space, and an index of trigrams knows it.
      create function name_words(value text) returns text
        language sql immutable strict parallel safe
        return ' ' || btrim(regexp_replace(plain(value), '[[:space:][:punct:]]+', ' ', 'g')) || ' ';

      -- An identifier that sorts by a moment: milliseconds since 1990 and 20 bits of a sequence. Rows brought in by an
      -- import take their place among the others, and a page of a wall is one walk of an index.
      create sequence time_id_low;
      create function time_id(at timestamptz) returns bigint
        language sql volatile parallel unsafe
        return ((greatest(extract(epoch from at) - 631152000, 1) * 1000)::bigint << 20) | (nextval('time_id_low') & 1048575);

      create table settings (
        key text primary key,
        value jsonb not null
      );

      -- The counter row of a stream is locked by whoever writes to it: that is what makes seq gapless and ordered.
      create table streams (
        audience_id bigint primary key,
        seq bigint not null default 0,
        -- Events up to here are forgotten: who stands before it reads afresh.
        floor bigint not null default 0
      );
      create table events (
        audience_id bigint not null,
        seq bigint not null,
        id bigint generated always as identity,
        xid xid8 not null default pg_current_xact_id(),
        name text not null,
        payload jsonb not null,
        at timestamptz(3) not null default clock_timestamp(),
        primary key (audience_id, seq)
      );
      -- The safety net reads events in commit-visible order.
      create index events_visible on events (xid, id);

      create table idempotency_keys (
        person_id bigint not null,
        key text not null,
        endpoint text not null,
        request_hash text not null,
        response jsonb,
        at timestamptz(3) not null default now(),
        primary key (person_id, key)
      );
      create index idempotency_keys_at on idempotency_keys (at);

      create table accounts (
        person_id bigint primary key,
        state text not null default 'active' check (state in ('active', 'suspended', 'left')),
        roles text[] not null check (cardinality(roles) > 0),
        preferences jsonb not null default '{}',
        created_at timestamptz(3) not null default now()
      );
      -- Who somebody is, is (provider, subject), never an e-mail address: OIDC, SAML and SCIM add rows here.
      create table sign_ins (
        id bigint generated always as identity primary key,
        person_id bigint not null references accounts on delete cascade,
        provider text not null,
        subject text not null,
        secret text,
        created_at timestamptz(3) not null default now(),
        last_used_at timestamptz(3),
        unique (provider, subject)
      );
      create index sign_ins_person on sign_ins (person_id);
      create table sessions (
        hash bytea primary key,
        id bigint generated always as identity unique,
        person_id bigint not null references accounts on delete cascade,
        provider text not null,
        agent text not null,
        address text not null,
        created_at timestamptz(3) not null default now(),
        last_seen_at timestamptz(3) not null default now(),
        expires_at timestamptz(3) not null
      );
      create index sessions_person on sessions (person_id);
      create table one_use_tokens (
        hash bytea primary key,
        purpose text not null check (purpose in ('invitation', 'reset', 'setup')),
        person_id bigint,
        email text,
        created_at timestamptz(3) not null default now(),
        expires_at timestamptz(3) not null,
        used_at timestamptz(3)
      );
      create index one_use_tokens_person on one_use_tokens (person_id);

      create table audit_entries (
        id bigint generated always as identity primary key,
        at timestamptz(3) not null default clock_timestamp(),
        actor_id bigint,
        action text not null,
        subject text not null,
        detail jsonb not null default '{}'
      );
      create index audit_entries_action on audit_entries (action, id desc);
      create function refuse_change() returns trigger language plpgsql as $$
      begin
        raise exception 'audit entries are never changed' using errcode = '42501';
      end $$;
      create trigger audit_entries_append_only before update or delete on audit_entries
        for each row execute function refuse_change();
      create trigger audit_entries_no_truncate before truncate on audit_entries
        for each statement execute function refuse_change();

      create table mails (
        id bigint generated always as identity primary key,
        recipient text not null,
        subject text not null,
        body text not null,
        at timestamptz(3) not null default now(),
        sent_at timestamptz(3)
      );
    `);
  }

  down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
