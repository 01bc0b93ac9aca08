import { created, field, given, list, ref, touched, turn, unknownTo } from './sql.js';
import type { KindSql } from './steps.js';

const words = `
  select distinct c.local_id, skill_key(w), (select import_id from args) from c cross join lateral (
    select ${field('labelFr')} union select ${field('labelEn')} union select unnest(${list('aliases')})) as named (w)
  where skill_key(w) <> '' and ${touched}`;
const labels = `array_remove(array[skill_key(${field('labelFr')}), skill_key(${field('labelEn')})], null)`;

export const skills: KindSql = {
  id: `nextval('skills_id_seq')`,
  adopt: `${turn} update import_records r set act = 'adopt', local_id = t.id
    from c
    -- Once a record, and not for each name there is.
    cross join lateral (select ${labels} as labels offset 0) l
    join lateral (
      select s.id from skill_aliases a join skills s on s.id = a.skill_id
      where a.alias = any(l.labels) and (skill_key(s.label_fr) = any(l.labels) or skill_key(s.label_en) = any(l.labels))
        and ${unknownTo('skills', 's.id')}
      order by s.id limit 1) t on true
    where r.kind = c.kind and r.n = c.n and c.act = 'create'`,
  write: [
    `${turn} insert into skills (id, label_fr, label_en, kind) overriding system value
     select local_id, ${field('labelFr')}, ${field('labelEn')}, ${field('kind')} from c where ${created}`,
    `${turn} update skills t set label_fr = coalesce(${field('labelFr')}, t.label_fr),
       label_en = coalesce(${field('labelEn')}, t.label_en), ${given('kind', field('kind'), 'kind')}
     from c where t.id = c.local_id and c.act = 'update'`,
    // Met here, it keeps its labels and gets the one that it lacks.
    `${turn} update skills t set label_fr = coalesce(t.label_fr, ${field('labelFr')}),
       label_en = coalesce(t.label_en, ${field('labelEn')})
     from c where t.id = c.local_id and c.act = 'adopt' and (t.label_fr is null or t.label_en is null)`,
    `${turn} insert into skill_aliases (skill_id, alias, import_id) ${words} on conflict do nothing`,
  ],
  link: [
    `${turn} update skills t set broader_id = case when c.act = 'adopt' then coalesce(t.broader_id, b.id) else b.id end
     from c cross join lateral (select nullif(${ref('skills', field('broaderId'))}, c.local_id) as id) b
     where t.id = c.local_id and ${touched} and c.data ? 'broaderId'`,
  ],
};

const level = `(${field('level')})::int`;
const years = `(${field('years')})::int`;
export const personSkills: KindSql = {
  id: ref('people', field('personId')),
  second: ref('skills', field('skillId')),
  adopt: `${turn} update import_records r set act = 'adopt'
    from c join person_skills t on t.person_id = c.local_id and t.skill_id = c.second_id
    where r.kind = c.kind and r.n = c.n and c.act = 'create'`,
  write: [
    // When they said so, the source does not tell: the moment of the import would be a lie.
    `${turn} insert into person_skills (person_id, skill_id, level, years, wants_to, declared_at)
     select local_id, second_id, ${level}, ${years}, ${list('wantsTo')}, null from c where ${created} on conflict do nothing`,
    // What a person has said of themselves here stands; the source may only change what it brought.
    `${turn} update person_skills t set ${given('level', level, 'level')}, ${given('years', years, 'years')},
       ${given('wantsTo', list('wantsTo'), 'wants_to')}
     from c where t.person_id = c.local_id and t.skill_id = c.second_id and c.act = 'update'`,
  ],
};
