import { AppError, demand } from '@app/platform';
import { fileTypeFromBuffer } from 'file-type';
import sharp from 'sharp';

const readable = new Set(['image/jpeg', 'image/png', 'image/webp', 'image/gif']);
const mostPixels = 40e6;
/** As wide as a post shows it; taller pictures (a long screenshot) keep a readable width. */
const sizes = { full: { width: 1600, height: 4800 }, thumb: { width: 480, height: 1440 } } as const;
export type Size = keyof typeof sizes;

export interface Picture {
  bytes: Buffer;
  width: number;
  height: number;
}

/**
 * Draws the picture afresh, as WebP, in the sizes that posts show. What the file says of itself is not believed: its
 * first bytes tell what it is, and nothing of it but the pixels of its first frame goes on, no place, camera or script.
 */
export async function drawPicture(file: Buffer): Promise<Record<Size, Picture>> {
  const type = await fileTypeFromBuffer(file);
  demand(type !== undefined && readable.has(type.mime), 'file.not-an-image');
  const open = () => sharp(file, { limitInputPixels: mostPixels, sequentialRead: true, failOn: 'error' });
  try {
    const { width, height } = await open().metadata();
    demand(width * height <= mostPixels, 'file.too-many-pixels');
    const draw = async (size: Size): Promise<Picture> => {
      const { data, info } = await open()
        .autoOrient()
        .resize({ ...sizes[size], fit: 'inside', withoutEnlargement: true })
        .webp({ quality: 82 })
        .toBuffer({ resolveWithObject: true });
      return { bytes: data, width: info.width, height: info.height };
    };
    return { full: await draw('full'), thumb: await draw('thumb') };
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw new AppError(/pixel limit/i.test(String(error)) ? 'file.too-many-pixels' : 'file.not-an-image');
  }
}

/** The last part of a name that somebody's computer gave, without signs that lead astray. */
export function plainName(name: string): string {
  const last = name.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const signs = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029"<>:|?*]/gu;
  const plain = [...last.replace(signs, '').trim()].slice(0, 120).join('').replace(/^\.+/, '');
  return plain || 'image';
}

/** RFC 6266: for a browser that saves the picture, which is WebP whatever its name said. */
export function dispositionOf(name: string): string {
  const webp = `${name.replace(/\.[a-z0-9]{1,5}$/i, '')}.webp`;
  const ascii = webp.replace(/[^\x20-\x7e]|[%"\\]/g, '_');
  const encoded = encodeURIComponent(webp).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
  return `inline; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}
