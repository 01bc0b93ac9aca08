import { darker, lighter, mix } from './colours.js';
import type { Dice } from './dice.js';
import type { Light } from './kit.js';
import { HIGH, WIDE } from './kit.js';
import { box, disc, line, n, oval, path, poly, times } from './svg.js';

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

/** A plant in a pot: fronds, broad leaves or a small round crown. */
export function potted(d: Dice, x: number, y: number, h: number, leaf: string, pot: string): string {
  const base = y - h * 0.24;
  const fronds = (): string =>
    times(7, (i) => {
      const lean = (i - 3) / 3;
      const tip: [number, number] = [x + lean * h * 0.36 + d.between(-6, 6), y - h * (1 - Math.abs(lean) * 0.35)];
      return path(
        `M${n(x)} ${n(base)}Q${n(x + lean * h * 0.34 - h * 0.08)} ${n(y - h * 0.66)} ${n(tip[0])} ${n(tip[1])}Q${n(x + lean * h * 0.2 + h * 0.12)} ${n(y - h * 0.56)} ${n(x)} ${n(base)}Z`,
        i % 2 ? leaf : darker(leaf, 0.16),
      );
    });
  const leaves = (): string =>
    times(7, (i) => {
      const side = i % 2 ? 1 : -1;
      const up = base - h * (0.1 + i * 0.09);
      const out = x + side * h * (0.27 - i * 0.02);
      return (
        line(`M${n(x)} ${n(base)}Q${n(x)} ${n(up)} ${n(out)} ${n(up - h * 0.04)}`, darker(leaf, 0.25), h * 0.014) +
        `<ellipse cx="${n(out)}" cy="${n(up - h * 0.05)}" rx="${n(h * 0.13)}" ry="${n(h * 0.075)}" transform="rotate(${side * -28} ${n(out)} ${n(up)})" fill="${i % 3 ? leaf : darker(leaf, 0.14)}"/>`
      );
    });
  const crown = (): string =>
    line(`M${n(x)} ${n(base)}L${n(x)} ${n(y - h * 0.6)}`, darker(leaf, 0.5), h * 0.03) +
    disc(x, y - h * 0.7, h * 0.25, leaf) +
    disc(x - h * 0.13, y - h * 0.58, h * 0.15, darker(leaf, 0.1)) +
    disc(x + h * 0.14, y - h * 0.6, h * 0.14, darker(leaf, 0.14)) +
    disc(x - h * 0.06, y - h * 0.8, h * 0.1, lighter(leaf, 0.16));
  return (
    d.pick([fronds, leaves, crown])() +
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
