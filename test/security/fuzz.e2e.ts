import { endpoints, type Endpoint, type EndpointKey } from '@app/contract';
import { Sessions } from '@app/identity';
import { Database, everyone } from '@app/platform';
import sharp from 'sharp';
import { as, type Api } from '../support/as.js';
import { openCast, type Cast, type Player } from '../support/cast.js';
import { openHouse, type House } from '../support/house.js';
import { badAddresses, badBodies, badNames, badValues } from './bad-input.js';
import { fields, fieldsOf, parametersOf, requestOf, withField } from './good-input.js';

/**
 * Every operation of the contract meets every value of the corpus, once as its whole body and in three of its fields (one
 * after the other, so that over the corpus each field meets every kind), in each query parameter and each part of its
 * address, beside an otherwise good request to things that exist. It never fails, never takes long, and refuses with a
 * problem that has a code.
 */
const keys = Object.keys(endpoints) as EndpointKey[];
const slow = 2_000;

let house: House;
let cast: Cast;
/** Somebody with every right, who owns what the requests are about. */
let root: Player;
let number = 0;
let shared: Record<'project' | 'client' | 'skill' | 'image', string>;

beforeAll(async () => {
  house = await openHouse();
  cast = await openCast(house);
  const roles = ['employee', 'executive', 'finance', 'moderator', 'administrator'] as const;
  root = await cast.join({ givenName: 'Rita', familyName: 'Racine', roles: [...roles] });
  const project = (await root.api('POST /projects', { body: { name: 'Digues', clientName: 'Hélios' } })).body;
  const skilled = await cast.bob.api('POST /me/skills', { body: { label: 'Digues', language: 'fr', level: 3 } });
  const bytes = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#357' } })
    .png()
    .toBuffer();
  const image = (await root.api('POST /images', { file: { name: 'a.png', bytes } })).body.id;
  for (const unitId of [cast.units.platform, cast.units.engineering])
    await root.api('POST /ledger/unit-rates', { body: { unitId, hourly: 6_000, from: '2026-01-01' } });
  shared = { project: project.id, client: project.client!.id, skill: skilled.body.skill.id, image };
}, 60_000);
afterAll(async () => {
  cast.close();
  await house.close();
});

/** Where even the good request is refused: what it stands on exists once, elsewhere, or not in such a house. */
const refused: Partial<Record<EndpointKey, number>> = {
  'POST /session': 401,
  'POST /session/demo': 404,
  'PUT /me/password': 422,
  'DELETE /me/sessions/:id': 404,
  'POST /tokens/read': 410,
  'POST /tokens/use': 422,
  'POST /setup': 422,
  'GET /admin/outbox': 404,
  'PUT /me/photo': 415,
  'GET /photos/:key': 404,
  'DELETE /groups/:id/membership': 409,
  'POST /images': 415,
  'POST /admin/imports': 415,
  'PUT /posts/:id/vote': 422,
  // Of one's own.
  'POST /ledger/claims/:id/confirmation': 403,
  'POST /ledger/claims/:id/audit': 403,
  'PUT /ledger/currency': 409,
  'GET /admin/imports/:id': 404,
  'POST /admin/imports/:id/application': 404,
  'DELETE /admin/imports/:id/application': 404,
};

type Json = Record<string, unknown>;
interface Request {
  address?: string;
  query?: Record<string, string>;
  /** Sent as it is. */
  raw?: string | Uint8Array | FormData;
  body?: unknown;
  headers?: Record<string, string>;
}

/** Sends one request and judges the answer; `told` is what a failure says of it. */
async function send(
  key: EndpointKey,
  cookie: string,
  address: string,
  request: Request,
  again = false,
): Promise<number> {
  const query = request.query ? `?${new URLSearchParams(request.query)}` : '';
  const payload = request.raw ?? (request.body === undefined ? undefined : JSON.stringify(request.body));
  const started = performance.now();
  const answer = await fetch(`${house.url}/api${request.address ?? address}${query}`, {
    method: key.split(' ')[0]!,
    headers: {
      cookie,
      'x-parvis': '1',
      ...(payload === undefined || payload instanceof FormData ? {} : { 'content-type': 'application/json' }),
      ...request.headers,
    },
    body: payload ?? null,
    redirect: 'manual',
  });
  const text = await answer.text();
  const spent = performance.now() - started;
  const told = () => `${key} ${JSON.stringify(request).slice(0, 300)} → ${answer.status} ${text.slice(0, 300)}`;
  if (answer.status >= 500) throw new Error(`failed: ${told()}`);
  // What is slow by itself is slow again; a busy machine is not.
  if (spent > slow && !again) return send(key, cookie, address, request, true);
  if (spent > slow) throw new Error(`slow (${Math.round(spent)} ms): ${told()}`);
  if (answer.status >= 400) {
    const problem = (text.startsWith('{') ? JSON.parse(text) : {}) as Json;
    if (typeof problem['code'] !== 'string' || typeof problem['requestId'] !== 'string')
      throw new Error(`not a problem: ${told()}`);
  }
  return answer.status;
}

