import { get, type IncomingMessage } from 'node:http';
import { brotliDecompressSync } from 'node:zlib';
import sharp from 'sharp';
import type { Browser, Page } from 'playwright-core';
import { person, post, writeArchive } from '../support/archive.js';
import { desktop, openBrowser, openHouseWithWeb, phone, until, visit, type Visit } from '../support/browser.js';
import { openCast, type Cast } from '../support/cast.js';
import type { House } from '../support/house.js';
import { bringIn } from '../support/imports.js';

jest.setTimeout(180_000);

const KB = 1024;
const posts = 2000;
/** Pixels a frame: at sixty frames a second, as fast as a wheel is turned in haste. */
const step = 100;
const places = 6;
const frames = 30;

/** What a person may count on before anything else: that the wall is there at once, stands still, and follows the hand. */
describe('the budgets of the home wall', () => {
  let house: House;
  let cast: Cast;
  let browser: Browser;
  let reader: Visit;
  let page: Page;

  beforeAll(async () => {
    [house, browser] = await Promise.all([openHouseWithWeb(), openBrowser()]);
    cast = await openCast(house);
    await bringIn(house, await writeArchive(await wall()));
  });
  afterEach(() => reader?.close());
  afterAll(async () => {
    await browser?.close();
    cast?.close();
    await house?.close();
  });

  const open = async (look = desktop) => {
    reader = await visit(browser, house, cast.carol, { language: 'fr', ...look });
    ({ page } = reader);
    await page.addInitScript(watch);
    await page.addInitScript(probe);
    await page.goto('/');
    await page.waitForSelector('html[data-line="live"]');
    await page.waitForSelector('[role=feed] [data-post]');
    await page.waitForLoadState('networkidle');
  };

  test('the wall needs little code, few styles and few requests, all of them compressed', async () => {
    const { scripts, styles } = await firstFiles(house.url, cast.carol.cookie);
    const sum = (files: Map<string, number>) => [...files.values()].reduce((all, size) => all + size, 0);

    reader = await visit(browser, house, cast.carol, { language: 'fr', ...desktop });
    ({ page } = reader);
    const asked: string[] = [];
    // Nothing but these files: the wall has to do without whatever else is fetched sooner or later.
    await page.route('**/*', (route) => {
      const { pathname } = new URL(route.request().url());
      const later = pathname.endsWith('.js') && !scripts.has(pathname);
      if (!later) asked.push(pathname);
      return later ? route.abort() : route.continue();
    });
    await page.goto('/');
    const useful = page.locator('[data-react]').first();
    await useful.click();
    await page.locator('[data-react][aria-pressed="true"]').waitFor();
    await page.waitForLoadState('networkidle');

    say({ script: sum(scripts), style: sum(styles), asked });
    expect(sum(scripts)).toBeLessThanOrEqual(120 * KB);
    expect(sum(styles)).toBeLessThanOrEqual(14 * KB);
    expect(asked.filter((path) => !path.endsWith('/reaction')).length).toBeLessThanOrEqual(15);
  });

  test.each([
    ['on a desktop', desktop],
    ['on a phone', phone],
  ])('nothing shifts while it loads: %s', async (_, look) => {
    await open(look);
    const shift = await page.evaluate<number>('shifts.reduce((a, b) => a + b, 0)');
    say({ shift });
    expect(shift).toBeLessThanOrEqual(0.01);
  });

  test('twenty posts that arrive above a reader leave what is read where it is, to the pixel', async () => {
    await open();
    await page.evaluate('scrollTo(0, 2600)');
    const middle = `[...document.querySelectorAll('[data-post]')].find((card) => card.getBoundingClientRect().top > 100)`;
    const still = (where: string) => {
      let last = '';
      const look = () =>
        page.evaluate<string>(
          `((card) => [card?.dataset.post, card?.ariaPosInSet, card?.getBoundingClientRect().top].join())(${where})`,
        );
      return async (good: (place: string) => boolean) => {
        const [, place] = await until(
          async () => [last, (last = await look())] as const,
          ([one, other]) => one === other && good(other),
        );
        return place.split(',');
      };
    };
    const [id, position, top] = await still(middle)((place) => /^\d/.test(place));
    // One's own posts from another device are merged at once.
    const audienceId = (await cast.carol.api('GET /me')).body.everyone;
    for (let i = 0; i < 20; i++)
      await cast.carol.api('POST /posts', {
        body: { kind: 'update', audienceId, body: `Du terrain, ${i}. `.repeat(1 + i * 9), language: 'fr' },
      });
    const moved = `${id},${Number(position) + 20},`;
    const [, , after] = await still(`document.querySelector('[data-post="${id}"]')`)((place) =>
      place.startsWith(moved),
    );
    expect(Math.abs(Number(after) - Number(top))).toBeLessThan(1);
  });

  test('two thousand posts pass without a blank picture, and none costs much', async () => {
    await open();
    // Read twenty-five pages at a time, so that the test is about the hand and not about reaching the end.
    await page.route('**/api/wall?*', async (route) => {
      const url = new URL(route.request().url());
      const items: unknown[] = [];
      let last = {};
      for (let pages = 0; pages < 25; pages++) {
        const answer = (await (await route.fetch({ url: url.href })).json()) as {
          items: unknown[];
          next: string | null;
        };
        items.push(...answer.items);
        last = answer;
        if (answer.next === null) break;
        url.searchParams.set('before', answer.next);
      }
      await route.fulfill({ json: { ...last, items } });
    });
    const end = page.getByText(reader.words('wall.upToDate'));
    await until(
      async () => {
        await page.evaluate('scrollTo(0, document.documentElement.scrollHeight)');
        return await end.isVisible();
      },
      Boolean,
      60_000,
    );
    await page.evaluate('scrollTo(0, 0)');
    await page.locator('[aria-posinset="1"]').waitFor();
    await browser.startTracing(page, { categories: ['disabled-by-default-devtools.timeline'] });
    const blank = await page.evaluate<number[]>(`(${travel})(${step}, ${places}, ${frames})`);
    const tasks = tasksOf(await browser.stopTracing());
    const busy = tasks.reduce((a, b) => a + b, 0) / (places * frames);
    const long = tasks.filter((ms) => ms > 50).length;
    say({ blank, busy, long, longest: Math.max(...tasks) });
    expect(blank).toEqual([]);
    // Processor time of the page itself, which others on the machine cannot take; three times what sixty a second allow,
    // because it is traced, and a crowded machine is slower at everything.
    expect(busy).toBeLessThan(3 * (1000 / 60));
  });

  test('the slowest answer to a hand is quick on a slow phone, too', async () => {
    await open();
    const cdp = await reader.context.newCDPSession(page);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    const { words } = reader;
    const card = page.locator('[data-post]').first();
    const author = await card.getByRole('heading').first().innerText();
    const slowest: Record<string, number> = {};
    const time = async (name: string, act: () => Promise<unknown>) => {
      await page.evaluate('interactions.length = 0');
      await act();
      await page.evaluate('new Promise((done) => requestAnimationFrame(() => setTimeout(done, 100)))');
      slowest[name] = await page.evaluate<number>('Math.max(0, ...interactions)');
    };
    await time('react', () => card.locator('[data-react]').click());
    await time('menu', async () => {
      await card.getByRole('button', { name: words('wall.menu', { name: author }) }).click();
      await page.getByRole('menuitem').first().waitFor();
      await page.keyboard.press('Escape');
    });
    await time('walk', async () => {
      for (let i = 0; i < 6; i++) await page.keyboard.press('j');
    });
    await time('write', async () => {
      await page.keyboard.press('n');
      const field = page.getByRole('textbox', { name: words('wall.textField') });
      await field.waitFor();
      await field.pressSequentially('Une nouvelle du chantier.');
    });
    await time('language', () => page.getByRole('button', { name: words('shell.switchLanguage') }).click());
    say(slowest);
    // Ten times the budget of 150 ms: it is wall-clock time, and the machine may be shared.
    expect(Math.max(...Object.values(slowest))).toBeLessThan(1500);
  });
});

