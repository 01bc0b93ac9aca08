import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Closing } from '../launch/closing.js';
import { listening } from '../launch/server.js';
import { endOf } from './end.js';
import { Refusal } from '../terminal.js';
import { findProgram } from './program.js';

export interface Proxy {
  /** `docker/nginx.conf`, whose rules apply. */
  rules: string;
  /** Where it keeps its files. */
  folder: string;
  host: string;
  port: number;
  /** The ports of the nodes on this machine. */
  nodes: number[];
}

/**
 * Starts nginx before these nodes, with the rules of production but without TLS and without a container. Answers the
 * exit code that it will have.
 */
export async function startNginx(proxy: Proxy, closing: Pick<Closing, 'add'>): Promise<{ ended: Promise<number> }> {
  const program = findProgram('nginx');
  await mkdir(join(proxy.folder, 'assets'), { recursive: true });
  const path = join(proxy.folder, 'nginx.conf');
  await writeFile(path, adapted(await readFile(proxy.rules, 'utf8'), proxy));
  const log = join(proxy.folder, 'error.log');
  // In a group of its own, so that Ctrl-C reaches it through us and in order.
  const child = spawn(program, ['-p', proxy.folder, '-e', log, '-c', path], { stdio: 'ignore', detached: true });
  closing.add(() => endOf(child));
  const ended = once(child, 'exit').then(([code]) => (code as number | null) ?? 1);
  const opened = await Promise.race([listening(proxy.port).then(() => true), ended.then(() => false)]);
  if (!opened) throw new Refusal(`nginx did not start: ${(await readFile(log, 'utf8')).trim()}`);
  return { ended };
}

function adapted(rules: string, { folder, host, port, nodes }: Proxy): string {
  const types = '/etc/nginx/mime.types';
  const spool = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  );
  const tls = /^ *(ssl_\w+|add_header Strict-Transport-Security) .*\n/gm;
  return replaceAll(rules.replace(tls, ''), {
    'worker_processes auto;': 'daemon off; master_process off;',
    'worker_rlimit_nofile 65536;': '',
    'worker_connections 32768;': 'worker_connections 8192;',
    '/var/run/nginx.pid': `${folder}/nginx.pid`,
    [`include ${types};`]: existsSync(types) ? `include ${types};` : '',
    '/dev/stdout plain': `${folder}/access.log plain`,
    '/dev/stderr warn': `${folder}/error.log warn`,
    'resolver 127.0.0.11 valid=5s ipv6=off;': '',
    'server api:3000 resolve max_fails=2 fail_timeout=2s;': nodes
      .map((node) => `server 127.0.0.1:${node} max_fails=2 fail_timeout=2s;`)
      .join('\n    '),
    'sendfile on;': ['sendfile on;', ...spool].join('\n  '),
    '/var/cache/nginx/assets': `${folder}/assets`,
    [`  server {
    listen 80;
    return 308 https://$host$request_uri;
  }
`]: '',
    'listen 443 ssl http2;': `listen ${host}:${port};`,
    // People type the port.
    'proxy_set_header Host $host;': 'proxy_set_header Host $http_host;',
  });
}

/** Every needle has to be there: a renamed directive must not leave the rules of a container. */
function replaceAll(text: string, replacements: Record<string, string>): string {
  for (const [needle, replacement] of Object.entries(replacements)) {
    if (!text.includes(needle)) throw new Error(`nginx.conf no longer says: ${needle}`);
    text = text.replaceAll(needle, replacement);
  }
  return text;
}
