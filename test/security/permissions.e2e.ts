import { endpoints, type Endpoint, type EndpointKey } from '@app/contract';
import { Sessions } from '@app/identity';
import { as, type Api } from '../support/as.js';
import { openCast, type Cast, type Player } from '../support/cast.js';
import { openHouse, type House } from '../support/house.js';
import {
  administrators,
  anyone,
  cells,
  everybody,
  executives,
  insiders,
  members,
  open,
  type Cells,
  type Fixture,
  type Matrix,
  type On,
  type Row,
  type Who,
} from './permission-cells.js';
import { claim, ledgerRows, quote } from './permission-ledger.js';
import { isStage, requestIn, requestRows } from './permission-requests.js';

/**
 * Who may do what: every operation of the contract × the cast. An operation that is missing here does not compile; a cell
 * that differs from the product fails. The objects belong to a secret group of Alice (owner) and Bob (member), to the
 * whole company, or to one person. Fran is of finance.
 */
const id = (f: Fixture) => ({ params: { id: f.post } });
const comment = (f: Fixture) => ({ params: { id: f.comment } });
const group = (f: Fixture) => ({ params: { id: f.group.id } });
const person = (f: Fixture) => ({ params: { id: f.bob } });
const nothing = () => ({});
const missing = { params: { id: '999999999' } };
const preferences = {
  language: 'fr' as const,
  theme: 'light' as const,
  compact: false,
  shortcuts: true,
  notify: { mentions: true, comments: true, announcements: true },
};

