import type { FastifyInstance } from 'fastify';
import { asPerson, pool } from './floor-session.js';

/** The newest heads first, then only what stands at or above the last of them. */
const heads = `
  with page as materialized (
    select t.id from (
      select h.audience_id, min(h.id) over () as least, count(*) over () as n from (
        select m.audience_id, x.id from audience_members m cross join lateral (
          select p.id from posts p where p.audience_id = m.audience_id and p.removed_at is null
          order by p.id desc limit 1) x
        where m.person_id = $1 order by x.id desc limit $2) h) b
    cross join lateral (
      select p.id from posts p where p.audience_id = b.audience_id and p.removed_at is null
        and p.id >= case when b.n < $2 then 0 else b.least end
      order by p.id desc limit $2) t
    order by t.id desc limit $2)
  select p.id, p.kind, p.title, p.body, p.created_at, p.comment_count, p.reaction_counts, p.audience_id, a.name as audience,
         p.author_id, u.display_name, u.title as author_title, u.photo_key, r.emoji as my_reaction
  from page g join posts p on p.id = g.id join people u on u.id = p.author_id join audiences a on a.id = p.audience_id
  left join post_reactions r on r.post_id = p.id and r.person_id = $1
  order by p.id desc`;

/** Of the skills so called and the texts that say so: the twenty with the most readable proof, three proofs each. */
const concept = `
  with matches as materialized (
    select e.id, e.person_id, e.audience_id, e.weight from skill_aliases a
    join evidence e on e.kind in ('skill', 'endorsement') and e.source_id = a.skill_id where a.alias = skill_key($2)
    union all
    select e.id, e.person_id, e.audience_id, e.weight from evidence e
    where e.words @@ (plainto_tsquery('house_fr', $2) || plainto_tsquery('house_en', $2))),
  readable as materialized (
    select a.id from audiences a where a.id in (select distinct audience_id from matches) and exists (
      select from audience_members m where m.person_id = $1 and m.audience_id in (a.id, a.readers_id))),
  best as (
    select m.person_id, sum(m.weight) as score from matches m join readable r on r.id = m.audience_id
    group by m.person_id order by score desc, m.person_id limit 20)
  select b.person_id, p.display_name, p.title, b.score, x.proofs from best b join people p on p.id = b.person_id
  cross join lateral (
    select json_agg(json_build_object('kind', e.kind, 'text', left(e.text, 200), 'link', e.link)) as proofs
    from (select m.id from matches m join readable r on r.id = m.audience_id
          where m.person_id = b.person_id order by m.weight desc limit 3) t join evidence e on e.id = t.id) x
  order by b.score desc, b.person_id`;

/** Posts whose ids are known: what every way to find a page has to do after it. */
const hydration = `
  select p.id, p.kind, p.title, p.body, p.created_at, p.comment_count, p.reaction_counts, p.audience_id, a.name as audience,
         p.author_id, u.display_name, u.title as author_title, u.photo_key, r.emoji as my_reaction
  from posts p join people u on u.id = p.author_id join audiences a on a.id = p.audience_id
  left join post_reactions r on r.post_id = p.id and r.person_id = $1
  where p.id = any($2::bigint[]) order by p.id desc`;

/** Whatever in these streams stands behind these positions. */
const missed = `
  select e.audience_id, e.seq, e.name, e.payload from unnest($2::bigint[], $3::bigint[]) as w (id, low)
  join audience_members m on m.audience_id = w.id and m.person_id = $1
  join events e on e.audience_id = w.id and e.seq > w.low
  order by e.id limit 1000`;

/** People by how many groups of three letters their name shares with what was typed. */
const alike = `
  select id, handle, display_name, title, photo_key from people
  where search_name % name_words($1) order by similarity(search_name, name_words($1)) desc, id limit 6`;

/** The routes that read, each one prepared query behind the session. */
export function serveReads(app: FastifyInstance): void {
  app.get(
    '/api/wall',
    asPerson(async (me) => ({ items: (await pool.query({ name: 'heads', text: heads, values: [me, 20] })).rows })),
  );
  app.get(
    '/hydration',
    asPerson(async (me, request) => {
      const { ids } = request.query as { ids: string };
      return { items: (await pool.query({ name: 'hydration', text: hydration, values: [me, ids.split(',')] })).rows };
    }),
  );
  app.get(
    '/api/expertise',
    asPerson(async (me, request) => {
      const { q } = request.query as { q: string };
      return { items: (await pool.query({ name: 'concept', text: concept, values: [me, q] })).rows };
    }),
  );
  app.get(
    '/api/search',
    asPerson(async (_me, request) => {
      const { q } = request.query as { q: string };
      return { people: (await pool.query({ name: 'alike', text: alike, values: [q] })).rows };
    }),
  );
  app.post(
    '/api/catch-up',
    asPerson(async (me, request) => {
      const { heads: from } = request.body as { heads: Record<string, number> };
      const values = [me, Object.keys(from), Object.values(from)];
      return { events: (await pool.query({ name: 'missed', text: missed, values })).rows };
    }),
  );
}
