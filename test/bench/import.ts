import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { copyLines } from './copy.js';
import { cpuSecondsOfFamily } from './cpu.js';
import { using } from './data.js';
import { Rounds, type Size } from './figures.js';
import type { Bench, Ran } from './house.js';
import { largeCompany, makeArchive, type ArchiveSize } from './make-archive.js';
import { takeTurns } from './turns.js';

const rounds = 3;
const shareOf: Record<Size, number> = { XS: 0.01, S: 0.04, M: 0.2, L: 0.5 };
const name = 'bench_import';

/** What it cost to read an archive; `idle` is the memory of a command that reads nothing. */
interface Read {
  seconds: number;
  cpu: number;
  postgres: number;
  most: number;
  idle: number;
}

/** An archive of another network, read by the command line into a house that is empty. */
export async function importArchive(bench: Bench, _databaseUrl: string, size: Size): Promise<Rounds> {
  const results = new Rounds();
  const folder = join(bench.files, '../archive');
  bench.atLast(() => rm(folder, { recursive: true, force: true }));
  const archive = partOf(largeCompany, shareOf[size]);
  await rm(folder, { recursive: true, force: true });
  const records = await makeArchive(folder, archive);
  const server = bench.postgres.url;
  const url = Object.assign(new URL(server), { pathname: `/${name}` }).href;
  const empty = () =>
    using(server, async (db) => {
      await db.query(`drop database if exists ${name} with (force)`);
      await db.query(`create database ${name}`);
    });
  bench.atLast(() =>
    using(server, (db) => db.query(`drop database if exists ${name} with (force)`)).then(() => undefined),
  );

  const metered = async <T extends object>(work: () => Promise<T>): Promise<T & { postgres: number }> => {
    const before = cpuSecondsOfFamily(bench.postgres.pid);
    const done = await work();
    return { ...done, postgres: cpuSecondsOfFamily(bench.postgres.pid) - before };
  };
  const product = async (): Promise<Read> => {
    await empty();
    const settings = { DATABASE_URL: url, DATA_FOLDER: bench.files, LOG_LEVEL: 'warn' };
    const nothing = succeeded(await bench.parvis(['migrate'], settings));
    const done = await metered(() => bench.parvis(['import', folder, '--json'], settings).then(succeeded));
    await compare(url, archive);
    return { ...done, idle: nothing.most };
  };
  const floor = async (): Promise<Read> => {
    await empty();
    return { ...(await metered(() => copyAll(url, folder, records))), most: 0, idle: 0 };
  };

  await takeTurns(
    rounds,
    [product, floor],
    (side) => side(),
    (ours, theirs) => {
      const add = (metric: string, unit: string, of: (side: Read) => number): void =>
        results.add(metric, unit, { product: of(ours), floor: of(theirs) });
      add('rate', 'records/s', ({ seconds }) => records / seconds);
      add('node cpu', 'µs/record', ({ cpu }) => (cpu / records) * 1e6);
      add('postgres cpu', 'µs/record', ({ postgres }) => (postgres / records) * 1e6);
      results.add('memory, most', 'MB', { product: ours.most, floor: ours.idle });
    },
  );
  return results;
}

const partOf = (whole: ArchiveSize, share: number): ArchiveSize =>
  Object.fromEntries(Object.entries(whole).map(([key, n]) => [key, Math.round((n as number) * share)])) as never;

function succeeded(ran: Ran): Ran {
  if (ran.code !== 0) throw new Error(`parvis ended with ${ran.code}: ${ran.said.slice(-500)}`);
  return ran;
}

/** All lines of all files, as JSON, in one transaction. */
async function copyAll(url: string, folder: string, records: number): Promise<{ seconds: number; cpu: number }> {
  return using(url, async (db) => {
    const [start, cpu] = [performance.now(), process.cpuUsage()];
    await db.query('begin');
    await db.query('create table lines (line jsonb)');
    for (const file of (await readdir(folder)).filter((entry) => entry.endsWith('.jsonl')))
      await copyLines(db, 'lines', join(folder, file));
    await db.query('commit');
    const seconds = (performance.now() - start) / 1000;
    const { user, system } = process.cpuUsage(cpu);
    const { rows } = await db.query<{ n: number }>('select count(*)::int as n from lines');
    if (rows[0]!.n !== records) throw new Error(`${rows[0]!.n} of ${records} lines were copied`);
    return { seconds, cpu: (user + system) / 1e6 };
  });
}

/** As many rows as the archive has. */
async function compare(url: string, { people, posts, comments, reactions, projects }: ArchiveSize): Promise<void> {
  const wanted = { people, posts, comments, post_reactions: reactions, projects };
  await using(url, async (db) => {
    for (const [table, n] of Object.entries(wanted)) {
      const { rows } = await db.query<{ n: number }>(`select count(*)::int as n from ${table}`);
      if (rows[0]!.n !== n) throw new Error(`the archive has ${n} ${table}, the house ${rows[0]!.n}`);
    }
  });
}
