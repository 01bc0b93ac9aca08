import { fileTypeFromBuffer } from 'file-type';
import sharp from 'sharp';
import { AppError, demand } from '@app/platform';
import { Lane } from '@app/identity';

const readable = new Set(['image/jpeg', 'image/png', 'image/webp', 'image/gif']);
/** More than this is decoded nowhere: 100 kB of PNG can hold 900 million pixels. */
const mostPixels = 40_000_000;

/** One picture at a time is decoded; each may take 160 MB for a moment. */
const lane = new Lane(1, 32);

/**
 * A portrait of 256 × 256 pixels, drawn anew from what somebody sent: what it is is told by its bytes and never by its name,
 * and nothing but the pixels survives (place, camera and script do not).
 */
export async function portrait(bytes: Buffer): Promise<Buffer> {
  const type = await fileTypeFromBuffer(bytes);
  demand(type !== undefined && readable.has(type.mime), 'file.not-an-image');
  const { width, height } = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => refuse());
  demand(width * height <= mostPixels, 'file.too-many-pixels');
  return lane.run(() =>
    sharp(bytes, { limitInputPixels: mostPixels, sequentialRead: true })
      .rotate()
      .resize(256, 256, { fit: 'cover' })
      .webp({ quality: 82 })
      .timeout({ seconds: 10 })
      .toBuffer()
      .catch(() => refuse()),
  );
}

function refuse(): never {
  throw new AppError('file.not-an-image');
}
