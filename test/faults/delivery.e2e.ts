import { setTimeout as wait } from 'node:timers/promises';
import { eventOf, type EventFrame, type StreamEvent } from '@app/contract';
import { Database, everyone, Streams } from '@app/platform';
import pg from 'pg';
import { io, type Socket } from 'socket.io-client';
import {
  advance,
  createStreamState,
  headsToAsk,
  isBehind,
  type Heads,
  type StreamInput,
} from '../../apps/web/src/lib/stream-state.js';
import { as } from '../support/as.js';
import { openCast, type Cast, type Player } from '../support/cast.js';
import { openHouse, type House } from '../support/house.js';

/** Two nodes of one house: one database, no other tie between them. */
let here: House;
let there: House;
let cast: Cast;
const readers: Reader[] = [];

beforeAll(async () => {
  here = await openHouse();
  there = await openHouse({ DATABASE_URL: here.databaseUrl });
  cast = await openCast(here);
});
afterEach(() => readers.splice(0).forEach((reader) => reader.stop()));
afterAll(async () => {
  cast.close();
  await there.close();
  await here.close();
});

const db = () => here.app.get(Database);
const say = (house: House, audienceId: string, key: string) =>
  house.app
    .get(Database)
    .transaction(async () => house.app.get(Streams).append(audienceId, 'draft.changed', { key, gone: false }));
let number = 0;
/** A closed group of these people; answers its id and its audience. */
async function group(owner: Player, ...members: Player[]): Promise<{ id: string; audienceId: string }> {
  const body = { name: `Group ${++number}`, description: '', access: 'closed' as const };
  const { id, audienceId } = (await owner.api('POST /groups', { body })).body;
  for (const { id: personId } of members)
    await owner.api('PUT /groups/:id/members/:personId', { params: { id, personId }, body: { role: 'member' } });
  return { id, audienceId };
}
const written = async (audienceId: string): Promise<string[]> => {
  const rows = await db().rows<{ key: string }>(
    `select payload->>'key' as key from events where audience_id = $1 and name = 'draft.changed' order by seq`,
    [audienceId],
  );
  return rows.map(({ key }) => key);
};
async function until(condition: () => boolean, ms = 10_000): Promise<void> {
  for (const end = Date.now() + ms; !condition(); await wait(10))
    if (Date.now() > end) throw new Error('it did not become true in time');
}

/** A client as ours is: the protocol is the web's own. */
class Reader {
  /** Everything that came over the socket, as it came. */
  readonly raw: StreamEvent[] = [];
  /** What was applied. */
  readonly applied: StreamEvent[] = [];
  closedBy: string | undefined;
  requests = 0;
  private state = createStreamState();
  private socket: Socket | undefined;
  private catching: Promise<void> | undefined;

  private constructor(
    private readonly player: Player,
    private house: House,
  ) {}

  static async open(player: Player, house: House): Promise<Reader> {
    const reader = new Reader(player, house);
    readers.push(reader);
    reader.step({ type: 'heads', heads: (await player.api('GET /heads')).body.heads });
    await reader.connect(house);
    return reader;
  }

  get heads(): Heads {
    return this.state.heads;
  }

  async connect(house: House): Promise<void> {
    this.house = house;
    this.closedBy = undefined;
    this.socket = io(house.url, {
      path: '/socket',
      transports: ['websocket'],
      extraHeaders: { cookie: this.player.cookie },
      forceNew: true,
      reconnection: false,
    });
    this.socket.on('event', (frame: EventFrame) => {
      const event = eventOf(frame);
      this.raw.push(event);
      this.step({ type: 'event', event });
    });
    let isFirst = true;
    this.socket.on('hello', ({ heads }: { heads: Heads }) => {
      this.step({ type: isFirst ? 'heads' : 'hello', heads });
      isFirst = false;
    });
    this.socket.on('disconnect', (reason) => (this.closedBy = reason));
    await new Promise<void>((resolve, reject) => {
      this.socket!.once('hello', () => resolve());
      this.socket!.once('connect_error', reject);
    });
  }

