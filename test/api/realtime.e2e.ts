import { setTimeout as wait } from 'node:timers/promises';
import { Memberships } from '@app/audiences';
import { eventOf, limits, type EventFrame, type StreamEvent } from '@app/contract';
import { Accounts, Sessions } from '@app/identity';
import { Organisation, People } from '@app/people';
import { Database, everyone, Streams } from '@app/platform';
import { io, type Socket } from 'socket.io-client';
import { openCast, type Cast, type Player } from '../support/cast.js';
import { openHouse, type House } from '../support/house.js';

let house: House;
let cast: Cast;
let db: Database;
beforeAll(async () => {
  house = await openHouse();
  cast = await openCast(house);
  db = house.app.get(Database);
});
afterAll(async () => {
  cast.close();
  await house.close();
});

const tell = (audienceId: string, key: string) =>
  db.transaction(async () => house.app.get(Streams).append(audienceId, 'draft.changed', { key, gone: false }));
const audienceOf = async (kind: string, refId: string): Promise<string> =>
  (await db.row<{ id: string }>(`select id from audiences where kind = $1 and ref_id = $2`, [kind, refId]))!.id;
const heads = async (player: Player) => (await player.api('GET /heads')).body.heads;

interface Connection {
  socket: Socket;
  events: StreamEvent[];
  heads: Record<string, number>;
  closed: Promise<string>;
}
/** A socket that remembers everything it is told; refused when the handshake is. */
async function connect(cookie: string | undefined, headers: Record<string, string> = {}): Promise<Connection> {
  const socket = io(house.url, {
    path: '/socket',
    transports: ['websocket'],
    extraHeaders: { ...(cookie ? { cookie } : {}), ...headers },
    forceNew: true,
    reconnection: false,
  });
  open.add(socket);
  const connection: Connection = {
    socket,
    events: [],
    heads: {},
    closed: new Promise((resolve) => socket.once('disconnect', resolve)),
  };
  socket.on('event', (frame: EventFrame) => connection.events.push(eventOf(frame)));
  socket.on('hello', (hello: { heads: Record<string, number> }) => Object.assign(connection.heads, hello.heads));
  await new Promise<void>((resolve, reject) => {
    socket.once('hello', () => resolve());
    socket.once('connect_error', reject);
  });
  return connection;
}
const open = new Set<Socket>();
afterEach(() => {
  for (const socket of open) socket.close();
  open.clear();
});
async function until(condition: () => boolean, ms = 5_000): Promise<void> {
  for (const end = Date.now() + ms; !condition(); await wait(10))
    if (Date.now() > end) throw new Error('it did not become true in time');
}
/** The raw websocket under a socket.io client, for frames that no honest client sends. */
const rawOf = (socket: Socket) =>
  (socket.io.engine.transport as unknown as { ws: { send(data: string | Buffer): void } }).ws;

describe('opening a socket', () => {
  it('needs a living session', async () => {
    await expect(connect(undefined)).rejects.toThrow();
    await expect(connect('parvis=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA')).rejects.toThrow();
    await expect(connect(cast.sam.cookie)).rejects.toThrow();
    await connect(cast.alice.cookie);
  });

  it('is refused to a page of another origin, even with the cookie', async () => {
    await expect(connect(cast.alice.cookie, { origin: 'https://evil.example' })).rejects.toThrow();
    await expect(connect(cast.alice.cookie, { origin: 'null' })).rejects.toThrow();
    await connect(cast.alice.cookie, { origin: house.url });
  });

  it('is refused to the twenty-first socket of one person', async () => {
    for (let i = 0; i < 20; i++) await connect(cast.carol.cookie);
    await expect(connect(cast.carol.cookie)).rejects.toThrow();
  });

  it('says from which positions on the person is told, of their audiences alone', async () => {
    const { heads: told } = await connect(cast.oscar.cookie);
    expect(told).toEqual(await heads(cast.oscar));
    expect(Object.keys(told)).toContain(everyone);
    expect(Object.keys(told)).not.toContain(await audienceOf('unit', cast.units.engineering));
    expect(Object.keys((await connect(cast.gus.cookie)).heads)).toEqual([await audienceOf('person', cast.gus.id)]);
  });
});

