import { Credentials, Sessions, Settings } from '@app/identity';
import { Jobs } from '@app/platform';
import { as } from '../support/as.js';
import { openCast, type Cast } from '../support/cast.js';
import { sql } from '../support/database.js';
import { openHouse, type House } from '../support/house.js';
import { linkTo, mailsTo } from '../support/mails.js';

const password = 'vortic ylem hazelnut';
const fresh = 'quill saffron ember';
let house: House;
let cast: Cast;
beforeAll(async () => {
  house = await openHouse();
  cast = await openCast(house);
  await house.app.get(Settings).set('company', { name: 'Aqueducs Réunis', language: 'fr' });
  await house.app.get(Jobs).start();
});
afterAll(async () => {
  cast.close();
  await house.close();
});

const cookieOf = (headers: Headers): string => headers.get('set-cookie')!.split(';')[0]!;
const signIn = (email: string, secret = password) =>
  cast.nobody('POST /session', { body: { email, password: secret } });
const entries = (action: string) =>
  sql<{ subject: string; detail: Record<string, unknown>; actor: string | null }>(
    house,
    `select subject, detail, actor_id as actor from audit_entries where action = $1 order by id`,
    [action],
  );
const newcomer = (givenName: string) => cast.join({ givenName, familyName: 'Neuf' });

describe('signing in', () => {
  it('lets in who knows the password, and tells who they are', async () => {
    const zoe = await newcomer('Zoe');
    await house.app.get(Credentials).set(zoe.id, password);
    const { status, body, headers } = await signIn(zoe.email.toUpperCase());
    expect(status).toBe(200);
    expect(body).toMatchObject({
      person: { id: zoe.id, handle: 'zoe.neuf', name: 'Zoe Neuf', guest: false },
      everyone: '1',
      company: 'Aqueducs Réunis',
      roles: ['employee'],
      preferences: { language: 'fr', theme: 'system' },
      can: { announce: false, administer: false, moderate: false, create: true },
      demo: false,
    });
    expect((await as(house, cookieOf(headers))('GET /me')).body).toEqual(body);
  });

  it('answers the same to a wrong password, an unknown address and a person without a password', async () => {
    const max = await newcomer('Max');
    await house.app.get(Credentials).set(max.id, password);
    const answers = [await signIn(max.email, fresh), await signIn('nobody@parvis.test'), await signIn(cast.bob.email)];
    const bodies = answers.map(({ status, body }) => ({ status, body: { ...(body as object), requestId: '' } }));
    expect(bodies[0]).toMatchObject({ status: 401, body: { code: 'session.refused' } });
    expect(bodies[1]).toEqual(bodies[0]);
    expect(bodies[2]).toEqual(bodies[0]);
  });

  it('takes the same time for a known and an unknown address', async () => {
    const ida = await newcomer('Ida');
    await house.app.get(Credentials).set(ida.id, password);
    const times: Record<string, number[]> = { known: [], unknown: [] };
    for (let i = 0; i < 40; i++) {
      for (const [kind, email] of [
        ['known', ida.email],
        ['unknown', `no${i}@parvis.test`],
      ] as const) {
        const start = performance.now();
        await signIn(email, fresh);
        times[kind]!.push(performance.now() - start);
      }
    }
    // How often an unknown address took longer: about half of the time, if the clock tells nothing.
    const pairs = times['unknown']!.flatMap((u) => times['known']!.map((k) => (u > k ? 1 : 0)));
    const share = pairs.reduce<number>((sum, n) => sum + n, 0) / pairs.length;
    expect(share).toBeGreaterThan(0.25);
    expect(share).toBeLessThan(0.75);
  });

  it('tells a suspended person so only when they know the password', async () => {
    await house.app.get(Credentials).set(cast.sam.id, password);
    expect(await signIn(cast.sam.email, fresh)).toMatchObject({ status: 401, code: 'session.refused' });
    expect(await signIn(cast.sam.email)).toMatchObject({ status: 403, code: 'account.suspended' });
  });

  it('shows the company at the door, and no demo', async () => {
    const { body } = await cast.nobody('GET /sign-in');
    expect(body).toEqual({ company: 'Aqueducs Réunis', state: 'open', demo: [] });
    expect(await cast.nobody('POST /session/demo', { body: { role: 'administrator' } })).toMatchObject({
      status: 404,
      code: 'demo.only',
    });
    expect(await cast.ada.api('GET /admin/outbox')).toMatchObject({ status: 404, code: 'demo.only' });
  });
});

