import { minimumCell } from '@app/contract';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { desktop, openBrowser, openHouseWithWeb, phone, prefer, until, visit, type Visit } from '../support/browser.js';
import { openCast, type Cast } from '../support/cast.js';
import { blankControls, colourAt, contrast, cut, orphans, quietness, watchMotion } from '../support/eyes.js';
import { furnish } from '../support/furniture.js';
import type { House } from '../support/house.js';
import { placesOf } from '../support/places.js';

jest.setTimeout(60_000);

/** How the interface holds, whatever the window, the paper, the language and the eyes. */
describe('the looks', () => {
  let house: House;
  let cast: Cast;
  let browser: Awaited<ReturnType<typeof openBrowser>>;
  let places: Awaited<ReturnType<typeof furnish>>;
  let eve: Visit;
  let page: Page;
  let quiet: () => Promise<void>;

  /** Opens an address and waits until what it shows has come. */
  const open = async (path: string) => {
    await page.goto(path);
    await page.getByRole('heading', { level: 1 }).waitFor({ state: 'attached' });
    await quiet();
    await page.evaluate('document.fonts.ready.then(() => true)');
  };

  beforeAll(async () => {
    [house, browser] = await Promise.all([openHouseWithWeb(), openBrowser()]);
    cast = await openCast(house);
    places = await furnish(house, cast);
  });
  beforeEach(async () => {
    eve = await visit(browser, house, cast.eve, { language: 'fr', ...desktop });
    ({ page } = eve);
    quiet = quietness(page);
  });
  afterEach(() => eve.close());
  afterAll(async () => {
    await browser?.close();
    cast?.close();
    await house?.close();
  });

  test('25: French counts 0 and 1 in the singular, and a million of people', async () => {
    const counted = async (total: number) => {
      await page.route('**/api/expertise?*', async (route) => {
        const answer = await route.fetch();
        await route.fulfill({ json: { ...((await answer.json()) as object), total } });
      });
      await page.goto('/people?q=pompe');
      const said = await until(
        () => page.getByRole('status').filter({ hasText: /\d/ }).first().innerText(),
        (text) => text !== '',
      );
      await page.unroute('**/api/expertise?*');
      return said.replace(/\s/g, ' ');
    };
    expect(await counted(0)).toMatch(/^0 personne\b(?!s)/);
    expect(await counted(1)).toMatch(/^1 personne\b(?!s)/);
    expect(await counted(2)).toMatch(/^2 personnes/);
    expect(await counted(1_000_000)).toMatch(/^1 000 000 de personnes/);

    const posts = [0, 1, 2, 1_000_000].map((count) => eve.words('wall.newPosts', { count }).replace(/\s/g, ' '));
    expect(posts).toEqual([
      '0 nouvelle publication',
      '1 nouvelle publication',
      '2 nouvelles publications',
      '1 000 000 de nouvelles publications',
    ]);
  });

  test('25: in French no line begins with ? ! : or ;', async () => {
    for (const path of Object.values(places)) {
      await open(path);
      for (const width of [320, 347, 390, 431]) {
        await page.setViewportSize({ width, height: 900 });
        expect([path, width, await orphans(page)]).toEqual([path, width, []]);
      }
    }
  });

  test('26: the dark comes at once and stays through a reload, without a flash', async () => {
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    await open('/');
    const light = await page.evaluate<string>(background);
    await page.getByRole('button', { name: eve.words('shell.toDark') }).waitFor();
    const fading = await page.evaluate<string[]>(`(() => {
      document.querySelector('[aria-label="${eve.words('shell.toDark')}"]').click();
      return document.getAnimations().filter((a) => a instanceof CSSTransition && a.transitionProperty !== 'transform').map((a) => a.transitionProperty);
    })()`);
    expect(fading).toEqual([]);
    expect(contrast(await page.evaluate<string>(background), light)).toBeGreaterThan(10);

    // What is painted before the program of the page has come.
    let release = () => {};
    const held = new Promise<void>((done) => (release = done));
    await page.route('**/assets/*.js', async (route) => {
      await held;
      await route.continue().catch(() => undefined);
    });
    await page.reload({ waitUntil: 'commit' });
    await page.locator('#boot').waitFor({ state: 'attached' });
    for (const [x, y] of [
      [5, 5],
      [700, 100],
      [700, 890],
    ] as const)
      expect(Math.max(...(await colourAt(page, x, y)))).toBeLessThan(80);
    release();
    await prefer(cast.eve, { theme: 'light' });
  });

  test.each(['light', 'dark'] as const)('26: charts, their words and pictures can be read, %s', async (theme) => {
    await prefer(cast.eve, { theme });
    await open(places.dashboard);
    const chart = page.getByRole('region', { name: eve.words('broadcast.reachTitle') });
    await chart.locator('svg path').first().waitFor();
    const { ground, lines, words } = await page.evaluate<{ ground: string; lines: string[]; words: string[] }>(`(() => {
      const panel = document.querySelector('section:has(svg path)');
      const style = (e) => getComputedStyle(e);
      return {
        ground: style(panel).backgroundColor,
        lines: [...panel.querySelectorAll('svg[role=img] path')].filter((e) => style(e).fill === 'none').map((e) => style(e).stroke)
          .concat([...document.querySelectorAll('table i, ol i')].map((e) => style(e).backgroundColor)),
        words: [...panel.querySelectorAll('svg[role=img] text')].map((e) => style(e).fill),
      };
    })()`);
    expect(lines.length).toBeGreaterThan(4);
    expect(words.length).toBeGreaterThan(4);
    for (const line of lines) expect(contrast(line, ground)).toBeGreaterThanOrEqual(3);
    for (const word of words) expect(contrast(word, ground)).toBeGreaterThanOrEqual(4.5);

    await open(places.post);
    const picture = page.locator('[data-post] figure img');
    const { x, y, width, height } = (await picture.boundingBox())!;
    const painted = await colourAt(page, Math.round(x + width / 2), Math.round(y + height / 2));
    expect(contrast(`rgb(${painted.join()})`, ground)).toBeGreaterThan(1.5);
    await prefer(cast.eve, { theme: 'light' });
  });

  test.each([
    { ...desktop, colorScheme: 'light' as const },
    { ...phone, colorScheme: 'dark' as const },
  ])(
    '26: with forced colours every control is to be seen, $colorScheme, $width px',
    async ({ colorScheme, ...size }) => {
      await page.setViewportSize(size);
      await page.emulateMedia({ forcedColors: 'active', colorScheme });
      for (const path of Object.values(places)) {
        await open(path);
        expect([path, await blankControls(page)]).toEqual([path, []]);
      }
    },
  );

  test('27: who asks for less motion sees nothing slide; pictures never move', async () => {
    const motions = async (reducedMotion: 'reduce' | 'no-preference') => {
      await page.emulateMedia({ reducedMotion });
      await open('/');
      const seen = await watchMotion(page);
      await page.getByRole('button', { name: eve.words('wall.prompt') }).click();
      await page
        .getByRole('button', { name: eve.words('wall.visibleTo', { name: eve.words('wall.everyone') }) })
        .click();
      await page.getByRole('dialog').waitFor();
      await page.keyboard.press('Escape');
      const menu = page.getByRole('button', { name: eve.words('wall.menu', { name: cast.alice.name }) }).first();
      await menu.click();
      await page.getByRole('menuitem', { name: eve.words('wall.copyLink') }).click();
      await page
        .getByRole('status')
        .getByRole('button', { name: eve.words('ui.close') })
        .waitFor();
      await page.locator('[data-react]').first().press('ArrowDown');
      await page.locator('[data-pick]').first().waitFor();
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+k');
      await page.getByRole('dialog', { name: eve.words('aside.palette') }).waitFor();
      await page.keyboard.press('Escape');
      return seen();
    };
    expect(await motions('reduce')).toEqual([]);
    // The same with motion: so there was something to see.
    expect(await motions('no-preference')).not.toEqual([]);

    const { images } = (await cast.eve.api('GET /posts/:id', { params: { id: places.post.split('/').at(-1)! } })).body;
    for (const address of [images[0]!.url, images[0]!.thumb]) {
      const answer = await page.request.get(address);
      expect(answer.status()).toBe(200);
      expect((await sharp(await answer.body()).metadata()).pages ?? 1).toBe(1);
    }
  });

  test.each(['home', 'people', 'profile', 'announce', 'dashboard', 'settings', 'ledger', 'claim'] as const)(
    '28: at 320 px, with twice the text, and from right to left, nothing scrolls sideways and nothing is cut: %s',
    async (place) => {
      const looks = [
        { name: '320 px', width: 320, size: '100%', dir: 'ltr' },
        { name: 'twice the text', width: 640, size: '200%', dir: 'ltr' },
        { name: 'twice the text on a phone', width: 390, size: '200%', dir: 'ltr' },
        { name: 'right to left', width: 1440, size: '100%', dir: 'rtl' },
        { name: 'right to left, 320 px', width: 320, size: '100%', dir: 'rtl' },
      ];
      await open(places[place]);
      const faults: string[] = [];
      for (const { name, width, size, dir } of looks) {
        await page.setViewportSize({ width, height: 800 });
        await page.evaluate(
          `document.documentElement.style.fontSize = '${size}', document.documentElement.dir = '${dir}'`,
        );
        faults.push(...(await cut(page)).map((fault) => `${name}: ${fault}`));
        if (width === 1440 && !(await mirrored(page))) faults.push(`${name}: it is not mirrored`);
      }
      expect(faults).toEqual([]);
    },
  );

  test('29: the chart is explored with the arrow keys, and its table says the same; small units have no figure', async () => {
    await open(places.dashboard);
    const slider = page.getByRole('slider', { name: eve.words('broadcast.explore') });
    await slider.focus();
    const points: string[] = [];
    await page.keyboard.press('Home');
    for (let at = 0; at <= Number(await slider.getAttribute('max')); at++) {
      points.push((await slider.getAttribute('aria-valuetext'))!);
      await page.keyboard.press('ArrowRight');
    }
    expect(new Set(points).size).toBe(points.length);
    const shown = await page.getByText(points.at(-1)!, { exact: true }).count();
    expect(shown).toBeGreaterThan(0);

    await page.getByRole('radio', { name: eve.words('broadcast.asTable') }).check({ force: true });
    const table = page.getByRole('table', { name: eve.words('broadcast.reachTitle') });
    const rows = await Promise.all(
      (await table.locator('tbody tr').all()).map((row) => row.locator('th, td').allTextContents()),
    );
    expect(rows.length).toBeGreaterThan(5);
    for (const [when, seen, acknowledged] of rows) {
      const said = eve.words('broadcast.pointBoth', { when, seen: Number(seen), acknowledged: Number(acknowledged) });
      expect(points).toContain(said);
    }
    // And no point that the table does not tell.
    const told = new Set(rows.map(([, seen]) => seen));
    const counts = points.map((text) => /: (\d+)/.exec(text.replace(/\s/g, ' '))?.[1]);
    expect(counts.filter((count) => count !== undefined && !told.has(count))).toEqual([]);

    for (const title of ['broadcast.bySite', 'broadcast.byUnit']) {
      const part = page.getByRole('region', { name: eve.words(title) });
      await part.getByText(eve.words('broadcast.hiddenSmall', { count: minimumCell })).waitFor();
      const lines = await part.getByRole('rowheader').allInnerTexts();
      expect(lines.length).toBeGreaterThan(1);
      for (const small of ['Engineering', 'Platform', 'Sales']) expect(lines).not.toContain(small);
    }
  });

  test.each([
    ['fr', desktop],
    ['en', phone],
  ] as const)(
    '29: a message for fewer people than may be told apart has no figures, and says why: %s',
    async (language, look) => {
      const { audienceId } = await placesOf(house).project([cast.alice.id, cast.bob.id]);
      const texts = { fr: { title: 'Entre nous', body: 'Un mot.' }, en: { title: 'Between us', body: 'A word.' } };
      const announcement = { mustRead: true, texts };
      const { id } = (
        await cast.eve.api('POST /posts', { body: { kind: 'announcement', audienceId, body: '', announcement } })
      ).body;
      const us = await visit(browser, house, cast.eve, { language, ...look });
      await us.page.goto(`/broadcasts/${id}/insights`);
      await us.page.getByRole('heading', { name: us.words('broadcast.withheld', { count: minimumCell }) }).waitFor();
      await us.shot(`29-withheld-${language}`);
      expect(await us.page.getByRole('button', { name: us.words('broadcast.export') }).count()).toBe(0);
      expect(await us.page.locator('main :is([role=img], table, dl)').count()).toBe(0);
      await us.page.goto(`/posts/${id}`);
      await us.page.getByRole('button', { name: us.words('wall.acknowledge') }).waitFor();
      await us.shot(`29-withheld-post-${language}`);
      expect(await us.page.getByText(us.words('wall.readBy', { count: 0, total: 2 })).count()).toBe(0);
      expect(us.complaints).toEqual([]);
      await us.close();
    },
  );

  test('30: a post and a dashboard on paper: no navigation, nothing cut, the address and the date at the foot', async () => {
    for (const [path, told] of [
      [places.post, 'Réponse 1.'],
      [places.dashboard, 'Unité 11'],
    ] as const) {
      await open(path);
      if (path === places.dashboard) await page.locator('section svg path').first().waitFor();
      await page.setViewportSize({ width: 720, height: 1000 });
      await page.emulateMedia({ media: 'print' });
      await page.getByText(told, { exact: true }).waitFor();
      for (const gone of ['navigation', 'banner', 'search', 'textbox'] as const)
        expect(await page.getByRole(gone).filter({ visible: true }).count()).toBe(0);
      expect(await cut(page)).toEqual([]);
      const foot = page.getByRole('contentinfo');
      const text = (await foot.innerText()).replace(/\s+/g, ' ');
      expect(text).toContain(`${house.url}${path}`);
      expect(text).toContain(String(new Date().getFullYear()));
      const end = (await foot.boundingBox())!;
      expect(end.y + end.height).toBeGreaterThan(
        await page.evaluate<number>('document.documentElement.scrollHeight - 60'),
      );

      // The browser's own printing asks for the same.
      await page.emulateMedia({ media: 'screen' });
      await foot.waitFor({ state: 'detached' });
      await page.evaluate(
        `new MutationObserver(() => (globalThis.printed ||= document.querySelector('footer time') !== null)).observe(document.body, { childList: true, subtree: true })`,
      );
      await page.pdf({ format: 'A4' });
      expect(await page.evaluate('globalThis.printed')).toBe(true);
    }
  });
});

const background = `getComputedStyle(document.documentElement).backgroundColor`;

/** Everything stands on the other side: the navigation, and the beginning of the title. */
const mirrored = (page: Page) =>
  page.evaluate<boolean>(`(() => {
    const range = document.createRange();
    range.selectNodeContents(document.querySelector('h1'));
    const [title, main] = [range, document.querySelector('main')].map((part) => part.getBoundingClientRect());
    const fromStart = main.right - title.right;
    return document.querySelector('nav').getBoundingClientRect().left > innerWidth / 2 && fromStart < title.left - main.left;
  })()`);
