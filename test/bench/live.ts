import { Agent } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { WebSocket } from 'ws';
import { monotonic } from './clock.js';
import { cpuSeconds } from './cpu.js';
import { cookieOf, sizes } from './data.js';
import { median, quantile, Rounds, type Size } from './figures.js';
import type { Bench, Running } from './house.js';
import { send } from './load.js';
import { Fleet } from './sockets.js';
import { openSides, takeTurns } from './turns.js';

const rounds = 5;
const events = 8;
const gap = 250;
const socketsOf: Record<Size, number> = { XS: 500, S: 1_000, M: 10_000, L: 10_000 };

/** Somebody who may speak to everyone. */
const speaker = cookieOf(1);
const agent = new Agent({ keepAlive: true });

/** A post to everyone, until the last of many sockets has it. */
export async function live(bench: Bench, databaseUrl: string, size: Size): Promise<Rounds> {
  const sockets = socketsOf[size];
  const results = new Rounds();
  const [product, floor] = await openSides(bench, databaseUrl);
  const cookies = Array.from({ length: sockets }, (_, i) => cookieOf(i + 2));
  const ours = new Fleet(bench);
  await ours.open({ url: product.url, cookies });
  const theirs = new Fleet(bench);
  await theirs.open({ url: floor.url, cookies, greets: false });
  const outsider = await listenOutside(product, cookieOf(sizes[size].people));
  let count = 0;
  let bytes = 1_000;

  const publish = async (): Promise<number> => {
    const mark = `bench-mark-${++count}`;
    const body = JSON.stringify({
      audienceId: '1',
      body: `${mark} ${'Ce que nous avons décidé ce matin. '.repeat(15)}`,
    });
    const expected = ours.expect(mark, sockets);
    const start = monotonic();
    const reply = await send(agent, product.url, { path: '/api/posts', cookie: speaker, method: 'POST', body });
    if (reply.status !== 201) throw new Error(`the post was answered ${reply.status}: ${reply.body.slice(0, 200)}`);
    const heard = await expected;
    bytes = heard.bytes;
    return heard.lastAt - start;
  };
  /** The same number of bytes to the same number of clients, with nothing else to do. */
  const broadcast = async (): Promise<number> => {
    const mark = `bench-mark-${++count}`;
    const body = JSON.stringify({ message: mark.padEnd(bytes, '.') });
    const expected = theirs.expect(mark, sockets);
    const start = monotonic();
    await send(agent, floor.url, { path: '/broadcast', cookie: '', method: 'POST', body });
    return (await expected).lastAt - start;
  };
  const act = async (server: Running) => {
    const cpu = cpuSeconds(server.pid);
    const times: number[] = [];
    for (let i = 0; i < events; i++) {
      times.push(await (server === product ? publish() : broadcast()));
      await wait(gap);
    }
    return { times, cpu: ((cpuSeconds(server.pid) - cpu) / events / sockets) * 1e6 };
  };

  try {
    for (let i = 0; i < 3; i++) await publish().then(broadcast);
    await takeTurns(rounds, [product, floor], act, (ours, theirs) => {
      results.add('last, median', 'ms', { product: median(ours.times), floor: median(theirs.times) });
      results.add('last, worst', 'ms', { product: quantile(ours.times, 1), floor: quantile(theirs.times, 1) });
      results.add('node cpu', 'µs/socket', { product: ours.cpu, floor: theirs.cpu });
    });
    if (outsider.marks() > 0) throw new Error(`a guest heard ${outsider.marks()} posts that were for everyone else`);
  } finally {
    outsider.close();
    agent.destroy();
  }
  return results;
}

/** A guest is not in “everyone”. */
async function listenOutside(product: Running, cookie: string) {
  let marks = 0;
  const socket = new WebSocket(`${product.url.replace('http', 'ws')}/socket/?EIO=4&transport=websocket`, {
    headers: { cookie },
  });
  await new Promise<void>((resolve, reject) => {
    socket.on('error', reject);
    socket.on('message', (data: Buffer) => {
      const text = data.toString();
      if (text.startsWith('0')) socket.send('40');
      else if (text === '2') socket.send('3');
      else if (text.startsWith('40')) resolve();
      else if (text.includes('bench-mark-')) marks++;
    });
  });
  return { marks: () => marks, close: () => socket.terminate() };
}
