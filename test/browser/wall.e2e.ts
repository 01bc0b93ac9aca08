import type { Locator, Page } from 'playwright-core';
import { desktop, openBrowser, openHouseWithWeb, until, visit, type Visit } from '../support/browser.js';
import { openCast, type Cast, type Player } from '../support/cast.js';
import type { House } from '../support/house.js';
import { wordsIn } from '../support/words.js';

jest.setTimeout(60_000);

/** What a person may count on while reading and writing on the wall. */
describe('the wall', () => {
  let house: House;
  let cast: Cast;
  let browser: Awaited<ReturnType<typeof openBrowser>>;
  let everyone: string;
  let carol: Visit;
  let page: Page;

  const post = async (author: Player, body: string) =>
    (await author.api('POST /posts', { body: { kind: 'update', audienceId: everyone, body, language: 'fr' } })).body;
  const postAll = async (author: Player, bodies: string[]) => {
    for (const body of bodies) await post(author, body);
  };
  /** How often this text stands on the wall of the server. */
  const stored = async (body: string) =>
    (await cast.carol.api('GET /wall', { query: {} })).body.items.filter((item) => item.body === body).length;
  const pill = (count: number) => page.getByRole('button', { name: carol.words('wall.newPosts', { count }) });
  const card = (text: string) => page.locator('[data-post]', { hasText: text });
  const top = async (element: Locator) => (await element.boundingBox())!.y;
  const scrolled = () => page.evaluate<number>('scrollY');

  const compose = async (text: string) => {
    await page.getByRole('button', { name: carol.words('wall.prompt') }).click();
    const field = page.getByRole('textbox', { name: carol.words('wall.textField') });
    await field.fill(text);
    return field;
  };
  /** Keeps such requests from the server until they are released. */
  const hold = async (address: string) => {
    let release = () => {};
    const held = new Promise<void>((done) => (release = done));
    await page.route(address, async (route) => {
      await held;
      await route.continue();
    });
    return { release };
  };
  const home = async () => {
    await page.goto('/');
    await page.waitForSelector('html[data-line="live"]');
  };

  beforeAll(async () => {
    [house, browser] = await Promise.all([openHouseWithWeb(), openBrowser()]);
    cast = await openCast(house);
    everyone = (await cast.carol.api('GET /me')).body.everyone;
    await postAll(
      cast.bob,
      Array.from({ length: 30 }, (_, i) => `Nouvelle du chantier, jour ${i + 1}.`),
    );
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

  test('1 and 2: new posts wait behind a pill that counts them; nothing moves until it is asked for', async () => {
    await page.evaluate('scrollTo(0, 1200)');
    const read = await until(
      () => page.evaluate<string>(`document.elementFromPoint(700, 400)?.closest('[data-post]')?.dataset.post ?? ''`),
      (id) => id !== '',
    );
    const before = await top(page.locator(`[data-post="${read}"]`));
    await postAll(
      cast.bob,
      Array.from({ length: 20 }, (_, i) => `Arrivée ${i + 1}.`),
    );
    await pill(20).waitFor();
    expect(await top(page.locator(`[data-post="${read}"]`))).toBeCloseTo(before, 0);
    expect(await page.title()).toMatch(/^\(20\) /);

    await pill(20).click();
    await card('Arrivée 20.').waitFor();
    expect(await scrolled()).toBe(0);
    expect(await page.locator('[data-post]').first().textContent()).toContain('Arrivée 20.');
    expect(await page.title()).not.toContain('(');

    await page.evaluate('scrollTo(0, 900)');
    await post(cast.bob, 'Encore une.');
    await pill(1).waitFor();
    await page.keyboard.press('.');
    await card('Encore une.').waitFor();
    expect(await scrolled()).toBe(0);
  });

  test('3: posts that are merged above leave the one with the focus where it is, to the pixel', async () => {
    for (let i = 0; i < 12; i++) await page.keyboard.press('j');
    const focused = page.locator('[data-post]:focus');
    const id = await focused.getAttribute('data-post');
    const place = Number(await focused.getAttribute('aria-posinset'));
    const before = await top(focused);
    // One's own posts from another device need no pill.
    await postAll(cast.carol, ['D’un autre appareil, 1.', 'D’un autre appareil, 2.']);
    await until(
      () => focused.getAttribute('aria-posinset'),
      (position) => position === String(place + 2),
    );
    expect(await focused.getAttribute('data-post')).toBe(id);
    expect(await top(focused)).toBeCloseTo(before, 0);
  });

  test('6: what is typed survives a reload with the composer open, and is gone everywhere once published', async () => {
    await compose('Un texte qui ne se perd pas.');
    await page.getByText(carol.words('wall.draftSaved')).waitFor();
    await page.reload();
    const field = page.getByRole('textbox', { name: carol.words('wall.textField') });
    await field.waitFor();
    expect(await field.inputValue()).toBe('Un texte qui ne se perd pas.');
    expect((await cast.carol.api('GET /drafts')).body).toHaveLength(1);

    await page
      .getByRole('button', { name: carol.words('wall.publish'), exact: true })
      .last()
      .click();
    await until(
      () => stored('Un texte qui ne se perd pas.'),
      (times) => times === 1,
    );
    await page.reload();
    await page.getByRole('button', { name: carol.words('wall.prompt') }).waitFor();
    expect((await cast.carol.api('GET /drafts')).body).toEqual([]);
  });

  test('8: Ctrl Enter publishes; the post shows at once as being sent, and becomes normal without a jump', async () => {
    const { release } = await hold('**/api/posts');
    await compose('Publié au clavier.');
    await page.keyboard.press('Control+Enter');
    const sent = card('Publié au clavier.');
    await sent.getByText(carol.words('wall.sending')).waitFor({ timeout: 1000 });
    const before = await top(sent);
    release();
    await sent.getByText(carol.words('wall.sending')).waitFor({ state: 'detached' });
    expect(await top(sent)).toBeCloseTo(before, 0);
    expect(await sent.count()).toBe(1);
  });

  test('9: written without a network, a post waits in a queue that says so, and is sent once', async () => {
    // The open composer is there before the network goes.
    const field = await compose('Écrit dans le train.');
    await carol.context.setOffline(true);
    await page.getByText(carol.words('aside.offline')).waitFor();
    await field.press('Control+Enter');
    const banner = page.getByText(carol.words('aside.offlineQueue', { count: 1 }));
    await banner.waitFor();
    await card('Écrit dans le train.').waitFor();
    expect(await stored('Écrit dans le train.')).toBe(0);

    await carol.context.setOffline(false);
    await banner.waitFor({ state: 'detached' });
    await until(
      () => stored('Écrit dans le train.'),
      (times) => times === 1,
    );
    await card('Écrit dans le train.').getByText(carol.words('wall.sending')).waitFor({ state: 'detached' });
    expect(await card('Écrit dans le train.').count()).toBe(1);
    expect(await stored('Écrit dans le train.')).toBe(1);
  });

  test('10: when the server fails the post stays with its text, and trying again publishes it once', async () => {
    await page.route('**/api/posts', (route) => route.fulfill({ status: 500, json: { code: 'server.failed' } }));
    await compose('Deux fois sur le métier.');
    await page.keyboard.press('Control+Enter');
    const failed = card('Deux fois sur le métier.');
    await failed.getByText(carol.words('wall.notSent')).waitFor();
    await page.unroute('**/api/posts');
    await failed.getByRole('button', { name: carol.words('wall.retry') }).click();
    await failed.getByText(carol.words('wall.notSent')).waitFor({ state: 'detached' });
    await until(
      () => stored('Deux fois sur le métier.'),
      (times) => times === 1,
    );
    expect(await failed.count()).toBe(1);
  });

  test('14: a deleted post goes at once, and one click brings it back to its place', async () => {
    await post(cast.carol, 'À supprimer.');
    await postAll(cast.carol, ['Au-dessus.']);
    await page.reload();
    const gone = card('À supprimer.');
    const place = await gone.getAttribute('aria-posinset');
    await gone.getByRole('button', { name: carol.words('wall.menu', { name: cast.carol.name }) }).click();
    await page.getByRole('menuitem', { name: carol.words('wall.remove') }).click();
    await gone.waitFor({ state: 'detached' });
    await until(
      () => stored('À supprimer.'),
      (times) => times === 0,
    );
    await page.getByRole('button', { name: carol.words('ui.undo') }).click();
    await gone.waitFor();
    expect(await gone.getAttribute('aria-posinset')).toBe(place);
    await until(
      () => stored('À supprimer.'),
      (times) => times === 1,
    );
  });

  test('15: a reaction counts before the server answers; when it fails, the number goes back and the page says so', async () => {
    const { id } = await post(cast.bob, 'Qui réagit ?');
    await page.reload();
    const button = page.locator(`[data-post="${id}"] [data-react]`);
    await button.waitFor();
    const { release } = await hold('**/reaction');
    await button.click();
    await page.locator(`[data-post="${id}"] [data-react][aria-pressed="true"]`).waitFor({ timeout: 1000 });
    release();
    await until(
      async () => (await cast.bob.api('GET /posts/:id', { params: { id } })).body.reactions,
      (reactions) => reactions['👍'] === 1,
    );

    await page.unroute('**/reaction');
    await page.route('**/reaction', (route) => route.fulfill({ status: 500, json: { code: 'server.failed' } }));
    await button.click();
    await page.getByRole('status').getByText(carol.words('error.server.failed')).waitFor();
    expect(await button.getAttribute('aria-pressed')).toBe('true');
  });

  test('16: j and k walk from post to post with the focus, l reacts, Enter opens', async () => {
    const cards = page.locator('[data-post]');
    const ids = await Promise.all([0, 1].map((i) => cards.nth(i).getAttribute('data-post')));
    const focused = page.locator('[data-post]:focus');
    await page.keyboard.press('j');
    expect(await focused.getAttribute('data-post')).toBe(ids[0]);
    expect(await page.locator('[data-post]:focus-visible').count()).toBe(1);
    await page.keyboard.press('j');
    expect(await focused.getAttribute('data-post')).toBe(ids[1]);
    await page.keyboard.press('k');
    expect(await focused.getAttribute('data-post')).toBe(ids[0]);
    const react = focused.locator('[data-react]');
    const before = await react.getAttribute('aria-pressed');
    await page.keyboard.press('l');
    await until(
      () => react.getAttribute('aria-pressed'),
      (now) => now !== before,
    );
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/posts/${ids[0]}`);
  });

  test('18: Ctrl K opens the palette on its first result; Escape closes it and the focus returns', async () => {
    const place = page.getByRole('button', { name: carol.words('wall.prompt') });
    await place.focus();
    await page.keyboard.press('Control+k');
    const palette = page.getByRole('dialog', { name: carol.words('aside.palette') });
    await palette.getByRole('searchbox').fill('alice');
    const first = palette.getByRole('menuitem').first();
    await palette.getByRole('menuitem', { name: cast.alice.name }).waitFor();
    await until(
      () => first.getAttribute('data-focused'),
      (focused) => focused === 'true',
    );
    await page.keyboard.press('Escape');
    await palette.waitFor({ state: 'detached' });
    await until(
      () => page.evaluate<string>('document.activeElement.textContent'),
      (text) => text === carol.words('wall.prompt'),
    );
  });

  test('24: another language comes without a reload and without losing the text; posts keep their own', async () => {
    await compose('Je garde mes mots.');
    await page.evaluate('globalThis.sameDocument = true');
    await page.getByRole('button', { name: carol.words('shell.switchLanguage') }).click();
    await page.waitForSelector('html[lang="en"]');
    expect(await page.evaluate('globalThis.sameDocument')).toBe(true);
    const english = await wordsIn('en');
    await page.getByRole('heading', { level: 1, name: english('wall.home') }).waitFor();
    const same = page.getByRole('textbox', { name: english('wall.textField') });
    expect(await same.inputValue()).toBe('Je garde mes mots.');
    expect(await page.locator('[data-post] [lang="fr"]').count()).toBeGreaterThan(0);
  });
});
