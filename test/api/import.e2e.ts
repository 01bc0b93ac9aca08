import sharp from 'sharp';
import { Database, Streams } from '@app/platform';
import { TerminalImports } from '@app/transfer';
import { company, person, post, writeArchive } from '../support/archive.js';
import { openHouse, type House } from '../support/house.js';
import { bringIn, check, holdings } from '../support/imports.js';

let house: House;
beforeEach(async () => void (house = await openHouse()));
afterEach(() => house.close());

const countsOf = ({ counts }: { counts: Record<string, object> }) => Object.values(counts);

test('a whole archive comes in: people, what they do, and what they wrote', async () => {
  const red = await sharp({ create: { width: 600, height: 400, channels: 3, background: 'red' } })
    .png()
    .toBuffer();
  const files = company();
  Object.assign(files['people.jsonl']![0]!, { photo: 'photos/ines.png' });
  Object.assign(files['posts.jsonl']![0]!, {
    attachments: [{ path: 'photos/ines.png', name: 'digue.png', alt: 'La digue' }],
  });
  files['documents.jsonl']!.push({
    id: 'd2',
    title: 'Consignes de crue',
    path: 'docs/consignes.html',
    authorId: 'p1',
    audience: { type: 'everyone' },
    createdAt: '2025-06-01T08:00:00Z',
    participants: [
      { personId: 'p3', role: 'reviewer' },
      { personId: 'p2', role: 'attendee' },
    ],
  });
  const page = '<title>-</title><style>p {}</style><p>Fermer la vanne&nbsp;: <b>deux</b> tours.</p>';
  const beside = { 'photos/ines.png': red, 'docs/consignes.html': page };
  const done = await bringIn(house, await writeArchive({ ...files, ...beside }));

  expect(done).toMatchObject({ state: 'applied', problemCount: 0, unknownFields: [] });
  const house1 = await holdings(house);
  expect(house1['people']).toContainEqual(
    expect.objectContaining({
      handle: 'ines.marchand',
      unit: 'Eau',
      site: 'Lyon',
      manager: 'etienne.roche',
      photo: true,
      roles: ['employee'],
    }),
  );
  expect(house1['people']).toContainEqual(
    expect.objectContaining({ handle: 'etienne.roche', roles: ['employee', 'executive'] }),
  );
  expect(house1['unit_lines']).toContainEqual({ name: 'Eau', above: 'Ingénierie' });
  expect(house1['belonging']).toContainEqual({ kind: 'unit', name: 'Ingénierie', handle: 'ines.marchand' });
  expect(house1['person_skills']).toContainEqual(
    expect.objectContaining({ handle: 'tomas.silva', label_fr: 'Sous-titrage', level: 2 }),
  );
  expect(house1['posts']).toContainEqual(
    expect.objectContaining({
      handle: 'ines.marchand',
      tags: ['crue'],
      comment_count: 3,
      reaction_counts: { '👏': 2 },
    }),
  );
  expect(house1['mentions']).toEqual([expect.objectContaining({ handle: 'etienne.roche' })]);
  expect(house1['announcements']).toEqual([
    { title: 'Vœux', texts: { fr: { title: 'Vœux', body: 'Une bonne année.' } } },
  ]);
  // Whoever wrote a document knows what it says, whoever checked it nearly as well, and who was there a little.
  const shown = await house.app.get(Database).rows<{ name: string; text: string }>(
    `select p.given_name as name, e.text from evidence e join people p on p.id = e.person_id
       where e.text like 'Consignes de crue%' order by e.weight desc`,
  );
  expect(shown.map(({ name }) => name)).toEqual(['Inès', 'Tomás', 'Étienne']);
  expect(new Set(shown.map(({ text }) => text))).toEqual(
    new Set(['Consignes de crue — Fermer la vanne : deux tours.']),
  );
  // An answer to an answer stands below the first comment, wherever it stood in the file.
  expect(house1['comments']).toContainEqual(expect.objectContaining({ body: 'Avec plaisir', parent: 'Bravo' }));
  expect(house1['images']).toEqual([expect.objectContaining({ name: 'digue.png', alt: 'La digue', width: 600 })]);
  // By the moments when they were written, not by the file.
  expect(house1['order']).toEqual([
    {
      array_agg: [
        '# Guide',
        'Fermer la vanne : deux tours.',
        'Une bonne année.',
        expect.stringMatching('Bonjour'),
        'Ceci reste entre nous.',
        'Réunion d’équipe lundi.',
      ],
    },
  ]);
  expect(house1['notifications']).toEqual([{ count: 0 }]);
  expect(house1['mails']).toEqual([{ count: 0 }]);
});

