import { Jobs } from '@app/platform';
import { openCast, type Cast, type Player } from '../support/cast.js';
import { sql } from '../support/database.js';
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

test('posts are found by the stems of both languages', async () => {
  await cast.alice.api('POST /posts', {
    body: { audienceId: '1', body: 'Les pompes de relevage ont tenu toute la nuit.' },
  });
  await cast.bob.api('POST /posts', { body: { audienceId: '1', body: 'Editing videos with subtitles takes a day.' } });
  expect((await find('oscar', 'pompe relevage')).posts.map((p) => p.author)).toEqual(['Alice Martin']);
  expect((await find('oscar', 'edited video')).posts.map((p) => p.author)).toEqual(['Bob Bernard']);
  expect((await find('gus', 'pompe')).posts).toEqual([]);
});

test('the post that says most of what is asked comes first, by its title, by its words in either language, mistyped or not', async () => {
  const publish = async (body: string, title?: string) => {
    const post = title ? ({ kind: 'question', audienceId: '1', title, body } as const) : { audienceId: '1', body };
    return (await cast.alice.api('POST /posts', { body: post })).body.id;
  };
  const inTitle = await publish('Par quoi commencer, et avec quel matériel ?', 'Sous-titrage des films');
  const both = await publish('Le sous-titrage des films de la cantine avance, deux sur trois sont prêts.');
  const one = await publish('Trois films ce mois-ci.');
  await publish('Rien à voir : la cantine ferme lundi.');
  const found = async (q: string) => (await find('oscar', q)).posts.map((p) => p.id);
  expect(await found('sous-titrage de films')).toEqual([inTitle, both, one]);
  for (const q of ['subtitling', 'sous-titrgae'])
    expect(await found(q)).toEqual(expect.arrayContaining([inTitle, both]));
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

describe('a need that found nobody', () => {
  const unmet = (player: Player, q: string) => player.api('POST /expertise/unmet', { body: { q } });
  const knows = async (q: string) =>
    (await cast.oscar.api('GET /expertise', { query: { q } })).body.items.map(({ person }) => person.handle);
  const listed = async () => (await cast.ada.api('GET /admin/needs')).body;
  /** As many colleagues as it takes until two of them fall into different lots. */
  async function askUntilListed(q: string): Promise<number> {
    const crowd = [cast.oscar, cast.carol, cast.mona, cast.eve, cast.alice, cast.ada, cast.bob];
    for (const [i, player] of crowd.entries()) {
      expect((await unmet(player, q)).status).toBe(204);
      if ((await listed()).length > 0) return i + 1;
    }
    throw new Error('never listed');
  }

  it('is shown when two people have had it, as words only, and teaches the vocabulary at once', async () => {
    const editing = (await find('oscar', 'montage vidéo')).skills[0]!.id;
    await cast.bob.api('PUT /me/skills/:id', { params: { id: editing }, body: { level: 4 } });
    for (let i = 0; i < 5; i++) await unmet(cast.oscar, 'quelqu’un qui connaît la zostériculture ?');
    expect(await listed()).toEqual([]);
    const people = await askUntilListed('Zostériculture');
    expect(people).toBeGreaterThan(1);
    const [need] = await listed();
    expect(need).toEqual({ id: need!.id, words: 'zostériculture', times: 5 + people, lastAt: expect.any(String) });
    const kept = await sql(house, `select * from unmet_needs`);
    expect(kept).toEqual([expect.objectContaining({ lot: null })]);
    for (const person of [cast.oscar.id, cast.carol.id]) expect(JSON.stringify(kept)).not.toContain(`"${person}"`);

    const params = { id: need!.id };
    expect((await cast.ada.api('POST /admin/needs/:id/name', { params, body: { skillId: '999999' } })).code).toBe(
      'skill.unknown',
    );
    await cast.ada.api('POST /admin/needs/:id/name', { params, body: { skillId: editing } });
    expect(await knows('zostericulture')).toEqual([cast.bob.handle]);
    expect(await listed()).toEqual([]);
    expect((await cast.ada.api('POST /admin/needs/:id/name', { params, body: { skillId: editing } })).status).toBe(404);
    const said = (await cast.ada.api('GET /admin/audit', { query: { action: 'vocabulary.name-added' } })).body.items;
    expect(said).toMatchObject([{ subject: `skill:${editing}`, detail: { name: 'zostériculture' } }]);
  });

  it('becomes a skill of its own, or is left out for good', async () => {
    await askUntilListed('la dendrochronologie alpine');
    const params = { id: (await listed())[0]!.id };
    const taken = await cast.ada.api('POST /admin/needs/:id/skill', {
      params,
      body: { label: { fr: 'montage video' } },
    });
    expect(taken.code).toBe('skill.name-taken');
    const made = await cast.ada.api('POST /admin/needs/:id/skill', {
      params,
      body: { label: { fr: 'Dendrochronologie', en: 'Dendrochronology' } },
    });
    expect(made.status).toBe(201);
    await cast.alice.api('PUT /me/skills/:id', { params: { id: made.body.id }, body: { level: 3 } });
    expect(await knows('dendrochronologie alpine')).toEqual([cast.alice.handle]);

    await askUntilListed('xylomancie');
    const [ignored] = await listed();
    expect((await cast.ada.api('DELETE /admin/needs/:id', { params: { id: ignored!.id } })).status).toBe(204);
    await unmet(cast.oscar, 'xylomancie');
    expect(await listed()).toEqual([]);
  });

  it('is not kept when somebody is found after all, or when it tells a story', async () => {
    for (const player of [cast.oscar, cast.carol, cast.mona, cast.eve, cast.alice, cast.ada]) {
      await unmet(player, 'montage vidéo');
      await unmet(player, 'xylomancie tarots boules cristal marc oracles runes pendule');
    }
    expect(await sql(house, `select from unmet_needs where not ignored`)).toEqual([]);
    expect(await listed()).toEqual([]);
  });

  it('is forgotten after a month when one person alone had it, and after half a year when nobody has it any more', async () => {
    await sql(house, `delete from unmet_needs`);
    await sql(
      house,
      `insert into unmet_needs (words, shown, lot, last_at) values
         ('alone lately', 'alone lately', 3, now() - interval '29 days'), ('alone', 'alone', 3, now() - interval '31 days'),
         ('shared', 'shared', null, now() - interval '179 days'), ('long ago', 'long ago', null, now() - interval '181 days')`,
    );
    const jobs = house.app.get(Jobs);
    await jobs.start();
    await jobs.add('expertise.unmet', {});
    while ((await sql(house, `select from graphile_worker.jobs where task_identifier = 'expertise.unmet'`)).length > 0)
      await new Promise((done) => setTimeout(done, 50));
    const left = await sql<{ words: string }>(house, `select words from unmet_needs order by words`);
    expect(left.map(({ words }) => words)).toEqual(['alone lately', 'shared']);
  });
});