describe('what an audience is told', () => {
  it('comes to its members in order, and to nobody else', async () => {
    const audienceId = await audienceOf('unit', cast.units.engineering);
    const [alice, carol, oscar, gus] = await Promise.all(
      [cast.alice, cast.carol, cast.oscar, cast.gus].map(({ cookie }) => connect(cookie)),
    );
    for (let i = 1; i <= 20; i++) await tell(audienceId, `${i}`);
    await tell(everyone, 'end');
    await until(() => [alice!, carol!, oscar!].every(({ events }) => events.at(-1)?.payload['key'] === 'end'));
    const keys = (c: Connection) => c.events.filter((e) => e.audienceId === audienceId).map((e) => e.payload['key']);
    const all = Array.from({ length: 20 }, (_, i) => `${i + 1}`);
    expect([keys(alice!), keys(carol!), keys(oscar!)]).toEqual([all, all, []]);
    expect(gus!.events).toEqual([]);
    expect(alice!.events[0]!.seq).toBe(alice!.heads[audienceId]! + 1);
  });

  it('begins for who comes in, and stops for who goes, on the open socket', async () => {
    const sales = await audienceOf('unit', cast.units.sales);
    const carol = await connect(cast.carol.cookie);
    const move = (unitId: string) =>
      db.transaction(async () => {
        await db.rows(`update people set unit_id = $2 where id = $1`, [cast.carol.id, unitId]);
        await house.app.get(People).changed([cast.carol.id]);
      });

    await move(cast.units.sales);
    await until(() => sales in carol.heads);
    expect(carol.events.some((e) => e.name === 'audience.entered' && e.payload['audienceId'] === sales)).toBe(true);
    await tell(sales, 'welcome');
    await until(() => carol.events.some((e) => e.payload['key'] === 'welcome'));

    await move(cast.units.engineering);
    await tell(sales, 'secret');
    await tell(everyone, 'after');
    await until(() => carol.events.some((e) => e.payload['key'] === 'after'));
    expect(carol.events.some((e) => e.payload['key'] === 'secret')).toBe(false);
  });

  it('is read afresh after a bulk change, by who is still in and who is new', async () => {
    const lyon = await audienceOf('site', cast.sites.lyon);
    const [oscar, bob] = [await connect(cast.oscar.cookie), await connect(cast.bob.cookie)];
    await db.rows(`update people set site_id = $2 where id = $1`, [cast.oscar.id, cast.sites.paris]);
    await db.rows(`update people set site_id = $2 where id = $1`, [cast.bob.id, cast.sites.lyon]);
    await house.app.get(Memberships).rebuild();
    await until(() => lyon in bob.heads);
    await tell(lyon, 'bulk');
    await until(() => bob.events.some((e) => e.payload['key'] === 'bulk'));
    await tell(everyone, 'bulk over');
    await until(() => oscar.events.some((e) => e.payload['key'] === 'bulk over'));
    expect(oscar.events.some((e) => e.name === 'stream.reset' && e.audienceId === everyone)).toBe(true);
    expect(oscar.events.some((e) => e.payload['key'] === 'bulk')).toBe(false);
  });
});

