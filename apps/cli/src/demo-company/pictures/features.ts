import type { HairTone, Skin } from './colours.js';
import { mix } from './colours.js';
import type { Dice } from './dice.js';
import { both, disc, faded, line, mirrored, moved, oval, path } from './svg.js';

const ink = '#2a201d';

export type Skull = { temple: number; jaw: number; chin: number; chinWidth: number };

export function skullOf(feminine: boolean, age: string, d: Dice): Skull {
  const shapes: Skull[] = feminine
    ? [
        { temple: 44, jaw: 34, chin: 174, chinWidth: 15 },
        { temple: 45, jaw: 38, chin: 171, chinWidth: 19 },
        { temple: 45, jaw: 31, chin: 175, chinWidth: 11 },
        { temple: 43, jaw: 35, chin: 178, chinWidth: 15 },
        { temple: 46, jaw: 39, chin: 174, chinWidth: 16 },
      ]
    : [
        { temple: 45, jaw: 38, chin: 177, chinWidth: 18 },
        { temple: 46, jaw: 42, chin: 176, chinWidth: 24 },
        { temple: 44, jaw: 36, chin: 182, chinWidth: 17 },
        { temple: 47, jaw: 43, chin: 174, chinWidth: 20 },
        { temple: 45, jaw: 35, chin: 178, chinWidth: 14 },
      ];
  const shape = d.pick(shapes);
  const fuller = age === 'young' ? 0 : d.between(-1, 3);
  return { ...shape, jaw: shape.jaw + fuller, temple: shape.temple + d.between(-1, 1) };
}

export function facePath({ temple: t, jaw: j, chin: c, chinWidth: w }: Skull): string {
  const half = (s: number): string =>
    `C${s * t} 124 ${s * (j + 4)} 138 ${s * j} 150C${s * (j - 4)} 162 ${s * w} ${c} 0 ${c}`;
  return `M0 54C${-t * 0.62} 54 ${-t} 72 ${-t} 100${half(-1)}C${w} ${c} ${j - 4} 162 ${j} 150C${j + 4} 138 ${t} 124 ${t} 100C${t} 72 ${t * 0.62} 54 0 54Z`;
}

export function ears(skull: Skull, skin: Skin): string {
  const x = skull.temple - 0.5;
  return both(
    oval([x, 123], 8, 12, skin.base) + line(`M${x + 1} 117C${x + 6} 117 ${x + 6} 126 ${x + 2} 128`, skin.shade, 2.4),
  );
}

/** The eyes, as a pair; `dark` skins and wide eyes get whites so that they carry at 40 px. */
export function eyes(feminine: boolean, age: string, tone: number, d: Dice): string {
  const gap = d.between(18.5, 21);
  const y = d.between(118, 121);
  const size = d.between(0.94, 1.1);
  const iris = tone <= 3 && d.chance(0.35) ? d.pick(['#4d6b73', '#55704f', '#5b4630']) : ink;
  const lash = feminine ? line('M8 -3.4L12 -6', ink, 2.3) : '';
  const dot =
    oval([0, 0], 4.7, 5.7, ink) +
    disc(1.6, -2.1, 1.4, '#ffffff') +
    (feminine ? line('M-6 -5.2C-2 -8.4 4 -8.2 7.6 -4', ink, 2.3) + lash : '');
  const open =
    path('M-9.4 .6C-6.4 -7.6 5.6 -8 9.4 -.8C5.4 6.4-5.8 6.6-9.4 .6Z', '#fdf9f2') +
    disc(0.2, -0.6, 5.5, iris) +
    (iris === ink ? '' : disc(0.2, -0.6, 2.9, ink)) +
    disc(1.9, -2.6, 1.5, '#ffffff') +
    line('M-9.8 .2C-6.8 -7.8 5.6 -8.4 9.6 -1.2', ink, feminine ? 3 : 2.4) +
    lash;
  const lidded =
    path('M-8.6 -1C-4 -4 4 -4 8.6 -1.4C5 5.6-5 5.6-8.6 -1Z', '#fdf9f2') +
    disc(0, 0, 4.5, ink) +
    disc(1.4, -1.2, 1.2, '#ffffff') +
    line('M-9.4 -1C-4 -4.8 4 -4.8 9.2 -1.6', ink, 2.8) +
    lash;
  const glad = line('M-8 2C-5 -5.4 5 -5.4 8 2', ink, 3.2) + lash;
  const kind = d.next();
  const common = tone >= 5 ? open : dot;
  const eye = kind < 0.45 ? common : kind < 0.78 ? open : kind < 0.87 ? lidded : glad;
  const bag = age === 'senior' ? faded(0.5, line('M-6 10C-2 12.4 3 12.4 6.5 10', '#7b4c38', 1.7)) : '';
  const one = moved(gap, y, eye + bag, size);
  const other =
    eye === lidded || eye === open || eye === dot
      ? moved(
          -gap,
          y,
          mirrored(eye.replaceAll(/<circle cx="1\.\d"/g, (dotOfLight) => dotOfLight.replace('"1', '"-1')) + bag),
          size,
        )
      : mirrored(one);
  return one + other;
}

