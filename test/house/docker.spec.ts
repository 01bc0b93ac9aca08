import { execFile, execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { request } from 'node:https';
import { createRequire } from 'node:module';
import { createServer as createTcpServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { connect as connectTls } from 'node:tls';
import { promisify } from 'node:util';
import { endpoints, errors } from '@app/contract';
import { describeConfig } from '@app/platform';
import { repository } from './planted.js';

const docker = join(repository, 'docker');

interface Service {
  image?: string;
  build?: { context: string; dockerfile: string };
  env_file?: string[];
  environment?: Record<string, string>;
  volumes?: string[];
  networks?: string[] | Record<string, { ipv4_address: string }>;
  depends_on?: Record<string, { condition: string }>;
  healthcheck?: { test?: string[]; disable?: boolean };
  command?: string[];
}
interface Compose {
  services: Record<string, Service>;
  volumes: Record<string, unknown>;
  networks: Record<string, unknown>;
}

describe('compose.yml', () => {
  let text: string;
  let compose: Compose;
  let variables: string[];

  beforeAll(async () => {
    text = await readFile(join(docker, 'compose.yml'), 'utf8');
    const { load } = createRequire(import.meta.url)('js-yaml') as { load(yaml: string): Compose };
    compose = load(text);
    variables = describeConfig().map(({ name }) => name);
  });

  it('names services, volumes, networks and files that exist', () => {
    for (const service of Object.values(compose.services)) {
      for (const name of Object.keys(service.depends_on ?? {})) expect(Object.keys(compose.services)).toContain(name);
      const networks = Array.isArray(service.networks) ? service.networks : Object.keys(service.networks ?? {});
      for (const name of networks) expect(Object.keys(compose.networks)).toContain(name);
      for (const [source] of (service.volumes ?? []).map((volume) => volume.split(':'))) {
        if (!source!.startsWith('.')) expect(Object.keys(compose.volumes)).toContain(source);
        else if (source !== './certs') expect(existsSync(join(docker, source!))).toBe(true);
      }
      if (service.build) {
        expect(existsSync(join(docker, service.build.context, service.build.dockerfile))).toBe(true);
      }
    }
  });

  it('waits only for what can answer', async () => {
    const dockerfile = await readFile(join(docker, 'Dockerfile'), 'utf8');
    for (const service of Object.values(compose.services)) {
      for (const [name, { condition }] of Object.entries(service.depends_on ?? {})) {
        const awaited = compose.services[name]!;
        if (condition !== 'service_healthy') continue;
        expect(Boolean(awaited.healthcheck?.test) || dockerfile.includes('HEALTHCHECK')).toBe(true);
      }
    }
  });

  it('sets only variables that the product reads', () => {
    for (const name of ['api', 'migrate']) {
      expect(Object.keys(compose.services[name]!.environment!).filter((key) => !variables.includes(key))).toEqual([]);
    }
  });

  it('pins a version of every image', () => {
    const images = Object.values(compose.services).map(({ image }) => image);
    expect(images.filter((image) => image !== 'parvis' && !/:\d+/.test(image!))).toEqual([]);
  });

  it('trusts its own proxy and nobody else', () => {
    const { inside } = compose.services['nginx']!.networks as Record<string, { ipv4_address: string }>;
    expect(compose.services['api']!.environment!['TRUST_PROXY']).toBe(inside!.ipv4_address);
  });

  it('asks only for variables that .env.example explains', async () => {
    const example = await readFile(join(docker, '.env.example'), 'utf8');
    const asked = [...text.matchAll(/\$\{(\w+)/g)].map(([, name]) => name!);
    expect(asked.filter((name) => !new RegExp(`^#?\\s?${name}=`, 'm').test(example))).toEqual([]);
  });

  it('comes with an .env.example made from the configuration', async () => {
    const tool = '../../tools/env-example.mjs';
    const { render } = (await import(tool)) as { render(variables: ReturnType<typeof describeConfig>): string };
    expect(await readFile(join(docker, '.env.example'), 'utf8')).toBe(render(describeConfig()));
  });
});

describe('the Dockerfile', () => {
  it('copies and starts what the build makes, as an ordinary user', async () => {
    const dockerfile = await readFile(join(docker, 'Dockerfile'), 'utf8');
    const { scripts } = JSON.parse(await readFile(join(repository, 'package.json'), 'utf8')) as { scripts: object };
    expect(scripts).toHaveProperty('build');
    expect(dockerfile).toMatch(/^USER node$/m);
    const [, main] = /CMD .*"dist\/(.*)\.js"\]$/m.exec(dockerfile)!;
    expect(existsSync(join(repository, `${main}.ts`))).toBe(true);
  });
});

describe('nginx.conf', () => {
  const nginx = ['/usr/sbin/nginx', '/usr/local/bin/nginx', '/opt/homebrew/bin/nginx'].find(existsSync) ?? 'nginx';
  const secure = { rejectUnauthorized: false, host: '127.0.0.1' };
  let folder: string;
  let node: Server;
  let proxy: ChildProcess;
  let port: number;
  const seen: IncomingMessage[] = [];

  const get = async (path: string, options: { method?: string; headers?: Record<string, string> } = {}) => {
    const sent = request({ ...secure, port, path, ...options });
    sent.on('error', () => {}); // The answer may come before all of the request has gone.
    if (options.headers?.['content-length']) sent.flushHeaders();
    else sent.end();
    const [answer] = (await once(sent, 'response')) as [IncomingMessage];
    let body = '';
    for await (const chunk of answer) body += String(chunk);
    sent.destroy();
    return { status: answer.statusCode!, headers: answer.headers, body };
  };

  beforeAll(async () => {
    node = createServer((incoming, answer) => {
      seen.push(incoming);
      if (incoming.url === '/api/gone') return void incoming.socket.destroy();
      answer.setHeader('strict-transport-security', 'max-age=1');
      answer.setHeader('x-count', seen.length);
      answer.setHeader('cache-control', incoming.url!.startsWith('/assets/') ? 'public, max-age=31536000' : 'no-store');
      answer.setHeader('content-type', 'application/json');
      answer.end(JSON.stringify({ text: 'word '.repeat(1000) }));
    });
    node.on('upgrade', (_request, socket) => {
      socket.end('HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\nhello');
    });
    await once(node.listen(0, '127.0.0.1'), 'listening');

    folder = await mkdtemp(join(tmpdir(), 'parvis-nginx-'));
    const [http, https] = [await freePort(), await freePort()];
    port = https;
    const certificate =
      'req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost -keyout privkey.pem -out fullchain.pem';
    await promisify(execFile)('openssl', certificate.split(' '), { cwd: folder });
    const config = await readFile(join(docker, 'nginx.conf'), 'utf8');
    const types = existsSync('/etc/nginx/mime.types') ? 'include /etc/nginx/mime.types;' : '';
    const adapted = replaceAll(config, {
      'pid /var/run/nginx.pid;': `pid ${folder}/pid; daemon off; master_process off;`,
      'worker_rlimit_nofile 65536;': '',
      'worker_connections 32768;': 'worker_connections 64;',
      'include /etc/nginx/mime.types;': types,
      '/dev/stdout plain': `${folder}/access.log plain`,
      '/dev/stderr warn': `${folder}/error.log warn`,
      'resolver 127.0.0.11 valid=5s ipv6=off;': '',
      'server api:3000 resolve': `server 127.0.0.1:${(node.address() as AddressInfo).port}`,
      'listen 80;': `listen 127.0.0.1:${http};`,
      'listen 443 ssl': `listen 127.0.0.1:${https} ssl`,
      '/etc/nginx/certs': folder,
      '/var/cache/nginx/assets': `${folder}/assets`,
      'sendfile on;': [
        'sendfile on;',
        ...['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`),
      ].join('\n'),
    });
    await mkdir(join(folder, 'assets'));
    await writeFile(join(folder, 'nginx.conf'), adapted);
    const args = ['-p', folder, '-e', join(folder, 'error.log'), '-c', join(folder, 'nginx.conf')];
    execFileSync(nginx, [...args, '-t'], { stdio: 'pipe' });
    proxy = spawn(nginx, args, { stdio: 'ignore' });
    for (let tries = 0; tries < 100; tries++) {
      const answers = await get('/').catch(() => undefined);
      if (answers) return;
      await sleep(50);
    }
    throw new Error(`nginx does not answer: ${await readFile(join(folder, 'error.log'), 'utf8')}`);
  });
  afterAll(async () => {
    proxy?.kill('SIGTERM');
    if (proxy && proxy.exitCode === null) await once(proxy, 'exit');
    node?.closeAllConnections();
    node?.close();
    if (folder) await rm(folder, { recursive: true });
  });

  it('tells the node who came, and nothing that the visitor made up', async () => {
    await get('/api/me', {
      headers: { 'x-forwarded-for': '6.6.6.6', forwarded: 'for=6.6.6.6', 'x-real-ip': '6.6.6.6' },
    });
    const { headers } = seen.at(-1)!;
    expect(headers).toMatchObject({ 'x-forwarded-for': '127.0.0.1', 'x-forwarded-proto': 'https', host: '127.0.0.1' });
    expect(JSON.stringify(headers)).not.toContain('6.6.6.6');
  });

  it('promises TLS once, and says nothing about itself', async () => {
    const { headers } = await get('/api/me');
    expect(headers['strict-transport-security']).toMatch(/^max-age=31536000/);
    expect(headers['server']).toBe('nginx');
  });

  it('keeps only files whose names are their hashes', async () => {
    const twice = async (path: string) => [(await get(path)).headers['x-count'], (await get(path)).headers['x-count']];
    const [first, second] = await twice('/assets/app-1a2b.js');
    expect(second).toBe(first);
    for (const path of ['/', '/api/posts', '/fonts/a.woff2', '/sw.js']) {
      const [one, two] = await twice(path);
      expect(Number(two)).toBeGreaterThan(Number(one));
    }
  });

  it('compresses answers', async () => {
    const { headers } = await get('/api/posts', { headers: { 'accept-encoding': 'gzip' } });
    expect(headers['content-encoding']).toBe('gzip');
  });

  it('lets sockets through', async () => {
    const socket = connectTls({ ...secure, port });
    await once(socket, 'secureConnect');
    socket.write(
      'GET /socket/?EIO=4&transport=websocket HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n',
    );
    let said = '';
    for await (const chunk of socket) said += String(chunk);
    expect(said).toMatch(/^HTTP\/1\.1 101 /);
    expect(said).toMatch(/hello$/);
  });

  it('admits every upload of the contract, and no endless body', async () => {
    const length = (bytes: number) => ({ headers: { 'content-length': String(bytes) } });
    for (const [operation, { upload }] of Object.entries(endpoints as Record<string, { upload?: number }>)) {
      const [method, path] = operation.split(' ') as [string, string];
      if (!upload) continue;
      const real = `/api${path.replace(/:\w+/g, '1')}`;
      expect([operation, (await get(real, { method, ...length(upload) })).status]).toEqual([operation, 200]);
      expect([operation, (await get(real, { method, ...length(600_000_000) })).status]).toEqual([operation, 413]);
    }
    const refused = await get('/api/posts', { method: 'POST', ...length(2_000_000) });
    expect(refused.status).toBe(413);
    expect(JSON.parse(refused.body)).toMatchObject({ code: 'request.too-large', status: errors['request.too-large'] });
  });

  it('answers a problem while no node does', async () => {
    const { status, headers, body } = await get('/api/gone');
    expect(status).toBe(503);
    expect(headers).toMatchObject({ 'content-type': 'application/problem+json', 'retry-after': '2' });
    expect(JSON.parse(body)).toMatchObject({ code: 'server.busy', status: errors['server.busy'] });
  });
});

/** Every needle has to be there: a renamed directive must not leave the test with the real paths. */
function replaceAll(text: string, replacements: Record<string, string>): string {
  for (const [needle, replacement] of Object.entries(replacements)) {
    if (!text.includes(needle)) throw new Error(`nginx.conf no longer says: ${needle}`);
    text = text.replaceAll(needle, replacement);
  }
  return text;
}

async function freePort(): Promise<number> {
  const probe = createTcpServer();
  await once(probe.listen(0, '127.0.0.1'), 'listening');
  const { port } = probe.address() as AddressInfo;
  await new Promise((done) => probe.close(done));
  return port;
}