describe('a socket closes', () => {
  it('when its session ends, and no other', async () => {
    const second = (await house.app.get(Sessions).open(cast.bob.id)).cookie.split(';')[0]!;
    const [first, other] = [await connect(cast.bob.cookie), await connect(second)];
    const newest = await db.row<{ id: string }>(`select max(id) as id from sessions where person_id = $1`, [
      cast.bob.id,
    ]);
    await house.app.get(Sessions).end(cast.bob.id, { ids: [newest!.id] });
    await other.closed;
    expect(first.socket.connected).toBe(true);
    await expect(connect(second)).rejects.toThrow();
  });

  it('when its person is suspended', async () => {
    const dan = await cast.join({ givenName: 'Dan', familyName: 'Simon' });
    const { closed } = await connect(dan.cookie);
    await house.app.get(Accounts).suspend(null, dan.id);
    await closed;
    await expect(connect(dan.cookie)).rejects.toThrow();
  });

  it('on anything but a signal of the contract', async () => {
    const wrong: [string, ...unknown[]][] = [
      ['shout', {}],
      ['event', { audienceId: everyone }],
      ['typing'],
      ['typing', { postId: 'x' }],
      ['typing', { postId: '1', more: true }],
      ['watch', { audienceId: '1 or true' }],
      ['presence', { personIds: Array(101).fill('1') }],
      ['__proto__', {}],
      ['constructor', {}],
    ];
    for (const [name, ...args] of wrong) {
      const { socket, closed } = await connect(cast.mona.cookie);
      socket.emit(name, ...args);
      await closed;
    }
  });

  it('on more signals than a person can give', async () => {
    const { socket, closed } = await connect(cast.mona.cookie);
    for (let i = 0; i < 100; i++) socket.emit('unwatch', { audienceId: '1' });
    await closed;
  });

  it('on frames that mean nothing, which harm nobody else', async () => {
    const witness = await connect(cast.alice.cookie);
    const frames = [
      '42',
      '42{"a":1}',
      '42["typing"',
      '42[1,2]',
      '42["__proto__",{}]',
      '451-["typing",{"_placeholder":true,"num":0}]',
      '4999999999-["x"]',
      `42${'['.repeat(15_000)}`,
      '9',
      '',
      `42["typing",{"postId":"${'1'.repeat(70_000)}"}]`,
      '40/admin,',
      '420["typing",{"postId":"1"}]',
    ];
    for (const frame of frames) {
      const { socket, closed } = await connect(cast.mona.cookie);
      rawOf(socket).send(frame);
      rawOf(socket).send(Buffer.from([0xff, 0x00, 0x01]));
      await Promise.race([closed, wait(300)]);
      socket.close();
    }
    await tell(everyone, 'still here');
    await until(() => witness.events.some((e) => e.payload['key'] === 'still here'));
  });
});

describe('small talk', () => {
  const publish = async (player: Player, audienceId: string) =>
    (await player.api('POST /posts', { body: { audienceId, body: 'Hello' } })).body.id;

  it('tells who is typing to those who read the post, when the writer may read it', async () => {
    const audienceId = await audienceOf('unit', cast.units.engineering);
    const postId = await publish(cast.alice, audienceId);
    const [alice, carol, oscar] = await Promise.all(
      [cast.alice, cast.carol, cast.oscar].map(({ cookie }) => connect(cookie)),
    );
    const heard: string[] = [];
    for (const [name, { socket }] of Object.entries({ alice, carol, oscar } as Record<string, Connection>))
      socket.on('typed', (typed: { person: { name: string } }) => heard.push(`${name}: ${typed.person.name}`));
    // Oscar goes first; when he is answered what he asked next, the others begin, one after the other.
    const answered = new Promise((resolve) => oscar!.socket.once('hello', resolve));
    oscar!.socket.emit('typing', { postId });
    oscar!.socket.emit('watch', { audienceId: everyone });
    await answered;
    alice!.socket.emit('typing', { postId });
    await until(() => heard.length > 0);
    carol!.socket.emit('typing', { postId });
    await until(() => heard.length > 1);
    await tell(everyone, 'all have typed');
    await until(() =>
      [alice!, carol!, oscar!].every(({ events }) => events.at(-1)?.payload['key'] === 'all have typed'),
    );
    expect(heard).toEqual(['carol: Alice Martin', 'alice: Carol Durand']);
  });

  it('tells who is here, and who comes', async () => {
    const alice = await connect(cast.alice.cookie);
    const present: Record<string, boolean> = {};
    alice.socket.on('present', (p: { personId: string; here: boolean }) => (present[p.personId] = p.here));
    alice.socket.emit('presence', { personIds: [cast.alice.id, cast.ada.id] });
    await until(() => Object.keys(present).length === 2);
    expect(present).toEqual({ [cast.alice.id]: true, [cast.ada.id]: false });
    await connect(cast.ada.cookie);
    await until(() => present[cast.ada.id] === true);
  });

  it('watches an audience that one may read, and no other', async () => {
    const [open_, closed] = [await audienceOf('unit', cast.units.sales), await audienceOf('unit', cast.units.platform)];
    await db.rows(`update audiences set readers_id = 1 where id = $1`, [open_]);
    const carol = await connect(cast.carol.cookie);
    for (const audienceId of [closed, open_]) carol.socket.emit('watch', { audienceId });
    await until(() => open_ in carol.heads);
    await tell(closed, 'not for Carol');
    await tell(open_, 'for Carol');
    await until(() => carol.events.some((e) => e.payload['key'] === 'for Carol'));
    carol.socket.emit('unwatch', { audienceId: open_ });
    const hears = async (key: string) => {
      await tell(open_, key);
      await tell(everyone, `after ${key}`);
      await until(() => carol.events.some((e) => e.payload['key'] === `after ${key}`));
      return carol.events.some((e) => e.payload['key'] === key);
    };
    for (let n = 1; await hears(`still ${n}`); n++) expect(n).toBeLessThan(100);
    expect(await hears('no longer')).toBe(false);
    expect(carol.events.map((e) => e.payload['key'])).not.toContain('not for Carol');
    await db.rows(`update audiences set readers_id = null where id = $1`, [open_]);
  });
});

