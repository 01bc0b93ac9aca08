import type { Barber } from './hair-short.js';
import type { Dice } from './dice.js';
import { both, box, disc, line, mirrored, oval, path, times } from './svg.js';

const flip = (d: Dice, what: string): string => (d.chance(0.5) ? mirrored(what) : what);

/** Two curtains from a middle parting, down to `drop` beside the face. */
const curtains = (drop: number, inner = 40): string =>
  `M0 46C-36 36-60 62-56 112C-56 ${drop - 30}-56 ${drop - 10}-48 ${drop}C-42 ${drop - 22}-44 120-${inner} 104C-30 92-8 82 0 58C8 82 30 92 ${inner} 104C44 120 42 ${drop - 22} 48 ${drop}C56 ${drop - 10} 56 ${drop - 30} 56 112C60 62 36 36 0 46Z`;

/** A deep side parting swept across the forehead. */
const swept = (drop: number): string =>
  `M-18 46C-52 42-60 84-56 118C-56 ${drop - 28}-55 ${drop - 10}-47 ${drop}C-42 ${drop - 24}-45 118-41 102C-32 92-24 78-18 60C-4 82 22 94 40 98C45 116 42 ${drop - 24} 47 ${drop}C56 ${drop - 10} 57 ${drop - 30} 56 112C60 58 28 26-18 46Z`;

const bob: Barber = (tone, d) => ({
  hidesEars: true,
  back: path('M-52 96C-60 130-58 154-50 170C-20 178 20 178 50 170C58 154 60 130 52 96C40 60-40 60-52 96Z', tone.shade),
  front: flip(d, path(swept(168), tone.base) + line('M-6 56C10 56 28 64 38 80', tone.light, 4.5)),
});

const fringedBob: Barber = (tone) => ({
  hidesEars: true,
  back: path('M-54 96C-62 130-60 152-54 166C-20 174 20 174 54 166C60 152 62 130 54 96C40 60-40 60-54 96Z', tone.shade),
  front:
    path(
      'M-54 166C-62 140-62 100-55 80C-46 52-26 40 0 40S46 52 55 80C62 100 62 140 54 166C48 166 44 164 41 162C46 140 42 118 40 98C16 92-16 92-40 98C-42 118-46 140-41 162C-44 164-48 166-54 166Z',
      tone.base,
    ) +
    line('M-14 72L-15 90M6 70L6 90M24 74L26 92', tone.shade, 2.4) +
    line('M-34 66C-24 55-10 51 4 51', tone.light, 4.5),
});

const straight: Barber = (tone) => ({
  hidesEars: true,
  back: path('M-54 96C-64 150-62 200-60 232C-20 240 20 240 60 232C62 200 64 150 54 96C40 60-40 60-54 96Z', tone.shade),
  over: both(path('M-54 130C-62 160-64 200-62 236C-54 242-44 240-38 234C-34 200-40 168-42 150Z', tone.base)),
  front:
    path(curtains(176), tone.base) +
    line('M0 47L0 58', tone.shade, 2.6) +
    line('M-38 76C-32 66-22 58-12 55', tone.light, 4.5),
});

const sideLong: Barber = (tone, d) => {
  const turned = d.chance(0.5);
  const face = (what: string): string => (turned ? mirrored(what) : what);
  return {
    hidesEars: true,
    back: path(
      'M-52 96C-60 150-60 196-56 224C-20 234 20 234 56 224C60 196 60 150 52 96C40 60-40 60-52 96Z',
      tone.shade,
    ),
    over: face(
      path('M38 150C46 176 30 200 34 240C48 248 62 240 66 226C70 190 62 150 54 126Z', tone.base) +
        line('M52 160C54 184 46 204 48 228', tone.shade, 2.6),
    ),
    front: face(path(swept(170), tone.base) + line('M-6 56C10 56 28 64 38 80', tone.light, 4.5)),
  };
};

