import { createHash } from 'node:crypto';
import request from 'supertest';
import { endpoints, type EndpointKey } from '@app/contract';
import { Credentials, Sessions } from '@app/identity';
import { as } from '../support/as.js';
import { openCast, type Cast, type Player } from '../support/cast.js';
import { sql } from '../support/database.js';
import { openHouse, type House } from '../support/house.js';

let house: House;
let cast: Cast;
const password = 'vortic ylem hazelnut';
beforeAll(async () => {
  house = await openHouse();
  cast = await openCast(house);
  for (const { id } of [cast.alice, cast.bob, cast.ada]) await house.app.get(Credentials).set(id, password);
  for (const player of [cast.alice, cast.bob, cast.ada]) await renew(player);
});
afterAll(async () => {
  cast.close();
  await house.close();
});

/** A new password has ended the sessions of the cast: opens one again. */
async function renew(player: Player): Promise<void> {
  player.cookie = (await house.app.get(Sessions).open(player.id)).cookie.split(';')[0]!;
  player.api = as(house, player.cookie);
}
const signIn = (email: string, secret = password, headers: Record<string, string> = {}) =>
  cast.nobody('POST /session', { body: { email, password: secret }, headers });
const cookieOf = (headers: Headers): string => headers.get('set-cookie')!.split(';')[0]!;
const unsafe = (Object.keys(endpoints) as EndpointKey[]).filter((key) => !key.startsWith('GET '));
const pathOf = (key: EndpointKey): string => `/api${key.split(' ')[1]!.replace(/:\w+/g, '1')}`;

describe('a request that another site forged', () => {
  const send = (key: EndpointKey, headers: Record<string, string>, type = 'application/json') => {
    const method = key.split(' ')[0]!.toLowerCase() as 'post' | 'put' | 'patch' | 'delete';
    const call = request(house.url)[method](pathOf(key)).set('cookie', cast.alice.cookie).set(headers);
    return type === 'application/json' ? call.send({}) : call.set('content-type', type).send('x=1');
  };

  it('changes nothing, whatever the operation', async () => {
    for (const key of unsafe) {
      for (const headers of [
        {},
        { 'x-parvis': '1', origin: 'https://evil.example' },
        { 'x-parvis': '1', origin: 'null' },
        { 'x-parvis': '1', 'sec-fetch-site': 'cross-site' },
        { origin: house.url, 'sec-fetch-site': 'same-origin' },
      ]) {
        const answer = await send(key, headers as Record<string, string>);
        // An operation nobody has built yet answers 404 to everybody.
        if (answer.status === 404) continue;
        expect([key, answer.status, answer.body.code]).toEqual([key, 403, 'request.forged']);
      }
    }
  });

  it('cannot be a form, even with our header', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded']) {
      const answer = await send('PUT /me/status', { 'x-parvis': '1' }, type);
      expect([type, answer.status >= 400 && answer.status < 500]).toEqual([type, true]);
    }
    expect(
      (await cast.bob.api('GET /people/:handle', { params: { handle: cast.alice.handle } })).body.status,
    ).toBeNull();
  });

  it('is told from one of ours', async () => {
    for (const headers of [{}, { origin: house.url }, { 'sec-fetch-site': 'same-origin' }] as Record<
      string,
      string
    >[]) {
      expect((await send('DELETE /me/photo', { 'x-parvis': '1', ...headers })).status).toBe(200);
    }
  });

  it('gets no leave from a preflight', async () => {
    const answer = await request(house.url)
      .options('/api/me/status')
      .set({ origin: 'https://evil.example', 'access-control-request-method': 'PUT' });
    expect(answer.headers).not.toHaveProperty('access-control-allow-origin');
  });
});