const matrix: Matrix = {
  'GET /sign-in': { call: nothing, cells: open(200) },
  'POST /session': {
    call: () => ({ body: { email: 'nobody@parvis.example', password: 'not the password' } }),
    cells: open(401),
  },
  'POST /session/demo': { call: () => ({ body: { role: 'employee' } }), cells: open(404) },
  'DELETE /session': { call: nothing, cells: anyone(204) },
  'GET /me': { call: nothing, cells: anyone(200) },
  'PUT /me/preferences': { call: () => ({ body: preferences }), cells: anyone(200) },
  'PUT /me/password': {
    call: () => ({ body: { current: 'not the password', next: 'another long password' } }),
    cells: anyone(422),
  },
  'GET /me/sessions': { call: nothing, cells: anyone(200) },
  'DELETE /me/sessions/:id': { call: () => missing, cells: anyone(404) },
  'DELETE /me/sessions': { call: nothing, cells: anyone(204) },
  'POST /password-resets': { call: () => ({ body: { email: 'nobody@parvis.example' } }), cells: open(202) },
  'POST /tokens/read': { call: () => ({ body: { token: 'x'.repeat(43) } }), cells: open(410) },
  'POST /tokens/use': {
    call: () => ({ body: { token: 'x'.repeat(43), password: 'a long enough password' } }),
    cells: open(410),
  },
  'POST /setup': {
    call: () => ({
      body: {
        token: 'x'.repeat(43),
        company: 'Other',
        givenName: 'Oscar',
        familyName: 'Intrus',
        email: 'intrus@parvis.example',
        password: 'a long enough password',
        language: 'fr',
      },
    }),
    cells: open(409),
  },
  'GET /admin/people': { call: nothing, cells: administrators(200) },
  'POST /admin/people': {
    call: () => ({
      body: {
        givenName: 'Nina',
        familyName: 'Neuve',
        email: `nina.${Math.trunc(performance.now() * 1000)}@parvis.example`,
        roles: ['employee'],
      },
    }),
    cells: administrators(201),
  },
  'PUT /admin/people/:id/roles': {
    call: (f) => ({ ...person(f), body: { roles: ['employee'] } }),
    cells: administrators(200),
  },
  'POST /admin/people/:id/suspension': { call: () => missing, cells: administrators(404) },
  'DELETE /admin/people/:id/suspension': { call: () => missing, cells: administrators(404) },
  'POST /admin/people/:id/invitation': { call: person, cells: administrators(202) },
  'GET /admin/audit': { call: nothing, cells: administrators(200) },
  'GET /admin/outbox': { call: nothing, cells: administrators(404) },

  'GET /people/:handle': { call: (f) => ({ params: { handle: f.bob } }), cells: anyone(200, { gus: 404 }) },
  'PATCH /me/profile': { call: () => ({ body: { bio: 'Je travaille sur les digues.' } }), cells: anyone(200) },
  'PUT /me/photo': { call: nothing, cells: anyone(415) },
  'DELETE /me/photo': { call: nothing, cells: anyone(200) },
  'GET /photos/:key': { call: () => ({ params: { key: 'a'.repeat(36) } }), cells: anyone(404) },
  'PUT /me/status': {
    call: () => ({ body: { text: 'Sur le terrain', emoji: null, availability: 'busy', until: null } }),
    cells: anyone(200),
  },
  'POST /me/status/confirmation': { call: nothing, cells: anyone(200) },
  'GET /org/:handle': { call: (f) => ({ params: { handle: f.bob } }), cells: insiders(200) },
  'GET /org': { call: nothing, cells: insiders(200) },
  'GET /units': { call: nothing, cells: insiders(200) },
  'GET /sites': { call: nothing, cells: insiders(200) },

  'GET /projects': { call: nothing, cells: insiders(200) },
  'GET /projects/:id': { call: () => missing, cells: insiders(404) },
  'POST /projects': {
    call: () => ({ body: { name: `Projet ${Math.trunc(performance.now() * 1000)}` } }),
    cells: insiders(201),
  },
  'GET /clients': { call: nothing, cells: insiders(200) },
  'GET /clients/:id': { call: () => missing, cells: insiders(404) },
  'GET /people/:id/assignments': { call: person, cells: insiders(200) },
  'POST /me/assignments': {
    call: () => ({ body: { projectId: '999', role: null, share: null, from: null, to: null } }),
    cells: insiders(404),
  },
  'PATCH /me/assignments/:id': { call: () => ({ ...missing, body: { share: 10 } }), cells: insiders(404) },
  'DELETE /me/assignments/:id': { call: () => missing, cells: insiders(404) },
  'POST /me/assignments/:id/confirmation': { call: () => missing, cells: insiders(404) },

  'GET /audiences': { call: nothing, cells: anyone(200) },
  'GET /audiences/:id': { on: 'secret', call: (f) => ({ params: { id: f.audience } }), cells: members(200) },
  'GET /audiences/:id/people': {
    on: 'secret',
    call: (f) => ({ params: { id: f.audience }, query: { q: 'a' } }),
    cells: members(200),
  },
  'POST /audiences/preview': { call: () => ({ body: { unitIds: [], siteIds: [] } }), cells: executives(200) },
  'POST /audiences': { call: () => ({ body: { unitIds: [], siteIds: [] } }), cells: executives(201) },
  'GET /groups': { call: nothing, cells: anyone(200) },
  'POST /groups': {
    call: () => ({ body: { name: `Groupe ${Math.trunc(performance.now() * 1000)}`, description: '', access: 'open' } }),
    cells: insiders(201),
  },
  'GET /groups/:slug': { on: 'secret', call: (f) => ({ params: { slug: f.group.slug } }), cells: members(200) },
  'PATCH /groups/:id': {
    on: 'secret',
    call: (f) => ({ ...group(f), body: { description: 'Autre' } }),
    cells: members(200, { bob: 403 }),
  },
  'POST /groups/:id/membership': { on: 'secret', call: group, cells: members(200) },
  'DELETE /groups/:id/membership': { on: 'secret', call: group, cells: members(204, { alice: 409 }) },
  'GET /groups/:id/members': { on: 'secret', call: group, cells: members(200) },
  'PUT /groups/:id/members/:personId': {
    on: 'secret',
    call: (f) => ({ params: { id: f.group.id, personId: f.bob }, body: { role: 'owner' } }),
    cells: members(204, { bob: 403 }),
  },
  'DELETE /groups/:id/members/:personId': {
    on: 'secret',
    call: (f) => ({ params: { id: f.group.id, personId: f.bob } }),
    cells: members(204, { bob: 403 }),
  },

  'GET /wall': { on: 'secret', call: (f) => ({ query: { audienceId: f.audience } }), cells: members(200) },
  'POST /posts': {
    on: 'secret',
    call: (f) => ({ body: { audienceId: f.audience, body: 'Bonjour à tous' } }),
    cells: members(201),
  },
  'GET /posts/:id': [
    { on: 'secret', call: id, cells: members(200) },
    { on: 'everyone', call: id, cells: anyone(200, { gus: 404 }) },
  ],
  'PATCH /posts/:id': [
    {
      on: 'secret',
      call: (f) => ({ ...id(f), body: { version: 1, body: 'Corrigé' } }),
      cells: members(200, { bob: 403 }),
    },
    {
      on: 'everyone',
      call: (f) => ({ ...id(f), body: { version: 1, body: 'Corrigé' } }),
      cells: cells(403, { alice: 200, gus: 404 }),
    },
  ],
  'DELETE /posts/:id': [
    { on: 'secret', call: id, cells: members(204, { bob: 403 }) },
    { on: 'everyone', call: id, cells: cells(403, { alice: 204, mona: 204, gus: 404 }) },
  ],
  'POST /posts/:id/restoration': { on: 'secret', call: id, cells: members(200, { bob: 403 }) },
  'GET /posts/:id/versions': { on: 'secret', call: id, cells: members(200) },
  'PUT /posts/:id/pin': [
    { on: 'secret', call: id, cells: members(200, { bob: 403 }) },
    { on: 'everyone', call: id, cells: cells(403, { mona: 200, eve: 200, gus: 404 }) },
  ],
  'DELETE /posts/:id/pin': { on: 'secret', call: id, cells: members(200, { bob: 403 }) },
  'PUT /posts/:id/reaction': { on: 'secret', call: (f) => ({ ...id(f), body: { emoji: '👍' } }), cells: members(204) },
  'DELETE /posts/:id/reaction': { on: 'secret', call: id, cells: members(204) },
  'GET /posts/:id/reactions': { on: 'secret', call: id, cells: members(200) },
  'GET /posts/:id/comments': { on: 'secret', call: id, cells: members(200) },
  'POST /posts/:id/comments': {
    on: 'secret',
    call: (f) => ({ ...id(f), body: { body: 'Merci' } }),
    cells: members(201),
  },
  'PATCH /comments/:id': {
    on: 'secret',
    call: (f) => ({ ...comment(f), body: { version: 1, body: 'Corrigé' } }),
    cells: members(200, { alice: 403 }),
  },
  'DELETE /comments/:id': { on: 'everyone', call: comment, cells: cells(403, { bob: 204, mona: 204, gus: 404 }) },
  'POST /comments/:id/restoration': { on: 'secret', call: comment, cells: members(200, { alice: 403 }) },
  'PUT /comments/:id/reaction': {
    on: 'secret',
    call: (f) => ({ ...comment(f), body: { emoji: '❤️' } }),
    cells: members(204),
  },
  'DELETE /comments/:id/reaction': { on: 'secret', call: comment, cells: members(204) },
  'POST /reads': { on: 'secret', call: (f) => ({ body: { postIds: [f.post] } }), cells: anyone(204) },
  'GET /unread': { call: nothing, cells: anyone(200) },
  'GET /drafts': { call: nothing, cells: anyone(200) },
  'PUT /drafts/:key': {
    call: () => ({ params: { key: 'post:1' }, body: { content: { body: 'À suivre' } } }),
    cells: anyone(200),
  },
  'DELETE /drafts/:key': { call: () => ({ params: { key: 'post:1' } }), cells: anyone(204) },
  'POST /images': { call: nothing, cells: anyone(415) },
  'GET /images/:id/:size': { call: () => ({ params: { id: '999', size: 'full' } }), cells: anyone(404) },

  'GET /announcements': { call: nothing, cells: anyone(200) },
  'POST /posts/:id/acknowledgement': {
    on: 'everyone',
    call: (f) => ({ ...id(f), body: { version: 1 } }),
    cells: anyone(404),
  },
  'POST /deliveries': { on: 'secret', call: (f) => ({ body: { postIds: [f.post] } }), cells: anyone(204) },
  'GET /posts/:id/dashboard': { on: 'everyone', call: id, cells: anyone(404) },
  'PUT /posts/:id/vote': {
    on: 'secret',
    call: (f) => ({ ...id(f), body: { optionIds: ['999'] } }),
    cells: anyone(404),
  },

  'GET /expertise': { call: () => ({ query: { q: 'digues' } }), cells: insiders(200) },
  'POST /expertise/unmet': { call: () => ({ body: { q: 'digues' } }), cells: insiders(204) },
  'GET /admin/needs': { call: nothing, cells: administrators(200) },
  'POST /admin/needs/:id/name': { call: () => ({ ...missing, body: { skillId: '1' } }), cells: administrators(404) },
  'POST /admin/needs/:id/skill': {
    call: () => ({ ...missing, body: { label: { fr: 'Digues' } } }),
    cells: administrators(404),
  },
  'DELETE /admin/needs/:id': { call: () => missing, cells: administrators(404) },
  'GET /skills': { call: nothing, cells: insiders(200) },
  'GET /skills/:id': { call: () => missing, cells: insiders(404) },
  'GET /people/:id/skills': { call: person, cells: insiders(200) },
  'PUT /me/skills/:id': { call: () => ({ ...missing, body: { level: 2 } }), cells: insiders(404) },
  'POST /me/skills': {
    call: () => ({ body: { label: 'Hydrologie', language: 'fr', level: 3 } }),
    cells: insiders(201),
  },
  'DELETE /me/skills/:id': { call: () => missing, cells: insiders(404) },
  'GET /me/suggested-skills': { call: nothing, cells: insiders(200) },
  'PUT /me/suggested-skills': { call: () => ({ body: { on: true } }), cells: insiders(200) },
  'PUT /me/suggested-skills/:id': { call: () => ({ ...missing, body: { answer: 'hide' } }), cells: insiders(404) },
  'DELETE /me/suggested-skills/:id': { call: () => missing, cells: insiders(204) },
  'PUT /people/:id/skills/:skillId/endorsement': {
    call: (f) => ({ params: { id: f.carol, skillId: '999999999' } }),
    cells: insiders(404),
  },
  'DELETE /people/:id/skills/:skillId/endorsement': {
    call: (f) => ({ params: { id: f.carol, skillId: '999999999' } }),
    cells: insiders(404),
  },

  ...requestRows,
  ...ledgerRows,

  'GET /notifications': { call: nothing, cells: anyone(200) },
  'POST /notifications/read': { call: () => ({ body: { ids: [] } }), cells: anyone(200) },
  'GET /search': { call: () => ({ query: { q: 'bob' } }), cells: anyone(200) },
  'GET /heads': { call: nothing, cells: anyone(200) },
  'POST /catch-up': { on: 'secret', call: (f) => ({ body: { heads: { [f.audience]: 0 } } }), cells: anyone(200) },

  'GET /admin/imports': { call: nothing, cells: administrators(200) },
  'POST /admin/imports': { call: nothing, cells: administrators(415) },
  'GET /admin/imports/:id': { call: () => missing, cells: administrators(404) },
  'POST /admin/imports/:id/application': {
    call: () => ({ ...missing, body: { skipRefused: false } }),
    cells: administrators(404),
  },
  'DELETE /admin/imports/:id/application': { call: () => missing, cells: administrators(404) },
};

