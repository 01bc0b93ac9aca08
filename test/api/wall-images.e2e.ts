import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Config, everyone } from '@app/platform';
import sharp from 'sharp';
import { openCast, type Cast, type Player } from '../support/cast.js';
import { openHouse, type House } from '../support/house.js';
import { placesOf } from '../support/places.js';

let house: House;
let cast: Cast;
let places: ReturnType<typeof placesOf>;
let png: Buffer;
beforeAll(async () => {
  house = await openHouse();
  cast = await openCast(house);
  places = placesOf(house);
  png = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#a33' } })
    .png()
    .toBuffer();
}, 60_000);
afterAll(async () => {
  cast.close();
  await house.close();
});

const upload = (who: Player, bytes: Uint8Array = png, name = 'plan.png') =>
  who.api('POST /images', { file: { name, bytes } });
const publish = (who: Player, images: { id: string; alt?: string }[], audienceId = everyone) =>
  who.api('POST /posts', { body: { audienceId, body: '', images } });
const open = (who: Player, id: string, size: 'full' | 'thumb' = 'full') =>
  who.api('GET /images/:id/:size', { params: { id, size } });

test('an image alone makes a post, with what it shows in words', async () => {
  const { body: image, status } = await upload(cast.alice);
  expect([status, image]).toEqual([
    201,
    expect.objectContaining({ name: 'plan.png', width: 900, height: 600, alt: '' }),
  ]);
  const post = await publish(cast.alice, [{ id: image.id, alt: 'The plan of the hall' }]);
  expect(post.body.images).toEqual([{ ...image, alt: 'The plan of the hall' }]);
});

test('images keep the order in which the post names them', async () => {
  const ids = [];
  for (let i = 0; i < 3; i++) ids.push((await upload(cast.alice)).body.id);
  const wanted = [ids[2]!, ids[0]!, ids[1]!];
  const post = await publish(
    cast.alice,
    wanted.map((id) => ({ id })),
  );
  expect(post.body.images.map(({ id }) => id)).toEqual(wanted);
});

test('an image is served as a picture that no page can misuse', async () => {
  const { body: image } = await upload(cast.alice, png, '../réunion.png');
  await publish(cast.alice, [{ id: image.id }]);
  const answer = await open(cast.carol, image.id, 'thumb');
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'content-type': 'image/webp',
    'cache-control': 'private, max-age=86400',
    vary: expect.stringMatching(/cookie/i),
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
    'content-disposition': `inline; filename="r_union.webp"; filename*=UTF-8''r%C3%A9union.webp`,
  });
  expect((await sharp(answer.bytes).metadata()).width).toBe(480);
});

test('an image is seen by those who see its post; before that by who uploaded it', async () => {
  const project = await places.project([cast.alice.id, cast.bob.id]);
  const { body: image } = await upload(cast.alice);
  const seenBy = async () => {
    const seen = [];
    for (const who of [cast.alice, cast.bob, cast.oscar, cast.mona, cast.ada, cast.gus])
      if ((await open(who, image.id)).status === 200) seen.push(who.handle);
    return seen;
  };
  expect(await seenBy()).toEqual([cast.alice.handle]);
  const post = await publish(cast.alice, [{ id: image.id }], project.audienceId);
  expect(await seenBy()).toEqual([cast.alice.handle, cast.bob.handle]);
  await places.leave(project, cast.bob.id);
  expect(await seenBy()).toEqual([cast.alice.handle]);
  await cast.alice.api('DELETE /posts/:id', { params: { id: post.body.id } });
  expect(await seenBy()).toEqual([]);
  const params = { id: image.id, size: 'full' } as const;
  expect((await cast.nobody('GET /images/:id/:size', { params })).status).toBe(401);
});

test('nobody takes an image of somebody else, nor one that a post has already', async () => {
  const { body: mine } = await upload(cast.alice);
  expect(await publish(cast.bob, [{ id: mine.id }])).toMatchObject({ status: 403, code: 'file.not-yours' });
  expect((await publish(cast.alice, [{ id: mine.id }])).status).toBe(201);
  expect(await publish(cast.alice, [{ id: mine.id }])).toMatchObject({ status: 403, code: 'file.not-yours' });
  const { body: twice } = await upload(cast.alice);
  expect(await publish(cast.alice, [{ id: twice.id }, { id: twice.id }])).toMatchObject({ code: 'file.not-yours' });
});

test.each([
  ['a text', () => Buffer.from('hello'), 415, 'file.not-an-image'],
  ['nothing', () => Buffer.alloc(0), 415, 'file.not-an-image'],
  ['more than 20 MB', () => Buffer.concat([png, Buffer.alloc(20 * 1024 * 1024)]), 413, 'request.too-large'],
])('%s is refused, and nothing is kept', async (_, bytes, status, code) => {
  const files = await fileCount();
  expect(await upload(cast.carol, bytes())).toMatchObject({ status, code });
  expect(await fileCount()).toBe(files);
});

test('an upload that is no form is refused', async () => {
  const answer = await fetch(`${house.url}/api/images`, {
    method: 'POST',
    headers: { cookie: cast.carol.cookie, 'x-parvis': '1', 'content-type': 'application/json' },
    body: '{}',
  });
  expect([answer.status, await answer.json()]).toEqual([
    415,
    expect.objectContaining({ code: 'request.type-refused' }),
  ]);
});

test('a person keeps at most thirty loose images, also when they come at once', async () => {
  const tiny = await sharp({ create: { width: 4, height: 4, channels: 3, background: '#000' } })
    .png()
    .toBuffer();
  const atOnce = () => Promise.all(Array.from({ length: 20 }, () => upload(cast.oscar, tiny)));
  const answers = [...(await atOnce()), ...(await atOnce())];
  expect(answers.filter(({ status }) => status === 201)).toHaveLength(30);
  expect(answers.filter(({ code }) => code === 'file.too-many')).toHaveLength(10);
  // Who has no room left is told so before anything is read.
  const large = await upload(cast.oscar, Buffer.alloc(21 * 1024 * 1024));
  expect(large.code).toBe('file.too-many');
  await publish(cast.oscar, [{ id: answers.find(({ status }) => status === 201)!.body.id }]);
  expect((await upload(cast.oscar, tiny)).status).toBe(201);
});

const fileCount = async (): Promise<number> => {
  const folder = join(house.app.get(Config).dataFolder, 'files');
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isFile()).length;
};
