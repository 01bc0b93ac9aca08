import { Memberships } from '@app/audiences';
import { Database, everyone } from '@app/platform';
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

const list = async (player: Player, query: object = {}) => (await player.api('GET /audiences', { query })).body;
const audienceOf = async (kind: string, refId: string): Promise<string> =>
  (await db.row<{ id: string }>(`select id from audiences where kind = $1 and ref_id = $2`, [kind, refId]))!.id;
let number = 0;
const startGroup = async (by: Player, access: 'open' | 'closed' | 'secret') =>
  (await by.api('POST /groups', { body: { name: `Group ${++number}`, description: '', access } })).body;

describe('audiences one may write to', () => {
  it('are one’s own for an employee, everyone first', async () => {
    const mine = await startGroup(cast.alice, 'closed');
    await startGroup(cast.bob, 'open');
    const audiences = await list(cast.alice);
    expect(audiences[0]).toEqual({
      id: everyone,
      kind: 'everyone',
      name: '',
      refId: null,
      size: 8,
      open: true,
      member: true,
      can: { post: true },
    });
    expect(audiences.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      'everyone ',
      `group ${mine.name}`,
      'unit Engineering',
      'unit Platform',
      'site Paris',
    ]);
    expect((await list(cast.alice, { q: 'ENGIN' })).map(({ name }) => name)).toEqual(['Engineering']);
    expect((await list(cast.alice, { kind: 'site' })).map(({ name }) => name)).toEqual(['Paris']);
  });

  it('are all that are not secret for who speaks to all, and their groups alone for guests', async () => {
    const secret = await startGroup(cast.bob, 'secret');
    const closed = await startGroup(cast.bob, 'closed');
    for (const player of [cast.eve, cast.mona, cast.ada]) {
      const ids = (await list(player)).map(({ id }) => id);
      expect(ids).toEqual(expect.arrayContaining([closed.audienceId, await audienceOf('unit', cast.units.sales)]));
      expect(ids).not.toContain(secret.audienceId);
    }
    expect(await list(cast.gus)).toEqual([]);
    await cast.bob.api('PUT /groups/:id/members/:personId', {
      params: { id: secret.id, personId: cast.gus.id },
      body: { role: 'member' },
    });
    expect((await list(cast.gus)).map(({ id }) => id)).toEqual([secret.audienceId]);
  });

  it('are found one by one by who may know of them', async () => {
    const sales = await audienceOf('unit', cast.units.sales);
    const inbox = await audienceOf('person', cast.alice.id);
    const secret = await startGroup(cast.bob, 'secret');
    const status = async (player: Player, id: string) =>
      (await player.api('GET /audiences/:id', { params: { id } })).status;
    expect([await status(cast.oscar, sales), await status(cast.eve, sales), await status(cast.alice, sales)]).toEqual([
      200, 200, 404,
    ]);
    expect([await status(cast.alice, inbox), await status(cast.bob, inbox), await status(cast.ada, inbox)]).toEqual([
      200, 404, 404,
    ]);
    expect([await status(cast.bob, secret.audienceId), await status(cast.ada, secret.audienceId)]).toEqual([200, 404]);
    expect(await status(cast.gus, everyone)).toBe(404);
    expect((await cast.alice.api('GET /audiences/:id', { params: { id: inbox } })).body.can.post).toBe(false);
  });
});

describe('people of an audience, for mentions', () => {
  const names = async (player: Player, id: string, q: string) =>
    (await player.api('GET /audiences/:id/people', { params: { id }, query: { q } })).body.map(({ name }) => name);

  it('are found by the beginning of any name, without accents, case or order', async () => {
    await cast.join({ givenName: 'Éloïse', familyName: 'Le Goff-Martel', unitId: cast.units.sales });
    for (const q of ['elo', 'ÉLO', 'goff', 'martel', 'le g', 'goff elo', 'eloise.le'])
      expect(await names(cast.alice, everyone, q)).toEqual(['Éloïse Le Goff-Martel']);
    expect(await names(cast.alice, everyone, 'off')).toEqual([]);
    expect(await names(cast.alice, everyone, '%')).toEqual([]);
    expect((await names(cast.alice, everyone, 'mar'))[0]).toBe('Alice Martin');
    expect(await names(cast.alice, everyone, 'blanc')).toEqual([]);
  });

  it('are its members alone, for who may know of it', async () => {
    const group = await startGroup(cast.alice, 'open');
    expect(await names(cast.carol, group.audienceId, '')).toEqual(['Alice Martin']);
    expect(await names(cast.carol, group.audienceId, 'bob')).toEqual([]);
    const secret = await startGroup(cast.alice, 'secret');
    const asked = { params: { id: secret.audienceId }, query: { q: 'a' } };
    expect((await cast.carol.api('GET /audiences/:id/people', asked)).status).toBe(404);
    expect((await cast.gus.api('GET /audiences/:id/people', { ...asked, params: { id: everyone } })).status).toBe(404);
  });
});