describe('guessing', () => {
  let strict: House;
  beforeAll(async () => {
    strict = await openHouse({ RATE_FACTOR: '1', DATABASE_URL: house.databaseUrl, TRUST_PROXY: '127.0.0.1' });
  });
  afterAll(() => strict.close());
  // The proxy in front names the address; what else a client claims about it counts for nothing.
  const from = (address: string, email: string, secret: string, headers = {}) =>
    as(strict)('POST /session', {
      body: { email, password: secret },
      headers: { 'x-forwarded-for': address, ...headers },
    });

  it('locks an account after ten failures, for the right password too, and is on record once', async () => {
    const lea = await newcomer('Lea');
    await house.app.get(Credentials).set(lea.id, password);
    const tries = await Promise.all(Array.from({ length: 30 }, (_, i) => from(`10.0.0.${i}`, lea.email, fresh)));
    expect(tries.filter(({ code }) => code === 'session.refused')).toHaveLength(10);
    expect(tries.filter(({ code }) => code === 'session.locked')).toHaveLength(20);
    const right = await from('10.0.1.1', lea.email, password);
    expect(right).toMatchObject({ status: 429, code: 'session.locked' });
    expect(Number(right.headers.get('retry-after'))).toBeGreaterThan(800);
    expect((await entries('sign-in.failed')).filter(({ subject }) => subject === `email:${lea.email}`)).toHaveLength(
      10,
    );
    expect((await entries('sign-in.account-locked')).filter(({ subject }) => subject === lea.email)).toHaveLength(1);
  });

  it('is not counted against who signs in', async () => {
    const noe = await newcomer('Noe');
    await house.app.get(Credentials).set(noe.id, password);
    for (let round = 0; round < 3; round++) {
      for (let i = 0; i < 9; i++) await from(`10.1.${round}.${i}`, noe.email, fresh);
      expect((await from(`10.1.${round}.9`, noe.email, password)).status).toBe(200);
    }
  });

  it('is slowed down by address, whatever other headers say', async () => {
    // A hundred failures in a quarter of an hour, whoever they are tried at: an office does not lock itself out by haste.
    const answers = [];
    for (let i = 0; i < 120; i++) {
      const claims = { forwarded: `for=9.9.9.${i}`, 'x-real-ip': `9.9.9.${i}`, 'x-client-ip': `9.9.9.${i}` };
      answers.push(await from('10.2.0.1', `guess${i}@parvis.test`, fresh, claims));
    }
    expect(answers.map(({ code }) => code)).toEqual([
      ...Array(100).fill('session.refused'),
      ...Array(20).fill('session.locked'),
    ]);
    expect((await from(`1.2.3.4, 10.2.0.1`, 'guess@parvis.test', fresh)).code).toBe('session.locked');
    expect(answers.at(-1)!.headers.get('retry-after')).toMatch(/^\d+$/);
  });

  it('is answered at most so often by one house at once', async () => {
    const busy = await Promise.all(Array.from({ length: 100 }, (_, i) => signIn(`crowd${i}@parvis.test`)));
    const codes = busy.map(({ status }) => status);
    expect(new Set(codes)).toEqual(new Set([401, 503]));
    expect(codes.filter((status) => status === 401).length).toBeGreaterThanOrEqual(66);
  });
});

describe('a password', () => {
  it('is changed by who knows it, ends the other sessions and is told by mail', async () => {
    const ugo = await newcomer('Ugo');
    await house.app.get(Credentials).set(ugo.id, password);
    const here = as(house, cookieOf((await signIn(ugo.email)).headers));
    const there = as(house, cookieOf((await signIn(ugo.email)).headers));
    const change = (current: string, next: string) => here('PUT /me/password', { body: { current, next } });

    expect(await change(fresh, fresh)).toMatchObject({ status: 422, code: 'password.wrong' });
    expect(await change(password, 'Ugo.Neuf-2026')).toMatchObject({ status: 422, code: 'password.weak' });
    expect(await change(password, 'short')).toMatchObject({ status: 422, code: 'request.invalid' });
    expect((await change(password, fresh)).status).toBe(204);
    expect((await here('GET /me')).status).toBe(200);
    expect((await there('GET /me')).code).toBe('session.refused');
    expect((await signIn(ugo.email)).code).toBe('session.refused');
    expect((await signIn(ugo.email, fresh)).status).toBe(200);
    expect((await mailsTo(house, ugo.email)).map(({ subject }) => subject)).toEqual(['Votre mot de passe a changé']);
    expect((await entries('password.changed')).map(({ actor }) => actor)).toContain(ugo.id);
  });

  it('is the same password on another keyboard, and hashed anew when its cost is old', async () => {
    const eli = await newcomer('Eli');
    await house.app.get(Credentials).set(eli.id, 'ﬁne vortic ylem é');
    expect((await signIn(eli.email, 'fine vortic ylem e\u0301')).status).toBe(200);
    const { hash } = await import('@node-rs/argon2');
    const old = await hash(password, { memoryCost: 8192, timeCost: 1 });
    await sql(house, `update sign_ins set secret = $2 where person_id = $1`, [eli.id, old]);
    expect((await signIn(eli.email)).status).toBe(200);
    const [row] = await sql<{ secret: string }>(house, `select secret from sign_ins where person_id = $1`, [eli.id]);
    expect(row!.secret).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });
});

