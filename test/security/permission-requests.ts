import type { EndpointKey } from '@app/contract';
import { Database } from '@app/platform';
import type { Api } from '../support/as.js';
import type { Cast } from '../support/cast.js';
import type { House } from '../support/house.js';
import { asker, helper, insiders, members, type Fixture, type On, type Row, type Stage } from './permission-cells.js';

const id = (f: Fixture) => ({ params: { id: f.post } });
const nothing = () => ({});
const declined = { answer: 'decline' as const, reason: 'En congé' };
const worked = { on: '2020-01-31', hours: 2 };

/** Who may do what with a request of Alice’s for which she has asked Bob. */
export const requestRows = {
  'GET /requests': { call: nothing, cells: insiders(200) },
  'GET /posts/:id/request': [
    { on: 'asked', call: id, cells: insiders(200) },
    { on: 'confidential', call: id, cells: members(200, { gus: 403 }) },
    { on: 'everyone', call: id, cells: insiders(404) },
  ],
  'PUT /posts/:id/request': [
    { on: 'asked', call: (f) => ({ ...id(f), body: { effortHours: 8 } }), cells: asker(200) },
    { on: 'closed', call: (f) => ({ ...id(f), body: { effortHours: 8 } }), cells: asker(409) },
  ],
  'GET /posts/:id/candidates': { on: 'asked', call: (f) => ({ ...id(f), query: {} }), cells: asker(200) },
  'POST /posts/:id/invitations': [
    { on: 'asked', call: (f) => ({ ...id(f), body: { personId: f.carol } }), cells: asker(201) },
    {
      on: 'confidential',
      call: (f) => ({ ...id(f), body: { personId: f.carol } }),
      cells: members(201, { bob: 403, gus: 403 }),
    },
  ],
  'DELETE /posts/:id/invitations/:personId': {
    on: 'asked',
    call: (f) => ({ params: { id: f.post, personId: f.bob } }),
    cells: asker(200),
  },
  'PUT /posts/:id/answer': [
    { on: 'asked', call: (f) => ({ ...id(f), body: { answer: 'accept' } }), cells: helper(204) },
    { on: 'confidential', call: (f) => ({ ...id(f), body: declined }), cells: members(204, { alice: 403, gus: 403 }) },
    { on: 'underway', call: (f) => ({ ...id(f), body: declined }), cells: helper(204) },
    { on: 'delivered', call: (f) => ({ ...id(f), body: declined }), cells: helper(409) },
  ],
  'POST /posts/:id/work': { on: 'underway', call: (f) => ({ ...id(f), body: worked }), cells: helper(201) },
  'DELETE /posts/:id/work/:entryId': {
    on: 'underway',
    call: (f) => ({ params: { id: f.post, entryId: f.entry } }),
    cells: helper(200),
  },
  'POST /posts/:id/delivery': [
    { on: 'underway', call: (f) => ({ ...id(f), body: {} }), cells: helper(200) },
    { on: 'delivered', call: (f) => ({ ...id(f), body: {} }), cells: helper(409) },
  ],
  'POST /posts/:id/closing': [
    { on: 'delivered', call: id, cells: asker(200) },
    { on: 'underway', call: id, cells: asker(409) },
  ],
  'POST /posts/:id/reopening': {
    on: 'closed',
    call: (f) => ({ ...id(f), body: { reason: 'Encore' } }),
    cells: asker(200),
  },
  'POST /posts/:id/withdrawal': [
    { on: 'asked', call: (f) => ({ ...id(f), body: {} }), cells: asker(200) },
    { on: 'closed', call: (f) => ({ ...id(f), body: {} }), cells: asker(409) },
  ],
  // Bob is whom Alice may rate; nobody rates themselves.
  'PUT /posts/:id/ratings/:personId': {
    on: 'closed',
    call: (f) => ({ params: { id: f.post, personId: f.bob }, body: { stars: 5 } }),
    cells: asker(200, { bob: 404 }),
  },
  'GET /me/asks': { call: nothing, cells: insiders(200) },
  'PUT /me/asks': {
    call: () => ({ body: { weekly: 20, pausedUntil: null, substituteId: null } }),
    cells: insiders(200),
  },
} satisfies { [K in EndpointKey]?: Row<K> | Row<K>[] };

const stages: Stage[] = ['underway', 'delivered', 'closed'];
export const isStage = (on: On): on is Stage => on !== 'secret' && on !== 'everyone';
/** A request of Alice’s in which Bob has come so far; answers its id and that of an entry of his work log. */
export async function requestIn(
  stage: Stage,
  house: House,
  cast: Cast,
  { alice, bob }: Record<'alice' | 'bob', Api>,
): Promise<{ post: string; entry: string }> {
  // They are asked often here: once a cell.
  const often = `insert into ask_settings (person_id, weekly) select unnest($1::bigint[]), 10000
    on conflict (person_id) do update set weekly = excluded.weekly`;
  await house.app.get(Database).run(often, [[cast.bob.id, cast.carol.id]]);
  const confidential = stage === 'confidential';
  const words = { kind: 'request' as const, title: 'Un film', body: '', request: { confidential } };
  const asked = await alice('POST /posts', { body: { ...words, ...(confidential ? {} : { audienceId: '1' }) } });
  const on = { params: { id: asked.body.id } };
  await alice('POST /posts/:id/invitations', { ...on, body: { personId: cast.bob.id } });
  const come = stages.indexOf(stage);
  if (come < 0) return { post: asked.body.id, entry: '999' };
  await bob('PUT /posts/:id/answer', { ...on, body: { answer: 'accept' } });
  const { body } = await bob('POST /posts/:id/work', { ...on, body: worked });
  if (come >= 1) await bob('POST /posts/:id/delivery', { ...on, body: {} });
  if (come >= 2) await alice('POST /posts/:id/closing', on);
  return { post: asked.body.id, entry: body.work[0]!.id };
}
