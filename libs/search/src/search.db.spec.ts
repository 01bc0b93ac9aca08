import { AudiencesModule } from '@app/audiences';
import { IdentityModule } from '@app/identity';
import { Database, PlatformModule, readConfig, type Actor } from '@app/platform';
import { createTestDatabase, type TestDatabase } from '@app/platform/testing';
import { Test, type TestingModule } from '@nestjs/testing';
import { SearchRepository } from './search.repository.js';

let database: TestDatabase;
let app: TestingModule;
let db: Database;
let found: SearchRepository;
let alice: Actor;
let guest: Actor;

beforeAll(async () => {
  database = await createTestDatabase();
  const config = readConfig({ PARVIS_MODE: 'test', DATABASE_URL: database.url });
  app = await Test.createTestingModule({
    imports: [PlatformModule.with(config, []), IdentityModule, AudiencesModule],
    providers: [SearchRepository],
  }).compile();
  await app.init();
  db = app.get(Database);
  found = app.get(SearchRepository);
  await hireTwentyFiveThousand();
  alice = { personId: await person('Alice', 'Martin'), roles: ['employee'], sessionId: '1' };
  guest = { personId: await person('Gus', 'Roux', { guest: true }), roles: ['guest'], sessionId: '2' };
}, 120_000);
afterAll(async () => {
  await app.close();
  await database.drop();
});

let counter = 0;
async function person(given: string, family: string, fields: { guest?: boolean; leftOn?: string } = {}) {
  const row = await db.row<{ id: string }>(
    `insert into people (handle, given_name, family_name, display_name, guest, left_on)
     values ($1, $2, $3, $2 || ' ' || $3, $4, $5) returning id`,
    [`one${++counter}`, given, family, fields.guest ?? false, fields.leftOn],
  );
  return row!.id;
}

/** A company as large as ours may be: names of syllables, some common and most rare. */
async function hireTwentyFiveThousand(): Promise<void> {
  await db.rows(`
    with syllables as (
      select array['ba','ro','li','men','tar','sou','vel','ki','dan','phe','go','nu','cre','wal','hi','jo'] as s),
    named as (
      select n, initcap(s[1 + n % 16] || s[1 + n / 16 % 16]) as given,
        initcap(s[1 + n / 7 % 16] || s[1 + n / 112 % 16] || s[1 + n / 1792 % 16]) as family
      from syllables, generate_series(1, 25000) n)
    insert into people (handle, given_name, family_name, display_name)
    select lower(given || '.' || family) || n, given, family, given || ' ' || family from named`);
  // What autovacuum does within a minute after an import.
  await db.rows(`vacuum (analyze) people`);
}

const finds = async (q: string, id: string, viewer = alice) => (await found.people(viewer, q)).includes(id);

describe('a person is found', () => {
  it.each([
    ['by the whole name', 'Agnès Lefèvre-Weiß'],
    ['by the beginning of it', 'agn'],
    ['without accents, in capitals', 'AGNES'],
    ['by the family name', 'lefev'],
    ['by either part of a double name', 'weiss'],
    ['by names in the other order', 'lefevre agnes'],
    ['by an initial and a name', 'A. Lefèvre'],
    ['by a name and an initial', 'agnes l'],
    ['by initials in their order', 'alw'],
    ['with a letter wrong', 'lefebre'],
    ['with a letter missing', 'lefvre'],
    ['with a letter too much', 'leffevre'],
    ['with two letters swapped', 'lefevre anges'],
    ['with two letters swapped in the middle', 'leefvre'],
    ['with the first letter wrong', 'mefevre'],
    ['with the last letter wrong', 'lefevra'],
    ['with one slip in each word', 'anges lefebre'],
  ])('%s', async (_, q) => {
    const agnes = await person('Agnès', 'Lefèvre-Weiß');
    expect(await finds(q, agnes)).toBe(true);
    await db.rows(`delete from people where id = $1`, [agnes]);
  });

  it('whatever letters the name is written in', async () => {
    const [tokyo, kyiv] = [await person('東京', '太郎'), await person('Олена', 'Коваль')];
    expect(await finds('太郎', tokyo)).toBe(true);
    expect(await finds('олена', kyiv)).toBe(true);
  });

  it('not by another name, by two slips in a word, or by marks alone', async () => {
    const nadir = await person('Nadir', 'Quillfeather');
    for (const q of ['quilfaether', 'quimmfeather', 'nadia x', 'illfeather', '%', '...', '\\'])
      expect([q, await finds(q, nadir)]).toEqual([q, false]);
  });

  it('until they have left, and by a guest only where they share something', async () => {
    const [gone, lastDay] = [
      await person('Zoltan', 'Kodaly', { leftOn: '2020-01-31' }),
      await person('Zoltan', 'Kodaly', { leftOn: (await db.row<{ d: string }>(`select current_date as d`))!.d }),
    ];
    expect(await found.people(alice, 'zoltan kodaly')).toEqual([lastDay]);
    expect(await finds('zoltan', gone)).toBe(false);
    expect(await found.people(guest, 'zoltan')).toEqual([]);
    expect(await found.people(guest, 'gus')).toEqual([guest.personId]);
  });
});

it('the best answer comes first', async () => {
  const [whole, begins, other] = [
    await person('Xerxes', 'Bold'),
    await person('Xerxesa', 'Bold'),
    await person('Bold', 'Xerxes'),
  ];
  expect(await found.people(alice, 'xerxes')).toEqual([whole, begins, other]);
  expect((await found.people(alice, 'xerxes bold'))[0]).toBe(whole);
});

it.each(['b', 'ba', 'wal', 'barolimen', 'balri', 'jo dan', 'jd', 'menvelba', 'zzzzzz', 'vel menrtaba'])(
  'what is typed (“%s”) is never compared with every name of the house',
  async (q) => {
    const asked = jest.spyOn(db, 'rows');
    await found.people(alice, q);
    const calls = [...asked.mock.calls];
    asked.mockRestore();
    expect(calls.length).toBeGreaterThan(0);
    for (const [sql, values] of calls) {
      const plan = (await db.rows(`explain ${sql}`, values)).map((line) => Object.values(line as object)[0]).join('\n');
      expect(plan).not.toMatch(/Seq Scan on people/);
      expect(plan).toMatch(/Index Scan on people_search/);
    }
  },
);
