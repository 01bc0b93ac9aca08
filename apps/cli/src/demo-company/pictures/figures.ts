import { darker } from './colours.js';
import type { Dice } from './dice.js';
import { accents } from './kit.js';
import { box, disc, line, n, oval, path } from './svg.js';

const skins = ['#f1cdb0', '#dfa97d', '#b97e55', '#7f4e33', '#eebf9c'];
const hairs = ['#2b2625', '#4b3429', '#7d4a2c', '#c99b55', '#98948f'];

/** Two eyes and a smile: enough for a figure in the middle distance. */
function smallFace(x: number, y: number, u: number, skin: string): string {
  const ink = darker(skin, 0.72);
  return (
    disc(x - 7.5 * u, y, 1.9 * u, ink) +
    disc(x + 7.5 * u, y, 1.9 * u, ink) +
    line(`M${n(x - 5 * u)} ${n(y + 9 * u)}Q${n(x)} ${n(y + 13 * u)} ${n(x + 5 * u)} ${n(y + 9 * u)}`, ink, 1.7 * u)
  );
}

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
  const flat = dress.silhouette;
  const shoe = flat ?? darker(legs, 0.4);
  const at = (dx: number, dy: number): string => `${n(x + dx * u)} ${n(y - dy * u)}`;
  const arm = (side: number): string =>
    line(
      `M${at(side * 10.5, 72)}C${at(side * 14.5, 64)} ${at(side * 15.5 - reach / 2, 56)} ${at(side * 14 - reach / 2, 46)}`,
      flat ?? darker(top, 0.16),
      5.6 * u,
    ) + disc(x + (side * 14 - reach / 2) * u, y - 43.4 * u, 2.9 * u, skin);
  return (
    line(`M${at(-4.6, 46)}L${at(-5.4, 3)}M${at(4.6, 46)}L${at(5.4 + reach * 0.4, 3)}`, legs, 8.2 * u) +
    line(`M${at(-5.4, 1.6)}L${at(-8, 1.2)}M${at(5.4 + reach * 0.4, 1.6)}L${at(8 + reach * 0.4, 1.2)}`, shoe, 4.4 * u) +
    (long
      ? path(
          `M${at(-9, 90)}C${at(-11, 76)} ${at(-10, 72)} ${at(-8, 70)}L${at(8, 70)}C${at(10, 72)} ${at(11, 76)} ${at(9, 90)}Z`,
          darker(hair, 0.12),
        )
      : '') +
    arm(-1) +
    arm(1) +
    path(
      `M${at(-10, 43)}L${at(-12.4, 68)}C${at(-12.4, 76)} ${at(-6, 77.4)} ${at(0, 77.4)}C${at(6, 77.4)} ${at(12.4, 76)} ${at(12.4, 68)}L${at(10, 43)}Z`,
      top,
    ) +
    line(`M${at(0, 82)}L${at(0, 77)}`, flat ?? darker(skin, 0.14), 5.4 * u) +
    oval([x, y - 87.5 * u], 7.6 * u, 8.8 * u, skin) +
    (h >= 180 && !flat ? smallFace(x, y - 86 * u, u * 0.42, skin) : '') +
    path(
      `M${at(-8.4, 87)}C${at(-9.4, 101)} ${at(9.4, 101)} ${at(8.4, 87)}C${at(6.4, 92.6)} ${at(1, 92)} ${at(-2.4, 94)}C${at(-5, 92)} ${at(-7.4, 91.6)} ${at(-8.4, 87)}Z`,
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
    smallFace(x, y - 66 * u, u, skin) +
    path(
      `M${at(-20, 68)}C${at(-24, 104)} ${at(24, 104)} ${at(20, 68)}C${at(16, 82)} ${at(2, 80)} ${at(-6, 86)}C${at(-12, 80)} ${at(-18, 78)} ${at(-20, 68)}Z`,
      hair,
    )
  );
}
