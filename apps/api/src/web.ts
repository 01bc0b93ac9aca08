import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import type { Config } from '@app/platform';

/** Where `npm run build` leaves the web: beside the compiled server. */
const builtWeb = join(import.meta.dirname, '../../../web');

/**
 * Serves the built web: hashed assets for ever, everything else fresh; any other path is a screen of the single page.
 * Without a build (tests of the API) there is nothing to serve.
 */
export async function serveWeb(fastify: FastifyInstance, _config: Config): Promise<void> {
  if (!existsSync(join(builtWeb, 'index.html'))) return;
  const shell = await readFile(join(builtWeb, 'index.html'), 'utf8');
  await fastify.register(fastifyStatic, {
    root: builtWeb,
    prefix: '/',
    wildcard: false,
    index: false,
    preCompressed: true,
    cacheControl: false,
    setHeaders: (reply, path) => {
      const forEver = path.includes('/assets/') || path.includes('/fonts/');
      reply.header('cache-control', forEver ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  fastify.get('/*', (request, reply) => {
    if (request.url.startsWith('/api/') || request.url.startsWith('/socket')) return reply.callNotFound();
    return reply.header('content-type', 'text/html; charset=utf-8').header('cache-control', 'no-cache').send(shell);
  });
}
