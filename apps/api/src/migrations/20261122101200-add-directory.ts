import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AddDirectory20261122101200 implements MigrationInterface {
  name = 'AddDirectory20261122101200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Needs that found nobody: what the vocabulary lacks, and nobody's search history.
      create table unmet_needs (
        id bigint generated always as identity primary key,
        words text not null unique check (words = skill_key(words)),
        -- As it was first typed.
        shown text not null,
        -- Into which of sixteen lots the one who had it falls, whom that does not tell; null once a second lot has
        -- had it, too: then it is no longer one person's, and is shown to administrators.
        lot smallint,
        times int not null default 1,
        last_at timestamptz(3) not null default now(),
        ignored boolean not null default false
      );
      create index unmet_needs_shown on unmet_needs (times desc, id) where lot is null and not ignored;
    `);
  }

  down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
