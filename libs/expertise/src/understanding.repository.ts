import { mayRead } from '@app/audiences';
import { Database } from '@app/platform';
import { Injectable } from '@nestjs/common';
import type { Names } from './constraints.js';

export interface KnownSkill {
  id: string;
  /** As people write it, in each language that has one. */
  labels: string[];
  aliases: string[];
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
const stems = (word: string): string =>
  `(plainto_tsquery('house_fr', ${word}) || plainto_tsquery('house_en', ${word}))`;

@Injectable()
export class UnderstandingRepository {
  constructor(private readonly db: Database) {}

  /** Which of the names are those of a skill, in either language. */
  skillsNamed(names: string[]): Promise<{ alias: string; skillId: string }[]> {
    return this.db.hot(
      `select alias, skill_id as "skillId" from skill_aliases where alias = any($1::text[]) order by alias, skill_id`,
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
