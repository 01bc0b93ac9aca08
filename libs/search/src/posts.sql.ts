import { maySeePost } from '@app/wall';

/**
 * Posts by their words, as SQL. $1 asks; $2 concepts, $3 texts that stand for them, $4 qualities; $5 how many.
 *
 *   worth of a concept = quality × f / (f + 0.3 × (0.25 + 0.75 × length / usual length)), f its ts_rank, in which a word of
 *                        the title counts as two and a half of the body (BM25's, over weighted words)
 *   rarity of one      = 42 − ln(n + ½), n of those that the reader may open showing it: a mild one, since the share of the
 *                        need counts it once more (with BM25's the documents of our packs are found worse)
 *   score              = Σ rarity × worth × the share of the need that is there × age, of which an old post loses a tenth
 *
 * Of each word the newest posts are looked at. What everybody writes brings in nobody's post, unless nothing else is asked.
 */
const usual = 300;
const newest = 500;
const worth = `p.quality * p.f / (p.f + 0.3 * (0.25 + 0.75 * p.length / ${usual}.0))`;
const f = `ts_rank('{0.4,0.4,0.4,1}', p.words, w.query) as f, char_length(p.body)::float8 as length`;

export const rankedPosts = `
  with words as materialized (
    select c.concept, max(c.quality)::float8 as quality, q.query,
           (select count(*) from common_terms t where t.term = any(q.stems)) < cardinality(q.stems) as rare
    from unnest($2::int[], $3::text[], $4::real[]) as c (concept, text, quality)
    cross join lateral (values
      (plainto_tsquery('house_fr', c.text), tsvector_to_array(to_tsvector('house_fr', c.text))),
      (plainto_tsquery('house_en', c.text), tsvector_to_array(to_tsvector('house_en', c.text)))) as q (query, stems)
    where numnode(q.query) > 0 group by c.concept, q.query, q.stems),
  asked_first as materialized (select * from words where rare or not exists (select from words where rare)),
  found as materialized (
    select p.id, p.concept, ${worth} as worth
    from (select w.concept, w.quality, p.* from asked_first w cross join lateral (
      select p.id, ${f} from posts p
      where p.words @@ w.query and p.removed_at is null and ${maySeePost('p', '$1')}
      order by p.id desc limit ${newest}) p) p),
  also as materialized (
    select p.id, p.concept, ${worth} as worth
    from (select p.id, w.concept, w.quality, ${f}
          from (select distinct id from found) o join posts p on p.id = o.id
          join words w on not w.rare and p.words @@ w.query) p),
  parts as materialized (
    select id, concept, max(worth) as worth from (select * from found union all select * from also) a group by id, concept),
  rarities as materialized (
    select concept, 42 - ln(count(*) + 0.5) as rarity from parts group by concept),
  best as (
    select p.id, sum(p.worth * r.rarity) * sum(r.rarity) / (select sum(rarity) from rarities) as score
    from parts p join rarities r on r.concept = p.concept group by p.id)
  select p.id, a.display_name as author,
         left(regexp_replace(coalesce(p.title || ' — ', '') || p.body, '\\s+', ' ', 'g'), 160) as excerpt, p.created_at as at
  from best b join posts p on p.id = b.id join people a on a.id = p.author_id
  order by b.score * (0.9 + 0.1 * power(0.5, extract(epoch from now() - p.created_at) / 86400 / 730)) desc, p.id desc
  limit $5`;
