import { mayRead } from '@app/audiences';
import { Database } from '@app/platform';
import { Injectable } from '@nestjs/common';
import type { Names } from './constraints.js';

export interface KnownSkill {
  id: string;
  /** As people write it, in each language that has one. */
  labels: string[];
  aliases: string[];
  /** Whether it is of Parvis' own vocabulary or somebody here has it, and not only of a classification. */
  lived: boolean;
  /** Skills that are a part of this one. */
  narrower: { id: string; labels: string[] }[];
}
export interface NearWord {
  typed: string;
  word: string;
  shown: string;
  n: number;
}

const labels = (skill: string): string => `array_remove(array[${skill}.label_fr, ${skill}.label_en], null)`;
/** SQL: a skill is of our own vocabulary, or somebody has it. Asked skill by skill, and never of all claims at once. */
export const lived = (skill: string): string =>
  `(${skill}.seed is not null or (select count(*) from (select from person_skills d where d.skill_id = ${skill}.id limit 1) d) > 0)`;
const stems = (word: string): string =>
  `(plainto_tsquery('house_fr', ${word}) || plainto_tsquery('house_en', ${word}))`;

@Injectable()
export class UnderstandingRepository {
  constructor(private readonly db: Database) {}

  /**
   * Which of the names are those of a skill, in either language. What only a classification calls several skills, and is
   * the label of none, means none of them.
   */
  skillsNamed(names: string[]): Promise<{ alias: string; skillId: string }[]> {
    return this.db.hot(
      `select n.alias, n.id as "skillId"
       from (
         select s.*, a.alias, count(*) over (partition by a.alias) as several
         from skill_aliases a join skills s on s.id = a.skill_id where a.alias = any($1::text[])) n
       where case when n.several = 1 then true
                  when n.alias in (skill_key(n.label_fr), skill_key(n.label_en)) then true else ${lived('n')} end
       order by n.alias, n.id`,
      [names],
    );
  }

  /** Where the company is. */
  sites(): Promise<Names['sites']> {
    return this.db.hot(`select id, name, city, country from sites order by id limit 2000`, []);
  }

  unitsNamed(names: string[]): Promise<Names['units']> {
    return this.db.hot(`select id, name from units where skill_key(name) = any($1::text[]) order by id`, [names]);
  }

  skills(ids: string[]): Promise<KnownSkill[]> {
    return this.db.hot(
      `select s.id, ${labels('s')} as labels,
              ${lived('s')} as lived,
              array(select a.alias from skill_aliases a where a.skill_id = s.id order by a.alias limit 20) as aliases,
              (select coalesce(json_agg(json_build_object('id', n.id::text, 'labels', ${labels('n')}) order by n.id), '[]')
               from (select * from skills where broader_id = s.id order by id limit 12) n) as narrower
       from skills s where s.id = any($1::bigint[])`,
      [ids],
    );
  }

  /** How often each of the words stands where everybody may read it. */
  frequencies(words: string[]): Promise<{ word: string; n: number }[]> {
    return this.db.hot(`select word, n from vocabulary where word = any($1::text[])`, [words]);
  }

  /** Words that stand nowhere this person may read. */
  async unknown(viewerId: string, words: string[]): Promise<string[]> {
    const rows = await this.db.hot<{ word: string }>(
      `select w.word from unnest($2::text[]) as w (word)
       where not exists (
         select from evidence e where e.words @@ ${stems('w.word')} and (select ${mayRead('e.audience_id', '$1')}))`,
      [viewerId, words],
    );
    return rows.map(({ word }) => word);
  }

  /** Words of the vocabulary that look like them: by their trigrams, or with the same first letter. */
  wordsLike(words: string[]): Promise<NearWord[]> {
    return this.db.hot(
      `select w.typed, v.word, v.shown, v.n from unnest($1::text[]) as w (typed)
       cross join lateral (
         (select word, shown, n from vocabulary where word % w.typed order by similarity(word, w.typed) desc, word limit 30)
         union
         (select word, shown, n from vocabulary
          where word >= left(w.typed, 1) and word < chr(ascii(w.typed) + 1)
            and length(word) between length(w.typed) - 1 and length(w.typed) + 1
            and levenshtein_less_equal(word, w.typed, 2) <= 2
          order by n desc, word limit 30)) v`,
      [words],
    );
  }
}
