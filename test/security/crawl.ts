import { endpoints, ledgerDimension, type Call, type EndpointKey } from '@app/contract';
import type { Api } from '../support/as.js';
import { sql } from '../support/database.js';
import type { House } from '../support/house.js';

export type Reading = Extract<EndpointKey, `GET ${string}`>;
type Asking = { [K in Reading]: (known: Known, words: readonly string[]) => Partial<Call<K>>[] };

/** The names of things as they stand in addresses. */
export interface Known {
  people: string[];
  handles: string[];
  units: string[];
  sites: string[];
  clients: string[];
  projects: string[];
  audiences: string[];
  groups: string[];
  slugs: string[];
  posts: string[];
  images: string[];
  announcements: string[];
  claims: string[];
  skills: string[];
}

const columns: Record<keyof Known, [table: string, column: string]> = {
  people: ['people', 'id'],
  handles: ['people', 'handle'],
  units: ['units', 'id'],
  sites: ['sites', 'id'],
  clients: ['clients', 'id'],
  projects: ['projects', 'id'],
  audiences: ['audiences', 'id'],
  groups: ['groups', 'id'],
  slugs: ['groups', 'slug'],
  posts: ['posts', 'id'],
  images: ['images', 'id'],
  announcements: ['announcements', 'post_id'],
  claims: ['ledger_claims', 'id'],
  skills: ['person_skills', 'skill_id'],
};

/** Everything that exists in a house, whoever may know of it. */
export async function everything(house: House): Promise<Known> {
  const found = Object.entries(columns).map(async ([name, [table, column]]) => {
    const rows = await sql<{ key: string }>(house, `select ${column}::text as key from ${table} order by ${column}`);
    return [name, rows.map(({ key }) => key)];
  });
  return Object.fromEntries(await Promise.all(found)) as Known;
}

/** The same, name by name, of what stands in one and not in the other. */
export const without = (all: Known, known: Known): Known => each(all, (keys, name) => except(keys, known[name]));
/** As many names of each, of things that have never been. */
export const unknown = (known: Known): Known => each(known, (keys) => keys.map((_, i) => String(900_000_000 + i)));

const except = (keys: string[], gone: string[]) => keys.filter((key) => !gone.includes(key));
const each = (known: Known, change: (keys: string[], name: keyof Known) => string[]): Known =>
  Object.fromEntries(
    Object.entries(known).map(([name, keys]) => [name, change(keys as string[], name as keyof Known)]),
  ) as unknown as Known;

const once = () => [{}];
const byId = (ids: string[]) => ids.map((id) => ({ params: { id } }));
/** Places in a list, as somebody might make them up of things whose names they only guess. */
const places = (ids: string[]) =>
  ids.flatMap((id) => [id, Buffer.from(`${id} `).toString('base64url')]).map((after) => ({ query: { after } }));
const typed = (words: readonly string[]) => words.map((q) => ({ query: { q } }));

