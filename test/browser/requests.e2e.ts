import { readFile } from 'node:fs/promises';
import type { Language } from '@app/contract';
import { Evidence, Skills } from '@app/expertise';
import { everyone } from '@app/platform';
import { desktop, openBrowser, openHouseWithWeb, phone, until, visit, type Visit } from '../support/browser.js';
import { openCast, type Cast, type Player } from '../support/cast.js';
import type { House } from '../support/house.js';

jest.setTimeout(120_000);

interface Story {
  language: Language;
  need: string;
  hours: string;
  supplier: string;
}
const stories: Story[] = [
  {
    language: 'fr',
    need: 'besoin de quelqu’un pour tourner et monter une vidéo client, devis agence 10 000 $',
    hours: '7,5',
    supplier: 'Studio Nord',
  },
  {
    language: 'en',
    need: 'looking for somebody to shoot and edit a customer video, agency quote 10,000 $',
    hours: '7.5',
    supplier: 'Studio South',
  },
];
const dayIn = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const later = dayIn(30);

/** 10,000 dollars at 0.92, less nine and a half hours at 60. */
const saved = (language: Language) =>
  new Intl.NumberFormat(language, { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 }).format(8_630);
/** A text as a page is searched for it: blanks of any width are blanks. */
const spaced = (text: string) => new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s/g, '\\s'));