describe('a link', () => {
  it('is sent to who asks and exists, in their language; nobody learns who exists', async () => {
    const pia = await newcomer('Pia');
    const en = { language: 'en', theme: 'dark', compact: true, shortcuts: false } as const;
    const notify = { mentions: true, comments: false, announcements: true };
    await pia.api('PUT /me/preferences', { body: { ...en, notify } });
    for (const email of [pia.email, 'nobody@parvis.test', cast.sam.email]) {
      const answer = await cast.nobody('POST /password-resets', { body: { email } });
      expect([answer.status, answer.bytes.length]).toEqual([202, 0]);
    }
    await linkTo(house, pia.email);
    expect((await mailsTo(house, pia.email))[0]!.subject).toBe('Choose a new password');
    expect(await mailsTo(house, 'nobody@parvis.test')).toEqual([]);
    expect(await mailsTo(house, cast.sam.email)).toEqual([]);
  });

  it('follows the configured address, not the one that was asked', async () => {
    const ari = await newcomer('Ari');
    const headers = { 'x-forwarded-host': 'evil.example', forwarded: 'host=evil.example' };
    await cast.nobody('POST /password-resets', { body: { email: ari.email }, headers });
    await linkTo(house, ari.email);
    expect((await mailsTo(house, ari.email))[0]!.body).toMatch(/^http:\/\/localhost:\d+\/token\/[\w-]{43}$/m);
  });

  it('takes one address and no other shape of it', async () => {
    for (const email of [['a@parvis.test', 'b@parvis.test'], { a: 1 }, 'a@parvis.test,b@parvis.test']) {
      const answer = await cast.nobody('POST /password-resets', { body: { email: email as string } });
      expect(answer.code).toBe('request.invalid');
    }
  });

  it('works once: of fifty uses at the same time one wins', async () => {
    const tom = await newcomer('Tom');
    const earlier = await resetLink(tom.email, 1);
    const token = await resetLink(tom.email, 2);
    expect((await cast.nobody('POST /tokens/read', { body: { token } })).body).toEqual({
      purpose: 'reset',
      name: 'Tom Neuf',
      email: tom.email,
    });
    const use = (secret: string) => cast.nobody('POST /tokens/use', { body: { token, password: secret } });
    // A weak password does not spend it.
    expect((await use('tom.neuf@parvis.test')).code).toBe('password.weak');
    const uses = await Promise.all(Array.from({ length: 50 }, () => use(password)));
    expect(uses.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(uses.filter(({ code }) => code === 'token.spent')).toHaveLength(49);
    expect(uses.find(({ status }) => status === 200)!.body.person.id).toBe(tom.id);
    expect((await tom.api('GET /me')).code).toBe('session.refused');
    expect((await signIn(tom.email)).status).toBe(200);
    // The new password killed the link that was sent before.
    expect((await cast.nobody('POST /tokens/read', { body: { token: earlier } })).code).toBe('token.spent');
  });

  it.each([
    ['it is 30 minutes old', `update one_use_tokens set expires_at = now() where person_id = $1`],
    ['the address changed', `update people set email = 'other.' || email where id = $1`],
    ['the account is suspended', `update accounts set state = 'suspended' where person_id = $1`],
  ])('is dead when %s', async (_, change) => {
    const person = await newcomer(`Dead${_.length}`);
    const token = await resetLink(person.email, 1);
    expect((await cast.nobody('POST /tokens/read', { body: { token } })).status).toBe(200);
    await sql(house, change, [person.id]);
    expect(await cast.nobody('POST /tokens/read', { body: { token } })).toMatchObject({
      status: 410,
      code: 'token.spent',
    });
    expect((await cast.nobody('POST /tokens/use', { body: { token, password } })).code).toBe('token.spent');
  });

  it('is good for its purpose only', async () => {
    const roy = await newcomer('Roy');
    const token = await resetLink(roy.email, 1);
    const setup = {
      company: 'X',
      givenName: 'R',
      familyName: 'N',
      email: 'r@n.test',
      password,
      language: 'en' as const,
    };
    expect((await cast.nobody('POST /setup', { body: { token, ...setup } })).code).toBe('setup.done');
    const rows = await sql<{ hash: Buffer }>(house, `select hash from one_use_tokens where person_id = $1`, [roy.id]);
    expect(rows[0]!.hash.toString('base64url')).not.toBe(token);
    expect(rows[0]!.hash).toHaveLength(32);
  });

  const resetLink = async (email: string, count: number) => {
    await cast.nobody('POST /password-resets', { body: { email } });
    return linkTo(house, email, count);
  };
});

describe('the devices of a person', () => {
  it('all hear of new preferences and of a session that ends', async () => {
    const kim = await newcomer('Kim');
    const ear = await kim.socket();
    const notify = { mentions: true, comments: true, announcements: false };
    const wanted = { language: 'en', theme: 'dark', compact: true, shortcuts: false, notify } as const;
    expect((await kim.api('PUT /me/preferences', { body: wanted })).body).toEqual(wanted);
    expect((await kim.api('GET /me')).body.preferences).toEqual(wanted);
    await ear.heard('preferences.changed');
    const phone = await house.app.get(Sessions).open(kim.id);
    const [device] = (await kim.api('GET /me/sessions')).body.filter(({ current }) => !current);
    await as(house, phone.cookie.split(';')[0])('DELETE /session');
    const { payload } = await ear.heard('session.ended');
    expect(payload).toEqual({ sessionIds: [device!.id] });
  });
});
