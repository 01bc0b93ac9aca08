import { IdentityModule } from '@app/identity';
import { personChanged } from '@app/people';
import { Database, Facts, PlatformModule, readConfig } from '@app/platform';
import { createTestDatabase, type TestDatabase } from '@app/platform/testing';
import { Test, type TestingModule } from '@nestjs/testing';
import { Evidence, Experts, ExpertiseModule } from './index.js';

let database: TestDatabase;
let app: TestingModule;
let db: Database;
let viewer: string;

/** Twelve hundred people who all mention bridges in their posts; one in twenty says that it is their craft. */
beforeAll(async () => {
  database = await createTestDatabase();
  const config = readConfig({ PARVIS_MODE: 'test', DATABASE_URL: database.url, CHECK_ANSWERS: 'true' });
  app = await Test.createTestingModule({
    imports: [PlatformModule.with(config, []), IdentityModule, ExpertiseModule],
  }).compile();
  await app.init();
  db = app.get(Database);
  await db.rows(`
    insert into people (handle, given_name, family_name, display_name, bio)
    select 'p' || i, 'Given', 'Family', 'Name ' || i, case when i % 20 = 0 then 'Les ponts suspendus, mon métier.' else '' end
    from generate_series(1, 1200) i`);
  await db.rows(
    `insert into audience_members (audience_id, person_id) select 1, id from people on conflict do nothing`,
  );
  await db.rows(`update audiences set size = 1200 where id = 1`);
  await db.rows(`
    insert into posts (author_id, audience_id, kind, body, created_at)
    select id, 1, 'update', 'Un pont' || repeat(' et encore un pont', n) || ', suspendu ' || n || '.', now() - n * interval '90 days'
    from people, generate_series(1, 4) n`);
  viewer = (await db.rows<{ id: string }>(`select min(id) as id from people`))[0]!.id;
  await app.get(Evidence).rebuild();
});
afterAll(async () => {
  await app.close();
  await database.drop();
});

interface Peak {
  term: string;
  kind: string;
  n: number;
}
const peaks = (of = ''): Promise<Peak[]> =>
  db.rows<Peak>(`select term, kind, count(*)::int as n from peaks ${of} group by term, kind order by term, kind`);
const find = (q: string) =>
  app.get(Experts).find({ personId: viewer, roles: ['employee'], sessionId: '1' }, { q, offset: 0 });
const change = async (personId: string, bio: string): Promise<void> => {
  await db.rows(`update people set bio = $2 where id = $1`, [personId, bio]);
  await db.transaction(() => app.get(Facts).tell(personChanged, { personIds: [personId] }));
};

it('keeps the strongest proofs of each kind of a word that stands in thousands of texts, and of no other', async () => {
  expect(await db.rows(`select term, people from common_terms order by term`)).toEqual([
    { term: 'encor', people: 1200 },
    { term: 'pont', people: 1200 },
    { term: 'suspendu', people: 1200 },
  ]);
  const kept = await peaks(`where term = 'pont'`);
  expect(kept.map(({ kind }) => kind)).toEqual(['bio', 'post']);
  expect(kept[0]!.n).toBe(60);
  // A hundred, but for ties.
  expect(Math.abs(kept[1]!.n - 100)).toBeLessThan(5);
  const [worst] = await db.rows<{ fewer: number }>(
    `select count(*)::int as fewer from evidence e where kind = 'post' and e.weight > (select max(weight) from evidence o
     join peaks p on p.evidence_id = o.id and p.term = 'pont' and p.kind = 'post')`,
  );
  expect(worst).toEqual({ fewer: 0 });
});

it('finds those with the strongest proofs, says so when there are more, and adds up', async () => {
  const { items, total } = await find('pont');
  expect(items[0]!.reasons.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['bio', 'post']));
  expect(total).toBeGreaterThanOrEqual(100);
  expect(total).toBeLessThanOrEqual(1000);
  for (const { score, reasons, moreWeight } of items)
    expect(reasons.reduce((sum, { weight }) => sum + weight, moreWeight)).toBe(score);
});

it('writes and takes back the peaks of a text with the text', async () => {
  const [{ id }] = (await db.rows<{ id: string }>(`select id from people where bio = '' order by id desc limit 1`)) as [
    { id: string },
  ];
  const own = `where person_id = ${id} and kind = 'bio'`;
  expect(await peaks(own)).toEqual([]);
  await change(id, 'Pont suspendu.');
  expect(await peaks(own)).toEqual([
    { term: 'pont', kind: 'bio', n: 1 },
    { term: 'suspendu', kind: 'bio', n: 1 },
  ]);
  await change(id, 'Pont à haubans.');
  expect(await peaks(own)).toEqual([{ term: 'pont', kind: 'bio', n: 1 }]);
  await change(id, '');
  expect(await peaks(own)).toEqual([]);
});

it('counts again to the same result, and keeps what was written since', async () => {
  const all = () => db.rows(`select term, evidence_id, kind, strength from peaks order by term, evidence_id`);
  await app.get(Evidence).recountWords();
  const kept = await all();
  await app.get(Evidence).recountWords();
  expect(await all()).toEqual(kept);
});