test('a skill that a source brings carries no date: nobody knows when it was said', async () => {
  await bringIn(house, await writeArchive(company()));
  const proofs = await house.app
    .get(Database)
    .rows<{ at: Date | null }>(`select at from evidence where kind = 'skill'`);
  expect(proofs.length).toBeGreaterThan(0);
  for (const { at } of proofs) expect(at).toBeNull();
});

test('the same archive twice changes nothing, and tells nobody', async () => {
  const archive = await writeArchive(company());
  await bringIn(house, archive);
  const before = await holdings(house);
  const head = await house.app.get(Streams).heads(['1']);

  const again = await bringIn(house, archive);
  for (const count of countsOf(again)) expect(count).toMatchObject({ created: 0, updated: 0, refused: 0 });
  expect(await holdings(house)).toEqual(before);
  expect(await house.app.get(Streams).heads(['1'])).toEqual(head);
});

test('a changed record changes its row; what the source does not say stays', async () => {
  await bringIn(house, await writeArchive(company()));
  const changed = company();
  changed['people.jsonl']![0] = person('p1', 'Inès', 'Marchand-Roy', { unitId: 'u1' });
  Object.assign(changed['posts.jsonl']![0]!, { body: 'Bonjour à tous.' });
  const done = await bringIn(house, await writeArchive(changed));

  expect(done.counts).toMatchObject({ people: { updated: 1, unchanged: 2 }, posts: { updated: 1, unchanged: 4 } });
  const after = await holdings(house);
  expect(after['people']).toContainEqual(
    expect.objectContaining({
      family_name: 'Marchand-Roy',
      unit: 'Ingénierie',
      bio: 'Modélise des crues.',
      manager: 'etienne.roche',
    }),
  );
  expect(after['posts']).toContainEqual(expect.objectContaining({ body: 'Bonjour à tous.', version: 2 }));
  expect(after['mentions']).toEqual([]);
});

test('a dry run writes nothing', async () => {
  const before = await holdings(house);
  const checked = await check(house, await writeArchive(company()));
  expect(checked).toMatchObject({
    state: 'checked',
    counts: { people: { read: 3, created: 3 }, posts: { read: 5, created: 5 } },
  });
  await house.app.get(TerminalImports).forget(checked.id);
  expect(await holdings(house)).toEqual(before);
  expect(await house.app.get(Database).rows(`select from imports union all select from import_keys`)).toEqual([]);
});

