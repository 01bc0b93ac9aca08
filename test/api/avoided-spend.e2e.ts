import type { Claim, PostDto, RequestDetail } from '@app/contract';
import { openCast, type Cast, type Player } from '../support/cast.js';
import { openHouse, type House } from '../support/house.js';

/** EMC|ONE, from the need to the books: a customer video is made by a colleague, and finance believes what it saved. */
let house: House;
let cast: Cast;
let fay: Player;
beforeAll(async () => {
  house = await openHouse();
  cast = await openCast(house);
  fay = await cast.join({ givenName: 'Fay', familyName: 'Compte', roles: ['employee', 'finance'] });
}, 60_000);
afterAll(async () => {
  cast.close();
  await house.close();
});

const dollars = { amount: 1_000_000, currency: 'USD' as const, supplier: 'Studio Hélice' };
const on = ({ id }: { id: string }) => ({ params: { id } });
const total = async () => (await cast.oscar.api('GET /ledger/total')).body.total;
const page = async ({ api }: Player, post: PostDto) => (await api('GET /posts/:id/request', on(post))).body;
const claimOf = async ({ claim }: RequestDetail): Promise<Claim> => {
  const { body } = await fay.api('GET /ledger/claims/:id', on(claim!));
  return body;
};
const isoDay = (inDays: number) => new Date(Date.now() + inDays * 86_400_000).toISOString().slice(0, 10);
/** Rates of today; of yesterday and tomorrow too, for a test that runs at midnight. */
const enterDollar = (rate: string) => {
  const lines = [-1, 0, 1].map((inDays) => `${isoDay(inDays)};USD;${rate}`);
  const csv = ['Jour;Devise;Taux', ...lines].join('\n');
  return fay.api('POST /ledger/rates/import', { body: { csv, source: 'Banque centrale' } });
};

/** Alice asks, Bob helps for this many hours, and Alice agrees that it is done. */
async function helped(hours: number, request: object): Promise<{ post: PostDto; closed: RequestDetail }> {
  const { alice, bob } = cast;
  const words = {
    kind: 'request' as const,
    audienceId: '1',
    title: 'Une vidéo client',
    body: 'La tourner, la monter.',
  };
  const { body: post } = await alice.api('POST /posts', { body: { ...words, request } });
  await alice.api('POST /posts/:id/invitations', { ...on(post), body: { personId: bob.id } });
  await bob.api('PUT /posts/:id/answer', { ...on(post), body: { answer: 'accept' } });
  if (hours > 0) await bob.api('POST /posts/:id/work', { ...on(post), body: { on: isoDay(-1), hours } });
  await bob.api('POST /posts/:id/delivery', { ...on(post), body: { note: 'La voici' } });
  const { status, body: closed } = await alice.api('POST /posts/:id/closing', on(post));
  expect([status, closed.state]).toEqual([200, 'closed']);
  return { post, closed };
}

