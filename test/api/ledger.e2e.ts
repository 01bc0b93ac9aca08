import type { Answer, Call, Claim } from '@app/contract';
import { parse } from 'csv-parse/sync';
import { openCast, type Cast, type Player } from '../support/cast.js';
import { openHouse, type House } from '../support/house.js';

let house: House;
let cast: Cast;
let fay: Player;
let skill: string;
beforeAll(async () => {
  house = await openHouse();
  cast = await openCast(house);
  fay = await cast.join({ givenName: 'Fay', familyName: 'Compte', roles: ['employee', 'finance'] });
  const body = { label: 'Montage vidéo', language: 'fr' as const, level: 4 };
  skill = (await cast.bob.api('POST /me/skills', { body })).body.skill.id;
}, 60_000);
afterAll(async () => {
  cast.close();
  await house.close();
});

type ClaimBody = Call<'POST /ledger/claims'>['body'];
/** Alice needed a video of a customer; a studio quoted 10,000 dollars, and Bob made it in 40 hours. */
const video = (quote: Partial<ClaimBody['quote']> = {}): ClaimBody => ({
  requesterId: cast.alice.id,
  helpers: [{ personId: cast.bob.id, hours: 40 }],
  skillIds: [skill],
  quote: { amount: 1_000_000, currency: 'USD', supplier: 'Studio Hélice', category: 'Vidéo', ...quote },
});
const isoDay = (inDays: number) => new Date(Date.now() + inDays * 86_400_000).toISOString().slice(0, 10);
/** Rates of today; of tomorrow too, for a test that runs at midnight. */
const enterRates = () => {
  const csv = `Jour;Devise;Taux\n${isoDay(0)};USD;0,92\n${isoDay(1)};USD;0,92\n`;
  return fay.api('POST /ledger/rates/import', { body: { csv, source: 'Banque centrale' } });
};
const enterHourly = () =>
  fay.api('POST /ledger/unit-rates', { body: { unitId: cast.units.engineering, hourly: 6_000, from: '2026-01-01' } });
const total = async () => (await cast.oscar.api('GET /ledger/total')).body.total;
const table = (bytes: Buffer): Record<string, string>[] =>
  parse(bytes, { bom: true, delimiter: ';', columns: true }) as unknown as Record<string, string>[];
const at = (id: string) => ({ params: { id } });

