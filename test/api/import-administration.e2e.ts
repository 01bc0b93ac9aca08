import type { ImportDto } from '@app/contract';
import { setTimeout as sleep } from 'node:timers/promises';
import { openCast, type Cast } from '../support/cast.js';
import { openHouse, type House } from '../support/house.js';
import { holdings } from '../support/imports.js';
import { zipOf } from '../support/zip.js';

let house: House;
let cast: Cast;
beforeAll(async () => {
  house = await openHouse();
  cast = await openCast(house);
});
afterAll(async () => {
  cast.close();
  await house.close();
});

const manifest = JSON.stringify({ format: 'parvis-archive', version: 1, source: 'upload' });
const upload = (name: string, bytes: Uint8Array) =>
  cast.ada.api('POST /admin/imports', { file: { name, bytes, type: 'application/zip' } });

async function settled(id: string): Promise<ImportDto> {
  for (;;) {
    const { body } = await cast.ada.api('GET /admin/imports/:id', { params: { id } });
    if (!['checking', 'applying', 'undoing'].includes(body.state)) return body;
    await sleep(50);
  }
}

test('an administrator uploads, reads the report, applies and undoes; the log keeps each step', async () => {
  const people = '{"id":"1","givenName":"Nora","familyName":"Belin","nickname":"N"}\n{"id":"2"}\n';
  const ear = await cast.ada.socket();
  const sent = await upload('../../société.zip', zipOf({ 'manifest.json': manifest, 'people.jsonl': people }));
  expect(sent).toMatchObject({ status: 202, body: { state: 'checking', kind: 'archive', name: 'société.zip' } });
  const { id } = sent.body;
  const checked = await settled(id);
  expect(checked).toMatchObject({
    state: 'checked',
    source: 'upload',
    counts: { people: { read: 2, created: 1, refused: 1 } },
    unknownFields: [{ file: 'people.jsonl', field: 'nickname', lines: 1 }],
  });
  expect(await ear.heard('import.moved')).toMatchObject({ payload: { importId: id } });

  const apply = (skipRefused: boolean) =>
    cast.ada.api('POST /admin/imports/:id/application', { params: { id }, body: { skipRefused } });
  expect((await apply(false)).code).toBe('import.has-refused');
  expect((await apply(true)).status).toBe(202);
  expect(await settled(id)).toMatchObject({ state: 'applied', counts: { people: { created: 1, refused: 1 } } });
  expect((await apply(true)).code).toBe('import.not-ready');
  expect((await cast.ada.api('GET /admin/imports')).body[0]).toMatchObject({ id, state: 'applied' });

  const undo = () => cast.ada.api('DELETE /admin/imports/:id/application', { params: { id } });
  expect(await undo()).toMatchObject({ status: 202, body: { state: 'undoing', progress: { done: 0, total: 1 } } });
  expect((await undo()).code).toBe('import.not-ready');
  expect(await settled(id)).toMatchObject({ state: 'undone' });
  expect((await holdings(house))['people']).not.toContainEqual(expect.objectContaining({ given_name: 'Nora' }));
  const audit = await cast.ada.api('GET /admin/audit', { query: {} });
  const actions = audit.body.items.filter(({ subject }) => subject === `import:${id}`).map(({ action }) => action);
  expect(actions).toEqual(['import.undone', 'import.applied', 'import.uploaded']);
});

test('the meaning of the columns of an HR file can be changed before it is applied', async () => {
  const sent = await upload('rh.csv', Buffer.from('Matricule;Prénom;Nom;Intitulé\n1;Léa;Sorel;Géologue\n'));
  const { mapping } = await settled(sent.body.id);
  expect(mapping).toMatchObject({ Intitulé: 'ignore' });
  const params = { id: sent.body.id };
  const body = { skipRefused: false, mapping: { ...mapping!, Intitulé: 'title' as const } };
  await cast.ada.api('POST /admin/imports/:id/application', { params, body });
  expect(await settled(sent.body.id)).toMatchObject({ state: 'applied', kind: 'csv' });
  expect((await holdings(house))['people']).toContainEqual(
    expect.objectContaining({ given_name: 'Léa', title: 'Géologue' }),
  );
});

test.each(['alice', 'eve', 'mona', 'gus'] as const)('%s may not see or send imports', async (name) => {
  expect((await cast[name].api('GET /admin/imports')).status).toBe(403);
  expect(
    (await cast[name].api('POST /admin/imports', { file: { name: 'a.zip', bytes: Buffer.from('') } })).status,
  ).toBe(403);
});

const record = '{"id":"1","givenName":"A","familyName":"B"}';
test.each([
  ['climbs out of its folder', zipOf({ '../../outside.txt': 'x', 'manifest.json': manifest }), 'unsafe-name'],
  ['names a drive', zipOf({ 'C:\\outside.txt': 'x', 'manifest.json': manifest }), 'unsafe-name'],
  [
    'holds a link',
    zipOf({ 'manifest.json': manifest, 'people.jsonl': '/etc/passwd' }, { links: ['people.jsonl'] }),
    'link',
  ],
  [
    'is encrypted',
    zipOf({ 'manifest.json': manifest, 'people.jsonl': record }, { encrypted: ['people.jsonl'] }),
    'encrypted',
  ],
  [
    'holds one name twice',
    Buffer.from(zipOf({ 'manifest.json': manifest, 'people.jsonl': record, 'people.jsonX': record }))
      .toString('latin1')
      .replaceAll('people.jsonX', 'people.jsonl'),
    'unsafe-name',
  ],
  [
    'unpacks to far more than it is',
    zipOf({ 'manifest.json': manifest, 'posts.jsonl': Buffer.alloc(40 * 1024 * 1024) }),
    'bomb',
  ],
  ['is cut off', zipOf({ 'manifest.json': manifest, 'people.jsonl': record }).subarray(0, 150), 'not-a-zip'],
  ['has no manifest', zipOf({ 'people.jsonl': record }), 'manifest-missing'],
  ['is of another format', zipOf({ 'manifest.json': '{"format":"other"}' }), 'manifest-invalid'],
])('a ZIP that %s is unreadable', async (_, bytes, reason) => {
  const sent = await upload('a.zip', typeof bytes === 'string' ? Buffer.from(bytes, 'latin1') : bytes);
  const { state, problems } = await settled(sent.body.id);
  expect(state).toBe('failed');
  expect(problems).toEqual([
    expect.objectContaining({ code: 'import.unreadable', value: expect.stringContaining(reason) }),
  ]);
});
