import type { Actor } from '@app/platform';
import { Publishing } from '@app/wall';
import { openWall, type TestWall } from '@app/wall/testing';
import { Candidates } from './candidates.service.js';
import { Evidence } from './evidence.service.js';
import { ExpertiseModule } from './expertise.module.js';
import { Skills } from './skills.service.js';

let wall: TestWall;
let asker: Actor;
let experts: Set<string>;
beforeAll(async () => {
  wall = await openWall(ExpertiseModule);
  asker = await wall.person();
  const [editing] = await wall.app.get(Skills).add([{ labelFr: 'Montage vidéo', labelEn: 'Video editing' }]);
  experts = await company(editing!);
}, 180_000);
afterAll(() => wall.close());

/** Forty thousand people: twelve who know how to edit a video, two thousand who talk of videos, clients and quotes. */
async function company(skillId: string): Promise<Set<string>> {
  const { db } = wall;
  await db.rows(`
    with person as (
      insert into people (handle, given_name, family_name, display_name, title)
      select 'crowd-' || i, 'Camille', 'Durand', 'Camille Durand', case when i % 9 = 0 then 'Chargée de clientèle' end
      from generate_series(1, 40000) i returning id)
    insert into audience_members (audience_id, person_id) select 1, id from person`);
  await db.rows(`
    insert into posts (kind, author_id, audience_id, body)
    select 'update', p.id, 1, (array['Une vidéo du client à voir.', 'Le devis de la vidéo est arrivé.',
      'Need a quote for the customer video.', 'Qui a tourné cette vidéo ?'])[1 + p.id % 4]
    from people p where p.handle like 'crowd-%' order by p.id limit 2000`);
  const rows = await db.rows<{ id: string }>(
    `insert into person_skills (person_id, skill_id, level)
     select id, $1, 3 + id % 2 from people where handle like 'crowd-%' and id % 3300 = 7 order by id limit 12
     returning person_id as id`,
    [skillId],
  );
  await wall.app.get(Evidence).rebuild();
  return new Set(rows.map(({ id }) => id));
}

test.each([
  ['Tourner et monter une vidéo client', 'Il faut quelqu’un pour le montage ; un prestataire demande 10 000 USD.'],
  ['Shoot and edit a customer video', 'Need someone to shoot and edit a customer video, quote 10,000 USD.'],
])('among forty thousand people the first five are those who know: %s', async (title, body) => {
  expect(experts.size).toBe(12);
  const quote = { amount: 1_000_000, currency: 'USD' as const, supplier: 'Studio Nord', document: null };
  const need = { deadline: null, effortHours: null, language: null, siteId: null, quote, confidential: false };
  const words = { kind: 'request' as const, audienceId: '1', title, body, images: [] };
  const { id } = await wall.app.get(Publishing).publish(asker, { ...words, request: need });
  const { items } = await wall.app.get(Candidates).find(asker, id, { offset: 0 });
  const known = items.slice(0, 5).filter(({ person }) => experts.has(person.id));
  expect(known).toHaveLength(5);
  expect(known[0]!.reasons.map(({ kind }) => kind)).toContain('skill');
  expect(known[0]!.available).toBe(true);
});
