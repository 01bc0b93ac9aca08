import type { Skin } from './colours.js';
import { cloth, darker, garment, lighter, lightness } from './colours.js';
import type { Dice } from './dice.js';
import { both, box, disc, line, path } from './svg.js';

/** Everything from the neck down; the neck itself is drawn here, with the shadow of the chin. */
export type Outfit = { body: string; helmet?: string };

type Cut = { skin: Skin; ground: string; half: number; d: Dice };

const torso = (half: number, neckline: string): string =>
  `M${-half} 262C${-half} 230 ${-half + 14} 216-48 206C-36 202-28 198-24 190${neckline}C28 198 36 202 48 206C${half - 14} 216 ${half} 230 ${half} 262Z`;

const open = {
  crew: 'C-18 212 18 212 24 190',
  scoop: 'C-22 226 22 226 24 190',
  vee: 'L0 232L24 190',
} as const;

const neck = (skin: Skin, wide: number, chin: number): string =>
  path(
    `M${-wide} 150L${-wide} 188C${-wide - 2} 200-30 206-36 210L0 240L36 210C30 206 ${wide + 2} 200 ${wide} 188L${wide} 150Z`,
    skin.base,
  ) + path(`M${-wide} 158L${-wide} 176C-10 ${chin + 15} 10 ${chin + 15} ${wide} 176L${wide} 158Z`, skin.shade);

const sleeves = (half: number, shade: string): string =>
  both(line(`M${half - 26} 240C${half - 28} 246 ${half - 28} 252 ${half - 28} 262`, shade, 3));

const collar = (colour: string): string => both(path('M-24 186L-33 198L-19 220L-2 206C-12 202-20 196-24 186Z', colour));

function knit({ ground, half, d }: Cut): string {
  const colour = garment(d, ground, ['deep', 'mid', 'mid']);
  const edge = d.chance(0.5) ? darker(colour, 0.2) : lighter(colour, 0.3);
  const stripes = d.chance(0.16);
  const band = lighter(colour, 0.65);
  return (
    path(torso(half, open.crew), colour) +
    (stripes
      ? [226, 240, 254]
          .map((y) =>
            path(
              `M${-half + (y < 230 ? 16 : 3)} ${y}L${half - (y < 230 ? 16 : 3)} ${y}L${half - 2} ${y + 6}L${-half + 2} ${y + 6}Z`,
              band,
            ),
          )
          .join('')
      : '') +
    line('M-25 191C-19 215 19 215 25 191', edge, 6) +
    sleeves(half, darker(colour, 0.18))
  );
}

function rollneck({ ground, half, d }: Cut): string {
  const colour = garment(d, ground, ['deep', 'mid', 'pale']);
  return (
    path(torso(half, open.crew), colour) +
    path('M-24 176C-10 188 10 188 24 176L27 200C12 212-12 212-27 200Z', lighter(colour, 0.1)) +
    line('M-26 199C-12 210 12 210 26 199', darker(colour, 0.22), 3) +
    sleeves(half, darker(colour, 0.18))
  );
}

function shirt({ ground, half, d }: Cut): string {
  const colour = garment(d, ground, ['pale', 'pale', 'mid', 'deep']);
  const shade = darker(colour, lightness(colour) > 0.8 ? 0.12 : 0.22);
  return (
    path(torso(half, open.vee), colour) +
    line('M0 232L0 262', shade, 3) +
    disc(5, 246, 2, shade) +
    both(
      path(
        'M-24 186L-35 198L-22 226L0 230C-12 216-20 202-24 186Z',
        lighter(colour, 0.25),
        `stroke="${shade}" stroke-width="2" stroke-linejoin="round"`,
      ),
    ) +
    sleeves(half, shade)
  );
}

function sweaterOverShirt({ ground, half, d }: Cut): string {
  const colour = garment(d, ground, ['deep', 'mid']);
  const linen = d.pick(cloth.pale);
  return (
    path(torso(half, open.crew), colour) +
    path('M-22 196C-14 208 14 208 22 196L8 226L-8 226Z', linen) +
    path('M-10 213L0 232L10 213L0 206Z', linen) +
    line('M-26 196L0 234L26 196', darker(colour, 0.2), 5) +
    collar(linen) +
    line('M-19 219L-2 206L0 207L2 206L19 219', darker(linen, 0.16), 2) +
    sleeves(half, darker(colour, 0.18))
  );
}

