import { IdentityModule } from '@app/identity';
import { Database, everyone, Facts, type Fact, PlatformModule, readConfig } from '@app/platform';
import { createTestDatabase, type TestDatabase } from '@app/platform/testing';
import { personChanged } from '@app/people';
import { assignmentChanged, clientChanged, projectChanged } from '@app/projects';
import { commentPublished, commentRemoved, postEdited, postPublished, postRemoved, postRestored } from '@app/wall';
import { Test, type TestingModule } from '@nestjs/testing';
import { Evidence, ExpertiseModule, requestClosed, requestReopened, Skills } from './index.js';
import { gramsOf, readNeed } from './query.js';

let database: TestDatabase;
let app: TestingModule;
let db: Database;
let facts: Facts;
let skills: Skills;

beforeAll(async () => {
  database = await createTestDatabase();
  const config = readConfig({ PARVIS_MODE: 'test', DATABASE_URL: database.url, CHECK_ANSWERS: 'true' });
  app = await Test.createTestingModule({
    imports: [PlatformModule.with(config, []), IdentityModule, ExpertiseModule],
  }).compile();
  await app.init();
  db = app.get(Database);
  facts = app.get(Facts);
  skills = app.get(Skills);
});
afterAll(async () => {
  await app.close();
  await database.drop();
});

let counter = 0;
const insert = async (sql: string, values: unknown[] = []): Promise<string> =>
  (await db.rows<{ id: string }>(`${sql} returning id`, values))[0]!.id;
const actor = (personId: string) => ({ personId, roles: ['employee'] as const, sessionId: '1' });

async function person(title: string | null = null, bio = ''): Promise<string> {
  const id = await insert(
    `insert into people (handle, given_name, family_name, display_name, title, bio) values ($1, 'Given', $1, 'Given ' || $1, $2, $3)`,
    [`person${++counter}`, title, bio],
  );
  await tell(personChanged, { personIds: [id] });
  return id;
}
const tell = <T>(fact: Fact<T>, told: T) => db.transaction(() => facts.tell(fact, told));
const tellPost = (fact: Fact<never>, id: string) => tell(fact, { post: { id } } as never);
const tellComment = (fact: Fact<never>, id: string) => tell(fact, { comment: { id } } as never);

interface Row {
  person: string;
  kind: string;
  source: string;
  audience: string;
  text: string;
  link: string | null;
  weight: number;
}
const rows = (personId?: string): Promise<Row[]> =>
  db.rows<Row>(
    `select person_id as person, kind, source_id as source, audience_id as audience, text, link, weight, at, words::text
     from evidence where $1::bigint is null or person_id = $1 order by kind, source_id, person_id`,
    [personId],
  );
/** What stands there is what a rebuild would write. */
async function expectRebuilt(): Promise<void> {
  const kept = await rows();
  await db.rows(`delete from evidence`);
  await app.get(Evidence).rebuild();
  expect(await rows()).toEqual(kept);
}

it('follows a profile', async () => {
  const id = await person('Monteuse', 'Je **monte** des [films](https://example.org/x).');
  expect(await rows(id)).toMatchObject([
    { kind: 'bio', text: 'Je monte des films.', audience: everyone },
    { kind: 'name' },
    { kind: 'title', text: 'Monteuse' },
  ]);
  await db.rows(`update people set title = null, bio = 'Retired' where id = $1`, [id]);
  await tell(personChanged, { personIds: [id] });
  expect((await rows(id)).map(({ text }) => text)).toEqual(['Retired', expect.stringContaining('Given')]);
  await expectRebuilt();
});

