import { request as httpRequest } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { Role } from '@app/contract';
import pg from 'pg';
import sharp from 'sharp';
import { crawl, everything } from '../security/crawl.js';
import { as, type Api } from '../support/as.js';
import { openCast, type Cast, type Player } from '../support/cast.js';
import { sql } from '../support/database.js';
import { openHouse, type House } from '../support/house.js';
import { listen, type Ear } from '../support/socket.js';
import { freePort } from '../../apps/cli/src/launch/server.js';
import { openFolder, Redis } from './harness/processes.js';

jest.setTimeout(120_000);

/** What is promised: from here on not one byte, on no node. */
const silence = 2_000;
const watchedFor = 3_000;
/** Stands in everything that the group consists of. */
const word = 'Zéphyrolithe';

/** Two nodes of one house, with the files and the Redis between them. */
let here: House;
let there: House;
let redis: Redis;
let folder: Awaited<ReturnType<typeof openFolder>>;
let cast: Cast;
let png: Buffer;
let group: { id: string; audienceId: string };
let postId: string;
let imageId: string;

beforeAll(async () => {
  redis = new Redis(await freePort());
  await redis.start();
  folder = await openFolder();
  const shared = { DATA_FOLDER: folder.path, REDIS_URL: redis.url };
  here = await openHouse(shared);
  there = await openHouse({ ...shared, DATABASE_URL: here.databaseUrl });
  cast = await openCast(here);
  png = await sharp({ create: { width: 40, height: 40, channels: 3, background: '#357' } })
    .png()
    .toBuffer();
  group = (await cast.alice.api('POST /groups', { body: { name: word, description: word, access: 'secret' } })).body;
  imageId = (await cast.alice.api('POST /images', { file: { name: `${word}.png`, bytes: png } })).body.id;
  const poll = { question: { fr: word }, options: [{ fr: 'Oui' }, { fr: 'Non' }], multiple: false };
  const body = { audienceId: group.audienceId, kind: 'poll' as const, body: word, poll, images: [{ id: imageId }] };
  postId = (await cast.alice.api('POST /posts', { body })).body.id;
  talking = talk();
});
afterEach(() => reader?.closed());
afterAll(async () => {
  await talking.stop();
  cast.close();
  await there.close();
  await here.close();
  await redis.end('SIGTERM');
  await folder.remove();
});
let reader: Reader | undefined;
let talking: ReturnType<typeof talk>;

interface Answer {
  status: number;
  text: string;
}
/** A way by which something reaches a person. `place`: something of the group does; `session`: anything at all does. */
interface Channel {
  name: string;
  of: 'place' | 'session' | 'both';
  ask(api: Api, house: House, player: Player): Promise<{ status: number; bytes: Buffer }>;
}
const page = (api: Api, query = {}) =>
  api('GET /wall', { query: { audienceId: group.audienceId, limit: 1, ...query } });

/** Opens a socket anew, as a device that wakes up. */
async function shakeHands(house: House, { cookie }: Player): Promise<{ status: number; bytes: Buffer }> {
  const ear = await listen(house, cookie).catch(() => undefined);
  const heads = await ear?.heads;
  ear?.close();
  return heads
    ? { status: 200, bytes: Buffer.from(JSON.stringify({ heads })) }
    : { status: 401, bytes: Buffer.alloc(0) };
}

let cursor: string;
const channels: Channel[] = [
  { name: 'home', of: 'both', ask: (api) => api('GET /wall', { query: { limit: 1 } }) },
  { name: 'wall', of: 'both', ask: (api) => page(api) },
  { name: 'next page', of: 'both', ask: (api) => page(api, { before: cursor }) },
  { name: 'post', of: 'both', ask: (api) => api('GET /posts/:id', { params: { id: postId } }) },
  { name: 'comments', of: 'both', ask: (api) => api('GET /posts/:id/comments', { params: { id: postId } }) },
  { name: 'image', of: 'both', ask: (api) => api('GET /images/:id/:size', { params: { id: imageId, size: 'thumb' } }) },
  { name: 'search', of: 'both', ask: (api) => api('GET /search', { query: { q: word } }) },
  { name: 'suggestion', of: 'both', ask: (api) => api('GET /audiences', { query: { q: word } }) },
  { name: 'expertise', of: 'session', ask: (api) => api('GET /expertise', { query: { q: word } }) },
  { name: 'catch-up', of: 'both', ask: (api) => api('POST /catch-up', { body: { heads: { [group.audienceId]: 0 } } }) },
  { name: 'heads', of: 'both', ask: (api) => api('GET /heads') },
  { name: 'handshake', of: 'both', ask: (_api, house, player) => shakeHands(house, player) },
  { name: 'unread', of: 'both', ask: (api) => api('GET /unread') },
  { name: 'notifications', of: 'both', ask: (api) => api('GET /notifications') },
  { name: 'members', of: 'both', ask: (api) => api('GET /groups/:id/members', { params: { id: group.id } }) },
  { name: 'drafts', of: 'session', ask: (api) => api('GET /drafts') },
  { name: 'profile', of: 'session', ask: (api) => api('GET /me') },
];