export function brows(feminine: boolean, age: string, tone: HairTone, d: Dice): string {
  const y = d.between(101, 105);
  const width = feminine ? d.between(2.8, 4) : d.between(4, 5.8);
  const shape = d.pick([
    `M10 ${y - 0.5}C16 ${y - 5} 24 ${y - 5} 31 ${y + 1}`,
    `M11 ${y - 2}C18 ${y - 3.4} 25 ${y - 3} 30 ${y - 0.5}`,
    `M10 ${y}C16 ${y - 5} 23 ${y - 6} 30 ${y + 0.5}`,
    `M11 ${y - 2}C18 ${y - 7} 25 ${y - 5} 30 ${y + 1}`,
  ]);
  const colour = age === 'senior' ? mix(tone.brow, '#a39c93', 0.25) : tone.brow;
  return both(line(shape, colour, width));
}

export function nose(skin: Skin, tone: number, d: Dice): string {
  const s = d.pick([-1, 1]);
  const y = d.between(-2, 2);
  const soft = line(`M${-7} ${138 + y}C-5 ${143 + y} 5 ${143 + y} 7 ${138 + y}`, skin.line, 2.8);
  const bridge = line(
    `M${s * -3} ${119 + y}C${s * -5} ${127 + y} ${s * -10} ${136 + y} ${s * -7} ${139 + y}C${s * -5} ${141 + y} 0 ${141 + y} ${s * 3} ${140 + y}`,
    skin.line,
    2.8,
  );
  const wide = line(
    `M-9.5 ${137 + y}C-9 ${142 + y}-4 ${141 + y} 0 ${143 + y}C4 ${141 + y} 9 ${142 + y} 9.5 ${137 + y}`,
    skin.line,
    2.8,
  );
  const facet = path(`M0 ${116 + y}L${s * 9} ${138 + y}C${s * 7} ${143 + y} 0 ${142 + y}-1 ${142 + y}Z`, skin.shade);
  const hook = line(
    `M${s} ${124 + y}C${s * 3} ${130 + y} ${s * 9} ${135 + y} ${s * 6} ${140 + y}C${s * 3} ${142 + y} ${s * -2} ${142 + y} ${s * -4} ${141 + y}`,
    skin.line,
    2.8,
  );
  return d.pick(tone >= 4 ? [wide, soft, wide, hook] : [soft, bridge, facet, hook]);
}

