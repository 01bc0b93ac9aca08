import type { ImportDto } from '@app/contract';
import { Credentials, Sessions } from '@app/identity';
import { Database } from '@app/platform';
import { Imports, TerminalImports } from '@app/transfer';
import sharp from 'sharp';
import { company, person, writeArchive, writeFiles } from '../support/archive.js';
import { as } from '../support/as.js';
import { openHouse, type House } from '../support/house.js';
import { bringIn, holdings } from '../support/imports.js';

let house: House;
beforeEach(async () => void (house = await openHouse()));
afterEach(() => house.close());

/** Asks for it, and waits for the end. */
async function undo(id: string): Promise<ImportDto> {
  const imports = house.app.get(Imports);
  expect(await imports.undo({ personId: '0', roles: ['administrator'], sessionId: '0' }, id)).toMatchObject({
    state: 'undoing',
    progress: { done: 0 },
  });
  await (
    await imports.resume()
  ).over;
  return imports.read(id);
}
const idOf = async (table: string, name: string): Promise<string> => {
  const column = table === 'people' ? 'given_name' : table === 'posts' ? 'body' : 'name';
  const row = await house.app
    .get(Database)
    .row<{ id: string }>(`select id from ${table} where ${column} like $1`, [name]);
  return row!.id;
};
/** Somebody of the import signs in and acts. */
async function personActing(name: string) {
  const id = await idOf('people', name);
  await house.app.get(Credentials).set(id, 'a long walk home');
  return as(house, (await house.app.get(Sessions).open(id)).cookie.split(';')[0]!);
}

test('undo takes everything back, and leaves what was there before', async () => {
  await bringIn(house, await writeArchive({ 'people.jsonl': [person('x', 'Ancienne', 'Collègue')] }, 'before'));
  const before = await holdings(house);
  const { id } = await bringIn(house, await writeArchive(company()));
  const undone = await undo(id);
  expect(undone).toMatchObject({ state: 'undone', problems: [] });
  expect(undone.progress.total).toBeGreaterThan(20);
  expect(undone.progress.done).toBe(undone.progress.total);
  expect(await holdings(house)).toEqual(before);
  // And it can come in again.
  expect(await bringIn(house, await writeArchive(company()))).toMatchObject({
    state: 'applied',
    counts: { people: { created: 3 } },
  });
});

test('undo does not take back what people have used since, and says what', async () => {
  const { id } = await bringIn(house, await writeArchive(company()));
  const tomas = await personActing('Tomás');
  const postId = await idOf('posts', 'Bonjour%');
  expect(
    (await tomas('POST /posts/:id/comments', { params: { id: postId }, body: { body: 'Je garde ceci' } })).status,
  ).toBe(201);

  const undone = await undo(id);
  expect(undone.problems.map(({ file, code, value }) => [file, code, value])).toEqual([
    ['people.jsonl', 'undo.in-use', 'p1'],
    ['people.jsonl', 'undo.in-use', 'p3'],
    ['posts.jsonl', 'undo.in-use', 'o1'],
    ['sites.jsonl', 'undo.in-use', 's1'],
    ['units.jsonl', 'undo.in-use', 'u1'],
    ['units.jsonl', 'undo.in-use', 'u2'],
  ]);
  const after = await holdings(house);
  expect(after['comments']).toEqual([expect.objectContaining({ body: 'Je garde ceci' })]);
  expect(after['posts']).toEqual([expect.objectContaining({ comment_count: 1, reaction_counts: {} })]);
  expect(after['groups']).toEqual([]);
});

test('undo leaves whom and what the ledger names', async () => {
  const { id } = await bringIn(house, await writeArchive(company()));
  const ines = await personActing('Inès');
  const [requesterId, personId] = [await idOf('people', 'Inès'), await idOf('people', 'Tomás')];
  const db = house.app.get(Database);
  await db.run(
    `insert into unit_rates (unit_id, hourly, valid_from, entered_by) select id, 6000, '2026-01-01', $1 from units`,
    [personId],
  );
  const skill = await db.row<{ id: string }>(`select id from skills where label_fr = 'Crues'`);
  const body = {
    requesterId,
    helpers: [{ personId, hours: 3 }],
    skillIds: [skill!.id],
    quote: { amount: 100_000, currency: 'EUR' as const, supplier: 'Studio' },
  };
  expect((await ines('POST /ledger/claims', { body })).status).toBe(201);

  const undone = await undo(id);
  expect(undone.problems.map(({ file, value }) => [file, value])).toEqual([
    ['people.jsonl', 'p1'],
    ['people.jsonl', 'p3'],
    ['sites.jsonl', 's1'],
    ['skills.jsonl', 'k2'],
    ['units.jsonl', 'u1'],
    ['units.jsonl', 'u2'],
  ]);
  expect((await ines('GET /ledger/total')).body.total).toMatchObject({ claims: 1, avoided: 82_000 });
});

