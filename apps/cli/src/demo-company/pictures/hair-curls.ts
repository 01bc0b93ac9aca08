import type { Barber } from './hair-short.js';
import { mix } from './colours.js';
import type { Dice } from './dice.js';
import { both, box, disc, line, path, times } from './svg.js';

/** Curls strung along an arc around (0, y): angles in degrees, 0 to the right, −90 up. */
function curls(
  d: Dice,
  fill: string,
  ring: { y: number; rx: number; ry: number; from: number; to: number; count: number; size: number },
): string {
  return times(ring.count, (i) => {
    const angle = ((ring.from + ((ring.to - ring.from) * i) / (ring.count - 1)) * Math.PI) / 180;
    const x = Math.cos(angle) * ring.rx + d.between(-1.5, 1.5);
    const y = ring.y + Math.sin(angle) * ring.ry + d.between(-1.5, 1.5);
    return disc(x, y, ring.size * d.between(0.88, 1.14), fill);
  });
}

const glints = (d: Dice, light: string, spots: readonly [number, number][]): string =>
  spots
    .map(([x, y]) => {
      const [a, b] = [x + d.between(-2, 2), y + d.between(-2, 2)];
      return line(`M${a - 5} ${b + 3}C${a - 4} ${b - 4} ${a + 4} ${b - 4} ${a + 5} ${b + 2}`, light, 2.8);
    })
    .join('');

const roots = 'M-45 112C-52 72-36 46 0 46S52 72 45 112L41 106C42 94 39 86 32 80C16 74-16 74-32 80C-39 86-42 94-41 106Z';

const curlyTop: Barber = (tone, d, skin) => ({
  front:
    both(path('M-46 118C-51 98-48 80-40 70L-34 84C-40 92-41 104-41 114Z', mix(tone.base, skin.base, 0.25))) +
    path('M-42 84C-46 56-26 46 0 46S46 56 42 84C20 76-20 76-42 84Z', tone.base) +
    curls(d, tone.base, { y: 78, rx: 38, ry: 34, from: -178, to: -2, count: 9, size: 13 }) +
    curls(d, tone.base, { y: 84, rx: 30, ry: 8, from: -170, to: -10, count: 5, size: 9 }) +
    glints(d, tone.light, [
      [-20, 56],
      [4, 48],
      [24, 60],
    ]),
});

const mop: Barber = (tone, d) => ({
  hidesEars: true,
  front:
    path(roots, tone.base) +
    curls(d, tone.base, { y: 90, rx: 47, ry: 44, from: -205, to: 25, count: 13, size: 13 }) +
    curls(d, tone.base, { y: 88, rx: 34, ry: 10, from: -175, to: -5, count: 6, size: 11 }) +
    glints(d, tone.light, [
      [-26, 60],
      [0, 52],
      [26, 62],
      [-44, 92],
      [44, 94],
    ]),
});

const shortCurls: Barber = (tone, d) => ({
  front:
    path(roots, tone.base) +
    curls(d, tone.base, { y: 92, rx: 47, ry: 46, from: -200, to: 20, count: 15, size: 10 }) +
    curls(d, tone.base, { y: 84, rx: 36, ry: 12, from: -178, to: -2, count: 7, size: 9 }) +
    glints(d, tone.light, [
      [-22, 60],
      [4, 53],
      [28, 64],
    ]),
});

const shoulderCurls: Barber = (tone, d) => ({
  hidesEars: true,
  back:
    path('M-56 90C-74 130-66 176-48 192L48 192C66 176 74 130 56 90Z', tone.shade) +
    curls(d, tone.shade, { y: 130, rx: 60, ry: 58, from: 170, to: 10, count: 9, size: 15 }),
  front:
    path(roots, tone.base) +
    curls(d, tone.base, { y: 96, rx: 50, ry: 48, from: -180, to: 0, count: 13, size: 14 }) +
    curls(d, tone.base, { y: 84, rx: 36, ry: 12, from: -175, to: -5, count: 6, size: 10 }) +
    times(
      4,
      (i) => disc(-53 - (i % 2) * 6, 104 + i * 19, 14, tone.base) + disc(53 + (i % 2) * 6, 104 + i * 19, 14, tone.base),
    ) +
    glints(d, tone.light, [
      [-28, 58],
      [2, 50],
      [30, 60],
      [-54, 106],
      [56, 126],
    ]),
});

const afro: Barber = (tone, d) => ({
  hidesEars: true,
  tall: true,
  back:
    disc(0, 90, 68, tone.base) + curls(d, tone.base, { y: 90, rx: 66, ry: 66, from: 0, to: 346, count: 26, size: 9 }),
  front:
    path(
      'M-52 128C-66 70-44 38 0 38S66 70 52 128C44 122 44 108 40 96C34 82 18 76 0 76S-34 82-40 96C-44 108-44 122-52 128Z',
      tone.base,
    ) +
    curls(d, tone.base, { y: 98, rx: 42, ry: 22, from: -170, to: -10, count: 9, size: 5 }) +
    glints(d, tone.light, [
      [-34, 48],
      [-4, 36],
      [32, 48],
    ]),
});