const wavyLong: Barber = (tone, d) => ({
  hidesEars: true,
  back: path(
    'M-52 90C-66 104-58 124-64 138C-72 156-60 170-66 188C-70 206-58 222-48 222L48 222C58 222 70 206 66 188C60 170 72 156 64 138C58 124 66 104 52 90C40 60-40 60-52 90Z',
    tone.shade,
  ),
  over: both(
    path(
      'M-52 124C-66 142-58 158-64 174C-70 192-60 206-58 220C-48 228-38 222-38 212C-46 196-36 184-42 166C-46 156-42 148-42 140Z',
      tone.base,
    ),
  ),
  front: flip(
    d,
    path(
      'M-8 44C-44 34-62 62-58 92C-66 106-58 118-62 132C-66 148-56 160-48 168C-40 156-46 146-43 132C-40 122-44 114-40 102C-30 92-12 80-8 60C2 82 24 92 40 102C44 114 40 122 43 132C46 146 40 156 48 168C56 160 66 148 62 132C58 118 66 106 58 92C62 58 34 30-8 44Z',
      tone.base,
    ) +
      line('M-8 46C-9 51-9 56-8 60', tone.shade, 2.6) +
      line('M8 56C22 60 34 70 40 82', tone.light, 4.5),
  ),
});

const wavyBob: Barber = (tone, d) => ({
  hidesEars: true,
  back: path(
    'M-52 90C-68 104-60 124-66 140C-68 160-54 172-44 174L44 174C54 172 68 160 66 140C60 124 68 104 52 90C40 60-40 60-52 90Z',
    tone.shade,
  ),
  front: flip(
    d,
    path(
      'M-14 44C-50 36-62 66-58 92C-66 106-58 120-63 134C-66 152-54 168-40 166C-48 152-40 142-44 128C-46 118-44 110-41 100C-30 92-20 78-14 60C0 82 22 90 41 98C44 110 46 118 44 128C40 142 48 152 40 166C54 168 66 152 63 134C58 120 66 106 58 92C62 58 30 28-14 44Z',
      tone.base,
    ) + line('M0 55C16 56 30 64 40 78', tone.light, 4.5),
  ),
});

/** Hair drawn back: only the hairline shows; what it is gathered into is said by the style. */
const gathered = (shade: string, base: string, light: string, parted: boolean): string =>
  path(
    parted
      ? 'M-45 120C-54 78-40 43 0 43S54 78 45 120L42 114C43 102 40 92 34 86C18 82 4 72-4 58C-12 74-24 82-34 88C-40 94-43 102-42 114Z'
      : 'M-45 120C-54 78-40 43 0 43S54 78 45 120L42 114C43 100 38 84 28 76C12 70-12 70-28 76C-38 84-43 100-42 114Z',
    base,
  ) +
  (parted
    ? line('M-4 58C-5 53-4 48-2 45', shade, 2.6) + line('M10 56C20 59 30 67 35 76', light, 4)
    : line('M-16 69C-15 60-11 52-5 47M2 67C3 59 5 53 8 48M19 70C19 63 21 57 24 54', light, 2.6));

const topBun: Barber = (tone, d) => ({
  tall: true,
  back:
    disc(0, 32, 21, tone.base) +
    line('M-11 26C-5 19 5 19 11 26', tone.light, 3.5) +
    line('M-13 42C-5 47 5 47 13 42', tone.shade, 3),
  front: gathered(tone.shade, tone.base, tone.light, d.chance(0.4)),
});

const lowBun: Barber = (tone, d) => {
  const side = d.pick([-1, 1]);
  return {
    back:
      disc(side * 36, 164, 21, tone.base) +
      line(`M${side * 36 - 9} 158C${side * 36 - 3} 152 ${side * 36 + 5} 152 ${side * 36 + 10} 158`, tone.light, 3),
    front: gathered(tone.shade, tone.base, tone.light, true),
  };
};

