import { groupRequested, groupWelcomed } from '@app/audiences';
import { Database, everyone, Facts, Streams } from '@app/platform';
import { openCast, type Cast, type Player } from '../support/cast.js';
import { openHouse, type House } from '../support/house.js';

type Access = 'open' | 'closed' | 'secret';

let house: House;
let cast: Cast;
const heard: { fact: string; groupId: string; personId: string }[] = [];
beforeAll(async () => {
  house = await openHouse();
  cast = await openCast(house);
  const facts = house.app.get(Facts);
  facts.on(groupRequested, async (told) => void heard.push({ fact: 'requested', ...told }));
  facts.on(groupWelcomed, async (told) => void heard.push({ fact: 'welcomed', ...told }));
});
afterAll(async () => {
  cast.close();
  await house.close();
});

let number = 0;
const start = async (by: Player, access: Access, name = `Group ${++number}`) =>
  (await by.api('POST /groups', { body: { name, description: 'What it is for', access } })).body;
const look = (player: Player, slug: string) => player.api('GET /groups/:slug', { params: { slug } });
const join = (player: Player, id: string) => player.api('POST /groups/:id/membership', { params: { id } });
const leave = (player: Player, id: string) => player.api('DELETE /groups/:id/membership', { params: { id } });
const admit = (by: Player, id: string, whom: Player, role: 'member' | 'owner' = 'member') =>
  by.api('PUT /groups/:id/members/:personId', { params: { id, personId: whom.id }, body: { role } });
const dismiss = (by: Player, id: string, whom: Player) =>
  by.api('DELETE /groups/:id/members/:personId', { params: { id, personId: whom.id } });
const change = (by: Player, id: string, body: object) => by.api('PATCH /groups/:id', { params: { id }, body });
const members = async (player: Player, id: string) => {
  const { body } = await player.api('GET /groups/:id/members', { params: { id } });
  return body.items.map(({ person, role }) => `${person.name}: ${role}`);
};

describe('a group', () => {
  it('is started by an employee, who owns it, with an address of its own', async () => {
    const answer = await cast.alice.api('POST /groups', {
      body: { name: 'Énergie & Climat', description: 'Tout', access: 'open' },
    });
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({
      slug: 'energie-climat',
      members: 1,
      membership: 'owner',
      unread: 0,
      lastPostAt: null,
      can: { read: true, post: true, manage: true },
    });
    expect((await look(cast.bob, 'energie-climat')).body.id).toBe(answer.body.id);
    expect((await look(cast.bob, answer.body.id)).body.slug).toBe('energie-climat');
    const twice = { name: 'energie & climat', description: '', access: 'closed' as const };
    expect(await cast.bob.api('POST /groups', { body: twice })).toMatchObject({
      status: 409,
      code: 'group.name-taken',
    });
    expect((await cast.gus.api('POST /groups', { body: twice })).status).toBe(403);
  });

  it('is listed by name, page by page, to who may know of it', async () => {
    const secret = await start(cast.bob, 'secret', 'Zebra secret');
    const listed = async (player: Player, query: object = {}) =>
      (await player.api('GET /groups', { query })).body.items.map(({ name }) => name);
    await start(cast.bob, 'closed', 'Zebra closed');
    expect(await listed(cast.bob, { q: 'zebra' })).toEqual(['Zebra closed', 'Zebra secret']);
    for (const player of [cast.alice, cast.mona, cast.ada, cast.eve])
      expect(await listed(player, { q: 'zebra' })).toEqual(['Zebra closed']);
    expect(await listed(cast.alice, { q: 'zebra', mine: 'true' })).toEqual([]);
    expect(await listed(cast.gus)).toEqual([]);
    await admit(cast.bob, secret.id, cast.gus);
    expect(await listed(cast.gus)).toEqual(['Zebra secret']);

    const db = house.app.get(Database);
    await db.rows(
      `with g as (insert into groups (slug, name, access) select 'page-' || n, 'Page ' || n || repeat('広', 60), 'open' from generate_series(1, 70) n
         returning id, name)
       insert into audiences (kind, ref_id, name, readers_id) select 'group', id, name, 1 from g`,
    );
    const first = (await cast.carol.api('GET /groups', { query: { q: 'page' } })).body;
    const second = (await cast.carol.api('GET /groups', { query: { q: 'page', after: first.next! } })).body;
    expect(new Set([...first.items, ...second.items].map(({ id }) => id)).size).toBe(70);
    expect(second.next).toBeNull();
  });

  it('says what is unread and when it last spoke, to who reads it', async () => {
    const group = await start(cast.alice, 'closed');
    await admit(cast.alice, group.id, cast.bob);
    for (const body of ['one', 'two'])
      await cast.alice.api('POST /posts', { body: { audienceId: group.audienceId, body } });
    const bobs = (await look(cast.bob, group.slug)).body;
    expect(bobs.unread).toBe(2);
    expect(bobs.lastPostAt).not.toBeNull();
    expect((await look(cast.alice, group.slug)).body.unread).toBe(0);
    expect((await look(cast.carol, group.slug)).body).toMatchObject({ unread: 0, lastPostAt: null });
  });
});

