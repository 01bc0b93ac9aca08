import { limits } from '@app/contract';
import { mayRead } from '@app/audiences';
import { everyone } from '@app/platform';
import { fading, inBothLanguages, rankOf } from './peaks.sql.js';
import { quoted } from './quote.sql.js';

/**
 * The ranking, as SQL. $1 unit, $2 site, $3 language, $4 availability, $5 offset; $6 viewer; concepts (numbered from 1):
 * $7 boosts, $8 required; texts: $9 concepts, $10 texts, $11 qualities; skills: $12 concepts, $13 ids, $14 qualities;
 * wishes: $15 numbers, $16 kinds, $17 values. Whoever meets more wishes comes first.
 *
 *   strength of a proof for a concept = weight of the evidence (kind, length) × quality of the match
 *     × frequency (ts_rank: near tf / (tf + 0.65) for one word, nearness for several)
 *     × fading (a quarter stays, the rest halves with every half-life of the kind)
 *   proof of a kind     = ∛ Σ strength³         ten equal mentions are worth 2.2 of them, and never a declared skill
 *   what a person knows = K / (K + 6), K the sum over kinds
 *   rarity of a concept = ln(1 + (people − n + ½) / (n + ½)), n of them having any visible proof (BM25's, over people)
 *   score               = 1000 × Σ rarity × boost × knows / Σ rarity × boost × the share of the need that is covered
 *
 * Rarity is counted among what this viewer may read, in the query itself: no statistics that could betray a hidden text.
 * Of a common word (`peaks.sql.ts`) only the strongest proofs are looked at, its rarity comes from what everybody may read,
 * and all its proofs are looked for among the people who are the best by then: a passing mention of what everybody
 * mentions brings nobody to the top. Each proof's weight is its share of the score by the same formula.
 */
const proof = 'e.id, e.person_id, e.kind, e.audience_id, e.at';

/**
 * Of some matches those that the viewer may read, once a concept. Nothing is reckoned before that. `is true` has each
 * audience asked for once, whatever number of matches the planner expects.
 */
const readable = (matches: string): string => `
  select m.id, m.person_id, m.kind, m.concept, max(m.strength) * ${fading('m')} as strength
  from ${matches} m where (m.audience_id in (
    select d.audience_id from (select distinct audience_id from ${matches}) d
    where (select ${mayRead('d.audience_id', '$6')}))) is true
  group by m.id, m.person_id, m.kind, m.concept, m.at`;

const unfiltered = `$1::bigint is null and $2::bigint is null and $3::text is null and $4::text is null`;
/** Of a skill that thousands have, those with the best proofs; more of them when only some people are asked for. */
const bestOfSkill = { of: 200, filtered: 5000 };
/** For so many people, the best by what is known so far, all proofs of common words are looked for. */
const looked = 40;

const proofs = `
  variants as materialized (
    select v.concept, max(v.quality)::float8 as quality, q.query, q.stems
    from unnest($9::int[], $10::text[], $11::real[]) as v (concept, text, quality)
    cross join lateral ${inBothLanguages('v.text')}
    where numnode(q.query) > 0 group by v.concept, q.query, q.stems),
  -- Words of one name share its texts: each is looked for once. Several common words without a name stand nowhere ready.
  queries as materialized (
    select row_number() over () as number, q.query, q.stems, t.term,
           t.term is null and (cardinality(q.stems) = 1 or c.common < cardinality(q.stems)) as rare,
           coalesce(t.people, case when c.common = cardinality(q.stems) then c.people end) as people
    from (select distinct query, stems from variants) q
    left join common_terms t on t.term = array_to_string(q.stems, ' ')
    cross join lateral (
      select count(*) as common, min(people) as people from common_terms s where s.term = any(q.stems)) c),
  ways as materialized (
    select v.concept, v.quality, q.number from variants v join queries q on q.query = v.query),
  found_texts as materialized (
    select ${proof}, e.weight * ${rankOf('e.words', 'q.query')} as strength, q.number
    from queries q join evidence e on e.words @@ q.query where q.rare
    union all
    select e.evidence_id, e.person_id, e.kind, e.audience_id, e.at, e.strength, q.number
    from queries q join peaks e on e.term = q.term),
  matches as materialized (
    select e.id, e.person_id, e.kind, e.audience_id, e.at, v.concept, e.strength * v.quality as strength
    from found_texts e join ways v on v.number = e.number
    union all
    select ${proof}, s.concept, e.weight * s.quality
    from unnest($12::int[], $13::bigint[], $14::real[]) as s (concept, id, quality)
    cross join lateral (
      select * from evidence h where h.kind in ('skill', 'endorsement') and h.source_id = s.id
      order by h.weight desc, h.id desc limit case when ${unfiltered} then ${bestOfSkill.of} else ${bestOfSkill.filtered} end) e),
  early as materialized (${readable('matches')}),
  hopes as materialized (
    select o.person_id, sum(o.strength / (o.strength + 6) * ($7::real[])[o.concept]) as hope
    from (select person_id, concept, sum(strength) as strength from early group by person_id, concept) o
    group by o.person_id),
  common as materialized (
    select number, query, string_agg(query::text, ' | ') over ()::tsquery as any_of from queries where not rare),
  best as materialized (
    select person_id from hopes where exists (select from common) order by hope desc, person_id limit ${looked}),
  late_texts as materialized (
    select ${proof}, e.weight * ${rankOf('e.words', 'c.query')} as strength, c.number
    from best b cross join lateral (select * from evidence where person_id = b.person_id offset 0) e
    join common c on e.words @@ c.query
    where e.words @@ (select any_of from common limit 1)),
  late_matches as materialized (
    select e.id, e.person_id, e.kind, e.audience_id, e.at, v.concept, e.strength * v.quality as strength
    from late_texts e join ways v on v.number = e.number),
  all_proofs as materialized (
    select id, person_id, kind, concept, max(strength) as strength
    from (select * from early union all ${readable('late_matches')}) o group by id, person_id, kind, concept)`;

