import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Me } from '@app/contract';
import type { Entry } from './self.service.js';

/** Where a sign-in comes from. */
export interface Visit {
  agent: string;
  address: string;
  /** The `Cookie` header: a session that this browser already has ends with a new sign-in. */
  cookies: string | undefined;
}

export const visitOf = (request: FastifyRequest): Visit => ({
  agent: (request.headers['user-agent'] ?? '').replace(/[^\x20-\x7e]/g, '').slice(0, 250),
  address: request.ip,
  cookies: request.headers.cookie,
});

/** Sends the new session with the answer. */
export function letIn(reply: FastifyReply, { cookie, me }: Entry): Me {
  void reply.header('set-cookie', cookie);
  return me;
}