it('follows claims and confirmations; who masters a skill confirms with more weight', async () => {
  const [ana, ben, cleo] = [await person(), await person(), await person()];
  const [skillId] = await skills.add([{ labelFr: 'Montage vidéo', labelEn: 'Video editing', aliases: ['Monteuse'] }]);
  const claim = (level: number | null) => ({ level, years: null, wantsTo: [] });
  const weight = async (kind: string, id = ana) => (await rows(id)).find((row) => row.kind === kind)?.weight;

  await skills.declare(actor(ana), skillId!, claim(2));
  const atTwo = await weight('skill');
  await skills.declare(actor(ana), skillId!, claim(4));
  expect(await weight('skill')).toBeCloseTo(atTwo! * 2, 3);
  expect((await rows(ana)).find(({ kind }) => kind === 'skill')).toMatchObject({
    text: 'Montage vidéo · Video editing',
  });

  await skills.endorse(actor(ben), ana, skillId!);
  const once = await weight('endorsement');
  await skills.declare(actor(ben), skillId!, claim(3));
  expect(await weight('endorsement')).toBeGreaterThan(once!);
  await skills.withdraw(actor(ben), skillId!);
  expect(await weight('endorsement')).toBe(once);
  await skills.endorse(actor(cleo), ana, skillId!);
  await expectRebuilt();
  await skills.unendorse(actor(ben), ana, skillId!);
  await skills.unendorse(actor(cleo), ana, skillId!);
  expect(await weight('endorsement')).toBeUndefined();

  await skills.withdraw(actor(ana), skillId!);
  expect((await rows(ana)).map(({ kind }) => kind)).toEqual(['name']);
  await expectRebuilt();
});

it('trusts a specialist more than who claims everything', async () => {
  const [specialist, generalist] = [await person(), await person()];
  const all = await skills.add(Array.from({ length: 40 }, (_, i) => ({ labelEn: `Trade ${i}` })));
  const claim = { level: 4, years: null, wantsTo: [] };
  await skills.declare(actor(specialist), all[0]!, claim);
  for (const id of all) await skills.declare(actor(generalist), id, claim);
  const weight = async (id: string) => (await rows(id)).find(({ source }) => source === all[0])!.weight;
  expect(await weight(specialist)).toBeGreaterThan(1.3 * (await weight(generalist)));
  await expectRebuilt();
});

it('follows posts and comments with their audience, their removal and their return', async () => {
  const [author, reader, praised] = [await person(), await person(), await person()];
  const group = await insert(`insert into groups (slug, name, access) values ('secret', 'Secret', 'secret')`);
  const audience = await insert(`insert into audiences (kind, ref_id, name) values ('group', $1, 'Secret')`, [group]);
  const post = await insert(
    `insert into posts (kind, author_id, audience_id, body) values ('update', $1, $2, '# Un drone')`,
    [author, audience],
  );
  await tellPost(postPublished as never, post);
  const comment = await insert(`insert into comments (post_id, author_id, body) values ($1, $2, 'Et l’étalonnage')`, [
    post,
    reader,
  ]);
  await tellComment(commentPublished as never, comment);
  expect((await rows(author)).at(-1)).toMatchObject({
    kind: 'post',
    audience,
    text: 'Un drone',
    link: `/posts/${post}`,
  });
  expect((await rows(reader))[0]).toMatchObject({ kind: 'comment', audience, link: `/posts/${post}?c=${comment}` });

  await db.rows(`update posts set body = 'Deux drones' where id = $1`, [post]);
  await tellPost(postEdited as never, post);
  expect((await rows(author)).at(-1)).toMatchObject({ text: 'Deux drones' });
  await expectRebuilt();

  await db.rows(`update posts set removed_at = now() where id = $1`, [post]);
  await tellPost(postRemoved as never, post);
  expect([...(await rows(author)), ...(await rows(reader))].map(({ kind }) => kind)).toEqual(['name', 'name']);
  await db.rows(`update posts set removed_at = null where id = $1`, [post]);
  await tellPost(postRestored as never, post);
  expect((await rows(reader)).map(({ kind }) => kind)).toEqual(['comment', 'name']);
  await db.rows(`update comments set removed_at = now() where id = $1`, [comment]);
  await tellComment(commentRemoved as never, comment);
  expect((await rows(reader)).map(({ kind }) => kind)).toEqual(['name']);

  const praise = await insert(
    `insert into posts (kind, author_id, audience_id, body) values ('praise', $1, 1, 'Bravo')`,
    [author],
  );
  await db.rows(`insert into mentions (post_id, person_id) values ($1, $2)`, [praise, praised]);
  await tellPost(postPublished as never, praise);
  expect((await rows(praised)).map(({ kind }) => kind)).toEqual(['name', 'post']);
  expect(await rows(author)).toHaveLength(2);
  await expectRebuilt();
});

