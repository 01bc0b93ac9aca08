import { setTimeout as wait } from 'node:timers/promises';
import type { StreamEvent } from '@app/contract';
import { Test, type TestingModule } from '@nestjs/testing';
import pg from 'pg';
import { readConfig } from '../config.js';
import { Database } from '../database/database.js';
import { log } from '../log.js';
import { PlatformModule } from '../platform.module.js';
import { createTestDatabase, type TestDatabase } from '../testing/index.js';
import { Streams } from './streams.js';
import { Tailer } from './tailer.js';

interface Node {
  app: TestingModule;
  db: Database;
  streams: Streams;
  tailer: Tailer;
  heard: StreamEvent[];
}

log.level = 'silent';
let database: TestDatabase;
let here: Node;
let there: Node;

const openNode = async (): Promise<Node> => {
  const config = readConfig({ PARVIS_MODE: 'test', DATABASE_URL: database.url, CHECK_ANSWERS: 'true' });
  const app = await Test.createTestingModule({ imports: [PlatformModule.with(config, [])] }).compile();
  await app.init();
  const node: Node = {
    app,
    db: app.get(Database),
    streams: app.get(Streams),
    tailer: app.get(Tailer),
    heard: [],
  };
  node.tailer.onEvent((event) => node.heard.push(event));
  return node;
};

beforeAll(async () => {
  database = await createTestDatabase();
  [here, there] = [await openNode(), await openNode()];
});
afterAll(async () => {
  await Promise.all([here.app.close(), there.app.close()]);
  await database.drop();
});

let counter = 0;
const audience = async (): Promise<string> => {
  const [row] = await here.db.rows<{ id: string }>(
    `insert into audiences (kind, ref_id, name) values ('unit', $1, '') returning id`,
    [++counter],
  );
  return row!.id;
};
/** An audience that both nodes follow. */
const followed = async (): Promise<string> => {
  const id = await audience();
  for (const { tailer } of [here, there]) tailer.follow(id, 0);
  return id;
};
const say = (node: Node, audienceId: string, key: string) =>
  node.db.transaction(async () => node.streams.append(audienceId, 'draft.changed', { key, gone: false }));
const keys = (node: Node, audienceId: string) =>
  node.heard.filter((e) => e.audienceId === audienceId).map((e) => e.payload['key']);
const seqs = (node: Node, audienceId: string) =>
  node.heard.filter((e) => e.audienceId === audienceId).map((e) => e.seq);
async function until(condition: () => boolean, ms = 5_000): Promise<void> {
  for (const end = Date.now() + ms; !condition(); await wait(5))
    if (Date.now() > end) throw new Error('it did not become true in time');
}

describe('telling an audience', () => {
  it('reaches every node, gapless and in one order, from twelve writers of whom some fail', async () => {
    const ids = [await followed(), await followed(), await followed()];
    const write = async (writer: number): Promise<void> => {
      const node = writer % 2 ? here : there;
      for (let i = 0; i < 25; i++) {
        const fails = (writer + i) % 3 === 0;
        const work = node.db.transaction(async () => {
          // Audiences in different orders: writers must not wait for each other in a circle.
          const order = i % 2 ? ids : ids.toReversed();
          for (const id of order) node.streams.append(id, 'draft.changed', { key: `${writer}-${i}`, gone: fails });
          if (i % 5 === 0) await wait(3);
          if (fails) throw new Error('undone');
        });
        const [outcome] = await Promise.allSettled([work]);
        expect(outcome!.status).toBe(fails ? 'rejected' : 'fulfilled');
      }
    };
    await Promise.all(Array.from({ length: 12 }, (_, writer) => write(writer)));
    const heads = await here.streams.heads(ids);
    const total = heads[ids[0]!]!;
    expect(total).toBe(200);
    const all = Array.from({ length: total }, (_, i) => i + 1);
    for (const node of [here, there]) {
      await until(() => ids.every((id) => seqs(node, id).length >= total));
      for (const id of ids) expect(seqs(node, id)).toEqual(all);
      expect(node.heard.some((e) => e.payload['gone'])).toBe(false);
    }
    expect(keys(here, ids[0]!)).toEqual(keys(there, ids[0]!));
  });

  it('refuses an unknown audience, and to speak outside a transaction', async () => {
    const nobody = ['', '0', 'null', '1 or true'];
    for (const id of nobody) await expect(say(here, id, 'x')).rejects.toThrow('no audience');
    await expect(say(here, '999999', 'x')).rejects.toMatchObject({ code: '23503' });
    expect(() => here.streams.append('1', 'draft.changed', { key: 'x', gone: false })).toThrow('inside a transaction');
  });

  it('also tells what the last hooks of a transaction append', async () => {
    const id = await followed();
    await here.db.transaction(async () => {
      here.streams.append(id, 'draft.changed', { key: 'first', gone: false });
      here.db.beforeCommit(async () => here.streams.append(id, 'draft.changed', { key: 'last', gone: false }));
    });
    await until(() => seqs(here, id).length === 2);
    expect(keys(here, id)).toEqual(['first', 'last']);
  });

  it('writes what one transaction tells in the order in which it was told, within an audience and across', async () => {
    const ids = [await audience(), await audience()];
    const told = Array.from({ length: 40 }, (_, n) => ({ audienceId: ids[(n * 7) % 3 ? 1 : 0]!, key: String(n) }));
    await here.db.transaction(async () => {
      for (const { audienceId, key } of told)
        await here.streams.append(audienceId, 'draft.changed', { key, gone: false });
    });
    const rows = await here.db.rows<{ key: string; audienceId: string; seq: number }>(
      `select payload ->> 'key' as key, audience_id as "audienceId", seq::int from events
       where audience_id = any($1::bigint[]) order by id`,
      [ids],
    );
    expect(rows.map(({ key }) => key)).toEqual(told.map(({ key }) => key));
    for (const id of ids) {
      const positions = rows.filter(({ audienceId }) => audienceId === id).map(({ seq }) => seq);
      expect(positions).toEqual(positions.map((_, n) => n + 1));
    }
  });

  it('is heard in the order of writing across audiences, too, when much is heard at once', async () => {
    const ids = [await followed(), await followed()];
    const told = Array.from({ length: 20 }, (_, n) => ({
      audienceId: ids[n % 3 ? 1 : 0]!,
      key: `across ${n}`,
    })).reverse();
    await here.db.transaction(async () => {
      for (const { audienceId, key } of told)
        await here.streams.append(audienceId, 'draft.changed', { key, gone: false });
    });
    const of = (node: Node) => node.heard.filter(({ audienceId }) => ids.includes(audienceId));
    await until(() => [here, there].every((node) => of(node).length === told.length));
    for (const node of [here, there])
      expect(of(node).map(({ payload }) => payload['key'])).toEqual(told.map(({ key }) => key));
  });

  it('does not wait for a long transaction elsewhere', async () => {
    const id = await followed();
    const long = new pg.Client({ connectionString: database.url });
    await long.connect();
    await long.query('begin');
    await long.query('select pg_current_xact_id()');
    const start = Date.now();
    await say(here, id, 'quick');
    await until(() => seqs(there, id).length === 1);
    expect(Date.now() - start).toBeLessThan(1_000);
    await long.query('rollback');
    await long.end();
  });
});

