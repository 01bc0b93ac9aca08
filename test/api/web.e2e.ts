import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import request from 'supertest';
import { openHouse, type House } from '../support/house.js';

const program = 'export const wall = 1;';
let folder: string;
let house: House;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parvis-web-'));
  await mkdir(join(folder, 'assets'));
  const files = {
    'index.html': '<html lang="fr"><head><!--head--></head></html>',
    'preloads.json': JSON.stringify({ screens: {}, messages: { fr: [], en: [] } }),
    'assets/app-1.js': program,
    'assets/app-1.js.br': brotliCompressSync(program),
    'robots.txt': 'User-agent: *',
    '.secret': 'secret',
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  house = await openHouse({}, folder);
});
afterAll(async () => {
  await house?.close();
  await rm(folder, { recursive: true });
});

test('a file whose name is its hash is kept for ever, any other is asked for again', async () => {
  const asset = await request(house.url).get('/assets/app-1.js?v=2').set('accept-encoding', 'identity').expect(200);
  expect(asset.text).toBe(program);
  expect(asset.headers).toMatchObject({ 'cache-control': 'public, max-age=31536000, immutable' });
  expect(asset.headers['content-type']).toMatch('javascript');
  const robots = await request(house.url).get('/robots.txt').expect(200);
  expect(robots.headers['cache-control']).toBe('no-cache');
});

test('a browser gets the form of a file that it can read, and whoever asks for its head no more than that', async () => {
  const packed = await request(house.url).get('/assets/app-1.js').set('accept-encoding', 'br').expect(200);
  expect(packed.headers['content-encoding']).toBe('br');
  const head = await request(house.url).head('/assets/app-1.js').set('accept-encoding', 'identity').expect(200);
  expect(head.headers['content-length']).toBe(String(program.length));
});

test.each(['/people?q=x', '/assets/none.js', '/.secret', '/assets/../.secret', '/assets/%2e%2e/.secret', '/assets'])(
  '%s is no file of the web, so it is a screen',
  async (path) => {
    const page = await fetch(new URL(`${house.url}${path}`), { headers: { 'accept-language': 'en' } });
    expect(page.status).toBe(200);
    expect(await page.text()).toMatch(/^<html lang="en" data-language="sure">/);
  },
);

test('an address of the API is never a screen', async () => {
  for (const path of ['/api', '/api/nowhere', '/socket?x=1']) {
    const answer = await request(house.url).get(path).expect(404);
    expect(answer.body).toMatchObject({ code: 'nothing.here' });
  }
});
