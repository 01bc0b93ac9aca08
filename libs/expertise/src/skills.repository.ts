import type { Language, PersonSummary } from '@app/contract';
import { personSummary } from '@app/identity';
import { Database } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { present } from './ranking.sql.js';
import { lived } from './understanding.repository.js';

export interface SkillRow {
  id: string;
  labelFr: string | null;
  labelEn: string | null;
}
export interface NewSkill {
  labelFr?: string | null;
  labelEn?: string | null;
  aliases?: string[];
  kind?: string | null;
}
export interface Claim {
  level: number | null;
  years: number | null;
  wantsTo: string[];
}
export interface PersonSkillRow extends Claim {
  skill: SkillRow;
  endorsements: number;
  endorsedByMe: boolean;
  endorsers: PersonSummary[];
}

const skill = `s.id, s.label_fr as "labelFr", s.label_en as "labelEn"`;
const alphabet = `plain(coalesce(s.label_fr, s.label_en))`;
const begins = `a.alias ~>=~ k.key and a.alias ~<~ (k.key || chr(1114111))`;
const columnOf = { fr: 'label_fr', en: 'label_en' } as const satisfies Record<Language, string>;

@Injectable()
export class SkillsRepository {
  constructor(private readonly db: Database) {}

  /**
   * Skills with a name that begins so or contains it or nearly does, best first, and those that somebody here has before
   * those of a classification. One or two letters only begin a name. Without a name, by the alphabet.
   */
  search(q: string): Promise<SkillRow[]> {
    if (q === '') return this.db.hot<SkillRow>(`select ${skill} from skills s order by ${alphabet}, s.id limit 30`, []);
    const has = q.length < 3 ? begins : `(a.alias like '%' || k.key || '%' or k.key <% a.alias)`;
    return this.db.hot<SkillRow>(
      `select ${skill}
       from (
         select a.skill_id, max(case when a.alias = k.key then 3 when starts_with(a.alias, k.key) then 2
                                     when strpos(a.alias, k.key) > 0 then 1 else word_similarity(k.key, a.alias) end) as fit
         from (select skill_key($1) as key) k join skill_aliases a on ${has} group by a.skill_id) f
       join skills s on s.id = f.skill_id
       order by f.fit desc, ${lived('s')} desc,
                ${alphabet}, s.id limit 30`,
      [q],
    );
  }

  find(skillId: string): Promise<SkillRow | undefined> {
    return this.db.row<SkillRow>(`select ${skill} from skills s where s.id = $1`, [skillId]);
  }

  async exists(skillId: string): Promise<boolean> {
    return (await this.db.rows(`select from skills where id = $1`, [skillId])).length > 0;
  }

  /** A colleague who is here. */
  async isPresent(personId: string): Promise<boolean> {
    return (await this.db.rows(`select from people p where p.id = $1 and ${present('p')}`, [personId])).length > 0;
  }

  /** The skill of that name; the one whose label it is before those of whom it is only an alias. */
  async named(label: string): Promise<SkillRow | undefined> {
    return this.db.row<SkillRow>(
      `select ${skill} from skill_aliases a join skills s on s.id = a.skill_id where a.alias = skill_key($1)
       order by skill_key($1) in (skill_key(s.label_fr), skill_key(s.label_en)) desc nulls last, s.id limit 1`,
      [label],
    );
  }

  /** Names are given out by one transaction at a time. */
  async lockNames(): Promise<void> {
    await this.db.rows(`select pg_advisory_xact_lock(hashtext('expertise.skill'))`);
  }

  /** Adds skills with their aliases and the words that are new; answers their ids in the same order. */
  async add(skills: NewSkill[]): Promise<string[]> {
    const rows = await this.db.rows<{ id: string }>(
      `with given as materialized (
         select nextval(pg_get_serial_sequence('skills', 'id')) as id, g.* from (
           select * from rows from (
             jsonb_to_recordset($1::jsonb) as ("labelFr" text, "labelEn" text, aliases text[], kind text)
           ) with ordinality as x ("labelFr", "labelEn", aliases, kind, n) order by n) g),
       added as (
         insert into skills (id, label_fr, label_en, kind) overriding system value
         select id, "labelFr", "labelEn", kind from given),
       names as materialized (
         select distinct g.id, skill_key(name) as alias from given g
         cross join lateral unnest(array["labelFr", "labelEn"] || aliases) as name where skill_key(name) <> ''),
       named as (insert into skill_aliases (skill_id, alias) select id, alias from names),
       spelt as (
         insert into vocabulary (word, shown, n)
         select distinct word, word, 1 from names, unnest(string_to_array(alias, ' ')) as word
         where word ~ '^[[:alpha:]]{3,40}$' order by word
         on conflict (word) do nothing)
       select id from given order by n`,
      [JSON.stringify(skills)],
    );
    return rows.map(({ id }) => id);
  }