it('follows answers and participation, which are about what they answer and take part in', async () => {
  const [asker, expert, polite, reviewer] = await Promise.all([person(), person(), person(), person()]);
  const question = await insert(
    `insert into posts (kind, author_id, audience_id, body) values ('question', $1, 1, 'Qui connaît la tôle ?')`,
    [asker],
  );
  await tellPost(postPublished as never, question);
  const say = async (who: string, body: string) => {
    const id = await insert(`insert into comments (post_id, author_id, body) values ($1, $2, $3)`, [
      question,
      who,
      body,
    ]);
    await tellComment(commentPublished as never, id);
  };
  const long = 'Je peux vous montrer, j’ai fait cela pendant dix ans.';
  await say(expert!, long);
  await say(polite!, 'Merci !');
  await say(asker!, 'Avec plaisir, passez donc me voir demain matin si vous pouvez.');
  const said = async (who: string) => (await rows(who)).find(({ kind }) => kind === 'comment')!.text;
  expect(await said(expert!)).toBe(`${long} — Qui connaît la tôle ?`);
  expect(await said(polite!)).toBe('Merci !');
  expect(await said(asker!)).not.toContain('tôle');

  await db.rows(
    `insert into post_participants (post_id, person_id, role) values ($1, $2, 'Relectrice'), ($1, $3, 'guest')`,
    [question, reviewer, polite],
  );
  await db.rows(`update posts set body = 'Qui connaît le cuivre ?' where id = $1`, [question]);
  await tellPost(postEdited as never, question);
  expect(await said(expert!)).toContain('cuivre');
  const part = async (who: string) => (await rows(who)).find(({ kind }) => kind === 'participation')!;
  expect(await part(reviewer!)).toMatchObject({ text: 'Qui connaît le cuivre ?', link: `/posts/${question}` });
  expect((await part(reviewer!)).weight).toBeGreaterThan((await part(polite!)).weight);
  await expectRebuilt();
});

it('follows requests: who helped to their end has done what was asked, for those who may read it', async () => {
  const [asker, helper, second, declined] = await Promise.all([person(), person(), person(), person()]);
  const audience = await insert(`insert into audiences (kind, name) values ('chosen', '')`);
  const request = await insert(
    `insert into posts (kind, author_id, audience_id, title, body) values ('request', $1, $2, 'Un film de drone', 'À monter')`,
    [asker, audience],
  );
  await db.rows(
    `insert into requests (post_id, asker_id, confidential, state, delivered_by, delivered_at)
     values ($1, $2, true, 'delivered', $3, '2026-03-01')`,
    [request, asker, helper],
  );
  const answer = (who: string, state: string) =>
    db.rows(
      `insert into request_invitations (post_id, person_id, state, note, remind_at, escalate_at)
       values ($1, $2, $3, '', now(), now())`,
      [request, who, state],
    );
  await answer(helper!, 'accepted');
  await answer(declined!, 'declined');
  const stands = (state: string) => db.rows(`update requests set state = $2 where post_id = $1`, [request, state]);
  const about = { requestId: request, askerId: asker!, helperIds: [helper!], work: [], quote: null, skills: [] };
  const help = async (who: string) => (await rows(who)).find(({ kind }) => kind === 'help');
  expect(await help(helper!)).toBeUndefined();

  await stands('closed');
  await tell(requestClosed, about);
  expect(await help(helper!)).toMatchObject({
    audience,
    text: 'Un film de drone — À monter',
    link: `/posts/${request}`,
    at: new Date('2026-03-01'),
  });
  for (const who of [asker, declined]) expect(await help(who!)).toBeUndefined();
  // It says more than a remark on the same subject.
  const comment = await insert(`insert into comments (post_id, author_id, body) values ($1, $2, $3)`, [
    request,
    declined,
    'Un film de drone, à monter',
  ]);
  await tellComment(commentPublished as never, comment);
  const alone = (await help(helper!))!.weight;
  expect(alone).toBeGreaterThan(2 * (await rows(declined)).find(({ kind }) => kind === 'comment')!.weight);
  await db.rows(`update posts set body = 'À monter et étalonner' where id = $1`, [request]);
  await tellPost(postEdited as never, request);
  expect((await help(helper!))!.text).toContain('étalonner');
  await expectRebuilt();

  await stands('underway');
  await tell(requestReopened, { ...about, wasClosed: true, reason: 'Encore' });
  expect(await help(helper!)).toBeUndefined();
  await answer(second!, 'accepted');
  await stands('closed');
  await tell(requestClosed, about);
  expect((await help(second!))!.weight).toBeLessThan(alone);
  await db.rows(`update posts set removed_at = now() where id = $1`, [request]);
  await tellPost(postRemoved as never, request);
  for (const who of [helper, second]) expect(await help(who!)).toBeUndefined();
  await expectRebuilt();
});