describe('open, closed and secret', () => {
  it('an open group is read by every employee, and joined at once', async () => {
    const group = await start(cast.alice, 'open');
    expect((await look(cast.carol, group.slug)).body).toMatchObject({
      membership: 'none',
      can: { read: true, post: false, manage: false },
    });
    expect((await join(cast.carol, group.id)).body).toMatchObject({
      membership: 'member',
      members: 2,
      can: { post: true },
    });
    expect((await join(cast.carol, group.id)).body.members).toBe(2);
    expect((await look(cast.gus, group.slug)).status).toBe(404);
    expect((await join(cast.gus, group.id)).status).toBe(404);
  });

  it('a closed group shows its name, not its posts or people; one asks, an owner answers', async () => {
    const group = await start(cast.alice, 'closed');
    expect((await look(cast.carol, group.slug)).body).toMatchObject({
      can: { read: false, post: false, manage: false },
    });
    const asked = { params: { id: group.id } };
    expect(await cast.carol.api('GET /groups/:id/members', asked)).toMatchObject({ status: 403, code: 'group.closed' });
    expect((await join(cast.carol, group.id)).body.membership).toBe('requested');
    expect((await join(cast.carol, group.id)).body.membership).toBe('requested');
    const requests = (await cast.alice.api('GET /groups/:id/members', asked)).body.requests;
    expect(requests.map(({ person }) => person.name)).toEqual(['Carol Durand']);

    expect((await admit(cast.alice, group.id, cast.carol)).status).toBe(204);
    expect((await look(cast.carol, group.slug)).body).toMatchObject({
      membership: 'member',
      can: { read: true, post: true },
    });
    expect((await cast.carol.api('GET /groups/:id/members', asked)).body.requests).toEqual([]);
    expect(heard.filter(({ groupId }) => groupId === group.id)).toMatchObject([
      { fact: 'requested', personId: cast.carol.id, ownerIds: [cast.alice.id] },
      { fact: 'welcomed', personId: cast.carol.id, actorId: cast.alice.id },
    ]);

    await join(cast.bob, group.id);
    expect((await leave(cast.bob, group.id)).status).toBe(204);
    expect((await look(cast.bob, group.slug)).body.membership).toBe('none');
  });

  it('a secret group is nothing at all to everybody outside, whatever they ask', async () => {
    const group = await start(cast.alice, 'secret', 'Merger');
    expect(group.slug).toMatch(/^merger-[0-9a-f]{8}$/);
    for (const player of [cast.bob, cast.mona, cast.eve, cast.ada, cast.gus]) {
      const statuses = await Promise.all([
        look(player, group.slug),
        look(player, group.id),
        join(player, group.id),
        leave(player, group.id),
        change(player, group.id, { name: 'Mine' }),
        admit(player, group.id, player),
        dismiss(player, group.id, cast.alice),
        player.api('GET /groups/:id/members', { params: { id: group.id } }),
      ]);
      expect(statuses.map(({ status }) => status)).toEqual(Array(8).fill(404));
    }
    // Neither its name nor its address is taken from others.
    expect(await start(cast.bob, 'open', 'Merger')).toMatchObject({ slug: 'merger' });
  });
});

