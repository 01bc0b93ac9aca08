import { IdentityModule } from '@app/identity';
import { Database, everyone, PlatformModule, readConfig, Streams } from '@app/platform';
import { createTestDatabase, type TestDatabase } from '@app/platform/testing';
import { Test, type TestingModule } from '@nestjs/testing';
import { AudiencesModule } from './audiences.module.js';
import { Audiences } from './audiences.service.js';
import { ChosenPeople } from './chosen-people.service.js';
import { mayRead } from './may-read.js';
import { MembershipsRepository } from './memberships.repository.js';
import { Memberships } from './memberships.service.js';

let database: TestDatabase;
let app: TestingModule;
let db: Database;
let memberships: Memberships;
let audiences: Audiences;

beforeAll(async () => {
  database = await createTestDatabase();
  const config = readConfig({ PARVIS_MODE: 'test', DATABASE_URL: database.url, CHECK_ANSWERS: 'true' });
  app = await Test.createTestingModule({
    imports: [PlatformModule.with(config, []), IdentityModule, AudiencesModule],
  }).compile();
  await app.init();
  db = app.get(Database);
  memberships = app.get(Memberships);
  audiences = app.get(Audiences);
});
afterAll(async () => {
  await app.close();
  await database.drop();
});

let counter = 0;
const insert = async (sql: string, values: unknown[] = []): Promise<string> =>
  (await db.rows<{ id: string }>(`${sql} returning id`, values))[0]!.id;
const person = (fields: { unitId?: string; siteId?: string; guest?: boolean; leftOn?: string } = {}) =>
  insert(
    `insert into people (handle, given_name, family_name, display_name, unit_id, site_id, guest, left_on)
     values ($1, 'Given', 'Family', 'Given Family', $2, $3, $4, $5)`,
    [`p${++counter}`, fields.unitId, fields.siteId, fields.guest ?? false, fields.leftOn],
  );
const unit = async (parentId?: string): Promise<string> => {
  const id = await insert(`insert into units (parent_id, name) values ($1, $2)`, [parentId, `Unit ${++counter}`]);
  await db.rows(
    `insert into unit_lines select $1::bigint, $1::bigint union all select $1::bigint, above_id from unit_lines where unit_id = $2`,
    [id, parentId],
  );
  return id;
};
const site = () => insert(`insert into sites (name) values ('Lyon')`);
const client = () => insert(`insert into clients (name) values ($1)`, [`Client ${++counter}`]);
const project = (clientId?: string) =>
  insert(`insert into projects (name, client_id) values ($1, $2)`, [`Project ${++counter}`, clientId]);
const assign = (personId: string, projectId: string, from: string | null, to: string | null) =>
  insert(
    `insert into assignments (person_id, project_id, from_on, to_on)
     values ($1, $2, current_date + $3::int, current_date + $4::int)`,
    [personId, projectId, from, to],
  );
const group = async (...members: string[]): Promise<string> => {
  const id = await insert(`insert into groups (slug, name, access) values ($1, $1, 'closed')`, [`group-${++counter}`]);
  for (const member of members)
    await db.rows(`insert into group_members (group_id, person_id, role) values ($1, $2, 'member')`, [id, member]);
  return id;
};
const today = async (): Promise<string> => (await db.rows<{ d: string }>(`select current_date as d`))[0]!.d;

/** Where a person belongs, as `kind:ref`. */
const belongs = async (personId: string): Promise<string[]> => {
  const rows = await db.rows<{ place: string }>(
    `select a.kind || coalesce(':' || a.ref_id, '') as place from audience_members m
     join audiences a on a.id = m.audience_id where m.person_id = $1 order by 1`,
    [personId],
  );
  return rows.map(({ place }) => place);
};
const wrongSizes = () =>
  db.rows(`select a.id, a.size, count(m.person_id)::int from audiences a
           left join audience_members m on m.audience_id = a.id group by a.id having count(m.person_id) <> a.size`);
const told = async (audienceId: string): Promise<string[]> => {
  const rows = await db.rows<{ name: string }>(`select name from events where audience_id = $1 order by seq`, [
    audienceId,
  ]);
  return rows.map(({ name }) => name);
};
const audienceOf = async (kind: string, refId: string): Promise<string> =>
  (await db.rows<{ id: string }>(`select id from audiences where kind = $1 and ref_id = $2`, [kind, refId]))[0]!.id;

