import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AddInference20261122101100 implements MigrationInterface {
  name = 'AddInference20261122101100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- What is inferred of a person is reckoned when they ask and stands nowhere; kept is only what they did not want.
      create table refused_skills (
        person_id bigint not null references people on delete cascade,
        skill_id bigint not null references skills on delete cascade,
        answer text not null check (answer in ('hide', 'not-me')),
        at timestamptz(3) not null default now(),
        primary key (person_id, skill_id)
      );
      create index refused_skills_skill on refused_skills (skill_id);
      -- People of whom nothing is inferred.
      create table inference_stopped (
        person_id bigint primary key references people on delete cascade
      );
    `);
  }

  down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