export function mouth(who: { feminine: boolean; beard: boolean }, skin: Skin, tone: number, d: Dice): string {
  const { feminine } = who;
  const y = d.between(153, 156);
  const lip = feminine && d.chance(0.55) ? mix(skin.lips, d.pick(['#b23a48', '#a8404a', '#8f3b52']), 0.45) : skin.lips;
  const stroke = tone <= 3 ? mix(skin.line, '#7a2f28', 0.55) : mix(skin.line, '#1d0d0a', 0.5);
  const width = tone >= 5 ? 3.9 : 3.3;
  const smile = line(`M-13 ${y}C-7 ${y + 7} 7 ${y + 7} 13 ${y}`, stroke, width);
  const calm = line(`M-11 ${y}C-5 ${y + 5} 5 ${y + 5} 11 ${y}`, stroke, width);
  const wry = line(`M-11 ${y + 1}C-3 ${y + 6} 8 ${y + 5} 13 ${y - 2}`, stroke, width);
  const grin =
    path(
      `M-15 ${y - 2}C-7 ${y + 0.5} 7 ${y + 0.5} 15 ${y - 2}C13 ${y + 9} 6 ${y + 12} 0 ${y + 12}S-13 ${y + 9}-15 ${y - 2}Z`,
      '#6d2a26',
    ) +
    path(
      `M-13.4 ${y - 1.4}C-7 ${y + 0.6} 7 ${y + 0.6} 13.4 ${y - 1.4}C12.6 ${y + 2} 11.6 ${y + 4} 10.6 ${y + 5}C5 ${y + 6.6}-5 ${y + 6.6}-10.6 ${y + 5}C-11.6 ${y + 4}-12.6 ${y + 2}-13.4 ${y - 1.4}Z`,
      '#fffaf3',
    );
  const beam = path(
    `M-13 ${y - 1}C-6 ${y + 1} 6 ${y + 1} 13 ${y - 1}C11 ${y + 7} 5 ${y + 9} 0 ${y + 9}S-11 ${y + 7}-13 ${y - 1}Z`,
    '#fffaf3',
    `stroke="${stroke}" stroke-width="2.4" stroke-linejoin="round"`,
  );
  const lips =
    path(
      `M-13 ${y}C-8 ${y - 4}-3 ${y - 5} 0 ${y - 2.4}C3 ${y - 5} 8 ${y - 4} 13 ${y}C8 ${y + 8}-8 ${y + 8}-13 ${y}Z`,
      lip,
    ) + line(`M-12 ${y}C-6 ${y + 2.6} 6 ${y + 2.6} 12 ${y}`, mix(lip, '#3a1512', 0.45), 1.9);
  const amidBeard = path(
    `M-12.5 ${y - 0.5}C-6 ${y + 2} 6 ${y + 2} 12.5 ${y - 0.5}C8.5 ${y + 7.5}-8.5 ${y + 7.5}-12.5 ${y - 0.5}Z`,
    mix(skin.lips, '#e8a08a', 0.45),
  );
  if (who.beard && !feminine) return d.pick([amidBeard, amidBeard, grin, beam]);
  return d.pick(feminine ? [smile, lips, grin, lips, beam, wry] : [smile, calm, grin, wry, smile, beam]);
}

/** What the years and the weather leave: blush, freckles, a few lines. */
export function complexion(age: string, feminine: boolean, skin: Skin, tone: number, d: Dice): string {
  const strength = (feminine ? 0.46 : 0.3) * (tone >= 3 ? 0.7 : 1);
  const blush = both(faded(strength, oval([25.5, 139], 9, 6.4, skin.blush)));
  const freckled = tone <= 2 && d.chance(0.22);
  const freckles = freckled
    ? both(
        [
          [20, 134],
          [26, 131],
          [31, 136],
          [24, 138],
          [14, 133],
        ]
          .map(([x, y]) => disc(x!, y!, 1.5, skin.line))
          .join(''),
      )
    : '';
  const lines =
    age === 'senior'
      ? both(line('M16 141C20 145 22 149 22 153', skin.shade, 2.2)) + line('M-14 84C-5 82 5 82 14 84', skin.shade, 2)
      : age === 'middle' && d.chance(0.4)
        ? both(line('M17 143C20 146 21.5 149 21.5 152', skin.shade, 2))
        : '';
  const spot = !freckled && d.chance(0.08) ? disc(d.pick([-1, 1]) * 18, d.pick([148, 132]), 1.8, skin.line) : '';
  return blush + faded(0.75, freckles) + lines + spot;
}