/** Whether an answer gives something of the group. An image gives it by being there. */
function tells({ name }: Channel, { status, text }: Answer): boolean {
  if (status >= 400) return false;
  if (name === 'image') return true;
  if (['unread', 'heads', 'handshake'].includes(name)) return text.includes(`"${group.audienceId}":`);
  if (name === 'members') return text.includes(cast.alice.handle);
  return text.includes(word);
}

/** Somebody of the group with everything open on both nodes. */
class Reader {
  readonly last = new Map<string, number>();
  private readonly ears: Ear[] = [];
  private readonly work: Promise<void>[] = [];
  private over = false;

  constructor(
    readonly player: Player,
    private readonly kind: 'place' | 'session',
  ) {}

  get channels(): Channel[] {
    return channels.filter(({ of }) => of === 'both' || of === this.kind);
  }

  async open(): Promise<void> {
    for (const house of [here, there]) {
      const node = house === here ? 'here' : 'there';
      const ear = await listen(house, this.player.cookie);
      this.ears.push(ear);
      for (const name of ['event', 'typed', 'present'])
        ear.socket.on(name, (told: unknown) => {
          if (this.kind === 'session' || JSON.stringify(told).includes(word) || name === 'typed')
            this.gave(`${name === 'event' ? 'socket' : name} ${node}`);
        });
      ear.socket.emit('presence', { personIds: [cast.alice.id] });
      const api = as(house, this.player.cookie);
      for (const channel of this.channels) this.work.push(this.ask(channel, api, house));
    }
  }

  async closed(): Promise<void> {
    this.over = true;
    for (const ear of this.ears) ear.close();
    await Promise.all(this.work);
  }
  get connected(): number {
    return this.ears.filter(({ socket }) => socket.connected).length;
  }
  /** Which channels have given something, once all have been asked. */
  async gives(names: string[]): Promise<void> {
    for (const end = Date.now() + 20_000; names.some((name) => !this.last.has(name)); await wait(20))
      if (Date.now() > end) throw new Error(`nothing from ${names.filter((name) => !this.last.has(name)).join(', ')}`);
  }

  /** Asks again and again. Each channel by itself: one that is held up must not keep the others from being watched. */
  private async ask(channel: Channel, api: Api, house: House): Promise<void> {
    const node = house === here ? 'here' : 'there';
    while (!this.over) {
      const { status, bytes } = await channel.ask(api, house, this.player);
      const gave = this.kind === 'session' ? status < 400 : tells(channel, { status, text: bytes.toString() });
      if (gave) this.gave(`${channel.name} ${node}`);
      await wait(250);
    }
  }
  private gave(name: string): void {
    this.last.set(name, performance.now());
  }
}

/** Pages whose answers wait for a lock, behind the moment at which what they tell was read; the reader waits there too. */
async function holdPages(player: Player): Promise<{ release(): Promise<void>; answers: Promise<Answer[]> }> {
  const lock = new pg.Client({ connectionString: here.databaseUrl });
  await lock.connect();
  await lock.query('begin');
  await lock.query('lock table poll_votes in access exclusive mode');
  const asked = [here, there].flatMap((house) => {
    const api = as(house, player.cookie);
    const pages = [api('GET /posts/:id', { params: { id: postId } }), api('GET /wall', { query: { kind: 'poll' } })];
    return pages.map(async (page) => {
      const { status, bytes } = await page;
      return { status, text: bytes.toString() };
    });
  });
  const waiting = async () =>
    (
      await sql<{ n: number }>(
        here,
        `select count(*)::int as n from pg_locks where not granted and relation = 'poll_votes'::regclass`,
      )
    )[0]!.n;
  for (const end = Date.now() + 10_000; (await waiting()) < 6; await wait(20))
    if (Date.now() > end) throw new Error('the pages were not held up');
  return { answers: Promise.all(asked), release: () => lock.end() };
}

