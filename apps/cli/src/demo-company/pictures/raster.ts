import sharp from 'sharp';

/** Flat drawings need little: the quality falls until the picture fits its budget. */
export async function toWebp(svg: string, budget: number, quality = 86): Promise<Buffer> {
  const drawn = await sharp(Buffer.from(svg)).webp({ quality, effort: 3 }).toBuffer();
  return drawn.length <= budget || quality <= 40 ? drawn : toWebp(svg, budget, quality - 10);
}
