import { cpus, loadavg, totalmem } from 'node:os';

/** XS is for the short form that runs with the tests. */
export type Size = 'XS' | 'S' | 'M' | 'L';

/** What was measured in one round, of the product and of its floor. */
export interface Pair {
  product: number;
  floor: number;
}
/** One line of the output. */
export interface Figure {
  bench: string;
  size: Size;
  metric: string;
  /** Median over the rounds; `spread` is the least and the most. */
  value: number;
  unit: string;
  spread: [number, number];
  floor: number;
  /** Median of the rounds' own ratios, product over floor: both sides of one met the same machine. */
  ratio: number;
  rounds: number;
  load: number;
  machine: string;
  versions: Record<string, string>;
}

const byNumber = (a: number, b: number): number => a - b;
export function quantile(values: number[], q: number): number {
  const sorted = [...values].sort(byNumber);
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? Number.NaN;
}
export function median(values: number[]): number {
  const sorted = [...values].sort(byNumber);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
const rounded = (value: number): number => Number(value.toPrecision(4));

/** Collects the rounds of one benchmark and makes a figure of each metric. */
export class Rounds {
  private readonly pairs = new Map<string, { unit: string; rounds: Pair[] }>();

  add(metric: string, unit: string, pair: Pair): void {
    const known = this.pairs.get(metric) ?? { unit, rounds: [] };
    known.rounds.push(pair);
    this.pairs.set(metric, known);
  }

  figures(bench: string, size: Size, versions: Record<string, string>): Figure[] {
    return [...this.pairs].map(([metric, { unit, rounds }]) => {
      const values = rounds.map(({ product }) => product);
      return {
        bench,
        size,
        metric,
        value: rounded(median(values)),
        unit,
        spread: [rounded(Math.min(...values)), rounded(Math.max(...values))],
        floor: rounded(median(rounds.map(({ floor }) => floor))),
        ratio: rounded(median(rounds.map(({ product, floor }) => product / floor))),
        rounds: rounds.length,
        load: rounded(loadavg()[0]!),
        machine: `${cpus().length} × ${cpus()[0]?.model.trim() ?? '?'}, ${Math.round(totalmem() / 2 ** 30)} GB`,
        versions,
      };
    });
  }
}

export const asText = ({ bench, size, metric, value, unit, spread, floor, ratio, rounds }: Figure): string =>
  `${bench.padEnd(13)}${size}  ${metric.padEnd(24)}${String(value).padStart(9)} ${unit.padEnd(12)}` +
  `[${spread.join(' – ')}]  floor ${floor}  ratio ${ratio}  (${rounds} rounds)`;