/** Some of the requests end sessions, so each operation has its own. */
const enter = async () => (await house.app.get(Sessions).open(root.id)).cookie.split(';')[0]!;
const made = async <T>(reply: Promise<{ status: number; body: T }>): Promise<T> => {
  const { status, body } = await reply;
  if (status >= 300) throw new Error(`${status} ${JSON.stringify(body)}`);
  return body;
};

/** A request for help that the sender made, and Carol answers; or one of Carol’s that the sender helps with. */
async function asks(api: Api): Promise<{ params: { id: string } }> {
  const words = { kind: 'request' as const, audienceId: everyone, title: 'Un film', body: '', request: {} };
  return { params: { id: (await made(api('POST /posts', { body: words }))).id } };
}
async function asked(
  asker: Api,
  helper: Pick<Player, 'id' | 'api'>,
  accepts = true,
): Promise<{ params: { id: string } }> {
  const on = await asks(asker);
  await made(asker('POST /posts/:id/invitations', { ...on, body: { personId: helper.id } }));
  if (accepts) await made(helper.api('PUT /posts/:id/answer', { ...on, body: { answer: 'accept' } }));
  return on;
}
async function delivered(asker: Api): Promise<{ params: { id: string } }> {
  const on = await asked(asker, cast.carol);
  await made(cast.carol.api('POST /posts/:id/delivery', { ...on, body: {} }));
  return on;
}
const helped = async (api: Api) => (await asked(cast.carol.api, { id: root.id, api })).params;
const requestFor = {
  request: async (api: Api) => (await asks(api)).params,
  candidates: async (api: Api) => (await asks(api)).params,
  withdrawal: async (api: Api) => (await asks(api)).params,
  invitations: async (api: Api) => ({ ...(await asked(api, cast.carol, false)).params, personId: cast.carol.id }),
  answer: async (api: Api) => (await asked(cast.carol.api, { id: root.id, api }, false)).params,
  delivery: helped,
  work: async (api: Api) => {
    const params = await helped(api);
    const { work } = await made(
      api('POST /posts/:id/work', { params, body: { on: '2020-01-31', hours: 1, note: '' } }),
    );
    return { ...params, entryId: work[0]!.id };
  },
  closing: async (api: Api) => (await delivered(api)).params,
  reopening: async (api: Api) => (await delivered(api)).params,
  ratings: async (api: Api) => {
    const on = await delivered(api);
    await made(api('POST /posts/:id/closing', on));
    return { ...on.params, personId: cast.carol.id };
  },
};

/** What the address of an operation names: things that exist, and that the sender may do everything with. */
async function namesFor(path: string, api: Api): Promise<Record<string, string>> {
  const [, first, second, third] = path.split('/');
  if (third! in requestFor) return requestFor[third as keyof typeof requestFor](api);
  if (first === 'posts' || first === 'comments') {
    const texts = { fr: { title: 'Cap', body: 'Tenir' } };
    const poll = { question: { fr: 'Oui ?' }, options: [{ fr: 'Oui' }, { fr: 'Non' }], multiple: false };
    const announcement = { mustRead: true, texts };
    const post = await made(
      api('POST /posts', {
        body: { kind: 'announcement', audienceId: everyone, title: 'Cap', body: 'Tenir', announcement, poll },
      }),
    );
    const params = { id: post.id };
    if (first === 'posts') return params;
    return made(api('POST /posts/:id/comments', { params, body: { body: 'Oui' } })).then(({ id }) => ({ id }));
  }
  if (first === 'groups') {
    const body = { name: `Cercle ${++number}`, description: '', access: 'open' as const };
    const group = await made(api('POST /groups', { body }));
    return { id: group.id, slug: group.slug, personId: cast.bob.id };
  }
  if (path.startsWith('/ledger/claims/')) {
    const quote = { amount: 100, currency: 'EUR' as const, supplier: 'Hélice' };
    const body = { requesterId: root.id, helpers: [{ personId: cast.bob.id, hours: 1 }], quote };
    return { id: (await made(api('POST /ledger/claims', { body }))).id };
  }
  if (path.startsWith('/admin/needs/')) {
    const words = `besoin ${++number}`;
    const added = `insert into unmet_needs (words, shown) values ('${words}', '${words}') returning id`;
    return (await house.app.get(Database).row<{ id: string }>(added))!;
  }
  if (path.startsWith('/me/assignments/')) {
    const part = { role: null, share: null, from: null, to: null };
    return { id: (await made(api('POST /me/assignments', { body: { projectId: shared.project, ...part } }))).id };
  }
  const ids: Record<string, string> = {
    projects: shared.project,
    clients: shared.client,
    audiences: everyone,
    images: shared.image,
    people: cast.bob.id,
    skills: shared.skill,
  };
  const id = second === 'skills' ? shared.skill : second === 'people' ? cast.bob.id : (ids[first!] ?? '1');
  return { id, skillId: shared.skill, handle: cast.bob.handle, size: 'full', key: 'something' };
}

