import { timingSafeEqual } from 'node:crypto';
import { Database, Metrics, type Config } from '@app/platform';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Requests } from './requests.js';

const databaseLimit = 2_000;

/**
 * What machines ask a node: whether it lives (`/healthz`), whether to send people to it (`/readyz`), and its figures
 * (`/metrics`, for whoever has the token only: without one in the configuration there are none).
 */
export function serveProbes(fastify: FastifyInstance, app: NestFastifyApplication, config: Config): void {
  const requests = app.get(Requests);
  const database = app.get(Database);
  const metrics = app.get(Metrics);
  const plain = (reply: FastifyReply, status: number, body: object) =>
    reply.status(status).header('cache-control', 'no-store').send(body);

  fastify.get('/healthz', (_request, reply) => plain(reply, 200, { status: 'ok' }));
  fastify.get('/readyz', async (_request, reply) => {
    const { leaving } = requests;
    const answers = await database.answers(databaseLimit);
    return plain(reply, answers && !leaving ? 200 : 503, { database: answers ? 'ok' : 'away', leaving });
  });
  fastify.get('/metrics', async (request, reply) => {
    const figures = config.metricsToken && isBearer(request, config.metricsToken) && (await metrics.read());
    if (!figures) return reply.callNotFound();
    return reply.header('content-type', figures.type).header('cache-control', 'no-store').send(figures.text);
  });
  metrics.gauge('parvis_database_connections', 'Connections to PostgreSQL', () => database.pool.totalCount);
  metrics.gauge('parvis_database_waiting', 'Callers that wait for a connection', () => database.pool.waitingCount);
  if (config.metricsToken) {
    const answered = metrics.durations('parvis_http_request_seconds', 'Time to answer', ['method', 'route', 'status']);
    fastify.addHook('onResponse', (request, reply, done) => {
      const route = request.routeOptions.url ?? 'none';
      answered({ method: request.method, route, status: String(reply.statusCode) }, reply.elapsedTime / 1000);
      done();
    });
  }
}

function isBearer(request: FastifyRequest, token: string): boolean {
  const given = Buffer.from(request.headers.authorization ?? '');
  const wanted = Buffer.from(`Bearer ${token}`);
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}
