/**
 * A fleet of clients in a process of its own: raw WebSockets that speak as much of socket.io as they must. For each
 * message it is told to expect it says when the last of them had it, on the clock that all processes share.
 */
import { WebSocket } from 'ws';
import { monotonic } from './clock.js';

export interface Order {
  url: string;
  cookies: string[];
  /** What the floor lacks: the greeting of socket.io. */
  greets: boolean;
}
export interface Heard {
  mark: string;
  reached: number;
  /** Clients that were told more than once. */
  twice: number;
  /** When the last of them had it, in milliseconds of the monotonic clock. */
  lastAt: number;
  bytes: number;
}
export type Report = { connected: number } | Heard;

const opening = 64;
const connectLimit = 60_000;
let clients: WebSocket[] = [];
let heard = new Map<string, Map<number, number>>();
let reported = new Set<string>();

const tell = (report: Report): void => void process.send?.(report);

function hear(client: number, text: string): void {
  const mark = /bench-mark-\d+/.exec(text)?.[0];
  if (!mark) return;
  let who = heard.get(mark);
  if (!who) heard.set(mark, (who = new Map()));
  who.set(client, (who.get(client) ?? 0) + 1);
  if (who.size < clients.length || reported.has(mark)) return;
  reported.add(mark);
  const lastAt = monotonic();
  // A second copy would come right behind the first.
  setTimeout(() => {
    const twice = [...who.values()].filter((times) => times > 1).length;
    tell({ mark, reached: who.size, twice, lastAt, bytes: Buffer.byteLength(text) });
  }, 100);
}

function open({ url, cookies, greets }: Order, i: number): Promise<WebSocket> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(`${url.replace('http', 'ws')}/socket/?EIO=4&transport=websocket`, {
      headers: { cookie: cookies[i]! },
      perMessageDeflate: false,
    });
    socket.on('error', reject);
    if (!greets) socket.once('open', () => resolve(socket));
    socket.on('message', (data: Buffer) => {
      const text = data.toString();
      if (greets && text.startsWith('0')) socket.send('40');
      else if (greets && text === '2') socket.send('3');
      else if (greets && text.startsWith('40')) resolve(socket);
      else hear(i, text);
    });
  });
}

process.on('message', (order: Order) => {
  void (async () => {
    for (const client of clients) client.terminate();
    [clients, heard, reported] = [[], new Map(), new Set()];
    const late = setTimeout(() => process.exit(1), connectLimit);
    for (let i = 0; i < order.cookies.length; i += opening) {
      const some = order.cookies.slice(i, i + opening).map((_, k) => open(order, i + k));
      clients.push(...(await Promise.all(some)));
    }
    clearTimeout(late);
    tell({ connected: clients.length });
  })();
});
process.once('disconnect', () => process.exit(0));