  stop(): void {
    this.socket?.close();
  }

  async catchUp(): Promise<void> {
    this.catching ??= this.ask().finally(() => (this.catching = undefined));
    return this.catching;
  }

  keys(audienceId: string): unknown[] {
    return this.applied
      .filter((e) => e.audienceId === audienceId && e.name === 'draft.changed')
      .map((e) => e.payload['key']);
  }

  private async ask(): Promise<void> {
    for (let idle = 0; isBehind(this.state) && idle < 6;) {
      this.requests++;
      const { body } = await as(this.house, this.player.cookie)('POST /catch-up', {
        body: { heads: headsToAsk(this.state) },
      });
      expect(body.reset).toEqual([]);
      this.step({ type: 'caught-up', answer: body });
      if (!body.more && isBehind(this.state)) await wait(20 * 2 ** idle++);
    }
  }

  private step(input: StreamInput): void {
    const { state, apply } = advance(this.state, input);
    this.state = state;
    this.applied.push(...apply);
    if (isBehind(state)) void this.catchUp();
  }
}

test('twelve writers on two nodes, a third of whom fail: everybody inside ends with each event once and in order, nobody outside hears one', async () => {
  const { audienceId } = await group(cast.alice, cast.bob);
  const [alice, bob, oscar] = [
    await Reader.open(cast.alice, here),
    await Reader.open(cast.bob, there),
    await Reader.open(cast.oscar, there),
  ];
  await Promise.all(
    Array.from({ length: 12 }, async (_, writer) => {
      const house = writer % 2 ? here : there;
      for (let i = 0; i < 20; i++) {
        const undone = (writer + i) % 3 === 0;
        const act = house.app.get(Database).transaction(async () => {
          house.app.get(Streams).append(audienceId, 'draft.changed', { key: `${writer}:${i}`, gone: undone });
          if (i % 4 === 0) await wait(5);
          if (undone) throw new Error('undone');
        });
        await act.catch(() => undefined);
      }
    }),
  );
  const truth = await written(audienceId);
  expect(truth).toHaveLength(160);
  await until(() => [alice, bob].every((reader) => reader.keys(audienceId).length === truth.length));
  expect(alice.keys(audienceId)).toEqual(truth);
  expect(bob.keys(audienceId)).toEqual(truth);
  expect([alice, bob].flatMap(({ raw }) => raw).some((e) => e.payload['gone'] === true)).toBe(false);
  expect(oscar.raw.filter((e) => e.audienceId === audienceId)).toEqual([]);
});

test('a node that dies between its commit and its wake-up delays an event by three seconds at most', async () => {
  const { audienceId } = await group(cast.alice, cast.bob);
  const [alice, bob] = [await Reader.open(cast.alice, here), await Reader.open(cast.bob, there)];
  const dying = new pg.Client({ connectionString: here.databaseUrl });
  await dying.connect();
  await dying.query('begin');
  const { rows } = await dying.query(`update streams set seq = seq + 1 where audience_id = $1 returning seq`, [
    audienceId,
  ]);
  await dying.query(
    `insert into events (audience_id, seq, name, payload) values ($1, $2, 'draft.changed', '{"key":"last words","gone":false}')`,
    [audienceId, rows[0].seq],
  );
  await dying.query('commit');
  await dying.end();
  await until(() => [alice, bob].every((reader) => reader.keys(audienceId).includes('last words')), 3_000);
});

