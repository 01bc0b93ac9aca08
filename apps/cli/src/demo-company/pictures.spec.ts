import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Appearance } from './pictures.js';
import { drawFace, drawPicture, writePictures } from './pictures.js';
import { dice } from './pictures/dice.js';
import { drawScene, sceneFor, scenes } from './pictures/scenes.js';

function someone(seed: number): Appearance {
  const d = dice(`someone ${seed}`);
  const feminine = d.chance(0.5);
  return {
    seed,
    feminine,
    age: d.pick(['young', 'middle', 'senior'] as const),
    skin: d.pick([1, 2, 3, 4, 5, 6] as const),
    hair: d.pick(['black', 'brown', 'chestnut', 'blond', 'red', 'grey', 'white', 'none'] as const),
    glasses: d.chance(0.3),
    beard: !feminine && d.chance(0.4),
    headscarf: feminine && d.chance(0.15),
  };
}

describe('faces', () => {
  it('are the same for the same seed and differ for another', async () => {
    const ana: Appearance = { ...someone(1), feminine: true, hair: 'brown', headscarf: false };
    expect((await drawFace(ana)).equals(await drawFace({ ...ana }))).toBe(true);
    expect((await drawFace(ana)).equals(await drawFace({ ...ana, seed: 2 }))).toBe(false);
  });

  it('are 256 × 256 webp of at most 8 KB, and no two of sixty are alike', async () => {
    const drawn = await Promise.all(Array.from({ length: 60 }, (_, seed) => drawFace(someone(seed))));
    for (const face of drawn) {
      const { format, width, height } = await sharp(face).metadata();
      expect({ format, width, height }).toEqual({ format: 'webp', width: 256, height: 256 });
      expect(face.length).toBeLessThanOrEqual(8 * 1024);
    }
    expect(new Set(drawn.map((face) => face.toString('base64'))).size).toBe(60);
  });
});

describe('post pictures', () => {
  const names = Object.keys(scenes) as (keyof typeof scenes)[];

  it.each(names)('finds %s by each of its words that only it knows', (name) => {
    const others = names.filter((other) => other !== name).flatMap((other) => scenes[other].words.split(' '));
    const own = scenes[name].words.split(' ').filter((word) => !others.includes(word));
    expect(own.length).toBeGreaterThan(0);
    expect(own.map((word) => sceneFor(word))).toEqual(own.map(() => name));
  });

  it('draws something for a subject that names nothing', () => {
    expect(names).toContain(sceneFor('…'));
  });

  it.each(names)('draws %s twice alike and differently for another seed', (name) => {
    expect(drawScene(name, 'a')).toBe(drawScene(name, 'a'));
    expect(drawScene(name, 'a')).not.toBe(drawScene(name, 'b'));
    expect(drawScene(name, 'a')).not.toMatch(/NaN|undefined/);
  });

  it('are 1200 × 750 webp of at most 60 KB', async () => {
    for (const name of names) {
      const picture = await drawPicture({ path: `posts/${name}.webp`, subject: scenes[name].words.split(' ')[0]! });
      const { format, width, height } = await sharp(picture).metadata();
      expect({ name, format, width, height }).toEqual({ name, format: 'webp', width: 1200, height: 750 });
      expect(picture.length).toBeLessThanOrEqual(60 * 1024);
    }
  });
});

it('writes every photo and picture where it is expected', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'pictures-'));
  try {
    const people = [1, 2, 3].map((seed) => ({ id: `p${seed}`, givenName: 'Ana', appearance: someone(seed) }));
    await writePictures(folder, people, [{ path: 'media/a/dam.webp', subject: 'Le barrage au petit matin' }]);
    expect((await readdir(join(folder, 'photos'))).toSorted()).toEqual(['p1.webp', 'p2.webp', 'p3.webp']);
    expect((await readFile(join(folder, 'media/a/dam.webp'))).length).toBeGreaterThan(1000);
    expect(await readFile(join(folder, 'photos/p1.webp'))).toEqual(await drawFace(someone(1)));
  } finally {
    await rm(folder, { recursive: true });
  }
});
