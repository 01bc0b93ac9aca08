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

const open = { role: 'Engineer', share: 50, from: null, to: null };
const day = (offset: number) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);
let number = 0;
const makeProject = async (by: Player = cast.alice, clientName?: string): Promise<string> =>
  (await by.api('POST /projects', { body: { name: `Project ${++number}`, ...(clientName ? { clientName } : {}) } }))
    .body.id;
const work = async (player: Player, projectId: string, part: Partial<typeof open> | object = {}) =>
  (await player.api('POST /me/assignments', { body: { projectId, ...open, ...part } })).body;
const audienceOf = async (kind: string, refId: string): Promise<string> =>
  (await db.row<{ id: string }>(`select id from audiences where kind = $1 and ref_id = $2`, [kind, refId]))!.id;
const isIn = async (player: Player, audienceId: string): Promise<boolean> =>
  (await db.rows(`select from audience_members where person_id = $1 and audience_id = $2`, [player.id, audienceId]))
    .length > 0;

/** A client that only those may know of who serve it, with a project that Alice works on. */
async function confidential(): Promise<{ clientId: string; projectId: string; name: string }> {
  const name = `Falcon ${++number}`;
  const client = await db.row<{ id: string }>(
    `insert into clients (name, confidential) values ($1, true) returning id`,
    [name],
  );
  const project = await db.row<{ id: string }>(`insert into projects (name, client_id) values ($1, $2) returning id`, [
    `Hidden ${number}`,
    client!.id,
  ]);
  await db.rows(`insert into assignments (person_id, project_id) values ($1, $2)`, [cast.alice.id, project!.id]);
  await house.app.get(Memberships).rebuild();
  return { clientId: client!.id, projectId: project!.id, name };
}

test('projects and clients are listed page by page, each once', async () => {
  await db.rows(
    `with c as (insert into clients (name) select 'Série ' || n from generate_series(1, 60) n returning id, name)
     insert into projects (name, client_id) select name, id from c`,
  );
  for (const list of ['GET /projects', 'GET /clients'] as const) {
    const first = (await cast.carol.api(list, { query: { q: 'serie' } })).body;
    const second = (await cast.carol.api(list, { query: { q: 'serie', after: first.next! } })).body;
    expect(new Set([...first.items, ...second.items].map(({ id }) => id)).size).toBe(60);
    expect(second.next).toBeNull();
  }
});

describe('naming a project', () => {
  it('takes a known client for a known name, whatever its accents, and names a new one', async () => {
    const first = await cast.alice.api('POST /projects', { body: { name: 'Réseau', clientName: 'Énergie Nord' } });
    expect(first.status).toBe(201);
    expect(first.body).toMatchObject({ name: 'Réseau', client: { name: 'Énergie Nord' }, people: 0 });
    const second = await cast.bob.api('POST /projects', { body: { name: 'Compteurs', clientName: 'energie nord' } });
    expect(second.body.client).toEqual(first.body.client);
    const third = await cast.bob.api('POST /projects', { body: { name: 'Postes', clientId: first.body.client!.id } });
    expect(third.body.client).toEqual(first.body.client);

    const page = await cast.carol.api('GET /clients/:id', { params: { id: first.body.client!.id } });
    expect(page.body.projectList.map((p) => p.name)).toEqual(['Compteurs', 'Postes', 'Réseau']);
  });

  it('refuses the same name for the same client, guests, and an unknown client', async () => {
    const body = { name: 'Twice', clientName: 'Twin' };
    await cast.alice.api('POST /projects', { body });
    expect(await cast.alice.api('POST /projects', { body })).toMatchObject({ status: 409, code: 'project.name-taken' });
    expect((await cast.alice.api('POST /projects', { body: { name: 'twice', clientName: 'Other twin' } })).status).toBe(
      201,
    );
    expect((await cast.gus.api('POST /projects', { body })).status).toBe(403);
    expect((await cast.alice.api('POST /projects', { body: { name: 'x', clientId: '999999' } })).status).toBe(404);
  });

  it('is found by name, client and tag, page by page', async () => {
    const projectId = await makeProject(cast.alice, 'Banque Dupré');
    await db.rows(`update projects set tags = '{Géothermie}' where id = $1`, [projectId]);
    for (const q of ['dupre', 'GEOTHERMIE', `project ${number}`]) {
      const { body } = await cast.oscar.api('GET /projects', { query: { q } });
      expect(body.items.map(({ id }) => id)).toContain(projectId);
    }
    expect((await cast.oscar.api('GET /projects', { query: { q: '%' } })).body.items).toEqual([]);

    await db.rows(`insert into projects (name) select 'Many ' || n from generate_series(1, 120) n`);
    const seen: string[] = [];
    let after: string | null | undefined;
    do {
      const { body } = await cast.oscar.api('GET /projects', { query: { q: 'many', ...(after ? { after } : {}) } });
      seen.push(...body.items.map(({ id }) => id));
      after = body.next;
    } while (after);
    expect(new Set(seen).size).toBe(120);
    expect(seen).toHaveLength(120);
  });
});