const shortAfro: Barber = (tone, d) => ({
  front:
    path(
      'M-46 116C-60 76-46 36 0 36S60 76 46 116L42 110C43 98 40 88 34 82C16 76-16 76-34 82C-40 88-43 98-42 110Z',
      tone.base,
    ) +
    curls(d, tone.base, { y: 84, rx: 50, ry: 46, from: -190, to: 10, count: 18, size: 5.5 }) +
    glints(d, tone.light, [
      [-20, 54],
      [8, 50],
    ]),
});

const flatTop: Barber = (tone, d, skin) => ({
  front:
    both(path('M-46 114C-50 96-48 80-42 70L-34 82C-40 92-42 102-42 110Z', mix(tone.base, skin.base, 0.3))) +
    path('M-44 80C-50 58-46 42-36 38C-14 32 14 32 36 38C46 42 50 58 44 80L35 84C16 78-16 78-35 84Z', tone.base) +
    glints(d, tone.light, [
      [-16, 50],
      [14, 48],
    ]),
});

const puff: Barber = (tone, d) => ({
  tall: true,
  back:
    disc(0, 40, 27, tone.base) +
    curls(d, tone.base, { y: 40, rx: 27, ry: 26, from: -210, to: 30, count: 14, size: 6 }) +
    glints(d, tone.light, [
      [-10, 28],
      [10, 26],
    ]),
  front:
    path(
      'M-45 118C-54 78-40 45 0 45S54 78 45 118L42 112C43 100 38 86 28 78C12 72-12 72-28 78C-38 86-43 100-42 112Z',
      tone.base,
    ) + line('M-15 71C-12 63-8 57-3 52M12 71C11 63 8 57 5 52', tone.light, 2.4),
});

const rows = (light: string): string =>
  line(
    'M-26 76C-24 64-18 54-10 48M-10 72C-9 62-6 54-3 48M10 72C9 62 6 54 3 48M26 76C24 64 18 54 10 48M-38 92C-38 76-32 62-24 54M38 92C38 76 32 62 24 54',
    light,
    2.2,
  );

const cornrows: Barber = (tone, d) => ({
  tall: true,
  back: d.chance(0.5) ? disc(0, 36, 17, tone.base) + line('M-8 31C-3 26 4 26 8 31', tone.light, 3) : '',
  front:
    path(
      'M-45 118C-53 78-40 46 0 46S53 78 45 118L42 112C43 100 38 86 28 78C12 72-12 72-28 78C-38 86-43 100-42 112Z',
      tone.base,
    ) + rows(tone.light),
});

/** Many thin plaits, each a rounded band with a few knots. */
const strand = (x: number, y: number, length: number, fill: string, knot: string): string =>
  box([x - 4, y], [8, length], fill, 4) +
  times(length / 16, (i) => line(`M${x - 2.6} ${y + 10 + i * 16}L${x + 2.6} ${y + 14 + i * 16}`, knot, 1.5));

const boxBraids: Barber = (tone, d) => ({
  hidesEars: true,
  back: path('M-54 96C-62 150-58 190-54 216L54 216C58 190 62 150 54 96C40 60-40 60-54 96Z', tone.shade),
  over: times(4, (i) => {
    const length = 86 + d.between(-8, 12) - i * 5;
    return (
      strand(-61 + i * 7.5, 140, length, tone.base, tone.light) +
      strand(61 - i * 7.5, 140, length, tone.base, tone.light)
    );
  }),
  front:
    path(
      'M-64 150C-64 70-42 42 0 42S64 70 64 150L42 150C45 128 45 108 40 96C30 88 8 78 0 60C-8 78-30 88-40 96C-45 108-45 128-42 150Z',
      tone.base,
    ) +
    line('M0 60L0 47', tone.shade, 2.4) +
    line(
      'M-10 66C-26 76-46 92-52 140M-5 56C-28 64-54 84-59 132M10 66C26 76 46 92 52 140M5 56C28 64 54 84 59 132',
      tone.light,
      1.8,
    ),
});

const locs: Barber = (tone, d) => ({
  back: times(9, (i) => strand(-48 + i * 12, 70, 118 + d.between(-8, 10), i % 2 ? tone.base : tone.shade, tone.light)),
  hidesEars: true,
  front:
    path(
      'M-46 112C-54 74-38 42 0 42S54 74 46 112L41 106C42 94 38 84 30 78C12 72-12 72-30 78C-38 84-42 94-41 106Z',
      tone.base,
    ) +
    times(
      4,
      (i) =>
        strand(-56 + i * 4.5, 84 - i * 6, 84 - i * 9, tone.base, tone.light) +
        strand(56 - i * 4.5, 84 - i * 6, 84 - i * 9, tone.base, tone.light),
    ) +
    line('M-22 74C-20 62-14 53-8 48M0 72L0 48M22 74C20 62 14 53 8 48', tone.light, 1.8),
});

export const curlyCuts = {
  curlyTop,
  mop,
  shortCurls,
  shoulderCurls,
  afro,
  shortAfro,
  flatTop,
  puff,
  cornrows,
  boxBraids,
  locs,
} satisfies Record<string, Barber>;
