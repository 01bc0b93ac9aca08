import { Sessions } from '@app/identity';
import { Database } from '@app/platform';
import { company, person, post, writeArchive } from '../support/archive.js';
import { as } from '../support/as.js';
import { openHouse, type House } from '../support/house.js';
import { bringIn, check, holdings } from '../support/imports.js';

let house: House;
beforeEach(async () => void (house = await openHouse()));
afterEach(() => house.close());

async function wallOf(givenName: string): Promise<string[]> {
  const row = await house.app
    .get(Database)
    .row<{ id: string }>(`select id from people where given_name = $1`, [givenName]);
  const api = as(house, (await house.app.get(Sessions).open(row!.id)).cookie.split(';')[0]!);
  const wall = await api('GET /wall', { query: {} });
  return (wall.body as { items: { body: string }[] }).items.map(({ body }) => body);
}

test('what was written in a private group is read by its members only', async () => {
  await bringIn(house, await writeArchive(company()));
  expect(await wallOf('Étienne')).toContain('Ceci reste entre nous.');
  expect(await wallOf('Tomás')).not.toContain('Ceci reste entre nous.');
  expect(await wallOf('Inès')).toContain('# Guide');
  expect(await wallOf('Tomás')).not.toContain('# Guide');
});

test('a post for an unknown audience is refused, never shown to more people', async () => {
  const files = company();
  files['posts.jsonl']!.push(post('o8', 'p1', { type: 'group', id: 'gone' }, 'Secret', '2026-01-02T00:00:00Z'));
  const done = await bringIn(house, await writeArchive(files), { skipRefused: true });
  expect(done.problems).toEqual([
    expect.objectContaining({ line: 5, field: 'audience.id', code: 'reference.dangling' }),
  ]);
  expect((await holdings(house))['posts']).toHaveLength(5);
});

test('a private group never meets an open one of the same name, nor opens later', async () => {
  await bringIn(
    house,
    await writeArchive({ 'groups.jsonl': [{ id: 'a', name: 'Projet Z', access: 'open' }] }, 'first'),
  );
  const secret = { 'groups.jsonl': [{ id: 'b', name: 'Projet Z', access: 'secret' }] };
  await bringIn(house, await writeArchive(secret, 'second'));
  expect((await holdings(house))['groups']).toHaveLength(2);

  const opened = await check(
    house,
    await writeArchive({ 'groups.jsonl': [{ id: 'b', name: 'Projet Z', access: 'open' }] }, 'second'),
  );
  expect(opened.problems).toContainEqual(
    expect.objectContaining({ code: expect.stringMatching('opened-wider|name.taken') }),
  );
  expect(opened.counts['groups']).toMatchObject({ refused: 1 });
});

test('a group that an import brought is opened wider by the next one only while it has no posts', async () => {
  const group = (access: string) => ({ id: 'w', name: 'Chantier', access });
  await bringIn(house, await writeArchive({ 'groups.jsonl': [group('secret')] }));
  const opened = await bringIn(house, await writeArchive({ 'groups.jsonl': [group('closed')] }));
  expect(opened.counts['groups']).toMatchObject({ updated: 1 });
  const files = {
    'people.jsonl': [person('1', 'Ines', 'Marchand')],
    'groups.jsonl': [group('closed')],
    'posts.jsonl': [post('w1', '1', { type: 'group', id: 'w' }, 'Entre nous', '2026-01-02T00:00:00Z')],
  };
  await bringIn(house, await writeArchive(files));
  const wider = await check(house, await writeArchive({ 'groups.jsonl': [group('open')] }));
  expect(wider.problems).toEqual([expect.objectContaining({ code: expect.stringContaining('opened-wider') })]);
});

test('a post that is already here is not moved to other readers', async () => {
  await bringIn(house, await writeArchive(company()));
  const moved = company();
  Object.assign(moved['posts.jsonl']![1]!, { audience: { type: 'everyone' } });
  const checked = await check(house, await writeArchive(moved));
  expect(checked.problems).toEqual([expect.objectContaining({ file: 'posts.jsonl', line: 2, code: 'post.moved' })]);
});

test('a confidential client stays confidential when another source knows it as public', async () => {
  await bringIn(house, await writeArchive(company()));
  await bringIn(house, await writeArchive({ 'clients.jsonl': [{ id: 'c', name: 'VILLE DE SORRANCE' }] }, 'other'));
  expect((await holdings(house))['clients']).toEqual([expect.objectContaining({ confidential: true })]);
});

test('roles are given once, and a file does not give back what an administrator took', async () => {
  const files = company();
  await bringIn(house, await writeArchive(files));
  await house.app.get(Database).run(`update accounts set roles = '{employee}'`);
  Object.assign(files['people.jsonl']![1]!, { title: 'Président' });
  await bringIn(house, await writeArchive(files));
  expect((await holdings(house))['people']).toContainEqual(
    expect.objectContaining({ title: 'Président', roles: ['employee'] }),
  );
});

test('somebody who is here already is met by their address, not doubled', async () => {
  await bringIn(
    house,
    await writeArchive({ 'people.jsonl': [person('7', 'Ines', 'Marchand', { email: 'p1@example.org' })] }, 'first'),
  );
  const done = await bringIn(house, await writeArchive(company()));
  expect(done.counts['people']).toMatchObject({ created: 2, updated: 1 });
  expect((await holdings(house))['people']).toHaveLength(3);
});
