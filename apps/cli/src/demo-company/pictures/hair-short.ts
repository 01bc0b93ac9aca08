import type { HairTone, Skin } from './colours.js';
import { mix } from './colours.js';
import type { Dice } from './dice.js';
import { both, disc, line, mirrored, path } from './svg.js';

/**
 * A head of hair, drawn around x = 0 on the standard skull (crown y = 54, temples x = ±46, ears y = 122).
 * `back` goes behind the shoulders, `over` before them, `inner` just behind the face, `front` on top of it; `tall` hair asks for a step back.
 */
export type Hair = { back?: string; over?: string; inner?: string; front: string; hidesEars?: boolean; tall?: boolean };
export type Barber = (tone: HairTone, d: Dice, skin: Skin) => Hair;

/** A cap of hair from sideburn to sideburn: the outside over the crown, then the hairline back. */
const cap = (crown: number, hairline: string, side = 54): string =>
  `M-46 119C-${side} 78-42 ${crown} 0 ${crown}S${side} 78 46 119L41 116${hairline}L-41 116Z`;

const shine = (tone: HairTone, y: number): string =>
  line(`M-27 ${y + 9}C-17 ${y + 1} 0 ${y - 1} 13 ${y + 1}`, tone.light, 4.5);

const flip = (d: Dice, what: string): string => (d.chance(0.5) ? mirrored(what) : what);

const crop: Barber = (tone, d) => ({
  front: flip(
    d,
    path(cap(43, 'C42 102 41 92 36 84C18 78-16 77-36 86C-40 94-41 104-41 116'), tone.base) + shine(tone, 54),
  ),
});

const sidePart: Barber = (tone, d) => ({
  front: flip(
    d,
    path(cap(40, 'C42 104 41 94 37 88C12 90-12 82-24 66C-29 78-40 88-41 116'), tone.base) +
      line('M-24 66C-26 58-24 52-20 47', tone.shade, 3) +
      line('M-6 60C8 66 22 68 34 68', tone.light, 4),
  ),
});

const quiff: Barber = (tone, d) => ({
  front: flip(
    d,
    path(
      'M-46 118C-52 88-51 72-43 62C-46 42-8 24 20 32C40 34 54 52 49 82C50 98 48 108 46 118L41 114C42 100 40 90 35 84C14 90-10 86-29 76C-36 86-40 98-41 114Z',
      tone.base,
    ) +
      line('M-26 62C-14 46 6 40 24 44', tone.light, 4.5) +
      line('M-34 74C-30 66-24 60-18 56', tone.shade, 3),
  ),
});

const buzz: Barber = (tone, d, skin) => ({
  front: path(
    'M-46 114C-50 74-35 49 0 49S50 74 46 114L42 108C42 94 39 86 33 79C16 73-16 73-33 79C-39 86-42 94-42 108Z',
    mix(tone.base, skin.base, d.between(0.12, 0.3)),
  ),
});

const fade: Barber = (tone, d, skin) => ({
  front:
    both(path('M-47 116C-51 96-48 78-40 68L-34 84C-40 92-41 104-42 112Z', mix(tone.base, skin.base, 0.38))) +
    flip(
      d,
      path('M-43 78C-48 54-26 38 2 38C30 38 47 56 42 80L36 86C18 78-14 80-34 86Z', tone.base) +
        line('M-22 56C-8 48 10 48 24 54', tone.light, 4.5),
    ),
});

const messy: Barber = (tone, d) => ({
  front: flip(
    d,
    path(
      'M-46 119C-53 92-52 74-45 62L-48 50L-34 51L-30 38L-17 43L-6 30L6 40L20 32L26 44L40 44L41 56C52 70 51 96 46 119L41 116C42 104 41 96 38 88L28 82L22 91L10 80L0 90L-12 79L-22 90L-31 80C-38 90-41 104-41 116Z',
      tone.base,
      `stroke="${tone.base}" stroke-width="5" stroke-linejoin="round"`,
    ) + line('M-24 58C-16 50-6 48 4 49', tone.light, 4.5),
  ),
});

const fringe: Barber = (tone) => ({
  front:
    path(cap(42, 'C42 106 42 98 39 93C14 88-14 88-39 93C-42 98-42 106-41 116'), tone.base) +
    line('M-18 70L-20 88M0 68L0 87M18 70L20 88', tone.shade, 2.5) +
    shine(tone, 54),
});

const slick: Barber = (tone, d) => ({
  front: flip(
    d,
    path(cap(42, 'C42 98 39 82 26 70C10 64-10 64-26 70C-39 82-42 98-41 116', 53), tone.base) +
      line('M-20 68C-18 58-12 52-4 48M-2 66C0 58 4 52 10 49M17 68C18 61 21 56 25 53', tone.light, 2.6),
  ),
});

