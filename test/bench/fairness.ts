import { cookieOf, sizes, staffOf } from './data.js';
import { quantile, Rounds, type Size } from './figures.js';
import type { Bench, Running } from './house.js';
import { ask, atRate, succeeded, type Asked, type Measured, type Reply } from './load.js';
import { Fleet } from './sockets.js';
import { metered, takeTurns } from './turns.js';

const rounds = 4;
const seconds = 5;
const perSecond = 50;
const socketsOf: Record<Size, number> = { XS: 500, S: 1_000, M: 10_000, L: 10_000 };
const tick = 10;
const metricsToken = 'bench-'.repeat(8);

/** What readers feel while posts to everyone go out, one after another; the floor is the same while nothing happens. */
export async function fairness(bench: Bench, databaseUrl: string, size: Size): Promise<Rounds> {
  const sockets = socketsOf[size];
  const staff = staffOf(sizes[size].people);
  const results = new Rounds();
  const product = await bench.product(databaseUrl, { METRICS_TOKEN: metricsToken });
  const fleet = new Fleet(bench);
  await fleet.open({ url: product.url, cookies: Array.from({ length: sockets }, (_, i) => cookieOf(i + 2)) });
  let count = 0;

  const pages = function* (seed: number): Generator<Asked> {
    for (let i = seed; ; i++) yield { path: '/api/wall', cookie: cookieOf(1 + ((i * 7_919) % staff)) };
  };
  const check = (reply: Reply, asked: Asked): void => {
    const { items } = JSON.parse(succeeded(reply, asked).body) as { items: { id: string }[] };
    const ids = items.map(({ id }) => BigInt(id));
    if (ids.length === 0 || ids.some((id, i) => i > 0 && id >= ids[i - 1]!)) throw new Error('a page is out of order');
  };
  const publish = async (): Promise<void> => {
    const mark = `bench-mark-${++count}`;
    const body = JSON.stringify({ audienceId: '1', body: `${mark} ${'Ce que nous avons décidé. '.repeat(20)}` });
    const heard = fleet.expect(mark, sockets);
    heard.catch(() => undefined);
    await ask(product.url, { path: '/api/posts', cookie: cookieOf(1), method: 'POST', body });
    await heard;
  };
  const read = (publishing: boolean, round: number) =>
    metered(bench, product, async (): Promise<Measured & { blocked: number }> => {
      await longestBlock(product);
      const reading = atRate(product.url, pages(round * 1_000), { perSecond, seconds }, check);
      let over = !publishing;
      const publisher = (async () => {
        while (!over) await publish();
      })();
      const measured = await reading.finally(() => (over = true));
      await publisher;
      return { ...measured, blocked: await longestBlock(product) };
    });

  await read(true, 0);
  await takeTurns(rounds, [true, false], read, (busy, idle) => {
    const add = (metric: string, unit: string, of: (side: typeof busy) => number): void =>
      results.add(metric, unit, { product: of(busy), floor: of(idle) });
    add('p50 of a wall', 'ms', (side) => quantile(side.times, 0.5));
    add('p99 of a wall', 'ms', (side) => quantile(side.times, 0.99));
    add('longest block', 'ms', (side) => side.blocked);
    add('node cpu', '% of a core', (side) => (side.node / side.seconds) * 100);
  });
  return results;
}

/** The longest that the event loop stood still since this was asked before; what measures it ticks every so often. */
async function longestBlock(product: Running): Promise<number> {
  const response = await fetch(`${product.url}/metrics`, { headers: { authorization: `Bearer ${metricsToken}` } });
  const seconds = /^nodejs_eventloop_lag_max_seconds (\S+)$/m.exec(await response.text())?.[1];
  return Number(seconds) * 1_000 - tick;
}
