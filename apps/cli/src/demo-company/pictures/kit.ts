import { darker, lighter, mix } from './colours.js';
import type { Dice } from './dice.js';
import { box, disc, faded, line, n, oval, path, poly, times } from './svg.js';

/** Post pictures are 1200 × 750. */
export const WIDE = 1200;
export const HIGH = 750;

/** One hour of the day: every scene takes its colours from here, so that they sit together on one wall. */
export type Light = {
  night: boolean;
  sky: [string, string];
  sun: string;
  far: string;
  mid: string;
  near: string;
  ground: string;
  water: string;
  dark: string;
  wall: string;
  lamp: string;
};

export const lights = {
  morning: {
    night: false,
    sky: ['#c9dde2', '#f1eadb'],
    sun: '#f6dfb4',
    far: '#bacdc4',
    mid: '#93b1a0',
    near: '#6a927c',
    ground: '#ddd2b9',
    water: '#a3c7cd',
    dark: '#26413f',
    wall: '#efe8da',
    lamp: '#fff3d6',
  },
  day: {
    night: false,
    sky: ['#bcd2da', '#dbe4dd'],
    sun: '#f7efd9',
    far: '#a9bfab',
    mid: '#86a58b',
    near: '#5f866a',
    ground: '#d8cbab',
    water: '#8db6c3',
    dark: '#22302e',
    wall: '#f2ede2',
    lamp: '#fff6e0',
  },
  dusk: {
    night: false,
    sky: ['#d8a38d', '#f4dcbb'],
    sun: '#e58a56',
    far: '#bd938b',
    mid: '#927078',
    near: '#5f5162',
    ground: '#c9a180',
    water: '#cfa493',
    dark: '#2d2937',
    wall: '#ead2bb',
    lamp: '#ffe2a6',
  },
  night: {
    night: true,
    sky: ['#1b2d40', '#41586a'],
    sun: '#f1e8d0',
    far: '#34495b',
    mid: '#283c4d',
    near: '#1d2e3c',
    ground: '#37464e',
    water: '#2c4759',
    dark: '#111b22',
    wall: '#4a5a66',
    lamp: '#f6cf7a',
  },
  grey: {
    night: false,
    sky: ['#c6cdcc', '#e6e4dc'],
    sun: '#f3f0e6',
    far: '#b4bcb5',
    mid: '#94a29b',
    near: '#6e817a',
    ground: '#cfc7b6',
    water: '#a5b5b8',
    dark: '#2a3434',
    wall: '#ebe7de',
    lamp: '#fff1cf',
  },
} satisfies Record<string, Light>;

export type Hour = keyof typeof lights;
export type Scene = (d: Dice, l: Light) => string;

export const accents = ['#0a5f6d', '#b4552f', '#c4933c', '#6e4666', '#39586f', '#7a9a6c', '#c98b82'] as const;

export function sky(d: Dice, l: Light, horizon = HIGH): string {
  const grade = `<linearGradient id="sky" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${l.sky[0]}"/><stop offset="1" stop-color="${l.sky[1]}"/></linearGradient>`;
  const x = d.between(160, 1040);
  const orb = d.chance(0.75) ? disc(x, d.between(90, 240), l.night ? d.between(26, 40) : d.between(44, 74), l.sun) : '';
  const stars = l.night
    ? times(34, () =>
        faded(d.between(0.3, 0.9), disc(d.between(0, WIDE), d.between(0, 330), d.between(1.2, 2.6), '#f1e8d0')),
      )
    : '';
  const clouds = times(l.night ? 1 : d.whole(1, 3), () =>
    cloud(
      d.between(60, 1100),
      d.between(60, 260),
      d.between(0.6, 1.4),
      mix(l.sky[1], l.night ? '#6a7f8e' : '#ffffff', 0.45),
    ),
  );
  return `${grade}<rect width="${WIDE}" height="${n(horizon)}" fill="url(#sky)"/>${orb}${stars}${clouds}`;
}

export function cloud(x: number, y: number, scale: number, fill: string): string {
  const w = 110 * scale;
  const h = 16 * scale;
  return faded(
    0.75,
    box([x - w, y], [w * 2, h * 1.6], fill, h) + box([x - w * 0.5, y - h * 1.3], [w * 1.1, h * 2], fill, h),
  );
}

