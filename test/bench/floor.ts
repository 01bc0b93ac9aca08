/**
 * What the product is measured against: the least that can answer. Bare Fastify, the session looked up, one prepared
 * query of rows; a bare `ws` that writes one message to every client. No policy, no other look at the data, no events.
 */
import { createHash } from 'node:crypto';
import Fastify from 'fastify';
import pg from 'pg';
import { WebSocketServer } from 'ws';

const pool = new pg.Pool({
  connectionString: process.env['DATABASE_URL'],
  max: 16,
  options: '-c plan_cache_mode=force_generic_plan',
});

const session = `
  select s.person_id from sessions s join accounts a on a.person_id = s.person_id
  where s.hash = $1 and s.expires_at > now() and a.state = 'active'`;

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

async function personOf(cookie: string | undefined): Promise<string | undefined> {
  const token = /parvis=([\w-]+)/.exec(cookie ?? '')?.[1] ?? '';
  const values = [createHash('sha256').update(token).digest()];
  return (await pool.query({ name: 'session', text: session, values })).rows[0]?.person_id;
}

const app = Fastify({ bodyLimit: 256 * 1024 });
app.get('/api/wall', async (request, reply) => {
  const me = await personOf(request.headers.cookie);
  if (!me) return reply.code(401).send({});
  return { items: (await pool.query({ name: 'heads', text: heads, values: [me, 20] })).rows };
});
app.get<{ Querystring: { q: string } }>('/api/expertise', async (request, reply) => {
  const me = await personOf(request.headers.cookie);
  if (!me) return reply.code(401).send({});
  return { items: (await pool.query({ name: 'concept', text: concept, values: [me, request.query.q] })).rows };
});
app.post<{ Body: { message: string } }>('/broadcast', async (request) => {
  for (const client of sockets.clients) client.send(request.body.message);
  return { sent: sockets.clients.size };
});
await app.listen({ port: 0, host: '127.0.0.1' });
const sockets = new WebSocketServer({ server: app.server, path: '/socket/', perMessageDeflate: false });

const address = app.server.address();
process.send?.({ ready: true, port: typeof address === 'object' ? address?.port : 0 });
process.once('disconnect', () => process.exit(0));
process.once('SIGTERM', () => process.exit(0));
