import type { Actor } from '@app/platform';
import { aClaimOf, openLedger, type TestLedger } from './testing/open-ledger.js';

let house: TestLedger;
let top: string;
let inner: string;
let boss: Actor;
let rita: Actor;
let hugo: Actor;
beforeAll(async () => {
  house = await openLedger('2026-03-10');
  top = await house.unit();
  inner = await house.unit(top);
  boss = await house.person({ unitId: top });
  rita = await house.person({ unitId: inner, managerId: boss.personId });
  hugo = await house.person({ unitId: inner, managerId: boss.personId });
  await house.rates.enterUnitRate(house.keeper, { unitId: top, hourly: 5_000, from: '2026-01-01', until: null });
});
afterAll(() => house.close());

const costOf = async (unitId: string, day: string) => (await house.rates.hourlyOf([unitId], day)).get(unitId);
const booked = async () => (await house.db.row<{ n: number }>(`select count(*)::int as n from ledger_lines`))!.n;

describe('what is booked', () => {
  test('is never changed nor deleted, by whatever statement', async () => {
    await house.ledger.claim(rita, aClaimOf(rita, hugo));
    const skill = await house.skill('Montage');
    await house.ledger.claim(rita, { ...aClaimOf(rita, hugo), skillIds: [skill] });
    await house.rates.enter(house.keeper, { day: '2025-01-01', currency: 'GBP', rate: '1.2', source: 'test' });
    for (const [table, column] of [
      ['ledger_claims', 'quote_amount'],
      ['ledger_helpers', 'hours'],
      ['ledger_skills', 'skill_id'],
      ['ledger_acts', 'kind'],
      ['ledger_costs', 'cost'],
      ['ledger_lines', 'amount'],
      ['exchange_rates', 'rate'],
      ['unit_rates', 'hourly'],
    ])
      for (const sql of [
        `update ${table} set ${column} = ${column}`,
        `delete from ${table}`,
        `truncate ${table} cascade`,
      ])
        await expect(house.db.run(sql)).rejects.toMatchObject({ code: '42501' });
  });

  test('balances in every currency and in the house, or the database takes none of it', async () => {
    const claimId = await house.ledger.claim(rita, aClaimOf(rita, hugo));
    const before = await booked();
    const write = (...lines: [account: string, amount: number, currency: string, house: number][]) =>
      house.db.transaction(async () => {
        const act = await house.db.row<{ id: string }>(
          `insert into ledger_acts (claim_id, kind, by_id, day, at) values ($1, 'confirmed', $2, current_date, now()) returning id`,
          [claimId, boss.personId],
        );
        for (const [account, amount, currency, inHouse] of lines)
          await house.db.run(
            `insert into ledger_lines (act_id, account, amount, currency, house_amount) values ($1, $2, $3, $4, $5)`,
            [act!.id, account, amount, currency, inHouse],
          );
      });
    await expect(write(['counter', 5, 'USD', 4])).rejects.toMatchObject({ code: '23514' });
    await expect(write(['counter', 5, 'USD', 4], ['internal-cost', -5, 'GBP', -4])).rejects.toMatchObject({
      code: '23514',
    });
    await expect(write(['counter', 5, 'USD', 4], ['internal-cost', -5, 'USD', -3])).rejects.toMatchObject({
      code: '23514',
    });
    expect(await booked()).toBe(before);
    await write(['counter', 5, 'USD', 4], ['internal-cost', -5, 'USD', -4]);
    expect(await booked()).toBe(before + 2);
  });
});

describe('when many act at once', () => {
  test('a claim is confirmed once', async () => {
    const id = await house.ledger.claim(rita, aClaimOf(rita, hugo));
    const all = await Promise.allSettled(Array.from({ length: 12 }, () => house.ledger.confirm(boss, id)));
    expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const one of all) if (one.status === 'rejected') expect(one.reason).toMatchObject({ code: 'claim.not-now' });
  });

  test('a claim and its reversal leave nothing, whichever comes first', async () => {
    const before = await house.books.total({});
    const id = await house.ledger.claim(rita, aClaimOf(rita, hugo));
    const acts = [
      house.ledger.confirm(boss, id),
      house.ledger.reverse(rita, id, 'x'),
      house.ledger.reverse(boss, id, 'y'),
      house.ledger.reverse(house.keeper, id, 'z'),
    ];
    const done = await Promise.allSettled(acts);
    expect(done.slice(1).filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect((await house.books.total({})).total).toEqual(before.total);
  });
});

