import type { Dice } from './dice.js';

const channels = (hex: string): [number, number, number] => [
  parseInt(hex.slice(1, 3), 16),
  parseInt(hex.slice(3, 5), 16),
  parseInt(hex.slice(5, 7), 16),
];

/** `share` of `other` stirred into `hex`. */
export function mix(hex: string, other: string, share: number): string {
  const from = channels(hex);
  const to = channels(other);
  const stirred = from.map((value, i) => Math.round(value + (to[i]! - value) * share));
  return `#${stirred.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

export const darker = (hex: string, share = 0.2): string => mix(hex, '#1d1614', share);
export const lighter = (hex: string, share = 0.2): string => mix(hex, '#fffaf0', share);

/** Perceived lightness, 0 … 1: enough to keep a figure off a ground of its own tone. */
export function lightness(hex: string): number {
  const [r, g, b] = channels(hex);
  return (0.299 * r + 0.587 * g + 0.114 * b) / 255;
}

export type Skin = { base: string; shade: string; line: string; blush: string; lips: string };

const skins: Record<number, Skin> = {
  1: { base: '#f8dcc8', shade: '#eac0a4', line: '#c98a6b', blush: '#f0a890', lips: '#c9655a' },
  2: { base: '#efc5a2', shade: '#dca57d', line: '#b67851', blush: '#e3937a', lips: '#bb5c4c' },
  3: { base: '#dfa97d', shade: '#c88b60', line: '#9c6440', blush: '#d07a58', lips: '#a8513f' },
  4: { base: '#c2875c', shade: '#a66d45', line: '#7c4a2c', blush: '#b4663f', lips: '#8f4236' },
  5: { base: '#99623f', shade: '#7d4b2e', line: '#55301c', blush: '#a1573a', lips: '#74332b' },
  6: { base: '#78492f', shade: '#5f3722', line: '#3d2114', blush: '#85492f', lips: '#5a2822' },
};

export function skinOf(tone: number, d: Dice): Skin {
  const skin = skins[tone] ?? skins[3]!;
  const warmth = d.between(0, 0.12);
  const towards = d.pick(['#f3b48c', '#e9c39a', '#d99a86']);
  return { ...skin, base: mix(skin.base, towards, tone < 5 ? warmth : warmth / 2) };
}

export type HairTone = { base: string; shade: string; light: string; brow: string };

const hairs: Record<string, readonly string[]> = {
  black: ['#2b2625', '#231f22', '#332b2a'],
  brown: ['#4b3429', '#553a2b', '#43302a'],
  chestnut: ['#7d4a2c', '#8a5531', '#6f4028'],
  blond: ['#d8b16a', '#c99b55', '#e2c389'],
  red: ['#b4552d', '#c2672f', '#9f4426'],
  grey: ['#98948f', '#86827e', '#aaa59e'],
  white: ['#ebe6dc', '#e0dbd2', '#f1ece4'],
  none: ['#3c302b'],
};

export function hairOf(colour: string, d: Dice): HairTone {
  const base = d.pick(hairs[colour] ?? hairs.brown!);
  const pale = lightness(base) > 0.45;
  return {
    base,
    shade: darker(base, pale ? 0.16 : 0.32),
    light: mix(base, '#fff1dc', pale ? 0.3 : 0.16),
    brow: colour === 'white' ? '#b3aca2' : darker(base, pale ? 0.38 : 0.12),
  };
}

/** Papers behind a portrait; the deeper ones keep white and fair hair legible. */
const papers = ['#d3e4df', '#e6dcc8', '#d5deeb', '#ead6d1', '#dfe0c8', '#ded6e8', '#d0e3e8', '#eddDbf'];
const deepPapers = ['#a9c5bd', '#c3a98a', '#9fb3cc', '#cda49a', '#b0b489', '#b3a5c6', '#9cbfc8', '#5f8a8b'];

export function paperFor(hair: string, covered: boolean, d: Dice): string {
  const pale = !covered && (hair === 'white' || hair === 'blond' || hair === 'grey');
  return d.pick(pale ? deepPapers : d.chance(0.2) ? deepPapers : papers);
}

export const cloth = {
  deep: ['#0a5f6d', '#2f4059', '#7a3f33', '#5c4a6b', '#3d4a44', '#43403d', '#6a3550', '#39586f', '#4a5a35'],
  mid: ['#b4552f', '#c4933c', '#7c9a82', '#7f9db5', '#c98b82', '#8d7aa8', '#5f8f8d', '#b86f57', '#93965f'],
  pale: ['#f4efe4', '#ffffff', '#e4e9ec', '#f0e0d2', '#dfe7dc', '#e9e2f0'],
} as const;

export function garment(d: Dice, ground: string, kinds: readonly (keyof typeof cloth)[]): string {
  const all = kinds.flatMap((kind) => [...cloth[kind]]);
  const apart = all.filter((colour) => Math.abs(lightness(colour) - lightness(ground)) > 0.1);
  return d.pick(apart.length > 0 ? apart : all);
}
