/** The few strokes of SVG that every picture is made of. */
export const n = (value: number): string => String(Math.round(value * 10) / 10);

export const path = (d: string, fill: string, more = ''): string =>
  `<path d="${d}" fill="${fill}"${more && ` ${more}`}/>`;

export const line = (d: string, stroke: string, width: number, more = ''): string =>
  `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${n(width)}" stroke-linecap="round" stroke-linejoin="round"${more && ` ${more}`}/>`;

export const disc = (x: number, y: number, r: number, fill: string): string =>
  `<circle cx="${n(x)}" cy="${n(y)}" r="${n(r)}" fill="${fill}"/>`;

export const oval = (at: [number, number], rx: number, ry: number, fill: string): string =>
  `<ellipse cx="${n(at[0])}" cy="${n(at[1])}" rx="${n(rx)}" ry="${n(ry)}" fill="${fill}"/>`;

/** A box from its corner, its size and, if its corners are round, their radius. */
export const box = (corner: [number, number], size: [number, number], fill: string, round = 0): string =>
  `<rect x="${n(corner[0])}" y="${n(corner[1])}" width="${n(size[0])}" height="${n(size[1])}"${round ? ` rx="${n(round)}"` : ''} fill="${fill}"/>`;

export const poly = (points: readonly (readonly [number, number])[], fill: string): string =>
  `<path d="M${points.map(([x, y]) => `${n(x)} ${n(y)}`).join('L')}Z" fill="${fill}"/>`;

export const moved = (x: number, y: number, what: string, scale = 1, turn = 0): string =>
  `<g transform="translate(${n(x)} ${n(y)})${turn ? ` rotate(${n(turn)})` : ''}${scale === 1 ? '' : ` scale(${Math.round(scale * 1000) / 1000})`}">${what}</g>`;

export const mirrored = (what: string): string => `<g transform="scale(-1 1)">${what}</g>`;

export const faded = (opacity: number, what: string): string =>
  `<g opacity="${Math.round(opacity * 100) / 100}">${what}</g>`;

export const both = (what: string): string => what + mirrored(what);

/** Repeats a drawing for 0 … count − 1. */
export const times = (count: number, draw: (index: number) => string): string =>
  Array.from({ length: Math.max(0, Math.floor(count)) }, (_, index) => draw(index)).join('');

export const sheet = (width: number, height: number, what: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${what}</svg>`;
