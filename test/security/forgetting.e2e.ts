import { readdir, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Config, everyone, Jobs } from '@app/platform';
import sharp from 'sharp';
import { openCast, type Cast } from '../support/cast.js';
import { sql } from '../support/database.js';
import { openHouse, type House } from '../support/house.js';
import { zipOf } from '../support/zip.js';

/** What has run its time is gone at night, from tables and from disk. */
let house: House;
let cast: Cast;
beforeAll(async () => {
  house = await openHouse();
  cast = await openCast(house);
  await house.app.get(Jobs).start();
}, 60_000);
afterAll(async () => {
  cast.close();
  await house.close();
});

/** Runs a job of the night, and whatever it leaves to others. */
async function night(job: string): Promise<void> {
  await house.app.get(Jobs).add(job, {});
  const left = () => sql<{ error: string | null }>(house, `select last_error as error from graphile_worker.jobs`);
  for (let jobs = await left(); jobs.length > 0; jobs = await left()) {
    expect(jobs.map(({ error }) => error)).toEqual(jobs.map(() => null));
    await wait(20);
  }
}
const files = async (folder: string) => {
  const path = join(house.app.get(Config).dataFolder, folder);
  const found = await readdir(path, { recursive: true, withFileTypes: true }).catch(() => []);
  return found.filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name));
};
const publish = async (body: string, images: { id: string }[] = []) =>
  (await cast.alice.api('POST /posts', { body: { audienceId: everyone, body, images } })).body;

test('events are remembered for a week; who stood before them reads afresh', async () => {
  await publish('old');
  const old = (await cast.alice.api('GET /heads')).body.heads[everyone]!;
  await sql(house, `update events set at = at - interval '8 days'`);
  await publish('new');
  const head = (await cast.alice.api('GET /heads')).body.heads[everyone]!;
  await night('platform.forget-events');

  expect(await sql(house, `select min(seq)::int as first from events where audience_id = $1`, [everyone])).toEqual([
    { first: old + 1 },
  ]);
  const since = async (seq: number) =>
    (await cast.alice.api('POST /catch-up', { body: { heads: { [everyone]: seq } } })).body;
  expect(await since(old - 1)).toMatchObject({ reset: [everyone], events: [], more: false });
  const missed = await since(old);
  expect(missed.reset).toEqual([]);
  expect(missed.events.map(({ seq }) => seq).slice(0, head - old)).toEqual(
    Array.from({ length: head - old }, (_, i) => old + 1 + i),
  );
  await night('platform.forget-events');
  expect((await since(old)).reset).toEqual([]);
});

test('what was removed a month ago is gone for good, with everything below it', async () => {
  const picture = await sharp({ create: { width: 9, height: 9, channels: 3, background: '#fff' } })
    .png()
    .toBuffer();
  const image = (await cast.alice.api('POST /images', { file: { name: 'a.png', bytes: picture } })).body;
  const gone = await publish('Parti, @bob.bernard', [{ id: image.id }]);
  const stays = await publish('Reste');
  const comment = async (postId: string, parentId?: string) =>
    (
      await cast.bob.api('POST /posts/:id/comments', {
        params: { id: postId },
        body: { body: 'Secret, @alice.martin', ...(parentId && { parentId }) },
      })
    ).body.id;
  await comment(gone.id, await comment(gone.id));
  const removed = await comment(stays.id);
  const answer = await comment(stays.id, removed);
  const params = { id: removed };
  await cast.bob.api('PATCH /comments/:id', { params, body: { version: 1, body: 'Secret encore' } });
  await cast.bob.api('DELETE /comments/:id', { params });
  await cast.alice.api('DELETE /posts/:id', { params: { id: gone.id } });
  const young = await publish('Jeune');
  await cast.alice.api('DELETE /posts/:id', { params: { id: young.id } });
  for (const table of ['posts', 'comments'])
    await sql(house, `update ${table} set removed_at = removed_at - interval '31 days' where id <> $1`, [young.id]);
  expect(await files('files')).toHaveLength(2);
  await night('wall.forget');

  const ids = (await sql<{ id: string }>(house, `select id from posts order by id`)).map(({ id }) => id);
  expect([ids.includes(gone.id), ids.includes(stays.id), ids.includes(young.id)]).toEqual([false, true, true]);
  for (const table of ['comments', 'images', 'mentions', 'post_versions'])
    expect(await sql(house, `select from ${table} where post_id = $1`, [gone.id])).toEqual([]);
  expect(await files('files')).toEqual([]);
  expect(await sql(house, `select body from comments where id = $1`, [removed])).toEqual([{ body: '' }]);
  expect(await sql(house, `select body from comment_versions`)).toEqual([]);
  const page = await cast.alice.api('GET /posts/:id/comments', { params: { id: stays.id } });
  expect(page.body.items.map(({ id, removed: gone }) => [id, gone])).toEqual([
    [removed, true],
    [answer, false],
  ]);
});

