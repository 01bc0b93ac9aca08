import type { Page } from 'playwright-core';
import { desktop, openBrowser, openHouseWithWeb, until, visit, type Visit } from '../support/browser.js';
import { openCast, type Cast } from '../support/cast.js';
import { colourAt, iconButtons, stop, type Stop } from '../support/eyes.js';
import type { House } from '../support/house.js';

jest.setTimeout(60_000);

/** What a person may count on who reads and acts with the keyboard, or does not know what an icon means. */
describe('the keys', () => {
  let house: House;
  let cast: Cast;
  let browser: Awaited<ReturnType<typeof openBrowser>>;
  let carol: Visit;
  let page: Page;
  let long: string;
  let asked: string;

  const card = (id: string) => page.locator(`[data-post="${id}"]`);
  const home = async () => {
    await page.goto('/');
    await card(long).waitFor();
  };
  const path = () => new URL(page.url()).pathname;
  const shortcuts = () => page.getByRole('dialog', { name: carol.words('aside.shortcuts') });

  beforeAll(async () => {
    [house, browser] = await Promise.all([openHouseWithWeb(), openBrowser()]);
    cast = await openCast(house);
    const { everyone } = (await cast.eve.api('GET /me')).body;
    for (let i = 0; i < 25; i++)
      await cast.bob.api('POST /posts', { body: { kind: 'update', audienceId: everyone, body: `Jour ${i}.` } });
    const body = `Merci @${cast.bob.handle}, voir https://parvis.test/digue. ${'Le chantier avance bien. '.repeat(60)}`;
    long = (await cast.alice.api('POST /posts', { body: { kind: 'update', audienceId: everyone, body } })).body.id;
    const message = await cast.eve.api('POST /posts', {
      body: {
        kind: 'announcement',
        audienceId: everyone,
        title: 'Jeudi',
        body: 'Libre.',
        announcement: {
          mustRead: true,
          texts: { fr: { title: 'Jeudi', body: 'Libre.' }, en: { title: 'Thursday', body: 'Free.' } },
        },
        poll: { question: { fr: 'Bien ?' }, options: [{ fr: 'Oui' }, { fr: 'Non' }], multiple: false },
      },
    });
    asked = message.body.id;
  });
  beforeEach(async () => {
    carol = await visit(browser, house, cast.carol, { language: 'fr', ...desktop });
    ({ page } = carol);
    await home();
  });
  afterEach(() => carol.close());
  afterAll(async () => {
    await browser?.close();
    cast?.close();
    await house?.close();
  });

  test('17: letters do nothing while somebody types, and in a dialog', async () => {
    await page.keyboard.press('n');
    const field = page.getByRole('textbox', { name: carol.words('wall.textField') });
    await until(
      () => page.evaluate<string>('document.activeElement.tagName'),
      (tag) => tag === 'TEXTAREA',
    );
    await page.keyboard.type('jklrnco.?/ghgp');
    expect(await field.inputValue()).toBe('jklrnco.?/ghgp');
    expect(path()).toBe('/');
    expect(await page.getByRole('dialog').count()).toBe(0);
    await field.fill('');
    await field.press('Escape');
    await field.waitFor({ state: 'detached' });

    await page.getByRole('main').focus();
    await page.keyboard.press('?');
    await shortcuts().waitFor();
    for (const key of ['j', 'n', '/', 'g', 'p']) await page.keyboard.press(key);
    await shortcuts().waitFor();
    expect(await page.getByRole('dialog').count()).toBe(1);
    expect(await page.locator('[data-post]:focus').count()).toBe(0);
    expect(await field.count()).toBe(0);
    expect(path()).toBe('/');
  });

  test('17: with the setting off letters do nothing, and Ctrl K still opens the palette', async () => {
    const preferences = (await cast.carol.api('GET /me')).body.preferences;
    await cast.carol.api('PUT /me/preferences', { body: { ...preferences, shortcuts: false } });
    await page.reload();
    await card(long).waitFor();
    for (const key of ['j', '?', 'n', '/', 'g', 'p']) await page.keyboard.press(key);
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog', { name: carol.words('aside.palette') }).waitFor();
    expect(await page.getByRole('dialog').count()).toBe(1);
    expect(await page.getByRole('textbox', { name: carol.words('wall.textField') }).count()).toBe(0);
    expect(path()).toBe('/');
    await cast.carol.api('PUT /me/preferences', { body: { ...preferences, shortcuts: true } });
  });

  test('17: ? lists every shortcut that the page teaches elsewhere, and each place it names is reached', async () => {
    const menu = page.getByRole('button', { name: carol.words('wall.menu', { name: cast.alice.name }) });
    const taught = new Set<string>();
    const collect = async () => {
      const keys = await page.evaluate<string[]>(
        `[...document.querySelectorAll('[data-keys]')].map((e) => e.dataset.keys).concat([...document.querySelectorAll('[role=menu] kbd, header kbd')].map((e) => e.textContent))`,
      );
      for (const key of keys) taught.add(key.replaceAll(' ', ''));
    };
    await collect();
    await menu.first().click();
    await page.getByRole('menu').waitFor();
    await collect();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: cast.carol.name, exact: true }).click();
    await page.getByRole('menu').waitFor();
    await collect();
    await page.keyboard.press('Escape');
    await page.getByRole('menu').waitFor({ state: 'detached' });
    expect(taught.size).toBeGreaterThan(10);

    await page.keyboard.press('?');
    await shortcuts().waitFor();
    const rows = await page.evaluate<string[][]>(
      `[...document.querySelectorAll('dialog dl > div')].map((row) => [...row.querySelectorAll('kbd')].map((key) => key.textContent))`,
    );
    const listed = new Set(rows.flatMap((keys) => [...keys, keys.join('')]).map((key) => key.replaceAll(' ', '')));
    expect([...taught].filter((key) => !listed.has(key))).toEqual([]);
    await page.keyboard.press('Escape');
    await shortcuts().waitFor({ state: 'detached' });

    const reached = new Set<string>();
    const ways = rows.filter(([first]) => first === 'G');
    for (const [, letter] of ways) {
      const before = letter === 'H' ? '' : page.url();
      await until(
        async () => {
          await page.keyboard.press('g');
          await page.keyboard.press(letter!.toLowerCase());
          return page.url();
        },
        (url) => url !== before,
      );
      reached.add(path());
    }
    expect(reached.size).toBe(ways.length);
  });

  test('17: c copies the link of the post that has the focus', async () => {
    await carol.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.keyboard.press('j');
    const id = await page.locator('[data-post]:focus').getAttribute('data-post');
    await page.keyboard.press('c');
    await page.getByRole('status').getByText(carol.words('wall.linkCopied')).waitFor();
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(`${house.url}/posts/${id}`);
  });

  test('19: Tab walks through a whole card as it is read, always to be seen, and out of it again', async () => {
    for (const id of [asked, long]) {
      await card(id).focus();
      const stops = await walk(page, 'Tab', id);
      expect(stops.length).toBeGreaterThanOrEqual(6);
      expect(stops.filter(({ ring }) => !ring)).toEqual([]);
      for (const [i, next] of stops.slice(1).entries()) {
        const last = stops[i]!;
        const beside = Math.min(last.bottom, next.bottom) - Math.max(last.top, next.top);
        const isSameLine = beside > 0.5 * Math.min(last.bottom - last.top, next.bottom - next.top);
        expect([last.name, next.name, isSameLine ? next.left > last.left : next.bottom > last.top]).toEqual([
          last.name,
          next.name,
          true,
        ]);
      }
      // And back in, the other way round.
      const back = await walk(page, 'Shift+Tab', id);
      expect(back.length).toBe(stops.length);
    }
  });

  test('19: one link jumps to the content, another over all the posts', async () => {
    await page.evaluate('document.activeElement.blur()');
    await page.keyboard.press('Tab');
    expect((await stop(page)).name).toContain(carol.words('shell.skip'));
    expect((await stop(page)).top).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(`document.activeElement.closest('main') !== null`)).toBe(true);

    const skip = page.getByRole('button', { name: carol.words('wall.skipPosts') });
    for (let i = 0; i < 20 && !(await stop(page)).name.includes(carol.words('wall.skipPosts')); i++)
      await page.keyboard.press('Tab');
    expect((await skip.boundingBox())!.height).toBeGreaterThan(24);
    const before = await page.evaluate<number>('scrollY');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(`document.activeElement.closest('[role=feed]')`)).toBeNull();
    expect(
      await page
        .getByRole('complementary')
        .filter({ has: page.locator(':focus') })
        .count(),
    ).toBe(1);
    expect(await page.evaluate('scrollY')).toBe(before);
  });

  test.each([{ width: 1440 }, { width: 900 }, { width: 390 }])(
    '20: what shows only an icon has a name and a tooltip, $width px',
    async ({ width }) => {
      await page.setViewportSize({ width, height: 900 });
      const found: string[] = [];
      for (const address of ['/', `/posts/${long}`, '/people', `/people/${cast.carol.handle}`]) {
        await page.goto(address);
        await page.getByRole('heading', { level: 1 }).waitFor({ state: 'attached' });
        if (address === '/') {
          await card(long).waitFor();
          await page.getByRole('button', { name: carol.words('wall.prompt') }).click();
          await page.getByRole('textbox', { name: carol.words('wall.textField') }).waitFor();
        }
        const icons = await iconButtons(page);
        found.push(...icons.map(({ name }) => name));
        expect([address, icons.filter(({ name, tip }) => name === '' || tip === '')]).toEqual([address, []]);
      }
      expect(found).toContain(carol.words('composer.addImage'));
      expect(found.length).toBeGreaterThan(8);
    },
  );

  test('20: the tooltip comes with the mouse and with the focus, above a dialog too; Escape takes it away', async () => {
    const tip = page.locator('[role=tooltip]');
    const says = (text: string) => tip.filter({ hasText: text }).waitFor();
    const dark = page.getByRole('button', { name: carol.words('shell.toDark') });
    await dark.hover();
    await says(carol.words('shell.toDark'));
    await page.keyboard.press('Escape');
    await tip.waitFor({ state: 'detached' });
    await page.mouse.move(700, 400);
    await dark.focus();
    await page.keyboard.press('Shift+Tab');
    await says(carol.words('shell.switchLanguage'));
    await page.keyboard.press('Escape');
    await tip.waitFor({ state: 'detached' });

    await page.getByRole('main').focus();
    await page.keyboard.press('?');
    await shortcuts()
      .getByRole('button', { name: carol.words('ui.close') })
      .hover();
    await says(carol.words('ui.close'));
    const { x, y, height } = (await tip.boundingBox())!;
    const ink = await page.evaluate<string>(
      `getComputedStyle(document.querySelector('[role=tooltip]')).backgroundColor`,
    );
    expect(`rgb(${(await colourAt(page, Math.round(x + 4), Math.round(y + height / 2))).join(', ')})`).toBe(ink);
  });

  test('a name says who it is, under the mouse or with the keyboard, and one gesture reaches them', async () => {
    const { words } = carol;
    await cast.alice.api('POST /me/skills', { body: { label: 'Hydraulique', language: 'fr', level: 3 } });
    const name = card(long).getByRole('link', { name: cast.alice.name, exact: true });
    const told = page.getByRole('region', { name: cast.alice.name });
    // The layer comes when the page rests: what points before that is not heard.
    await until(
      async () => {
        await page.mouse.move(5, 5);
        await name.hover();
        return told.waitFor({ timeout: 1500 }).then(
          () => true,
          () => false,
        );
      },
      (isShown) => isShown,
      30_000,
    );
    await told.getByRole('link', { name: 'Hydraulique' }).waitFor();
    await page.keyboard.press('Escape');
    await told.waitFor({ state: 'detached' });

    await name.focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    await told.getByText(words('people.card.tip')).waitFor();
    await page.keyboard.press('ArrowDown');
    await until(
      () => page.evaluate<string>('document.activeElement.textContent'),
      (text) => text === cast.alice.name,
    );
    await told.getByRole('button', { name: words('people.card.mention') }).click();
    await told.waitFor({ state: 'detached' });
    await until(
      () => page.evaluate<string[]>(`[...document.querySelectorAll('textarea')].map((area) => area.value)`),
      (values) => values.includes(`@${cast.alice.handle} `),
    );
    await page.locator('textarea').first().fill('');
  });
});

/** Goes on with a key until the focus has left the card; answers where it was inside. */
async function walk(page: Page, key: string, id: string): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (let i = 0; i < 40; i++) {
    await page.keyboard.press(key);
    const here = await stop(page);
    if (here.post === id) stops.push(here);
    else if (stops.length > 0) return stops;
  }
  throw new Error(`the focus does not leave the card: ${stops.map(({ name }) => name).join()}`);
}
