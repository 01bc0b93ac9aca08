import type { FastifyInstance } from 'fastify';
import { asPerson, pool } from './floor-session.js';

/**
 * The rows of a post that mentions people: itself, whom it mentions, what it shows of its author, their lines, and the
 * events of its audience and of their inboxes. One statement, so one transaction and one round trip.
 */
const publish = `
  with told as (
    insert into posts (kind, author_id, audience_id, body, language) values ('update', $1, $2, $3, 'fr') returning *),
  named as (
    select p.id, a.id as inbox from people p join audiences a on a.kind = 'person' and a.ref_id = p.id
    where p.handle = any($4::text[])),
  mentioned as (
    insert into mentions (post_id, person_id) select t.id, n.id from told t, named n),
  shown as (
    insert into evidence (person_id, kind, source_id, audience_id, text, link, weight, at)
    select author_id, 'post', id, audience_id, body, '/posts/' || id, 1.5, created_at from told),
  raised as (
    insert into notifications (person_id, reason, subject, post_id, actor_ids)
    select n.id, 'mention', 'post:' || t.id, t.id, array[$1::bigint] from told t, named n),
  moved as (
    insert into streams as s (audience_id, seq)
    select id, 1 from (select inbox from named union all select $2::bigint) x (id) order by id
    on conflict (audience_id) do update set seq = s.seq + 1 returning audience_id, seq),
  events as (
    insert into events (audience_id, seq, name, payload)
    select m.audience_id, m.seq,
      case when m.audience_id = t.audience_id then 'post.published' else 'notification.raised' end,
      case when m.audience_id = t.audience_id then jsonb_build_object('post', to_jsonb(t)) else '{"unread":1}' end
    from moved m, told t)
  select id, kind, author_id, audience_id, body, created_at from told`;

/** The routes that write, and one that does nothing. */
export function serveWrites(app: FastifyInstance): void {
  app.post(
    '/api/posts',
    asPerson(async (me, request) => {
      const { audienceId, body } = request.body as { audienceId: string; body: string };
      const handles = [...body.matchAll(/@(\w+)/g)].map(([, handle]) => handle);
      const values = [me, audienceId, body, handles];
      return (await pool.query<object>({ name: 'publish', text: publish, values })).rows[0]!;
    }),
  );
  const nothing = asPerson(() => Promise.resolve({}));
  app.put('/api/posts/:id/reaction', nothing);
  app.post('/api/posts/:id/acknowledgement', nothing);
}