const masked = (region: string, what: string): string =>
  `<clipPath id="beard"><path d="${region}"/></clipPath><g clip-path="url(#beard)">${what}</g>`;

/** A beard follows the jaw of its face; it is drawn before the mouth. */
export function beard(skull: Skull, tone: HairTone, skin: Skin, d: Dice): string {
  const face = facePath(skull);
  const colour = mix(tone.base, tone.light, 0.25);
  const below =
    'M-60 116L-41 116C-41 134-36 145-25 146C-14 146-9 143 0 146C9 143 14 146 25 146C36 145 41 134 41 116L60 116L60 200L-60 200Z';
  const short = path(face, colour, `stroke="${colour}" stroke-width="3"`);
  const full = path(face, colour, `stroke="${colour}" stroke-width="8" stroke-linejoin="round"`);
  const moustache = path(
    'M0 145C6 141 16 144 21 152C14 153 6 152 0 150C-6 152-14 153-21 152C-16 144-6 141 0 145Z',
    colour,
  );
  const goatee = path(
    `M-16 152C-19 162-13 ${skull.chin + 2} 0 ${skull.chin + 4}C13 ${skull.chin + 2} 19 162 16 152C13 158 8 164 0 164S-13 158-16 152Z`,
    colour,
  );
  const kinds: (() => string)[] = [
    () => masked(below, short),
    () => masked(below, full),
    () => masked(below, path(face, mix(skin.base, tone.base, 0.34))),
    () => masked(below, path(face, mix(skin.base, tone.base, 0.42))) + moustache,
    () => goatee + moustache,
    () => moustache,
    () =>
      masked(below, full + path(`M-30 150C-28 176-16 ${skull.chin + 18} 0 ${skull.chin + 18}S28 176 30 150Z`, colour)),
  ];
  return d.pick(kinds)();
}

export function glasses(ground: string, d: Dice): string {
  const frame = d.pick(['#2b2625', '#2b2625', '#5a3a28', '#7a3f33', '#0a5f6d', '#8b7a55', '#39465c']);
  const width = d.pick([2.6, 3.4, 4.2]);
  const lens = d.pick([
    `M20 106C30 106 35 112 35 121S30 136 20 136S5 130 5 121S10 106 20 106Z`,
    `M8 109L32 109C35 109 36 111 36 114C36 126 32 133 21 133S5 126 5 115C5 111 6 109 8 109Z`,
    `M9 110L31 110C34 110 35 112 35 115L34 127C33 131 31 132 28 132L12 132C9 132 7 131 6 127L5 115C5 112 6 110 9 110Z`,
    `M7 112C14 107 26 106 37 105C37 120 33 134 21 134C11 134 5 124 5 116C5 114 6 113 7 112Z`,
  ]);
  return (
    both(
      path(
        lens,
        mix('#ffffff', ground, 0.2),
        `fill-opacity=".13" stroke="${frame}" stroke-width="${width}" stroke-linejoin="round"`,
      ) + line('M36 114L45 112', frame, width),
    ) + line('M-5.4 117C-3 114 3 114 5.4 117', frame, width)
  );
}

export function jewels(feminine: boolean, earsShown: boolean, d: Dice): string {
  if (!earsShown || !feminine || !d.chance(0.6)) return '';
  const metal = d.pick(['#d9a441', '#e9e2d2', '#c98b3e', '#0a5f6d', '#b4552f']);
  const kind = d.pick(['stud', 'hoop', 'drop']);
  if (kind === 'hoop') return both(`<circle cx="47" cy="142" r="8" fill="none" stroke="${metal}" stroke-width="3"/>`);
  if (kind === 'drop') return both(line('M47 136L47 142', metal, 2.2) + path('M47 141L52 150L47 156L42 150Z', metal));
  return both(disc(47, 135, 3.6, metal));
}