/** How each reading operation is asked about everything that is known, and searched for words. */
const asking: Asking = {
  'GET /sign-in': once,
  'GET /me': once,
  'GET /me/sessions': once,
  'GET /admin/people': (_, words) => [{}, ...typed(words)],
  'GET /admin/audit': once,
  'GET /admin/outbox': once,
  'GET /admin/needs': once,
  'GET /admin/imports': once,
  'GET /admin/imports/:id': () => byId(['1']),
  'GET /people/:handle': ({ people }) => people.map((handle) => ({ params: { handle } })),
  'GET /org/:handle': ({ handles }) => handles.map((handle) => ({ params: { handle } })),
  'GET /org': once,
  'GET /units': once,
  'GET /sites': once,
  'GET /photos/:key': () => [{ params: { key: 'no-such-photo' } }],
  'GET /projects': ({ clients, projects }, words) => [
    {},
    ...typed(words),
    ...places(projects),
    ...clients.map((clientId) => ({ query: { clientId } })),
  ],
  'GET /projects/:id': ({ projects }) => byId(projects),
  'GET /clients': ({ clients }, words) => [{}, ...typed(words), ...places(clients)],
  'GET /clients/:id': ({ clients }) => byId(clients),
  'GET /people/:id/assignments': ({ people }) => byId(people),
  'GET /audiences': (_, words) => [{}, ...typed(words)],
  'GET /audiences/:id': ({ audiences }) => byId(audiences),
  'GET /audiences/:id/people': ({ audiences }) => audiences.map((id) => ({ params: { id }, query: { q: 'a' } })),
  'GET /groups': ({ groups }, words) => [{}, { query: { mine: 'true' as const } }, ...typed(words), ...places(groups)],
  'GET /groups/:slug': ({ groups, slugs }) => [...groups, ...slugs].map((slug) => ({ params: { slug } })),
  'GET /groups/:id/members': ({ groups }) => byId(groups),
  'GET /wall': ({ audiences, people }) => [
    {},
    ...audiences.map((audienceId) => ({ query: { audienceId } })),
    ...people.map((authorId) => ({ query: { authorId } })),
  ],
  'GET /posts/:id': ({ posts }) => byId(posts),
  'GET /posts/:id/versions': ({ posts }) => byId(posts),
  'GET /posts/:id/reactions': ({ posts }) => byId(posts),
  'GET /posts/:id/comments': ({ posts }) => byId(posts),
  'GET /posts/:id/dashboard': ({ posts, announcements }) => byId([...posts, ...announcements]),
  'GET /unread': once,
  'GET /drafts': once,
  'GET /images/:id/:size': ({ images }) =>
    images.flatMap((id) => (['full', 'thumb'] as const).map((size) => ({ params: { id, size } }))),
  'GET /announcements': () => [{}, { query: { mine: 'true' as const } }],
  'GET /expertise': ({ units, sites }, words) => [
    {},
    ...typed(words),
    ...units.map((unitId) => ({ query: { unitId } })),
    ...sites.map((siteId) => ({ query: { siteId } })),
  ],
  'GET /skills': (_, words) => [{}, ...typed(words)],
  'GET /skills/:id': ({ skills }) => byId(skills),
  'GET /people/:id/skills': ({ people }) => byId(people),
  'GET /me/suggested-skills': once,
  'GET /requests': ({ posts }) => [{}, { query: { as: 'asker' as const } }, ...places(posts)],
  'GET /posts/:id/request': ({ posts }) => byId(posts),
  'GET /posts/:id/candidates': ({ posts }, words) =>
    posts.flatMap((id) => [{ params: { id } }, ...typed(words).map((query) => ({ params: { id }, ...query }))]),
  'GET /me/asks': once,
  'GET /ledger/total': once,
  'GET /ledger': ({ units }) =>
    ledgerDimension.options.flatMap((by) => [{ query: { by } }, ...units.map((unitId) => ({ query: { by, unitId } }))]),
  'GET /ledger/claims': ({ claims, units }) => [
    {},
    ...places(claims),
    ...units.map((unitId) => ({ query: { unitId } })),
  ],
  'GET /ledger/claims/:id': ({ claims }) => byId(claims),
  'GET /ledger/claims/:id/entries': ({ claims }) => byId(claims),
  'GET /ledger/export': () =>
    (['claims', 'entries'] as const).map((of) => ({ query: { of, language: 'fr' as const } })),
  'GET /ledger/currency': once,
  'GET /ledger/rates': once,
  'GET /ledger/unit-rates': ({ units }) => [{}, ...units.map((unitId) => ({ query: { unitId } }))],
  'GET /notifications': () => [{}, { query: { unread: 'true' as const } }],
  'GET /search': (_, words) => typed(words),
  'GET /heads': once,
};

/** One answer of a crawl: how it was asked, and everything that came back. */
export interface Answered {
  key: Reading;
  asked: string;
  status: number;
  headers: string;
  body: string;
}

/** Calls every reading operation of the contract. */
export async function crawl(api: Api, known: Known, words: readonly string[] = []): Promise<Answered[]> {
  const answers: Answered[] = [];
  for (const key of Object.keys(asking) as Reading[]) {
    for (const call of asking[key](known, words)) {
      const { status, headers, bytes } = await api(key, call as never);
      answers.push({
        key,
        asked: `${key} ${JSON.stringify(call)}`,
        status,
        headers: JSON.stringify([...headers]),
        body: bytes.toString(),
      });
    }
  }
  return answers;
}

/** What must not differ between two askings: all but the number of the request and the clock. */
export const masked = (body: string): string =>
  body
    .replace(/"requestId":"\w+"/g, '"requestId":"…"')
    .replace(/"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z"/g, '"(time)"');

/** The reading operations, and none forgotten. */
export const readings = Object.keys(endpoints).filter((key): key is Reading => key.startsWith('GET '));
