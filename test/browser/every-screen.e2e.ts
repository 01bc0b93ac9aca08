import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { desktop, openBrowser, openHouseWithWeb, phone, prefer, visit, type Look } from '../support/browser.js';
import { openCast, type Cast, type Player } from '../support/cast.js';
import { quietness } from '../support/eyes.js';
import type { House } from '../support/house.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const all = {
  runOnly: { type: 'tag', values: standards },
  rules: { 'label-content-name-mismatch': { enabled: true } },
  resultTypes: ['violations'],
};
/** In the dark the page is the same but for its colours. */
const colours = { runOnly: { type: 'rule', values: ['color-contrast'] }, resultTypes: ['violations'] };

const looks: (Look & { name: string })[] = [
  { name: 'French on a desktop', language: 'fr', ...desktop },
  { name: 'English on a phone', language: 'en', ...phone },
  { name: 'English on a desktop', language: 'en', ...desktop },
  { name: 'French on a phone', language: 'fr', ...phone },
];

describe('every screen', () => {
  let house: House;
  let cast: Cast;
  let browser: Awaited<ReturnType<typeof openBrowser>>;
  let gabrielle: Player;
  let paths: string[];

  beforeAll(async () => {
    // A demo has one screen more: the outbox.
    [house, browser] = await Promise.all([openHouseWithWeb({ PARVIS_MODE: 'demo' }), openBrowser()]);
    cast = await openCast(house);
    gabrielle = await cast.join({
      givenName: 'Gabrielle',
      familyName: 'Roy',
      title: 'Directrice générale',
      unitId: cast.units.sales,
      siteId: cast.sites.lyon,
      managerId: cast.eve.id,
      roles: ['employee', 'executive', 'administrator', 'moderator', 'finance'],
    });
    paths = await furnish(cast, gabrielle);
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    cast?.close();
    await house?.close();
  });

  test.each(looks)(
    'is accessible, named and no wider than its window: $name',
    async (look) => {
      await prefer(gabrielle, { theme: 'system' });
      const { page, complaints, close } = await visit(browser, house, gabrielle, { ...look, theme: 'system' });
      const quiet = quietness(page);
      await page.goto(paths[0]!);
      await page.evaluate(axe);
      await page.addStyleTag({ content: still });
      const problems: string[] = [];
      for (const path of paths) {
        // As the links inside do, without loading the page again.
        await page.evaluate(`history.pushState({}, '', '${path}'); dispatchEvent(new PopStateEvent('popstate'))`);
        await quiet();
        problems.push(...(await faultsOf(page)).map((fault) => `${path}: ${fault}`));
        if (look.width === phone.width) {
          await page.setViewportSize({ ...phone, width: 360 });
          const width = await page.evaluate<number>('document.documentElement.scrollWidth');
          if (width > 360) problems.push(`${path}: ${width} px wide in a window of 360`);
          await page.setViewportSize(phone);
        }
      }
      await close();
      expect([...problems, ...complaints]).toEqual([]);
    },
    240_000,
  );

  test.each(looks)(
    'the door is accessible too: $name',
    async (look) => {
      const { page, complaints, close } = await visit(browser, house, null, look);
      await page.goto('/signin');
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.evaluate(axe);
      await page.addStyleTag({ content: still });
      const problems = await faultsOf(page);
      await close();
      // The browser itself says that nobody is signed in.
      expect([...problems, ...complaints.filter((text) => !text.includes('401'))]).toEqual([]);
    },
    30_000,
  );
});

/** A page in the middle of a change of colours says nothing about them. */
const still = '*, *::before, *::after { transition: none !important; animation: none !important }';

/** What is wrong with the screen that is shown: by axe in light and dark, in its title and in its headings. */
async function faultsOf(page: Page): Promise<string[]> {
  const found = [...(await violations(page, all))];
  await page.emulateMedia({ colorScheme: 'dark' });
  found.push(...(await violations(page, colours)).map((violation) => `dark: ${violation}`));
  await page.emulateMedia({ colorScheme: 'light' });
  const headings = await page.locator('h1').count();
  if (headings !== 1) found.push(`${headings} headings of the first level`);
  const title = await page.title();
  if (!/^\S.* · Parvis$/.test(title)) found.push(`its title is “${title}”`);
  return found;
}

const violations = (page: Page, options: object): Promise<string[]> =>
  page.evaluate(
    `axe.run(document, ${JSON.stringify(options)}).then(({ violations }) => violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, any }) => [id, target.join(' '), any[0]?.message].filter(Boolean).join(' – '))))`,
  );