const say = (figures: object) => process.env['SAY_FIGURES'] && console.log(JSON.stringify(figures));

/** In the page from the beginning: what moved by itself, and how long an answer took. */
const watch = `
  globalThis.shifts = [];
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) shifts.push(value);
  }).observe({ type: 'layout-shift', buffered: true });
  globalThis.interactions = [];
  new PerformanceObserver((list) => {
    for (const { duration, interactionId } of list.getEntries()) if (interactionId) interactions.push(duration);
  }).observe({ type: 'event', durationThreshold: 16 });
`;

/** The scripts and styles that the page names, with what these import: path and size as they come over the wire. */
async function firstFiles(url: string, cookie: string) {
  const read = async (path: string) => {
    const answer = await new Promise<IncomingMessage>((done, fail) =>
      get(url + path, { headers: { cookie, 'accept-encoding': 'br' } }, done).once('error', fail),
    );
    const body = Buffer.concat(await answer.toArray());
    expect(`${path} ${answer.statusCode} ${answer.headers['content-encoding']}`).toBe(`${path} 200 br`);
    return { size: body.length, text: brotliDecompressSync(body).toString() };
  };
  const scripts = new Map<string, number>();
  const styles = new Map<string, number>();
  const add = async (path: string): Promise<void> => {
    const files = path.endsWith('.css') ? styles : scripts;
    if (files.has(path)) return;
    files.set(path, 0);
    const { size, text } = await read(path);
    files.set(path, size);
    for (const [, name] of text.matchAll(/(?:^|[;}\s])import(?:[^'"`();]*from)?["'`]\.\/([\w.-]+\.js)["'`]/g))
      await add(`/assets/${name}`);
  };
  const { text: html } = await read('/');
  for (const [, path] of html.matchAll(/(?:src|href)="(\/[\w./-]+\.(?:js|css))"/g)) await add(path!);
  return { scripts, styles };
}