  /** One more name for a skill, with the words that are new. */
  async addName(skillId: string, name: string): Promise<void> {
    await this.db.run(
      `with named as (
         insert into skill_aliases (skill_id, alias) values ($1, skill_key($2)) on conflict do nothing)
       insert into vocabulary (word, shown, n)
       select distinct word, word, 1 from unnest(string_to_array(skill_key($2), ' ')) as word
       where word ~ '^[[:alpha:]]{3,40}$' order by word
       on conflict (word) do nothing`,
      [skillId, name],
    );
  }

  /** Gives a skill its label in a language that had none. */
  async label(skillId: string, language: Language, label: string): Promise<boolean> {
    const column = columnOf[language];
    return (
      (await this.db.run(`update skills set ${column} = $2 where id = $1 and ${column} is null`, [skillId, label])) > 0
    );
  }

  async holders(skillId: string): Promise<string[]> {
    const rows = await this.db.rows<{ id: string }>(`select person_id as id from person_skills where skill_id = $1`, [
      skillId,
    ]);
    return rows.map(({ id }) => id);
  }

  /** Skills of a person by level, or one of them; $1 asks. */
  ofPerson(viewerId: string, personId: string, skillId: string | null): Promise<PersonSkillRow[]> {
    return this.db.hot<PersonSkillRow>(
      `select json_build_object('id', s.id::text, 'labelFr', s.label_fr, 'labelEn', s.label_en) as skill,
              d.level, d.years, d.wants_to as "wantsTo", coalesce(e.n, 0)::int as endorsements,
              coalesce(e.mine, false) as "endorsedByMe", coalesce(newest.people, '[]') as endorsers
       from person_skills d join skills s on s.id = d.skill_id
       left join lateral (
         select count(*) as n, bool_or(endorser_id = $1) as mine
         from endorsements where person_id = d.person_id and skill_id = d.skill_id) e on true
       left join lateral (
         select json_agg(${personSummary('p')} order by o.at desc, o.endorser_id) as people
         from (select endorser_id, at from endorsements where person_id = d.person_id and skill_id = d.skill_id
               order by at desc, endorser_id limit 5) o join people p on p.id = o.endorser_id) newest on true
       where d.person_id = $2 and ($3::bigint is null or d.skill_id = $3)
       order by d.level desc nulls last, endorsements desc, d.declared_at, s.id limit 100`,
      [viewerId, personId, skillId],
    );
  }

  async lockPerson(personId: string): Promise<void> {
    await this.db.rows(`select from people where id = $1 for no key update`, [personId]);
  }

  async count(personId: string): Promise<number> {
    const row = await this.db.row<{ n: number }>(`select count(*)::int as n from person_skills where person_id = $1`, [
      personId,
    ]);
    return row!.n;
  }

  async declare(personId: string, skillId: string, { level, years, wantsTo }: Claim): Promise<void> {
    await this.db.run(
      `insert into person_skills (person_id, skill_id, level, years, wants_to) values ($1, $2, $3, $4, $5)
       on conflict (person_id, skill_id) do update
       set level = excluded.level, years = excluded.years, wants_to = excluded.wants_to, declared_at = now()`,
      [personId, skillId, level, years, wantsTo],
    );
  }

  async withdraw(personId: string, skillId: string): Promise<boolean> {
    const sql = `delete from person_skills where person_id = $1 and skill_id = $2`;
    return (await this.db.run(sql, [personId, skillId])) > 0;
  }

  /** False when the person does not claim the skill. */
  async claims(personId: string, skillId: string): Promise<boolean> {
    const sql = `select from person_skills where person_id = $1 and skill_id = $2 for key share`;
    return (await this.db.rows(sql, [personId, skillId])).length > 0;
  }

  async endorse(personId: string, skillId: string, endorserId: string): Promise<boolean> {
    const sql = `insert into endorsements (person_id, skill_id, endorser_id) values ($1, $2, $3) on conflict do nothing`;
    return (await this.db.run(sql, [personId, skillId, endorserId])) > 0;
  }

  async unendorse(personId: string, skillId: string, endorserId: string): Promise<boolean> {
    const sql = `delete from endorsements where person_id = $1 and skill_id = $2 and endorser_id = $3`;
    return (await this.db.run(sql, [personId, skillId, endorserId])) > 0;
  }
}
