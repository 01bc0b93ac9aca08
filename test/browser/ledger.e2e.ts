import type { Call, Language } from '@app/contract';
import { parse } from 'csv-parse/sync';
import { readFile } from 'node:fs/promises';
import { desktop, openBrowser, openHouseWithWeb, phone, until, visit, type Visit } from '../support/browser.js';
import { openCast, type Cast, type Player } from '../support/cast.js';
import type { House } from '../support/house.js';

jest.setTimeout(60_000);

/** The ledger of avoided spend as people meet it, from the claim to the table that finance takes away. */
describe('the ledger', () => {
  let house: House;
  let cast: Cast;
  let fay: Player;
  let browser: Awaited<ReturnType<typeof openBrowser>>;
  const open: Visit[] = [];

  beforeAll(async () => {
    [house, browser] = await Promise.all([openHouseWithWeb(), openBrowser()]);
    cast = await openCast(house);
    fay = await cast.join({ givenName: 'Fay', familyName: 'Compte', roles: ['employee', 'finance'] });
    const body = { unitId: cast.units.engineering, hourly: 6_000, from: '2026-01-01' };
    await fay.api('POST /ledger/unit-rates', { body });
  });
  afterEach(async () => {
    for (const one of open.splice(0)) await one.close();
  });
  afterAll(async () => {
    await browser?.close();
    cast?.close();
    await house?.close();
  });

  const come = async (player: Player, language: Language, path: string, look = desktop) => {
    const one = await visit(browser, house, player, { language, ...look });
    open.push(one);
    await one.page.goto(path);
    await one.page.getByRole('heading', { level: 1 }).waitFor();
    return one;
  };

  test('finance enters rates from a file, once every line of it is right', async () => {
    const { page, words, complaints } = await come(fay, 'fr', '/ledger/rates');
    const exchange = page.getByRole('region', { name: words('ledger.exchange') });
    await exchange.getByText(words('ledger.noRates')).waitFor();
    await exchange.getByRole('button', { name: words('ledger.importRates') }).click();
    const dialog = page.getByRole('dialog');
    const give = (text: string) =>
      dialog
        .locator('input[type=file]')
        .setInputFiles({ name: 'taux.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
    // Of tomorrow too, for a test that runs at midnight.
    const days = [0, 1].map((in_) => new Date(Date.now() + in_ * 86_400_000).toISOString().slice(0, 10));
    const right = ['Jour;Devise;Taux', ...days.map((day) => `${day};USD;0,92`)];
    await give([...right, '2026-02-30;USD;0,9', '2026-03-01;EUR;1'].join('\n'));
    const problems = dialog.getByRole('listitem');
    await until(
      () => problems.allInnerTexts(),
      (lines) => lines.length === 2,
    );
    expect((await problems.allInnerTexts()).map((text) => text.replace(/\s+/g, ' '))).toEqual([
      `${words('ledger.line', { line: 4 })} ${words('ledger.problem.day')}`,
      `${words('ledger.line', { line: 5 })} ${words('ledger.problem.currency')}`,
    ]);
    const enter = dialog.getByRole('button', { name: words('ledger.importGo', { count: 2 }) });
    expect(await enter.count()).toBe(0);
    await give(right.join('\n'));
    await enter.waitFor();
    await dialog.getByRole('textbox', { name: words('ledger.sourceField') }).fill('Banque centrale');
    await enter.click();
    await dialog.waitFor({ state: 'detached' });
    await until(
      () => exchange.getByRole('listitem').count(),
      (count) => count === 2,
    );
    expect(complaints).toEqual([]);
  });

  test.each<[Language, string]>([
    ['fr', '10 000,50'],
    ['en', '10,000.50'],
  ])(
    '%s: who asked claims, the manager confirms, finance audits, and the table comes to the total',
    async (language, typed) => {
      const before = await shownTotal(await come(cast.eve, language, '/ledger'));
      const supplier = `Studio ${language}`;

      const alice = await come(cast.alice, language, '/ledger/new');
      const { page, words } = alice;
      await page.getByRole('searchbox', { name: words('ledger.helper') }).fill('bob');
      await page.getByRole('button', { name: cast.bob.name }).click();
      await page.getByRole('textbox', { name: words('ledger.hours') }).fill(language === 'fr' ? '7,5' : '7.5');
      const amount = page.getByRole('textbox', { name: words('ledger.amountField') });
      await amount.fill('dix mille');
      await page.getByRole('combobox', { name: words('ledger.currencyField') }).selectOption('USD');
      await page.getByRole('textbox', { name: words('ledger.documentField') }).fill('https://achats.example/devis/118');
      await page.getByRole('button', { name: words('ledger.send'), exact: true }).click();
      await page.getByText(words('ledger.amountWrong')).waitFor();
      await page.getByText(words('error.rule.required')).waitFor();
      await amount.fill(typed);
      await page.getByText(spaced(money(language, 920_046))).waitFor();
      await page.getByRole('textbox', { name: words('ledger.supplierField') }).fill(supplier);
      await page.getByRole('button', { name: words('ledger.send'), exact: true }).click();
      await page.waitForURL('**/ledger/claims/*');
      // 10,000.50 dollars at 0.92, less seven and a half hours at 60.
      const worth = 920_046 - 45_000;
      const reckoning = page.getByRole('region', { name: words('ledger.reckoning') });
      await reckoning.getByText(spaced(money(language, worth))).waitFor();
      await page.getByText(words('ledger.why.mine', { name: cast.alice.name })).waitFor();
      expect(await page.getByRole('button', { name: words('ledger.confirm'), exact: true }).count()).toBe(0);

      // Claimed is not avoided.
      const eve = await come(cast.eve, language, '/ledger');
      expect(await shownTotal(eve)).toBe(before);
      await eve.page.getByRole('row', { name: supplier }).getByText(words('ledger.yourTurn.confirm')).waitFor();
      await eve.page.getByRole('link', { name: supplier }).click();
      await eve.page.getByRole('button', { name: words('ledger.confirm'), exact: true }).click();
      await eve.page.getByRole('button', { name: words('ledger.ask.yes.confirm') }).click();
      await eve.page.getByText(words('ledger.done.confirm')).waitFor();
      await eve.page.getByText(words('ledger.why.finance')).waitFor();
      await eve.page
        .getByRole('main')
        .getByRole('link', { name: words('ledger.title') })
        .click();
      await until(
        () => shownTotal(eve),
        (total) => total === before + worth,
      );

      const finance = await come(fay, language, `/ledger?state=confirmed`);
      await finance.page.getByRole('link', { name: supplier }).click();
      const entries = finance.page.getByRole('region', { name: words('ledger.entries') });
      await entries
        .getByRole('rowheader', { name: words('ledger.account.avoided:confirmed') })
        .first()
        .waitFor();
      await finance.page.getByRole('button', { name: words('ledger.audit'), exact: true }).click();
      await finance.page.getByRole('button', { name: words('ledger.ask.yes.audit') }).click();
      await finance.page.getByText(words('ledger.why.audited')).waitFor();
      await finance.page
        .getByRole('main')
        .getByRole('link', { name: words('ledger.title') })
        .click();
      expect(await shownTotal(finance)).toBe(before + worth);

      await finance.page.getByRole('button', { name: words('ledger.export') }).click();
      const download = finance.page.waitForEvent('download');
      await finance.page.getByRole('button', { name: words('ledger.exportGo') }).click();
      const file = await download;
      expect(file.suggestedFilename()).toMatch(/^parvis-ledger-claims-[\d-]+\.csv$/);
      const rows = tableOf(await readFile(await file.path()));
      const column = language === 'fr' ? 'Évité (EUR)' : 'Avoided (EUR)';
      expect(rows.filter((row) => Object.values(row).includes(supplier))).toHaveLength(1);
      const sum = rows.reduce((all, row) => all + Math.round(Number(row[column]!.replace(',', '.')) * 100), 0);
      expect(sum).toBe(await shownTotal(finance));
      for (const { complaints } of open) expect(complaints).toEqual([]);
    },
  );

  test('the columns of the chart, its table and the split come to the total; the address keeps the view', async () => {
    const eve = await come(cast.eve, 'fr', '/ledger?view=table&per=quarter&by=supplier');
    const { page, words } = eve;
    const total = await shownTotal(eve);
    expect(total).toBe(2 * (920_046 - 45_000));
    const quarters = page.getByRole('region', { name: words('ledger.per.quarter') }).getByRole('row');
    await quarters.nth(1).waitFor();
    expect((await quarters.nth(1).innerText()).replace(/\s/g, '')).toContain(money('fr', total).replace(/\s/g, ''));
    const split = page.getByRole('region', { name: words('ledger.whereFrom') });
    for (const supplier of ['Studio fr', 'Studio en'])
      expect((await split.getByRole('row', { name: supplier }).innerText()).replace(/\s/g, '')).toContain(
        money('fr', total / 2).replace(/\s/g, ''),
      );
    await page.getByRole('button', { name: words('ledger.states.reversed'), exact: true }).click();
    await page.getByText(words('ledger.noneSuch')).waitFor();
    expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({
      view: 'table',
      per: 'quarter',
      by: 'supplier',
      state: 'reversed',
    });
    await page.goBack();
    await page.getByRole('link', { name: 'Studio fr' }).waitFor();
    // The picture tells a screen reader the same.
    await page.goto('/ledger?per=year');
    const point = await page.getByRole('slider', { name: words('ledger.explore') }).getAttribute('aria-valuetext');
    expect(point!.replace(/\s/g, '')).toContain(money('fr', total).replace(/\s/g, ''));
    // A unit leads to what is behind it; Sales has avoided nothing.
    await page.goto(`/ledger?unit=${cast.units.sales}`);
    expect(await shownTotal(eve)).toBe(0);
    await page.getByRole('button', { name: words('ledger.onlyUnit', { name: 'Sales' }) }).click();
    await until(
      () => shownTotal(eve),
      (shown) => shown === total,
    );
  });

  test('a reversal says why, and takes the line out of the total', async () => {
    const finance = await come(fay, 'en', '/ledger', phone);
    const { page, words } = finance;
    const before = await shownTotal(finance);
    await page.getByRole('link', { name: 'Studio fr' }).click();
    await page.getByRole('button', { name: words('ledger.reverse') }).click();
    await page.getByRole('button', { name: words('ledger.reverseYes') }).click();
    await page.getByText(words('ledger.reasonMissing')).waitFor();
    await page.getByRole('textbox', { name: words('ledger.reason') }).fill('Counted twice');
    await page.getByRole('button', { name: words('ledger.reverseYes') }).click();
    await page.getByText(words('ledger.why.reversed', { reason: 'Counted twice' })).waitFor();
    await page
      .getByRole('main')
      .getByRole('link', { name: words('ledger.title') })
      .click();
    await until(
      () => shownTotal(finance),
      (total) => total === before - (920_046 - 45_000),
    );
    // The day before nothing was there.
    const day = new Date(Date.now() - 2 * 86_400_000).toISOString().slice(0, 10);
    await page.getByLabel(words('ledger.until')).fill(day);
    await page.waitForURL(`**until=${day}`);
    await page.getByText(words('ledger.emptyUntil')).waitFor();
  });

  test('who took no part sees the total of the company, and that the details are not theirs', async () => {
    const { page, words } = await come(cast.oscar, 'fr', '/ledger');
    await page.getByText(words('ledger.partial', { count: 0, total: 1 })).waitFor();
    await page.getByText(words('ledger.noneSeen')).waitFor();
    expect(await page.getByRole('button', { name: words('ledger.export') }).count()).toBe(0);
    expect(
      await page
        .getByRole('main')
        .getByRole('link', { name: words('ledger.rates') })
        .count(),
    ).toBe(0);
    await page.goto('/ledger/rates');
    await page.getByText(words('ledger.ratesRefused')).waitFor();
    await page.goto('/ledger/claims/1');
    await page.getByText(words('ledger.gone')).waitFor();
  });

  test('what a request saved waits for a rate, and is claimed as soon as finance enters it', async () => {
    const id = await helped(cast, { amount: 500_000, currency: 'CHF', supplier: 'Géo Léman', document: 'Devis 7' });
    const { page, words, complaints } = await come(fay, 'fr', '/ledger?state=waiting');
    await page.getByRole('row', { name: 'Géo Léman' }).getByText(words('ledger.state.waiting')).waitFor();
    await page.getByRole('link', { name: 'Géo Léman' }).click();
    await page.getByText(words('ledger.why.enterRates')).waitFor();
    await page.getByRole('link', { name: words('ledger.toRates') }).click();
    const exchange = page.getByRole('region', { name: words('ledger.exchange') });
    await exchange.getByRole('combobox', { name: words('ledger.currencyField') }).selectOption('CHF');
    await exchange.getByRole('textbox', { name: words('ledger.rateField') }).fill('1,05');
    await exchange.getByRole('textbox', { name: words('ledger.sourceField') }).fill('Trésorerie');
    const { day } = (await fay.api('GET /ledger/claims/:id', { params: { id } })).body;
    await exchange.getByLabel(words('ledger.rateDay')).fill(day);
    await exchange.getByRole('button', { name: words('ledger.enterRate') }).click();
    await page.getByText(words('ledger.rateEntered', { count: 1 })).waitFor();
    await page.goto(`/ledger/claims/${id}`);
    await page.getByText(words('ledger.why.manager', { name: cast.alice.name })).waitFor();
    const reckoning = page.getByRole('region', { name: words('ledger.reckoning') });
    await reckoning.getByText(spaced(money('fr', 525_000 - 12_000))).waitFor();
    await page.getByRole('link', { name: words('ledger.openRequest') }).click();
    await page.getByText('À tourner.').waitFor();
    expect(complaints).toEqual([]);
  });

  test('on a phone the way there is under “more”; a guest has none', async () => {
    const entry = async (player: Player) => {
      const { page, words } = await come(player, 'fr', '/', phone);
      await page.getByRole('button', { name: words('shell.more') }).click();
      const sheet = page.getByRole('dialog');
      await sheet.getByRole('link', { name: words('shell.settings') }).waitFor();
      return sheet.getByRole('link', { name: words('shell.ledger') });
    };
    expect(await (await entry(cast.gus)).count()).toBe(0);
    const way = await entry(cast.oscar);
    await way.click();
    await way.page().waitForURL('**/ledger');
  });
});

/** Alice asks, Bob helps for two hours, and Alice agrees that it is done; answers the claim. */
async function helped({ alice, bob }: Cast, quote: object): Promise<string> {
  const { everyone } = (await alice.api('GET /me')).body;
  const body = {
    kind: 'request' as const,
    audienceId: everyone,
    title: 'Une vidéo client',
    body: 'À tourner.',
    request: { quote },
  };
  const params = { id: (await alice.api('POST /posts', { body: body as Call<'POST /posts'>['body'] })).body.id };
  await alice.api('POST /posts/:id/invitations', { params, body: { personId: bob.id } });
  await bob.api('PUT /posts/:id/answer', { params, body: { answer: 'accept' } });
  const on = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
  await bob.api('POST /posts/:id/work', { params, body: { on, hours: 2 } });
  await bob.api('POST /posts/:id/delivery', { params, body: { note: 'La voici' } });
  return (await alice.api('POST /posts/:id/closing', { params })).body.claim!.id;
}

const tableOf = (bytes: Buffer): Record<string, string>[] =>
  parse(bytes, { bom: true, delimiter: ';', columns: true }) as unknown as Record<string, string>[];

/** What is shown as avoided, in cents: the sentence and the number behind it are the same. */
async function shownTotal({ page, words }: Visit): Promise<number> {
  const shown = page.locator('[data-total]');
  const empty = page.getByText(words('ledger.empty'));
  await shown.or(empty).first().waitFor();
  if ((await shown.count()) === 0) return 0;
  const cents = Number(await shown.getAttribute('data-total'));
  const language = (await page.locator('html').getAttribute('lang')) as Language;
  expect((await shown.innerText()).replace(/\s/g, '')).toBe(money(language, cents).replace(/\s/g, ''));
  return cents;
}
const money = (language: Language, cents: number) =>
  new Intl.NumberFormat(language, {
    style: 'currency',
    currency: 'EUR',
    minimumFractionDigits: cents % 100 === 0 ? 0 : 2,
  }).format(cents / 100);
/** A text as a page is searched for it: blanks of any width are blanks. */
const spaced = (text: string) => new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s/g, '\\s'));