describe('an hour', () => {
  test('costs what its unit says on that day, or the nearest unit above that says it', async () => {
    const own = await house.unit(inner);
    const enter = (hourly: number, from: string, until: string | null = null) =>
      house.rates.enterUnitRate(house.keeper, { unitId: own, hourly, from, until });
    expect(await costOf(own, '2025-12-31')).toBeUndefined();
    expect(await costOf(own, '2026-01-01')).toBe(5_000);
    await enter(7_000, '2026-02-01', '2026-02-28');
    await enter(9_000, '2026-06-01');
    const days = ['2026-01-31', '2026-02-01', '2026-02-28', '2026-03-01', '2026-05-31', '2026-06-01', '2030-01-01'];
    const costs = () => Promise.all(days.map((day) => costOf(own, day)));
    expect(await costs()).toEqual([5_000, 7_000, 7_000, 5_000, 5_000, 9_000, 9_000]);
    // The newest entered corrects another of the same day; what begins earlier does not come before it.
    await enter(7_500, '2026-02-01', '2026-02-28');
    await enter(8_000, '2026-01-15', '2026-02-10');
    expect(await costs()).toEqual([8_000, 7_500, 7_500, 5_000, 5_000, 9_000, 9_000]);
  });

  test('of somebody whose unit has no rate refuses the claim, and says whose and when', async () => {
    const [nowhere, poor] = [await house.person(), await house.person({ unitId: await house.unit() })];
    for (const helper of [nowhere, poor])
      await expect(house.ledger.claim(rita, aClaimOf(rita, helper))).rejects.toMatchObject({
        code: 'ledger.unit-rate-missing',
        data: { day: '2026-03-10', personId: helper.personId },
      });
  });
});

describe('a foreign currency', () => {
  const dollars = { amount: 100_000, currency: 'USD' as const };

  test('has the rate of the day of the claim, whatever is entered later', async () => {
    const enter = (day: string, rate: string) =>
      house.rates.enter(house.keeper, { day, currency: 'USD', rate, source: 'test' });
    const quoteOf = async (id: string) => (await house.books.read(rita, id)).figures.quotes;
    await enter('2026-03-09', '0.5');
    await expect(house.ledger.claim(rita, aClaimOf(rita, hugo, dollars))).rejects.toMatchObject({
      code: 'ledger.rate-missing',
      data: { day: '2026-03-10', currency: 'USD' },
    });
    await enter('2026-03-10', '0.8');
    const first = await house.ledger.claim(rita, aClaimOf(rita, hugo, dollars));
    await enter('2026-03-10', '0.9');
    const second = await house.ledger.claim(rita, aClaimOf(rita, hugo, dollars));
    house.setDay('2026-03-11');
    await house.ledger.confirm(boss, first);
    expect([await quoteOf(first), await quoteOf(second)]).toEqual([80_000, 90_000]);
    const acts = await house.db.rows(
      `select a.kind, sum(l.house_amount) filter (where l.house_amount > 0)::int as moved, a.day
       from ledger_acts a join ledger_lines l on l.act_id = a.id where a.claim_id = $1 group by a.id order by a.id`,
      [first],
    );
    expect(acts).toEqual([
      { kind: 'claimed', moved: 90_000, day: '2026-03-10' },
      { kind: 'confirmed', moved: 90_000, day: '2026-03-11' },
    ]);
    house.setDay('2026-03-10');
  });

  test('that is the house’s own has no rate, and the house keeps its currency once it has counted in it', async () => {
    await expect(
      house.rates.enter(house.keeper, { day: '2026-03-10', currency: 'EUR', rate: '1', source: 'test' }),
    ).rejects.toMatchObject({ code: 'request.invalid' });
    await expect(house.rates.chooseCurrency(house.keeper, 'CHF')).rejects.toMatchObject({
      code: 'ledger.currency-fixed',
    });
  });
});

describe('who confirms', () => {
  test('is the manager of today, and the next above when that one took part or has left', async () => {
    const chief = await house.person({ unitId: top });
    const middle = await house.person({ unitId: top, managerId: chief.personId });
    const asker = await house.person({ unitId: inner, managerId: middle.personId });
    const able = async (id: string) => {
      const all = await Promise.all(
        [chief, middle, boss].map(async (one) => {
          const claim = await house.books.read(one, id).catch(() => undefined);
          return claim ? claim.can.confirm : 'unseen';
        }),
      );
      return all.join();
    };
    const plain = await house.ledger.claim(asker, aClaimOf(asker, hugo));
    const helped = await house.ledger.claim(asker, aClaimOf(asker, middle));
    // Hugo's manager sees what he claimed, but it is not theirs to confirm.
    const byHugo = await house.ledger.claim(hugo, aClaimOf(asker, hugo));
    expect([await able(plain), await able(helped), await able(byHugo)]).toEqual([
      'false,true,unseen',
      'true,false,unseen',
      'false,true,false',
    ]);
    await house.db.run(`update people set left_on = current_date - 1 where id = $1`, [middle.personId]);
    expect(await able(plain)).toBe('true,false,unseen');
    await house.manage(asker, boss);
    expect(await able(plain)).toBe('unseen,unseen,true');
  });

  test('is nobody where the chart goes in a circle of those who took part', async () => {
    const [a, b] = [await house.person({ unitId: top }), await house.person({ unitId: top })];
    await house.manage(a, b);
    await house.manage(b, a);
    const id = await house.ledger.claim(a, aClaimOf(a, b));
    for (const one of [a, b])
      await expect(house.ledger.confirm(one, id)).rejects.toMatchObject({ code: 'claim.is-yours' });
  });
});