/** A rolling line of hills from edge to edge. */
export function hills(d: Dice, y: number, swing: number, fill: string, steps = 4): string {
  let trail = `M-20 ${HIGH + 20}L-20 ${n(y + d.between(-swing, swing))}`;
  const width = (WIDE + 40) / steps;
  for (let i = 0; i < steps; i += 1) {
    const from = -20 + i * width;
    trail += `C${n(from + width * 0.3)} ${n(y + d.between(-swing, swing))} ${n(from + width * 0.7)} ${n(y + d.between(-swing, swing))} ${n(from + width)} ${n(y + d.between(-swing, swing) * 0.7)}`;
  }
  return path(`${trail}L${WIDE + 20} ${HIGH + 20}Z`, fill);
}

/** Facetted mountains, with snow above a line if asked. */
export function peaks(d: Dice, y: number, rise: number, fill: string, snow?: string): string {
  const points: [number, number][] = [[-40, y]];
  let x = -40;
  let up = d.chance(0.5);
  while (x < WIDE + 40) {
    x += d.between(110, 220);
    points.push([x, up ? y - rise * d.between(0.6, 1) : y - rise * d.between(0.1, 0.35)]);
    up = !up;
  }
  const shape = poly([...points, [WIDE + 300, HIGH], [-40, HIGH]], fill);
  if (!snow) return shape;
  const caps = points
    .map(([px, py], i) => {
      const left = points[i - 1];
      const right = points[i + 1];
      if (!left || !right || py > left[1] || py > right[1]) return '';
      const down = (to: readonly [number, number], t: number): [number, number] => [
        px + (to[0] - px) * t,
        py + (to[1] - py) * t,
      ];
      return poly(
        [
          [px, py],
          down(right, 0.36),
          [px + 12, py + (right[1] - py) * 0.26],
          [px - 6, py + (left[1] - py) * 0.4],
          down(left, 0.3),
        ],
        snow,
      );
    })
    .join('');
  return shape + caps;
}

export function water(d: Dice, y: number, fill: string, l: Light): string {
  const glint = lighter(fill, l.night ? 0.16 : 0.36);
  return (
    box([0, y], [WIDE, HIGH - y], fill) +
    times(16, () => {
      const depth = d.next();
      const w = 30 + depth * 120;
      return faded(0.6, box([d.between(-40, WIDE), y + 14 + depth * (HIGH - y - 20)], [w, 3 + depth * 3], glint, 3));
    })
  );
}

export const pine = (x: number, y: number, h: number, fill: string): string =>
  box([x - h * 0.03, y - h * 0.16], [h * 0.06, h * 0.16], darker(fill, 0.3)) +
  poly(
    [
      [x, y - h],
      [x + h * 0.17, y - h * 0.56],
      [x - h * 0.17, y - h * 0.56],
    ],
    fill,
  ) +
  poly(
    [
      [x, y - h * 0.76],
      [x + h * 0.22, y - h * 0.32],
      [x - h * 0.22, y - h * 0.32],
    ],
    fill,
  ) +
  poly(
    [
      [x, y - h * 0.5],
      [x + h * 0.27, y - h * 0.1],
      [x - h * 0.27, y - h * 0.1],
    ],
    fill,
  );

export const tree = (x: number, y: number, h: number, fill: string): string =>
  line(
    `M${n(x)} ${n(y)}L${n(x)} ${n(y - h * 0.6)}M${n(x)} ${n(y - h * 0.34)}L${n(x + h * 0.12)} ${n(y - h * 0.5)}`,
    darker(fill, 0.45),
    h * 0.05,
  ) +
  oval([x, y - h * 0.68], h * 0.27, h * 0.32, fill) +
  faded(0.5, oval([x - h * 0.07, y - h * 0.75], h * 0.13, h * 0.17, lighter(fill, 0.25)));

const skins = ['#f1cdb0', '#dfa97d', '#b97e55', '#7f4e33', '#eebf9c'];
const hairs = ['#2b2625', '#4b3429', '#7d4a2c', '#c99b55', '#98948f'];

export type Dress = { top?: string; legs?: string; helmet?: string; silhouette?: string };

