import { mayRead } from '@app/audiences';
import { everyone } from '@app/platform';

/**
 * The ranking, as SQL. $1 to $5 are filters and offset; $6 viewer; concepts (numbered from 1): $7 boosts, $8 required;
 * texts: $9 concepts, $10 texts, $11 qualities; skills: $12 concepts, $13 ids, $14 qualities.
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
 * Each proof's weight is its share of the score by the same formula, so that the weights sum to it.
 */
const halfLife = `case kind when 'post' then 730 when 'comment' then 730 when 'assignment' then 1460 else 2555 end`;

/** Every proof that the viewer may read, once a concept; permission stands before anything is reckoned. */
const proofs = `
  variants as materialized (
    select v.concept, max(v.quality)::float8 as quality, q.query
    from unnest($9::int[], $10::text[], $11::real[]) as v (concept, text, quality)
    cross join lateral (
      values (plainto_tsquery('house_fr', v.text)), (plainto_tsquery('house_en', v.text))) as q (query)
    where numnode(q.query) > 0 group by v.concept, q.query),
  matches as materialized (
    select e.id, e.person_id, e.kind, e.audience_id, e.at, v.concept,
           e.weight * v.quality * ts_rank('{1,1,1,1}', e.words, v.query) as strength
    from variants v join evidence e on e.words @@ v.query
    union all
    select e.id, e.person_id, e.kind, e.audience_id, e.at, s.concept, e.weight * s.quality
    from unnest($12::int[], $13::bigint[], $14::real[]) as s (concept, id, quality)
    join evidence e on e.kind in ('skill', 'endorsement') and e.source_id = s.id),
  readable as materialized (
    select m.audience_id from (select distinct audience_id from matches) m where ${mayRead('m.audience_id', '$6')}),
  proofs as materialized (
    select m.id, m.person_id, m.kind, m.concept,
           max(m.strength) * (0.25 + 0.75 * power(0.5,
             greatest(0, coalesce(current_date - m.at::date, 0)) / (${halfLife})::float8)) as strength
    from matches m join readable r on r.audience_id = m.audience_id
    group by m.id, m.person_id, m.kind, m.concept, m.at)`;

/** People who are here to be found: colleagues, not guests, and nobody who has left. `p` is a row of `people`. */
export const present = (p: string): string => `not ${p}.guest and (${p}.left_on is null or ${p}.left_on >= current_date)
  and not exists (select from accounts gone where gone.person_id = ${p}.id and gone.state = 'left')`;

const scores = `
  kinds as materialized (
    select person_id, concept, kind, sum(power(strength, 3)) as cubes from proofs group by person_id, concept, kind),
  known as materialized (
    select k.person_id, k.concept, sum(cbrt(k.cubes)) as k
    from kinds k join people p on p.id = k.person_id and ${present('p')} group by k.person_id, k.concept),
  worth as materialized (
    select c.concept, c.required, c.boost * ln(1 + (greatest(house.people, n.n) - n.n + 0.5) / (n.n + 0.5)) as w
    from unnest($7::real[], $8::boolean[]) with ordinality as c (boost, required, concept)
    join (select concept, count(*) as n from known group by concept) n on n.concept = c.concept
    cross join (select size as people from audiences where id = ${everyone}) house),
  asked as materialized (select sum(w) filter (where required) as w from worth),
  scored as materialized (
    select k.person_id, 1000 * sum(w.w) filter (where w.required) / a.w / a.w as factor,
           sum(w.w * k.k / (k.k + 6)) * 1000 * sum(w.w) filter (where w.required) / a.w / a.w as score
    from known k join worth w on w.concept = k.concept cross join asked a
    group by k.person_id, a.w
    having sum(w.w) filter (where w.required) > 0)`;

/** Below this nobody is worth a look: thousandths of the score. */
const least = 5;

/** Whom the filters let through: $1 unit (with those below), $2 site, $3 language, $4 availability; one flag each. */
const flags = `
  p.unit_id, p.site_id, p.languages, s.availability,
  ($1::bigint is null or exists (select from unit_lines l where l.unit_id = p.unit_id and l.above_id = $1)) as in_unit,
  ($2::bigint is null or p.site_id = $2) as at_site,
  ($3::text is null or p.languages @> array[$3]) as speaks,
  ($4::text is null or s.availability = $4) as is_free`;
const statusOf = `left join statuses s on s.person_id = p.id and (s.until is null or s.until > now())`;
const through = `in_unit and at_site and speaks and is_free`;

