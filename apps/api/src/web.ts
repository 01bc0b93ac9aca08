import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Language, Me } from '@app/contract';

/** Where `npm run build` leaves the web: beside the compiled server. */
export const builtWeb = join(import.meta.dirname, '../../../web');

/** What to fetch with the page, by the beginning of its path and by language: written by the build of the web. */
interface Preloads {
  screens: Record<string, string[]>;
  messages: Record<Language, string[]>;
}

/**
 * Serves the built web: hashed assets for ever, everything else fresh; any other path is a screen of the single page.
 * Without a build (tests of the API) there is nothing to serve.
 */
export async function serveWeb(fastify: FastifyInstance, folder: string): Promise<void> {
  if (!existsSync(join(folder, 'index.html'))) return;
  const shell = await readFile(join(folder, 'index.html'), 'utf8');
  const preloads = JSON.parse(await readFile(join(folder, 'preloads.json'), 'utf8')) as Preloads;
  await fastify.register(fastifyStatic, {
    root: folder,
    prefix: '/',
    serve: false,
    index: false,
    preCompressed: true,
    cacheControl: false,
    setHeaders: (reply, path) => {
      const forEver = path.includes('/assets/') || path.includes('/fonts/');
      reply.header('cache-control', forEver ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  const files = await filesIn(folder);
  fastify.route({
    method: ['GET', 'HEAD'],
    url: '/*',
    handler: async (request, reply) => {
      const path = request.url.split('?')[0]!;
      if (files.has(path)) return reply.sendFile(path);
      if (/^\/(api|socket)(\/|$)/.test(path)) return reply.callNotFound();
      const page = await personal(fastify, request, shell, preloads);
      const [encoding, body] = await squeezed(page, request.headers['accept-encoding'] ?? '');
      if (encoding) reply.header('content-encoding', encoding);
      return reply
        .header('content-type', 'text/html; charset=utf-8')
        .header('cache-control', 'no-store')
        .header('vary', 'accept-encoding')
        .send(body);
    },
  });
}

/** Every file that the build left, by its address. */
async function filesIn(folder: string): Promise<Set<string>> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const files = entries.filter((entry) => entry.isFile() && !entry.name.startsWith('.'));
  return new Set(files.map((file) => `/${relative(folder, join(file.parentPath ?? file.path, file.name))}`));
}

/** The page carries twenty posts: a few milliseconds of work save a slow network ten times that. */
async function squeezed(page: string, accepted: string): Promise<['br' | 'gzip' | undefined, Buffer]> {
  const body = Buffer.from(page);
  if (/\bbr\b/.test(accepted)) {
    const params = { [constants.BROTLI_PARAM_QUALITY]: 4, [constants.BROTLI_PARAM_SIZE_HINT]: body.length };
    return ['br', await brotli(body, { params })];
  }
  if (/\bgzip\b/.test(accepted)) return ['gzip', await zip(body)];
  return [undefined, body];
}
const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** The page in the reader's language, with the answers its first screen would ask for and the files it needs. */
async function personal(
  fastify: FastifyInstance,
  request: FastifyRequest,
  shell: string,
  preloads: Preloads,
): Promise<string> {
  const path = request.url.split('?')[0]!;
  const answers = await firstAnswers(fastify, request, path);
  const me = answers['/api/me'] as Me | undefined;
  const language = me?.preferences.language ?? preferred(request);
  const screen = Object.keys(preloads.screens)
    .filter((begin) => path === begin || (begin !== '/' && path.startsWith(begin)))
    .sort((a, b) => b.length - a.length)[0];
  const files = [...preloads.messages[language], ...(screen ? preloads.screens[screen]! : [])];
  const head = [
    ...files.map((file) =>
      file.endsWith('.css') ? `<link rel="stylesheet" href="${file}">` : `<link rel="modulepreload" href="${file}">`,
    ),
    `<script type="application/json" id="first">${JSON.stringify(answers).replaceAll('<', '\\u003c')}</script>`,
  ].join('');
  return shell
    .replace('<html lang="fr"', `<html lang="${language}" data-language="sure"`)
    .replace('<!--head-->', () => head);
}

/** Asked through the same doors as any request: guard, permission and limits included. */
async function firstAnswers(
  fastify: FastifyInstance,
  request: FastifyRequest,
  path: string,
): Promise<Record<string, unknown>> {
  const { cookie } = request.headers;
  if (!cookie) return {};
  const answers: Record<string, unknown> = {};
  const ask = async (url: string) => {
    const answer = await fastify.inject({ url, headers: { cookie }, remoteAddress: request.ip });
    if (answer.statusCode === 200) answers[url] = answer.json();
  };
  await ask('/api/me');
  const me = answers['/api/me'] as Me | undefined;
  if (me) await Promise.all(wanted(path, me).map(ask));
  return answers;
}

/** What the frame of every screen asks for, and the first screens themselves. */
const wanted = (path: string, me: Me): string[] => [
  '/api/groups?mine=true',
  '/api/unread',
  '/api/notifications?unread=true',
  ...(path === '/' ? ['/api/wall', '/api/drafts', `/api/people/${me.person.id}/assignments`] : []),
  ...(/^\/posts\/\d+$/.test(path) ? [`/api${path}`] : []),
];

/** The first of our languages that a browser asks for; French when it asks for neither. */
const preferred = (request: FastifyRequest): Language =>
  /\b(fr|en)\b/i.exec(request.headers['accept-language'] ?? '')?.[1]?.toLowerCase() === 'en' ? 'en' : 'fr';