describe('where a person belongs', () => {
  it('follows from unit, site, projects, clients and groups', async () => {
    const top = await unit();
    const below = await unit(top);
    const place = await site();
    const [serving, coming, over] = [await client(), await client(), await client()];
    const [current, future, past] = [await project(serving), await project(coming), await project(over)];
    const alice = await person({ unitId: below, siteId: place });
    const friends = await group(alice);
    await assign(alice, current, '-10', null);
    await assign(alice, future, '10', null);
    await assign(alice, past, '-20', '-1');

    await memberships.rebuild();
    expect(await belongs(alice)).toEqual(
      [
        'everyone',
        `unit:${top}`,
        `unit:${below}`,
        `site:${place}`,
        `project:${current}`,
        `project:${future}`,
        `client:${serving}`,
        `group:${friends}`,
        `person:${alice}`,
      ].sort(),
    );
    expect(await wrongSizes()).toEqual([]);
  });

  it('is the groups alone for a guest, and nowhere for who has left', async () => {
    const place = await site();
    const [guest, left, lastDay] = [
      await person({ siteId: place, guest: true }),
      await person({ siteId: place, leftOn: '2020-01-31' }),
      await person({ leftOn: await today() }),
    ];
    const shared = await group(guest, left);
    await assign(guest, await project(), null, null);
    await memberships.rebuild();
    expect(await belongs(guest)).toEqual([`group:${shared}`, `person:${guest}`]);
    expect(await belongs(left)).toEqual([]);
    expect(await belongs(lastDay)).toEqual(['everyone', `person:${lastDay}`]);
  });
});

test('chosen people stay chosen whatever else is worked out, until their post is gone', async () => {
  const [alice, bob, guest] = [await person(), await person(), await person({ guest: true })];
  const chosen = app.get(ChosenPeople);
  const audienceId = await db.transaction(() => chosen.make(alice));
  for (const one of [bob, guest]) await db.transaction(() => chosen.add(audienceId, one));
  await insert(`insert into posts (kind, author_id, audience_id, body) values ('request', $1, $2, '')`, [
    alice,
    audienceId,
  ]);
  const members = async () => {
    const rows = await db.rows<{ id: string }>(
      `select person_id as id from audience_members where audience_id = $1 order by person_id`,
      [audienceId],
    );
    return rows.map(({ id }) => id);
  };
  await memberships.rebuild();
  await chosen.forget();
  expect(await members()).toEqual([alice, bob]);
  await db.rows(`update people set left_on = current_date - 1 where id = $1`, [bob]);
  await memberships.sync([bob]);
  expect(await members()).toEqual([alice]);
  // Nobody is brought into another kind of audience by hand.
  await chosen.add(everyone, guest);
  expect(await belongs(guest)).toEqual([`person:${guest}`]);

  await db.rows(`delete from posts where audience_id = $1`, [audienceId]);
  await chosen.forget();
  expect(await members()).toEqual([]);
  expect(await db.rows(`select from chosen_people where audience_id = $1`, [audienceId])).toEqual([]);
  expect(await wrongSizes()).toEqual([]);
});

describe('when something changes', () => {
  it('moves the person and the sizes, and tells both streams', async () => {
    const [from, to] = [await unit(), await unit()];
    const alice = await person({ unitId: from });
    await memberships.name('unit', [from, to]);
    await memberships.sync([alice]);
    const inbox = await audienceOf('person', alice);

    await db.transaction(async () => {
      await db.rows(`update people set unit_id = $2 where id = $1`, [alice, to]);
      await memberships.sync([alice]);
    });

    const [left, joined] = [await audienceOf('unit', from), await audienceOf('unit', to)];
    expect(await belongs(alice)).toEqual(['everyone', `person:${alice}`, `unit:${to}`]);
    expect((await told(left)).at(-1)).toBe('member.left');
    expect((await told(joined)).at(-1)).toBe('member.joined');
    expect((await told(inbox)).slice(-2).sort()).toEqual(['audience.entered', 'audience.left']);
    expect(await wrongSizes()).toEqual([]);
  });

  it('tells nothing when nothing has changed, and nothing when the act is undone', async () => {
    const alice = await person({});
    await memberships.sync([alice]);
    const before = await app.get(Streams).heads([everyone]);
    await memberships.sync([alice]);
    const group_ = await group();
    await expect(
      db.transaction(async () => {
        await db.rows(`insert into group_members (group_id, person_id, role) values ($1, $2, 'member')`, [
          group_,
          alice,
        ]);
        await memberships.sync([alice]);
        throw new Error('undone');
      }),
    ).rejects.toThrow('undone');
    expect(await app.get(Streams).heads([everyone])).toEqual(before);
    expect(await belongs(alice)).toEqual(['everyone', `person:${alice}`]);
  });

  it('keeps a place that one change takes and another gives at the same time', async () => {
    const [alice, shared] = [await person(), await project()];
    await memberships.rebuild();
    for (let round = 0; round < 10; round++) {
      const old = await assign(alice, shared, null, null);
      await memberships.sync([alice]);
      await Promise.all([
        db.transaction(async () => {
          await db.rows(`delete from assignments where id = $1`, [old]);
          await memberships.sync([alice]);
        }),
        db.transaction(async () => {
          await assign(alice, shared, '-1', null);
          await memberships.sync([alice]);
        }),
      ]);
      expect(await belongs(alice)).toContain(`project:${shared}`);
      await db.rows(`delete from assignments where person_id = $1`, [alice]);
      await memberships.sync([alice]);
      expect(await belongs(alice)).not.toContain(`project:${shared}`);
    }
    expect(await wrongSizes()).toEqual([]);
  });

  it('notices that a day has passed', async () => {
    const [alice, work] = [await person(), await project()];
    const id = await assign(alice, work, '-5', '5');
    await memberships.rebuild();
    await db.rows(`update assignments set to_on = current_date - 1 where id = $1`, [id]);
    await memberships.turnTheDay();
    expect(await belongs(alice)).toEqual(['everyone', `person:${alice}`]);
  });
});

