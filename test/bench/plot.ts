/** A line of a plot; both of its axes are logarithmic. */
export interface Line {
  name: string;
  points: { x: number; y: number; label: string }[];
}

const [width, height] = [720, 420];
const [left, right, top, bottom] = [64, 150, 56, 52];
const colours = ['#0f766e', '#5eaaa3', '#b4532a', '#e0a184', '#44403c', '#a8a29e'];

/** The powers of ten around the values. */
function decades(values: number[]): [low: number, high: number] {
  const low = Math.floor(Math.log10(Math.min(...values)));
  return [low, Math.max(low + 1, Math.ceil(Math.log10(Math.max(...values))))];
}

/** An SVG of lines over two logarithmic axes: what is flat grows with nothing, what rises by a decade a decade is linear. */
export function plot({ lines, x, y, title }: { lines: Line[]; x: string; y: string; title: string }): string {
  const all = lines.flatMap(({ points }) => points);
  const [lowX, highX] = decades(all.map((point) => point.x));
  const [lowY, highY] = decades(all.map((point) => point.y));
  const atX = (value: number): number => left + ((Math.log10(value) - lowX) / (highX - lowX)) * (width - left - right);
  const atY = (value: number): number =>
    height - bottom - ((Math.log10(value) - lowY) / (highY - lowY)) * (height - top - bottom);
  const powers = (low: number, high: number): number[] =>
    Array.from({ length: high - low + 1 }, (_, i) => 10 ** (low + i));
  const text = (px: number, py: number, words: string, more = ''): string =>
    `<text x="${px.toFixed(1)}" y="${py.toFixed(1)}" ${more}>${words}</text>`;

  const grid = [
    ...powers(lowY, highY).flatMap((value) => [
      `<path d="M${left} ${atY(value).toFixed(1)}H${width - right}" stroke="#e7e5e4"/>`,
      text(left - 8, atY(value) + 4, value.toLocaleString('en'), 'text-anchor="end"'),
    ]),
    ...powers(lowX, highX).map((value) =>
      text(atX(value), height - bottom + 20, value.toLocaleString('en'), 'text-anchor="middle"'),
    ),
    text(left - 8, top - 14, y, 'text-anchor="end"'),
    text(width - right, height - 8, x, 'text-anchor="end"'),
  ];
  const ends = spread(lines.map(({ points }) => atY(points.at(-1)!.y)));
  const drawn = lines.flatMap(({ name, points }, i) => {
    const colour = colours[i % colours.length]!;
    const path = points.map((point) => `${atX(point.x).toFixed(1)} ${atY(point.y).toFixed(1)}`).join('L');
    const last = points.at(-1)!;
    return [
      `<path d="M${path}" fill="none" stroke="${colour}" stroke-width="2"/>`,
      ...points.map(
        (point) => `<circle cx="${atX(point.x).toFixed(1)}" cy="${atY(point.y).toFixed(1)}" r="3.5" fill="${colour}"/>`,
      ),
      text(atX(last.x) + 10, ends[i]! + 4, `${name}: ${last.y.toPrecision(3)}`, `fill="${colour}"`),
    ];
  });
  const sizes = [...new Map(all.map((point) => [point.label, point.x]))].map(([label, value]) =>
    text(atX(value), height - bottom + 36, label, 'text-anchor="middle" font-weight="600"'),
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12" fill="#57534e">
<rect width="${width}" height="${height}" fill="#fff"/>
${text(left, 24, title, 'font-size="15" font-weight="600" fill="#1c1917"')}
${[...grid, ...drawn, ...sizes].join('\n')}
</svg>
`;
}

/** The same heights, moved apart so that words beside them can be read. */
function spread(heights: number[]): number[] {
  const gap = 15;
  const order = heights.map((height, i) => ({ height, i })).sort((a, b) => a.height - b.height);
  order.forEach((one, k) => {
    if (k > 0) one.height = Math.max(one.height, order[k - 1]!.height + gap);
  });
  return order.sort((a, b) => a.i - b.i).map(({ height }) => height);
}