test('a bad record is told by its line, and keeps out nothing but what names it', async () => {
  const files = company();
  const archive = await writeArchive({
    ...files,
    'people.jsonl': [
      ...files['people.jsonl']!.map((record) => JSON.stringify(record)),
      '{"id":"p4","givenName":"Zoé"',
      JSON.stringify({ ...person('p5', 'Zoé', 'Vue'), shoeSize: 39, email: 'zoe' }),
      JSON.stringify(person('p6', 'Paul', 'Vue', { managerId: 'p9' })),
      JSON.stringify(person('p7', 'Lou', '\u0000')),
      'x'.repeat(10 * 1024 * 1024),
      JSON.stringify(person('p1', 'Une', 'Autre')),
    ].join('\r\n'),
    'posts.jsonl': [
      ...files['posts.jsonl']!,
      post('o9', 'p5', { type: 'everyone' }, 'Perdu', '2026-01-01T00:00:00Z'),
      {
        ...post('o10', 'p1', { type: 'everyone' }, 'Relu', '2026-01-01T00:00:00Z'),
        participants: [
          { personId: 'p2', role: 'reviewer' },
          { personId: 'p5', role: 'author' },
        ],
      },
    ],
    'photos/nobody.txt': 'unused',
  });
  const checked = await check(house, archive);
  expect(checked.problems.map(({ file, line, field, code }) => [`${file}:${line}`, field, code])).toEqual([
    ['people.jsonl:4', null, 'line.not-json'],
    ['people.jsonl:5', 'email', 'field.invalid'],
    ['people.jsonl:7', null, 'record.unsafe'],
    ['people.jsonl:8', null, 'line.too-long'],
    ['photos/nobody.txt:0', null, 'file.unused'],
    ['people.jsonl:9', 'id', 'record.repeated'],
    ['people.jsonl:6', 'managerId', 'reference.left-empty'],
    ['posts.jsonl:5', 'authorId', 'reference.dangling'],
    ['posts.jsonl:6', 'participants', 'reference.left-empty'],
  ]);
  expect(checked.counts).toMatchObject({
    people: { read: 9, created: 4, refused: 5 },
    posts: { created: 6, refused: 1 },
  });

  const done = await house.app
    .get(TerminalImports)
    .run(checked.id, { skipRefused: false, overrideGuard: false }, () => {});
  expect(done.state).toBe('checked');
  expect(((await holdings(house))['people'] as unknown[]).length).toBe(0);
  const skipped = await house.app
    .get(TerminalImports)
    .run(checked.id, { skipRefused: true, overrideGuard: false }, () => {});
  expect(skipped).toMatchObject({ state: 'applied', counts: { people: { created: 4, refused: 5 } } });
  expect(await house.app.get(Database).rows(`select role from post_participants`)).toEqual([{ role: 'reviewer' }]);
});

test('roles that nobody could be given here are refused: a guest is nothing else', async () => {
  const archive = await writeArchive({
    'people.jsonl': [
      person('p1', 'Une', 'Invitée', { roles: ['guest'] }),
      person('p2', 'Une', 'Autre', { roles: ['guest', 'administrator'] }),
      person('p3', 'Personne', 'Encore', { roles: [] }),
    ],
  });
  const done = await bringIn(house, archive, { skipRefused: true });
  expect(done.problems).toEqual(
    [2, 3].map((line) =>
      expect.objectContaining({ file: 'people.jsonl', line, field: 'roles', code: 'field.invalid' }),
    ),
  );
  expect(done.counts['people']).toMatchObject({ created: 1, refused: 2 });
  expect((await holdings(house))['people']).toEqual([expect.objectContaining({ roles: ['guest'] })]);
});

test('circles among managers and units are told and left open', async () => {
  const done = await bringIn(
    house,
    await writeArchive({
      'units.jsonl': [
        { id: 'a', name: 'A', parentId: 'b' },
        { id: 'b', name: 'B', parentId: 'a' },
      ],
      'people.jsonl': [
        person('p1', 'Un', 'Un', { managerId: 'p2' }),
        person('p2', 'Deux', 'Deux', { managerId: 'p3' }),
        person('p3', 'Trois', 'Trois', { managerId: 'p2' }),
      ],
    }),
  );
  expect(done.problems.map(({ line, field, code }) => [line, field, code])).toEqual([
    [1, 'parentId', 'reference.circle'],
    [2, 'parentId', 'reference.circle'],
    [2, 'managerId', 'reference.circle'],
    [3, 'managerId', 'reference.circle'],
  ]);
  expect((await holdings(house))['people']).toContainEqual(
    expect.objectContaining({ handle: 'un.un', manager: 'deux.deux' }),
  );
});