describe('owners', () => {
  it('change the group and its people; members and others do not', async () => {
    const group = await start(cast.alice, 'open');
    await join(cast.bob, group.id);
    for (const player of [cast.bob, cast.carol, cast.mona, cast.eve]) {
      expect(await change(player, group.id, { name: 'x' })).toMatchObject({ status: 403, code: 'group.not-owner' });
      expect((await admit(player, group.id, player, 'owner')).status).toBe(403);
      expect((await dismiss(player, group.id, cast.alice)).status).toBe(403);
    }
    const renamed = await change(cast.alice, group.id, { name: 'Renamed', description: 'Now' });
    expect(renamed.body).toMatchObject({ name: 'Renamed', description: 'Now', slug: group.slug });
    await admit(cast.alice, group.id, cast.bob, 'owner');
    expect(await members(cast.carol, group.id)).toEqual(['Alice Martin: owner', 'Bob Bernard: owner']);
    expect((await dismiss(cast.bob, group.id, cast.alice)).status).toBe(204);
    expect(await members(cast.carol, group.id)).toEqual(['Bob Bernard: owner']);
    expect(
      (
        await cast.bob.api('PUT /groups/:id/members/:personId', {
          params: { id: group.id, personId: '999999' },
          body: { role: 'member' },
        })
      ).status,
    ).toBe(404);
  });

  it('never leave a group without one', async () => {
    const group = await start(cast.alice, 'open');
    await admit(cast.alice, group.id, cast.bob);
    const last = { status: 409, code: 'group.last-owner' };
    expect(await leave(cast.alice, group.id)).toMatchObject(last);
    expect(await dismiss(cast.alice, group.id, cast.alice)).toMatchObject(last);
    expect(await admit(cast.alice, group.id, cast.alice, 'member')).toMatchObject(last);
    await admit(cast.alice, group.id, cast.bob, 'owner');
    const both = await Promise.all([leave(cast.alice, group.id), leave(cast.bob, group.id)]);
    expect(both.map(({ status }) => status).sort()).toEqual([204, 409]);
  });

  it('are helped by an administrator, which is written down', async () => {
    const group = await start(cast.alice, 'closed');
    expect((await admit(cast.ada, group.id, cast.bob, 'owner')).status).toBe(204);
    expect((await dismiss(cast.ada, group.id, cast.bob)).status).toBe(204);
    await cast.ada.api('PATCH /groups/:id', { params: { id: group.id }, body: { description: 'Helped' } });
    const { body } = await cast.ada.api('GET /admin/audit', { query: { action: 'group.managed' } });
    const common = { subject: `group:${group.id}`, actor: { name: 'Ada Girard' } };
    expect(body.items.slice(0, 3)).toMatchObject([
      { ...common, about: null, detail: { did: 'changed', fields: ['description'] } },
      { ...common, about: { name: 'Bob Bernard' }, detail: { did: 'dismissed' } },
      { ...common, about: { name: 'Bob Bernard' }, detail: { did: 'promoted' } },
    ]);
  });
});