describe('every operation', () => {
  it('that is not public refuses who is not signed in, and who no longer is', async () => {
    for (const key of Object.keys(endpoints) as EndpointKey[]) {
      if (endpoints[key].access === 'public') continue;
      for (const [cookie, code] of [
        [undefined, 'session.missing'],
        [cast.sam.cookie, 'session.refused'],
        [`parvis=${'A'.repeat(43)}`, 'session.refused'],
      ] as const) {
        const answer = await as(house, cookie)(key, { params: {} as never });
        if (answer.status === 404) continue;
        expect([key, answer.status, answer.code]).toEqual([key, 401, code]);
      }
    }
  });

  it('for administrators refuses everybody else', async () => {
    const admin = (Object.keys(endpoints) as EndpointKey[]).filter((key) => key.includes(' /admin/'));
    for (const key of admin) {
      for (const player of [cast.alice, cast.mona, cast.eve, cast.gus]) {
        const answer = await player.api(key);
        if (answer.status === 404) continue;
        expect([key, player.name, answer.code]).toEqual([key, player.name, 'role.missing']);
      }
    }
    expect((await cast.ada.api('GET /admin/people')).status).toBe(200);
  });
});

describe('a session', () => {
  it('gets a new token at every sign-in, and the one a stranger planted is worth nothing', async () => {
    const planted = `parvis=${'p'.repeat(43)}`;
    const first = await signIn(cast.alice.email, password, { cookie: planted });
    expect(first.status).toBe(200);
    expect(cookieOf(first.headers)).not.toBe(planted);
    expect((await as(house, planted)('GET /me')).code).toBe('session.refused');

    // Bob signs in at the browser where Alice is: her session ends with it.
    const second = await signIn(cast.bob.email, password, { cookie: cookieOf(first.headers) });
    expect(second.body.person.id).toBe(cast.bob.id);
    expect((await as(house, cookieOf(first.headers))('GET /me')).code).toBe('session.refused');
    expect((await as(house, cookieOf(second.headers))('GET /me')).body.person.id).toBe(cast.bob.id);
  });

  it('lives in a cookie that scripts and other sites cannot use', async () => {
    const { headers } = await signIn(cast.alice.email);
    expect(headers.get('set-cookie')).toMatch(/^parvis=[\w-]{43}; Max-Age=604800; Path=\/; HttpOnly; SameSite=Lax$/);
    const tls = await openHouse({ PUBLIC_URL: 'https://parvis.example', DATABASE_URL: house.databaseUrl });
    try {
      const body = { email: cast.alice.email, password };
      const answer = await as(tls)('POST /session', { body });
      expect(answer.headers.get('set-cookie')).toMatch(
        /^__Host-parvis=[\w-]{43}; Max-Age=604800; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
      );
      expect((await as(tls, cookieOf(answer.headers))('GET /me')).status).toBe(200);
      expect(answer.headers.get('strict-transport-security')).toMatch('max-age=31536000');
    } finally {
      await tls.close();
    }
  });

  it('is kept as a hash: what the database holds opens nothing', async () => {
    const { headers } = await signIn(cast.alice.email);
    const token = cookieOf(headers).slice('parvis='.length);
    const rows = await sql<{ all: string }>(house, `select string_agg(s::text, ' ') as all from sessions s`);
    expect(rows[0]!.all).not.toContain(token);
    expect(rows[0]!.all).not.toContain(Buffer.from(token, 'base64url').toString('hex'));
  });

  it('ends by signing out, and the browser forgets what it kept', async () => {
    const api = as(house, cookieOf((await signIn(cast.bob.email)).headers));
    const out = await api('DELETE /session');
    expect(out.status).toBe(204);
    expect(out.headers.get('set-cookie')).toMatch(/^parvis=; Max-Age=0/);
    expect(out.headers.get('clear-site-data')).toBe('"cache", "storage"');
    expect((await api('GET /me')).code).toBe('session.refused');
  });

  it('ends where its person says so, and nobody ends another’s', async () => {
    await cast.alice.api('DELETE /me/sessions');
    const phone = as(
      house,
      cookieOf((await signIn(cast.alice.email, password, { 'user-agent': 'Phone\u00e9 1' })).headers),
    );
    const tablet = as(house, cookieOf((await signIn(cast.alice.email)).headers));
    const { body: devices } = await cast.alice.api('GET /me/sessions');
    expect(devices.map(({ current }) => current).filter(Boolean)).toHaveLength(1);
    expect(devices).toHaveLength(3);
    const other = devices.find(({ agent }) => agent.startsWith('Phone'))!;

    expect((await cast.bob.api('DELETE /me/sessions/:id', { params: { id: other.id } })).code).toBe('nothing.here');
    expect((await phone('GET /me')).status).toBe(200);
    expect((await cast.alice.api('DELETE /me/sessions/:id', { params: { id: other.id } })).status).toBe(204);
    expect((await phone('GET /me')).code).toBe('session.refused');
    expect((await tablet('GET /me')).status).toBe(200);
    expect((await cast.alice.api('DELETE /me/sessions')).status).toBe(204);
    expect((await tablet('GET /me')).code).toBe('session.refused');
    expect((await cast.alice.api('GET /me')).status).toBe(200);
  });

  it.each([
    ['idle for twelve hours', 'alice', 'last_seen_at', '11:59', '12:01'],
    ['a week old', 'alice', 'expires_at', '167:59', '168:01'],
    ['idle for half an hour, for an administrator', 'ada', 'last_seen_at', '0:29', '0:31'],
    ['twelve hours old, for an administrator', 'ada', 'expires_at', '11:59', '12:01'],
  ] as const)('ends when it is %s', async (_, name, column, before, after) => {
    for (const [time, status] of [
      [before, 200],
      [after, 401],
    ] as const) {
      const { token } = await house.app.get(Sessions).open(cast[name].id);
      const hash = createHash('sha256').update(token).digest();
      await sql(house, `update sessions set ${column} = ${column} - $2::interval where hash = $1`, [hash, time]);
      expect((await as(house, `parvis=${token}`)('GET /me')).status).toBe(status);
    }
  });

  it('lives on with use', async () => {
    const { token } = await house.app.get(Sessions).open(cast.alice.id);
    const hash = createHash('sha256').update(token).digest();
    await sql(house, `update sessions set last_seen_at = now() - interval '11 hours' where hash = $1`, [hash]);
    expect((await as(house, `parvis=${token}`)('GET /me')).status).toBe(200);
    await house.app.get(Sessions).writeUsed();
    const [row] = await sql<{ now: boolean }>(
      house,
      `select last_seen_at > now() - interval '1 minute' as now from sessions where hash = $1`,
      [hash],
    );
    expect(row).toEqual({ now: true });
  });

  it('ends on every node within two seconds', async () => {
    const node = await openHouse({ DATABASE_URL: house.databaseUrl });
    try {
      const cookie = cookieOf((await signIn(cast.bob.email)).headers);
      const elsewhere = as(node, cookie);
      expect((await elsewhere('GET /me')).status).toBe(200);
      await as(house, cookie)('DELETE /session');
      const ended = Date.now();
      expect((await as(house, cookie)('GET /me')).code).toBe('session.refused');
      // A request that begins two seconds later finds no session any more.
      for (let begun = Date.now(); (await elsewhere('GET /me')).status === 200; begun = Date.now()) {
        expect(begun - ended).toBeLessThan(2_000);
      }
    } finally {
      await node.close();
    }
  });

  it('of one person is one of fifty: the longest unused gives way', async () => {
    const sessions = house.app.get(Sessions);
    const first = (await sessions.open(cast.carol.id)).cookie.split(';')[0]!;
    await sql(house, `update sessions set last_seen_at = now() - interval '1 hour' where person_id = $1`, [
      cast.carol.id,
    ]);
    for (let i = 0; i < 50; i++) await sessions.open(cast.carol.id);
    expect((await as(house, first)('GET /me')).code).toBe('session.refused');
    const [{ n }] = (await sql<{ n: number }>(house, `select count(*)::int as n from sessions where person_id = $1`, [
      cast.carol.id,
    ])) as [{ n: number }];
    expect(n).toBe(50);
  });
});
