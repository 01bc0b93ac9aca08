import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AddProjects20261122100200 implements MigrationInterface {
  name = 'AddProjects20261122100200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table clients (
        id bigint generated always as identity primary key,
        name text not null,
        sector text,
        confidential boolean not null default false,
        search_name text generated always as (plain(name)) stored
      );
      -- A confidential client does not take its name away from others: that would tell that it exists.
      create unique index clients_name on clients (search_name) where not confidential;
      create index clients_search on clients using gin (name_words(name) gin_trgm_ops);
      create table projects (
        id bigint generated always as identity primary key,
        name text not null,
        client_id bigint references clients,
        description text not null default '',
        tags text[] not null default '{}',
        started_on date,
        ended_on date,
        search_name text generated always as (plain(name)) stored
      );
      create index projects_client on projects (client_id);
      create index projects_name on projects (search_name, id);
      create index projects_search on projects using gin (name_words(name) gin_trgm_ops);
      create table assignments (
        id bigint generated always as identity primary key,
        person_id bigint not null references people on delete cascade,
        project_id bigint not null references projects on delete cascade,
        role text,
        share int check (share between 0 and 100),
        from_on date,
        to_on date,
        confirmed_at timestamptz(3) not null default now(),
        created_at timestamptz(3) not null default now(),
        check (to_on >= from_on)
      );
      create index assignments_person on assignments (person_id);
      create index assignments_project on assignments (project_id);
    `);
  }

  down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
