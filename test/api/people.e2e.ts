import sharp from 'sharp';
import { Organisation, People } from '@app/people';
import { as } from '../support/as.js';
import { openCast, type Cast, type Player } from '../support/cast.js';
import { sql } from '../support/database.js';
import { openHouse, type House } from '../support/house.js';

let house: House;
let cast: Cast;
beforeAll(async () => {
  house = await openHouse();
  cast = await openCast(house);
});
afterAll(async () => {
  cast.close();
  await house.close();
});

const profile = (by: Player, handle: string) => by.api('GET /people/:handle', { params: { handle } });

describe('people', () => {
  it('of one name get handles of their own, also when they are added at once', async () => {
    const people = house.app.get(People);
    const add = () => people.add({ givenName: 'Zoé', familyName: 'Twin', roles: ['employee'] });
    const summaries = await people.summaries(await Promise.all(Array.from({ length: 5 }, add)));
    const handles = [...summaries.values()].map(({ handle }) => handle).sort();
    expect(handles).toEqual(['zoe.twin', 'zoe.twin2', 'zoe.twin3', 'zoe.twin4', 'zoe.twin5']);
  });

  it('are added many at a time, in order, all or none', async () => {
    const people = house.app.get(People);
    const many = Array.from({ length: 500 }, (_, i) => ({
      givenName: `Given${i}`,
      familyName: `Many${i}`,
      email: `many${i}@parvis.test`,
      languages: ['fr', 'en'],
      roles: ['employee' as const],
    }));
    const ids = await people.addAll(many);
    const summaries = await people.summaries(ids);
    expect(ids.map((id) => summaries.get(id)!.name)).toEqual(many.map((p) => `${p.givenName} ${p.familyName}`));
    const fresh = { givenName: 'Not', familyName: 'Added', roles: ['employee' as const] };
    await expect(people.addAll([fresh, { ...fresh, email: 'MANY7@parvis.test' }])).rejects.toMatchObject({
      code: 'person.email-taken',
    });
    const same = { ...fresh, email: 'twice@parvis.test' };
    await expect(people.addAll([same, same])).rejects.toMatchObject({ code: 'person.email-taken' });
    expect(await sql(house, `select from people where given_name = 'Not'`)).toEqual([]);
  });
});

