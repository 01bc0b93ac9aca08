import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cookieOf, openData, sizes, staffOf } from './data.js';
import { median, quantile, Rounds, type Size } from './figures.js';
import type { Bench, Running } from './house.js';
import { closedLoop, succeeded, type Asked } from './load.js';
import { plot, type Line } from './plot.js';
import { needs } from './words.js';

const rounds = 3;
const readers = 300;
const order: Size[] = ['S', 'M', 'L'];

/** What is asked in a company of so many people, each question by somebody else. */
type Questions = (people: number) => Asked[];
const walls: Questions = (people) =>
  Array.from({ length: readers }, (_, i) => ({
    path: '/api/wall',
    cookie: cookieOf(1 + ((i * 7_919) % staffOf(people))),
  }));
const searches: Questions = (people) =>
  needs().map(({ q }, i) => ({
    path: `/api/expertise?q=${encodeURIComponent(q)}`,
    cookie: cookieOf(1 + ((i * 31) % staffOf(people))),
  }));

export const growthOfWall = (bench: Bench, databaseUrl: string, size: Size): Promise<Rounds> =>
  growth(bench, databaseUrl, { size, what: 'wall', questions: walls });
export const growthOfSearch = (bench: Bench, databaseUrl: string, size: Size): Promise<Rounds> =>
  growth(bench, databaseUrl, { size, what: 'search', questions: searches });

/**
 * The same questions in companies of growing size, up to the one asked for; one client. The floor of a figure is the next
 * smaller company. What was measured is drawn into `.cache/bench/growth-*.svg`.
 */
async function growth(
  bench: Bench,
  databaseUrl: string,
  { size, what, questions }: { size: Size; what: string; questions: Questions },
): Promise<Rounds> {
  const last = order.indexOf(size);
  if (last < 1) throw new Error('growth is measured at size M or L, beside all smaller ones');
  const houses: { size: Size; server: Running; rounds: number[][] }[] = [];
  for (const one of order.slice(0, last + 1)) {
    const url =
      one === size ? databaseUrl : await openData(bench.postgres.url, bench.files, sizes[one], () => undefined);
    houses.push({ size: one, server: await bench.product(url), rounds: [] });
  }

  // Round 0 warms up; who goes first changes.
  for (let round = 0; round <= rounds; round++)
    for (const house of round % 2 ? houses : houses.toReversed()) {
      const list = questions(sizes[house.size].people).values();
      const { times } = await closedLoop(house.server.url, list, { clients: 1, seconds: 60 }, succeeded);
      if (round > 0) house.rounds.push(times);
    }

  const results = new Rounds();
  const lines: Line[] = [];
  for (const [name, q] of [
    ['p50', 0.5],
    ['p99', 0.99],
  ] as const) {
    houses.slice(1).forEach((house, i) =>
      house.rounds.forEach((times, round) =>
        results.add(`${name}, ${houses[i]!.size} to ${house.size}`, 'ms', {
          product: quantile(times, q),
          floor: quantile(houses[i]!.rounds[round]!, q),
        }),
      ),
    );
    const points = houses.map((house) => ({
      x: sizes[house.size].posts,
      y: median(house.rounds.map((times) => quantile(times, q))),
      label: house.size,
    }));
    lines.push({ name, points });
  }
  const title = `${what}, from ${sizes.S.people.toLocaleString('en')} to ${sizes[size].people.toLocaleString('en')} people`;
  await writeFile(join(bench.folder, `growth-${what}.svg`), plot({ lines, x: 'posts', y: 'ms', title }));
  return results;
}
