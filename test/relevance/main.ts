/**
 * `npm run relevance -- PACK [--kind people|documents] [--json] [--run FILE] [--also PATH]`: how well the product finds who (or what) a
 * pack's judgements name, beside two baselines computed in the same run. See README.md.
 */
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { quantile } from '../bench/figures.js';
import { Bench } from '../bench/house.js';
import { baselinesOf } from './baselines.js';
import { meanOf, qualityOf, type Quality } from './metrics.js';
import { readPack, type Kind, type Pack, type Query } from './pack.js';
import { Product } from './product.js';
import { withTypingErrors } from './typing-errors.js';

/** One line of the output: means over the queries, each from 0 to 1; milliseconds until the first page was there. */
interface Line {
  pack: string;
  system: string;
  queries: number;
  map: number;
  mrr: number;
  p5: number;
  ndcg10: number;
  r100: number;
  p50ms: number;
  p99ms: number;
}
type System = (text: string) => Promise<{ ranking: string[]; milliseconds: number }>;

const usage = 'npm run relevance -- PACK [--kind people|documents] [--json] [--run FILE] [--also PATH]';
const say = (line: string): void => void process.stderr.write(`${line}\n`);
const rounded = (value: number): number => Number(value.toFixed(4));

async function measure(pack: Pack, name: string, queries: Query[], system: System) {
  const qualities: Quality[] = [];
  const times: number[] = [];
  const run: string[] = [];
  for (const { id, text } of queries) {
    const { ranking, milliseconds } = await system(text);
    qualities.push(qualityOf(ranking, pack.grades.get(id)!));
    times.push(milliseconds);
    ranking.forEach((found, i) => run.push(`${id} Q0 ${found} ${i + 1} ${ranking.length - i} ${name}`));
  }
  const { map, mrr, p5, ndcg10, r100 } = meanOf(qualities);
  const line: Line = {
    pack: pack.name,
    system: name,
    queries: queries.length,
    map: rounded(map),
    mrr: rounded(mrr),
    p5: rounded(p5),
    ndcg10: rounded(ndcg10),
    r100: rounded(r100),
    p50ms: rounded(quantile(times, 0.5)),
    p99ms: rounded(quantile(times, 0.99)),
  };
  return { line, run };
}

/** What is measured of a pack: all its questions, the same mistyped, and those of the other language beside their twins. */
function setsOf({ queries }: Pack): { name: string; queries: Query[] }[] {
  const own = queries.filter(({ id }) => !id.startsWith('x-'));
  const foreign = queries.filter(({ id }) => id.startsWith('x-'));
  const twins = own.filter(({ id }) => foreign.some((other) => other.id === `x-${id.slice(2)}`));
  const sets = [
    { name: 'parvis', queries },
    { name: 'parvis-typing-errors', queries: queries.map(({ id, text }) => ({ id, text: withTypingErrors(text) })) },
  ];
  if (foreign.length === 0) return sets;
  return [...sets, { name: 'parvis-other-language', queries: foreign }, { name: 'parvis-their-twins', queries: twins }];
}

async function run(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      kind: { type: 'string', default: 'people' },
      json: { type: 'boolean', default: false },
      run: { type: 'string' },
      also: { type: 'string', multiple: true, default: [] },
    },
  });
  const [folder] = positionals;
  if (folder === undefined || positionals.length > 1 || !['people', 'documents'].includes(values.kind))
    throw new Error(usage);
  const kind = values.kind as Kind;
  const pack = await readPack(resolve(folder), kind);
  const baselines = await baselinesOf(pack, kind);

  const bench = new Bench();
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void bench.close().finally(() => process.exit(130)));
  try {
    await bench.openPostgres();
    say(`${pack.name}: ${pack.queries.length} queries`);
    const product = await Product.open(bench, pack, kind, values.also);
    const all = [];
    for (const { name, queries } of setsOf(pack))
      all.push(await measure(pack, name, queries, (text) => product.rank(text)));
    for (const { name, rank } of baselines)
      all.push(
        await measure(pack, name, pack.queries, (text) => {
          const start = performance.now();
          const ranking = rank(text);
          return Promise.resolve({ ranking, milliseconds: performance.now() - start });
        }),
      );
    for (const { line } of all) process.stdout.write(`${values.json ? JSON.stringify(line) : asText(line)}\n`);
    if (values.run !== undefined) await writeFile(values.run, `${all[0]!.run.join('\n')}\n`);
  } finally {
    await bench.close();
  }
}

const asText = ({ system, queries, map, mrr, p5, ndcg10, r100, p50ms, p99ms }: Line): string =>
  `${system.padEnd(22)} ${String(queries).padStart(4)} queries  MAP ${map.toFixed(3)}  MRR ${mrr.toFixed(3)}  ` +
  `P@5 ${p5.toFixed(3)}  nDCG@10 ${ndcg10.toFixed(3)}  R@100 ${r100.toFixed(3)}  ` +
  `${p50ms.toFixed(1)} / ${p99ms.toFixed(1)} ms`;

try {
  await run();
  process.exit(0);
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