describe('a profile', () => {
  it('is found by handle or by id, with unit, site and manager', async () => {
    const { status, body } = await profile(cast.bob, cast.alice.handle);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      id: cast.alice.id,
      handle: 'alice.martin',
      name: 'Alice Martin',
      email: cast.alice.email,
      unit: { id: cast.units.platform, name: 'Platform' },
      site: { id: cast.sites.paris, name: 'Paris', timezone: 'Europe/Paris' },
      manager: { id: cast.eve.id, name: 'Eve Leroy', title: 'Chief executive' },
      status: null,
      can: { edit: false },
    });
    expect((await profile(cast.bob, cast.alice.id)).body).toEqual(body);
    expect((await profile(cast.bob, 'Alice.Martin')).body).toEqual(body);
    expect((await profile(cast.alice, cast.alice.id)).body.can).toEqual({ edit: true });
  });

  it.each(['nobody', '999999', '99999999999999999999', '9223372036854775808', "' or 1=1 --", '%00', '０１'])(
    'of %s is nowhere',
    async (handle) => expect(await profile(cast.bob, handle)).toMatchObject({ status: 404, code: 'nothing.here' }),
  );

  it('is changed by its person, field by field, and everybody’s screen hears of it', async () => {
    const ear = await cast.bob.socket();
    const change = (body: object) => cast.carol.api('PATCH /me/profile', { body });
    const first = await change({
      bio: 'Ponts **et** eaux',
      phone: '+33 1 23',
      languages: ['fr', 'en', 'fr'],
      title: 'Ingénieure',
    });
    expect(first.body).toMatchObject({ bio: 'Ponts **et** eaux', phone: '+33 1 23', languages: ['fr', 'en'] });
    const second = await change({ phone: null, pronunciation: 'ca-role' });
    expect(second.body).toMatchObject({
      bio: 'Ponts **et** eaux',
      phone: null,
      pronunciation: 'ca-role',
      title: 'Ingénieure',
    });
    const { payload } = await ear.heard(
      'person.changed',
      ({ payload }) => (payload as { person: { id: string } }).person.id === cast.carol.id,
    );
    expect(payload).toMatchObject({ person: { title: 'Ingénieure', handle: cast.carol.handle } });
    for (const body of [
      { givenName: 'X' },
      { guest: true },
      { bio: 'x'.repeat(2001) },
      { title: 'a\nb' },
      { languages: 'fr' },
    ]) {
      expect([body, (await change(body)).code]).toEqual([body, 'request.invalid']);
    }
  });

  it('shows itself to a guest only when they share an audience', async () => {
    expect((await profile(cast.gus, cast.gus.handle)).status).toBe(200);
    expect(await profile(cast.gus, cast.alice.handle)).toMatchObject({ status: 404, code: 'nothing.here' });
    expect((await profile(cast.gus, cast.alice.id)).code).toBe('nothing.here');
    const [shared] = await sql<{ id: string }>(
      house,
      `insert into audiences (kind, name) values ('rule', 'shared') returning id`,
    );
    const add = `insert into audience_members (audience_id, person_id) values ($1, $2)`;
    for (const player of [cast.gus, cast.alice]) await sql(house, add, [shared!.id, player.id]);
    expect((await profile(cast.gus, cast.alice.handle)).body.name).toBe('Alice Martin');
    expect((await profile(cast.gus, cast.bob.handle)).code).toBe('nothing.here');
    // Alice's manager shares nothing with him, and is not named.
    expect((await profile(cast.gus, cast.alice.handle)).body.manager).toBeNull();
    expect((await profile(cast.bob, cast.alice.handle)).body.manager?.id).toBe(cast.eve.id);
    expect((await profile(cast.bob, cast.gus.handle)).body.guest).toBe(true);
    for (const key of ['GET /org', 'GET /units', 'GET /sites'] as const)
      expect((await cast.gus.api(key)).code).toBe('role.missing');
    expect((await cast.gus.api('GET /org/:handle', { params: { handle: cast.alice.handle } })).code).toBe(
      'role.missing',
    );
    await sql(house, `delete from audiences where id = $1`, [shared!.id]);
    expect((await profile(cast.gus, cast.alice.handle)).code).toBe('nothing.here');
  });
});