/** Help that is asked for, found, given and thanked for. */
describe('a request for help', () => {
  let house: House;
  let cast: Cast;
  let browser: Awaited<ReturnType<typeof openBrowser>>;
  let lea: Player;
  let maelle: Player;
  let yann: Player;
  let paul: Player;
  let fay: Player;

  beforeAll(async () => {
    [house, browser] = await Promise.all([openHouseWithWeb(), openBrowser()]);
    cast = await openCast(house);
    const join = (givenName: string, familyName: string, title: string) =>
      cast.join({
        givenName,
        familyName,
        title,
        unitId: cast.units.sales,
        siteId: cast.sites.lyon,
        managerId: cast.eve.id,
      });
    lea = await join('Léa', 'Fabre', 'Assistante marketing');
    maelle = await join('Maëlle', 'Kervella', 'Vidéaste');
    yann = await join('Yann', 'Le-Goff', 'Monteur');
    paul = await join('Paul', 'Bavard', 'Vendeur');
    fay = await cast.join({ givenName: 'Fay', familyName: 'Compte', roles: ['employee', 'finance'] });
    await fay.api('POST /ledger/unit-rates', {
      body: { unitId: cast.units.sales, hourly: 6_000, from: '2026-01-01' },
    });
    // Of tomorrow too, for a test that runs at midnight.
    for (const day of [dayIn(0), dayIn(1)])
      await fay.api('POST /ledger/rates', { body: { day, currency: 'USD', rate: '0.92', source: 'Banque centrale' } });
    const [film] = await house.app
      .get(Skills)
      .add([{ labelFr: 'Montage vidéo', labelEn: 'Video editing', aliases: ['monter une vidéo', 'vidéo', 'video'] }]);
    await maelle.api('PUT /me/skills/:id', { params: { id: film! }, body: { level: 4 } });
    await yann.api('PUT /me/skills/:id', { params: { id: film! }, body: { level: 3 } });
    await house.app.get(Evidence).recountWords();
    await maelle.api('POST /posts', {
      body: { audienceId: everyone, title: 'La vidéo d’Hélios', body: 'La voici.', language: 'fr' },
    });
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    cast?.close();
    await house?.close();
  });

  const button = ({ page, words }: Visit, key: string, values?: Record<string, unknown>) =>
    page.getByRole('button', { name: words(key, values), exact: true });
  const field = ({ page, words }: Visit, key: string) => page.getByLabel(words(key), { exact: true });
  const tag = ({ page, words }: Visit, state: string) =>
    page.locator('article').getByText(words(`requests.state.${state}`), { exact: true });
  const asked = ({ page, words }: Visit, { name }: Player) =>
    page
      .getByRole('heading', { name: words('requests.askedTitle') })
      .locator('..')
      .getByRole('listitem')
      .filter({ has: page.getByRole('link', { name, exact: true }) });
  const candidate = ({ page }: Visit, { id }: Player) => page.locator(`[data-candidate="${id}"]`);

  test.each(stories)(
    'EMC: from a typed need to a film made in the house, each seeing at once what the others do ($language)',
    async ({ language, need, hours, supplier }) => {
      const mine = await visit(browser, house, lea, { language, ...desktop });
      const { page, words } = mine;

      // She types what she needs where one looks for people, and asks for it.
      await page.goto('/people');
      await page.getByRole('searchbox', { name: words('people.searchLabel') }).fill(need);
      await page.locator(`[data-person="${maelle.id}"]`).waitFor();
      await button(mine, 'people.askHelp').click();
      await page.waitForURL('**/');
      await until(
        () => page.getByRole('textbox', { name: words('wall.titleField') }).inputValue(),
        (title) => title === need,
      );
      await field(mine, 'requests.deadline').fill(later);
      await field(mine, 'requests.hours').fill('20');
      const composer = page.locator('form');
      await composer.getByText(words('requests.quoteTitle')).click();
      await field(mine, 'requests.amount').fill('10 000');
      await page.getByText(words('requests.supplierMissing')).waitFor();
      expect(await button(mine, 'wall.publish').getAttribute('aria-disabled')).toBe('true');
      await field(mine, 'requests.currency').selectOption('USD');
      await field(mine, 'requests.supplier').fill(supplier);
      await field(mine, 'requests.document').fill('devis-2026-114.pdf');
      await button(mine, 'wall.publish').click();

      // She is shown who could help, and why; she asks two.
      await page.waitForURL('**/posts/*');
      const id = page.url().split('/').pop()!;
      await candidate(mine, maelle).waitFor();
      await page.locator('article').getByText(supplier).waitFor();
      const named = await page
        .locator('[data-candidate]')
        .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-candidate')));
      expect(named.slice(0, 2)).toEqual([maelle.id, yann.id]);
      expect(named).not.toContain(lea.id);
      await candidate(mine, maelle)
        .getByRole('button', { name: words('people.why') })
        .click();
      await candidate(mine, maelle).getByText(words('people.reason.skill'), { exact: true }).waitFor();
      for (const { name } of [maelle, yann]) await button(mine, 'requests.inviteName', { name }).click();
      for (const who of [maelle, yann]) await asked(mine, who).getByText(words('requests.answer.pending')).waitFor();

      // One has no time, says so and names somebody else: she reads it without reloading.
      const his = await visit(browser, house, yann, { language, ...desktop });
      await his.page.goto('/requests?as=invited');
      await his.page.getByRole('link', { name: need }).click();
      await button(his, 'requests.decline').click();
      const dialog = his.page.getByRole('dialog');
      await dialog.getByLabel(words('requests.reason'), { exact: true }).fill('Je suis en congé.');
      await dialog.getByRole('searchbox').fill('Bavard');
      await dialog.getByRole('button', { name: paul.name }).click();
      await dialog.getByRole('button', { name: words('requests.decline') }).click();
      await dialog.waitFor({ state: 'detached' });
      await asked(mine, yann).getByText('Je suis en congé.').waitFor();
      await asked(mine, yann)
        .getByText(words('requests.proposes', { name: paul.name }))
        .waitFor();
      await candidate(mine, paul).waitFor();
      expect(await candidate(mine, yann).count()).toBe(0);

      // The other accepts on her phone, by the keyboard alone.
      const hers = await visit(browser, house, maelle, { language, ...phone, theme: 'dark' });
      await hers.page.goto('/');
      const turn = hers.page.locator(`[data-post="${id}"]`);
      await turn.getByRole('button', { name: words('requests.accept') }).focus();
      await hers.page.keyboard.press('Enter');
      await turn.getByRole('link', { name: words('requests.follow') }).focus();
      await hers.page.keyboard.press('Enter');
      await hers.page.waitForURL(`**/posts/${id}`);
      await tag(mine, 'underway').waitFor();
      await asked(mine, maelle).getByText(words('requests.answer.accepted')).waitFor();

      // She notes her hours, takes a slip back and brings it back, and delivers.
      const log = async (time: string, note: string) => {
        await field(hers, 'requests.workHours').fill(time);
        await field(hers, 'requests.workNote').fill(note);
        await hers.page.keyboard.press('Enter');
        await hers.page.getByRole('listitem').filter({ hasText: note }).waitFor();
      };
      await log(hours, 'Tournage');
      await log('2', 'Montage');
      const line = hers.page.getByRole('listitem').filter({ hasText: 'Montage' });
      await line.getByRole('button').click();
      await line.waitFor({ state: 'detached' });
      await hers.page
        .getByRole('status')
        .getByRole('button', { name: words('ui.undo') })
        .click();
      await line.waitFor();
      await button(hers, 'requests.deliver').click();
      const handing = hers.page.getByRole('dialog');
      await handing.getByLabel(words('requests.deliverNote')).fill('Version finale.');
      await handing.getByRole('button', { name: 'La vidéo d’Hélios' }).click();
      await handing.getByRole('button', { name: words('requests.deliver') }).click();
      await tag(hers, 'delivered').waitFor();

      // The asker has what she needed, closes and thanks; so does the helper.
      await tag(mine, 'delivered').waitFor();
      await page.getByRole('link', { name: 'La vidéo d’Hélios' }).waitFor();
      await button(mine, 'requests.close').click();
      const thanking = page.getByRole('dialog');
      await thanking.locator('label', { hasText: words('requests.stars', { count: 5 }) }).click();
      await thanking.getByLabel(words('requests.word')).fill('Superbe');
      await thanking.getByRole('button', { name: words('requests.close') }).click();
      await tag(mine, 'closed').waitFor();
      await page.getByText(spaced(words('requests.saved.claimed', { amount: saved(language) }))).waitFor();
      await hers.page.getByText('Superbe').waitFor();
      await hers.page.locator('label', { hasText: words('requests.stars', { count: 4 }) }).click();
      await button(hers, 'requests.rate').click();
      await page.getByRole('img', { name: words('requests.stars', { count: 4 }) }).waitFor();

      const { body: end } = await lea.api('GET /posts/:id/request', { params: { id } });
      expect(end).toMatchObject({
        state: 'closed',
        deadline: later,
        effortHours: 20,
        hours: 9.5,
        quote: { amount: 1_000_000, currency: 'USD', supplier, document: 'devis-2026-114.pdf' },
        helpers: [{ id: maelle.id }],
        outcome: { note: 'Version finale.', posts: [{ title: 'La vidéo d’Hélios' }] },
      });
      expect(end.ratings.map(({ stars }) => stars)).toEqual([5, 4]);

      // Her manager confirms what it has saved, finance audits it, and takes the line away with its evidence.
      const decide = async (who: Player, act: 'confirm' | 'audit') => {
        const one = await visit(browser, house, who, { language, ...desktop });
        await one.page.goto('/ledger');
        await one.page.getByRole('link', { name: supplier }).click();
        await one.page.getByText('devis-2026-114.pdf').waitFor();
        await button(one, `ledger.${act}`).click();
        await button(one, `ledger.ask.yes.${act}`).click();
        await button(one, `ledger.${act}`).waitFor({ state: 'detached' });
        return one;
      };
      const manager = await decide(cast.eve, 'confirm');
      const finance = await decide(fay, 'audit');
      await finance.page.getByRole('link', { name: words('ledger.openRequest') }).click();
      await finance.page.getByRole('heading', { level: 3, name: need }).waitFor();
      await finance.page.goto('/ledger');
      await button(finance, 'ledger.export').click();
      const download = finance.page.waitForEvent('download');
      await button(finance, 'ledger.exportGo').click();
      const table = await readFile(await (await download).path(), 'utf8');
      expect(table.split('\n').filter((row) => row.includes(supplier))).toHaveLength(1);
      await page.reload();
      await page.getByText(spaced(words('requests.saved.audited', { amount: saved(language) }))).waitFor();

      for (const { complaints, close } of [mine, hers, his, manager, finance]) {
        expect(complaints).toEqual([]);
        await close();
      }
    },
  );

  test('what is asked for waits in a draft with everything that is said beside it', async () => {
    const carol = await visit(browser, house, cast.carol, { language: 'fr', ...phone });
    const { page, words } = carol;
    await page.goto('/requests');
    await button(carol, 'requests.askHelp').first().click();
    await page.waitForURL('**/');
    await page.getByRole('textbox', { name: words('wall.titleField') }).fill('Relire un marché');
    await field(carol, 'requests.hours').fill('3');
    await page.getByRole('switch', { name: words('requests.confidential') }).check();
    await until(
      async () => (await cast.carol.api('GET /drafts')).body.map(({ content }) => content['need']),
      ([need]) => String(need).includes('"hours":"3"') && String(need).includes('"confidential":true'),
    );
    await page.reload();
    await until(
      () => field(carol, 'requests.hours').inputValue(),
      (typed) => typed === '3',
    );
    await page
      .locator('form')
      .getByRole('button', { name: words('wall.publish') })
      .click();
    await page.waitForURL('**/posts/*');
    await page.getByText(words('requests.confidential'), { exact: true }).waitFor();
    const id = page.url().split('/').pop()!;
    expect((await cast.bob.api('GET /posts/:id', { params: { id } })).status).toBe(404);

    // Who is asked sees it, until they decline: then it is gone, and the page with it.
    await cast.carol.api('POST /posts/:id/invitations', {
      params: { id },
      body: { personId: cast.oscar.id, note: 'Entre nous.' },
    });
    const oscar = await visit(browser, house, cast.oscar, { language: 'fr', ...phone });
    await oscar.page.goto(`/posts/${id}`);
    await oscar.page.locator('article').getByText('Entre nous.').waitFor();
    await button(oscar, 'requests.decline').click();
    const dialog = oscar.page.getByRole('dialog');
    await dialog.getByLabel(words('requests.reason'), { exact: true }).fill('Trop loin de moi.');
    await dialog.getByRole('button', { name: words('requests.decline') }).click();
    await oscar.page.waitForURL('**/requests?as=invited');
    await oscar.page.getByRole('status').getByText(words('requests.declinedNow')).waitFor();
    await oscar.page.getByText(words('requests.empty.invited')).waitFor();
    expect([...carol.complaints, ...oscar.complaints]).toEqual([]);
    await oscar.close();
    await carol.close();
  });

  test('who takes a pause is not offered, and says how often, and whom to ask instead', async () => {
    const bob = await visit(browser, house, cast.bob, { language: 'en', ...desktop });
    const { page, words } = bob;
    await page.goto('/settings/asks');
    await field(bob, 'requests.weekly').selectOption('1');
    await field(bob, 'requests.pause').fill(later);
    await page.getByRole('searchbox').fill('Alice');
    await page.getByRole('button', { name: cast.alice.name }).click();
    await page.getByRole('button', { name: words('people.takeOff', { name: cast.alice.name }) }).waitFor();
    await until(
      async () => (await cast.bob.api('GET /me/asks')).body,
      ({ weekly, pausedUntil, substitute }) =>
        weekly === 1 && pausedUntil === later && substitute?.id === cast.alice.id,
    );
    await bob.close();
  });
});