test('who is removed while events flow hears nothing after it, on whichever node; the others miss nothing', async () => {
  const { id, audienceId } = await group(cast.alice, cast.bob, cast.oscar);
  const [bob, oscar, oscarToo] = [
    await Reader.open(cast.bob, there),
    await Reader.open(cast.oscar, here),
    await Reader.open(cast.oscar, there),
  ];
  let flowing = true;
  const flow = Promise.all(
    [here, there].map(async (house, n) => {
      for (let i = 0; flowing; i++) await say(house, audienceId, `${n}:${i}`);
    }),
  );
  await until(() => oscar.raw.length > 20 && oscarToo.raw.length > 20);
  await as(there, cast.alice.cookie)('DELETE /groups/:id/members/:personId', {
    params: { id, personId: cast.oscar.id },
  });
  await wait(400);
  flowing = false;
  await flow;
  await say(here, everyone, 'the end');
  await until(() => [oscar, oscarToo, bob].every((reader) => reader.keys(everyone).includes('the end')));

  const db_ = await db().row<{ seq: string }>(
    `select seq from events where audience_id = $1 and name = 'member.left'`,
    [audienceId],
  );
  const leftAt = Number(db_!.seq);
  const head = (await cast.alice.api('GET /heads')).body.heads[audienceId]!;
  expect(head).toBeGreaterThan(leftAt + 20);
  for (const { raw } of [oscar, oscarToo]) {
    const left = raw.findIndex((e) => e.name === 'audience.left' && e.payload['audienceId'] === audienceId);
    expect(left).toBeGreaterThan(0);
    expect(raw.slice(left).filter((e) => e.audienceId === audienceId)).toEqual([]);
    expect(raw.filter((e) => e.audienceId === audienceId && e.seq >= leftAt)).toEqual([]);
  }
  const truth = await written(audienceId);
  await until(() => bob.keys(audienceId).length >= truth.length - 1);
  expect(bob.heads[audienceId]).toBe(head);
  const caught = await cast.oscar.api('POST /catch-up', { body: { heads: { [audienceId]: leftAt - 5 } } });
  expect(caught.body).toMatchObject({ left: [audienceId], events: [] });
});

test('a client that was away for 10,000 events has them all after twenty requests, the same as a fresh read', async () => {
  const places: string[] = [];
  for (let i = 0; i < 20; i++) places.push((await group(cast.carol)).audienceId);
  const carol = await Reader.open(cast.carol, here);
  carol.stop();
  for (let round = 0; round < 10; round++) {
    await db().transaction(async () => {
      for (let i = 0; i < 50; i++)
        for (const place of places)
          here.app.get(Streams).append(place, 'draft.changed', { key: `${round}:${i}`, gone: false });
    });
  }
  const start = process.cpuUsage();
  await carol.connect(there);
  await carol.catchUp();
  // Of the processor, which is the nodes' and hers; by the clock it depends on who else works on this machine.
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1e6).toBeLessThan(5);
  expect(carol.requests).toBeLessThanOrEqual(20);
  for (const place of places) expect(carol.keys(place)).toEqual(await written(place));
  expect(carol.applied.filter((e) => places.includes(e.audienceId))).toHaveLength(10_000);
  expect(carol.heads).toEqual((await cast.carol.api('GET /heads')).body.heads);
});

test('a node that stops closes its transports; its clients go on at another and lose nothing', async () => {
  const { audienceId } = await group(cast.alice, cast.bob);
  const third = await openHouse({ DATABASE_URL: here.databaseUrl });
  const bob = await Reader.open(cast.bob, third);
  await say(here, audienceId, 'before');
  await until(() => bob.keys(audienceId).length === 1);
  const closing = third.close();
  await until(() => bob.closedBy !== undefined);
  // A socket that is told to disconnect never comes back by itself; one whose transport closes does.
  expect(bob.closedBy).toBe('transport close');
  await say(here, audienceId, 'meanwhile');
  await bob.connect(there);
  await say(here, audienceId, 'after');
  await until(() => bob.keys(audienceId).length === 3);
  expect(bob.keys(audienceId)).toEqual(['before', 'meanwhile', 'after']);
  await closing;
});
