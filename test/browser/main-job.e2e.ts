import { People } from '@app/people';
import type { Locator } from 'playwright-core';
import {
  desktop,
  openBrowser,
  openHouseWithWeb,
  phone,
  until,
  visit,
  type Look,
  type Visit,
} from '../support/browser.js';
import { openCast, type Cast, type Player } from '../support/cast.js';
import type { House } from '../support/house.js';

/** A whole story in several windows; busy machines tell it slowly. */
jest.setTimeout(60_000);

/** The company of the story has this many people who read. */
const readers = 380;

const looks: (Look & { name: string })[] = [
  { name: 'fr-desktop', language: 'fr', ...desktop },
  { name: 'en-phone', language: 'en', ...phone },
];

describe.each(looks)('the main job of the house, $name', (look) => {
  let house: House;
  let cast: Cast;
  let expert: Player;
  let browser: Awaited<ReturnType<typeof openBrowser>>;
  let alice: Visit;
  let bob: Visit;
  let carol: Visit;
  const small = look.width < 600;
  const shot = (who: Visit, name: string) => who.shot(`${look.name}-${name}`);

  beforeAll(async () => {
    [house, browser] = await Promise.all([openHouseWithWeb(), openBrowser()]);
    cast = await openCast(house);
    expert = await anExpert(cast);
    await fill(house, cast);
    [alice, bob, carol] = await Promise.all([
      visit(browser, house, cast.alice, look),
      visit(browser, house, cast.bob, look),
      visit(browser, house, cast.carol, look),
    ]);
  });
  afterAll(async () => {
    await browser?.close();
    cast?.close();
    await house?.close();
  });

  test('a status is said and posted; a colleague sees it come within a second, and reads it when she wants', async () => {
    const said =
      look.language === 'fr' ? 'Je travaille sur Rhône pour le client Hélios' : 'Working on Rhône for client Hélios';
    await Promise.all([alice.page.goto('/'), carol.page.goto('/')]);
    await live(carol);
    await shot(carol, '01-carol-home');
    const before = await carol.page.locator('[data-post]').count();

    const { page, words } = alice;
    if (small) {
      await page.getByRole('button', { name: words('shell.more'), exact: true }).click();
      await page
        .getByRole('dialog')
        .getByRole('button', { name: words('shell.status') })
        .click();
    } else {
      await page.getByTestId('status-button').click();
    }
    const dialog = page.getByRole('dialog', { name: words('people.statusTitle') });
    await dialog.getByLabel(words('people.statusText'), { exact: true }).fill(said);
    await dialog.getByRole('radio', { name: '🎯' }).check({ force: true });
    await dialog.getByRole('switch', { name: words('people.statusPublish') }).check();
    await shot(alice, '02-alice-status');
    const stored = page.waitForResponse((answer) => answer.url().endsWith('/api/posts') && answer.status() === 201);
    await dialog.getByRole('button', { name: words('people.statusSaveAndPublish') }).click();
    await stored;

    const pill = carol.page.getByRole('button', { name: carol.words('wall.newPosts', { count: 1 }) });
    await pill.waitFor({ timeout: 1000 });
    expect(await carol.page.locator('[data-post]').count()).toBe(before); // What she reads has not moved.
    expect(await carol.page.title()).toContain('(1)');
    await shot(carol, '03-carol-pill');
    await pill.click();
    const post = carol.page.locator('[data-post]', { hasText: said });
    await post.waitFor();
    expect(await post.getByRole('heading', { name: cast.alice.name }).count()).toBe(1);
    await shot(carol, '04-carol-post');

    await post.getByRole('link', { name: cast.alice.name, exact: true }).click();
    await carol.page.getByTestId('status').getByText(said).waitFor();
    await shot(carol, '05-alice-profile');
  });

  test('what somebody knows is found in plain words, in both languages, with reasons that open', async () => {
    const { page, words } = carol;
    const nav = page.getByRole('navigation', { name: words('shell.mainNav') });
    await nav
      .getByRole('link', { name: words('shell.people'), exact: true })
      .filter({ visible: true })
      .click();
    for (const need of ['quelqu’un qui connaît le montage vidéo', 'video editing']) {
      await page.getByRole('searchbox', { name: words('people.searchLabel') }).fill(need);
      await page.waitForURL((url) => url.searchParams.get('q') === need);
      const first = page.locator('ul:not([data-stale]) > li').first().locator('[data-person]');
      await until(
        () => first.getAttribute('data-person'),
        (id) => id === expert.id,
      );
      await shot(carol, `06-search-${need.length}`);
    }

    // Every piece of evidence is a link to where it stands.
    const reasons = await openReasons(carol, expert, small);
    const links = await Promise.all((await reasons.getByRole('link').all()).map((link) => link.getAttribute('href')));
    const posts = links.filter((path) => path?.startsWith('/posts/'));
    expect(posts.length).toBeGreaterThan(0);
    expect(links.some((path) => path?.startsWith('/skills/'))).toBe(true);
    await shot(carol, '07-reasons');
    await reasons.locator(`a[href^="${posts[0]}"]`).first().click();
    await page.waitForURL(`**${posts[0]}*`);
    await page.getByRole('article').getByRole('link', { name: expert.name, exact: true }).first().waitFor();
    await shot(carol, '08-evidence');
    await page.goBack();
    await page.locator(`[data-person="${expert.id}"]`).waitFor();
  });

  test('a message to everybody in two languages is confirmed and voted on, and its dashboard moves by itself', async () => {
    const eve = await visit(browser, house, cast.eve, look);
    await Promise.all([alice.page.goto('/'), bob.page.goto('/'), eve.page.goto('/broadcasts/new')]);
    await Promise.all([live(alice), live(bob)]);

    const { page, words } = eve;
    const texts = {
      fr: { title: 'Le jeudi sans réunion', body: 'À partir de **lundi**, le jeudi reste libre.' },
      en: { title: 'No meetings on Thursday', body: 'From **Monday** on, Thursdays stay free.' },
    };
    const poll = { fr: ['Cela vous aide ?', 'Oui', 'Non'], en: ['Does it help you?', 'Yes', 'No'] };
    await page.getByRole('button', { name: words('broadcast.addPoll') }).click();
    for (const language of ['fr', 'en'] as const) {
      await page.getByRole('radio', { name: words(`broadcast.language.${language}`) }).check({ force: true });
      await page.getByRole('textbox', { name: words('broadcast.titleField') }).fill(texts[language].title);
      await page.getByRole('textbox', { name: words('broadcast.bodyField'), exact: true }).fill(texts[language].body);
      const [question, ...options] = poll[language];
      await page.getByRole('textbox', { name: words('wall.poll.question') }).fill(question!);
      for (const [i, option] of options.entries())
        await page.getByRole('textbox', { name: words('wall.poll.option', { number: i + 1 }) }).fill(option);
    }
    expect(await page.getByRole('switch', { name: words('broadcast.mustRead') }).isChecked()).toBe(true);
    const send = page.getByRole('button', { name: words('broadcast.send', { count: readers }) });
    await send.waitFor();
    await shot(eve, '09-eve-message');
    await send.click();
    await page.waitForURL('**/insights');
    const id = /broadcasts\/(\d+)/.exec(page.url())![1]!;
    await figure(eve, 'broadcast.acknowledgements', '0');
    await shot(eve, '10-eve-dashboard-empty');

    for (const [reader, choice] of [
      [alice, 1],
      [bob, 1],
    ] as const) {
      const card = reader.page.locator(`[data-post="${id}"]`).first();
      await card.getByText(texts[look.language].title).waitFor(); // It stands on top, without a reload.
      if (reader === alice) await shot(alice, '11-alice-message');
      await card.getByRole('button', { name: reader.words('wall.acknowledge') }).click();
      await card.getByText(reader.words('wall.acknowledged')).waitFor();
      await card.getByRole('radio', { name: poll[look.language][choice]! }).click({ force: true });
      await card.getByText(reader.words('wall.poll.change')).waitFor();
    }
    expect(await alice.page.getByRole('button', { name: alice.words('wall.newPosts', { count: 1 }) }).count()).toBe(0);
    await shot(alice, '12-alice-answered');

    await figure(eve, 'broadcast.acknowledgements', '2');
    await figure(eve, 'broadcast.votes', '2');
    await shot(eve, '13-eve-dashboard');
    await eve.close();
    expect(eve.complaints).toEqual([]);
  });

  test('nothing complained meanwhile', () => {
    expect([alice, bob, carol].flatMap(({ complaints }) => complaints)).toEqual([]);
  });
});

