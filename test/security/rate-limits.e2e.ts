import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { Credentials } from '@app/identity';
import { People } from '@app/people';
import { createClient } from 'redis';
import { as } from '../support/as.js';
import { openCast, type Cast } from '../support/cast.js';
import { sql } from '../support/database.js';
import { openHouse, type House } from '../support/house.js';

const withRedis = spawnSync('redis-server', ['--version']).status === 0 ? it : it.skip;

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

let first: House;
let second: House;
let cast: Cast;
let port: number;
beforeAll(async () => {
  port = await freePort();
  const env = { RATE_FACTOR: '1', REDIS_URL: `redis://127.0.0.1:${port}` };
  first = await openHouse(env);
  second = await openHouse({ ...env, DATABASE_URL: first.databaseUrl });
  cast = await openCast(first);
});
afterAll(async () => {
  cast.close();
  await second.close();
  await first.close();
});

/** How many of so many wrong passwords, tried on both nodes in turn, were looked at. */
async function guesses(email: string, times: number): Promise<number> {
  const tries = Array.from({ length: times }, (_, i) =>
    as(i % 2 ? first : second)('POST /session', { body: { email, password: 'vortic ylem' } }),
  );
  const codes = (await Promise.all(tries)).map(({ code }) => code);
  return codes.filter((code) => code === 'session.refused').length;
}

it('each node limits by itself while Redis is away', async () => {
  expect(await guesses('away@parvis.test', 30)).toBe(20);
});

it('a person is limited by operation, and others are not', async () => {
  const change = () => cast.alice.api('PUT /me/password', { body: { current: 'x', next: 'vortic ylem quill' } });
  const codes = [];
  for (let i = 0; i < 12; i++) codes.push((await change()).code);
  expect(codes.filter((code) => code === 'password.wrong')).toHaveLength(10);
  expect(codes.slice(10)).toEqual(['request.too-many', 'request.too-many']);
  expect((await cast.alice.api('GET /me')).status).toBe(200);
  const body = { current: 'x', next: 'vortic ylem quill' };
  expect((await cast.bob.api('PUT /me/password', { body })).code).toBe('password.wrong');
});

describe('behind one address', () => {
  const password = 'vortic ylem quill';
  let office: House;
  beforeAll(async () => {
    office = await openHouse({ RATE_FACTOR: '1' });
    const people = Array.from({ length: 200 }, (_, i) => ({
      givenName: 'Camille',
      familyName: `Bureau ${i}`,
      email: `bureau.${i}@parvis.test`,
      roles: ['employee' as const],
    }));
    const [one] = await office.app.get(People).addAll(people);
    await office.app.get(Credentials).set(one!, password);
    // Everybody has the same password: hashing two hundred is not what is tried here.
    await sql(
      office,
      `insert into sign_ins (person_id, provider, subject, secret)
       select p.id, 'local', p.email, s.secret from people p, sign_ins s where s.person_id = $1 and p.id <> $1`,
      [one],
    );
  });
  afterAll(() => office.close());

  /** Tries these one after the other, twenty at a time, and counts the answers. */
  async function tries(bodies: { email: string; password: string }[]): Promise<Record<string, number>> {
    const counts: Record<string, number> = {};
    const left = bodies.values();
    const one = async () => {
      for (const body of left) {
        const { status, code } = await as(office)('POST /session', { body });
        counts[code ?? status] = (counts[code ?? status] ?? 0) + 1;
      }
    };
    await Promise.all(Array.from({ length: 20 }, one));
    return counts;
  }
  const bodies = (times: number, body: (i: number) => { email: string; password: string }) =>
    Array.from({ length: times }, (_, i) => body(i));

  it('a whole office signs in at nine, and who guesses from there is refused', async () => {
    expect(await tries(bodies(200, (i) => ({ email: `bureau.${i}@parvis.test`, password })))).toEqual({ 200: 200 });
    const guess = 'vortic ylem';
    expect(await tries(bodies(30, () => ({ email: 'bureau.7@parvis.test', password: guess })))).toEqual({
      'session.refused': 10,
      'session.locked': 20,
    });
    const elsewhere = await tries(bodies(120, (i) => ({ email: `bureau.${i + 20}@parvis.test`, password: guess })));
    expect(elsewhere['session.locked']).toBeGreaterThanOrEqual(40);
    expect((await as(office)('POST /session', { body: { email: 'bureau.190@parvis.test', password } })).code).toBe(
      'session.locked',
    );
  }, 180_000);
});

describe('with Redis', () => {
  let redis: ChildProcess | undefined;
  afterAll(async () => {
    if (!redis) return;
    redis.kill();
    await once(redis, 'exit');
  });

  /** The nodes try again by themselves. */
  async function bothNodesAreThere() {
    const probe = createClient({ url: `redis://127.0.0.1:${port}` });
    probe.on('error', () => undefined);
    await probe.connect();
    const limiters = async () => (await probe.clientList()).filter(({ name }) => name === 'parvis-rate-limits');
    while ((await limiters()).length < 2) await new Promise((done) => setTimeout(done, 100));
    probe.destroy();
  }

  withRedis('all nodes count together, and a limit stays when Redis goes', async () => {
    redis = spawn('redis-server', ['--port', String(port), '--save', '', '--appendonly', 'no']);
    await bothNodesAreThere();
    expect(await guesses('together@parvis.test', 14)).toBe(10);
    redis.kill();
    await once(redis, 'exit');
    redis = undefined;
    expect(await guesses('gone@parvis.test', 30)).toBeLessThanOrEqual(20);
  });
});