/** Each facet counts whom one would find by choosing it, with the other filters as they are. */
const facets = `
  json_build_object(
    'units', (select coalesce(json_agg(json_build_object('id', u.id::text, 'name', u.name, 'people', n) order by n desc, u.name, u.id), '[]')
      from (select l.above_id, count(*) as n from found f join unit_lines l on l.unit_id = f.unit_id
            where at_site and speaks and is_free group by 1 order by 2 desc, 1 limit 40) c join units u on u.id = c.above_id),
    'sites', (select coalesce(json_agg(json_build_object('id', t.id::text, 'name', t.name, 'people', n) order by n desc, t.name, t.id), '[]')
      from (select site_id, count(*) as n from found where in_unit and speaks and is_free and site_id is not null
            group by 1 order by 2 desc, 1 limit 40) c join sites t on t.id = c.site_id),
    'languages', (select coalesce(json_agg(json_build_object('id', language, 'name', language, 'people', n) order by n desc, language), '[]')
      from (select language, count(*) as n from found, unnest(languages) as language where in_unit and at_site and is_free
            group by 1 order by 2 desc, 1 limit 20) c),
    'availability', (select coalesce(json_agg(json_build_object('id', availability, 'name', availability, 'people', n) order by n desc, availability), '[]')
      from (select availability, count(*) as n from found where in_unit and at_site and speaks and availability is not null
            group by 1) c)) as facets`;

/** How many reasons are listed; the others are counted. */
const listed = 4;
const page = 20;

const marks = `StartSel=\uE000, StopSel=\uE001, MaxWords=28, MinWords=14, ShortWord=0`;

/** $5 offset. One row: how many, the facets, and a page of people with their reasons. */
export const ranking = `
with ${proofs}, ${scores},
  found as materialized (
    select c.person_id, c.score, c.factor, ${flags}
    from scored c join people p on p.id = c.person_id ${statusOf} where c.score >= ${least}),
  page as materialized (
    select person_id, score, factor from found where ${through}
    order by round(score::numeric, 4) desc, person_id limit ${page} offset $5),
  shares as materialized (
    select o.person_id, o.id, sum(g.factor * w.w / (k.k + 6) * power(o.strength, 3) / power(cbrt(n.cubes), 2)) as weight
    from page g join proofs o on o.person_id = g.person_id
    join kinds n on n.person_id = o.person_id and n.concept = o.concept and n.kind = o.kind
    join known k on k.person_id = o.person_id and k.concept = o.concept
    join worth w on w.concept = o.concept
    group by o.person_id, o.id),
  placed as (
    select *, row_number() over (partition by person_id order by round(weight::numeric, 4) desc, id desc) as place,
           count(*) over (partition by person_id) as reasons
    from shares),
  words as materialized (select string_agg('(' || query::text || ')', ' | ')::tsquery as query from variants)
select (select count(*)::int from found where ${through}) as total, ${facets},
  (select coalesce(json_agg(json_build_object('id', g.person_id::text, 'score', g.score, 'count', r.count, 'reasons', r.reasons)
     order by round(g.score::numeric, 4) desc, g.person_id), '[]')
   from page g cross join lateral (
     select max(o.reasons) as count, json_agg(json_build_object(
       'kind', e.kind, 'at', e.at, 'weight', o.weight, 'link', e.link,
       'text', coalesce(fr.text, en.text, left(e.text, 200)),
       'endorsers', case e.kind when 'endorsement' then (
          select count(*) from endorsements d where d.person_id = e.person_id and d.skill_id = e.source_id) end)
       order by o.place) as reasons
     from placed o join evidence e on e.id = o.id cross join words q
     cross join lateral (select nullif(h.text, replace(h.text, '\uE000', '')) as text
       from (select ts_headline('house_fr', left(e.text, 2000), q.query, '${marks}') as text) h) fr
     cross join lateral (select nullif(h.text, replace(h.text, '\uE000', '')) as text
       from (select case when fr.text is null then ts_headline('house_en', left(e.text, 2000), q.query, '${marks}') end as text) h) en
     where o.person_id = g.person_id and o.place <= ${listed}) r) as items`;

/** Everybody by family name, through the same filters. */
export const directory = `
with found as materialized (
    select p.id as person_id, plain(p.family_name) as family, plain(p.given_name) as given, ${flags}
    from people p ${statusOf} where ${present('p')})
select (select count(*)::int from found where ${through}) as total, ${facets},
  (select coalesce(json_agg(json_build_object('id', person_id::text, 'score', 0, 'count', 0, 'reasons', json_build_array())
     order by family, given, person_id), '[]')
   from (select * from found where ${through} order by family, given, person_id limit ${page} offset $5) g) as items`;
