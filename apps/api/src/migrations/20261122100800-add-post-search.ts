import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AddPostSearch20261122100800 implements MigrationInterface {
  name = 'AddPostSearch20261122100800';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Both languages in one vector: a post is found by the stems of either. A word of the title says more.
      alter table posts add column words tsvector generated always as (
        setweight(evidence_words(coalesce(title, '')), 'A') || evidence_words(body)
      ) stored;
      create index posts_words on posts using gin (words) where removed_at is null;
    `);
  }

  down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
