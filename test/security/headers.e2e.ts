import { openCast, type Cast } from '../support/cast.js';
import { openHouse, type House } from '../support/house.js';

/** What a browser is told to refuse on our behalf stands on every answer, good or bad. */
let house: House;
let cast: Cast;
beforeAll(async () => {
  house = await openHouse();
  cast = await openCast(house);
});
afterAll(async () => {
  cast.close();
  await house.close();
});

test.each([
  ['an answer', '/api/wall', 200],
  ['a refusal', '/api/admin/people', 403],
  ['nothing here', '/api/nowhere', 404],
  ['no such page', '/nowhere', 404],
  ['a malformed address', '/api/posts/%E0%A4%A', 400],
])('%s is never framed, sniffed, stored by others or given foreign scripts', async (_, path, status) => {
  const answer = await fetch(house.url + path, { headers: { cookie: cast.carol.cookie } });
  expect(answer.status).toBe(status);
  const headers = Object.fromEntries(answer.headers);
  expect(headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'SAMEORIGIN',
    'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
  });
  const policy = headers['content-security-policy']!;
  for (const rule of ["script-src 'self'", "object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'"])
    expect(policy).toContain(rule);
  expect(policy).not.toMatch(/script-src[^;]*unsafe/);
  expect(headers).not.toHaveProperty('x-powered-by');
  if (path.startsWith('/api/')) expect(headers['cache-control']).toBe('no-store');
});
