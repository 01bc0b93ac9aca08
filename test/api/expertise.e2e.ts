import type { ExpertResult } from '@app/contract';
import { Evidence } from '@app/expertise';
import { Memberships } from '@app/audiences';
import { Database, everyone, Facts } from '@app/platform';
import { clientChanged } from '@app/projects';
import { openCast, type Cast, type Player } from '../support/cast.js';
import { openHouse, type House } from '../support/house.js';

let house: House;
let cast: Cast;
let editor: Player;
let chatty: Player;
let skillIds: Record<'editing' | 'analysis', string>;

const search = async (player: Player, q: string, filters: Record<string, string | number> = {}) => {
  const { status, body } = await player.api('GET /expertise', { query: { q, ...filters } });
  expect(status).toBe(200);
  return body;
};
const skillPage = async (player: Player) => {
  const { status, body } = await player.api('GET /skills/:id', { params: { id: skillIds.editing } });
  expect(status).toBe(200);
  return body;
};
const handles = (items: ExpertResult[]) => items.map(({ person }) => person.handle);
const publish = async (
  player: Player,
  body: string,
  { audienceId = everyone, title }: { audienceId?: string; title?: string } = {},
) => {
  const post = title ? ({ kind: 'question', audienceId, body, title } as const) : { audienceId, body };
  const published = await player.api('POST /posts', { body: post });
  expect(published.status).toBe(201);
  return published.body.id;
};
/** A group that nobody else knows of; its audience. */
async function secretGroup(owner: Player): Promise<string> {
  const db = house.app.get(Database);
  const group = await db.row<{ id: string }>(
    `insert into groups (slug, name, access) values ('ile', 'Île', 'secret') returning id`,
  );
  await db.run(`insert into group_members (group_id, person_id, role) values ($1, $2, 'owner')`, [group!.id, owner.id]);
  await house.app.get(Memberships).rebuild();
  const audience = await db.row<{ id: string }>(`select id from audiences where kind = 'group' and ref_id = $1`, [
    group!.id,
  ]);
  return audience!.id;
}

beforeAll(async () => {
  house = await openHouse();
  cast = await openCast(house);
  const { platform } = cast.units;
  editor = await cast.join({
    givenName: 'Maëlle',
    familyName: 'Kervella',
    title: 'Vidéaste',
    unitId: platform,
    siteId: cast.sites.lyon,
  });
  chatty = await cast.join({
    givenName: 'Paul',
    familyName: 'Bavard',
    unitId: cast.units.sales,
    siteId: cast.sites.paris,
  });
  const named = async (q: string): Promise<string> => (await editor.api('GET /skills', { query: { q } })).body[0]!.id;
  const editing = await named('montage vidéo');
  skillIds = { editing, analysis: await named('data analysis') };
  await editor.api('PUT /me/skills/:id', { params: { id: editing }, body: { level: 4 } });
  await cast.bob.api('PUT /people/:id/skills/:skillId/endorsement', { params: { id: editor.id, skillId: editing } });
  await publish(editor, 'Premier **montage** du film : trois minutes de vidéo.');
  for (let i = 0; i < 10; i++) await publish(chatty, `Encore une idée de montage vidéo, la numéro ${i}.`);
  await publish(cast.carol, 'C’est pour un film.', { title: 'Qui connaît le montage vidéo ?' });
  await house.app.get(Evidence).recountWords();
});
afterAll(async () => {
  cast?.close();
  await house?.close();
});