test('drafts are kept for half a year', async () => {
  for (const key of ['old', 'new'])
    await cast.alice.api('PUT /drafts/:key', { params: { key: `post:${key}` }, body: { content: { body: key } } });
  await sql(house, `update drafts set updated_at = updated_at - interval '181 days' where key = 'post:old'`);
  await night('wall.forget');
  expect((await sql<{ key: string }>(house, `select key from drafts`)).map(({ key }) => key)).toEqual(['post:new']);
});

test('lines of the bell go half a year after they were read, and stay while they are unread', async () => {
  const { handle } = (await cast.bob.api('GET /me')).body.person;
  for (const n of [1, 2, 3]) await publish(`@${handle} ${n}`);
  const lines = async () => (await cast.bob.api('GET /notifications', { query: {} })).body.items;
  const [third, second, first] = await lines();
  await cast.bob.api('POST /notifications/read', { body: { ids: [first!.id, second!.id] } });
  for (const [line, days] of [
    [first, 181],
    [second, 179],
    [third, 182],
  ] as const)
    await sql(
      house,
      `update notifications set id = time_id(w.at), at = w.at from (select now() - $2 * interval '1 day' as at) w where id = $1`,
      [line!.id, days],
    );
  await night('notifications.forget');
  expect((await lines()).map(({ about, read }) => [about.at(-1), read])).toEqual([
    ['2', true],
    ['3', false],
  ]);
});

describe('the file of an HR department', () => {
  const upload = async (name: string, bytes: Uint8Array) =>
    (await cast.ada.api('POST /admin/imports', { file: { name, bytes } })).body.id;
  const csv = Buffer.from('Matricule;Prénom;Nom\n1;Léa;Sorel\n');
  async function reaches(id: string, state: string): Promise<void> {
    for (const end = Date.now() + 20_000; Date.now() < end; await wait(20))
      if ((await cast.ada.api('GET /admin/imports/:id', { params: { id } })).body.state === state) return;
    throw new Error(`no import that is ${state}`);
  }
  /** It goes after the commit. */
  async function left(count: number): Promise<void> {
    for (const end = Date.now() + 5_000; (await files('imports')).length !== count; await wait(20))
      if (Date.now() > end) throw new Error(`there are ${(await files('imports')).length} files, not ${count}`);
  }

  it('goes when it is applied, and when it cannot be read', async () => {
    const id = await upload('rh.csv', csv);
    await reaches(id, 'checked');
    await left(1);
    await cast.ada.api('POST /admin/imports/:id/application', { params: { id }, body: { skipRefused: false } });
    await reaches(id, 'applied');
    await left(0);
    await reaches(await upload('a.zip', zipOf({ 'people.jsonl': '' })), 'failed');
    await left(0);
  });

  it('goes after a month when nobody applies it, and so does what was read of it', async () => {
    const id = await upload('rh.csv', csv);
    await reaches(id, 'checked');
    await night('transfer.forget-files');
    await left(1);
    await sql(house, `update imports set created_at = created_at - interval '31 days'`);
    const [path] = await files('imports');
    await utimes(path!, 0, 0);
    await night('transfer.forget-files');
    await left(0);
    expect(await sql(house, `select from import_records`)).toEqual([]);
  });
});
