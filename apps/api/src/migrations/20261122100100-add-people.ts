import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AddPeople20261122100100 implements MigrationInterface {
  name = 'AddPeople20261122100100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table units (
        id bigint generated always as identity primary key,
        parent_id bigint references units,
        name text not null
      );
      create index units_parent on units (parent_id);
      -- Every unit with itself and all units above it.
      create table unit_lines (
        unit_id bigint not null references units on delete cascade,
        above_id bigint not null references units on delete cascade,
        primary key (unit_id, above_id)
      );
      create index unit_lines_above on unit_lines (above_id);
      create table sites (
        id bigint generated always as identity primary key,
        name text not null,
        city text,
        country text,
        timezone text
      );
      create table people (
        id bigint generated always as identity primary key,
        handle text not null unique,
        given_name text not null,
        family_name text not null,
        display_name text not null,
        pronunciation text,
        email text,
        title text,
        unit_id bigint references units,
        site_id bigint references sites,
        manager_id bigint references people,
        languages text[] not null default '{}',
        bio text not null default '',
        phone text,
        photo_key text,
        started_on date,
        left_on date,
        guest boolean not null default false,
        external jsonb not null default '{}',
        created_at timestamptz(3) not null default now(),
        updated_at timestamptz(3) not null default now(),
        search_name text generated always as (name_words(given_name || ' ' || family_name || ' ' || display_name || ' ' || handle)) stored,
        check (manager_id <> id)
      );
      create unique index people_email on people (lower(email)) where email is not null;
      create index people_unit on people (unit_id);
      create index people_site on people (site_id);
      create index people_manager on people (manager_id);
      create index people_name on people (plain(display_name), id);
      create index people_search on people using gin (search_name gin_trgm_ops);
      create index people_photo on people (photo_key) where photo_key is not null;
      alter table accounts add foreign key (person_id) references people on delete cascade;

      create table statuses (
        person_id bigint primary key references people on delete cascade,
        text text not null,
        emoji text,
        availability text check (availability in ('available', 'partly', 'busy', 'away')),
        until timestamptz(3),
        set_at timestamptz(3) not null default now(),
        confirmed_at timestamptz(3) not null default now()
      );
      -- What was true before is evidence of what a person knows.
      create table past_statuses (
        id bigint generated always as identity primary key,
        person_id bigint not null references people on delete cascade,
        text text not null,
        emoji text,
        availability text,
        set_at timestamptz(3) not null,
        ended_at timestamptz(3) not null default now()
      );
      create index past_statuses_person on past_statuses (person_id, ended_at desc);
    `);
  }

  down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