describe('who knows …', () => {
  it.each([
    ["quelqu'un qui connaît le montage vidéo"],
    ['je cherche une monteuse vidéo (h/f)'],
    ['need someone to edit and shoot a customer video — video editing'],
    ['who knows about video editing?'],
    ['video editor'],
    ['montage video'],
    ['montgae vidoe'],
    ['vidéo editting'],
  ])('finds the video editor first: %s', async (q) => {
    const { items } = await search(cast.oscar, q);
    expect(handles(items)[0]).toBe(editor.handle);
  });

  it('gives reasons that the searcher may open, quoted and weighed to the point', async () => {
    const { items, understood } = await search(cast.oscar, 'montage vidéo');
    expect(understood).toEqual(['Montage vidéo']);
    const [first] = items;
    expect(first!.reasons.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['skill', 'endorsement', 'post']));
    const post = first!.reasons.find(({ kind }) => kind === 'post')!;
    // A quote is a sentence, however many names the skill has.
    expect(post.text).toContain('\uE000montage\uE001');
    expect(post.text).toContain('trois minutes');
    expect((await cast.oscar.api('GET /posts/:id', { params: { id: post.link!.split('/')[2]! } })).status).toBe(200);
    expect(first!.reasons.find(({ kind }) => kind === 'skill')!.link).toBe(`/skills/${skillIds.editing}`);
    expect(first!.reasons.find(({ kind }) => kind === 'endorsement')!.endorsers).toBe(1);
    for (const { score, reasons, moreWeight } of items)
      expect(reasons.reduce((sum, { weight }) => sum + weight, moreWeight)).toBe(score);
  });

  it('ranks one who masters it before one who mentions it ten times, and a mention before a question', async () => {
    const { items } = await search(cast.oscar, 'montage vidéo');
    expect(handles(items)).toEqual([editor.handle, chatty.handle, cast.carol.handle]);
    expect(items[1]).toMatchObject({ more: 6 });
  });

  it('says what it corrected', async () => {
    const { corrected, understood } = await search(cast.oscar, 'montgae vidoe');
    expect(corrected).toEqual([
      { from: 'montgae', to: 'montage' },
      { from: 'vidoe', to: 'vidéo' },
    ]);
    expect(understood).toEqual(['Montage vidéo']);
  });

  it('finds a person by name, written as it comes', async () => {
    for (const q of ['Maëlle Kervella', 'maelle', 'kervela'])
      expect(handles((await search(cast.oscar, q)).items)[0]).toBe(editor.handle);
  });

  it('does not find who has left, nor guests', async () => {
    const gone = await cast.join({ givenName: 'Gone', familyName: 'Zweig', title: 'Ikebana' });
    await cast.gus.api('PATCH /me/profile', { body: { bio: 'Ikebana' } });
    expect(handles((await search(cast.oscar, 'ikebana')).items)).toEqual([gone.handle]);
    await house.app.get(Database).run(`update people set left_on = current_date - 1 where id = $1`, [gone.id]);
    expect((await search(cast.oscar, 'ikebana')).total).toBe(0);
    expect((await cast.gus.api('GET /expertise')).code).toBe('role.missing');
  });
});

describe('filters and facets', () => {
  it('count whom one would find', async () => {
    const { facets, total } = await search(cast.oscar, 'montage vidéo');
    expect(total).toBe(3);
    for (const unit of facets.units)
      expect((await search(cast.oscar, 'montage vidéo', { unitId: unit.id })).total).toBe(unit.people);
    for (const site of facets.sites)
      expect((await search(cast.oscar, 'montage vidéo', { siteId: site.id })).total).toBe(site.people);
    expect(facets.units.map(({ name }) => name).sort()).toEqual(['Engineering', 'Platform', 'Sales']);
    const lyon = await search(cast.oscar, 'montage vidéo', { siteId: cast.sites.lyon });
    expect(handles(lyon.items)).toEqual([editor.handle, cast.carol.handle]);
    expect(lyon.facets.sites).toEqual(facets.sites);
    expect(lyon.facets.units.find(({ name }) => name === 'Sales')).toBeUndefined();
  });

  it('narrow by language and availability', async () => {
    await house.app.get(Database).run(`update people set languages = '{fr,en}' where id = $1`, [editor.id]);
    await house.app
      .get(Database)
      .run(
        `insert into statuses (person_id, text, availability) values ($1, '', 'available') on conflict (person_id) do update set availability = 'available'`,
        [editor.id],
      );
    for (const [filter, value] of [
      ['language', 'en'],
      ['availability', 'available'],
    ] as const) {
      const { items, facets } = await search(cast.oscar, 'montage vidéo', { [filter]: value });
      expect(handles(items)).toEqual([editor.handle]);
      expect(facets.availability).toEqual([{ id: 'available', name: 'available', people: 1 }]);
    }
    expect((await search(cast.oscar, 'montage vidéo', { availability: 'away' })).total).toBe(0);
  });

  it('show everybody by family name when nothing is asked', async () => {
    const { items, total, understood } = await search(cast.oscar, '');
    const names = items.map(({ person }) => person.name.split(' ').at(-1)!);
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'fr')));
    expect(total).toBe(items.length);
    expect(understood).toEqual([]);
    expect((await search(cast.oscar, '', { offset: 2 })).items).toEqual(items.slice(2));
  });
});