/** An upload of which the second half comes when it is called for. */
function beginUpload(house: House, player: Player): { finish(): Promise<number> } {
  const boundary = 'half-and-half';
  const head = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="a.png"\r\ncontent-type: image/png\r\n\r\n`;
  const body = Buffer.concat([Buffer.from(head), png, Buffer.from(`\r\n--${boundary}--\r\n`)]);
  const headers = { cookie: player.cookie, 'x-parvis': '1', 'content-length': body.length };
  const type = { 'content-type': `multipart/form-data; boundary=${boundary}` };
  const sent = httpRequest(`${house.url}/api/images`, { method: 'POST', headers: { ...headers, ...type } });
  const answered = new Promise<number>((resolve, reject) => {
    sent.once('response', (answer) => resolve(answer.resume().statusCode!)).once('error', reject);
  });
  sent.write(body.subarray(0, head.length + 10));
  return {
    finish: () => {
      sent.end(body.subarray(head.length + 10));
      return answered;
    },
  };
}

/** The group goes on talking, so that every channel has something to give. */
function talk(): { stop(): Promise<void> } {
  let over = false;
  const talking = (async () => {
    const ear = await cast.alice.socket();
    for (let n = 0; !over; n++) {
      await cast.alice.api('POST /posts', { body: { audienceId: group.audienceId, body: `${word} ${n}` } });
      ear.socket.emit('typing', { postId });
      await wait(300);
    }
    ear.close();
  })();
  return {
    stop: async () => {
      over = true;
      await talking;
    },
  };
}

let number = 0;
async function newMember(roles: Role[] = ['employee']): Promise<Player> {
  const player = await cast.join({ givenName: `Reader${++number}`, familyName: 'Simon', roles });
  const params = { id: group.id, personId: player.id };
  await cast.alice.api('PUT /groups/:id/members/:personId', { params, body: { role: 'member' } });
  await cast.alice.api('POST /posts', { body: { audienceId: group.audienceId, body: `${word} @${player.handle}` } });
  await cast.alice.api('POST /posts/:id/comments', { params: { id: postId }, body: { body: `${word} !` } });
  cursor = (await page(player.api)).body.next!;
  await player.api('PUT /drafts/:key', { params: { key: 'wall' }, body: { content: { body: 'Mine' } } });
  return player;
}

interface Revocation {
  name: string;
  kind: 'place' | 'session';
  roles?: Role[];
  revoke(player: Player): Promise<{ status: number }>;
}
const revocations: Revocation[] = [
  {
    name: 'taken out of the group',
    kind: 'place',
    revoke: ({ id: personId }) =>
      cast.alice.api('DELETE /groups/:id/members/:personId', { params: { id: group.id, personId } }),
  },
  {
    name: 'suspended',
    kind: 'session',
    revoke: ({ id }) => cast.ada.api('POST /admin/people/:id/suspension', { params: { id } }),
  },
  {
    name: 'demoted',
    kind: 'session',
    roles: ['employee', 'moderator'],
    revoke: ({ id }) => cast.ada.api('PUT /admin/people/:id/roles', { params: { id }, body: { roles: ['employee'] } }),
  },
  { name: 'signed out', kind: 'session', revoke: ({ api }) => api('DELETE /session') },
];

test.each(revocations)(
  '$name: two seconds later nothing comes by any open channel, on any node',
  async (revocation) => {
    const { kind, roles, revoke } = revocation;
    const player = await newMember(roles);
    reader = new Reader(player, kind);
    await reader.open();
    const open = [
      ...reader.channels.map(({ name }) => name),
      'socket',
      'typed',
      ...(kind === 'session' ? ['present'] : []),
    ];
    await reader.gives(open.flatMap((name) => [`${name} here`, `${name} there`]));
    const uploads = [here, there].map((house) => beginUpload(house, player));
    const held = await holdPages(player);

    expect((await revoke(player)).status).toBeLessThan(300);
    const at = performance.now();
    await wait(watchedFor);
    await held.release();
    const pages = await held.answers;
    const uploaded = await Promise.all(uploads.map(({ finish }) => finish()));
    const { connected } = reader;
    await reader.closed();

    const late = [...reader.last].filter(([, time]) => time > at + silence);
    const slowest = Math.max(...reader.last.values()) - at;
    process.stdout.write(
      `${JSON.stringify({ revoked: revocation.name, channels: open.length + 2, lastByteAfter: Math.round(slowest) })}\n`,
    );
    expect(late.map(([name, time]) => `${name}: ${Math.round(time - at)} ms`)).toEqual([]);
    expect(pages.filter(({ status, text }) => status < 400 && (kind === 'session' || text.includes(word)))).toEqual([]);
    // What one uploads oneself is no part of the group.
    expect(uploaded.filter((status) => status < 400)).toHaveLength(kind === 'session' ? 0 : 2);
    if (kind === 'session') expect(connected).toBe(0);

    // And whatever else the contract lets one read.
    for (const house of [here, there]) {
      const answers = await crawl(as(house, player.cookie), await everything(here), [word]);
      const given = answers.filter(({ key, status, body }) =>
        kind === 'session'
          ? status < 400 && key !== 'GET /sign-in'
          : body.replace(/"understood":\[[^\]]*\]/, '').includes(word),
      );
      expect(given.map(({ asked }) => asked)).toEqual([]);
      if (kind === 'session') await expect(listen(house, player.cookie)).rejects.toThrow();
    }
  },
);
