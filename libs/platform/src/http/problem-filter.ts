import { errors, type ErrorCode, type Problem } from '@app/contract';
import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AppError } from './app-error.js';
import { log } from '../log.js';

const byStatus: Record<number, ErrorCode> = {
  400: 'request.malformed',
  401: 'session.missing',
  403: 'role.missing',
  404: 'nothing.here',
  405: 'request.method-refused',
  406: 'request.malformed',
  408: 'request.malformed',
  409: 'request.conflict',
  413: 'request.too-large',
  414: 'request.malformed',
  415: 'request.type-refused',
  422: 'request.invalid',
  429: 'request.too-many',
  431: 'request.malformed',
  503: 'server.busy',
};

/** What PostgreSQL's refusals mean to a caller; whatever is not here is a fault of ours. */
function codeOfDatabase(sqlState: string): ErrorCode | undefined {
  if (/^(22|23502|23514)/.test(sqlState)) return 'request.invalid';
  if (/^(23|40)/.test(sqlState)) return 'request.conflict';
  // No room, no lock in time, no time, no server, no connection, none any more.
  if (/^(53|55P03|57|08|25P03)/.test(sqlState)) return 'server.busy';
  return undefined;
}

/** Words and codes of a connection that is not there, of the driver and of the system. */
const away =
  /^(timeout exceeded when trying to connect|connection terminated|query read timeout|client (has encountered|was closed)|cannot use a pool after|driver not connected|query runner already released)/i;
const awayCodes = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'EAI_AGAIN', 'ENOTFOUND']);

/** Something that we stand on is away for a while, the database above all. */
const isAway = (error: unknown): boolean =>
  error instanceof Error && (away.test(error.message) || awayCodes.has((error as NodeJS.ErrnoException).code ?? ''));

function toProblem(error: unknown, requestId: string): Problem {
  const problem = (code: ErrorCode, more?: Partial<Problem>): Problem => ({
    type: `urn:parvis:error:${code}`,
    status: errors[code],
    code,
    requestId,
    ...more,
  });
  if (error instanceof AppError) {
    return problem(error.code, {
      ...(error.fields ? { fields: error.fields } : {}),
      ...(error.data ? { data: error.data } : {}),
    });
  }
  const sqlState = (error as { code?: unknown })?.code;
  if (typeof sqlState === 'string') {
    const code = /^[0-9A-Z]{5}$/.test(sqlState) ? codeOfDatabase(sqlState) : undefined;
    if (code) return problem(code);
  }
  if (isAway(error)) return problem('server.busy');
  if (sqlState === 'ENOSPC' || sqlState === 'EDQUOT') return problem('storage.full');
  const status = error instanceof HttpException ? error.getStatus() : (error as { statusCode?: unknown })?.statusCode;
  if (typeof status === 'number' && status >= 400 && status < 500)
    return problem(byStatus[status] ?? 'request.malformed', { status });
  return problem(status === 503 ? 'server.busy' : 'server.failed');
}

/** Sends any error as problem+json. Faults of ours are logged with their stack and told by request id only. */
export function sendProblem(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const problem = toProblem(error, request.id);
  const about = { requestId: request.id, path: request.routeOptions?.url, error };
  if (problem.code === 'server.failed') log.error(about, 'request failed');
  else if (problem.status >= 500) log.warn(about, 'request put off');
  if (reply.sent) return;
  const after = problem.status === 503 ? 2 : problem.data?.['retryAfter'];
  if (after !== undefined) void reply.header('retry-after', String(after));
  void reply
    .status(problem.status)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .header('cache-control', 'no-store')
    .send(JSON.stringify(problem));
}

@Catch()
export class ProblemFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    sendProblem(error, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
  }
}
