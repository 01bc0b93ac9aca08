import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AddBroadcastAndFeedback20261122100500 implements MigrationInterface {
  name = 'AddBroadcastAndFeedback20261122100500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table announcements (
        post_id bigint primary key references posts on delete cascade,
        -- As in its post, which never changes them without this row: what waits for a person is found here alone.
        author_id bigint not null,
        audience_id bigint not null,
        version int not null,
        removed boolean not null default false,
        must_read boolean not null,
        texts jsonb not null,
        reach int not null,
        acknowledged_count int not null default 0
      );
      create index announcements_must_read on announcements (post_id desc) where must_read and not removed;
      create table announcement_receipts (
        post_id bigint not null references announcements on delete cascade,
        person_id bigint not null references people on delete cascade,
        delivered_at timestamptz(3) not null default clock_timestamp(),
        seen_at timestamptz(3),
        acknowledged_at timestamptz(3),
        acknowledged_version int,
        primary key (post_id, person_id)
      );
      create index announcement_receipts_person on announcement_receipts (person_id);

      create table polls (
        post_id bigint primary key references posts on delete cascade,
        question jsonb not null,
        multiple boolean not null,
        closes_at timestamptz(3),
        voters int not null default 0
      );
      create table poll_options (
        id bigint generated always as identity primary key,
        post_id bigint not null references polls on delete cascade,
        position int not null,
        label jsonb not null,
        votes int not null default 0,
        unique (post_id, position)
      );
      create table poll_votes (
        post_id bigint not null references polls on delete cascade,
        person_id bigint not null references people on delete cascade,
        option_id bigint not null references poll_options on delete cascade,
        at timestamptz(3) not null default clock_timestamp(),
        primary key (post_id, person_id, option_id)
      );
    `);
  }

  down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