let house: House;
let cast: Cast;
let fran: Player;
beforeAll(async () => {
  house = await openHouse();
  cast = await openCast(house);
  fran = await cast.join({ givenName: 'Fran', familyName: 'Comptet', roles: ['employee', 'finance'] });
  const body = { unitId: cast.units.engineering, hourly: 6_000, from: '2026-01-01' };
  await fran.api('POST /ledger/unit-rates', { body });
});
afterAll(() => house.close());

let groups = 0;
async function fixture(on: On): Promise<Fixture> {
  // Some operations end every other session of a person.
  const [alice, bob] = await Promise.all([freshly('alice'), freshly('bob')]);
  const made = await alice('POST /groups', {
    body: { name: `Nacre ${++groups}`, description: '', access: 'secret' },
  });
  const secret = made.body as { id: string; slug: string; audienceId: string };
  await alice('PUT /groups/:id/members/:personId', {
    params: { id: secret.id, personId: cast.bob.id },
    body: { role: 'member' },
  });
  const audience = on === 'secret' ? secret.audienceId : '1';
  const post = (await alice('POST /posts', { body: { audienceId: audience, body: 'Un mot pour nous' } })).body as {
    id: string;
  };
  const comment = (await bob('POST /posts/:id/comments', { params: { id: post.id }, body: { body: 'Bien reçu' } }))
    .body as { id: string };
  const asked = isStage(on) ? await requestIn(on, house, cast, { alice, bob }) : { post: post.id, entry: '999' };
  const people = { bob: cast.bob.id, carol: cast.carol.id };
  return { group: secret, audience, comment: comment.id, ...people, unit: cast.units.sales, claim: '', ...asked };
}