test.each(keys)(
  '%s refuses bad input with a clear problem and never fails',
  async (key) => {
    const endpoint: Endpoint = endpoints[key];
    const path = key.split(' ')[1]!;
    const cookie = await enter();
    const names = await namesFor(path, as(house, cookie));
    const address = (change: Record<string, string> = {}) =>
      path.replace(/:(\w+)/g, (_, name: string) => change[name] ?? names[name] ?? '1');
    const { body, query, change } = requestOf(key);
    const good: Request = { ...(body === undefined ? {} : { body }), ...(query ? { query } : {}) };
    const ask = (request: Request) => send(key, cookie, address(), { ...good, ...request });
    const paths = fieldsOf(key);

    const status = await ask({});
    if (refused[key] ? status !== refused[key] : status >= 300) throw new Error(`the good request: ${status}`);
    for (const [i, value] of badValues.entries()) {
      const typed = typeof value === 'string' ? value : JSON.stringify(value);
      for (const name of parametersOf(key, 'path'))
        if (typed !== '' && typed.length < 5_000)
          await ask({ address: address({ [name]: encodeURIComponent(typed.replace(/[\ud800-\udfff]/g, '\ufffd')) }) });
      for (const name of parametersOf(key, 'query'))
        if (typed.length < 5_000) await ask({ query: { ...query, [name]: typed } });
      if (body === undefined) continue;
      await ask({ body: value });
      for (const field of fields(paths, i)) await ask({ body: withField(change, field, value) });
    }
    for (const name of parametersOf(key, 'path'))
      for (const bad of badAddresses) await ask({ address: address({ [name]: bad }) });
    if (endpoint.body) {
      for (const raw of badBodies) await ask({ raw });
      for (const type of [
        'text/plain',
        'application/xml',
        'multipart/form-data; boundary=x',
        'application/json; charset=x',
      ])
        await ask({ headers: { 'content-type': type } });
      await ask({ body: { ...(body as Json), unknownField: 1 } });
    }
    if (endpoint.idempotent)
      for (const repeat of ['', 'short', 'x'.repeat(5_000), 'é'.repeat(9), '../../../etc'])
        await ask({ headers: { 'idempotency-key': repeat } });
    await ask({ query: { unknown: 'x' } });
  },
  120_000,
);

test.each(keys.filter((key) => (endpoints[key] as Endpoint).upload))(
  '%s refuses bad files with a clear problem and never fails',
  async (key) => {
    const cookie = await enter();
    const ask = (request: Request) => send(key, cookie, key.split(' ')[1]!, request);
    const form = (...parts: [field: string, bytes: string, name: string][]) => {
      const all = new FormData();
      for (const [field, bytes, name] of parts) all.append(field, new Blob([bytes]), name);
      return all;
    };
    for (const name of badNames) await ask({ raw: form(['file', 'no picture', name]) });
    await ask({ raw: form() });
    await ask({ raw: form(['file', '', 'a.png']) });
    await ask({ raw: form(['other', 'x', 'a.png']) });
    await ask({ raw: form(['file', 'x', 'a.png'], ['file', 'y', 'b.png']) });
    await ask({ raw: form(['file[a][b]', 'x', 'a.png']) });
    await ask({ raw: form(...Array.from({ length: 500 }, (): [string, string, string] => ['file', '', 'a'])) });
    for (const type of ['multipart/form-data', `multipart/form-data; boundary=${'x'.repeat(9_000)}`])
      await ask({ raw: '--x\r\n', headers: { 'content-type': type } });
    const head = 'Content-Disposition: form-data; name="file"; filename="a.png"';
    for (const raw of ['', '--x', `--x\r\n${head}\r\n\r\nabc`, `--x\r\n${head}\r\n`, '--x--', `--x\r\n\r\n\r\n--x--`])
      await ask({ raw, headers: { 'content-type': 'multipart/form-data; boundary=x' } });
    for (const magic of [
      '\x89PNG\r\n\x1a\n',
      'GIF89a',
      '\xff\xd8\xff\xe0',
      'RIFF\0\0\0\0WEBP',
      'PK\x03\x04',
      '<svg onload="x"/>',
    ])
      await ask({ raw: form(['file', magic.padEnd(64, 'x'), 'a.png']) });
  },
  60_000,
);

test('after all that the process still answers, and nothing was polluted', async () => {
  const answer = await fetch(`${house.url}/api/me`, { headers: { cookie: cast.carol.cookie } });
  expect(answer.status).toBe(200);
  expect(({} as Json)['x']).toBeUndefined();
});