/** Something on every screen; answers the paths of them all. */
async function furnish(cast: Cast, me: Player): Promise<string[]> {
  const { everyone } = (await me.api('GET /me')).body;
  const project = await me.api('POST /projects', { body: { name: 'Rhône', clientName: 'Hélios' } });
  const part = { role: 'Hydrologie', share: 40, from: '2026-01-05', to: null };
  await me.api('POST /me/assignments', { body: { projectId: project.body.id, ...part } });
  const known = await me.api('POST /me/skills', { body: { label: 'Hydraulique', language: 'fr', level: 3 } });
  await me.api('PUT /me/status', { body: { text: 'En visite', emoji: '🚆', availability: 'partly', until: null } });
  const group = await me.api('POST /groups', {
    body: { name: 'Vélo', description: 'Ceux qui roulent', access: 'open' },
  });
  const post = await cast.alice.api('POST /posts', {
    body: {
      kind: 'update',
      audienceId: everyone,
      body: `Bonjour @${me.handle}, la **digue** tient. #crue https://parvis.test/digue`,
      language: 'fr',
    },
  });
  await cast.bob.api('POST /posts', {
    body: { kind: 'question', audienceId: everyone, title: 'Who knows pumps?', body: 'A noise.', language: 'en' },
  });
  await cast.carol.api('PUT /posts/:id/reaction', { params: { id: post.body.id }, body: { emoji: '👏' } });
  await cast.carol.api('POST /posts/:id/comments', { params: { id: post.body.id }, body: { body: 'Bravo !' } });
  const message = await me.api('POST /posts', {
    body: {
      kind: 'announcement',
      audienceId: everyone,
      title: 'Une bonne année',
      body: 'Merci.',
      language: 'fr',
      announcement: {
        mustRead: true,
        texts: { fr: { title: 'Une bonne année', body: 'Merci.' }, en: { title: 'A good year', body: 'Thank you.' } },
      },
      poll: {
        question: { fr: 'Bien ?', en: 'Good?' },
        options: [
          { fr: 'Oui', en: 'Yes' },
          { fr: 'Non', en: 'No' },
        ],
        multiple: false,
      },
    },
  });
  // One that I made, with somebody asked and others to be asked, and one that waits for my answer.
  const request = { deadline: '2030-01-31', effortHours: 8, language: 'fr' };
  const quote = { amount: 1_000_000, currency: 'USD' as const, supplier: 'Studio Nord', document: 'devis.pdf' };
  const [made, asked] = await Promise.all([
    me.api('POST /posts', {
      body: {
        kind: 'request',
        audienceId: everyone,
        title: 'Hydraulique d’une digue',
        body: '',
        request: { ...request, quote },
      },
    }),
    cast.bob.api('POST /posts', {
      body: { kind: 'request', audienceId: everyone, title: 'Hydraulics of a pump', body: '', request },
    }),
  ]);
  await cast.alice.api('POST /me/skills', { body: { label: 'Hydraulique', language: 'fr', level: 2 } });
  const invite = (who: Player, id: string, personId: string) =>
    who.api('POST /posts/:id/invitations', { params: { id }, body: { personId, note: 'Demain ?' } });
  await invite(me, made.body.id, cast.carol.id);
  await invite(cast.bob, asked.body.id, me.id);
  await me.api('PUT /drafts/:key', {
    params: { key: 'post:home' },
    body: { content: { kind: 'update', title: '', body: 'À suivre' } },
  });
  const statuses = [project, group, post, message, made, asked].map(({ status }) => status);
  if (statuses.some((status) => status !== 201)) throw new Error(`furnished with ${statuses.join()}`);

  for (const player of [cast.alice, cast.bob, cast.carol, cast.oscar, cast.mona, cast.eve])
    await player.api('POST /expertise/unmet', { body: { q: 'zostériculture' } });
  const claim = await furnishLedger(cast, me);

  const groupPath = `/groups/${group.body.slug}`;
  return [
    '/',
    '/?feed=company',
    `/posts/${post.body.id}`,
    `/posts/${message.body.id}`,
    `/posts/${made.body.id}`,
    `/posts/${asked.body.id}`,
    '/requests',
    '/requests?as=invited',
    '/requests?as=helper',
    '/questions',
    '/drafts',
    '/people',
    `/people?q=hydraulique&p=${me.id}`,
    `/people?q=hydraulique&vs=${me.id},${cast.alice.id}`,
    `/people?q=hydraulique&vs=${me.id},${cast.alice.id}&view=side`,
    '/people?q=rhone&tab=projects',
    '/people?q=rhone&tab=groups',
    `/people/${me.handle}`,
    `/people/${cast.alice.handle}?tab=activity`,
    `/skills/${known.body.skill.id}`,
    `/skills/${known.body.skill.id}?view=table`,
    '/org',
    `/org/${cast.alice.handle}`,
    '/projects',
    `/projects/${project.body.id}`,
    '/clients',
    `/clients/${project.body.client!.id}`,
    '/groups',
    groupPath,
    `${groupPath}/members`,
    `${groupPath}/settings`,
    '/broadcasts',
    '/broadcasts/new',
    `/broadcasts/${message.body.id}/insights`,
    `/broadcasts/${message.body.id}/insights?view=table`,
    '/ledger',
    '/ledger?by=skill&per=quarter&view=table&state=claimed',
    `/ledger?unit=${cast.units.platform}`,
    `/ledger/claims/${claim}`,
    '/ledger/new',
    '/ledger/rates',
    '/notifications',
    '/settings/profile',
    '/settings/notifications',
    '/settings/asks',
    '/settings/appearance',
    '/settings/sessions',
    '/admin/people',
    '/admin/needs',
    '/admin/import',
    '/admin/roles',
    '/admin/audit',
    '/admin/outbox',
    '/nowhere',
  ];
}

/** A rate, and a claim in a foreign currency; answers its id. */
async function furnishLedger(cast: Cast, me: Player): Promise<string> {
  const day = new Date().toISOString().slice(0, 10);
  const rate = { day, currency: 'USD' as const, rate: '0.92', source: 'Banque centrale' };
  await me.api('POST /ledger/rates', { body: rate });
  await me.api('POST /ledger/unit-rates', {
    body: { unitId: cast.units.engineering, hourly: 6_000, from: '2026-01-01' },
  });
  const claim = await cast.alice.api('POST /ledger/claims', {
    body: {
      requesterId: cast.alice.id,
      helpers: [{ personId: cast.bob.id, hours: 40 }],
      quote: { amount: 1_000_000, currency: 'USD', supplier: 'Studio Hélice' },
    },
  });
  return claim.body.id;
}