const ponytail: Barber = (tone, d) => ({
  back: flip(
    d,
    path('M4 46C24 22 62 28 72 66C80 100 70 132 78 164C58 158 48 134 50 108C50 84 44 64 30 56Z', tone.base) +
      line('M40 46C58 54 62 82 61 112', tone.shade, 3),
  ),
  front: gathered(tone.shade, tone.base, tone.light, d.chance(0.5)),
});

const sideTail: Barber = (tone, d) => {
  const turned = d.chance(0.5);
  const face = (what: string): string => (turned ? mirrored(what) : what);
  return {
    over: face(
      path('M34 158C50 162 60 178 58 200C58 220 50 234 42 244C34 232 30 214 32 196C34 182 28 170 34 158Z', tone.base) +
        box([33, 160], [19, 8], tone.shade, 4) +
        line('M46 180C48 196 46 212 43 226', tone.shade, 2.4),
    ),
    front: face(gathered(tone.shade, tone.base, tone.light, true)),
  };
};

const plait = (x: number, from: number, count: number, base: string, shade: string): string =>
  times(count, (i) => oval([x + (i % 2 ? 2.5 : -2.5), from + i * 14], 11 - i * 0.5, 9.5, i % 2 ? shade : base)) +
  box([x - 5, from + count * 14 - 8], [10, 6], '#b4552f', 3) +
  path(`M${x - 6} ${from + count * 14 - 2}L${x} ${from + count * 14 + 12}L${x + 6} ${from + count * 14 - 2}Z`, base);

const plaits: Barber = (tone) => ({
  over: plait(-48, 152, 5, tone.base, tone.shade) + plait(48, 152, 5, tone.base, tone.shade),
  front: path(curtains(150, 41), tone.base) + line('M0 47L0 58', tone.shade, 2.6),
  hidesEars: true,
});

const sidePlait: Barber = (tone, d) => {
  const turned = d.chance(0.5);
  const face = (what: string): string => (turned ? mirrored(what) : what);
  return {
    over: face(plait(44, 158, 5, tone.base, tone.shade)),
    front: face(path(swept(152), tone.base) + line('M-6 56C10 56 28 64 38 80', tone.light, 4.5)),
    hidesEars: true,
  };
};

const halfUp: Barber = (tone) => ({
  tall: true,
  hidesEars: true,
  back:
    disc(0, 34, 16, tone.base) +
    line('M-8 29C-3 25 4 25 8 29', tone.light, 3) +
    path('M-52 96C-62 150-58 190-54 214C-20 224 20 224 54 214C58 190 62 150 52 96C40 60-40 60-52 96Z', tone.shade),
  front:
    path(
      'M-46 172C-60 140-58 76-44 58C-28 38 28 38 44 58C58 76 60 140 46 172C42 150 46 116 40 96C34 82 22 74 0 74S-34 82-40 96C-46 116-42 150-46 172Z',
      tone.base,
    ) + line('M-14 72C-13 62-9 54-4 49M14 72C13 62 9 54 4 49', tone.light, 2.6),
});

const curtainFringe: Barber = (tone) => ({
  hidesEars: true,
  back: path('M-54 96C-64 150-60 186-54 206C-20 216 20 216 54 206C60 186 64 150 54 96C40 60-40 60-54 96Z', tone.shade),
  front:
    path(
      'M0 42C-40 32-62 66-57 114C-57 160-60 176-50 190C-40 160-48 132-43 112C-36 108-14 100-3 72L0 66L3 72C14 100 36 108 43 112C48 132 40 160 50 190C60 176 57 160 57 114C62 66 40 32 0 42Z',
      tone.base,
    ) + line('M-40 78C-34 66-24 57-12 53', tone.light, 4.5),
});

export const longCuts = {
  bob,
  fringedBob,
  straight,
  sideLong,
  wavyLong,
  wavyBob,
  topBun,
  lowBun,
  ponytail,
  sideTail,
  plaits,
  sidePlait,
  halfUp,
  curtainFringe,
} satisfies Record<string, Barber>;