describe('an assignment', () => {
  it('is said, corrected, confirmed and removed by the person', async () => {
    const projectId = await makeProject();
    const said = await cast.alice.api('POST /me/assignments', { body: { projectId, ...open, from: day(-30) } });
    expect(said.status).toBe(201);
    expect(said.body).toMatchObject({ role: 'Engineer', share: 50, from: day(-30), to: null, state: 'current' });
    const { id } = said.body;

    const corrected = await cast.alice.api('PATCH /me/assignments/:id', { params: { id }, body: { role: 'Lead' } });
    expect(corrected.body).toMatchObject({ role: 'Lead', share: 50, from: day(-30) });
    const profile = await cast.bob.api('GET /people/:id/assignments', { params: { id: cast.alice.id } });
    expect(profile.body.find((a) => a.id === id)).toMatchObject({ role: 'Lead', person: { name: 'Alice Martin' } });

    expect((await cast.alice.api('DELETE /me/assignments/:id', { params: { id } })).status).toBe(204);
    expect((await cast.alice.api('DELETE /me/assignments/:id', { params: { id } })).status).toBe(404);
  });

  it('refuses an end before its start, a share over 100, an unknown project, and what is somebody else’s', async () => {
    const projectId = await makeProject();
    const { id } = await work(cast.alice, projectId, { from: day(0) });
    const wrong = { params: { id }, body: { to: day(-1) } };
    expect(await cast.alice.api('PATCH /me/assignments/:id', wrong)).toMatchObject({
      status: 422,
      code: 'assignment.ends-before-start',
    });
    const body = { projectId, ...open, from: day(1), to: day(0) };
    expect((await cast.alice.api('POST /me/assignments', { body })).status).toBe(422);
    expect((await cast.alice.api('POST /me/assignments', { body: { projectId, ...open, share: 101 } })).status).toBe(
      422,
    );
    expect((await cast.alice.api('POST /me/assignments', { body: { ...open, projectId: '999999' } })).status).toBe(404);
    for (const key of ['PATCH /me/assignments/:id', 'DELETE /me/assignments/:id'] as const)
      expect((await cast.bob.api(key, { params: { id }, body: {} } as never)).status).toBe(404);
    expect((await cast.gus.api('POST /me/assignments', { body: { projectId, ...open } })).status).toBe(403);
  });

  it('fades until the person says that it is still right, or that it ended', async () => {
    const projectId = await makeProject();
    const { id } = await work(cast.alice, projectId, { from: day(-200), to: day(-10) });
    const state = async () =>
      (await cast.alice.api('GET /people/:id/assignments', { params: { id: cast.alice.id } })).body.find(
        (a) => a.id === id,
      );
    expect(await state()).toMatchObject({ state: 'past' });
    await db.rows(`update assignments set confirmed_at = now() - interval '100 days' where id = $1`, [id]);
    expect(await state()).toMatchObject({ state: 'doubtful' });

    const still = await cast.alice.api('POST /me/assignments/:id/confirmation', { params: { id } });
    expect(still.body).toMatchObject({ state: 'current', to: null });
    await cast.alice.api('PATCH /me/assignments/:id', { params: { id }, body: { to: day(-1) } });
    expect(await state()).toMatchObject({ state: 'past' });
    await cast.alice.api('POST /me/assignments/:id/confirmation', { params: { id } });
    expect(await state()).toMatchObject({ state: 'past', to: day(-1) });
  });

  it('makes the person belong to the project and its client, and tells the company', async () => {
    const projectId = await makeProject(cast.alice, 'Client of Bob');
    const project = await cast.alice.api('GET /projects/:id', { params: { id: projectId } });
    const [ofProject, ofClient] = [
      await audienceOf('project', projectId),
      await audienceOf('client', project.body.client!.id),
    ];
    const ear = await cast.carol.socket();
    const { id } = await work(cast.bob, projectId, { from: day(5) });
    expect([await isIn(cast.bob, ofProject), await isIn(cast.bob, ofClient)]).toEqual([true, false]);
    await cast.bob.api('PATCH /me/assignments/:id', { params: { id }, body: { from: day(-5) } });
    expect([await isIn(cast.bob, ofProject), await isIn(cast.bob, ofClient)]).toEqual([true, true]);
    await cast.bob.api('DELETE /me/assignments/:id', { params: { id } });
    expect([await isIn(cast.bob, ofProject), await isIn(cast.bob, ofClient)]).toEqual([false, false]);

    const told = await ear.heard('assignment.changed', (e) => e.payload['projectId'] === projectId);
    expect(told).toMatchObject({ audienceId: everyone, payload: { personId: cast.bob.id } });
  });
});

