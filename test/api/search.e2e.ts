import { openCast, type Cast } from '../support/cast.js';
import { openHouse, type House } from '../support/house.js';

let house: House;
let cast: Cast;
beforeAll(async () => {
  house = await openHouse();
  cast = await openCast(house);
});
afterAll(() => house.close());

const nothing = { people: [], skills: [], groups: [], projects: [], clients: [], posts: [] };
const find = async (who: keyof Pick<Cast, 'alice' | 'oscar' | 'gus'>, q: string) =>
  (await cast[who].api('GET /search', { query: { q } })).body;

test('a person is found by any part of the name, without accents, and with one typing error', async () => {
  const agnes = await cast.join({ givenName: 'Agnès', familyName: 'Lefèvre' });
  for (const q of ['agnes', 'lefe', 'Lefèvre Agnès', 'lefebre']) {
    expect((await find('alice', q)).people.map((p) => p.id)).toContain(agnes.id);
  }
  expect((await find('alice', 'zzz')).people).toEqual([]);
});

test('a skill is found by any of its names, in either language, and no more of each than are asked for', async () => {
  const labels = async (q: string) => (await find('oscar', q)).skills.map(({ labelFr }) => labelFr);
  for (const q of ['montage video', 'Video editing', 'video editting'])
    expect(await labels(q)).toContain('Montage vidéo');
  for (const most of [1, 20]) {
    const { body } = await cast.oscar.api('GET /search', { query: { q: 'a', most } });
    expect(body.people.length).toBeLessThanOrEqual(most);
    expect(body.skills).toHaveLength(most);
  }
  expect(await find('gus', 'montage video')).toEqual(nothing);
});

test('a guest finds nobody of the company and none of its projects', async () => {
  await cast.alice.api('POST /projects', { body: { name: 'Digues du Rhône', clientName: 'Hélios' } });
  expect((await find('alice', 'rhone')).projects.map((p) => p.name)).toEqual(['Digues du Rhône']);
  expect((await find('alice', 'helios')).clients.map((c) => c.name)).toEqual(['Hélios']);
  expect(await find('gus', 'rhone')).toEqual(nothing);
  expect((await find('gus', 'alice')).people).toEqual([]);
});

test('posts are found by the stems of both languages, newest first', async () => {
  await cast.alice.api('POST /posts', {
    body: { audienceId: '1', body: 'Les pompes de relevage ont tenu toute la nuit.' },
  });
  await cast.bob.api('POST /posts', { body: { audienceId: '1', body: 'Editing videos with subtitles takes a day.' } });
  expect((await find('oscar', 'pompe relevage')).posts.map((p) => p.author)).toEqual(['Alice Martin']);
  expect((await find('oscar', 'edited video')).posts.map((p) => p.author)).toEqual(['Bob Bernard']);
  expect((await find('gus', 'pompe')).posts).toEqual([]);
});

test('a secret group and its posts are found by nobody outside', async () => {
  const group = (await cast.alice.api('POST /groups', { body: { name: 'Nacre', description: '', access: 'secret' } }))
    .body;
  await cast.alice.api('POST /posts', { body: { audienceId: group.audienceId, body: 'Le mot : hippocampe.' } });
  expect((await find('alice', 'nacre')).groups.map((g) => g.name)).toEqual(['Nacre']);
  expect((await find('alice', 'hippocampe')).posts).toHaveLength(1);
  for (const q of ['nacre', 'hippocampe']) {
    expect(await find('oscar', q)).toEqual(nothing);
  }
});