describe('catching up', () => {
  it('gives what was missed, in order, and where one then stands', async () => {
    const audienceId = await audienceOf('unit', cast.units.platform);
    const before = await heads(cast.alice);
    for (const key of ['a', 'b', 'c']) await tell(audienceId, key);
    const { body } = await cast.alice.api('POST /catch-up', { body: { heads: before } });
    expect(body.events.filter((e) => e.audienceId === audienceId).map((e) => e.payload['key'])).toEqual([
      'a',
      'b',
      'c',
    ]);
    expect(body).toMatchObject({ more: false, reset: [], left: [], heads: await heads(cast.alice) });
    const again = await cast.alice.api('POST /catch-up', { body: { heads: body.heads } });
    expect(again.body.events).toEqual([]);
  });

  it('names what one may not read, or no longer', async () => {
    const platform = await audienceOf('unit', cast.units.platform);
    const inbox = await audienceOf('person', cast.alice.id);
    await tell(platform, 'x');
    const { body } = await cast.oscar.api('POST /catch-up', {
      body: { heads: { [platform]: 0, [inbox]: 0, '999999': 0 } },
    });
    expect(body.left.sort()).toEqual([platform, inbox, '999999'].sort());
    expect(body.events).toEqual([]);
    expect(body.heads).toEqual({});
  });

  it('reads the stream of an open audience for who may read along', async () => {
    const audienceId = await audienceOf('unit', await house.app.get(Organisation).addUnit({ name: 'Open' }));
    await db.rows(`update audiences set readers_id = 1 where id = $1`, [audienceId]);
    await tell(audienceId, 'open');
    const asked = { body: { heads: { [audienceId]: 0 } } };
    expect((await cast.oscar.api('POST /catch-up', asked)).body.events).toHaveLength(1);
    expect((await cast.gus.api('POST /catch-up', asked)).body.left).toEqual([audienceId]);
  });

  it('sends back to a fresh read who is too far behind, or ahead of the house', async () => {
    const audienceId = await audienceOf('unit', cast.units.platform);
    await db.transaction(async () => {
      for (let i = 0; i <= limits.catchUp; i++)
        house.app.get(Streams).append(audienceId, 'draft.changed', { key: `${i}`, gone: false });
    });
    const head = (await heads(cast.alice))[audienceId]!;
    const from = async (seq: number) =>
      (await cast.alice.api('POST /catch-up', { body: { heads: { [audienceId]: seq } } })).body;
    expect(await from(0)).toMatchObject({
      reset: [audienceId],
      events: [],
      heads: { [audienceId]: head },
      more: false,
    });
    expect(await from(head + 5)).toMatchObject({ reset: [audienceId], heads: { [audienceId]: head } });
    expect((await from(head - limits.catchUp)).events).toHaveLength(limits.catchUp);
  });

  it('refuses more streams than a person can be in', async () => {
    const many = Object.fromEntries(Array.from({ length: limits.heads + 1 }, (_, i) => [`${i + 1}`, 0]));
    expect((await cast.alice.api('POST /catch-up', { body: { heads: many } })).status).toBe(422);
    expect((await cast.nobody('POST /catch-up', { body: { heads: {} } })).status).toBe(401);
  });
});
