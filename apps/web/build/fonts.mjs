/**
 * Cuts the fonts of the interface down to the letters and weights it uses. Run by hand after a font update:
 * `node apps/web/build/fonts.mjs`. The results are committed, so that a build needs no font tools.
 */
import { readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';

const root = new URL('../../../', import.meta.url);
const range = (from, to) => Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)).join('');
const latin =
  range(0x20, 0x7e) +
  range(0xa0, 0xff) +
  'ıŒœŠšŸŽžˆ˚˜' +
  range(0x2010, 0x2015) +
  '‘’‚“”„†‡•…‰′″‹›⁄€™−×∞≈≠≤≥←↑→↓↗\u2009\u202f';
// What remains for names such as Łukasz or Şahin; the browser fetches it only when such a letter stands on the page.
const latinExt = range(0x100, 0x17f) + range(0x218, 0x21b) + range(0x1e80, 0x1e85) + range(0x1e9e, 0x1e9e);

const fonts = [
  ['hanken-grotesk', 'hanken', { min: 400, max: 700 }],
  ['newsreader', 'newsreader', { min: 500, max: 600 }],
];
for (const [name, short, wght] of fonts) {
  for (const [part, suffix, text] of [
    ['latin', '', latin],
    ['latin-ext', '-ext', latinExt],
  ]) {
    const source = new URL(`node_modules/@fontsource-variable/${name}/files/${name}-${part}-wght-normal.woff2`, root);
    const font = await subsetFont(await readFile(source), text, { targetFormat: 'woff2', variationAxes: { wght } });
    await writeFile(new URL(`../public/fonts/${short}${suffix}.woff2`, import.meta.url), font);
    console.log(`${short}${suffix}.woff2`, font.length);
  }
}