test('undo of a second import leaves the rows of the first, which it only changed', async () => {
  await bringIn(house, await writeArchive(company()));
  const more = company();
  more['people.jsonl']!.push(person('p4', 'Nour', 'Haddad'));
  more['people.jsonl']![0] = person('p1', 'Inès', 'Autrement');
  const second = await bringIn(house, await writeArchive(more));
  await undo(second.id);
  const people = (await holdings(house))['people'] as { given_name: string; family_name: string }[];
  expect(people.map(({ family_name }) => family_name).sort()).toEqual(['Autrement', 'Roche', 'Silva']);
});

test('undo takes the portraits, too, and counts anew what stays', async () => {
  const files = company();
  Object.assign(files['people.jsonl']![1]!, { photo: 'photos/etienne.png' });
  const photo = await sharp({ create: { width: 9, height: 9, channels: 3, background: '#fff' } })
    .png()
    .toBuffer();
  const { id } = await bringIn(house, await writeArchive({ ...files, 'photos/etienne.png': photo }));
  const db = house.app.get(Database);
  const before = await db.row<{ key: string }>(`select photo_key as key from people where photo_key is not null`);
  const ines = await personActing('Inès');
  const post = await idOf('posts', 'Bonjour%');
  await ines('PUT /posts/:id/reaction', { params: { id: post }, body: { emoji: '👍' } });
  await undo(id);
  expect(await db.rows(`select reaction_counts as counts, comment_count as comments from posts`)).toEqual([
    { counts: { '👍': 1 }, comments: 0 },
  ]);
  expect(await db.rows(`select payload from graphile_worker._private_jobs j`)).toContainEqual({
    payload: { keys: [before!.key] },
  });
});

test('only an applied import can be undone', async () => {
  const checked = await house.app.get(TerminalImports).open(await writeArchive(company()), '', () => {});
  await expect(undo(checked.id)).rejects.toThrow('import.not-ready');
});

test('the skills of ESCO join those of the house by their names, once, and undo takes them away', async () => {
  const db = house.app.get(Database);
  const uri = (name: string): string => `http://data.europa.eu/esco/skill/${name}`;
  const csv = (rows: string[][]): string =>
    rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\r\n');
  const header = ['conceptType', 'conceptUri', 'skillType', 'preferredLabel', 'altLabels', 'hiddenLabels', 'status'];
  const concept = (name: string, label: string, others = '', status = 'released') => [
    'KnowledgeSkillCompetence',
    uri(name),
    'knowledge',
    label,
    others,
    '',
    status,
  ];
  const part = (name: string, of: string, type = 'KnowledgeSkillCompetence') => [
    'KnowledgeSkillCompetence',
    uri(name),
    type,
    uri(of),
  ];
  const folder = await writeFiles({
    'skills_fr.csv': csv([
      header,
      concept('video', 'MONTAGE VIDÉO', 'post-production vidéo\nmontage de rushs'),
      concept('marqueterie', 'marqueterie'),
      concept('vieux', 'métier disparu', '', 'obsolete'),
    ]),
    'skills_en.csv': csv([
      header,
      concept('video', 'video editing'),
      concept('marqueterie', 'marquetry', 'inlay work'),
    ]),
    'broaderRelationsSkillPillar_fr.csv': csv([
      ['conceptType', 'conceptUri', 'broaderType', 'broaderUri'],
      part('marqueterie', 'group', 'SkillGroup'),
      part('marqueterie', 'video'),
    ]),
    'occupations_fr.csv': 'not ours',
  });
  const named = (key: string) =>
    db.rows<{ fr: string; en: string; broader: string | null }>(
      `select s.label_fr as fr, s.label_en as en, b.label_fr as broader
       from skill_aliases a join skills s on s.id = a.skill_id left join skills b on b.id = s.broader_id where a.alias = $1`,
      [key],
    );
  const before = await named('montage video');

  const first = await bringIn(house, folder);
  expect(first.counts).toMatchObject({ skills: { read: 2, created: 1, updated: 1, refused: 0 } });
  expect(await named('montage video')).toEqual(before);
  expect(await named('montage de rushs')).toEqual(before);
  expect(await named('inlay work')).toEqual([{ fr: 'marqueterie', en: 'marquetry', broader: before[0]!.fr }]);

  expect((await bringIn(house, folder)).counts).toMatchObject({ skills: { created: 0, updated: 0, unchanged: 2 } });
  expect(await undo(first.id)).toMatchObject({ state: 'undone', problems: [] });
  expect(await named('inlay work')).toEqual([]);
  expect(await named('montage de rushs')).toEqual([]);
  expect(await named('montage video')).toEqual(before);
});
