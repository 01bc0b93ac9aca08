import { desktop, openBrowser, openHouseWithWeb, phone, until, visit, type Visit } from '../support/browser.js';
import { openCast, type Cast, type Player } from '../support/cast.js';
import type { House } from '../support/house.js';

jest.setTimeout(60_000);

/** What a person may count on while looking for something, and coming back to it. */
describe('finding', () => {
  let house: House;
  let cast: Cast;
  let browser: Awaited<ReturnType<typeof openBrowser>>;
  let everyone: string;
  let carol: Visit;
  let page: Visit['page'];

  const post = async (author: Player, body: string) =>
    (await author.api('POST /posts', { body: { kind: 'update', audienceId: everyone, body, language: 'fr' } })).body;
  const comment = async (author: Player, postId: string, body: string, parentId?: string) =>
    (
      await author.api('POST /posts/:id/comments', {
        params: { id: postId },
        body: { body, ...(parentId === undefined ? {} : { parentId }) },
      })
    ).body;

  beforeAll(async () => {
    [house, browser] = await Promise.all([openHouseWithWeb(), openBrowser()]);
    cast = await openCast(house);
    everyone = (await cast.carol.api('GET /me')).body.everyone;
    // Of different heights, as posts are.
    for (let i = 1; i <= 45; i++)
      await post(cast.bob, `Jour ${i} du chantier. ${'Il avance bien. '.repeat((i * 7) % 23)}`);
    const skilled = [cast.alice, cast.bob, cast.oscar, cast.mona, cast.ada, cast.eve];
    for (const [i, player] of skilled.entries())
      await player.api('POST /me/skills', { body: { label: 'Hydraulique', language: 'fr', level: (i % 4) + 1 } });
  });
  beforeEach(async () => {
    carol = await visit(browser, house, cast.carol, { language: 'fr', ...desktop });
    ({ page } = carol);
  });
  afterEach(() => carol.close());
  afterAll(async () => {
    await browser?.close();
    cast?.close();
    await house?.close();
  });

  /** A post in the middle of the window, by its place: while a list scrolls, no point of it answers. */
  const postInSight = `[...document.querySelectorAll('[data-post]')].find((post) => {
    const { top, bottom } = post.getBoundingClientRect();
    return top < 540 && bottom > 460;
  })?.dataset.post ?? ''`;

  test('4: from a profile, Back leads to the same post at the same pixel, with the focus on the link that was used', async () => {
    await page.goto('/');
    await page.locator('[data-post]').first().waitFor();
    let id = '';
    for (const far of [1500, 3100, 4700]) {
      await page.evaluate(`scrollTo(0, ${far})`);
      id = await until(
        () => page.evaluate<string>(postInSight),
        (found) => found !== '',
      );
    }
    const name = page.locator(`[data-post="${id}"]`).getByRole('link', { name: cast.bob.name, exact: true });
    // The link has to be on the screen, so that reaching for it does not scroll.
    await name.scrollIntoViewIfNeeded();
    const before = await still(page, id);
    await name.click();
    await page.getByRole('heading', { level: 1, name: cast.bob.name }).waitFor();
    await page.goBack();
    await page.locator(`[data-post="${id}"]`).waitFor();
    expect(await still(page, id)).toBeCloseTo(before, 0);
    await until(
      () => page.evaluate<string>(focused),
      (used) => used === `${id} ${cast.bob.name}`,
    );
    // And the other way: with the keyboard, from another post.
    await page.keyboard.press('j');
    const next = await page.locator('[data-post]:focus').getAttribute('data-post');
    const place = await still(page, next!);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/posts/${next}`);
    await page.goBack();
    await page.locator(`[data-post="${next}"]`).waitFor();
    expect(await still(page, next!)).toBeCloseTo(place, 0);
    await until(
      () => page.evaluate<string>(focused),
      (used) => used.startsWith(next!),
    );
  });

  test('5: the next page is there before the end is; at the true end a sentence says so', async () => {
    const left: number[] = [];
    await page.route('**/api/wall?*before=*', async (route) => {
      left.push(await page.evaluate<number>('document.documentElement.scrollHeight - innerHeight - scrollY'));
      await route.continue();
    });
    await page.goto('/');
    await page.locator('[data-post]').first().waitFor();
    const end = page.getByText(carol.words('wall.upToDate'));
    expect(await end.count()).toBe(0);
    const all = (await cast.bob.api('GET /wall', { query: { limit: 50 } })).body.items.map(({ id }) => id);
    const seen = new Set<string>();
    await until(
      async () => {
        for (const id of await page.evaluate<string[]>(
          `[...document.querySelectorAll('[data-post]')].map((p) => p.dataset.post)`,
        ))
          seen.add(id);
        await page.mouse.wheel(0, 300);
        return (await end.isVisible()) ? (await end.boundingBox())!.y : Infinity;
      },
      (top) => top < desktop.height,
      30_000,
    );
    expect(left.length).toBeGreaterThan(0);
    for (const distance of left) expect(distance).toBeGreaterThan(0);
    expect(all.filter((id) => !seen.has(id))).toEqual([]);
  });

  test('21: the copied link of a comment brings that comment on screen, marked, wherever it is opened', async () => {
    const { id } = await post(cast.bob, 'Qui vient samedi ?');
    let wanted = '';
    // Far down, on the second page, and among answers that are folded.
    for (let i = 1; i <= 52; i++) await comment(cast.alice, id, `Présent, numéro ${i}.`);
    const root = await comment(cast.alice, id, 'Et avec qui ?');
    for (let i = 1; i <= 8; i++) {
      const answer = await comment(cast.bob, id, `Avec moi, ${i}.`, root.id);
      if (i === 2) wanted = answer.id;
    }
    await carol.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`/posts/${id}`);
    const more = page.getByRole('button', { name: carol.words('wall.moreComments') });
    await more.click();
    await page.getByRole('button', { name: carol.words('wall.olderAnswers', { count: 6 }) }).click();
    const said = page.locator(`#comment-${wanted}`);
    await said.getByRole('button', { name: carol.words('wall.commentMenu', { name: cast.bob.name }) }).click();
    await page.getByRole('menuitem', { name: carol.words('wall.copyLink') }).click();
    await page.getByRole('status').getByText(carol.words('wall.linkCopied')).waitFor();
    const link = await page.evaluate<string>('navigator.clipboard.readText()');
    expect(link.startsWith(house.url)).toBe(true);

    for (const look of [desktop, phone]) {
      const elsewhere = await visit(browser, house, cast.oscar, { language: 'en', ...look });
      await elsewhere.page.goto(link);
      const found = elsewhere.page.locator(`#comment-${wanted}`);
      await found.waitFor();
      await until(
        () => elsewhere.page.evaluate<string>('document.activeElement.id'),
        (focusedId) => focusedId === `comment-${wanted}`,
      );
      const box = await until(
        async () => (await found.boundingBox())!,
        ({ y, height }) => y >= 0 && y + height <= look.height,
      );
      expect(box.height).toBeGreaterThan(0);
      const [mark, other] = await elsewhere.page.evaluate<string[]>(
        `['${wanted}', '${root.id}'].map((id) => getComputedStyle(document.getElementById('comment-' + id)).backgroundColor)`,
      );
      expect(mark).not.toBe(other);
      await elsewhere.close();
    }
  });

  test('22: the address of a filtered search shows the same people and the same preview in another browser', async () => {
    const { chosen, people } = await search(carol);
    const other = await visit(browser, house, cast.eve, { language: 'fr', ...desktop });
    await other.page.goto(page.url());
    expect(await rows(other, people.length)).toEqual(people);
    await previewOf(other, chosen);
    expect(await chips(other)).toEqual(await chips(carol));
    expect(await other.page.getByRole('searchbox', { name: other.words('people.searchLabel') }).inputValue()).toBe(
      'hydraulique',
    );
    await other.close();
  });

  test('one box looks for people, skills, projects, clients and groups; the address says which, and the arrows walk', async () => {
    const { words } = carol;
    await cast.alice.api('POST /projects', { body: { name: 'Hydraulique des digues', clientName: 'Hydra' } });
    await page.goto('/people');
    const box = page.getByRole('searchbox', { name: words('people.searchLabel') });
    await box.fill('hydra');
    const tab = (kind: 'people' | 'skills' | 'projects' | 'clients' | 'groups') =>
      page.getByRole('navigation', { name: words('people.kinds') }).getByRole('link', {
        name: new RegExp(`^${words(`people.kind.${kind}`)}`),
      });
    await tab('clients').getByText('1', { exact: true }).waitFor();
    await tab('clients').click();
    await page.waitForURL('**/people?q=hydra&tab=clients');
    await page
      .getByRole('list', { name: words('people.kind.clients') })
      .getByText('Hydra', { exact: true })
      .waitFor();
    expect(await tab('clients').getAttribute('aria-current')).toBe('page');
    expect(await tab('people').getAttribute('aria-current')).toBeNull();
    // Of groups there is none of that name: the way on is said.
    await tab('groups').click();
    await page.getByRole('heading', { name: words('people.noName.groups') }).waitFor();
    await page.getByRole('link', { name: words('people.all.groups') }).waitFor();
    await tab('projects').click();
    await page.getByRole('link', { name: 'Hydraulique des digues' }).waitFor();
    await box.focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Hydraulique des digues' }).waitFor();
    await page.goBack();
    await page.getByRole('link', { name: 'Hydraulique des digues' }).waitFor();
    expect(await box.inputValue()).toBe('hydra');
    await tab('people').click();
    await page.waitForURL('**/people?q=hydra');
  });

  test('two of those found stand side by side, and the address says which', async () => {
    const { words } = carol;
    await page.goto('/people?q=hydraulique');
    const [one, two] = await rows(carol, 6);
    const compare = page.getByRole('button', { name: words('people.compare'), exact: true });
    for (const id of [one, two]) {
      await page.locator(`[data-person="${id}"]`).click();
      await page.waitForURL(`**p=${id}*`);
      await compare.click();
    }
    await page.getByRole('button', { name: words('people.compare.open', { count: 2 }) }).click();
    await page.waitForURL(`**vs=${one}%2C${two}&view=side`);
    const other = await visit(browser, house, cast.eve, { language: 'en', ...phone });
    await other.page.goto(page.url());
    const sheet = other.page.getByRole('dialog', { name: other.words('people.compare.title') });
    await sheet.getByRole('article').nth(1).getByText(other.words('people.compare.shared')).waitFor();
    expect(await sheet.getByRole('article').count()).toBe(2);
    await other.page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'detached' });
    await other.close();
  });

  test('23: Back takes a filter off, and the page is not loaded again', async () => {
    await page.goto('/people?q=hydraulique');
    const all = await rows(carol, 6);
    await page.evaluate('globalThis.sameDocument = true');
    await lyon(carol, false).click();
    const few = await rows(carol, 2);
    expect(all).toEqual(expect.arrayContaining(few));
    await page.goBack();
    await lyon(carol, false).waitFor();
    expect(await rows(carol, 6)).toEqual(all);
    expect(await page.evaluate('globalThis.sameDocument')).toBe(true);
    expect(new URL(page.url()).search).toBe('?q=hydraulique');
    await page.goForward();
    await lyon(carol, true).waitFor();
    expect(await rows(carol, 2)).toEqual(few);
  });

  /** Looks for somebody in Lyon and opens the second who is found. */
  async function search({ page: here }: Visit) {
    await here.goto('/people');
    await here.getByRole('searchbox', { name: carol.words('people.searchLabel') }).fill('hydraulique');
    await here.waitForURL('**/people?q=hydraulique');
    await rows(carol, 6);
    await lyon(carol, false).click();
    const people = await rows(carol, 2);
    await here.locator(`[data-person="${people[1]}"]`).click();
    await here.waitForURL(`**p=${people[1]}*`);
    const chosen = await here.locator(`[data-person="${people[1]}"] strong`).innerText();
    await previewOf(carol, chosen);
    return { chosen, people };
  }

  test('a proof leads to the page of its skill, where one asks for help or says that one knows it too', async () => {
    const { words } = carol;
    await page.goto('/people?q=hydraulique');
    await rows(carol, 6);
    const preview = page.getByRole('complementary', { name: words('people.preview') });
    await preview.getByRole('link', { name: 'Hydraulique' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Hydraulique' }).waitFor();
    const who = page.getByRole('list', { name: words('people.skillPage.who') });
    await who.getByRole('link', { name: cast.bob.name }).waitFor();
    expect(await who.getByRole('listitem').count()).toBe(6);
    // The chart has a twin in words, and the address knows which is shown.
    await page.getByRole('radio', { name: words('people.skillPage.asTable') }).check({ force: true });
    await page.waitForURL('**/skills/*?view=table');
    expect(await page.getByRole('row').count()).toBe(13);

    await page.getByRole('button', { name: words('people.skillPage.iKnow') }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: words('people.skillSave') })
      .click();
    await page.getByText(words('people.skillPage.declared', { count: 7 })).waitFor();
    await page.getByRole('button', { name: words('people.skillPage.mine') }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: words('people.skillRemove') })
      .click();
    await page.getByText(words('people.skillPage.declared', { count: 6 })).waitFor();

    await page.getByRole('button', { name: words('people.askHelp') }).click();
    await page.waitForURL(house.url + '/');
    await until(
      () => page.evaluate<string[]>(`[...document.querySelectorAll('input')].map((input) => input.value)`),
      (values) => values.includes('Hydraulique'),
    );
  });

  test('what one’s title suggests is offered on one’s own profile, to take or leave, until one switches it off', async () => {
    const { words } = carol;
    await cast.carol.api('PATCH /me/profile', { body: { title: 'Hydrologie urbaine' } });
    const offered = page.getByRole('region', { name: words('people.suggestedTitle') });
    const answer = (key: 'Add' | 'Later' | 'NotMe') =>
      offered.getByRole('button', { name: words(`people.suggested${key}`) }).press('Enter');
    const undo = page.getByRole('status').getByRole('button', { name: words('ui.undo') });
    await page.goto(`/people/${cast.carol.handle}`);
    for (const no of ['Later', 'NotMe'] as const) {
      await answer(no);
      await offered.waitFor({ state: 'detached' });
      await undo.click();
      await offered.waitFor();
    }
    await offered.getByText(words('people.suggestedWhy', { count: 1 })).press('Enter');
    await offered.getByText('Hydrologie urbaine').waitFor();
    await answer('Add');
    const declared = page.getByRole('button', { name: words('people.skillEdit', { name: 'Hydrologie' }) });
    await declared.waitFor();
    expect(await offered.count()).toBe(0);
    await undo.click();
    await offered.waitFor();
    expect(await declared.count()).toBe(0);

    await offered.getByRole('link', { name: words('people.suggestedSettings') }).click();
    await page.getByRole('switch', { name: words('people.inferLabel') }).press('Space');
    await page.getByText(words('people.inferOff')).waitFor();
    await page.goBack();
    await page.getByRole('heading', { name: words('people.skills') }).waitFor();
    expect(await offered.count()).toBe(0);
    expect((await cast.carol.api('GET /me/suggested-skills')).body).toEqual({ on: false, items: [] });
  });

  test('who has Parvis open is said to be here, on their profile and among those found, until they leave', async () => {
    const here = (where: ReturnType<Visit['page']['locator']>) =>
      where.getByText(carol.words('ui.here'), { exact: true });
    const { handle } = (await cast.bob.api('GET /me')).body.person;
    await page.goto(`/people/${handle}`);
    await page.waitForSelector('html[data-line="live"]');
    const head = page.getByRole('heading', { level: 1, name: cast.bob.name }).locator('..');
    await head.waitFor();
    expect(await here(head).count()).toBe(0);

    const bob = await visit(browser, house, cast.bob, { language: 'en', ...phone });
    await bob.page.goto('/');
    await here(head).waitFor();
    await page.goto('/people?q=hydraulique');
    const row = page.locator(`[data-person="${cast.bob.id}"]`);
    await here(row).waitFor();
    expect(await here(page.locator(`[data-person="${cast.ada.id}"]`)).count()).toBe(0);

    await bob.close();
    await until(
      () => here(row).count(),
      (count) => count === 0,
      15_000,
    );
  });
});

