import { createHash } from 'node:crypto';
import { SMTPServer } from 'smtp-server';
import { Accounts, accountSuspended, Audit, Invitations, Sessions, Settings, Setup } from '@app/identity';
import { AppError, Database, Facts, Jobs } from '@app/platform';
import { as, type Api } from '../support/as.js';
import { openCast, type Cast } from '../support/cast.js';
import { sql } from '../support/database.js';
import { openHouse, type House } from '../support/house.js';
import { linkTo, mailsTo } from '../support/mails.js';

const password = 'vortic ylem hazelnut';
let house: House;
let cast: Cast;
beforeAll(async () => {
  house = await openHouse();
  cast = await openCast(house);
  await house.app.get(Settings).set('company', { name: 'Aqueducs Réunis', language: 'fr' });
});
afterAll(async () => {
  cast.close();
  await house.close();
});

const cookieOf = (headers: Headers): string => headers.get('set-cookie')!.split(';')[0]!;
const entries = (action: string) =>
  sql<{ subject: string; detail: Record<string, unknown>; actor: string | null }>(
    house,
    `select subject, detail, actor_id as actor from audit_entries where action = $1 order by id`,
    [action],
  );
const newcomer = (givenName: string) => cast.join({ givenName, familyName: 'Neuf' });

describe('administrators', () => {
  const rolesOf = async (id: string) =>
    (await sql<{ roles: string[] }>(house, `select roles from accounts where person_id = $1`, [id]))[0]!.roles;

  it('add a person, who is invited, chooses a password and is inside', async () => {
    const body = { givenName: 'Lou', familyName: 'Nouvelle', email: 'lou@parvis.test', title: 'Hydrologue' };
    const unitId = cast.units.platform;
    const added = await cast.ada.api('POST /admin/people', { body: { ...body, unitId, roles: ['employee'] } });
    expect(added).toMatchObject({
      status: 201,
      body: { person: { handle: 'lou.nouvelle' }, state: 'invited', unit: 'Platform', lastSignInAt: null },
    });
    const again = { ...body, email: 'LOU@parvis.test', roles: ['employee' as const] };
    expect((await cast.ada.api('POST /admin/people', { body: again })).code).toBe('person.email-taken');
    const nowhere = {
      ...body,
      email: 'x@parvis.test',
      unitId: '999999',
      managerId: '999999',
      roles: ['employee' as const],
    };
    expect((await cast.ada.api('POST /admin/people', { body: nowhere })).body).toMatchObject({
      code: 'request.invalid',
      fields: [{ path: 'body.unitId' }, { path: 'body.managerId' }],
    });

    const params = { id: added.body.person.id };
    const first = await linkTo(house, body.email);
    expect((await cast.ada.api('POST /admin/people/:id/invitation', { params })).status).toBe(202);
    const token = await linkTo(house, body.email, 2);
    expect(token).not.toBe(first);
    expect((await mailsTo(house, body.email))[0]!.subject).toBe('Aqueducs Réunis vous attend sur Parvis');
    const entered = await cast.nobody('POST /tokens/use', { body: { token, password } });
    expect(entered.body).toMatchObject({ person: { name: 'Lou Nouvelle' }, roles: ['employee'] });
    expect((await cast.nobody('POST /tokens/read', { body: { token: first } })).code).toBe('token.spent');
    const listed = await cast.ada.api('GET /admin/people', { query: { q: 'nouvelle lou' } });
    expect(listed.body).toMatchObject({ total: 1, items: [{ state: 'active', lastSignInAt: expect.any(String) }] });
    // Who is inside needs no invitation.
    expect((await cast.ada.api('POST /admin/people/:id/invitation', { params })).code).toBe('request.conflict');
    expect((await entries('person.added')).at(-1)).toMatchObject({
      subject: `person:${params.id}`,
      actor: cast.ada.id,
    });
    expect(await entries('invitation.sent')).toHaveLength(2);
  });

  it('suspend a person at once and everywhere, and let them back in', async () => {
    const guy = await newcomer('Guy');
    const ear = await guy.socket();
    const cut = new Promise((done) => ear.socket.once('disconnect', done));
    const params = { id: guy.id };
    expect((await guy.api('GET /me')).status).toBe(200);
    const { body } = await cast.ada.api('POST /admin/people/:id/suspension', { params });
    expect(body.state).toBe('suspended');
    expect((await guy.api('GET /me')).code).toBe('session.refused');
    await cut;
    expect((await cast.ada.api('DELETE /admin/people/:id/suspension', { params })).body.state).toBe('invited');
    expect((await guy.api('GET /me')).code).toBe('session.refused');
    expect((await entries('account.suspended')).at(-1)).toMatchObject({
      subject: `person:${guy.id}`,
      actor: cast.ada.id,
    });
    expect((await entries('account.reinstated')).at(-1)).toMatchObject({ subject: `person:${guy.id}` });
    const nobody = { params: { id: '999999' } };
    expect((await cast.ada.api('POST /admin/people/:id/suspension', nobody)).code).toBe('nothing.here');
  });

  it('set roles, which ends the sessions of before; a guest is nothing else', async () => {
    const max = await newcomer('Ned');
    const set = (roles: ('employee' | 'executive' | 'guest')[]) =>
      cast.ada.api('PUT /admin/people/:id/roles', { params: { id: max.id }, body: { roles } });
    expect((await set(['employee', 'executive'])).body.roles).toEqual(['employee', 'executive']);
    expect((await max.api('GET /me')).code).toBe('session.refused');
    expect((await set(['employee', 'guest'])).code).toBe('request.invalid');
    expect((await set(['guest'])).body.person.guest).toBe(true);
    expect((await entries('roles.set')).at(-1)).toMatchObject({
      actor: cast.ada.id,
      detail: { from: ['employee', 'executive'], to: ['guest'] },
    });
  });

  it('lock neither themselves out nor the house', async () => {
    const params = { id: cast.ada.id };
    expect((await cast.ada.api('POST /admin/people/:id/suspension', { params })).code).toBe('person.is-you');
    const body = { roles: ['employee' as const] };
    expect((await cast.ada.api('PUT /admin/people/:id/roles', { params, body })).code).toBe('person.is-you');
    const accounts = house.app.get(Accounts);
    for (const act of [
      () => accounts.suspend(null, cast.ada.id),
      () => accounts.leave(null, [cast.ada.id]),
      () => accounts.setRoles(null, cast.ada.id, ['employee']),
    ]) {
      await expect(act()).rejects.toMatchObject({ code: 'person.last-administrator' });
    }
    expect(await rolesOf(cast.ada.id)).toContain('administrator');
  });

  it('who demote each other at the same time leave one of them', async () => {
    const two = await openHouse();
    try {
      const there = await openCast(two);
      const ben = await there.join({ givenName: 'Ben', familyName: 'Admin', roles: ['employee', 'administrator'] });
      const demote = (by: Api, id: string) =>
        by('PUT /admin/people/:id/roles', { params: { id }, body: { roles: ['employee'] } });
      const answers = await Promise.all([demote(there.ada.api, ben.id), demote(ben.api, there.ada.id)]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
      expect(answers.find(({ status }) => status === 409)!.code).toBe('person.last-administrator');
      there.close();
    } finally {
      await two.close();
    }
  });

  it('page through everybody by name, and narrow the list', async () => {
    const all: string[] = [];
    let after: string | undefined;
    let pages = 0;
    for (let i = 0; i < 60; i++) await newcomer(`Pager ${String.fromCharCode(97 + (i % 26))}${i}`);
    do {
      const { body } = await cast.ada.api('GET /admin/people', { query: after ? { after } : {} });
      all.push(...body.items.map(({ person }) => person.id));
      expect(body.items.length).toBeLessThanOrEqual(50);
      after = body.next ?? undefined;
      pages++;
      if (!after) expect(all).toHaveLength(body.total);
    } while (after);
    expect(pages).toBeGreaterThan(1);
    expect(new Set(all).size).toBe(all.length);
    const names = async (query: object) =>
      (await cast.ada.api('GET /admin/people', { query })).body.items.map(({ person }) => person.name);
    expect(await names({ role: 'moderator' })).toEqual([cast.mona.name]);
    expect(await names({ q: 'MÔNA' })).toEqual([cast.mona.name]);
    expect(await names({ q: 'mona.moreau@' })).toEqual([cast.mona.name]);
    expect(await names({ q: '%' })).toEqual([]);
    expect(await names({ state: 'suspended' })).toEqual([cast.sam.name]);
    for (const broken of ['x', 'AAAA', Buffer.from('1 a\0b').toString('base64url')]) {
      for (const list of [
        'GET /admin/people',
        'GET /admin/audit',
        'GET /groups',
        'GET /projects',
        'GET /clients',
        'GET /announcements',
        'GET /notifications',
      ] as const)
        expect(await cast.ada.api(list, { query: { after: broken } })).toMatchObject({
          status: 422,
          code: 'request.invalid',
        });
    }
  });
});

describe('the audit log', () => {
  it('reads newest first, by pages, with who acted', async () => {
    for (let i = 0; i < 60; i++)
      await house.app.get(Audit).write({ personId: cast.ada.id }, 'test.done', `thing:${i}`, { i });
    const first = await cast.ada.api('GET /admin/audit', { query: { action: 'test.done' } });
    expect(first.body.items).toHaveLength(50);
    expect(first.body.items[0]).toMatchObject({ subject: 'thing:59', detail: { i: 59 }, actor: { id: cast.ada.id } });
    const rest = await cast.ada.api('GET /admin/audit', { query: { action: 'test.done', after: first.body.next! } });
    expect(rest.body.items.map(({ subject }) => subject)).toEqual(
      Array.from({ length: 10 }, (_, i) => `thing:${9 - i}`),
    );
    expect(rest.body.next).toBeNull();
  });

  it('names the person whom an act concerned', async () => {
    const write = (subject: string) => house.app.get(Audit).write({ personId: cast.ada.id }, 'test.named', subject);
    for (const subject of [`person:${cast.bob.id}`, 'person:999999999', 'person:x', `group:${cast.bob.id}`])
      await write(subject);
    const { body } = await cast.ada.api('GET /admin/audit', { query: { action: 'test.named' } });
    expect(body.items.map(({ about }) => about?.name ?? null)).toEqual([null, null, null, cast.bob.name]);
  });

  it('holds an act if and only if it happened', async () => {
    const tia = await newcomer('Tia');
    house.app.get(Facts).on(accountSuspended, async ({ personId }) => {
      if (personId === tia.id) throw new AppError('request.conflict');
    });
    const answer = await cast.ada.api('POST /admin/people/:id/suspension', { params: { id: tia.id } });
    expect(answer.code).toBe('request.conflict');
    expect((await tia.api('GET /me')).status).toBe(200);
    const subjects = (await entries('account.suspended')).map(({ subject }) => subject);
    expect(subjects).not.toContain(`person:${tia.id}`);
  });

  it('is never changed', async () => {
    for (const change of [
      `update audit_entries set action = 'nothing'`,
      `delete from audit_entries`,
      `truncate audit_entries`,
    ]) {
      await expect(sql(house, change)).rejects.toMatchObject({ code: '42501' });
    }
  });
});

describe('every night', () => {
  beforeAll(() => house.app.get(Jobs).start());
  const night = async (job: string) => {
    await house.app.get(Jobs).add(job, {});
    while ((await sql(house, `select from graphile_worker.jobs where task_identifier = $1`, [job])).length > 0) {
      await new Promise((done) => setTimeout(done, 50));
    }
  };

  it('the accounts of those whose last day has passed are closed; the last administrator’s stays', async () => {
    const [gil, han] = [await newcomer('Gil'), await newcomer('Han')];
    await sql(house, `update people set left_on = current_date - 1 where id = any($1)`, [[gil.id, cast.ada.id]]);
    await sql(house, `update people set left_on = current_date where id = $1`, [han.id]);
    await night('people.departures');
    expect((await gil.api('GET /me')).code).toBe('session.refused');
    expect((await han.api('GET /me')).status).toBe(200);
    expect((await cast.ada.api('GET /me')).status).toBe(200);
    const { body } = await cast.ada.api('GET /admin/people', { query: { state: 'left' } });
    expect(body.items.map(({ person }) => person.id)).toEqual([gil.id]);
    expect((await entries('account.left')).map(({ subject }) => subject)).toEqual([`person:${gil.id}`]);
    // Who has left comes back by the directory, with a last day that has not passed; not as an account that means nobody.
    expect(await cast.ada.api('DELETE /admin/people/:id/suspension', { params: { id: gil.id } })).toMatchObject({
      status: 409,
      code: 'request.conflict',
    });
    expect((await gil.api('GET /me')).code).toBe('session.refused');
    await house.app.get(Accounts).reinstate(null, gil.id);
  });

  it('what has run out is taken away', async () => {
    const joy = await newcomer('Joy');
    const later = await house.app.get(Sessions).open(joy.id);
    await sql(
      house,
      `update sessions set expires_at = now() - interval '1 minute' where person_id = $1 and hash <> $2`,
      [joy.id, createHash('sha256').update(later.token).digest()],
    );
    await sql(
      house,
      `insert into one_use_tokens (hash, purpose, expires_at) values ('old', 'reset', now() - interval '31 days'), ('new', 'reset', now())`,
    );
    await sql(
      house,
      `insert into mails (recipient, subject, body, at) values ('old@parvis.test', '', '', now() - interval '31 days')`,
    );
    await night('identity.sweep');
    expect(await sql(house, `select from sessions where person_id = $1`, [joy.id])).toHaveLength(1);
    expect(await sql(house, `select from one_use_tokens where hash = 'old'`)).toEqual([]);
    expect(await sql(house, `select from one_use_tokens where hash = 'new'`)).toHaveLength(1);
    expect(await mailsTo(house, 'old@parvis.test')).toEqual([]);
  });
});

describe('an empty house', () => {
  it('is opened once, by who holds the token of the terminal', async () => {
    const empty = await openHouse();
    try {
      const nobody = as(empty);
      const given = {
        company: 'Aqueducs',
        givenName: 'Ève',
        familyName: 'Dupont',
        email: 'eve@aqueducs.test',
        password,
        language: 'en' as const,
      };
      const open = (token: string, more: object = {}) => nobody('POST /setup', { body: { token, ...given, ...more } });
      expect((await nobody('GET /sign-in')).body).toEqual({ company: 'Parvis', state: 'setup', demo: [] });
      const old = await empty.app.get(Setup).token();
      // Nodes start together: what each of them prints works, and what was printed long before does not.
      let token = old;
      for (let node = 0; node < 16; node++) token = await empty.app.get(Setup).token();
      const another = await empty.app.get(Setup).token();
      expect(await open('x'.repeat(43))).toMatchObject({ status: 403, code: 'setup.token-wrong' });
      expect((await open(old)).code).toBe('setup.token-wrong');
      expect((await open(token, { password: 'eve@aqueducs.test' })).code).toBe('password.weak');
      const tries = await Promise.all(Array.from({ length: 20 }, (_, i) => open(i % 2 ? another : token)));
      const [entered, ...more] = tries.filter(({ status }) => status === 200);
      expect(more).toEqual([]);
      expect(entered!.body).toMatchObject({
        company: 'Aqueducs',
        roles: ['employee', 'administrator'],
        can: { administer: true },
        person: { handle: 'eve.dupont' },
        preferences: { language: 'en' },
      });
      expect((await as(empty, cookieOf(entered!.headers))('GET /admin/people')).body.total).toBe(1);
      expect((await open(token)).code).toBe('setup.done');
      await expect(empty.app.get(Setup).token()).rejects.toMatchObject({ code: 'setup.done' });
      expect((await nobody('GET /sign-in')).body).toMatchObject({ company: 'Aqueducs', state: 'open' });
    } finally {
      await empty.close();
    }
  });
});

describe('a demo', () => {
  it('signs in as five people with one click, and keeps its mails in the house', async () => {
    const demo = await openHouse({ PARVIS_MODE: 'demo', SMTP_URL: 'smtp://127.0.0.1:9' });
    try {
      const there = await openCast(demo);
      const { alice, bob, eve, ada } = there;
      expect((await there.nobody('POST /session/demo', { body: { role: 'expert' } })).code).toBe('demo.only');
      const people = { employee: alice.id, expert: bob.id, executive: eve.id, finance: bob.id, administrator: ada.id };
      await demo.app.get(Settings).set('demo.people', people);
      const { body } = await there.nobody('GET /sign-in');
      expect(body.state).toBe('demo');
      expect(body.demo.map(({ role }) => role)).toEqual(Object.keys(people));
      expect(body.demo.map(({ name }) => name)).toEqual([alice, bob, eve, bob, ada].map(({ name }) => name));
      const entered = await there.nobody('POST /session/demo', { body: { role: 'executive' } });
      expect(entered.body).toMatchObject({ person: { id: eve.id }, demo: true, can: { announce: true } });
      expect((await as(demo, cookieOf(entered.headers))('GET /me')).status).toBe(200);
      await ada.api('POST /admin/people/:id/invitation', { params: { id: bob.id } });
      expect((await ada.api('GET /admin/outbox')).body).toMatchObject([{ to: bob.email, text: expect.any(String) }]);
      expect((await sql(demo, `select from graphile_worker.jobs`)).length).toBe(0);
      there.close();
    } finally {
      await demo.close();
    }
  });
});

describe('mails', () => {
  it('leave by the mail server, once, and their text is not kept', async () => {
    const received: string[] = [];
    let refusals = 1;
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onData(stream, _session, done) {
        const parts: Buffer[] = [];
        stream.on('data', (part: Buffer) => parts.push(part));
        stream.on('end', () => {
          if (refusals-- > 0) return done(new Error('come back later'));
          received.push(Buffer.concat(parts).toString());
          done();
        });
      },
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const { port } = server.server.address() as { port: number };
    const posting = await openHouse({ SMTP_URL: `smtp://127.0.0.1:${port}`, PUBLIC_URL: 'https://parvis.example' });
    try {
      const there = await openCast(posting);
      await posting.app.get(Database).transaction(() => posting.app.get(Invitations).invite(null, there.bob.id));
      await posting.app.get(Jobs).start();
      const token = await linkTo(posting, there.bob.email);
      for (let i = 0; i < 200 && received.length === 0; i++) {
        await sql(posting, `update graphile_worker._private_jobs set run_at = now() where run_at > now()`);
        await new Promise((done) => setTimeout(done, 50));
      }
      expect(received).toHaveLength(1);
      expect(received[0]).toMatch(`To: ${there.bob.email}`);
      expect(received[0]).toMatch(/^Message-ID: <mail-\d+@parvis\.example>/m);
      expect(received[0]!.replace(/=\r\n/g, '')).toContain(`https://parvis.example/token/${token}`);
      for (let i = 0; i < 40 && (await mailsTo(posting, there.bob.email))[0]!.body !== ''; i++) {
        await new Promise((done) => setTimeout(done, 50));
      }
      expect((await mailsTo(posting, there.bob.email))[0]!.body).toBe('');
      there.close();
    } finally {
      await posting.close();
      await new Promise<void>((done) => server.close(() => done()));
    }
  });
});
