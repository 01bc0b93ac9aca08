import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import pg from 'pg';

export const pool = new pg.Pool({
  connectionString: process.env['DATABASE_URL'],
  max: 16,
  options: '-c plan_cache_mode=force_generic_plan',
});

const session = `
  select s.person_id from sessions s join accounts a on a.person_id = s.person_id
  where s.hash = $1 and s.expires_at > now() and a.state = 'active'`;

/** Whose session the cookie names: one query. */
export async function personOf(cookie: string | undefined): Promise<string | undefined> {
  const token = /parvis=([\w-]+)/.exec(cookie ?? '')?.[1] ?? '';
  const values = [createHash('sha256').update(token).digest()];
  return (await pool.query<{ person_id: string }>({ name: 'session', text: session, values })).rows[0]?.person_id;
}

/** A handler for whoever is signed in. */
export const asPerson =
  (work: (me: string, request: FastifyRequest) => Promise<object>) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<object> => {
    const me = await personOf(request.headers.cookie);
    return me ? work(me, request) : reply.code(401).send({});
  };
