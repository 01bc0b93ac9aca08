import { seedVocabulary } from '@app/expertise';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The skills that every company starts with. */
export class AddVocabulary20261122100610 implements MigrationInterface {
  name = 'AddVocabulary20261122100610';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- The name that a skill of the product's own vocabulary keeps, whatever becomes of its labels.
      alter table skills add column seed text unique`);
    await runner.query(
      `with given as materialized (
         select * from jsonb_to_recordset($1::jsonb)
           as g (id text, "labelFr" text, "labelEn" text, aliases text[], "broaderId" text)),
       added as (
         insert into skills (seed, label_fr, label_en) select id, "labelFr", "labelEn" from given returning id, seed),
       names as materialized (
         select distinct a.id, skill_key(name) as alias
         from given g join added a on a.seed = g.id
         cross join lateral unnest(array["labelFr", "labelEn"] || aliases) as name where skill_key(name) <> ''),
       named as (insert into skill_aliases (skill_id, alias) select id, alias from names)
       -- As people write them, which is with accents where either language has some.
       insert into vocabulary (word, shown, n)
       select plain(w), max(w), 1
       from given cross join lateral unnest(array["labelFr", "labelEn"] || aliases) as name
       cross join lateral regexp_split_to_table(lower(name), '[^[:alpha:]]+') w
       where plain(w) ~ '^[[:alpha:]]{3,40}$' group by 1`,
      [JSON.stringify(seedVocabulary())],
    );
    await runner.query(
      `update skills s set broader_id = b.id
       from jsonb_to_recordset($1::jsonb) as g (id text, "broaderId" text) join skills b on b.seed = g."broaderId"
       where s.seed = g.id`,
      [JSON.stringify(seedVocabulary())],
    );
  }

  down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