const receding: Barber = (tone) => ({
  front:
    path(
      'M-46 119C-54 86-46 54-16 49C-6 47 6 47 16 49C46 54 54 86 46 119L41 116C42 102 40 88 36 78C32 66 24 62 18 66C10 74-10 74-18 66C-24 62-32 66-36 78C-40 88-42 102-41 116Z',
      tone.base,
    ) + line('M-10 57C-3 55 6 55 12 57', tone.light, 4),
});

const thinning: Barber = (tone, d, skin) => ({
  front:
    both(path('M-46 121C-54 100-52 76-38 62C-42 78-39 92-41 118Z', tone.base)) +
    flip(
      d,
      line(
        'M-39 64C-24 50 4 46 28 56M-36 61C-20 45 10 43 33 60M-38 68C-28 58-10 52 16 54',
        mix(tone.base, skin.base, 0.3),
        3,
      ) + line('M-8 66C-2 63 6 63 12 65', mix(skin.base, '#fffaf0', 0.35), 5),
    ),
});

const sidesOnly: Barber = (tone, _d, skin) => ({
  front:
    both(path('M-46 123C-55 108-54 84-43 72C-43 88-39 96-41 120Z', tone.base)) +
    line('M-20 70C-14 64-6 61 2 61', mix(skin.base, '#fffaf0', 0.4), 6),
});

const bald: Barber = (_tone, _d, skin) => ({
  front: line('M-22 72C-16 65-8 62 1 62', mix(skin.base, '#fffaf0', 0.4), 6),
});

const waves: Barber = (tone, d) => ({
  hidesEars: true,
  front: flip(
    d,
    path(
      'M-42 134C-54 132-58 118-53 108C-60 96-56 82-50 76C-54 54-34 38-12 40C2 30 34 34 44 54C56 62 60 82 54 96C60 108 56 128 43 134C40 122 43 108 38 94C28 92 14 84 6 70C-2 84-20 92-36 92C-44 106-39 122-42 134Z',
      tone.base,
    ) +
      line('M6 70C4 60 8 52 14 47', tone.shade, 3) +
      line('M-34 68C-28 56-18 50-8 50', tone.light, 4.5),
  ),
});

const tied: Barber = (tone) => ({
  tall: true,
  back: disc(0, 34, 17, tone.base) + line('M-8 28C-3 24 4 24 8 28', tone.light, 3),
  front:
    path(cap(44, 'C42 100 39 84 30 74C12 66-12 66-30 74C-39 84-42 100-41 116', 52), tone.base) +
    line('M-14 68C-12 58-8 50-3 46M14 68C12 58 8 50 3 46', tone.light, 2.6),
});

const shoulderLength: Barber = (tone, d) => ({
  hidesEars: true,
  back: path('M-50 96C-62 130-56 170-46 192L46 192C56 170 62 130 50 96C40 60-40 60-50 96Z', tone.shade),
  front: flip(
    d,
    path(
      'M-45 158C-60 140-58 60-30 44C-8 32 34 34 46 62C58 90 58 140 46 158C44 136 46 112 38 92C26 88 8 78-4 62C-12 80-28 90-38 96C-46 114-42 138-45 158Z',
      tone.base,
    ) + line('M-40 80C-36 66-26 56-16 52', tone.light, 4.5),
  ),
});

const pixie: Barber = (tone, d) => ({
  front: flip(
    d,
    path(
      'M-44 128C-56 112-56 74-44 58C-28 34 26 30 44 58C56 76 55 112 44 128C43 118 43 108 40 98C20 98-4 92-20 70C-28 84-38 96-40 104C-41 112-42 120-44 128Z',
      tone.base,
    ) +
      line('M-20 70C-20 62-17 55-12 50', tone.shade, 3) +
      line('M0 60C12 56 26 60 34 72', tone.light, 4.5),
  ),
});

const softFringe: Barber = (tone, d) => ({
  front: flip(
    d,
    path(
      'M-44 126C-56 108-54 70-42 56C-26 36 28 34 44 58C54 74 55 110 44 126C43 116 43 106 41 98L32 86L24 94L14 84L4 94L-8 84L-18 94L-30 86L-40 98C-42 108-43 118-44 126Z',
      tone.base,
      `stroke="${tone.base}" stroke-width="3" stroke-linejoin="round"`,
    ) + shine(tone, 54),
  ),
});

export const shortCuts = {
  crop,
  sidePart,
  quiff,
  buzz,
  fade,
  messy,
  fringe,
  slick,
  receding,
  thinning,
  sidesOnly,
  bald,
  waves,
  tied,
  shoulderLength,
  pixie,
  softFringe,
} satisfies Record<string, Barber>;
