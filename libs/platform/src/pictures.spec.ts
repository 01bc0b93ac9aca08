import sharp from 'sharp';
import { drawPicture } from './pictures.js';

const sizes = {
  full: { width: 1600, height: 4800, fit: 'inside', withoutEnlargement: true },
  thumb: { width: 480, height: 1440, fit: 'inside', withoutEnlargement: true },
} as const;
const blank = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: '#0a7' } });

test.each(['jpeg', 'png', 'webp', 'gif'] as const)(
  'a %s becomes WebP in the sizes that are asked for',
  async (format) => {
    const { full, thumb } = await drawPicture(await blank(2000, 1000).toFormat(format).toBuffer(), sizes);
    expect([full.width, full.height, thumb.width, thumb.height]).toEqual([1600, 800, 480, 240]);
    for (const { bytes } of [full, thumb]) expect((await sharp(bytes).metadata()).format).toBe('webp');
  },
);

test('a small picture is not enlarged, a tall one keeps a readable width', async () => {
  const size = async (width: number, height: number) => {
    const { full } = await drawPicture(await blank(width, height).png().toBuffer(), sizes);
    return [full.width, full.height];
  };
  expect(await size(30, 20)).toEqual([30, 20]);
  expect(await size(1080, 4000)).toEqual([1080, 4000]);
});

test('the picture stands upright, and nothing of where and how it was taken goes on', async () => {
  const camera = await blank(40, 20)
    .withExif({ IFD0: { Make: 'Secret camera' }, IFD3: { GPSLatitude: '48/1 51/1 0/1' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
  const { full } = await drawPicture(camera, sizes);
  expect([full.width, full.height]).toEqual([20, 40]);
  const { exif, icc, xmp, iptc } = await sharp(full.bytes).metadata();
  expect([exif, icc, xmp, iptc]).toEqual([undefined, undefined, undefined, undefined]);
});

test.each([
  ['an SVG', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'],
  ['a page', '<html><script>alert(1)</script></html>'],
  ['nothing', ''],
  ['a GIF that is a script', 'GIF89a=1;alert(1)//'],
])('%s is no image', async (_, text) => {
  await expect(drawPicture(Buffer.from(text), sizes)).rejects.toMatchObject({ code: 'file.not-an-image' });
});

test('half an image is no image', async () => {
  const whole = await blank(400, 400).png({ compressionLevel: 0 }).toBuffer();
  await expect(drawPicture(whole.subarray(0, whole.length / 2), sizes)).rejects.toMatchObject({
    code: 'file.not-an-image',
  });
});

test('a TIFF is refused although the library could read it', async () => {
  await expect(drawPicture(await blank(8, 8).tiff().toBuffer(), sizes)).rejects.toMatchObject({
    code: 'file.not-an-image',
  });
});

test('a small file that would become a huge picture is refused before it is drawn', async () => {
  const bomb = await blank(8000, 8000).png({ compressionLevel: 9, palette: true }).toBuffer();
  expect(bomb.length).toBeLessThan(300_000);
  const start = Date.now();
  await expect(drawPicture(bomb, sizes)).rejects.toMatchObject({ code: 'file.too-many-pixels' });
  expect(Date.now() - start).toBeLessThan(1_000);
});

test('few wait for their picture to be drawn; an import waits however many there are', async () => {
  const file = await blank(2000, 1000).png().toBuffer();
  const draw = (patient: boolean) =>
    drawPicture(file, sizes, { patient }).then(
      () => 'drawn',
      (error) => error.code,
    );
  const [people, imports] = await Promise.all(
    [false, true].map((patient) => Promise.all(Array.from({ length: 40 }, () => draw(patient)))),
  );
  expect(new Set(people)).toEqual(new Set(['drawn', 'server.busy']));
  expect(people!.filter((answer) => answer === 'drawn').length).toBeGreaterThanOrEqual(33);
  expect(new Set(imports)).toEqual(new Set(['drawn']));
});
