import pg from 'pg';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { migrateJobs } from '../jobs.js';
import { createTestDatabase, type TestDatabase } from '../testing/index.js';
import { migrate } from './data-source.js';

class AddFirst20990101000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create table first_of_all (id int)');
  }
  async down(): Promise<void> {}
}
class AddSecond20990101000100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table first_of_all add column name text');
  }
  async down(): Promise<void> {}
}

let database: TestDatabase;
let client: pg.Client;
beforeAll(async () => {
  database = await createTestDatabase();
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
});
afterAll(async () => {
  await client?.end();
  await database?.drop();
});

describe('migrating', () => {
  it('adds what is missing, once, whoever else adds it now', async () => {
    const { url } = database;
    expect(await migrate(url, [AddFirst20990101000000])).toBe(1);
    const both = [AddFirst20990101000000, AddSecond20990101000100];
    expect((await Promise.all([migrate(url, both), migrate(url, both)])).sort()).toEqual([0, 1]);
    expect(await client.query('select id, name from first_of_all')).toMatchObject({ rowCount: 0 });
  });

  it('waits for nobody when nothing is missing', async () => {
    await client.query('select pg_advisory_lock(7270110)');
    expect(await migrate(database.url, [AddFirst20990101000000])).toBe(0);
    await client.query('select pg_advisory_unlock(7270110)');
  });

  it('makes the tables of the jobs anew when another version made them, or nobody', async () => {
    const version = `select obj_description(to_regnamespace('graphile_worker'), 'pg_namespace') as version`;
    const { rows: made } = await client.query<{ version: string }>(version);
    expect(made[0]!.version).toMatch(/^\d+\.\d+\.\d+/);

    await client.query(`drop schema graphile_worker cascade`);
    await Promise.all([migrateJobs(database.url), migrateJobs(database.url)]);
    await client.query(`select graphile_worker.add_job('nothing')`);

    await client.query(`comment on schema graphile_worker is '0.0.1'`);
    await migrateJobs(database.url);
    expect((await client.query(version)).rows).toEqual(made);
  });
});
