import type { ResizeOptions } from 'sharp';
import { AppError, demand } from './http/app-error.js';
import { Lane } from './lane.js';

const readable = new Set(['image/jpeg', 'image/png', 'image/webp', 'image/gif']);
/** More than this is decoded nowhere: 100 kB of PNG can hold 900 million pixels. */
const mostPixels = 40_000_000;
const mostSeconds = 10;

/** One picture at a time is decoded, whatever it is for; each may take 160 MB for a moment. */
const lane = new Lane(1, 32);

export interface Picture {
  bytes: Buffer;
  width: number;
  height: number;
}

/**
 * Draws a picture afresh, as WebP, in these sizes. What the file says of itself is not believed: its first bytes tell what
 * it is, and nothing of it but the pixels of its first frame goes on, no place, camera or script. While many wait already,
 * a person is told that the house is busy; an import is patient.
 */
export async function drawPicture<S extends string>(
  file: Buffer,
  sizes: Readonly<Record<S, ResizeOptions>>,
  { patient = false } = {},
): Promise<Record<S, Picture>> {
  const [{ fileTypeFromBuffer }, { default: sharp }] = await Promise.all([import('file-type'), import('sharp')]);
  const type = await fileTypeFromBuffer(file);
  demand(type !== undefined && readable.has(type.mime), 'file.not-an-image');
  const draw = async (): Promise<Record<S, Picture>> => {
    const open = () => sharp(file, { limitInputPixels: mostPixels, sequentialRead: true, failOn: 'error' });
    const { width, height } = await open().metadata();
    demand(width * height <= mostPixels, 'file.too-many-pixels');
    const drawn: Partial<Record<S, Picture>> = {};
    for (const size in sizes) {
      const { data, info } = await open()
        .autoOrient()
        .resize(sizes[size])
        .webp({ quality: 82 })
        .timeout({ seconds: mostSeconds })
        .toBuffer({ resolveWithObject: true });
      drawn[size] = { bytes: data, width: info.width, height: info.height };
    }
    return drawn as Record<S, Picture>;
  };
  try {
    return await lane.run(draw, { patient });
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw new AppError(/pixel limit/i.test(String(error)) ? 'file.too-many-pixels' : 'file.not-an-image');
  }
}