function jacket({ ground, half, d }: Cut, tie: boolean): string {
  const colour = garment(d, ground, ['deep']);
  const under = d.pick([...cloth.pale, ...(tie ? [] : ['#2b2a2a', '#c98b82', '#c4933c'])]);
  const edge = darker(colour, 0.26);
  const necktie = garment(d, under, ['deep', 'mid']);
  return (
    path(torso(half, open.crew), colour) +
    path('M-25 192C-16 214 16 214 25 192L22 226L0 262L-22 226Z', under) +
    (tie
      ? path('M-6 208L6 208L8 216L5 218L10 250L0 262L-10 250L-5 218L-8 216Z', necktie) +
        collar(under) +
        line('M-19 219L-2 206M2 206L19 219', darker(under, 0.18), 2)
      : '') +
    both(
      path('M-25 190C-34 200-40 202-46 206L-37 230L-28 232L-6 262L2 262C-12 236-22 214-25 190Z', edge) +
        line('M-46 206L-37 230L-28 232L-8 262', darker(colour, 0.42), 1.6),
    ) +
    sleeves(half, edge)
  );
}

function blouse({ ground, skin, half, d }: Cut): string {
  const colour = garment(d, ground, ['pale', 'mid', 'mid', 'deep']);
  const gold = d.pick(['#d9a441', '#e9e2d2']);
  const low = d.chance(0.55) ? open.scoop : open.vee;
  const pendant = d.chance(0.5);
  return (
    path(torso(half, low), colour) +
    (low === open.scoop
      ? line('M-24 191C-21 226 21 226 24 191', darker(colour, 0.14), 3)
      : line('M-24 191L0 232L24 191', darker(colour, 0.16), 3.4)) +
    (pendant
      ? line('M-21 194C-14 214 14 214 21 194', gold, 1.8) + disc(0, 210, 3.4, gold)
      : line('M-12 206C-6 208-4 209-2 210M12 206C6 208 4 209 2 210', skin.shade, 2)) +
    sleeves(half, darker(colour, 0.16))
  );
}

function cardigan({ ground, half, d }: Cut): string {
  const colour = garment(d, ground, ['mid', 'deep']);
  const under = d.pick(cloth.pale);
  return (
    path(torso(half, open.crew), under) +
    line('M-25 191C-19 214 19 214 25 191', darker(under, 0.12), 3) +
    both(
      path(`M${-half} 262C${-half} 230 ${-half + 14} 216-48 206C-38 203-30 199-26 192C-26 220-16 244-6 262Z`, colour) +
        line('M-27 195C-26 220-17 242-7 262', darker(colour, 0.22), 4),
    ) +
    sleeves(half, darker(colour, 0.18))
  );
}

function hoodie({ ground, half, d }: Cut): string {
  const colour = garment(d, ground, ['deep', 'mid']);
  return (
    both(
      path('M-22 186C-46 190-54 202-50 214C-36 222-16 222 0 230L0 210C-14 206-20 198-22 186Z', darker(colour, 0.2)),
    ) +
    path(torso(half, 'C-30 222 30 222 24 190'), colour) +
    both(
      path('M-24 188C-42 192-48 204-42 214C-30 220-14 220-2 228C-10 214-20 204-24 188Z', darker(colour, 0.24)) +
        line('M-10 222L-11 246', lighter(colour, 0.6), 2.6),
    ) +
    sleeves(half, darker(colour, 0.18))
  );
}

function overshirt({ ground, half, d }: Cut): string {
  const colour = garment(d, ground, ['deep', 'mid']);
  const tee = d.pick([...cloth.pale, '#3d3b39']);
  return (
    path(torso(half, open.crew), tee) +
    line('M-25 191C-19 214 19 214 25 191', darker(tee, 0.14), 3.4) +
    both(
      path(`M${-half} 262C${-half} 230 ${-half + 14} 216-48 206C-38 203-30 199-26 190C-30 216-22 240-18 262Z`, colour) +
        path('M-26 188C-32 196-38 200-44 203L-36 230L-22 216C-26 208-27 198-26 188Z', lighter(colour, 0.12)) +
        line('M-44 204L-36 230L-23 216', darker(colour, 0.22), 2),
    ) +
    sleeves(half, darker(colour, 0.18))
  );
}

