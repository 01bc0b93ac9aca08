import { darker, lighter, mix } from './colours.js';
import type { Dice } from './dice.js';
import { box, disc, faded, line, n, oval, path, poly, times } from './svg.js';

/** Post pictures are 1200 × 750. */
export const WIDE = 1200;
export const HIGH = 750;

export const accents = ['#0a5f6d', '#b4552f', '#c4933c', '#6e4666', '#39586f', '#7a9a6c', '#c98b82'] as const;

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
    water: '#a98f99',
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
