import { IdentityModule } from '@app/identity';
import { Database, PlatformModule, readConfig, type Actor } from '@app/platform';
import { createTestDatabase } from '@app/platform/testing';
import type { Role } from '@app/contract';
import type { Type } from '@nestjs/common';
import { Test, type TestingModule } from '@nestjs/testing';
import { AsyncLocalStorage } from 'node:async_hooks';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { CommentEntity, ImageEntity, PostEntity, WallModule } from '../index.js';

/** A wall on a database of its own, without HTTP, with people and audiences made as rows. */
export interface TestWall {
  app: TestingModule;
  db: Database;
  person(...roles: Role[]): Promise<Actor>;
  /** A project's audience with these people in it. */
  audience(members: Actor[]): Promise<string>;
  post(author: Actor, audienceId: string, fields?: { at?: Date; kind?: string; removed?: boolean }): Promise<string>;
  /** The statements that the work sends to the database. */
  statements(work: () => Promise<unknown>): Promise<string[]>;
  /** Until one transaction of this wall waits for another. */
  waitsForLock(): Promise<void>;
  close(): Promise<void>;
}

interface Queried {
  query(asked: string | { text: string }, ...rest: unknown[]): unknown;
}

/** With the modules of higher ranks that a test is about. */
export async function openWall(...modules: Type[]): Promise<TestWall> {
  const database = await createTestDatabase();
  const folder = await mkdtemp(join(tmpdir(), 'parvis-wall-'));
  const config = readConfig({
    PARVIS_MODE: 'test',
    DATABASE_URL: database.url,
    DATABASE_POOL: '8',
    DATA_FOLDER: folder,
    CHECK_ANSWERS: 'true',
  });
  const entities = [PostEntity, CommentEntity, ImageEntity];
  const app = await Test.createTestingModule({
    imports: [PlatformModule.with(config, entities), IdentityModule, WallModule, ...modules],
  }).compile();
  await app.init();
  const db = app.get(Database);
  let number = 0;
  const insert = async (sql: string, values: unknown[]): Promise<string> =>
    (await db.row<{ id: string }>(`${sql} returning id`, values))!.id;

  return {
    app,
    db,
    async person(...roles) {
      const handle = `person-${++number}`;
      const names = `(handle, given_name, family_name, display_name)`;
      const personId = await insert(`insert into people ${names} values ($1, $1, $1, $1)`, [handle]);
      await db.run(`insert into accounts (person_id, roles) values ($1, $2)`, [personId, ['employee', ...roles]]);
      const inbox = await insert(`insert into audiences (kind, ref_id, name) values ('person', $1, '')`, [personId]);
      await db.run(`insert into audience_members (audience_id, person_id) values ($1, $3), ($2, $3)`, [
        inbox,
        '1',
        personId,
      ]);
      return { personId, roles: ['employee', ...roles], sessionId: '1' };
    },
    async audience(members) {
      const projectId = await insert(`insert into projects (name) values ($1)`, [`Project ${++number}`]);
      const id = await insert(`insert into audiences (kind, ref_id, name) values ('project', $1, 'Project')`, [
        projectId,
      ]);
      await db.run(`insert into audience_members (audience_id, person_id) select $1, unnest($2::bigint[])`, [
        id,
        members.map(({ personId }) => personId),
      ]);
      return id;
    },
    post: (author, audienceId, { at = new Date(), kind = 'update', removed = false } = {}) =>
      insert(
        `insert into posts (id, kind, author_id, audience_id, body, created_at, removed_at)
         values (time_id($1), $2, $3, $4, 'A post', $1, case when $5 then now() end)`,
        [at, kind, author.personId, audienceId, removed],
      ),
    async statements(work) {
      const sent: string[] = [];
      // What a node asks by itself from time to time is not of the work.
      const working = new AsyncLocalStorage<true>();
      const listen = (client: Queried) => {
        const { query } = client;
        client.query = (...args) => {
          const [asked] = args;
          if (working.getStore()) sent.push(typeof asked === 'string' ? asked : asked.text);
          return query.apply(client, args);
        };
        return () => void (client.query = query);
      };
      const taken = await Promise.all(Array.from({ length: 8 }, () => db.pool.connect()));
      const restore = taken.map((client) => listen(client as unknown as Queried));
      for (const client of taken) client.release();
      try {
        await working.run(true, work);
      } finally {
        for (const undo of restore) undo();
      }
      return sent;
    },
    async waitsForLock() {
      const waiting = () =>
        db.row(`select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`);
      for (const end = Date.now() + 20_000; !(await waiting()); await wait(10))
        if (Date.now() > end) throw new Error('nobody waits for a lock');
    },
    async close() {
      await app.close();
      await database.drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