test('a claim for two skills stands in both by its part, to the last cent', async () => {
  const skills = [await house.skill('Tournage'), await house.skill('Son')];
  const day = '2026-04-01';
  house.setDay(day);
  const input = { ...aClaimOf(rita, hugo, { amount: 100_001 }), skillIds: skills };
  await house.ledger.claim(rita, input);
  const { total, rows } = await house.books.dashboard(house.keeper, { by: 'skill', from: day, until: day });
  expect(total).toMatchObject({ claims: 1, quotes: 100_001, internalCost: 10_000, avoided: 90_001 });
  const found = rows.map(({ id, figures }) => [id, figures.claims, figures.quotes, figures.avoided]);
  expect(found).toEqual([
    [skills[0], 1, 50_001, 45_001],
    [skills[1], 1, 50_000, 45_000],
  ]);
  house.setDay('2026-03-10');
});

test('a unit is told with those below it, and the roots come to the total', async () => {
  const other = await house.unit();
  const otto = await house.person({ unitId: other });
  const nobody = await house.person();
  house.setDay('2026-05-01');
  for (const requester of [boss, rita, otto, nobody]) await house.ledger.claim(requester, aClaimOf(requester, hugo));
  const { total, rows } = await house.books.dashboard(house.keeper, { by: 'unit', from: '2026-05-01' });
  const avoided = 90_000;
  expect(total.avoided).toBe(4 * avoided);
  const figuresOf = (id: string | null) => {
    const row = rows.find((one) => one.id === id)!;
    return [row.figures.avoided, row.withBelow?.avoided ?? null, row.parentId];
  };
  expect(figuresOf(top)).toEqual([avoided, 2 * avoided, null]);
  expect(figuresOf(inner)).toEqual([avoided, avoided, top]);
  expect(figuresOf(other)).toEqual([avoided, avoided, null]);
  expect(figuresOf(null)).toEqual([avoided, null, null]);
  const filtered = await house.books.dashboard(house.keeper, { by: 'month', from: '2026-05-01', unitId: top });
  expect(filtered.total.avoided).toBe(2 * avoided);
  expect(filtered.rows.map(({ name }) => name?.en)).toEqual(['2026-05']);
  house.setDay('2026-03-10');
});

test('the past is told as it stood, and nobody acts on it', async () => {
  house.setDay('2026-07-01');
  const id = await house.ledger.claim(rita, aClaimOf(rita, hugo, { document: null }));
  house.setDay('2026-07-02');
  await house.ledger.attachDocument(rita, id, 'D-9');
  await house.ledger.confirm(boss, id);
  house.setDay('2026-07-04');
  await house.ledger.auditClaim(house.keeper, id);
  house.setDay('2026-07-06');
  await house.ledger.reverse(house.keeper, id, 'the supplier had withdrawn');
  const days = ['2026-06-30', '2026-07-01', '2026-07-02', '2026-07-04', '2026-07-05', '2026-07-06'];
  const stood = await Promise.all(
    days.map(async (until) => {
      const { items } = await house.books.list(boss, { until });
      const claim = items.find((one) => one.id === id);
      return claim && [claim.state, claim.quote.document, claim.figures.avoided, claim.acts.length];
    }),
  );
  expect(stood).toEqual([
    undefined,
    ['claimed', null, 90_000, 1],
    ['confirmed', 'D-9', 90_000, 3],
    ['audited', 'D-9', 90_000, 4],
    ['audited', 'D-9', 90_000, 4],
    ['reversed', 'D-9', 0, 5],
  ]);
  const past = await house.books.list(house.keeper, { until: '2026-07-05', state: 'audited' });
  expect(past.items.map((one) => [one.id, one.can.reverse])).toEqual([[id, false]]);
  expect(past.total.audited).toBe(90_000);
  house.setDay('2026-03-10');
});