/** A small standing figure whose feet are at (x, y). */
export function person(d: Dice, x: number, y: number, h: number, dress: Dress = {}): string {
  const u = h / 100;
  const top = dress.silhouette ?? dress.top ?? d.pick(accents);
  const legs = dress.silhouette ?? dress.legs ?? d.pick(['#2f3a4a', '#43403d', '#5b5348']);
  const skin = dress.silhouette ?? d.pick(skins);
  const hair = dress.silhouette ?? d.pick(hairs);
  const long = d.chance(0.45);
  const reach = d.between(-4, 4);
  const at = (dx: number, dy: number): string => `${n(x + dx * u)} ${n(y - dy * u)}`;
  return (
    line(`M${at(-5, 46)}L${at(-6, 2)}M${at(5, 46)}L${at(6 + reach * 0.4, 2)}`, legs, 9 * u) +
    (long ? oval([x, y - 83 * u], 8.6 * u, 10.5 * u, hair) : '') +
    path(
      `M${at(-12, 44)}L${at(-13, 68)}C${at(-13, 77)} ${at(-6, 78)} ${at(0, 78)}C${at(6, 78)} ${at(13, 77)} ${at(13, 68)}L${at(12, 44)}Z`,
      top,
    ) +
    line(
      `M${at(-13, 71)}C${at(-17, 62)} ${at(-17 - reach, 56)} ${at(-15 - reach, 46)}M${at(13, 71)}C${at(17, 62)} ${at(17 - reach, 56)} ${at(15 - reach, 46)}`,
      dress.silhouette ?? darker(top, 0.14),
      6 * u,
    ) +
    line(`M${at(0, 82)}L${at(0, 77)}`, dress.silhouette ?? darker(skin, 0.14), 6 * u) +
    disc(x, y - 88 * u, 8 * u, skin) +
    path(
      `M${at(-8.6, 88)}C${at(-9, 101)} ${at(9, 101)} ${at(8.6, 88)}C${at(4, 94)} ${at(-4, 94)} ${at(-8.6, 88)}Z`,
      hair,
    ) +
    (dress.helmet ? path(`M${at(-10.5, 90)}C${at(-10, 104)} ${at(10, 104)} ${at(10.5, 90)}Z`, dress.helmet) : '')
  );
}

export const worker = (d: Dice, x: number, y: number, h: number): string => {
  const top = d.pick(['#e0752f', '#d9b036']);
  return (
    person(d, x, y, h, { top, helmet: d.pick(['#f3efe6', '#e9c04a', '#5f8fb0']) }) +
    box([x - h * 0.125, y - h * 0.6], [h * 0.25, h * 0.04], '#f3efe2')
  );
};

/** A head and shoulders seen from the front, for people around a table. */
export function bust(d: Dice, x: number, y: number, h: number, top: string = d.pick(accents)): string {
  const u = h / 100;
  const skin = d.pick(skins);
  const hair = d.pick(hairs);
  const at = (dx: number, dy: number): string => `${n(x + dx * u)} ${n(y - dy * u)}`;
  return (
    (d.chance(0.5) ? path(`M${at(-25, 46)}C${at(-32, 106)} ${at(32, 106)} ${at(25, 46)}Z`, darker(hair, 0.15)) : '') +
    path(`M${at(-44, 0)}C${at(-44, 34)} ${at(-24, 42)} ${at(0, 42)}C${at(24, 42)} ${at(44, 34)} ${at(44, 0)}Z`, top) +
    line(`M${at(0, 56)}L${at(0, 42)}`, darker(skin, 0.14), 16 * u) +
    oval([x, y - 70 * u], 19 * u, 23 * u, skin) +
    path(
      `M${at(-20, 68)}C${at(-24, 104)} ${at(24, 104)} ${at(20, 68)}C${at(16, 82)} ${at(2, 80)} ${at(-6, 86)}C${at(-12, 80)} ${at(-18, 78)} ${at(-20, 68)}Z`,
      hair,
    )
  );
}

/** Windows in rows; some are lit. */
export function windows(
  d: Dice,
  corner: [number, number],
  grid: [number, number],
  cell: [number, number],
  colours: [string, string],
): string {
  return times(grid[0] * grid[1], (i) => {
    const column = i % grid[0];
    const row = Math.floor(i / grid[0]);
    return box(
      [corner[0] + column * cell[0], corner[1] + row * cell[1]],
      [cell[0] * 0.55, cell[1] * 0.58],
      d.chance(0.35) ? colours[0] : colours[1],
      2,
    );
  });
}