/** The socket is there, so what happens next comes by itself. */
const live = ({ page }: Visit): Promise<unknown> => page.waitForSelector('html[data-line="live"]');

/** The list of reasons of a person who was found. */
async function openReasons({ page, words }: Visit, { id }: Player, small: boolean): Promise<Locator> {
  await page.locator(`[data-person="${id}"]`).click();
  const preview = page.getByRole(small ? 'dialog' : 'complementary', { name: words('people.preview') });
  const reasons = preview.getByRole('heading', { name: words('people.why') }).locator('xpath=following-sibling::ul');
  await reasons.waitFor();
  return reasons;
}

/** Waits until a figure of the dashboard has this value. */
async function figure({ page, words }: Visit, name: string, value: string): Promise<void> {
  const number = page
    .locator('dl > div')
    .filter({ hasText: words(name) })
    .locator('strong');
  await until(
    () => number.textContent(),
    (text) => text === value,
  );
}

/** Somebody who declares the skill, works with it and writes about it; and somebody who only dabbles. */
async function anExpert(cast: Cast): Promise<Player> {
  const ines = await cast.join({
    givenName: 'Inès',
    familyName: 'Fontaine',
    title: 'Réalisatrice',
    unitId: cast.units.sales,
  });
  await ines.api('POST /me/skills', { body: { label: 'Montage vidéo', language: 'fr', level: 4 } });
  await cast.oscar.api('POST /me/skills', { body: { label: 'Montage vidéo', language: 'fr', level: 1 } });
  const project = await ines.api('POST /projects', { body: { name: 'Film des 50 ans', clientName: 'Hélios' } });
  const part = { role: 'Montage vidéo', share: 60, from: '2026-01-05', to: null };
  await ines.api('POST /me/assignments', { body: { projectId: project.body.id, ...part } });
  const everyone = (await ines.api('GET /me')).body.everyone;
  for (const body of [
    'Le montage vidéo du film est fini : six heures de rushes, douze minutes à voir.',
    'My notes on video editing: cut on movement, and listen before you look.',
  ])
    await ines.api('POST /posts', { body: { kind: 'update', audienceId: everyone, body, language: 'fr' } });
  return ines;
}

/** Brings the company to its size. */
async function fill(house: House, { eve, units, sites }: Cast): Promise<void> {
  const { everyone } = (await eve.api('GET /me')).body;
  const { size } = (await eve.api('GET /audiences/:id', { params: { id: everyone } })).body;
  const more = Array.from({ length: readers - size }, (_, i) => ({
    givenName: 'Camille',
    familyName: `Durand ${i + 1}`,
    email: `camille.${i + 1}@parvis.test`,
    unitId: i % 3 === 0 ? units.sales : units.engineering,
    siteId: i % 2 === 0 ? sites.paris : sites.lyon,
    roles: ['employee' as const],
  }));
  await house.app.get(People).addAll(more);
}