describe('EMC|ONE: a video of a customer, quoted at 10,000 dollars, made by a colleague in 40 hours', () => {
  let claim: Claim;

  test('is not claimed while nobody has said what an hour or a dollar is worth', async () => {
    const unpriced = await cast.alice.api('POST /ledger/claims', { body: video() });
    expect([unpriced.status, unpriced.code]).toEqual([422, 'ledger.rate-missing']);
    expect((unpriced.body as unknown as { data: object }).data).toEqual({
      day: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      currency: 'USD',
    });
    expect((await enterRates()).body).toEqual({ entered: 2 });
    const unpaid = await cast.alice.api('POST /ledger/claims', { body: video() });
    expect([unpaid.status, unpaid.code]).toEqual([422, 'ledger.unit-rate-missing']);
    // Platform, where Bob works, has the rate of Engineering above it.
    expect((await enterHourly()).status).toBe(201);
    expect(await total()).toMatchObject({ claims: 0, avoided: 0 });
  });

  test('is claimed once by who asked, however often the button is pressed', async () => {
    const body = video();
    const headers = { 'idempotency-key': 'video-of-the-customer' };
    const [first, again] = [
      await cast.alice.api('POST /ledger/claims', { body, headers }),
      await cast.alice.api('POST /ledger/claims', { body, headers }),
    ];
    expect([first.status, again.status, again.body.id]).toEqual([201, 200, first.body.id]);
    claim = first.body;
    expect(claim).toMatchObject({
      state: 'claimed',
      unit: { name: 'Platform' },
      helpers: [{ person: { id: cast.bob.id }, hours: 40, hourly: 6_000, cost: 240_000 }],
      rate: { value: '0.92', source: 'Banque centrale' },
      figures: { quotes: 920_000, internalCost: 240_000, claimed: 680_000, avoided: 680_000 },
      can: { document: true, confirm: false, audit: false, reverse: true },
    });
    expect(await total()).toEqual({
      claims: 1,
      quotes: 920_000,
      internalCost: 240_000,
      claimed: 680_000,
      confirmed: 0,
      audited: 0,
      avoided: 680_000,
    });
  });

  test('is seen by those whom it concerns, and counted for everybody', async () => {
    const seen = async ({ api }: Player) => {
      const { body } = await api('GET /ledger/claims');
      return [body.items.length, body.total.avoided, (await api('GET /ledger/claims/:id', at(claim.id))).status];
    };
    for (const who of [cast.alice, cast.bob, cast.eve, fay]) expect(await seen(who)).toEqual([1, 680_000, 200]);
    for (const who of [cast.carol, cast.oscar, cast.mona, cast.ada]) expect(await seen(who)).toEqual([0, 0, 404]);
    expect((await cast.gus.api('GET /ledger/total')).status).toBe(403);
    const split = (await cast.oscar.api('GET /ledger', { query: { by: 'supplier' } })).body;
    expect([split.rows, split.total.avoided]).toEqual([[], 0]);
  });

  test('is confirmed by the manager of who asked, with the quote, and by nobody else', async () => {
    const confirm = async ({ api }: Player) => {
      const { status, code } = await api('POST /ledger/claims/:id/confirmation', at(claim.id));
      return [status, code];
    };
    expect(await confirm(cast.alice)).toEqual([403, 'claim.is-yours']);
    expect(await confirm(cast.bob)).toEqual([403, 'claim.is-yours']);
    expect(await confirm(fay)).toEqual([403, 'claim.manager-only']);
    expect(await confirm(cast.carol)).toEqual([404, 'nothing.here']);
    expect(await confirm(cast.eve)).toEqual([409, 'claim.document-missing']);
    const document = 'https://achats.example/devis/2026-118';
    const attach = () => cast.bob.api('PUT /ledger/claims/:id/document', { ...at(claim.id), body: { document } });
    expect((await attach()).body.quote.document).toBe(document);
    expect((await attach()).code).toBe('claim.has-document');
    expect(await confirm(cast.eve)).toEqual([200, undefined]);
    expect(await confirm(cast.eve)).toEqual([409, 'claim.not-now']);
    expect(await total()).toMatchObject({ claimed: 0, confirmed: 680_000, avoided: 680_000 });
  });

  test('is audited by finance', async () => {
    const refused = await cast.eve.api('POST /ledger/claims/:id/audit', at(claim.id));
    expect([refused.status, refused.code]).toEqual([403, 'role.missing']);
    const audited = await fay.api('POST /ledger/claims/:id/audit', at(claim.id));
    expect(audited.body).toMatchObject({ state: 'audited', figures: { audited: 680_000 } });
    expect(audited.body.acts.map(({ act, by }) => [act, by.name])).toEqual([
      ['claimed', cast.alice.name],
      ['documented', cast.bob.name],
      ['confirmed', cast.eve.name],
      ['audited', fay.name],
    ]);
    expect(await total()).toMatchObject({ claims: 1, confirmed: 0, audited: 680_000, avoided: 680_000 });
  });

  test('stands in every dashboard, which all come to the total', async () => {
    const all = ['unit', 'skill', 'supplier', 'category', 'month', 'quarter', 'year'] as const;
    const names: Record<string, unknown> = {};
    for (const by of all) {
      const { rows, total: sum } = (await cast.eve.api('GET /ledger', { query: { by } })).body;
      expect([by, sum.audited, rows.reduce((of, row) => of + row.figures.avoided, 0)]).toEqual([by, 680_000, 680_000]);
      names[by] = rows.map((row) => [row.name?.fr, row.figures.avoided, row.withBelow?.avoided]);
    }
    expect(names).toMatchObject({
      unit: [
        ['Engineering', 0, 680_000],
        ['Platform', 680_000, 680_000],
      ],
      skill: [['Montage vidéo', 680_000, undefined]],
      supplier: [['Studio Hélice', 680_000, undefined]],
      category: [['Vidéo', 680_000, undefined]],
    });
    const yesterday = (await cast.eve.api('GET /ledger', { query: { by: 'year', until: isoDay(-2) } })).body;
    expect([yesterday.rows, yesterday.total.avoided]).toEqual([[], 0]);
  });

  test('is one line with its evidence in the table that finance takes away', async () => {
    const answer = await fay.api('GET /ledger/export', { query: { of: 'claims', language: 'en' } });
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(answer.headers.get('content-disposition')).toMatch(
      /^attachment; filename="parvis-ledger-claims-[\d-]+\.csv"$/,
    );
    expect([...answer.bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(table(answer.bytes)).toEqual([
      expect.objectContaining({
        State: 'audited',
        Requester: cast.alice.name,
        Helpers: cast.bob.name,
        Hours: '40',
        Supplier: 'Studio Hélice',
        Quote: '10000.00',
        Currency: 'USD',
        Rate: '0.92',
        'Quote document': 'https://achats.example/devis/2026-118',
        'Quote (EUR)': '9200.00',
        'Internal cost (EUR)': '2400.00',
        'Avoided (EUR)': '6800.00',
        'Confirmed by': cast.eve.name,
        'Audited by': fay.name,
      }),
    ]);
  });

  test('is double entry: every act of the table sums to zero, and its accounts to what the screens say', async () => {
    const answer = await fay.api('GET /ledger/export', { query: { of: 'entries', language: 'fr' } });
    const rows = table(answer.bytes);
    expect(rows).toHaveLength(12);
    const cents = (text: string) => Math.round(Number(text.replace(',', '.')) * 100);
    const sums = (key: (row: Record<string, string>) => string, column: string) => {
      const found: Record<string, number> = {};
      for (const row of rows) found[key(row)] = (found[key(row)] ?? 0) + cents(row[column]!);
      return found;
    };
    const acts = sums((row) => `${row['Écriture']} ${row['Devise']}`, 'Montant');
    expect(Object.values(acts)).toEqual(Object.values(acts).map(() => 0));
    expect(sums((row) => row['Compte']!, 'Montant (EUR)')).toEqual({
      'avoided:claimed': 0,
      'avoided:confirmed': 0,
      'avoided:audited': 680_000,
      counter: -920_000,
      'internal-cost': 240_000,
    });
  });

  test('shows the same double entry to those whom it concerns', async () => {
    const entriesFor = ({ api }: Player) => api('GET /ledger/claims/:id/entries', at(claim.id));
    expect((await entriesFor(cast.carol)).status).toBe(404);
    const { body } = await entriesFor(cast.alice);
    expect(body.map(({ act, account, houseAmount }) => [act, account, houseAmount])).toEqual([
      ['claimed', 'avoided:claimed', 920_000],
      ['claimed', 'avoided:claimed', -240_000],
      ['claimed', 'counter', -920_000],
      ['claimed', 'internal-cost', 240_000],
      ['confirmed', 'avoided:claimed', -920_000],
      ['confirmed', 'avoided:claimed', 240_000],
      ['confirmed', 'avoided:confirmed', 920_000],
      ['confirmed', 'avoided:confirmed', -240_000],
      ['audited', 'avoided:confirmed', -920_000],
      ['audited', 'avoided:confirmed', 240_000],
      ['audited', 'avoided:audited', 920_000],
      ['audited', 'avoided:audited', -240_000],
    ]);
    expect(body[0]).toMatchObject({ amount: 1_000_000, currency: 'USD' });
  });

  test('is corrected by a reversal of finance and a new claim', async () => {
    const reverse = ({ api }: Player) =>
      api('POST /ledger/claims/:id/reversal', { ...at(claim.id), body: { reason: 'Il a fallu 48 heures' } });
    expect((await reverse(cast.eve)).code).toBe('claim.finance-only');
    expect((await reverse(cast.alice)).code).toBe('claim.finance-only');
    const reversed = (await reverse(fay)).body;
    expect(reversed).toMatchObject({ state: 'reversed', figures: { claims: 0, quotes: 0, avoided: 0 } });
    expect(reversed.acts.at(-1)).toMatchObject({ act: 'reversed', reason: 'Il a fallu 48 heures' });
    expect(await total()).toMatchObject({ claims: 0, quotes: 0, internalCost: 0, avoided: 0 });
    const body = { ...video({ document: 'D-118' }), helpers: [{ personId: cast.bob.id, hours: 48 }] };
    const anew = (await cast.alice.api('POST /ledger/claims', { body })).body;
    expect(anew.figures.claimed).toBe(920_000 - 48 * 6_000);
    expect((await fay.api('GET /ledger/claims', { query: { state: 'reversed' } })).body.items).toHaveLength(1);
  });

  test('leaves every act in the audit log', async () => {
    const entries = (await cast.ada.api('GET /admin/audit')).body.items;
    const done = entries.filter(({ subject }) => subject === `claim:${claim.id}`).reverse();
    expect(done.map(({ action, actor }) => [action, actor?.name])).toEqual([
      ['claim.claimed', cast.alice.name],
      ['claim.documented', cast.bob.name],
      ['claim.confirmed', cast.eve.name],
      ['claim.audited', fay.name],
      ['claim.reversed', fay.name],
    ]);
    const others = new Set(entries.map(({ action }) => action));
    expect([others.has('ledger.rates-entered'), others.has('ledger.unit-rate-entered')]).toEqual([true, true]);
  });
});

test('a supplier who is a formula stays a name in the table', async () => {
  const supplier = '=HYPERLINK("http://evil.example";"Cliquez")';
  await cast.alice.api('POST /ledger/claims', { body: video({ supplier, category: '@SUM(A1)' }) });
  const { bytes } = await fay.api('GET /ledger/export', { query: { of: 'claims', language: 'fr' } });
  const [row] = table(bytes);
  expect([row!['Fournisseur'], row!['Catégorie'], row!['Devis']]).toEqual([`'${supplier}`, "'@SUM(A1)", '10000,00']);
});

test.each<[string, (body: ClaimBody) => ClaimBody, number, string]>([
  ['for others', (body) => ({ ...body, requesterId: cast.carol.id }), 403, 'claim.not-yours'],
  [
    'with somebody who is not here',
    (body) => ({ ...body, helpers: [{ personId: '999999', hours: 1 }] }),
    422,
    'request.invalid',
  ],
  ['with a guest', (body) => ({ ...body, helpers: [{ personId: cast.gus.id, hours: 1 }] }), 422, 'request.invalid'],
  [
    'of help to oneself',
    (body) => ({ ...body, helpers: [{ personId: cast.alice.id, hours: 1 }] }),
    422,
    'request.invalid',
  ],
  ['with a helper twice', (body) => ({ ...body, helpers: [...body.helpers, ...body.helpers] }), 422, 'request.invalid'],
  ['for a skill that nobody knows', (body) => ({ ...body, skillIds: ['999999'] }), 422, 'request.invalid'],
  [
    'for ten minutes',
    (body) => ({ ...body, helpers: [{ personId: cast.bob.id, hours: 0.17 }] }),
    422,
    'request.invalid',
  ],
  [
    'in a currency that is none',
    (body) => ({ ...body, quote: { ...body.quote, currency: 'XXX' as 'USD' } }),
    422,
    'request.invalid',
  ],
  ['of nothing', (body) => ({ ...body, quote: { ...body.quote, amount: 0 } }), 422, 'request.invalid'],
])('a claim %s is refused', async (_, change, status, code) => {
  const answer = await cast.alice.api('POST /ledger/claims', { body: change(video()) });
  expect([answer.status, answer.code]).toEqual([status, code]);
});

test('a file of rates that is wrong in one line is refused whole, by that line', async () => {
  const rates = async (): Promise<Answer<'GET /ledger/rates'>> => (await cast.carol.api('GET /ledger/rates')).body;
  const before = (await rates()).items.length;
  const csv = `day;currency;rate\n2026-01-01;GBP;1.15\n2026-01-02;GBP;plenty\n`;
  const answer = await fay.api('POST /ledger/rates/import', { body: { csv, source: 'x' } });
  expect([answer.status, answer.code]).toEqual([422, 'ledger.rates-unreadable']);
  expect((answer.body as unknown as { data: object }).data).toEqual({ line: 3, problem: 'rate' });
  expect((await rates()).items).toHaveLength(before);
  const checked = await fay.api('POST /ledger/rates/check', { body: { csv: `${csv}2026-01-03;EUR;1\n` } });
  expect(checked.body).toEqual({
    count: 1,
    first: [{ day: '2026-01-01', currency: 'GBP', rate: '1.15' }],
    problems: [
      { line: 3, problem: 'rate' },
      { line: 4, problem: 'currency' },
    ],
  });
  expect((await rates()).items).toHaveLength(before);
  const single = { day: '2026-01-01', currency: 'GBP' as const, rate: '1.1500', source: 'Banque centrale' };
  await fay.api('POST /ledger/rates', { body: single });
  expect((await cast.carol.api('GET /ledger/rates', { query: { currency: 'GBP' } })).body.items).toEqual([
    expect.objectContaining({ day: '2026-01-01', currency: 'GBP', rate: '1.15', enteredBy: expect.anything() }),
  ]);
});

test('hourly rates are for finance and executives to know, and the currency of the house is fixed by now', async () => {
  const [rate] = (await cast.eve.api('GET /ledger/unit-rates')).body.items;
  expect(rate).toMatchObject({ unit: { name: 'Engineering' }, hourly: 6_000, from: '2026-01-01', until: null });
  expect((await cast.carol.api('GET /ledger/unit-rates')).code).toBe('role.missing');
  expect((await cast.carol.api('GET /ledger/currency')).body).toEqual({ currency: 'EUR' });
  const choose = (currency: 'EUR' | 'CHF') => fay.api('PUT /ledger/currency', { body: { currency } });
  expect([(await choose('EUR')).status, (await choose('CHF')).code]).toEqual([200, 'ledger.currency-fixed']);
});