describe('a node that follows', () => {
  it('finds what nobody woke it for, however long others take: the writer died between its commit and its wake-up', async () => {
    const id = await followed();
    const long = new pg.Client({ connectionString: database.url });
    await long.connect();
    await long.query('begin');
    await long.query('select pg_current_xact_id()');
    const dying = new pg.Client({ connectionString: database.url });
    await dying.connect();
    await dying.query(`insert into streams (audience_id, seq) values ($1, 2)`, [id]);
    await dying.query(
      `insert into events (audience_id, seq, name, payload)
       values ($1, 1, 'draft.changed', '{"key":"a"}'), ($1, 2, 'draft.changed', '{"key":"b"}')`,
      [id],
    );
    await dying.end();
    await until(() => keys(here, id).length === 2 && keys(there, id).length === 2, 3_000);
    expect(keys(here, id)).toEqual(['a', 'b']);
    await long.query('rollback');
    await long.end();
  });

  it('misses nothing that is committed between reading the head and following', async () => {
    const id = await audience();
    await say(here, id, 'old');
    const { [id]: head } = await here.streams.heads([id]);
    await say(here, id, 'between');
    here.tailer.follow(id, head!);
    await until(() => seqs(here, id).length === 1, 1_000);
    expect(keys(here, id)).toEqual(['between']);
    expect(here.tailer.position(id)).toBe(2);
  });

  it('hears no more of a stream it has let go', async () => {
    const [gone, kept] = [await followed(), await followed()];
    here.tailer.unfollow(gone);
    await say(there, gone, 'x');
    await say(there, kept, 'y');
    await until(() => keys(here, kept).length === 1 && keys(there, gone).length === 1);
    expect(keys(here, gone)).toEqual([]);
  });

  it('reads again when reading failed', async () => {
    const id = await followed();
    await say(here, id, 'before');
    await until(() => seqs(there, id).length === 1);
    const other = new pg.Client({ connectionString: database.url });
    await other.connect();
    await other.query('begin');
    await other.query(`update streams set seq = 2 where audience_id = $1`, [id]);
    await other.query(
      `insert into events (audience_id, seq, name, payload) values ($1, 2, 'draft.changed', '{"key":"after"}')`,
      [id],
    );
    await other.query('alter table events rename to events_away');
    await other.query('commit');
    await other.query(`select pg_notify('parvis_streams', $1)`, [`${id}:2`]);
    await wait(100);
    expect(keys(there, id)).toEqual(['before']);
    await other.query('alter table events_away rename to events');
    await other.end();
    await until(() => seqs(there, id).length === 2, 1_500);
    expect(keys(there, id)).toEqual(['before', 'after']);
  });

  it('listens again after its connection was cut', async () => {
    const id = await followed();
    await here.db.rows(`select pg_terminate_backend(pid) from pg_stat_activity
                        where application_name = 'parvis-listen' and datname = current_database()`);
    const listeners = async () =>
      (
        await here.db.rows(`select from pg_stat_activity
          where application_name = 'parvis-listen' and datname = current_database() and query like 'listen%'`)
      ).length;
    for (const end = Date.now() + 5_000; (await listeners()) < 2 && Date.now() < end;) await wait(50);
    const start = Date.now();
    await say(here, id, 'hello');
    await until(() => seqs(there, id).length === 1);
    expect(Date.now() - start).toBeLessThan(1_000);
  });
});
