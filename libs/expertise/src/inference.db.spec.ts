import { Memberships } from '@app/audiences';
import { IdentityModule } from '@app/identity';
import { personChanged } from '@app/people';
import { Database, everyone, Facts, PlatformModule, readConfig } from '@app/platform';
import { createTestDatabase, type TestDatabase } from '@app/platform/testing';
import { postPublished, postRemoved } from '@app/wall';
import { Test, type TestingModule } from '@nestjs/testing';
import { Evidence, ExpertiseModule, Skills } from './index.js';
import { Inference } from './inference.service.js';

let database: TestDatabase;
let app: TestingModule;
let db: Database;
let inference: Inference;

beforeAll(async () => {
  database = await createTestDatabase();
  const config = readConfig({ PARVIS_MODE: 'test', DATABASE_URL: database.url, CHECK_ANSWERS: 'true' });
  app = await Test.createTestingModule({
    imports: [PlatformModule.with(config, []), IdentityModule, ExpertiseModule],
  }).compile();
  await app.init();
  db = app.get(Database);
  inference = app.get(Inference);
});
afterAll(async () => {
  await app.close();
  await database.drop();
});

let counter = 0;
const insert = async (sql: string, values: unknown[] = []): Promise<string> =>
  (await db.rows<{ id: string }>(`${sql} returning id`, values))[0]!.id;
const actor = (personId: string) => ({ personId, roles: ['employee'] as const, sessionId: '1' });

async function person(title: string | null = null): Promise<string> {
  const id = await insert(
    `insert into people (handle, given_name, family_name, display_name, title) values ($1, 'Given', $1, $1, $2)`,
    [`person${++counter}`, title],
  );
  await db.transaction(() => app.get(Facts).tell(personChanged, { personIds: [id] }));
  await app.get(Memberships).rebuild();
  return id;
}
/** Each on a day of its own. */
async function post(authorId: string, body: string, kind = 'update', audienceId = everyone): Promise<string> {
  const id = await insert(
    `insert into posts (kind, author_id, audience_id, body, created_at) values ($1, $2, $3, $4, now() - $5 * interval '1 day')`,
    [kind, authorId, audienceId, body, ++counter],
  );
  await db.transaction(() => app.get(Facts).tell(postPublished, { post: { id } } as never));
  return id;
}
/** Somebody who wrote twice of dredging. */
async function dredger(): Promise<string> {
  const id = await person();
  for (const body of ['Le dragage du port commence', 'Fin du dragage : 3 000 m³']) await post(id, body);
  return id;
}
const suggested = async (id: string) => (await inference.read(actor(id))).items.map(({ skill }) => skill.labelFr);
const count = async (table: string, id: string): Promise<number> =>
  (await db.rows(`select from ${table} where person_id = $1`, [id])).length;

let dredging: string;
beforeAll(async () => {
  [dredging] = (await app.get(Skills).add([{ labelFr: 'Dragage', labelEn: 'Dredging' }])) as [string];
});

it('is suggested by two sources of two days, in either language, with what shows it', async () => {
  const id = await person();
  await post(id, 'Le **dragage** du port commence');
  expect(await suggested(id)).toEqual([]);
  await post(id, 'Qui connaît le dragage ?', 'question');
  expect(await suggested(id)).toEqual([]);
  for (let i = 0; i < 4; i++) await post(id, `Dredging, day ${i}`);
  const { on, items } = await inference.read(actor(id));
  expect(on).toBe(true);
  expect(items).toMatchObject([{ skill: { id: dredging }, more: 2 }]);
  expect(items[0]!.reasons).toHaveLength(3);
  for (const { kind, text, link, at } of items[0]!.reasons) {
    expect(kind).toBe('post');
    expect(text).toMatch(/\uE000(dragage|Dredging)\uE001/);
    expect(link).toMatch(/^\/posts\/\d+$/);
    expect(Date.parse(at!)).toBeLessThan(Date.now());
  }
});

it('is suggested by the title once, and by the role in a project', async () => {
  expect(await suggested(await person('Responsable dragage'))).toEqual(['Dragage']);
  const id = await person();
  const assign = async (role: string, name: string) => {
    const project = await insert(`insert into projects (name) values ($1)`, [name]);
    await insert(`insert into assignments (person_id, project_id, role) values ($1, $2, $3)`, [id, project, role]);
    await app.get(Evidence).rebuild({ personIds: [id] });
  };
  await assign('Topographe', `Dragage de la Loire ${++counter}`);
  expect(await suggested(id)).toEqual([]);
  await assign('Études de dragage', `Loire ${++counter}`);
  expect(await suggested(id)).toEqual(['Dragage']);
});

it('is nobody else’s suggestion, and no skill', async () => {
  const [id, other] = [await dredger(), await person()];
  expect(await suggested(id)).toEqual(['Dragage']);
  expect(await suggested(other)).toEqual([]);
  expect(await app.get(Skills).of(actor(other), id)).toEqual([]);
  expect(await db.rows(`select from evidence where person_id = $1 and kind = 'skill'`, [id])).toEqual([]);
});

