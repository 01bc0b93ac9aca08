import type { SkillPage, SkillPost } from '@app/contract';
import { mayRead } from '@app/audiences';
import { personSummary } from '@app/identity';
import { Database } from '@app/platform';
import { maySeePost } from '@app/wall';
import { Injectable } from '@nestjs/common';
import { asks } from './evidence.sources.js';
import { present } from './ranking.sql.js';

type Facts = Pick<SkillPage, 'skill' | 'aliases' | 'broader' | 'narrower' | 'declared' | 'endorsed'>;

const quarters = 12;
const mostPosts = 6;
const mostNames = 24;

const dto = (s: string): string =>
  `json_build_object('id', ${s}.id::text, 'labelFr', ${s}.label_fr, 'labelEn', ${s}.label_en)`;

/** SQL: texts that name the skill, in either language: the words of a name stand in their order. */
const naming = (skill: string): string => `
  select string_agg(distinct '(' || q.query::text || ')', ' | ')::tsquery as query
  from skill_aliases a
  cross join lateral (values (phraseto_tsquery('house_fr', a.alias)), (phraseto_tsquery('house_en', a.alias))) as q (query)
  where a.skill_id = ${skill} and numnode(q.query) > 0`;

const asking = { asking: asks, telling: `not (${asks})` } as const;

@Injectable()
export class SkillPageRepository {
  constructor(private readonly db: Database) {}

  /** What everybody in the house may know of it. */
  facts(skillId: string): Promise<Facts | undefined> {
    return this.db.row<Facts>(
      `select ${dto('s')} as skill,
              -- Aliases have lost their accents: each word as most people write it.
              array(select string_agg(coalesce(v.shown, w.word), ' ' order by w.n)
                    from skill_aliases a cross join lateral unnest(string_to_array(a.alias, ' ')) with ordinality as w (word, n)
                    left join vocabulary v on v.word = w.word
                    where a.skill_id = s.id
                      and a.alias is distinct from skill_key(s.label_fr) and a.alias is distinct from skill_key(s.label_en)
                    group by a.alias order by a.alias limit ${mostNames}) as aliases,
              (select ${dto('b')} from skills b where b.id = s.broader_id) as broader,
              (select coalesce(json_agg(${dto('n')} order by plain(coalesce(n.label_fr, n.label_en)), n.id), '[]')
               from (select * from skills where broader_id = s.id order by id limit ${mostNames}) n) as narrower,
              known.declared, known.endorsed
       from skills s cross join lateral (
         select count(*)::int as declared,
                (count(*) filter (where exists (
                  select from endorsements e where e.person_id = d.person_id and e.skill_id = d.skill_id)))::int as endorsed
         from person_skills d join people p on p.id = d.person_id where d.skill_id = s.id and ${present('p')}) known
       where s.id = $1`,
      [skillId],
    );
  }

  /** Dated pieces of evidence that the viewer may open, by quarter. Each audience is asked for once, as in a search. */
  trend(viewerId: string, skillId: string): Promise<SkillPage['trend']> {
    return this.db.rows(
      `with quarters as (
         select generate_series(
           date_trunc('quarter', now() at time zone 'UTC') - interval '3 months' * ${quarters - 1},
           date_trunc('quarter', now() at time zone 'UTC'), interval '3 months') as start),
       matches as materialized (
         select e.audience_id, e.at from evidence e
         where e.kind in ('skill', 'endorsement') and e.source_id = $2
         union all
         select e.audience_id, e.at from evidence e
         where e.kind not in ('skill', 'endorsement') and e.words @@ (${naming('$2')})),
       dated as materialized (
         select audience_id, date_trunc('quarter', at at time zone 'UTC') as start, count(*) as n from matches
         where at <= now() and at at time zone 'UTC' >= (select min(start) from quarters) group by 1, 2),
       readable as materialized (
         select d.audience_id from (select distinct audience_id from dated) d
         where (select ${mayRead('d.audience_id', '$1')}))
       select to_char(q.start, 'YYYY-MM-DD') as from, coalesce(sum(d.n), 0)::int as proofs
       from quarters q left join dated d on d.start = q.start and d.audience_id in (select audience_id from readable)
       group by q.start order by q.start`,
      [viewerId, skillId],
    );
  }

  async posts(viewerId: string, skillId: string, which: keyof typeof asking): Promise<SkillPost[]> {
    const rows = await this.db.rows<Omit<SkillPost, 'at'> & { at: Date }>(
      `select p.id, p.kind, ${personSummary('a')} as author, p.created_at as at,
              left(evidence_text(concat_ws(' — ', nullif(p.title, ''), p.body)), 200) as excerpt
       from posts p join people a on a.id = p.author_id
       where p.removed_at is null and ${asking[which]} and p.words @@ (${naming('$2')}) and ${maySeePost('p', '$1')}
       order by p.id desc limit ${mostPosts}`,
      [viewerId, skillId],
    );
    return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
  }
}
