import { mayRead } from '@app/audiences';
import type { SuggestedSkill } from '@app/contract';
import { Database } from '@app/platform';
import { Injectable } from '@nestjs/common';
import type { NamedSkill, Piece, Suggestion } from './inference.policy.js';
import { fading } from './peaks.sql.js';
import { quoted } from './quote.sql.js';

export type Refusal = 'hide' | 'not-me';
/** A row of what is shown: a skill that is suggested and a piece that names it. */
type ReasonRow = SuggestedSkill['reasons'][number] & { skillId: string };

/** Of whoever has shown more, this much is read: what they are and did, then what they wrote, then what they remarked. */
const read = 200;
const rank = `case when e.kind in ('post', 'participation') then 1 when e.kind = 'comment' then 2 else 0 end`;
/** “Later” is in three months. */
const later = `interval '90 days'`;
const listed = 3;
/** A short text is quoted whole. */
const marks = `'StartSel=\uE000, StopSel=\uE001, MaxWords=28, MinWords=14, ShortWord=0, HighlightAll=' || (char_length(e.text) < 160)`;

@Injectable()
export class InferenceRepository {
  constructor(private readonly db: Database) {}

  async isOn(personId: string): Promise<boolean> {
    return (await this.db.row(`select from inference_stopped where person_id = $1`, [personId])) === undefined;
  }

  async start(personId: string): Promise<void> {
    await this.db.run(`delete from inference_stopped where person_id = $1`, [personId]);
  }

  /** Nothing that came of inference is left. */
  async stop(personId: string): Promise<void> {
    await this.db.run(`insert into inference_stopped (person_id) values ($1) on conflict do nothing`, [personId]);
    await this.db.run(`delete from refused_skills where person_id = $1`, [personId]);
  }

  /** What speaks for a person and they may read themselves now, with the skills that it names. */
  pieces(personId: string): Promise<Piece[]> {
    return this.db.hot<Piece>(
      `with own as materialized (
         select e.id, e.audience_id, ${rank} as rank, e.at from evidence e
         where e.person_id = $1 and e.kind not in ('name', 'skill', 'endorsement')),
       readable as materialized (
         select d.audience_id from (select distinct audience_id from own) d
         where (select ${mayRead('d.audience_id', '$1')})),
       best as materialized (
         select o.id from own o where o.audience_id in (select audience_id from readable)
         order by o.rank, o.at desc nulls first, o.id desc limit ${read}),
       told as materialized (
         select e.weight * ${fading('e')} as worth, e.id, e.kind, left(e.text, 2000) as text, e.at, e.words,
                case e.kind when 'title' then e.words
                  when 'assignment' then (select evidence_words(a.role) from assignments a where a.id = e.source_id) end as role
         from best b join evidence e on e.id = b.id
         -- Who asks does not say that they know.
         where not (e.kind = 'post' and exists (
           select from posts p where p.id = e.source_id and p.kind in ('question', 'request', 'poll')))),
       named as materialized (
         select t.id, json_agg(json_build_object(
           'alias', n.alias, 'skillId', n.skill_id::text, 'isRole', coalesce(t.role @@ n.naming, false))) as names
         from told t cross join lateral unnest(tsvector_to_array(t.words)) stem
         join skill_aliases n on n.lead = stem and t.words @@ n.naming
         -- A name of which grammar leaves one word says nothing: “IT service”.
         where strpos(n.alias, ' ') = 0 or numnode(n.naming) > 3
         group by t.id)
       select t.id, t.kind, t.text, t.at::date::text as day, t.worth, n.names from told t join named n on n.id = t.id`,
      [personId],
    );
  }

  /** What the names are of, and whether the person has declared or refused it. */
  async skills(personId: string, skillIds: string[]): Promise<Map<string, NamedSkill>> {
    const rows = await this.db.hot<NamedSkill>(
      `select s.id, s.label_fr as "labelFr", s.label_en as "labelEn",
              exists (select from person_skills d where d.person_id = $1 and d.skill_id = s.id)
              or exists (select from refused_skills r where r.person_id = $1 and r.skill_id = s.id
                         and (r.answer = 'not-me' or r.at > now() - ${later})) as closed
       from skills s where s.id = any($2::bigint[])`,
      [personId, skillIds],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** The first pieces of each suggestion, with the names marked. */
  reasons(suggestions: Suggestion[]): Promise<ReasonRow[]> {
    const shown = suggestions.flatMap(({ skillId, pieceIds }) =>
      pieceIds.slice(0, listed).map((pieceId) => ({ skillId, pieceId })),
    );
    return this.db.hot<ReasonRow>(
      `select w.skill_id as "skillId", e.kind, e.at, e.link, quote.text
       from unnest($1::bigint[], $2::bigint[]) with ordinality as w (skill_id, piece_id, place)
       join evidence e on e.id = w.piece_id
       -- Each stem by itself: a quote that asks for those of both languages at once finds neither.
       cross join lateral (
         select string_agg(distinct quote_literal(stem), ' | ')::tsquery as query
         from skill_aliases n cross join lateral unnest(tsvector_to_array(evidence_words(n.alias))) stem
         where n.skill_id = w.skill_id and e.words @@ n.naming) q
       ${quoted(marks)}
       order by w.place`,
      [shown.map(({ skillId }) => skillId), shown.map(({ pieceId }) => pieceId)],
    );
  }

  async refuse(personId: string, skillId: string, answer: Refusal): Promise<void> {
    await this.db.run(
      `insert into refused_skills (person_id, skill_id, answer) values ($1, $2, $3)
       on conflict (person_id, skill_id) do update set answer = excluded.answer, at = now()`,
      [personId, skillId, answer],
    );
  }

  async forget(personId: string, skillId: string): Promise<void> {
    await this.db.run(`delete from refused_skills where person_id = $1 and skill_id = $2`, [personId, skillId]);
  }
}