describe('a rule', () => {
  it('reaches units with their sub-units, narrowed by sites', async () => {
    const preview = async (unitIds: string[], siteIds: string[]) =>
      (await cast.eve.api('POST /audiences/preview', { body: { unitIds, siteIds } })).body;
    const { engineering, sales } = cast.units;
    expect((await preview([engineering], [])).sample.map(({ name }) => name)).toEqual([
      'Alice Martin',
      'Bob Bernard',
      'Carol Durand',
      'Eve Leroy',
      'Sam Blanc',
    ]);
    expect((await preview([engineering, sales], [cast.sites.lyon])).size).toBe(4);
    expect((await preview([sales], [cast.sites.paris])).sample.map(({ name }) => name)).toEqual(['Mona Moreau']);
    expect((await preview([], [])).size).toBe(
      (await cast.eve.api('GET /audiences/:id', { params: { id: everyone } })).body.size,
    );
  });

  it('is one audience however it is written, with its people in it at once and ever after', async () => {
    const { engineering, sales } = cast.units;
    const carol = await cast.carol.socket();
    const hello = new Promise<Record<string, number>>((resolve) =>
      carol.socket.on('hello', ({ heads }: { heads: Record<string, number> }) => resolve(heads)),
    );
    const body = { unitIds: [sales, engineering, sales], siteIds: [cast.sites.lyon] };
    const first = await cast.eve.api('POST /audiences', { body });
    expect(first.status).toBe(201);
    expect(first.body).toMatchObject({ kind: 'rule', size: 4, member: false, can: { post: true } });
    expect(Object.keys(await hello)).toEqual([first.body.id]);

    const again = await cast.ada.api('POST /audiences', { body: { ...body, unitIds: [engineering, sales] } });
    expect(again.body.id).toBe(first.body.id);
    const dan = await cast.join({ givenName: 'Dan', familyName: 'Simon', unitId: sales, siteId: cast.sites.lyon });
    const seen = await dan.api('GET /audiences/:id', { params: { id: first.body.id } });
    expect(seen.body).toMatchObject({ member: true, size: 5, can: { post: false } });
  });

  it('is everyone when it narrows nothing, and refused when it is nobody, unknown or not yours to make', async () => {
    const keep = (player: Player, unitIds: string[], siteIds: string[] = []) =>
      player.api('POST /audiences', { body: { unitIds, siteIds } });
    expect((await keep(cast.eve, [])).body.id).toBe(everyone);
    expect(await keep(cast.eve, [cast.units.platform], [cast.sites.lyon])).toMatchObject({
      status: 422,
      code: 'audience.empty',
    });
    expect((await keep(cast.eve, ['999999'])).status).toBe(422);
    expect((await keep(cast.alice, [cast.units.sales])).status).toBe(403);
    expect((await keep(cast.mona, [cast.units.sales])).status).toBe(403);
  });
});

test('the figures of the reach are exact after an import of 10,000 people, which takes seconds', async () => {
  await db.transaction(async () => {
    await db.takeTime();
    await db.rows(
      `insert into people (handle, given_name, family_name, display_name, unit_id, site_id)
       select 'h' || n, 'G', 'F', 'G F', (array[$1, $2, $3]::bigint[])[1 + n % 3], (array[$4, $5]::bigint[])[1 + n % 2]
       from generate_series(1, 10000) n`,
      [cast.units.engineering, cast.units.platform, cast.units.sales, cast.sites.paris, cast.sites.lyon],
    );
    await db.rows(`insert into clients (name) select 'Imported ' || n from generate_series(1, 100) n`);
    await db.rows(
      `insert into projects (name, client_id)
       select 'Imported ' || n, (select min(id) from clients where name like 'Imported%') + n % 100 from generate_series(1, 1000) n`,
    );
    await db.rows(
      `insert into assignments (person_id, project_id)
       select p.id, r.first + (p.id * 7 + k) % 1000
       from people p, generate_series(0, 1) k, (select min(id) as first from projects where name like 'Imported%') r
       where p.handle like 'h%'`,
    );
  });
  await db.rows(`analyze`);
  const start = Date.now();
  await house.app.get(Memberships).rebuild();
  const took = Date.now() - start;
  const { body } = await cast.eve.api('GET /audiences/:id', { params: { id: everyone } });
  expect(body.size).toBe((await db.row<{ n: number }>(`select count(*)::int as n from people where not guest`))!.n);
  expect(
    await db.rows(`select a.id from audiences a left join audience_members m on m.audience_id = a.id
                   group by a.id having count(m.person_id) <> a.size`),
  ).toEqual([]);
  expect(took).toBeLessThan(20_000);
  const memberships = await db.row<{ n: number }>(`select count(*)::int as n from audience_members`);
  expect(memberships!.n).toBeGreaterThan(80_000);
}, 60_000);