/** A run of town buildings standing on `y`. */
export function town(d: Dice, y: number, low: number, high: number, tones: readonly string[], l: Light): string {
  let x = -20;
  let out = '';
  while (x < WIDE + 20) {
    const w = d.between(80, 170);
    const h = d.between(low, high);
    const wall = d.pick(tones);
    out += box([x, y - h], [w, h], wall);
    if (d.chance(0.5))
      out += poly(
        [
          [x - 5, y - h],
          [x + w * 0.16, y - h - 26],
          [x + w * 0.84, y - h - 26],
          [x + w + 5, y - h],
        ],
        darker(wall, 0.3),
      );
    const columns = Math.floor((w - 20) / 30);
    out += windows(
      d,
      [x + (w - columns * 30) / 2 + 7, y - h + 20],
      [columns, Math.floor((h - 30) / 42)],
      [30, 42],
      l.night ? [l.lamp, darker(wall, 0.3)] : [lighter(wall, 0.5), darker(wall, 0.22)],
    );
    x += w + (d.chance(0.2) ? 12 : 0);
  }
  return out;
}

/** A room: wall, floor, and a window onto the hour. */
export function room(l: Light, floor = 560): string {
  return (
    box([0, 0], [WIDE, floor], l.wall) +
    box([0, floor], [WIDE, HIGH - floor], mix(l.ground, l.wall, 0.25)) +
    box([0, floor], [WIDE, 8], darker(l.wall, 0.12))
  );
}

export function pane(d: Dice, corner: [number, number], size: [number, number], l: Light): string {
  const [x, y] = corner;
  const [w, h] = size;
  const frame = lighter(l.wall, 0.5);
  return (
    box([x - 10, y - 10], [w + 20, h + 20], frame, 6) +
    box([x, y], [w, h], l.sky[0]) +
    box([x, y + h * 0.5], [w, h * 0.5], l.sky[1]) +
    path(
      `M${n(x)} ${n(y + h)}L${n(x)} ${n(y + h * 0.7)}C${n(x + w * 0.3)} ${n(y + h * d.between(0.5, 0.7))} ${n(x + w * 0.6)} ${n(y + h * d.between(0.65, 0.85))} ${n(x + w)} ${n(y + h * 0.62)}L${n(x + w)} ${n(y + h)}Z`,
      l.mid,
    ) +
    box([x + w / 2 - 4, y], [8, h], frame) +
    box([x, y + h * 0.38], [w, 6], frame)
  );
}

export const mug = (x: number, y: number, s: number, fill: string): string =>
  `<path d="M${n(x + 22 * s)} ${n(y - 38 * s)}a${n(13 * s)} ${n(13 * s)} 0 0 1 0 ${n(26 * s)}" fill="none" stroke="${fill}" stroke-width="${n(6 * s)}"/>` +
  path(
    `M${n(x - 24 * s)} ${n(y - 46 * s)}h${n(48 * s)}v${n(34 * s)}a${n(12 * s)} ${n(12 * s)} 0 0 1 ${n(-12 * s)} ${n(12 * s)}h${n(-24 * s)}a${n(12 * s)} ${n(12 * s)} 0 0 1 ${n(-12 * s)} ${n(-12 * s)}Z`,
    fill,
  ) +
  oval([x, y - 46 * s], 24 * s, 6 * s, darker(fill, 0.35));

export function potted(d: Dice, x: number, y: number, h: number, leaf: string, pot: string): string {
  const fronds = times(7, (i) => {
    const lean = (i - 3) / 3;
    const tip: [number, number] = [x + lean * h * 0.36 + d.between(-6, 6), y - h * (1 - Math.abs(lean) * 0.35)];
    return path(
      `M${n(x)} ${n(y - h * 0.24)}Q${n(x + lean * h * 0.34 - h * 0.08)} ${n(y - h * 0.66)} ${n(tip[0])} ${n(tip[1])}Q${n(x + lean * h * 0.2 + h * 0.12)} ${n(y - h * 0.56)} ${n(x)} ${n(y - h * 0.24)}Z`,
      i % 2 ? leaf : darker(leaf, 0.16),
    );
  });
  return (
    fronds +
    poly(
      [
        [x - h * 0.17, y - h * 0.28],
        [x + h * 0.17, y - h * 0.28],
        [x + h * 0.13, y],
        [x - h * 0.13, y],
      ],
      pot,
    )
  );
}
