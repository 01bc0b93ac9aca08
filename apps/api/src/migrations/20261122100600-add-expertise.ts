import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AddExpertise20261122100600 implements MigrationInterface {
  name = 'AddExpertise20261122100600';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create text search configuration house_fr (copy = french);
      alter text search configuration house_fr
        alter mapping for hword, hword_part, word with unaccent, french_stem;
      create text search configuration house_en (copy = english);
      alter text search configuration house_en
        alter mapping for hword, hword_part, word with unaccent, english_stem;

      create table skills (
        id bigint generated always as identity primary key,
        label_fr text,
        label_en text,
        kind text,
        broader_id bigint references skills,
        check (label_fr is not null or label_en is not null)
      );
      create table skill_aliases (
        skill_id bigint not null references skills on delete cascade,
        alias text not null,
        primary key (alias, skill_id)
      );
      create index skill_aliases_trigrams on skill_aliases using gin (alias gin_trgm_ops);
      create index skill_aliases_skill on skill_aliases (skill_id);
      create table person_skills (
        person_id bigint not null references people on delete cascade,
        skill_id bigint not null references skills on delete cascade,
        level int check (level between 1 and 4),
        years int check (years between 0 and 60),
        wants_to text[] not null default '{}',
        declared_at timestamptz(3) not null default now(),
        primary key (person_id, skill_id)
      );
      create index person_skills_skill on person_skills (skill_id);
      create table endorsements (
        person_id bigint not null,
        skill_id bigint not null,
        endorser_id bigint not null references people on delete cascade,
        at timestamptz(3) not null default now(),
        primary key (person_id, skill_id, endorser_id),
        foreign key (person_id, skill_id) references person_skills on delete cascade,
        check (endorser_id <> person_id)
      );

      -- What shows that somebody knows something: one row a person and source, readable by one audience.
      create table evidence (
        id bigint generated always as identity primary key,
        person_id bigint not null references people on delete cascade,
        kind text not null check (kind in ('skill', 'endorsement', 'assignment', 'title', 'bio', 'post', 'comment')),
        source_id bigint not null,
        audience_id bigint not null references audiences on delete cascade,
        text text not null,
        link text,
        weight real not null,
        at timestamptz(3),
        words tsvector not null,
        unique (kind, source_id, person_id)
      );
      create index evidence_words on evidence using gin (words);
      create index evidence_person on evidence (person_id);
      create index evidence_audience on evidence (audience_id);
      -- Every word of the evidence as people write it, for typing errors; n counts how often.
      create table vocabulary (
        word text primary key,
        n int not null
      );
      create index vocabulary_trigrams on vocabulary using gin (word gin_trgm_ops);
    `);
  }

  down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