/** In a session of its own, because some operations end the one they come from. */
async function freshly(who: Who): Promise<Api> {
  if (who === 'nobody') return cast.nobody;
  if (who === 'sam') return cast.sam.api;
  const { id: personId } = who === 'fran' ? fran : cast[who];
  const { cookie } = await house.app.get(Sessions).open(personId);
  return as(house, cookie.split(';')[0]!);
}

/** What has to be true before the operation means anything. */
async function prepare(key: EndpointKey, f: Fixture): Promise<void> {
  if (key === 'POST /posts/:id/restoration')
    await (
      await freshly('alice')
    )('DELETE /posts/:id', { params: { id: f.post } });
  if (key === 'POST /comments/:id/restoration')
    await (
      await freshly('bob')
    )('DELETE /comments/:id', { params: { id: f.comment } });
  if (key.includes('/ledger/claims/')) {
    const document = key.endsWith('/document') ? null : 'Devis 2026-117';
    const body = {
      requesterId: cast.alice.id,
      helpers: [{ personId: f.bob, hours: 8 }],
      quote: { ...quote, document },
    };
    f.claim = (await (await freshly('alice'))('POST /ledger/claims', { body })).body.id;
    if (key.endsWith('/audit')) await (await freshly('eve'))('POST /ledger/claims/:id/confirmation', claim(f));
  }
}

const keys = Object.keys(endpoints) as EndpointKey[];
test.each(keys)(
  '%s',
  async (key) => {
    const rows = [matrix[key]].flat() as Row<EndpointKey>[];
    for (const row of rows) {
      const found: Partial<Cells> = {};
      for (const who of everybody) {
        const f = await fixture(row.on ?? 'everyone');
        await prepare(key, f);
        found[who] = (await (await freshly(who))(key, row.call(f) as never)).status;
      }
      expect({ on: row.on, ...found }).toEqual({ on: row.on, ...row.cells });
    }
  },
  60_000,
);

test('every operation that is not public refuses a request without a session, and one without the header', async () => {
  for (const key of keys) {
    const endpoint: Endpoint = endpoints[key];
    const [method, path] = key.split(' ') as [string, string];
    const address = `${house.url}/api${path.replace(/:\w+/g, '1')}`;
    if (endpoint.access !== 'public')
      expect({ key, status: (await fetch(address, { method, headers: { 'x-parvis': '1' } })).status }).toEqual({
        key,
        status: 401,
      });
    if (method !== 'GET')
      expect({
        key,
        status: (await fetch(address, { method, headers: { cookie: cast.alice.cookie } })).status,
      }).toEqual({ key, status: 403 });
  }
});