/** The people found, once they are this many and the list is not that of the question before. */
const rows = ({ page }: Visit, count: number): Promise<string[]> =>
  until(
    () =>
      page.evaluate<string[]>(
        `[...document.querySelectorAll('ul:not([data-stale]) > li > [data-person]')].map((row) => row.dataset.person)`,
      ),
    (ids) => ids.length === count,
  );
/** The filter that leaves those in Lyon. */
const lyon = ({ page }: Visit, pressed: boolean) => page.getByRole('button', { name: /^Lyon/, pressed });
const chips = ({ page }: Visit) => page.getByRole('button', { pressed: true }).allTextContents();
const previewOf = ({ page, words }: Visit, name: string) =>
  page
    .getByRole('complementary', { name: words('people.preview') })
    .getByRole('heading', { level: 2, name })
    .waitFor();

/** In which post the focus is, and on what. */
const focused = `[document.activeElement.closest('[data-post]')?.dataset.post, document.activeElement.textContent].join(' ')`;

/** Where a post stands, once the page rests. */
async function still(page: Visit['page'], id: string): Promise<number> {
  const place = `document.querySelector('[data-post="${id}"]')?.getBoundingClientRect().top`;
  let before = Number.NaN;
  return until(
    async () => {
      const last = before;
      before = await page.evaluate<number>(
        `new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(${place}))))`,
      );
      return before === last ? before : Number.NaN;
    },
    (top) => !Number.isNaN(top),
  );
}