it('is declared once accepted, and keeps the level that it has', async () => {
  const id = await dredger();
  for (let i = 0; i < 2; i++) await inference.answer(actor(id), dredging, { answer: 'accept' });
  const mine = async () => (await app.get(Skills).of(actor(id), id)).map(({ skill, level }) => [skill.id, level]);
  expect(await mine()).toEqual([[dredging, null]]);
  expect(await suggested(id)).toEqual([]);
  await app.get(Skills).declare(actor(id), dredging, { level: 3, years: null, wantsTo: [] });
  await inference.answer(actor(id), dredging, { answer: 'accept' });
  expect(await mine()).toEqual([[dredging, 3]]);
  await app.get(Skills).withdraw(actor(id), dredging);
  expect(await suggested(id)).toEqual(['Dragage']);
});

it('stays away after “later” and “not me”, whatever one writes and whatever is rebuilt', async () => {
  for (const answer of ['hide', 'not-me'] as const) {
    const id = await dredger();
    await inference.answer(actor(id), dredging, { answer });
    await post(id, 'Encore du dragage');
    expect(await suggested(id)).toEqual([]);
    await app.get(Evidence).rebuild({ personIds: [id] });
    expect(await suggested(id)).toEqual([]);
    await db.rows(`update refused_skills set at = at - interval '91 days' where person_id = $1`, [id]);
    expect(await suggested(id)).toEqual(answer === 'hide' ? ['Dragage'] : []);
    await inference.reconsider(actor(id), dredging);
    expect(await suggested(id)).toEqual(['Dragage']);
  }
});

it('is not inferred once it is switched off, and nothing of it is left', async () => {
  const [id, other] = [await dredger(), await dredger()];
  for (const who of [id, other]) await inference.answer(actor(who), dredging, { answer: 'not-me' });
  await app.get(Skills).declareNamed(actor(id), { label: 'Ikebana', language: 'fr', level: 2 });
  expect(await inference.turn(actor(id), false)).toEqual({ on: false, items: [] });
  await post(id, 'Encore du dragage');
  await app.get(Evidence).rebuild({ personIds: [id] });
  expect(await inference.read(actor(id))).toEqual({ on: false, items: [] });
  for (const answer of ['accept', 'hide', 'not-me'] as const)
    await expect(inference.answer(actor(id), dredging, { answer })).rejects.toMatchObject({ code: 'inference.off' });
  expect([await count('refused_skills', id), await count('refused_skills', other)]).toEqual([0, 1]);
  expect((await app.get(Skills).of(actor(id), id)).map(({ skill }) => skill.labelFr)).toEqual(['Ikebana']);

  expect((await inference.turn(actor(id), true)).items).toMatchObject([{ skill: { id: dredging } }]);
  expect(await count('inference_stopped', id)).toBe(0);
});

it('comes only from what one may open now', async () => {
  const id = await person();
  const group = await insert(`insert into groups (slug, name, access) values ($1, 'Secret', 'secret')`, [`g${id}`]);
  await db.rows(`insert into group_members (group_id, person_id, role) values ($1, $2, 'member')`, [group, id]);
  await app.get(Memberships).rebuild();
  const audience = (await db.row<{ id: string }>(`select id from audiences where kind = 'group' and ref_id = $1`, [
    group,
  ]))!;
  const [inside, , open] = [
    await post(id, 'Le dragage secret', 'update', audience.id),
    await post(id, 'Dragage du port'),
    await post(id, 'Dragage du chenal'),
  ];
  const links = async () =>
    (await inference.read(actor(id))).items.flatMap(({ reasons }) => reasons.map(({ link }) => link));
  expect(await links()).toContain(`/posts/${inside}`);
  await db.rows(`delete from group_members where group_id = $1`, [group]);
  await app.get(Memberships).rebuild();
  expect(await links()).toHaveLength(2);
  expect(await links()).not.toContain(`/posts/${inside}`);
  await db.rows(`update posts set removed_at = now() where id = $1`, [open]);
  await db.transaction(() => app.get(Facts).tell(postRemoved, { post: { id: open } } as never));
  expect(await links()).toEqual([]);
});

it('goes with the person, and with the skill', async () => {
  const [gone, other] = [await dredger(), await dredger()];
  const [brief] = (await app.get(Skills).add([{ labelFr: 'Éphémère' }])) as [string];
  for (const who of [gone, other]) await inference.answer(actor(who), brief, { answer: 'not-me' });
  await db.rows(`delete from posts where author_id = $1`, [gone]);
  await db.rows(`delete from people where id = $1`, [gone]);
  expect([await count('refused_skills', gone), await count('refused_skills', other)]).toEqual([0, 1]);
  await db.rows(`delete from skills where id = $1`, [brief]);
  expect(await count('refused_skills', other)).toBe(0);
});