describe('a change of access', () => {
  const tell = (audienceId: string, key: string) =>
    house.app
      .get(Database)
      .transaction(async () => house.app.get(Streams).append(audienceId, 'draft.changed', { key, gone: false }));

  it('shuts out those who only read along, on their open sockets too', async () => {
    const group = await start(cast.alice, 'open');
    await join(cast.bob, group.id);
    const [bob, carol] = [await cast.bob.socket(), await cast.carol.socket()];
    const watching = new Promise((resolve) => carol.socket.once('hello', resolve));
    carol.socket.emit('watch', { audienceId: group.audienceId });
    await watching;
    await tell(group.audienceId, 'open');
    await carol.heard('draft.changed', (e) => e.payload['key'] === 'open');

    await change(cast.alice, group.id, { access: 'closed' });
    await tell(group.audienceId, 'closed');
    await tell(everyone, 'after');
    await bob.heard('draft.changed', (e) => e.payload['key'] === 'closed');
    await carol.heard('draft.changed', (e) => e.payload['key'] === 'after');
    expect(carol.events.some((e) => e.payload['key'] === 'closed')).toBe(false);
    expect((await look(cast.carol, group.slug)).body.can.read).toBe(false);
    const caught = await cast.carol.api('POST /catch-up', { body: { heads: { [group.audienceId]: 0 } } });
    expect(caught.body.left).toEqual([group.audienceId]);
  });

  it('never uncovers what was written before: a group with posts is narrowed, not widened', async () => {
    for (const [before, after] of [
      ['secret', 'closed'],
      ['secret', 'open'],
      ['closed', 'open'],
    ] as const) {
      const group = await start(cast.alice, before);
      expect(group.can.widen).toBe(true);
      const { body } = await cast.alice.api('POST /posts', {
        body: { audienceId: group.audienceId, body: 'Entre nous' },
      });
      expect((await look(cast.alice, group.slug)).body.can.widen).toBe(false);
      const refused = { status: 409, code: 'group.has-posts' };
      expect(await change(cast.alice, group.id, { access: after })).toMatchObject(refused);
      expect(await change(cast.alice, group.id, { access: after, name: `${after} now ${before}` })).toMatchObject(
        refused,
      );
      expect((await cast.carol.api('GET /posts/:id', { params: { id: body.id } })).status).toBe(404);
      expect((await change(cast.alice, group.id, { description: 'Other', access: before })).status).toBe(200);
      // A post that was removed may be put back.
      await cast.alice.api('DELETE /posts/:id', { params: { id: body.id } });
      expect(await change(cast.alice, group.id, { access: after })).toMatchObject(refused);
      const empty = await start(cast.alice, before);
      expect((await change(cast.alice, empty.id, { access: after })).body.access).toBe(after);
    }
    const open = await start(cast.alice, 'open');
    await cast.alice.api('POST /posts', { body: { audienceId: open.audienceId, body: 'À tous' } });
    for (const access of ['closed', 'secret']) expect((await change(cast.alice, open.id, { access })).status).toBe(200);
  });

  it('waits for a post that is being written', async () => {
    const group = await start(cast.alice, 'secret');
    const db = house.app.get(Database);
    let widened: Promise<{ status: number }> | undefined;
    await db.transaction(async () => {
      await db.rows(`insert into posts (kind, author_id, audience_id, body) values ('update', $1, $2, 'Entre nous')`, [
        cast.alice.id,
        group.audienceId,
      ]);
      widened = change(cast.alice, group.id, { access: 'open' });
      const waits = `select from pg_stat_activity where wait_event_type = 'Lock' and query like '%ref_id = $1 for update%'`;
      while ((await db.dataSource.query(waits)).length === 0) await new Promise((done) => setTimeout(done, 20));
    });
    expect((await widened)?.status).toBe(409);
  });

  it('to open takes in those who asked, to secret forgets them and the address', async () => {
    const [opening, hiding] = [await start(cast.alice, 'closed'), await start(cast.alice, 'closed')];
    for (const { id } of [opening, hiding]) await join(cast.carol, id);
    await change(cast.alice, opening.id, { access: 'open' });
    expect((await look(cast.carol, opening.slug)).body.membership).toBe('member');
    const hidden = (await change(cast.alice, hiding.id, { access: 'secret' })).body;
    expect((await look(cast.carol, hiding.slug)).status).toBe(404);
    expect(hidden.slug).not.toBe(hiding.slug);
    expect((await look(cast.alice, hidden.slug)).body.id).toBe(hiding.id);
  });
});
