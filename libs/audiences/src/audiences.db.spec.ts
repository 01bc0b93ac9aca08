import { IdentityModule } from '@app/identity';
import { Database, everyone, PlatformModule, readConfig } from '@app/platform';
import { createTestDatabase, type TestDatabase } from '@app/platform/testing';
import { Test, type TestingModule } from '@nestjs/testing';
import { AudiencesModule } from './audiences.module.js';
import { AudiencesRepository } from './audiences.repository.js';
import { Memberships } from './memberships.service.js';

let database: TestDatabase;
let app: TestingModule;
let db: Database;
let audiences: AudiencesRepository;
let alice: string;

beforeAll(async () => {
  database = await createTestDatabase();
  const config = readConfig({ PARVIS_MODE: 'test', DATABASE_URL: database.url });
  app = await Test.createTestingModule({
    imports: [PlatformModule.with(config, []), IdentityModule, AudiencesModule],
  }).compile();
  await app.init();
  db = app.get(Database);
  audiences = app.get(AudiencesRepository);
  await foundLargeCompany();
  alice = (await db.row<{ id: string }>(`select id from people where handle = 'p1'`))!.id;
}, 120_000);
afterAll(async () => {
  await app.close();
  await database.drop();
});

/** Twenty thousand people in a thousand units, each on one of two thousand projects. */
async function foundLargeCompany(): Promise<void> {
  await db.rows(`insert into units (name) select 'Unit ' || n from generate_series(1, 1000) n`);
  await db.rows(`insert into unit_lines (unit_id, above_id) select id, id from units`);
  await db.rows(`insert into projects (name) select 'Project ' || n from generate_series(1, 2000) n`);
  await db.rows(`
    insert into people (handle, given_name, family_name, display_name, unit_id)
    select 'p' || n, g, f, g || ' ' || f, 1 + n % 1000
    from generate_series(1, 20000) n,
      lateral (select chr(65 + n % 26) || 'ana' || n % 50 as g, chr(65 + n % 17) || 'obin' || n % 300 as f) names`);
  await db.rows(`insert into assignments (person_id, project_id) select id, 1 + id % 2000 from people`);
  await app.get(Memberships).rebuild();
  // What autovacuum does within a minute after an import.
  await db.rows(`vacuum (analyze) people`);
  await db.rows(`analyze`);
}

/** The plans of what is asked meanwhile. */
async function plansOf(ask: () => Promise<unknown>): Promise<string[]> {
  const asked = jest.spyOn(db, 'rows');
  await ask();
  const calls = [...asked.mock.calls];
  asked.mockRestore();
  return Promise.all(
    calls.map(async ([sql, values]) =>
      (await db.rows(`explain ${sql}`, values)).map((line) => Object.values(line as object)[0]).join('\n'),
    ),
  );
}

it.each([[[]], [['a']], [['an']], [['bana', 'robin']], [['zzzz']]])(
  'a mention that begins with %j looks at few of those whom it could reach',
  async (words) => {
    const plans = await plansOf(() => audiences.people(alice, everyone, words, 8));
    expect(plans).toHaveLength(1);
    expect(plans[0]).not.toMatch(/Seq Scan on (people|audience_members|audiences)/);
  },
);

it('before two letters are typed a mention offers colleagues, and then whoever is meant', async () => {
  const colleagues = async (words: string[]) =>
    db.rows<{ id: string; near: boolean }>(
      `select p.id, p.unit_id = me.unit_id or x.project_id = y.project_id as near
       from people p join assignments x on x.person_id = p.id, people me join assignments y on y.person_id = me.id
       where me.id = $1 and p.id = any($2::bigint[])`,
      [alice, (await audiences.people(alice, everyone, words, 8)).map(({ id }) => id)],
    );
  const offered = await colleagues([]);
  expect(offered).toHaveLength(8);
  expect(offered.every(({ near }) => near)).toBe(true);
  expect((await colleagues(['ca', 'do'])).some(({ near }) => !near)).toBe(true);
});

it('the audiences one may write to are read without looking at every inbox', async () => {
  const ask = (all: boolean) => audiences.list(alice, { q: '', kind: null, all });
  for (const all of [false, true])
    expect((await plansOf(() => ask(all)))[0]).not.toMatch(/Seq Scan on (audiences|audience_members)/);
  expect((await ask(false)).map(({ kind, member }) => [kind, member])).toEqual([
    ['everyone', true],
    ['project', true],
    ['unit', true],
  ]);
  expect(await ask(true)).toHaveLength(100);
});
