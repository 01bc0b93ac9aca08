import { desktop, openBrowser, openHouseWithWeb, until, visit, type Visit } from '../support/browser.js';
import { openCast, type Cast, type Player } from '../support/cast.js';
import type { House } from '../support/house.js';

jest.setTimeout(60_000);

/** What a person may count on while writing. */
describe('writing', () => {
  let house: House;
  let cast: Cast;
  let browser: Awaited<ReturnType<typeof openBrowser>>;
  let eloise: Player;
  let carol: Visit;
  let page: Visit['page'];

  const field = () => page.getByRole('textbox', { name: carol.words('wall.textField') });
  const face = () => page.locator('[data-post]', { hasText: 'Le chantier avance.' }).locator('header a').first();
  const list = () => page.getByRole('listbox', { name: carol.words('wall.mentionList') });
  const option = (name: string) => list().getByRole('option', { name });
  /** Opens the composer, which a draft may have opened already. */
  const compose = async () => {
    await page
      .getByRole('button', { name: carol.words('wall.prompt') })
      .or(field())
      .first()
      .click();
    await field().focus();
  };
  const drafts = async () => (await cast.carol.api('GET /drafts')).body;
  const startGroup = async (name: string, access: 'open' | 'closed') =>
    (await cast.carol.api('POST /groups', { body: { name, description: '', access } })).body;

  beforeAll(async () => {
    [house, browser] = await Promise.all([openHouseWithWeb(), openBrowser()]);
    cast = await openCast(house);
    eloise = await cast.join({ givenName: 'Éloïse', familyName: 'Mercier', unitId: cast.units.sales });
    const { everyone } = (await cast.bob.api('GET /me')).body;
    await cast.bob.api('POST /posts', {
      body: { kind: 'update', audienceId: everyone, body: 'Le chantier avance.', language: 'fr' },
    });
  });
  beforeEach(async () => {
    for (const { key } of await drafts()) await cast.carol.api('DELETE /drafts/:key', { params: { key } });
    carol = await visit(browser, house, cast.carol, { language: 'fr', ...desktop });
    ({ page } = carol);
    await page.goto('/');
  });
  afterEach(() => carol.close());
  afterAll(async () => {
    await browser?.close();
    cast?.close();
    await house?.close();
  });

  test.each(['wall.discard', 'wall.publish'])(
    '6: a draft does not come back when its last word is slow on the way (%s)',
    async (act) => {
      let release = () => {};
      const held = new Promise<void>((done) => (release = done));
      await page.route('**/api/drafts/*', async (route) => {
        if (route.request().method() === 'PUT') await held;
        await route.continue();
      });
      await compose();
      const saving = page.waitForRequest((request) => request.method() === 'PUT');
      await field().fill('Un mot trop lent.');
      await saving;
      const answers = Promise.all(
        ['PUT', 'DELETE'].map((method) => page.waitForResponse((answer) => answer.request().method() === method)),
      );
      await page
        .locator('form')
        .getByRole('button', { name: carol.words(act), exact: true })
        .click();
      await page.getByRole('button', { name: carol.words('wall.prompt') }).waitFor();
      release();
      await answers;
      expect(await drafts()).toEqual([]);
    },
  );

  test('7: what is typed survives a click on a face and the way back, and a phone that is turned', async () => {
    await compose();
    await page.keyboard.type('Rien ne se perd, pas même le dernier mot.');
    // At once: nothing waits for the text to be saved.
    await face().click();
    await page.waitForURL(`**/people/${cast.bob.handle}`);
    await page.getByRole('heading', { level: 1, name: cast.bob.name }).waitFor();
    await page.goBack();
    expect(await field().inputValue()).toBe('Rien ne se perd, pas même le dernier mot.');

    await field().focus();
    await page.setViewportSize({ width: 390, height: 844 });
    await page.setViewportSize({ width: 844, height: 390 });
    expect(await field().inputValue()).toBe('Rien ne se perd, pas même le dernier mot.');
    expect(await page.evaluate('document.activeElement.value')).toContain('le dernier mot.');
    await until(
      async () => (await drafts()).map(({ content }) => content['body']),
      (bodies) => bodies.includes('Rien ne se perd, pas même le dernier mot.'),
    );
  });

  test('7: a text that waits stays addressed to those it was for', async () => {
    const reads = (name: string) => page.getByRole('button', { name: carol.words('wall.visibleTo', { name }) });
    await compose();
    await page.keyboard.type('Entre nous.');
    await reads(carol.words('wall.everyone')).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Engineering' }).click();
    await face().click();
    await page.getByRole('heading', { level: 1, name: cast.bob.name }).waitFor();
    await page.goBack();
    await reads('Engineering').waitFor();
    await page.reload();
    await reads('Engineering').waitFor();
  });

  test('7: each group keeps its own text, and from one to the other nothing is carried along', async () => {
    const [first, second] = await Promise.all(['Vélo', 'Jardin'].map((name) => startGroup(name, 'open')));
    const go = async ({ name }: { name: string }) => {
      await page.getByRole('link', { name }).first().click();
      await page.getByRole('heading', { level: 1, name }).waitFor();
    };
    await page.goto(`/groups/${second!.slug}`);
    await go(first!);
    await compose();
    await page.keyboard.type('Pour les cyclistes.');
    await go(second!);
    await page.getByRole('button', { name: carol.words('wall.prompt') }).waitFor();
    expect(await field().count()).toBe(0);
    await go(first!);
    expect(await field().inputValue()).toBe('Pour les cyclistes.');
  });

  test('11: @ opens a list within 200 ms', async () => {
    const waits: number[] = [];
    // The best of a few: what a busy machine adds is not the page's.
    for (let i = 0; i < 4; i++) {
      await page.goto('/');
      await compose();
      await field().fill('');
      await page.evaluate(watchList);
      await page.keyboard.press('@');
      await option(cast.alice.name).waitFor();
      waits.push(await page.evaluate<number>('waited'));
    }
    expect(Math.min(...waits)).toBeLessThan(200);
  });

  test('11: in the list é and e are alike, and the arrows, Enter, Tab and Escape work', async () => {
    await compose();
    for (const typed of ['@elo', '@élo', '@merc', '@éloïse mer']) {
      await page.keyboard.type(typed);
      await until(
        () => list().getByRole('option').allTextContents(),
        (found) => found.length === 1 && found[0]!.includes(eloise.name),
      );
      await page.keyboard.press(typed === '@elo' ? 'Tab' : 'Enter');
      expect(await field().inputValue()).toBe(`@${eloise.handle} `);
      expect(await list().count()).toBe(0);
      await field().fill('');
    }

    await page.keyboard.type('Merci @');
    // Those found before stand there until everybody is found.
    const names = await until(
      () => list().getByRole('option').locator('span:not([aria-hidden])').allTextContents(),
      (found) => found.length > 1,
    );
    const selected = () =>
      list().getByRole('option', { selected: true }).locator('span:not([aria-hidden])').innerText();
    expect(await selected()).toBe(names[0]);
    await page.keyboard.press('ArrowDown');
    expect(await selected()).toBe(names[1]);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await selected()).toBe(names.at(-1));
    const spoken = await field().getAttribute('aria-activedescendant');
    expect(await page.locator(`[id="${spoken}"]`).innerText()).toContain(names.at(-1));
    await page.keyboard.press('Escape');
    await list().waitFor({ state: 'detached' });
    expect(await field().inputValue()).toBe('Merci @');
  });

  test('11: who cannot read what is written in a group stands there in grey, with the reason', async () => {
    const group = await startGroup('Direction', 'closed');
    await cast.carol.api('PUT /groups/:id/members/:personId', {
      params: { id: group.id, personId: cast.mona.id },
      body: { role: 'member' },
    });
    await page.goto(`/groups/${group.slug}`);
    await compose();
    await page.keyboard.type('@mo');
    await option(cast.mona.name).waitFor();
    expect(await option(cast.mona.name).getAttribute('aria-disabled')).toBeNull();
    await page.keyboard.press('Backspace');
    // Alice Martin and Éloïse Mercier are called that, too.
    await option(cast.alice.name).waitFor();
    const greyed = list().locator('[aria-disabled="true"]');
    expect(await greyed.filter({ hasText: cast.alice.name }).innerText()).toContain(carol.words('wall.mentionOut'));
    await page.keyboard.type('erc');
    await option(cast.alice.name).waitFor({ state: 'detached' });
    expect(await greyed.filter({ hasText: eloise.name }).count()).toBe(1);
    await greyed.click({ force: true });
    await page.keyboard.press('Tab');
    expect(await field().inputValue()).toBe('@merc');
    await field().fill('');
  });

  test('12: Ctrl Z after a mention brings back what was typed', async () => {
    await compose();
    await page.keyboard.type('Bonjour @bo');
    await option(cast.bob.name).waitFor();
    await page.keyboard.press('Enter');
    expect(await field().inputValue()).toBe(`Bonjour @${cast.bob.handle} `);
    await page.keyboard.press('Control+z');
    expect(await field().inputValue()).toBe('Bonjour @bo');
    await page.keyboard.press('Control+Shift+z');
    expect(await field().inputValue()).toBe(`Bonjour @${cast.bob.handle} `);
  });

  test('13: a screenshot that is pasted and files that are dropped show at once, with their progress; one can be called back, the others described', async () => {
    let release = () => {};
    const held = new Promise<void>((done) => (release = done));
    const cancelled: string[] = [];
    page.on('requestfailed', (request) => cancelled.push(request.url()));
    await page.route('**/api/images', async (route) => {
      await held;
      await route.continue().catch(() => undefined);
    });
    await compose();
    await field().fill('Deux vues du pont.');
    await page.evaluate(hand('paste', ['capture.png']));
    await page.evaluate(hand('drop', ['pont.png', 'grue.png']));
    const names = ['capture.png', 'pont.png', 'grue.png'];
    await until(
      () => page.getByRole('progressbar').count(),
      (shown) => shown === names.length,
    );
    await until(
      () => page.evaluate<number[]>(`[...document.querySelectorAll('form li img')].map((image) => image.naturalWidth)`),
      (widths) => widths.length === names.length && widths.every((width) => width > 0),
    );
    await page.getByRole('button', { name: carol.words('composer.removeImage', { name: 'grue.png' }) }).click();
    await until(
      async () => cancelled.filter((address) => address.endsWith('/api/images')).length,
      (count) => count === 1,
    );
    const publish = page.locator('form').getByRole('button', { name: carol.words('wall.publish'), exact: true });
    expect(await publish.getAttribute('aria-disabled')).toBe('true');

    release();
    for (const name of ['capture.png', 'pont.png'])
      await page.getByRole('textbox', { name: carol.words('composer.altFor', { name }) }).fill(`Ce que montre ${name}`);
    expect(await page.getByRole('progressbar').count()).toBe(0);
    await publish.click();
    const stored = await until(
      async () => (await cast.carol.api('GET /wall', { query: {} })).body.items[0]!,
      (post) => post.body === 'Deux vues du pont.',
    );
    expect(stored.images.map(({ alt }) => alt)).toEqual(['Ce que montre capture.png', 'Ce que montre pont.png']);
  });
});

/** Writes down in `waited` how long after a letter the list came. */
const watchList = `
  addEventListener('input', () => (globalThis.typed ??= performance.now()), true);
  new MutationObserver(() => {
    if (document.querySelector('[role=listbox]')) globalThis.waited ??= performance.now() - typed;
  }).observe(document.body, { childList: true, subtree: true });
`;

/** Pastes images into the field, or drops them on it. */
const hand = (how: 'paste' | 'drop', names: string[]) => `(async () => {
  const canvas = Object.assign(document.createElement('canvas'), { width: 640, height: 400 });
  canvas.getContext('2d').fillRect(0, 0, 320, 400);
  const image = await new Promise((done) => canvas.toBlob(done));
  const data = new DataTransfer();
  for (const name of ${JSON.stringify(names)}) data.items.add(new File([image], name, { type: 'image/png' }));
  const event = '${how}' === 'paste'
    ? new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })
    : new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true });
  document.querySelector('form textarea').dispatchEvent(event);
})()`;