/** People who are here to be found: colleagues, not guests, and nobody who has left. `p` is a row of `people`. */
export const present = (p: string): string => `not ${p}.guest and (${p}.left_on is null or ${p}.left_on >= current_date)
  and not exists (select from accounts gone where gone.person_id = ${p}.id and gone.state = 'left')`;

const inUnit = `($1::bigint is null or exists (select from unit_lines l where l.unit_id = p.unit_id and l.above_id = $1))`;
const atSite = `($2::bigint is null or p.site_id = $2)`;
const speaks = `($3::text is null or p.languages @> array[$3])`;
const isFree = `($4::text is null or s.availability = $4)`;
const statusOf = `left join statuses s on s.person_id = p.id and (s.until is null or s.until > now())`;

/** How many of the wishes whose parameters begin there a person meets; of each, one of its ways is enough. */
const metOf = (first: number): string => `case when cardinality($${first}::int[]) = 0 then 0 else (
    select count(distinct m.number)::int
    from unnest($${first}::int[], $${first + 1}::text[], $${first + 2}::text[]) as m (number, kind, value)
    where case m.kind
      when 'site' then p.site_id = m.value::bigint
      when 'unit' then exists (select from unit_lines l where l.unit_id = p.unit_id and l.above_id = m.value::bigint)
      when 'language' then p.languages @> array[m.value]
      when 'skill' then exists (select from person_skills d where d.person_id = p.id and d.skill_id = m.value::bigint)
      -- Most people never say: only who is busy or away has no time.
      when 'free' then s.availability is null or s.availability not in ('busy', 'away') end) end as met`;
const allMet = (first: number): string =>
  `met = (select coalesce(max(w.number), 0) from unnest($${first}::int[]) as w (number))`;

/** A person with what the facets count and which of the filters let them through. */
const flags = `p.unit_id, p.site_id, p.languages, s.availability,
  ${inUnit} as in_unit, ${atSite} as at_site, ${speaks} as speaks, ${isFree} as is_free`;
const through = `in_unit and at_site and speaks and is_free`;

const scores = `
  here as materialized (
    select p.id, ${flags}, ${metOf(15)} from hopes o join people p on p.id = o.person_id ${statusOf} where ${present('p')}
    order by coalesce((${unfiltered}) or (${inUnit} and ${atSite} and ${speaks} and ${isFree}), false) desc,
      met desc, o.hope desc, p.id
    limit ${limits.found}),
  proofs as materialized (select o.* from all_proofs o join here h on h.id = o.person_id),
  kinds as materialized (
    select person_id, concept, kind, sum(power(strength, 3)) as cubes from proofs group by person_id, concept, kind),
  known as materialized (
    select person_id, concept, sum(cbrt(cubes)) as k from kinds group by person_id, concept),
  spreads as materialized (
    select v.concept, max(q.people) as people from variants v join queries q on q.query = v.query
    where v.quality = 1 group by v.concept),
  worth as materialized (
    select c.concept, c.required,
           case when seen.n > 0 then c.boost * ln(1 + (greatest(house.people, n.n) - n.n + 0.5) / (n.n + 0.5)) else 0 end as w
    from unnest($7::real[], $8::boolean[]) with ordinality as c (boost, required, concept)
    left join (
      select concept, count(distinct person_id)::int as n from all_proofs group by concept) seen on seen.concept = c.concept
    left join spreads s on s.concept = c.concept
    cross join (select size as people from audiences where id = ${everyone}) house
    cross join lateral (select greatest(seen.n, case when s.people is not null then least(s.people, house.people) end) as n) n),
  -- By the number of the concept, and not by joins: of what is joined the planner expects too little, and loops.
  asked as materialized (
    select array_agg(w order by concept) as w, array_agg(case when required then w else 0 end order by concept) as required,
           sum(w) filter (where required) as most
    from worth),
  scored as materialized (
    select k.person_id, 1000 * sum(a.required[k.concept]) / a.most / a.most as factor,
           sum(a.w[k.concept] * k.k / (k.k + 6)) * 1000 * sum(a.required[k.concept]) / a.most / a.most as score
    from known k cross join asked a
    group by k.person_id, a.most
    having sum(a.required[k.concept]) > 0)`;