describe('a status', () => {
  const say = (body: object) =>
    cast.oscar.api('PUT /me/status', {
      body: { text: '', emoji: null, availability: null, until: null, ...body },
    });
  const shown = async () => (await profile(cast.bob, cast.oscar.handle)).body.status;
  const past = () =>
    sql<{ text: string; set_at: Date; ended_at: Date }>(
      house,
      `select text, set_at, ended_at from past_statuses where person_id = $1 order by id`,
      [cast.oscar.id],
    );

  it('is seen by all, live, and what it replaces is kept', async () => {
    const ear = await cast.bob.socket();
    const until = new Date(Date.now() + 3_600_000).toISOString();
    const first = await say({ text: ' Chez Hydrelis ', emoji: '🚧', availability: 'busy', until });
    expect(first.body).toMatchObject({ text: 'Chez Hydrelis', emoji: '🚧', availability: 'busy', until });
    expect(await shown()).toEqual(first.body);
    expect((await ear.heard('status.changed')).payload).toEqual({ personId: cast.oscar.id });
    expect(await past()).toEqual([]);
    await say({ text: 'De retour' });
    expect((await past()).map(({ text }) => text)).toEqual(['Chez Hydrelis']);
  });

  it('said again only lasts longer', async () => {
    const first = (await say({ text: 'En revue', emoji: '👀' })).body!;
    const before = (await past()).length;
    const until = new Date(Date.now() + 60_000).toISOString();
    const again = (await say({ text: 'En revue', emoji: '👀', until })).body!;
    expect(again).toMatchObject({ setAt: first.setAt, until });
    expect(await past()).toHaveLength(before);
  });

  it('fades at its end, and its end is when it ended', async () => {
    await say({ text: 'Bref' });
    await sql(
      house,
      `update statuses set until = now() - interval '1 hour', set_at = now() - interval '2 hours' where person_id = $1`,
      [cast.oscar.id],
    );
    expect(await shown()).toBeNull();
    expect((await cast.oscar.api('POST /me/status/confirmation')).bytes.toString()).toMatch(/^(null)?$/);
    await say({ text: 'Ensuite' });
    const last = (await past()).at(-1)!;
    expect(last.text).toBe('Bref');
    expect(last.ended_at.getTime() - last.set_at.getTime()).toBe(3_600_000);
    expect((await say({ text: 'x', until: '2020-01-01T00:00:00Z' })).body).toMatchObject({
      code: 'request.invalid',
      fields: [{ path: 'body.until', rule: 'future' }],
    });
  });

  it('is confirmed, and cleared by saying nothing', async () => {
    await say({ text: 'Encore' });
    await sql(
      house,
      `update statuses set set_at = now() - interval '30 days', confirmed_at = now() - interval '30 days' where person_id = $1`,
      [cast.oscar.id],
    );
    const { body } = await cast.oscar.api('POST /me/status/confirmation');
    expect(Date.now() - Date.parse(body!.confirmedAt)).toBeLessThan(60_000);
    expect(Date.now() - Date.parse(body!.setAt)).toBeGreaterThan(29 * 86_400_000);
    await say({});
    expect(await shown()).toBeNull();
    expect((await past()).at(-1)!.text).toBe('Encore');
  });
});

