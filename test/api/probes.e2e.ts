import request from 'supertest';
import { openHouse, type House } from '../support/house.js';

const token = 'figures-for-the-house-and-nobody-else';
let house: House;
let quiet: House;
beforeAll(async () => {
  house = await openHouse({ METRICS_TOKEN: token });
  quiet = await openHouse();
});
afterAll(() => Promise.all([house.close(), quiet.close()]));

test('a machine learns whether the node lives, and whether to send people to it', async () => {
  await request(house.url).get('/healthz').expect(200, { status: 'ok' });
  await request(house.url).get('/readyz').expect(200, { database: 'ok', leaving: false });
});

test('figures are for whoever has the token, and tell of routes and never of people', async () => {
  await request(house.url).get('/api/people/anybody.at-all').expect(401);
  const { text } = await request(house.url).get('/metrics').set('authorization', `Bearer ${token}`).expect(200);
  expect(text).toMatch(
    /parvis_http_request_seconds_count\{method="GET",route="\/api\/people\/:handle",status="401"\} 1/,
  );
  expect(text).toMatch(/^parvis_sockets 0$/m);
  expect(text).toMatch(/^parvis_database_connections [1-9]/m);
  expect(text).not.toContain('anybody');
});

test('to anybody else there are no figures, as where none are kept', async () => {
  for (const authorization of ['', 'Bearer', `Bearer ${token}x`, `Bearer ${token.slice(1)}`, `Basic ${token}`])
    await request(house.url).get('/metrics').set('authorization', authorization).expect(404);
  await request(quiet.url).get('/metrics').set('authorization', `Bearer ${token}`).expect(404);
});
