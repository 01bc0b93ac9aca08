/**
 * Draws the demo company's pictures in code: the faces of people who do not exist, and what they photograph.
 * Owns nothing it did not draw; the same wish gives the same bytes.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Appearance } from './pictures/appearance.js';
import { portrait } from './pictures/face.js';
import { toWebp } from './pictures/raster.js';
import { drawScene, hourFor, sceneFor } from './pictures/scenes.js';

export type { Appearance };
export type Sitter = { id: string; givenName: string; appearance: Appearance };
export type Wanted = { path: string; subject: string };

const FACE_BYTES = 8 * 1024;
const SCENE_BYTES = 60 * 1024;

export const drawFace = (appearance: Appearance): Promise<Buffer> => toWebp(portrait(appearance), FACE_BYTES);

/** The path is the seed: two pictures of one subject at two paths differ; `turn` counts those of one scene. */
export const drawPicture = ({ path, subject }: Wanted, turn = 0): Promise<Buffer> =>
  toWebp(drawScene(sceneFor(subject), `${path}:${subject}`, turn, hourFor(subject)), SCENE_BYTES, 80);

async function put(folder: string, path: string, bytes: Buffer): Promise<void> {
  const file = join(folder, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, bytes);
}

export async function writePictures(
  folder: string,
  people: readonly Sitter[],
  wanted: readonly Wanted[],
): Promise<void> {
  const drawn = new Map<string, number>();
  const turnOf = (subject: string): number => {
    const scene = sceneFor(subject);
    const turn = drawn.get(scene) ?? 0;
    drawn.set(scene, turn + 1);
    return turn;
  };
  const jobs = [
    ...people.map((person) => async () => put(folder, `photos/${person.id}.webp`, await drawFace(person.appearance))),
    ...wanted.map((picture) => {
      const turn = turnOf(picture.subject);
      return async () => put(folder, picture.path, await drawPicture(picture, turn));
    }),
  ];
  const drawer = async (): Promise<void> => {
    for (let job = jobs.shift(); job; job = jobs.shift()) await job();
  };
  await Promise.all([drawer(), drawer(), drawer()]);
}