/** In the page: comes back in every frame when it is about to be drawn, after all that observes sizes has been told. */
const probe = `
  addEventListener('DOMContentLoaded', () => {
    const mark = document.documentElement.appendChild(document.createElement('i'));
    mark.style.cssText = 'position: fixed; inset: 0 auto auto 0; width: 1px; height: 1px; visibility: hidden';
    let drawn = () => {};
    let wide = false;
    globalThis.aboutToBeDrawn = () => new Promise((done) => requestAnimationFrame(() => {
      mark.style.width = (wide = !wide) ? '2px' : '1px';
      drawn = done;
    }));
    // Observers are told in the order of their birth: this one waits until those of the page are there.
    addEventListener('load', () => setTimeout(() => new ResizeObserver(() => drawn()).observe(mark), 1000));
  });
`;

/**
 * Runs in the page: moves down by a step a frame, as a wheel does, in some places of the wall, and notes where in a frame
 * the wall did not fill the screen; whatever time a frame took, a slow machine changes nothing. The first step after a
 * leap is not judged: virtua puts rows beyond the screen in the page again with the first movement only.
 */
const travel = `async (step, places, frames) => {
  const feed = document.querySelector('[role=feed]');
  const blank = [];
  for (let place = 0; place < places; place++) {
    scrollTo(0, (place / places) * document.documentElement.scrollHeight);
    for (let i = 0; i < 10; i++) await aboutToBeDrawn();
    for (let i = 0; i < frames; i++) {
      scrollBy(0, step);
      await aboutToBeDrawn();
      if (i === 0) continue;
      const box = feed.getBoundingClientRect();
      let filled = Math.max(0, box.top);
      for (const row of feed.querySelectorAll('[data-row]')) {
        const { top, bottom } = row.getBoundingClientRect();
        if (top - filled < 40 && row.checkVisibility({ visibilityProperty: true })) filled = Math.max(filled, bottom);
      }
      if (Math.min(innerHeight, box.bottom) - filled > 40) blank.push(Math.round(scrollY));
    }
  }
  return blank;
}`;

/** The processor time, in milliseconds, of every task of the page's main thread. */
function tasksOf(trace: Buffer): number[] {
  interface Event {
    name: string;
    ph: string;
    pid: number;
    tid: number;
    tdur?: number;
    args?: { name?: string };
  }
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: Event[] };
  const mains = traceEvents
    .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
    .map(({ pid, tid }) => `${pid} ${tid}`);
  const byThread = new Map<string, number[]>();
  for (const { name, pid, tid, tdur } of traceEvents) {
    const thread = `${pid} ${tid}`;
    if (name !== 'RunTask' || tdur === undefined || !mains.includes(thread)) continue;
    byThread.set(thread, [...(byThread.get(thread) ?? []), tdur / 1000]);
  }
  return [...byThread.values()].sort((a, b) => b.length - a.length)[0] ?? [];
}

/** Two thousand posts of ten people with faces, short and long, some with a picture. */
async function wall() {
  const colour = (background: string, size: number) =>
    sharp({ create: { width: size, height: size, channels: 3, background } })
      .png()
      .toBuffer();
  const names = ['Inès Marchand', 'Tomás Silva', 'Étienne Roche', 'Maëlle Kervella', 'Hugo Petit'];
  const sentence = 'Le relevé du matin confirme la tendance : la digue tient, le niveau baisse. ';
  return {
    'faces/one.png': await colour('teal', 200),
    'faces/two.png': await colour('brown', 200),
    'pictures/dyke.png': await colour('green', 900),
    'people.jsonl': names.map((name, i) =>
      person(`p${i}`, ...(name.split(' ') as [string, string]), {
        title: 'Ingénierie',
        ...(i < 2 && { photo: `faces/${['one', 'two'][i]}.png` }),
      }),
    ),
    'posts.jsonl': Array.from({ length: posts }, (_, i) => ({
      ...post(
        `o${i}`,
        `p${i % names.length}`,
        { type: 'everyone' },
        `${i}. ${sentence.repeat(1 + ((i * 7) % 3))}`,
        new Date(Date.UTC(2026, 0, 1) + i * 3_600_000).toISOString(),
      ),
      ...(i % 10 === 8 && { attachments: [{ path: 'pictures/dyke.png', name: 'digue.png', alt: 'La digue' }] }),
    })),
  };
}