describe('a confidential client', () => {
  it('is known to those who serve it, and to nobody else whatever their role', async () => {
    const { clientId, projectId, name } = await confidential();
    const knows = async (player: Player) => [
      (await player.api('GET /clients/:id', { params: { id: clientId } })).status,
      (await player.api('GET /projects/:id', { params: { id: projectId } })).status,
      (await player.api('GET /clients', { query: { q: name } })).body.items.length,
      (await player.api('GET /projects', { query: { q: name } })).body.items.length,
      (await player.api('GET /projects', { query: { clientId } })).body.items.length,
      (await player.api('GET /people/:id/assignments', { params: { id: cast.alice.id } })).body.filter(
        (a) => a.client?.id === clientId,
      ).length,
    ];
    expect(await knows(cast.alice)).toEqual([200, 200, 1, 1, 1, 1]);
    for (const player of [cast.bob, cast.eve, cast.ada, cast.mona])
      expect(await knows(player)).toEqual([404, 404, 0, 0, 0, 0]);
  });

  it('cannot be entered, named or detected from outside', async () => {
    const { clientId, projectId, name } = await confidential();
    expect((await cast.bob.api('POST /me/assignments', { body: { projectId, ...open } })).status).toBe(404);
    expect((await cast.bob.api('POST /projects', { body: { name: 'x', clientId } })).status).toBe(404);
    const namesake = await cast.bob.api('POST /projects', { body: { name: 'Namesake', clientName: name } });
    expect(namesake.status).toBe(201);
    expect(namesake.body.client!.id).not.toBe(clientId);
  });

  it('has its news told to those who serve it, not to the company', async () => {
    const { clientId, projectId } = await confidential();
    const [alice, bob] = [await cast.alice.socket(), await cast.bob.socket()];
    await work(cast.alice, projectId);
    const told = await alice.heard('assignment.changed', (e) => e.payload['projectId'] === projectId);
    expect(told.audienceId).toBe(await audienceOf('client', clientId));
    const harmless = await makeProject();
    await work(cast.alice, harmless);
    await bob.heard('assignment.changed', (e) => e.payload['projectId'] === harmless);
    expect(bob.events.some((e) => e.payload['projectId'] === projectId)).toBe(false);
  });
});

describe('the wall of a project and of a client', () => {
  it('is named by their pages, and says itself who reads and writes it', async () => {
    const projectId = await makeProject(cast.alice, `Wall client ${++number}`);
    await work(cast.alice, projectId);
    const project = (await cast.alice.api('GET /projects/:id', { params: { id: projectId } })).body;
    const client = (await cast.alice.api('GET /clients/:id', { params: { id: project.client!.id } })).body;
    expect(project.audience).toMatchObject({ kind: 'project', refId: projectId, name: project.name });
    expect(client.audience).toMatchObject({ kind: 'client', refId: client.id, name: client.name });

    const ask = (player: Player) => player.api('GET /audiences/:id', { params: { id: project.audience!.id } });
    expect((await ask(cast.alice)).body).toMatchObject({ member: true, can: { post: true } });
    expect((await ask(cast.oscar)).body).toMatchObject({ open: true, member: false, can: { post: false } });
    expect((await ask(cast.gus)).status).toBe(404);
  });

  it('is read by all staff, and of a confidential client by its people alone', async () => {
    const hidden = await confidential();
    const open = await makeProject(cast.alice, `Wall client ${++number}`);
    await work(cast.alice, open);
    const client = (await cast.alice.api('GET /projects/:id', { params: { id: open } })).body.client!;
    const reads = async (player: Player, kind: string, refId: string) => {
      const audienceId = await audienceOf(kind, refId);
      const { body } = await cast.alice.api('POST /posts', { body: { audienceId, body: `For ${kind} ${refId}` } });
      const { status } = await player.api('GET /posts/:id', { params: { id: body.id } });
      const home = (await player.api('GET /wall', {})).body.items.some(({ id }) => id === body.id);
      return [status, home];
    };
    for (const [kind, id] of [
      ['project', open],
      ['client', client.id],
    ] as const) {
      // One reads along where one looks; one's own wall is of where one belongs.
      for (const player of [cast.carol, cast.oscar, cast.eve])
        expect(await reads(player, kind, id)).toEqual([200, false]);
      expect(await reads(cast.gus, kind, id)).toEqual([404, false]);
    }
    for (const [kind, id] of [
      ['project', hidden.projectId],
      ['client', hidden.clientId],
    ] as const) {
      expect(await reads(cast.alice, kind, id)).toEqual([200, true]);
      for (const player of [cast.carol, cast.oscar, cast.eve, cast.ada, cast.gus])
        expect(await reads(player, kind, id)).toEqual([404, false]);
    }

    // When a client becomes confidential, its walls close.
    await db.rows(`update clients set confidential = true where id = $1`, [client.id]);
    await house.app.get(Memberships).rebuild();
    for (const [kind, id] of [
      ['project', open],
      ['client', client.id],
    ] as const)
      expect(await reads(cast.oscar, kind, id)).toEqual([404, false]);
  });
});