function foulard({ ground, half, d }: Cut): string {
  const colour = garment(d, ground, ['deep', 'pale']);
  const silk = garment(d, colour, ['mid', 'deep']);
  return (
    path(torso(half, open.crew), colour) +
    path('M-27 184C-12 196 12 196 27 184C32 196 30 206 22 212C8 220-10 220-22 212C-31 206-32 196-27 184Z', silk) +
    path('M8 212C16 220 20 238 16 256L2 250C4 238 2 226-2 216Z', darker(silk, 0.14)) +
    line('M-24 194C-10 206 8 206 20 200M-20 206C-8 214 4 214 12 210', darker(silk, 0.2), 2.4) +
    sleeves(half, darker(colour, 0.18))
  );
}

function hiVis({ half, d }: Cut): string {
  const vest = d.pick(['#e8752f', '#e2b422', '#dfe04a']);
  const under = d.pick(['#2f4059', '#43403d', '#39586f', '#e4e9ec']);
  return (
    path(torso(half, open.vee), under) +
    both(
      path('M-24 192C-30 199-38 203-50 207C-60 211-66 214-70 220C-66 234-66 248-66 262L0 262L0 236Z', vest) +
        path('M-54 208L-40 203L-34 262L-50 262Z', '#ece8dc') +
        path('M-66 246L0 246L0 256L-66 256Z', '#ece8dc'),
    ) +
    line('M0 236L0 262', darker(vest, 0.3), 3) +
    collar(under === '#e4e9ec' ? '#ffffff' : lighter(under, 0.14))
  );
}

const lanyard = (d: Dice): string =>
  line('M-26 198C-20 226-8 244 0 252M26 198C20 226 8 244 0 252', d.pick(['#0a5f6d', '#b4552f', '#2b2625']), 3.4) +
  box([-9, 248], [18, 14], '#ffffff', 2);

const helmet = (d: Dice): string => {
  const shell = d.pick(['#f3efe6', '#e9c04a', '#e8752f', '#5f8fb0']);
  return (
    path('M-55 92C-57 50-32 30 0 30S57 50 55 92Z', shell) +
    path('M-60 90C-40 78 40 78 60 90C58 97 46 96 40 94C16 88-16 88-40 94C-46 96-58 97-60 90Z', darker(shell, 0.16)) +
    path('M-9 32C-6 27 6 27 9 32L8 62C4 64-4 64-8 62Z', darker(shell, 0.1)) +
    line('M-38 62C-34 52-28 46-22 42', lighter(shell, 0.6), 5)
  );
};

export type Wearer = {
  feminine: boolean;
  age: string;
  skin: Skin;
  ground: string;
  chin: number;
  covered: boolean;
  mayWearHelmet: boolean;
};

export function outfit(who: Wearer, d: Dice): Outfit {
  const half = who.feminine ? d.between(78, 88) : d.between(88, 102);
  const cut: Cut = { skin: who.skin, ground: who.ground, half, d };
  const base = neck(who.skin, who.feminine ? 17 : d.between(20, 23), who.chin);
  if (d.chance(0.055)) {
    return { body: base + hiVis(cut), ...(who.mayWearHelmet && d.chance(0.7) ? { helmet: helmet(d) } : {}) };
  }
  const casual = [knit, rollneck, shirt, overshirt, hoodie];
  const wardrobe: ((c: Cut) => string)[] = who.feminine
    ? [knit, blouse, blouse, cardigan, shirt, rollneck, foulard, (c) => jacket(c, false), (c) => jacket(c, false)]
    : [knit, shirt, shirt, sweaterOverShirt, (c) => jacket(c, false), (c) => jacket(c, true), rollneck, overshirt];
  const choices =
    who.age === 'young'
      ? [...wardrobe, ...casual, hoodie]
      : who.age === 'senior'
        ? [...wardrobe, cardigan, sweaterOverShirt]
        : wardrobe;
  const fitting = who.covered ? [knit, cardigan, (c: Cut) => jacket(c, false), rollneck] : choices;
  return { body: base + d.pick(fitting)(cut) + (d.chance(0.06) ? lanyard(d) : '') };
}
