import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AddListeners20261122100700 implements MigrationInterface {
  name = 'AddListeners20261122100700';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table notifications (
        id bigint primary key default time_id(clock_timestamp()),
        person_id bigint not null references people on delete cascade,
        reason text not null,
        subject text not null,
        post_id bigint references posts on delete cascade,
        comment_id bigint,
        group_id bigint references groups on delete cascade,
        actor_ids bigint[] not null,
        at timestamptz(3) not null default clock_timestamp(),
        read_at timestamptz(3),
        unique (person_id, reason, subject)
      );
      create index notifications_person on notifications (person_id, at desc);
      create index notifications_unread on notifications (person_id) where read_at is null;
      -- A post that goes takes its lines along.
      create index notifications_post on notifications (post_id);

      create table imports (
        id bigint generated always as identity primary key,
        name text not null,
        kind text not null check (kind in ('archive', 'csv')),
        source text not null,
        path text not null,
        state text not null,
        counts jsonb not null default '{}',
        unknown_fields jsonb not null default '[]',
        problems jsonb not null default '[]',
        problem_count int not null default 0,
        progress jsonb not null default '{"done":0,"total":0,"step":""}',
        mapping jsonb,
        guard jsonb,
        -- What was asked for when it was applied, and how far that has come.
        options jsonb not null default '{}',
        cursor jsonb,
        staged boolean not null default false,
        started_by bigint references people,
        created_at timestamptz(3) not null default now(),
        finished_at timestamptz(3)
      );
      -- What every record of a source became here: the same archive twice changes nothing, and a batch can be undone.
      create table import_keys (
        source text not null,
        kind text not null,
        source_id text not null,
        local_id bigint not null,
        second_id bigint,
        hash text not null,
        import_id bigint not null,
        created boolean not null,
        primary key (source, kind, source_id)
      );
      create index import_keys_import on import_keys (import_id);
      -- The kind stands last here and in the next index of its sort: one that began with it would look cheap to a planner
      -- whose figures are of before the import, and cost a walk over everything of that kind.
      create index import_keys_local on import_keys (local_id, kind);
      -- The records of the one import that is being worked on; read again from its file when they are lost.
      create unlogged table import_records (
        kind text not null,
        n int not null,
        file text not null,
        line int not null,
        key text not null,
        hash text not null,
        data jsonb not null,
        refused boolean not null default false,
        act text,
        local_id bigint,
        second_id bigint,
        primary key (kind, n)
      ) with (fillfactor = 70);
      create index import_records_key on import_records (key, kind);
    `);
  }

  down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
