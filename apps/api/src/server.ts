import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import multipart from '@fastify/multipart';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest, RouteOptions } from 'fastify';
import helmet from 'helmet';
import { endpoints } from '@app/contract';
import { log, NestLog, sendProblem, unboundEndpoints, writeAnswer, type Config } from '@app/platform';
import { AppModule } from './app.module.js';
import { serveProbes } from './probes.js';
import { builtWeb, serveWeb } from './web.js';

/**
 * Builds the one server process: HTTP, sockets, jobs and the built web. It does not start while an operation of the
 * contract has no handler, or a route of the API no operation.
 */
export async function createServer(config: Config, web = builtWeb): Promise<NestFastifyApplication> {
  log.level = config.logLevel;
  const safe = safeHeaders(config);
  const adapter = new FastifyAdapter({
    bodyLimit: 256 * 1024,
    routerOptions: { maxParamLength: 200 },
    requestTimeout: 30_000,
    connectionTimeout: 60_000,
    keepAliveTimeout: 72_000,
    forceCloseConnections: 'idle',
    trustProxy: config.trustProxy.length > 0 ? config.trustProxy : false,
    genReqId: () => randomUUID().slice(-12),
    exposeHeadRoutes: false,
    // What arrives while the node is going is answered like anything else; `Requests` closes the door in order.
    return503OnClosing: false,
    // What cannot even be routed passes by the hooks.
    frameworkErrors: (error: Error, request: FastifyRequest, reply: FastifyReply) =>
      sendProblem(error, request, reply.headers(safe)),
  });
  const fastify = adapter.getInstance();
  fastify.addHook('onRequest', (_request, reply, done) => {
    reply.headers(safe);
    done();
  });
  await fastify.register(multipart, {
    limits: { files: 1, fields: 10, parts: 12, fieldSize: 64_000, headerPairs: 50 },
  });
  // JSON only: a form of another site cannot send it without asking first.
  fastify.removeContentTypeParser('text/plain');
  fastify.addHook('onSend', (request, reply, _payload, done) => {
    if (request.url.startsWith('/api/') && !reply.hasHeader('cache-control'))
      void reply.header('cache-control', 'no-store');
    done();
  });

  fastify.setReplySerializer(writeAnswer);
  fastify.addHook('onRoute', refuseUnknown);

  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(config), adapter, {
    logger: new NestLog(),
    abortOnError: false,
  });
  app.setGlobalPrefix('api');
  const missing = unboundEndpoints();
  if (missing.length > 0) throw new Error(`Operations of the contract without a handler: ${missing.join(', ')}`);
  serveProbes(fastify, app, config);
  await serveWeb(fastify, web);
  return app;
}

/** What helmet tells browsers to refuse: the same with every answer, so it is worked out once. */
function safeHeaders(config: Config): Record<string, string> {
  const headers: Record<string, string> = {};
  const heard = {
    setHeader: (name: string, value: string) => void (headers[name.toLowerCase()] = value),
    removeHeader: () => undefined,
  };
  const protect = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        connectSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    hsts: config.secure ? { maxAge: 31_536_000, includeSubDomains: true } : false,
    crossOriginEmbedderPolicy: false,
    referrerPolicy: { policy: 'same-origin' },
  });
  protect({} as IncomingMessage, heard as unknown as ServerResponse, (error) => {
    if (error) throw error;
  });
  return headers;
}

/** What the contract does not name has no policy either. */
function refuseUnknown({ method, url }: RouteOptions): void {
  if (!url.startsWith('/api/')) return;
  for (const one of [method].flat())
    if (!Object.hasOwn(endpoints, `${one} ${url.slice('/api'.length)}`))
      throw new Error(`A route without an operation in the contract: ${one} ${url}`);
}
