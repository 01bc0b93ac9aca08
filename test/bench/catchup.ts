import { cookieOf, sizes, staffOf } from './data.js';
import { Rounds, type Size } from './figures.js';
import type { Bench, Running } from './house.js';
import { ask, closedLoop, succeeded, type Asked, type Reply } from './load.js';
import { metered, noteLoad, openSides, takeTurns } from './turns.js';

const rounds = 3;
const clients = 16;
const seconds = 4;
/** Whoever asks has missed from one to so many events. */
const mostMissed = 30;
const people = 400;

type Heads = Record<string, number>;
interface Question extends Asked {
  /** The positions of everyone's stream that were missed. */
  from: number;
  to: number;
}

/** What somebody missed, asked as the web does: with the positions of all their streams, one of which is behind. */
export async function catchup(bench: Bench, databaseUrl: string, size: Size): Promise<Rounds> {
  const results = new Rounds();
  const sides = await openSides(bench, databaseUrl);
  const [product] = sides;
  const asking = await openPositions(product, staffOf(sizes[size].people));

  const questions = function* (seed: number): Generator<Question> {
    for (let i = seed; ; i++) {
      const { cookie, heads } = asking[i % asking.length]!;
      const to = heads['1']!;
      const from = to - 1 - ((i * 7) % mostMissed);
      const body = JSON.stringify({ heads: { ...heads, 1: from } });
      yield { path: '/api/catch-up', method: 'POST', cookie, body, from, to };
    }
  };
  const check = (reply: Reply, asked: Asked): void => {
    const { from, to } = asked as Question;
    const { events, reset = [] } = JSON.parse(succeeded(reply, asked).body) as {
      events: { seq: number | string; audienceId?: string }[];
      reset?: string[];
    };
    const wanted = Array.from({ length: to - from }, (_, i) => from + 1 + i).join();
    const had = events.map(({ seq }) => seq).join();
    if (had !== wanted || reset.length > 0) throw new Error(`${had} was answered, ${wanted} was missed`);
  };
  const read = (server: Running, seed: number, length = seconds) =>
    metered(bench, server, () => closedLoop(server.url, questions(seed * 101), { clients, seconds: length }, check));

  for (const server of sides) await read(server, 0, 2);
  await takeTurns(rounds, sides, read, (ours, theirs) => noteLoad(results, 'catch-up', ours, theirs));
  return results;
}

/** Something happens so many times; where people's streams stand afterwards. */
async function openPositions(product: Running, staff: number): Promise<{ cookie: string; heads: Heads }[]> {
  for (let i = 1; i <= mostMissed; i++) {
    const body = JSON.stringify({ audienceId: '1', body: `Nouvelle ${i} : ${'ce que nous avons fait. '.repeat(10)}` });
    await ask(product.url, { path: '/api/posts', cookie: cookieOf(1), method: 'POST', body });
  }
  const asking: { cookie: string; heads: Heads }[] = [];
  for (let i = 0; i < people; i++) {
    const cookie = cookieOf(1 + ((i * 31) % staff));
    asking.push({ cookie, heads: (await ask<{ heads: Heads }>(product.url, { path: '/api/heads', cookie })).heads });
  }
  return asking;
}
