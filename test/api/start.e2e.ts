import { Config } from '@app/platform';
import type { FastifyInstance } from 'fastify';
import request from 'supertest';
import { createServer } from '../../apps/api/src/server.js';
import { openHouse, type House } from '../support/house.js';

let house: House;
beforeAll(async () => void (house = await openHouse()));
afterAll(() => house.close());

test('an unknown address of the API answers a problem with a stable code', async () => {
  const answer = await request(house.url).get('/api/nowhere').expect(404);
  expect(answer.headers['content-type']).toMatch('application/problem+json');
  expect(answer.body).toMatchObject({ code: 'nothing.here', status: 404 });
});

test.each(['/%ED%A0%80', '/api/%zz', `/api/people/${'a'.repeat(300)}`])(
  'a broken address %s is a problem too',
  async (path) => {
    const answer = await request(house.url).get(path);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expect(answer.headers['content-type']).toMatch('application/problem+json');
  },
);

test('a route that no operation of the contract describes keeps the server from starting', async () => {
  const app = await createServer(house.app.get(Config));
  const fastify = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  fastify.get('/elsewhere', () => ({}));
  expect(() => fastify.get('/api/loose', () => ({}))).toThrow('A route without an operation');
  expect(() => fastify.post('/api/heads', () => ({}))).toThrow('POST /api/heads');
  await app.close();
});