it('follows assignments: a confidential client shows to those who serve it', async () => {
  const id = await person();
  const client = await insert(`insert into clients (name) values ('Orée')`);
  const audience = await insert(`insert into audiences (kind, ref_id, name) values ('client', $1, 'Orée')`, [client]);
  const project = await insert(`insert into projects (name, client_id, tags) values ('Rhône', $1, '{film}')`, [client]);
  const assignment = await insert(
    `insert into assignments (person_id, project_id, role, to_on) values ($1, $2, 'Réalisation', '2024-06-30')`,
    [id, project],
  );
  const told = { personId: id, projectId: project, assignmentIds: [assignment] };
  await tell(assignmentChanged, { ...told, gone: false });
  expect((await rows(id))[0]).toMatchObject({
    kind: 'assignment',
    audience: everyone,
    text: 'Réalisation · Rhône · Orée · film',
    link: `/projects/${project}`,
    at: new Date('2024-06-30'),
  });
  await db.rows(`update clients set confidential = true where id = $1`, [client]);
  await tell(clientChanged, { clientIds: [client] });
  expect((await rows(id))[0]).toMatchObject({ audience });
  await db.rows(`update projects set name = 'Saône' where id = $1`, [project]);
  await tell(projectChanged, { projectIds: [project] });
  expect((await rows(id))[0]).toMatchObject({ text: 'Réalisation · Saône · Orée · film', audience });
  await expectRebuilt();
  await db.rows(`delete from assignments where id = $1`, [assignment]);
  await tell(assignmentChanged, { ...told, gone: true });
  expect((await rows(id)).map(({ kind }) => kind)).toEqual(['name']);
});

it('rebuilds some people and leaves the others alone', async () => {
  const [one, other] = [await person('Potter'), await person('Baker')];
  await db.rows(`update people set title = 'Painter' where id = any($1)`, [[one, other]]);
  await app.get(Evidence).rebuild({ personIds: [one] });
  expect((await rows(one)).at(-1)).toMatchObject({ text: 'Painter' });
  expect((await rows(other)).at(-1)).toMatchObject({ text: 'Baker' });
});

it.each([
  'Étude d’impact',
  "Gestion de l'eau",
  'Mise en œuvre d`un réseau',
  'Driver’s licence',
  'Children’s rights',
  'C++',
  '.NET',
  'Node.js',
  'Jeu de données',
  'L’Oréal',
  'R&D',
])('a skill called “%s” is what a need of the same words names', async (name) => {
  const [row] = await db.rows<{ key: string }>(`select skill_key($1) as key`, [name]);
  expect(gramsOf(readNeed(name)).map(({ text }) => text)).toContain(row!.key);
});
