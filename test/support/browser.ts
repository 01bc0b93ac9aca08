import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { env } from 'node:process';
import type { Language } from '@app/contract';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import type { Player } from './cast.js';
import { openHouse, type House } from './house.js';
import { wordsIn, type Words } from './words.js';

const repository = join(import.meta.dirname, '../..');
const artifacts = join(repository, 'test/browser/artifacts');

/** Quiet and self-sufficient: nothing leaves the machine. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export type Theme = 'system' | 'light' | 'dark';
export interface Look {
  language: Language;
  width: number;
  height: number;
  theme?: Theme;
}
export const desktop = { width: 1440, height: 900 };
export const phone = { width: 390, height: 844 };

/** A person before a screen. */
export interface Visit {
  page: Page;
  context: BrowserContext;
  words: Words;
  /** What the console of the page had to complain about; it should stay empty. */
  complaints: string[];
  /** Keeps a picture in test/browser/artifacts. */
  shot(name: string): Promise<void>;
  close(): Promise<void>;
}

export const openBrowser = (): Promise<Browser> => chromium.launch({ executablePath: programPath(), args: flags });

/** A house that serves the built web. */
export const openHouseWithWeb = (settings: Record<string, string> = {}): Promise<House> =>
  openHouse(settings, join(repository, 'dist/web'));

/** Somebody of the cast opens a page, signed in; without a player, nobody does. */
export async function visit(browser: Browser, house: House, player: Player | null, look: Look): Promise<Visit> {
  const { language, width, height, theme = 'light' } = look;
  if (player) await prefer(player, { language, theme });
  const context = await browser.newContext({
    baseURL: house.url,
    viewport: { width, height },
    locale: language === 'fr' ? 'fr-FR' : 'en-GB',
    timezoneId: 'Europe/Paris',
    colorScheme: theme === 'dark' ? 'dark' : 'light',
    reducedMotion: 'reduce',
    // The requests of a worker pass by the routes of a test.
    serviceWorkers: 'block',
  });
  context.setDefaultTimeout(10_000);
  if (player) {
    const [name, value] = player.cookie.split('=') as [string, string];
    await context.addCookies([{ name, value, url: house.url }]);
  }
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${message.text()} ${message.location().url}`);
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  return {
    page,
    context,
    words: await wordsIn(language),
    complaints,
    shot: async (name) => void (await page.screenshot({ path: join(artifacts, `${name}.png`), caret: 'initial' })),
    close: () => context.close(),
  };
}

/** Changes what a person has decided about their screens. */
export async function prefer(player: Player, change: { language?: Language; theme?: Theme }) {
  const { body: me } = await player.api('GET /me');
  await player.api('PUT /me/preferences', { body: { ...me.preferences, ...change } });
}

/** Asks again until the answer satisfies, or fails with the last one. */
export async function until<T>(ask: () => Promise<T>, good: (answer: T) => boolean, within = 10_000): Promise<T> {
  for (const end = Date.now() + within; ;) {
    const answer = await ask();
    if (good(answer)) return answer;
    if (Date.now() > end) throw new Error(`not within ${within} ms; the last answer: ${JSON.stringify(answer)}`);
    await new Promise((done) => setTimeout(done, 50));
  }
}

function programPath(): string {
  const folders = (env['PATH'] ?? '').split(delimiter);
  const places = ['chromium', 'chromium-browser', 'google-chrome'].flatMap((name) =>
    folders.map((folder) => join(folder, name)),
  );
  const found = places.find((path) => existsSync(path));
  if (!found) throw new Error('Chromium is missing: install it (Debian: chromium).');
  return found;
}
