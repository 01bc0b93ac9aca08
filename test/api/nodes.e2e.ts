import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '../../apps/cli/src/launch/server.js';
import { openFolder, Redis } from '../faults/harness/processes.js';
import { as, type Api } from '../support/as.js';
import { openCast, type Cast, type Player } from '../support/cast.js';
import { openHouse, type House } from '../support/house.js';
import { listen, type Ear } from '../support/socket.js';

/** Two nodes of one house with a real Redis between them; Bob is at the other one. */
let here: House;
let there: House;
let redis: Redis;
let folder: Awaited<ReturnType<typeof openFolder>>;
let cast: Cast;
let bobThere: Api;
const ears: Ear[] = [];

beforeAll(async () => {
  redis = new Redis(await freePort());
  await redis.start();
  folder = await openFolder();
  const shared = { REDIS_URL: redis.url, DATA_FOLDER: folder.path, RATE_FACTOR: '2' };
  here = await openHouse(shared);
  there = await openHouse({ ...shared, DATABASE_URL: here.databaseUrl });
  cast = await openCast(here);
  bobThere = as(there, cast.bob.cookie);
});
afterEach(() => ears.splice(0).forEach((ear) => ear.close()));
afterAll(async () => {
  cast.close();
  await there.close();
  await here.close();
  await redis.end('SIGTERM');
  await folder.remove();
});

async function at(house: House, { cookie }: Player): Promise<Ear> {
  const ear = await listen(house, cookie);
  ears.push(ear);
  return ear;
}
async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 20_000; !(await condition()); await wait(20))
    if (Date.now() > end) throw new Error('it did not become true in time');
}
/** Whether a person is here, as somebody is told who asked. */
function observe({ socket }: Ear, { id }: Player): { here: boolean | undefined } {
  const told: { here: boolean | undefined } = { here: undefined };
  socket.on('present', (signal: { personId: string; here: boolean }) => {
    if (signal.personId === id) told.here = signal.here;
  });
  socket.emit('presence', { personIds: [id] });
  return told;
}
function typedTo({ socket }: Ear): string[] {
  const names: string[] = [];
  socket.on('typed', ({ person }: { person: { name: string } }) => names.push(person.name));
  return names;
}
const publish = async ({ api }: Player, body = 'Hello') =>
  (await api('POST /posts', { body: { audienceId: '1', body } })).body.id;

test('who signed in at one node is known at the other', async () => {
  expect((await bobThere('GET /me')).body.person.id).toBe(cast.bob.id);
  expect((await cast.bob.api('GET /me')).body.person.id).toBe(cast.bob.id);
});

test('what happens at one node is told at the other: posts, drafts, and what is read', async () => {
  const [phone, desk] = [await at(here, cast.bob), await at(there, cast.bob)];
  const before = (await bobThere('GET /unread')).body.home;
  const id = await publish(cast.alice);
  for (const ear of [phone, desk])
    await ear.heard('post.published', ({ payload }) => (payload['post'] as { id: string }).id === id);
  expect((await bobThere('GET /unread')).body.home).toBe(before + 1);

  await cast.bob.api('PUT /drafts/:key', { params: { key: 'wall' }, body: { content: { body: 'Half a thought' } } });
  await desk.heard('draft.changed', ({ payload }) => payload['key'] === 'wall');
  expect((await bobThere('GET /drafts')).body).toMatchObject([{ content: { body: 'Half a thought' } }]);

  await bobThere('POST /reads', { body: { postIds: [id] } });
  await phone.heard('read.advanced', ({ payload }) => (payload['postIds'] as string[]).includes(id));
  expect((await cast.bob.api('GET /unread')).body).toEqual((await bobThere('GET /unread')).body);
});

test('a limit counts what is done at all nodes together', async () => {
  const dora = await cast.join({ givenName: 'Dora', familyName: 'Faure' });
  // 60 posts a minute, doubled by the house.
  const nodes = [here, there].map((house) => as(house, dora.cookie));
  const statuses: number[] = [];
  for (let i = 0; i < 124; i++)
    statuses.push((await nodes[i % 2]!('POST /posts', { body: { audienceId: '1', body: `${i}` } })).status);
  expect(statuses.slice(0, 120).filter((status) => status !== 201)).toEqual([]);
  expect(statuses.slice(120)).toEqual([429, 429, 429, 429]);
});

test('who is here and who is typing is known at both nodes', async () => {
  const alice = await at(here, cast.alice);
  const bob = observe(alice, cast.bob);
  await until(() => bob.here === false);
  const bobAtDesk = await at(there, cast.bob);
  await until(() => bob.here === true);
  const heard = typedTo(bobAtDesk);
  alice.socket.emit('typing', { postId: await publish(cast.alice) });
  await until(() => heard.includes(cast.alice.name));
  bobAtDesk.close();
  await until(() => bob.here === false);
});

test('while Redis is away only who is here and who is typing is not known at the other node, and it comes back', async () => {
  const [alice, desk] = [await at(here, cast.alice), await at(there, cast.bob)];
  const bob = observe(alice, cast.bob);
  await until(() => bob.here === true);

  await redis.end('SIGKILL');
  const id = await publish(cast.alice, 'Without Redis');
  await desk.heard('post.published', ({ payload }) => (payload['post'] as { id: string }).id === id);
  await cast.bob.api('PUT /drafts/:key', { params: { key: 'alone' }, body: { content: { body: 'Alone' } } });
  await desk.heard('draft.changed', ({ payload }) => payload['key'] === 'alone');
  expect((await bobThere('GET /me')).status).toBe(200);
  expect((await bobThere('GET /unread')).status).toBe(200);
  for (const house of [here, there]) expect((await fetch(`${house.url}/readyz`)).status).toBe(200);
  // Each node limits by itself.
  const erik = await cast.join({ givenName: 'Erik', familyName: 'Noir' });
  const statuses: number[] = [];
  for (let i = 0; i < 121; i++)
    statuses.push((await erik.api('POST /posts', { body: { audienceId: '1', body: `${i}` } })).status);
  expect(statuses.indexOf(429)).toBe(120);
  // Bob goes, and nobody can say so.
  desk.close();

  await redis.start();
  await until(() => bob.here === false);
  const again = await at(there, cast.bob);
  const heardAgain = typedTo(again);
  await until(async () => {
    alice.socket.emit('typing', { postId: id });
    await wait(500);
    return heardAgain.includes(cast.alice.name);
  });
});