describe('EMC|ONE: a request with a quote of 10,000 dollars', () => {
  let post: PostDto;
  let claim: Claim;

  test('is closed although nobody has said what a dollar or an hour is worth: its claim waits', async () => {
    const done = await helped(12, { quote: { ...dollars, document: 'devis-2026-114.pdf' } });
    post = done.post;
    expect(done.closed.claim).toEqual({ id: expect.any(String), state: 'waiting', avoided: 0, currency: 'EUR' });
    claim = await claimOf(done.closed);
    expect(claim).toMatchObject({
      requestId: post.id,
      state: 'waiting',
      claimant: { id: cast.alice.id },
      helpers: [{ person: { id: cast.bob.id }, hours: 12, hourly: null }],
      quote: { ...dollars, document: 'devis-2026-114.pdf' },
    });
    const confirmed = await cast.eve.api('POST /ledger/claims/:id/confirmation', on(claim));
    expect([confirmed.status, confirmed.code]).toEqual([409, 'claim.not-now']);
    expect(await total()).toMatchObject({ claims: 0, quotes: 0, avoided: 0 });
  });

  test('is booked when finance has entered both', async () => {
    expect((await enterDollar('0,92')).body).toEqual({ entered: 3 });
    expect((await page(cast.alice, post)).claim?.state).toBe('waiting');
    const body = { unitId: cast.units.engineering, hourly: 6_000, from: '2026-01-01' };
    expect((await fay.api('POST /ledger/unit-rates', { body })).status).toBe(201);
    const avoided = 920_000 - 12 * 6_000;
    expect((await page(cast.alice, post)).claim).toEqual({ id: claim.id, state: 'claimed', avoided, currency: 'EUR' });
    expect(await total()).toMatchObject({ claims: 1, quotes: 920_000, internalCost: 72_000, claimed: avoided });
  });

  test('tells what it has saved to those whom that concerns, and to nobody else', async () => {
    const told = async (who: Player) => (await page(who, post)).claim?.id;
    for (const who of [cast.alice, cast.bob, cast.eve, fay]) expect(await told(who)).toBe(claim.id);
    for (const who of [cast.carol, cast.oscar, cast.mona, cast.ada]) expect(await told(who)).toBeUndefined();
  });

  test('is confirmed by the manager of who asked, audited by finance, and reversed by finance alone', async () => {
    const avoided = 848_000;
    for (const who of [cast.alice, cast.bob])
      expect((await who.api('POST /ledger/claims/:id/confirmation', on(claim))).code).toBe('claim.is-yours');
    expect((await cast.eve.api('POST /ledger/claims/:id/confirmation', on(claim))).body.state).toBe('confirmed');
    // What somebody has vouched for does not go when the work goes on.
    await cast.alice.api('POST /posts/:id/reopening', { ...on(post), body: { reason: 'Les sous-titres' } });
    expect((await page(cast.alice, post)).claim).toMatchObject({ state: 'confirmed', avoided });
    await cast.bob.api('POST /posts/:id/delivery', { ...on(post), body: {} });
    await cast.alice.api('POST /posts/:id/closing', on(post));
    expect((await fay.api('POST /ledger/claims/:id/audit', on(claim))).body.state).toBe('audited');
    expect(await total()).toMatchObject({ claims: 1, confirmed: 0, audited: avoided, avoided });

    const reversal = { ...on(claim), body: { reason: 'Le devis a été retiré' } };
    expect((await cast.alice.api('POST /ledger/claims/:id/reversal', reversal)).code).toBe('claim.finance-only');
    expect((await fay.api('POST /ledger/claims/:id/reversal', reversal)).body.state).toBe('reversed');
    expect((await page(cast.bob, post)).claim).toMatchObject({ id: claim.id, state: 'reversed', avoided: 0 });
    expect(await total()).toMatchObject({ claims: 0, quotes: 0, internalCost: 0, avoided: 0 });
    const trail = (await fay.api('GET /ledger/claims/:id', on(claim))).body.acts.map(({ act, by }) => [act, by.name]);
    expect(trail).toEqual([
      ['documented', cast.alice.name],
      ['claimed', cast.alice.name],
      ['confirmed', cast.eve.name],
      ['audited', fay.name],
      ['reversed', fay.name],
    ]);
  });
});

test('a request that is reopened before anybody has confirmed it takes its claim back', async () => {
  const { post, closed } = await helped(2, { quote: { ...dollars, currency: 'EUR' } });
  expect(closed.claim).toMatchObject({ state: 'claimed', avoided: 988_000 });
  const body = { reason: 'Il manque le son' };
  const reopened = await cast.alice.api('POST /posts/:id/reopening', { ...on(post), body });
  expect(reopened.body.claim).toMatchObject({ id: closed.claim!.id, state: 'reversed', avoided: 0 });
  expect((await claimOf(closed)).acts.at(-1)).toMatchObject({ act: 'reversed', reason: 'Il manque le son' });
  await cast.bob.api('POST /posts/:id/work', { ...on(post), body: { on: isoDay(-1), hours: 1 } });
  await cast.bob.api('POST /posts/:id/delivery', { ...on(post), body: {} });
  const again = (await cast.alice.api('POST /posts/:id/closing', on(post))).body;
  expect(again.claim).toMatchObject({ state: 'claimed', avoided: 982_000 });
  expect(again.claim!.id).not.toBe(closed.claim!.id);
});

test('a request without a quote is closed, and nothing is claimed', async () => {
  const before = await total();
  expect((await helped(3, {})).closed.claim).toBeNull();
  expect(await total()).toEqual(before);
});