describe('after days on which nothing ran', () => {
  /** As if the calendar had last been looked at so many days ago. */
  const asleepFor = (days: number) =>
    db.rows(
      `insert into settings (key, value) values ('audiences.turned', to_jsonb((current_date - $1::int)::text))
       on conflict (key) do update set value = excluded.value`,
      [days],
    );

  it('everybody of whom a date came or passed meanwhile is put right, and nobody else is looked at', async () => {
    const serving = await client();
    const work = await project(serving);
    const alone = (id: string) => ['everyone', `person:${id}`];
    const [ended, long, left, begins, both, untouched] = [
      await person(),
      await person(),
      await person(),
      await person(),
      await person(),
      await person(),
    ];
    const dates = await Promise.all([
      assign(ended, work, '-50', '5'),
      assign(long, work, '-50', '5'),
      assign(begins, work, '5', null),
      assign(both, work, '-50', '5'),
      assign(both, work, '-50', null),
      assign(untouched, work, '-50', '5'),
    ]);
    await memberships.rebuild();
    expect(await belongs(begins)).toEqual([...alone(begins), `project:${work}`].sort());

    await asleepFor(6);
    const move = (n: number, column: string, days: number) =>
      db.rows(`update assignments set ${column} = current_date + $2::int where id = $1`, [dates[n], days]);
    await move(0, 'to_on', -1);
    await move(1, 'to_on', -6);
    await move(2, 'from_on', -3);
    await move(3, 'to_on', -2);
    await db.rows(`update people set left_on = current_date - 4 where id = $1`, [left]);
    const compared = jest.spyOn(app.get(MembershipsRepository), 'strayed');
    await memberships.turnTheDay();
    const looked = new Set(compared.mock.calls.flatMap(([ids]) => ids));
    compared.mockRestore();

    expect(await belongs(ended)).toEqual(alone(ended));
    expect(await belongs(long)).toEqual(alone(long));
    expect(await belongs(left)).toEqual([]);
    const serves = (id: string) => [...alone(id), `project:${work}`, `client:${serving}`].sort();
    expect(await belongs(begins)).toEqual(serves(begins));
    expect(await belongs(both)).toEqual(serves(both));
    expect(await belongs(untouched)).toEqual(serves(untouched));
    expect([ended, long, left, begins, both].filter((id) => !looked.has(id))).toEqual([]);
    expect(looked.has(untouched)).toBe(false);
    expect(await wrongSizes()).toEqual([]);
  });

  it('a turn that fails is made up for by the next', async () => {
    const [alice, work] = [await person(), await project()];
    const id = await assign(alice, work, '-5', '5');
    await memberships.rebuild();
    await asleepFor(4);
    await db.rows(`update assignments set to_on = current_date - 4 where id = $1`, [id]);
    const failing = jest.spyOn(app.get(MembershipsRepository), 'strayed').mockRejectedValueOnce(new Error('timeout'));
    await expect(memberships.turnTheDay()).rejects.toThrow('timeout');
    failing.mockRestore();
    await memberships.turnTheDay();
    expect(await belongs(alice)).toEqual(['everyone', `person:${alice}`]);
  });
});

test('who may see is who belongs, or belongs to the wider audience that reads along', async () => {
  const [alice, carol, guest] = [await person(), await person(), await person({ guest: true })];
  const open = await group(alice);
  await memberships.rebuild();
  const audienceId = await audienceOf('group', open);
  const readers = async () =>
    (
      await db.rows<{ id: string }>(
        `select p.id from people p where p.id = any($2::bigint[]) and ${mayRead('$1', 'p.id')} order by p.id`,
        [audienceId, [alice, carol, guest]],
      )
    ).map(({ id }) => id);
  expect(await readers()).toEqual([alice]);
  await db.rows(`update audiences set readers_id = 1 where id = $1`, [audienceId]);
  expect(await readers()).toEqual([alice, carol]);
  expect((await audiences.refs([audienceId, everyone])).size).toBe(2);
});
