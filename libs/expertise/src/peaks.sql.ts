import { everyone } from '@app/platform';

/**
 * Common words, as SQL. A word that stands in thousands of texts would cost a search the reading of all of them, and the
 * more the larger the company. So the strongest proofs of each such word, its peaks, stand ready (`peaks`): of each kind so
 * many of those that everybody may read and so many of the others, by strength as it has faded. A night's count says which
 * words are common, how many people show them, and from which strength on a proof is a peak (`peak_bars`); whoever writes
 * evidence writes its peaks in the same statement. A name of several common words is a term as well: to find where all of
 * them stand costs as much as to find where each does.
 */
const halfLife = (e: string): string =>
  `case when ${e}.kind in ('post', 'participation', 'comment') then 730 when ${e}.kind in ('assignment', 'help') then 1460 else 2555 end`;
/** What is left of the strength of a proof: a quarter stays, the rest halves with every half-life of its kind. */
export const fading = (e: string): string =>
  `(0.25 + 0.75 * power(0.5, greatest(0, coalesce(current_date - ${e}.at::date, 0)) / (${halfLife(e)})::float8))`;

/** `ts_rank` of one word that stands `n` times. */
const frequency = (n: string): string =>
  `(array[1, 1.25, 1.361111, 1.423611, 1.463611, 1.491389, 1.511797, 1.527422, 1.539768, 1.549768])[least(10, ${n})] / 1.64493406685`;
/** `q`: a text as a query and as its stems, in each language. The stems of several words, with spaces, are their term. */
export const inBothLanguages = (text: string): string => `(values
    (plainto_tsquery('house_fr', ${text}), tsvector_to_array(to_tsvector('house_fr', ${text}))),
    (plainto_tsquery('house_en', ${text}), tsvector_to_array(to_tsvector('house_en', ${text})))) as q (query, stems)`;
export const rankOf = (words: string, query: string): string => `ts_rank('{1,1,1,1}', ${words}, ${query})`;

/** Audiences whose words everybody in the company may read. */
export const open = `(select id from audiences where id = ${everyone} or readers_id = ${everyone})`;

/** From so many texts on a word is common. */
const commonFrom = 3000;
/** So many proofs of a kind are peaks. */
const peaksOfKind = 100;
/** From so many people it is counted how common words are. */
const counted = 4000;

/** What a proof is worth today: comparable, and no two quite the same. */
const worth = (e: string): string => `${e}.weight * ${fading(e)} * (1 + (${e}.id % 997) / 1e5)`;

/** The terms of some rows of evidence, with the strength of each proof. */
const termsOf = (rows: string, terms: string): string => `
  select w.*, c.term, w.weight * ${frequency('cardinality(u.positions)')} as strength
  from ${rows} w cross join lateral unnest(w.words) u join ${terms} c on c.term = u.lexeme
  union all
  select w.*, c.term, w.weight * ${rankOf('w.words', 'c.query')}
  from ${rows} w cross join lateral unnest(w.words) u join ${terms} c on c.lead = u.lexeme where w.words @@ c.query`;

/** Common table expressions behind `written` (id, person_id, kind, audience_id, at, weight, words): its peaks are kept. */
export const keepPeaks = `
  written_peaks as materialized (
    select t.* from (${termsOf('written', 'common_terms')}) t
    -- Looked up, and not joined: an act writes few terms, however many bars and audiences there are.
    where t.strength / t.weight * ${worth('t')} >= coalesce((
      select b.bar from audiences a join peak_bars b on b.term = t.term and b.kind = t.kind
        and b.open = coalesce(${everyone} in (a.id, a.readers_id), false)
      where a.id = t.audience_id), 0)),
  fallen as (
    delete from peaks p using written w
    where p.evidence_id = w.id and not exists (select from written_peaks k where k.id = p.evidence_id and k.term = p.term))
  insert into peaks as p (term, evidence_id, person_id, kind, audience_id, at, strength)
  select term, id, person_id, kind, audience_id, at, strength from written_peaks
  on conflict (term, evidence_id) do update
  set (person_id, kind, audience_id, at, strength)
    = (excluded.person_id, excluded.kind, excluded.audience_id, excluded.at, excluded.strength)`;

/** Whether there are texts enough for a common word. */
export const mayHaveCommon = `select count(*) >= ${commonFrom} as may from (select from evidence limit ${commonFrom}) e`;
export const nothingCommon = ['common_terms', 'peak_bars', 'peaks'].map((table) => `delete from ${table}`);