describe('what the words say of people', () => {
  const video = 'je cherche une monteuse vidéo';

  it('brings first those of whom it is true, hides nobody, and is a word like the others when it is ignored', async () => {
    const all = await search(cast.oscar, video);
    const inParis = await search(cast.oscar, `${video} à Paris`);
    expect(inParis.constraints).toEqual([{ kind: 'site', value: 'paris', label: 'Paris', words: 'à Paris' }]);
    expect(inParis).toMatchObject({ understood: all.understood, total: 3, meeting: 1 });
    expect(handles(inParis.items)).toEqual([chatty.handle, editor.handle, cast.carol.handle]);
    const anywhere = await search(cast.oscar, `${video} à Paris`, { ignore: 'language:de,site:paris' });
    expect(anywhere).toMatchObject({ constraints: [], meeting: anywhere.total });
    expect(anywhere.understood).toHaveLength(all.understood.length + 1);
    expect(handles(anywhere.items)[0]).toBe(editor.handle);
  });

  it('is met by whoever speaks it or declares it, and by whoever is not busy', async () => {
    const { app } = house;
    await app.get(Database).run(`update people set languages = '{fr,de}' where id = $1`, [cast.carol.id]);
    const skill = (await chatty.api('GET /skills', { query: { q: 'allemand' } })).body[0]!;
    await chatty.api('PUT /me/skills/:id', { params: { id: skill.id }, body: { level: 3 } });
    const speaking = await search(cast.oscar, `${video} who speaks German`);
    expect(speaking).toMatchObject({ total: 3, meeting: 2 });
    expect(handles(speaking.items)).toEqual([chatty.handle, cast.carol.handle, editor.handle]);
    await chatty.api('PUT /me/status', { body: { text: '', emoji: null, availability: 'busy', until: null } });
    const free = await search(cast.oscar, `${video} qui parle allemand, disponible cette semaine`);
    expect(free.constraints.map(({ kind }) => kind)).toEqual(['language', 'availability']);
    expect(free).toMatchObject({ total: 3, meeting: 1 });
    expect(handles(free.items)[0]).toBe(cast.carol.handle);
    expect(handles((await search(cast.oscar, 'quelqu’un qui parle allemand')).items).sort()).toEqual(
      [chatty.handle, cast.carol.handle].sort(),
    );
  });

  it('is named when nobody meets it, and those who know are still found', async () => {
    const nobody = await search(cast.oscar, `${video} who speaks Polish and is still here`);
    expect(nobody.constraints.map(({ kind, value }) => `${kind}:${value}`)).toEqual(['language:pl', 'present:here']);
    expect(nobody).toMatchObject({ total: 3, meeting: 0 });
    expect(handles(nobody.items)[0]).toBe(editor.handle);
    expect(await search(cast.oscar, 'who speaks Polish')).toMatchObject({ total: 0, meeting: 0, items: [] });
  });
});

describe('what the searcher may not read', () => {
  it('is not found, counted, named, quoted or corrected to', async () => {
    const ask = async (player: Player) =>
      Promise.all([
        ...['zanzibar', 'zanzibra', 'montage vidéo zanzibar', 'montage vidéo', 'vidéo', ''].map((q) =>
          search(player, q),
        ),
        skillPage(player),
      ]);
    const audienceId = await secretGroup(cast.alice);
    const before = await ask(cast.oscar);
    const id = await publish(cast.alice, 'Le montage vidéo de Zanzibar, vidéo secrète.', { audienceId });
    await house.app.get(Evidence).recountWords();
    const after = await ask(cast.oscar);
    expect(after).toEqual(before);
    expect(JSON.stringify(after) === JSON.stringify(before)).toBe(true);

    const mine = await search(cast.alice, 'zanzibar');
    expect(handles(mine.items)).toEqual([cast.alice.handle]);
    expect(mine.items[0]!.reasons).toMatchObject([{ kind: 'post', link: `/posts/${id}` }]);
    expect(mine.corrected).toEqual([]);

    const [theirs, hers] = await Promise.all([skillPage(cast.oscar), skillPage(cast.alice)]);
    expect(hers.posts[0]!.id).toBe(id);
    expect(theirs.posts.map((post) => post.id)).not.toContain(id);
    expect(hers.trend.at(-1)!.proofs).toBe(theirs.trend.at(-1)!.proofs + 1);
  });
});