/** Below this nobody is worth a look: thousandths of the score. */
const least = 0.5;

/** The most frequent values of a facet among those who are found; each counts whom one would find by choosing it. */
const facet = (from: string, id: string, others: string, name: string, names = ''): string => `
  (select coalesce(json_agg(json_build_object('id', c.id::text, 'name', ${name}, 'people', c.n)
     order by c.n desc, ${name}, c.id), '[]')
   from (select ${id} as id, count(*)::int as n from ${from} where ${id} is not null and ${others}
         group by 1 order by 2 desc, 1 limit 40) c ${names})`;
const facets = `json_build_object(
  'units', ${facet('found f join unit_lines l on l.unit_id = f.unit_id', 'l.above_id', 'at_site and speaks and is_free', 'u.name', 'join units u on u.id = c.id')},
  'sites', ${facet('found', 'site_id', 'in_unit and speaks and is_free', 't.name', 'join sites t on t.id = c.id')},
  'languages', ${facet('found, unnest(languages) as language', 'language', 'in_unit and at_site and is_free', 'c.id')},
  'availability', ${facet('found', 'availability', 'in_unit and at_site and speaks', 'c.id')}) as facets`;

/** How many reasons are listed; the others are counted. */
const listed = 4;
const page = 20;

const marks = `StartSel=\uE000, StopSel=\uE001, MaxWords=28, MinWords=14, ShortWord=0`;

/** $5 offset. One row: how many, the facets, and a page of people with their reasons. */
export const ranking = `
with ${proofs}, ${scores},
  found as materialized (
    select c.person_id, c.score, c.factor, h.* from scored c join here h on h.id = c.person_id where c.score >= ${least}),
  page as materialized (
    select person_id, score, factor, met from found where ${through}
    order by met desc, round(score::numeric, 4) desc, person_id limit ${page} offset $5),
  -- What concerns the page alone, so that the joins below are small whatever the planner expects.
  shown as materialized (select array_agg(person_id) as people from page),
  its_proofs as materialized (
    select *, sum(power(strength, 3)) over (partition by person_id, concept, kind) as cubes
    from proofs where person_id = any((select people from shown)::bigint[])),
  its_parts as materialized (
    select person_id, id, concept, power(strength, 3) / power(cbrt(cubes), 2) as part,
           sum(power(strength, 3) / power(cbrt(cubes), 2)) over (partition by person_id, concept) as k
    from its_proofs),
  shares as materialized (
    select o.person_id, o.id, sum(g.factor * a.w[o.concept] / (o.k + 6) * o.part) as weight
    from its_parts o join page g on g.person_id = o.person_id cross join asked a
    group by o.person_id, o.id),
  placed as (
    select *, row_number() over (partition by person_id order by round(weight::numeric, 4) desc, id desc) as place,
           count(*) over (partition by person_id) as reasons
    from shares)
select (select count(*)::int from found where ${through}) as total,
  (select count(*)::int from found where ${through} and ${allMet(15)}) as meeting, ${facets},
  (select coalesce(json_agg(json_build_object('id', g.person_id::text, 'score', g.score, 'count', r.count, 'reasons', r.reasons)
     order by g.met desc, round(g.score::numeric, 4) desc, g.person_id), '[]')
   from page g cross join lateral (
     select max(o.reasons) as count, json_agg(json_build_object(
       'kind', e.kind, 'at', e.at, 'weight', o.weight, 'link', e.link,
       'text', quote.text,
       'endorsers', case e.kind when 'endorsement' then (
          select count(*) from endorsements d where d.person_id = e.person_id and d.skill_id = e.source_id) end)
       order by o.place) as reasons
     from placed o join evidence e on e.id = o.id
     -- Each stem once: a quote counts a word that is asked for twice as two, and ends the sooner.
     cross join lateral (
       select string_agg(distinct quote_literal(stem), ' | ')::tsquery as query
       from queries v cross join lateral unnest(v.stems) stem where e.words @@ v.query) q
     ${quoted(`'${marks}'`)}
     where o.person_id = g.person_id and o.place <= ${listed}) r) as items`;

/** Everybody by family name, through the same filters; when nothing but wishes is said, whoever meets them all. */
export const directory = `
with found as materialized (
    select * from (select p.id as person_id, ${flags}, ${metOf(6)} from people p ${statusOf} where ${present('p')}) p
    where ${allMet(6)})
select (select count(*)::int from found where ${through}) as total,
  (select count(*)::int from found where ${through}) as meeting, ${facets},
  (select coalesce(json_agg(json_build_object('id', id::text, 'score', 0, 'count', 0, 'reasons', json_build_array())
     order by family, given, id), '[]')
   from (
     -- The index gives them in order; the walk ends with the page.
     select * from (
       select id, plain(family_name) as family, plain(given_name) as given from people order by 2, 3, 1 offset 0) p
     where p.id = any(array(select person_id from found where ${through}))
     limit ${page} offset $5) g) as items`;