/** The count of the night: statements one after the other, in one transaction. What is written meanwhile keeps its peaks. */
export const recount: string[] = [
  `create temp table count_started on commit drop as select clock_timestamp() as at`,
  `create temp table chosen on commit drop as select id from people order by hashint8(id), id limit ${counted}`,
  `create temp table seen on commit drop as
   select u.lexeme as term, e.kind, e.audience_id in ${open} as open, e.person_id,
          ${worth('e')} * ${frequency('cardinality(u.positions)')} as worth
   from evidence e cross join lateral unnest(e.words) u where e.person_id in (select id from chosen)`,
  `create temp table share on commit drop as
   select (select count(*) from chosen)::float8 / greatest(1, (select count(*) from people)) as of_people`,
  `create temp table fresh_terms on commit drop as
   select term, (count(distinct person_id) filter (where open) / s.of_people)::int as people, count(*) as texts,
          null::text as lead, null::tsquery as query
   from seen cross join share s group by term, s.of_people having count(*) >= ${commonFrom} * s.of_people`,
  `create temp table fresh_bars on commit drop as
   select n.term, n.kind, n.open,
          coalesce((array_agg(n.worth order by n.worth desc))[ceil(${peaksOfKind} * s.of_people)::int], 0) * 0.999999999 as bar
   from seen n cross join share s where n.term in (select term from fresh_terms) group by n.term, n.kind, n.open, s.of_people`,
  `drop table seen`,
  `insert into fresh_terms (term, people, texts, lead, query)
   select distinct on (n.term) n.term, 0, 0, c.lead, n.query
   from (
     select array_to_string(q.stems, ' ') as term, q.stems, q.query
     from (select unnest(array[label_fr, label_en]) as name from skills union select alias from skill_aliases) a
     cross join lateral ${inBothLanguages('a.name')}
     where cardinality(q.stems) between 2 and 6) n
   cross join lateral (
     select (array_agg(t.term order by t.texts, t.term))[1] as lead, count(*) as common
     from fresh_terms t where t.term = any(n.stems)) c
   where c.common = cardinality(n.stems) order by n.term, n.query::text`,
  // Or the planner takes the few terms for more than all words of all texts.
  `analyze fresh_terms, fresh_bars`,
  `create temp table fresh_peaks on commit drop as
   select u.lexeme as term, e.id, e.person_id, e.kind, e.audience_id, e.at,
          (e.weight * ${frequency('cardinality(u.positions)')})::real as strength
   from evidence e cross join lateral (select ${worth('e')} as worth offset 0) w
   join (select kind, min(bar) as least from fresh_bars group by kind) b on b.kind = e.kind and b.least <= w.worth
   cross join lateral unnest(e.words) u
   join fresh_bars t on t.term = u.lexeme and t.kind = e.kind
     and t.open = (e.audience_id in ${open}) and w.worth * ${frequency('cardinality(u.positions)')} >= t.bar`,
  `create temp table name_peaks on commit drop as
   select n.term, m.* from fresh_terms n cross join lateral (
     select r.*, row_number() over (partition by r.kind, r.open order by r.worth desc) as place from (
       select e.id, e.person_id, e.kind, e.audience_id, e.at, e.audience_id in ${open} as open,
              (e.weight * ${rankOf('e.words', 'n.query')})::real as strength,
              ${worth('e')} * ${rankOf('e.words', 'n.query')} as worth
       from evidence e where e.words @@ n.query) r) m
   where n.query is not null`,
  `update fresh_terms t set people = n.people
   from (select term, count(distinct person_id) filter (where open) as people from name_peaks group by term) n where n.term = t.term`,
  `insert into fresh_bars
   select term, kind, open, case when count(*) < ${peaksOfKind} then 0 else min(worth) filter (where place <= ${peaksOfKind}) end
   from name_peaks group by term, kind, open`,
  `insert into fresh_peaks
   select term, id, person_id, kind, audience_id, at, strength from name_peaks where place <= ${peaksOfKind}`,
  `create index on fresh_peaks (term, id)`,
  `analyze fresh_peaks, fresh_terms`,
  `delete from common_terms c where not exists (select from fresh_terms f where f.term = c.term)`,
  `insert into common_terms as c (term, people, lead, query) select term, people, lead, query from fresh_terms
   on conflict (term) do update set (people, lead, query) = (excluded.people, excluded.lead, excluded.query)
   where (c.people, c.lead, c.query) is distinct from (excluded.people, excluded.lead, excluded.query)`,
  `delete from peak_bars`,
  `insert into peak_bars (term, kind, open, bar) select term, kind, open, bar from fresh_bars`,
  `delete from peaks p where not exists (select from fresh_peaks f where f.term = p.term and f.id = p.evidence_id)
   and not exists (select from evidence e, count_started s where e.id = p.evidence_id and e.changed_at >= s.at)`,
  `insert into peaks as p (term, evidence_id, person_id, kind, audience_id, at, strength)
   select f.term, f.id, f.person_id, f.kind, f.audience_id, f.at, f.strength
   from fresh_peaks f join evidence e on e.id = f.id and e.changed_at < (select at from count_started)
   order by f.term, f.id
   on conflict (term, evidence_id) do update
   set (audience_id, at, strength) = (excluded.audience_id, excluded.at, excluded.strength)
   where (p.audience_id, p.at, p.strength) is distinct from (excluded.audience_id, excluded.at, excluded.strength)`,
];
