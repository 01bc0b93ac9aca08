import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AddWall20261122100400 implements MigrationInterface {
  name = 'AddWall20261122100400';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table posts (
        id bigint primary key default time_id(clock_timestamp()),
        kind text not null check (kind in ('update', 'announcement', 'question', 'poll', 'proposal', 'request', 'idea', 'praise', 'document')),
        author_id bigint not null references people,
        audience_id bigint not null references audiences,
        title text,
        body text not null,
        language text,
        tags text[] not null default '{}',
        -- What it carries besides its text, so that a page asks after nothing that is not there.
        parts text[] not null default '{}',
        version int not null default 1,
        created_at timestamptz(3) not null default clock_timestamp(),
        edited_at timestamptz(3),
        removed_at timestamptz(3),
        removed_by bigint references people,
        pinned_at timestamptz(3),
        comment_count int not null default 0,
        reaction_counts jsonb not null default '{}'
      );
      create index posts_wall on posts (audience_id, id desc) where removed_at is null;
      create index posts_newest on posts (id desc) include (audience_id) where removed_at is null;
      create index posts_removed_audience on posts (audience_id) where removed_at is not null;
      create index posts_author on posts (author_id, id desc) where removed_at is null;
      create index posts_kind on posts (kind, audience_id, id desc) where removed_at is null and kind <> 'update';
      create index posts_pinned on posts (audience_id, pinned_at desc) where pinned_at is not null and removed_at is null;
      -- What is removed is forgotten after a month.
      create index posts_removed on posts (removed_at) where removed_at is not null;
      -- Who took part in a text besides its author, and how, when a source says so.
      create table post_participants (
        post_id bigint not null references posts on delete cascade,
        person_id bigint not null references people on delete cascade,
        role text not null,
        primary key (post_id, person_id)
      );
      create index post_participants_person on post_participants (person_id);
      create table post_versions (
        post_id bigint not null references posts on delete cascade,
        version int not null,
        title text,
        body text not null,
        editor_id bigint not null references people,
        at timestamptz(3) not null default clock_timestamp(),
        primary key (post_id, version)
      );

      create table comments (
        id bigint primary key default time_id(clock_timestamp()),
        post_id bigint not null references posts on delete cascade,
        parent_id bigint references comments,
        author_id bigint not null references people,
        body text not null,
        version int not null default 1,
        created_at timestamptz(3) not null default clock_timestamp(),
        edited_at timestamptz(3),
        removed_at timestamptz(3),
        removed_by bigint references people,
        reaction_counts jsonb not null default '{}'
      );
      create index comments_post on comments (post_id, id);
      create index comments_parent on comments (parent_id) where parent_id is not null;
      create index comments_author on comments (author_id, id desc) where removed_at is null;
      create index comments_removed on comments (removed_at) where removed_at is not null and body <> '';
      create table comment_versions (
        comment_id bigint not null references comments on delete cascade,
        version int not null,
        body text not null,
        at timestamptz(3) not null default clock_timestamp(),
        primary key (comment_id, version)
      );

      create table post_reactions (
        post_id bigint not null references posts on delete cascade,
        person_id bigint not null references people on delete cascade,
        emoji text not null,
        at timestamptz(3) not null default clock_timestamp(),
        primary key (post_id, person_id)
      );
      create index post_reactions_person on post_reactions (person_id);
      create table comment_reactions (
        comment_id bigint not null references comments on delete cascade,
        person_id bigint not null references people on delete cascade,
        emoji text not null,
        at timestamptz(3) not null default clock_timestamp(),
        primary key (comment_id, person_id)
      );
      -- Posts and comments whose counters moved; a flusher turns them into one event for many clicks.
      create table moved_counts (
        post_id bigint not null references posts on delete cascade,
        comment_id bigint not null default 0,
        primary key (post_id, comment_id)
      );

      create table mentions (
        post_id bigint not null references posts on delete cascade,
        comment_id bigint not null default 0,
        person_id bigint not null references people on delete cascade,
        primary key (post_id, comment_id, person_id)
      );
      create index mentions_person on mentions (person_id, post_id desc);

      create table images (
        id bigint primary key default time_id(clock_timestamp()),
        owner_id bigint not null references people,
        post_id bigint references posts on delete cascade,
        position int not null default 0,
        name text not null,
        alt text not null default '',
        width int not null,
        height int not null,
        bytes int not null,
        key text not null unique,
        created_at timestamptz(3) not null default now()
      );
      create index images_post on images (post_id, position);
      create index images_loose on images (owner_id, created_at) where post_id is null;

      create table drafts (
        person_id bigint not null references people on delete cascade,
        key text not null,
        content jsonb not null,
        updated_at timestamptz(3) not null default clock_timestamp(),
        primary key (person_id, key)
      );

      -- The newest post a person has read in each audience; audience 0 is the home wall.
      create table read_positions (
        person_id bigint not null references people on delete cascade,
        audience_id bigint not null,
        post_id bigint not null,
        primary key (person_id, audience_id)
      );
    `);
  }

  down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