describe('a photo', () => {
  const put = (bytes: Uint8Array, name = 'me.png', type = 'image/png') =>
    cast.bob.api('PUT /me/photo', { file: { name, bytes, type } });
  const drawn = (format: 'png' | 'jpeg' | 'webp' | 'gif', width = 640, height = 400) =>
    sharp({ create: { width, height, channels: 3, background: '#0a7c76' } })
      .toFormat(format)
      .toBuffer();
  const keyOf = (photo: string | null) => photo!.replace('/api/photos/', '');
  const get = (by: Player, key: string) => by.api('GET /photos/:key', { params: { key } });

  it.each(['png', 'jpeg', 'webp', 'gif'] as const)('is taken as %s and drawn anew', async (format) => {
    const { status, body } = await put(await drawn(format), '../../etc/passwd', 'text/html');
    expect(status).toBe(200);
    const answer = await get(cast.alice, keyOf(body.photo));
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('image/webp');
    expect(answer.headers.get('cache-control')).toBe('private, max-age=31536000, immutable');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(await sharp(answer.bytes).metadata()).toMatchObject({ format: 'webp', width: 256, height: 256 });
  });

  it('keeps nothing but its pixels, the right way up', async () => {
    const left = await sharp({ create: { width: 200, height: 200, channels: 3, background: '#fff' } })
      .png()
      .toBuffer();
    const exif = { IFD0: { Copyright: 'CANARY' }, IFD3: { GPSLatitude: '48/1 51/1 0/1' } };
    const photo = await sharp({ create: { width: 400, height: 200, channels: 3, background: '#000' } })
      .composite([{ input: left, left: 0, top: 0 }])
      .withExif(exif)
      .withMetadata({ orientation: 6, exif })
      .jpeg()
      .toBuffer();
    expect(photo.includes('CANARY')).toBe(true);
    const { bytes } = await get(cast.bob, keyOf((await put(photo)).body.photo));
    expect(bytes.includes('CANARY')).toBe(false);
    expect((await sharp(bytes).metadata()).exif).toBeUndefined();
    // Turned by the camera: what was on the left is on top.
    const pixels = await sharp(bytes).raw().toBuffer();
    const brightness = (row: number) => pixels[3 * (row * 256 + 128)]!;
    expect(brightness(10)).toBeGreaterThan(240);
    expect(brightness(246)).toBeLessThan(15);
  });

  it('that is replaced or removed is gone', async () => {
    const first = keyOf((await put(await drawn('png'))).body.photo);
    const second = keyOf((await put(await drawn('png'))).body.photo);
    expect((await get(cast.bob, first)).code).toBe('nothing.here');
    expect((await get(cast.bob, second)).status).toBe(200);
    expect((await cast.bob.api('DELETE /me/photo')).body.photo).toBeNull();
    expect((await get(cast.bob, second)).code).toBe('nothing.here');
  });

  it('is for those who may see its person', async () => {
    const key = keyOf((await put(await drawn('png'))).body.photo);
    expect((await get(cast.gus, key)).code).toBe('nothing.here');
    expect((await as(house)('GET /photos/:key', { params: { key } })).code).toBe('session.missing');
    for (const odd of ['..%2f..%2fetc', 'x', 'A'.repeat(36)])
      expect((await get(cast.alice, odd)).code).toBe('nothing.here');
  });

  it.each([
    ['a text', 'file.not-an-image', () => Buffer.from('hello')],
    ['nothing', 'file.not-an-image', () => Buffer.alloc(0)],
    [
      'an SVG with a script',
      'file.not-an-image',
      () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'),
    ],
    [
      'a TIFF',
      'file.not-an-image',
      () =>
        sharp({ create: { width: 9, height: 9, channels: 3, background: '#000' } })
          .tiff()
          .toBuffer(),
    ],
    ['half a picture', 'file.not-an-image', async () => (await noise()).subarray(0, 4_000)],
    ['a header and nothing else', 'file.not-an-image', async () => (await drawn('png')).subarray(0, 40)],
    ['900 million pixels', 'file.too-many-pixels', () => bomb(30_000, 30_000)],
    ['a line of 65,535 by 1,000', 'file.too-many-pixels', () => bomb(65_535, 1_000)],
  ])('is not %s', async (_, code, make) => {
    const start = Date.now();
    expect((await put(await make())).code).toBe(code);
    expect(Date.now() - start).toBeLessThan(3_000);
  });

  it('is not larger than eight megabytes, nor anything but a form', async () => {
    expect(await put(Buffer.alloc(8 * 1024 * 1024 + 1))).toMatchObject({ status: 413, code: 'request.too-large' });
    expect(await cast.bob.api('PUT /me/photo', { body: {} as never })).toMatchObject({
      status: 415,
      code: 'request.type-refused',
    });
  });

  const noise = () =>
    sharp({
      create: {
        width: 300,
        height: 300,
        channels: 3,
        background: '#000',
        noise: { type: 'gaussian', mean: 128, sigma: 60 },
      },
    })
      .jpeg()
      .toBuffer();
  /** A PNG whose header says that it is enormous. */
  async function bomb(width: number, height: number): Promise<Buffer> {
    const { crc32 } = await import('node:zlib').then((zlib) => zlib as unknown as { crc32?: (data: Buffer) => number });
    const png = Buffer.from(await drawn('png', 8, 8));
    png.writeUInt32BE(width, 16);
    png.writeUInt32BE(height, 20);
    png.writeUInt32BE((crc32 ?? slowCrc)(png.subarray(12, 29)) >>> 0, 29);
    return png;
  }
  const slowCrc = (data: Buffer): number => {
    let crc = 0xffffffff;
    for (const byte of data) {
      crc ^= byte;
      for (let i = 0; i < 8; i++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
    }
    return ~crc;
  };
});

describe('the organisation', () => {
  it('shows the line above a person, their peers and their reports', async () => {
    const { id: managerId } = cast.alice;
    const dan = await cast.join({ givenName: 'Dan', familyName: 'Report', unitId: cast.units.platform, managerId });
    const at = async (handle: string) => (await cast.bob.api('GET /org/:handle', { params: { handle } })).body;
    const around = await at(cast.alice.handle);
    expect(around.person).toMatchObject({ person: { id: cast.alice.id }, reports: 1, unit: 'Platform' });
    expect(around.above.map(({ person }) => person.name)).toEqual(['Eve Leroy']);
    expect(around.reports.map(({ person }) => person.name)).toEqual(['Dan Report']);
    expect(around.peers.map(({ person }) => person.name)).toEqual([
      'Ada Girard',
      'Bob Bernard',
      'Carol Durand',
      'Mona Moreau',
      'Oscar Petit',
      'Sam Blanc',
    ]);
    expect((await at(dan.handle)).above.map(({ person }) => person.name)).toEqual(['Eve Leroy', 'Alice Martin']);
    const { body: roots } = await cast.bob.api('GET /org');
    expect(roots[0]).toMatchObject({ person: { id: cast.eve.id }, reports: 7 });
    expect(roots.map(({ person }) => person.id)).not.toContain(cast.gus.id);
    expect((await cast.bob.api('GET /org/:handle', { params: { handle: 'nobody' } })).code).toBe('nothing.here');
  });

  it('survives managers who manage one another, and forgets who has left', async () => {
    const pat = await cast.join({ givenName: 'Pat', familyName: 'Ring' });
    const max = await cast.join({ givenName: 'Max', familyName: 'Ring', managerId: pat.id });
    await sql(house, `update people set manager_id = $2 where id = $1`, [pat.id, max.id]);
    const at = async () => (await cast.bob.api('GET /org/:handle', { params: { handle: pat.handle } })).body;
    expect((await at()).above.map(({ person }) => person.name)).toEqual(['Max Ring']);
    await sql(house, `update people set left_on = current_date - 1 where id = $1`, [max.id]);
    expect((await at()).person.reports).toBe(0);
  });

  it('counts people in their unit and every unit above, and at their site', async () => {
    const organisation = house.app.get(Organisation);
    const deep = await organisation.addUnit({ name: 'Deep', parentId: cast.units.platform });
    const before = (await cast.bob.api('GET /units')).body;
    await cast.join({ givenName: 'Uma', familyName: 'Deep', unitId: deep, siteId: cast.sites.lyon });
    const after = (await cast.bob.api('GET /units')).body;
    const more = (id: string) => after.find((u) => u.id === id)!.people - before.find((u) => u.id === id)!.people;
    expect([deep, cast.units.platform, cast.units.engineering, cast.units.sales].map(more)).toEqual([1, 1, 1, 0]);
    expect(after.find(({ id }) => id === deep)).toMatchObject({
      name: 'Deep',
      parentId: cast.units.platform,
      people: 1,
    });

    // Rows written by somebody else (an import): Deep moves under Sales.
    await sql(house, `update units set parent_id = $2 where id = $1`, [deep, cast.units.sales]);
    await organisation.unitsChanged([deep]);
    const moved = (await cast.bob.api('GET /units')).body;
    const gone = (id: string) => moved.find((u) => u.id === id)!.people - after.find((u) => u.id === id)!.people;
    expect([deep, cast.units.platform, cast.units.engineering, cast.units.sales].map(gone)).toEqual([0, -1, -1, 1]);

    const { body: sites } = await cast.bob.api('GET /sites');
    expect(sites.map(({ name, timezone }) => [name, timezone])).toEqual([
      ['Lyon', 'Europe/Paris'],
      ['Paris', 'Europe/Paris'],
    ]);
    expect(sites[0]!.people).toBe(5);
  });
});
