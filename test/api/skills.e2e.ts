import type { ExpertResult } from '@app/contract';
import { Skills } from '@app/expertise';
import { openCast, type Cast } from '../support/cast.js';
import { openHouse, type House } from '../support/house.js';

let house: House;
let cast: Cast;

const search = async (q: string) => (await cast.oscar.api('GET /expertise', { query: { q } })).body;
const handles = (items: ExpertResult[]) => items.map(({ person }) => person.handle);

beforeAll(async () => {
  house = await openHouse();
  cast = await openCast(house);
});
afterAll(async () => {
  cast?.close();
  await house?.close();
});

describe('the skills of a person', () => {
  it('are declared by a known name or a new one, and found at once', async () => {
    const { api, id } = cast.bob;
    const known = await api('POST /me/skills', { body: { label: 'data ANALYSIS', language: 'en', level: 2 } });
    const [analysis] = (await api('GET /skills', { query: { q: 'data analysis' } })).body;
    expect([known.status, known.body.skill.id]).toEqual([201, analysis!.id]);
    const fresh = await api('POST /me/skills', { body: { label: 'Rempaillage', language: 'fr', level: 3 } });
    expect(fresh.body.skill).toMatchObject({ labelFr: 'Rempaillage', labelEn: null });
    const again = await cast.carol.api('POST /me/skills', {
      body: { label: 'rempaillage', language: 'en', level: null },
    });
    expect(again.body.skill).toMatchObject({ id: fresh.body.skill.id, labelFr: 'Rempaillage', labelEn: 'rempaillage' });
    const { items, corrected } = await search('rempailage');
    expect(corrected).toEqual([{ from: 'rempailage', to: 'rempaillage' }]);
    expect(handles(items)).toEqual([cast.bob.handle, cast.carol.handle]);

    expect((await api('DELETE /me/skills/:id', { params: { id: fresh.body.skill.id } })).status).toBe(204);
    expect((await api('DELETE /me/skills/:id', { params: { id: fresh.body.skill.id } })).status).toBe(404);
    expect(handles((await search('rempaillage')).items)).toEqual([cast.carol.handle]);
    const left = await cast.oscar.api('GET /people/:id/skills', { params: { id } });
    expect(left.body.map(({ skill }) => skill.labelEn)).toEqual(['Data analysis']);
  });

  it('that one’s own words suggest are seen by nobody else, and found once they are accepted', async () => {
    const [skillId] = (await house.app.get(Skills).add([{ labelFr: 'Apiculture', labelEn: 'Beekeeping' }])) as [string];
    const beekeeper = { givenName: 'Nadia', familyName: 'Essaim', title: 'Responsable apiculture' };
    const { api, id, handle } = await cast.join(beekeeper);
    const params = { id: skillId };
    const ear = await cast.oscar.socket();
    const shown = async () => {
      const asked = [cast.oscar, cast.ada, cast.eve].map(async (player) => [
        (await player.api('GET /people/:id/skills', { params: { id } })).body,
        (await player.api('GET /expertise', { query: { q: 'apiculture' } })).body.items.map(({ reasons }) =>
          reasons.map(({ kind }) => kind),
        ),
        (await player.api('GET /me/suggested-skills')).body,
      ]);
      return Promise.all(asked);
    };
    const before = await shown();
    expect(before).toEqual(Array(3).fill([[], [['title']], { on: true, items: [] }]));

    const mine = async () => (await api('GET /me/suggested-skills')).body.items;
    expect(await mine()).toMatchObject([{ skill: { id: skillId }, reasons: [{ kind: 'title', link: null }], more: 0 }]);
    for (const answer of ['hide', 'not-me'] as const) {
      expect((await api('PUT /me/suggested-skills/:id', { params, body: { answer } })).status).toBe(204);
      expect(await mine()).toEqual([]);
      expect(await shown()).toEqual(before);
    }
    expect((await api('DELETE /me/suggested-skills/:id', { params })).status).toBe(204);
    expect(await mine()).toHaveLength(1);
    expect((await api('PUT /me/suggested-skills', { body: { on: false } })).body).toEqual({ on: false, items: [] });
    expect((await api('PUT /me/suggested-skills/:id', { params, body: { answer: 'hide' } })).code).toBe(
      'inference.off',
    );
    await api('PUT /me/suggested-skills', { body: { on: true } });
    expect((await api('PUT /me/suggested-skills/:id', { params, body: { answer: 'accept' } })).status).toBe(204);
    // The first that anybody else hears of it.
    await ear.heard('skills.changed', ({ payload }) => (payload as { personId: string }).personId === id);
    expect(ear.events.map(({ name }) => name)).toEqual(['skills.changed']);
    const { items } = await search('beekeeping');
    expect(handles(items)).toEqual([handle]);
    expect(items[0]!.reasons.map(({ kind }) => kind)).toContain('skill');
  });

  it('end at sixty', async () => {
    const ids = await house.app.get(Skills).add(Array.from({ length: 61 }, (_, i) => ({ labelEn: `Craft ${i}` })));
    const put = (id: string) => cast.mona.api('PUT /me/skills/:id', { params: { id }, body: { level: 1 } });
    const answers = [];
    for (const id of ids) answers.push((await put(id)).status);
    expect(answers).toEqual([...Array.from({ length: 60 }, () => 200), 409]);
    expect((await put(ids[0]!)).status).toBe(200);
    expect((await put('999999')).status).toBe(404);
  });
});