describe('evidence', () => {
  const ids = async (q: string, player = cast.oscar) => (await search(player, q)).items.map(({ person }) => person.id);

  it('follows what people write, from the first word to the last', async () => {
    await cast.alice.api('PATCH /me/profile', { body: { title: 'Souffleuse de verre' } });
    expect(await ids('soufflage de verre')).toEqual([cast.alice.id]);
    await cast.alice.api('PATCH /me/profile', { body: { title: null } });
    expect(await ids('verre')).toEqual([]);

    const id = await publish(cast.alice, 'La vannerie, qui connaît ?');
    const comment = await cast.bob.api('POST /posts/:id/comments', {
      params: { id },
      body: { body: 'La vannerie, tous les soirs.' },
    });
    expect((await ids('vannerie')).sort()).toEqual([cast.alice.id, cast.bob.id].sort());
    const [found] = (await search(cast.oscar, 'vannerie')).items.filter(({ person }) => person.id === cast.bob.id);
    expect(found!.reasons[0]!.link).toBe(`/posts/${id}?c=${comment.body.id}`);
    await cast.alice.api('PATCH /posts/:id', { params: { id }, body: { version: 1, body: 'Le rotin, qui connaît ?' } });
    expect(await ids('vannerie')).toEqual([cast.bob.id]);
    await cast.alice.api('DELETE /posts/:id', { params: { id } });
    expect([...(await ids('vannerie')), ...(await ids('rotin'))]).toEqual([]);
    await cast.alice.api('POST /posts/:id/restoration', { params: { id } });
    expect([...(await ids('vannerie')), ...(await ids('rotin'))]).toEqual([cast.bob.id, cast.alice.id]);
  });

  it('of a confidential client is for those who serve it', async () => {
    const project = (
      await cast.ada.api('POST /projects', { body: { name: 'Phare', clientName: 'Quincaillerie Morvan' } })
    ).body;
    for (const player of [cast.alice, cast.bob])
      await player.api('POST /me/assignments', {
        body: { projectId: project.id, role: 'Ferronnerie', share: null, from: null, to: null },
      });
    expect((await ids('ferronnerie Morvan')).sort()).toEqual([cast.alice.id, cast.bob.id].sort());
    const db = house.app.get(Database);
    await db.run(`update clients set confidential = true where id = $1`, [project.client!.id]);
    await db.transaction(() => house.app.get(Facts).tell(clientChanged, { clientIds: [project.client!.id] }));
    expect(await ids('ferronnerie Morvan')).toEqual([]);
    expect((await search(cast.oscar, '')).items.flatMap(({ now }) => now)).toEqual([]);
    const { items } = await search(cast.alice, 'ferronnerie');
    expect(items.map(({ now }) => now)).toEqual([['Phare · Quincaillerie Morvan'], ['Phare · Quincaillerie Morvan']]);
    expect(items[0]!.reasons[0]!.link).toBe(`/projects/${project.id}`);
    expect((await cast.alice.api('GET /projects/:id', { params: { id: project.id } })).status).toBe(200);
  });
});

describe('skills', () => {
  it('are known by the names of both languages', async () => {
    const known = await cast.oscar.api('GET /skills', { query: { q: 'edit' } });
    expect(known.body).toContainEqual({ id: skillIds.editing, labelFr: 'Montage vidéo', labelEn: 'Video editing' });
    const typed = await cast.oscar.api('GET /skills', { query: { q: 'Montage-Video' } });
    expect(typed.body[0]!.id).toBe(skillIds.editing);
  });

  it('have a page: names, kin, who knows, how the evidence grows, who asks and who tells', async () => {
    const page = await skillPage(cast.oscar);
    expect(page).toMatchObject({
      skill: { labelFr: 'Montage vidéo', labelEn: 'Video editing' },
      declared: 1,
      endorsed: 1,
      questions: [
        { kind: 'question', author: { handle: cast.carol.handle }, excerpt: expect.stringMatching(/^Qui connaît/) },
      ],
    });
    expect(page.posts.map(({ author }) => author.handle)).toEqual(Array.from({ length: 6 }, () => chatty.handle));
    expect(page.trend).toHaveLength(12);
    // A skill, an endorsement, eleven posts and a question, all of this quarter.
    expect(page.trend.map(({ proofs }) => proofs)).toEqual([...Array.from({ length: 11 }, () => 0), 14]);
    const narrower = await cast.oscar.api('GET /skills/:id', { params: { id: page.broader!.id } });
    expect(narrower.body.narrower).toContainEqual(page.skill);
  });

  it('are confirmed by colleagues, not by oneself, and everyone is told', async () => {
    const ear = await cast.oscar.socket();
    const at = { params: { id: editor.id, skillId: skillIds.editing } };
    const given = await cast.alice.api('PUT /people/:id/skills/:skillId/endorsement', at);
    expect(given.body).toMatchObject({ endorsements: 2, endorsedByMe: true, level: 4 });
    expect(given.body.endorsers.map(({ handle }) => handle)).toEqual([cast.alice.handle, cast.bob.handle]);
    await ear.heard('skills.changed', ({ payload }) => (payload as { personId: string }).personId === editor.id);
    expect((await cast.alice.api('PUT /people/:id/skills/:skillId/endorsement', at)).body.endorsements).toBe(2);
    const taken = await cast.alice.api('DELETE /people/:id/skills/:skillId/endorsement', at);
    expect(taken.body).toMatchObject({ endorsements: 1, endorsedByMe: false });

    const own = await editor.api('PUT /people/:id/skills/:skillId/endorsement', at);
    expect(own.code).toBe('endorsement.yourself');
    const unclaimed = { params: { id: cast.carol.id, skillId: skillIds.editing } };
    expect((await cast.alice.api('PUT /people/:id/skills/:skillId/endorsement', unclaimed)).status).toBe(404);
  });
});
