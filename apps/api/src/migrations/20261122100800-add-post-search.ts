import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AddPostSearch20261122100800 implements MigrationInterface {
  name = 'AddPostSearch20261122100800';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Both languages in one vector: a post is found by the stems of either.
      alter table posts add column words tsvector generated always as (
        to_tsvector('house_fr', coalesce(title, '') || ' ' || body) || to_tsvector('house_en', coalesce(title, '') || ' ' || body)
      ) stored;
      create index posts_words on posts using gin (words) where removed_at is null;
    `);
  }

  down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
