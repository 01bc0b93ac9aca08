import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AddAudiences20261122100300 implements MigrationInterface {
  name = 'AddAudiences20261122100300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- A set of people. ref_id names what is behind it (unit, site, project, client, group or person); readers_id names a
      -- wider audience that may read along without being addressed (an open group is read by everyone, and so is a project).
      create table audiences (
        id bigint generated always as identity primary key,
        kind text not null check (kind in ('everyone', 'unit', 'site', 'project', 'client', 'group', 'rule', 'person')),
        ref_id bigint,
        name text not null,
        readers_id bigint references audiences,
        rule jsonb,
        size int not null default 0,
        created_at timestamptz(3) not null default now()
      );
      create unique index audiences_ref on audiences (kind, ref_id) where ref_id is not null;
      -- Most audiences are somebody's inbox, which nobody chooses from a list.
      create index audiences_shared on audiences (kind) where kind <> 'person';
      create unique index audiences_rule on audiences (md5(rule::text)) where kind = 'rule';
      -- The whole company is audience 1 in every house.
      insert into audiences (kind, name) values ('everyone', '');

      create table audience_members (
        audience_id bigint not null references audiences on delete cascade,
        person_id bigint not null references people on delete cascade,
        joined_at timestamptz(3) not null default now(),
        primary key (person_id, audience_id)
      );
      create index audience_members_audience on audience_members (audience_id, person_id);

      -- An unknown audience is nobody: nothing can be told to it.
      alter table streams add foreign key (audience_id) references audiences;

      create table groups (
        id bigint generated always as identity primary key,
        slug text not null unique,
        name text not null,
        description text not null default '',
        access text not null check (access in ('open', 'closed', 'secret')),
        created_by bigint references people,
        created_at timestamptz(3) not null default now(),
        search_name text generated always as (plain(name)) stored
      );
      create unique index groups_name on groups (search_name) where access <> 'secret';
      create index groups_search on groups using gin (name_words(name) gin_trgm_ops);
      create table group_members (
        group_id bigint not null references groups on delete cascade,
        person_id bigint not null references people on delete cascade,
        role text not null check (role in ('member', 'owner')),
        joined_at timestamptz(3) not null default now(),
        primary key (group_id, person_id)
      );
      create index group_members_person on group_members (person_id);
      create table group_requests (
        group_id bigint not null references groups on delete cascade,
        person_id bigint not null references people on delete cascade,
        at timestamptz(3) not null default now(),
        primary key (group_id, person_id)
      );
    `);
  }

  down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
