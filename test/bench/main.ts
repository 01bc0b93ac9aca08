import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openData, sizes, using, type Company } from './data.js';
import { catchup } from './catchup.js';
import { density } from './density.js';
import { fairness } from './fairness.js';
import { asText, type Rounds, type Size } from './figures.js';
import { growthOfSearch, growthOfWall } from './growth.js';
import { Bench } from './house.js';
import { importArchive } from './import.js';
import { keepAsFound } from './kept.js';
import { live } from './live.js';
import { findNames } from './names.js';
import { post } from './post.js';
import { reconnect } from './reconnect.js';
import { search } from './search.js';
import { start } from './start.js';
import { storm } from './storm.js';
import { wallReaders } from './wall-readers.js';
import { wall } from './wall.js';

const benches: Record<string, (bench: Bench, databaseUrl: string, size: Size) => Promise<Rounds>> = {
  wall,
  'wall-readers': wallReaders,
  'growth-wall': growthOfWall,
  'growth-search': growthOfSearch,
  live,
  fairness,
  search,
  names: findNames,
  post,
  storm,
  reconnect,
  catchup,
  density,
  start,
  import: importArchive,
};
/** No measurement lasts longer, once its data is there. */
const limit = 10 * 60_000;

const say = (line: string): void => void process.stderr.write(`${line}\n`);
const usage = `npm run bench -- NAME [--size ${Object.keys(sizes).join('|')}] [--json]; NAME is one of: ${Object.keys(benches).join(', ')}
npm run bench:data -- [--size …] [--people N] [--posts N] [--seed N]`;

async function versionsOf(databaseUrl: string): Promise<Record<string, string>> {
  const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../../package.json'), 'utf8')) as {
    version: string;
  };
  const { rows } = await using(databaseUrl, (db) => db.query<{ server_version: string }>('show server_version'));
  return { parvis: version, node: process.versions.node, postgres: rows[0]!.server_version };
}

const mostOf: Company = { people: 1_000_000, posts: 50_000_000, seed: 1_000 };
function numbersIn(values: Record<string, unknown>): Partial<Company> {
  const given: Partial<Company> = {};
  for (const key of Object.keys(mostOf) as (keyof Company)[]) {
    if (values[key] === undefined) continue;
    const number = Number(values[key]);
    if (!Number.isInteger(number) || number < (key === 'seed' ? 1 : 500) || number > mostOf[key])
      throw new Error(usage);
    given[key] = number;
  }
  return given;
}

/** Makes a company and leaves it where benchmarks of that size find it. */
async function makeData(company: Company): Promise<void> {
  const bench = new Bench();
  const began = performance.now();
  try {
    await bench.openPostgres();
    const url = await openData(bench.postgres.url, bench.files, company, say);
    say(`${new URL(url).pathname.slice(1)} is there after ${((performance.now() - began) / 1000).toFixed(0)} s`);
  } finally {
    await bench.close();
  }
}

async function run(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      size: { type: 'string', default: 'S' },
      json: { type: 'boolean', default: false },
      people: { type: 'string' },
      posts: { type: 'string' },
      seed: { type: 'string' },
    },
  });
  const [name = ''] = positionals;
  if (positionals.length > 1 || !Object.hasOwn(sizes, values.size)) throw new Error(usage);
  const size = values.size as Size;
  if (name === 'data') return makeData({ ...sizes[size], ...numbersIn(values) });
  const measure = Object.hasOwn(benches, name) ? benches[name] : undefined;
  if (!measure) throw new Error(usage);

  const bench = new Bench();
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void bench.close().finally(() => process.exit(130)));
  try {
    await bench.openPostgres();
    const databaseUrl = await openData(bench.postgres.url, bench.files, sizes[size], say);
    bench.atLast(await keepAsFound(databaseUrl));
    const late = setTimeout(() => {
      say(`${name} did not end within ${limit / 60_000} minutes`);
      void bench.close().finally(() => process.exit(1));
    }, limit);
    const rounds = await measure(bench, databaseUrl, size);
    clearTimeout(late);
    for (const figure of rounds.figures(name, size, await versionsOf(databaseUrl)))
      process.stdout.write(`${values.json ? JSON.stringify(figure) : asText(figure)}\n`);
  } finally {
    await bench.close();
  }
}

try {
  await run();
  process.exit(0);
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
