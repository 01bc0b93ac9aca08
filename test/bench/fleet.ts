/**
 * A fleet of clients in a process of its own: raw WebSockets that speak as much of socket.io as they must. For each
 * message it is told to expect it says when the last of them had it, on the clock that all processes share.
 */
import { Agent } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { WebSocket } from 'ws';
import { monotonic } from './clock.js';
import { send } from './load.js';

/** How to connect: `greets` is what a bare WebSocket lacks, the greeting of socket.io. */
export interface Opening {
  url: string;
  cookies: string[];
  greets: boolean;
  /** Handshakes at once. */
  inFlight?: number;
  /** The name of the events that each client counts. */
  counting?: string;
}
export type Order = { open: Opening } | { close: true } | { count: true } | { catchUp: { mark: string; from: number } };

export interface Connected {
  clients: number;
  seconds: number;
  /** Milliseconds of each handshake. */
  times: number[];
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
export interface Answers {
  halfway: true;
  connected: Connected;
  closed: true;
  /** Frames of the fewest and of the most that a client had, and of all; the largest in bytes, and the last. */
  counted: { fewest: number; most: number; total: number; bytes: number; last: string };
  /** Who has it not at all, and who was told twice by the same way. Both ways bear its position: it is applied once. */
  caughtUp: { told: number; asked: number; missing: number; twice: number };
}
export type Report = { [K in keyof Answers]: Record<K, Answers[K]> }[keyof Answers] | Heard;

interface Client {
  socket: WebSocket;
  cookie: string;
  /** The position of everyone's stream from which it is told. */
  head: number;
  counted: number;
}

const connectLimit = 60_000;
const askingAtOnce = 64;
let opening: Opening | undefined;
let clients: Client[] = [];
let heard = new Map<string, Map<Client, number>>();
let reported = new Set<string>();
let frames = { total: 0, bytes: 0, last: '' };

const tell = (report: Report): void => void process.send?.(report);

function hear(client: Client, text: string): void {
  if (opening?.counting && text.includes(`"${opening.counting}",`)) count(client, text);
  const mark = /bench-mark-\d+/.exec(text)?.[0];
  if (!mark) return;
  let who = heard.get(mark);
  if (!who) heard.set(mark, (who = new Map()));
  who.set(client, (who.get(client) ?? 0) + 1);
  if (who.size < (opening?.cookies.length ?? 0) || reported.has(mark)) return;
  reported.add(mark);
  const lastAt = monotonic();
  // A second copy would come right behind the first.
  setTimeout(() => {
    const twice = [...who.values()].filter((times) => times > 1).length;
    tell({ mark, reached: who.size, twice, lastAt, bytes: Buffer.byteLength(text) });
  }, 100);
}

function count(client: Client, text: string): void {
  client.counted++;
  frames.total++;
  frames.bytes = Math.max(frames.bytes, Buffer.byteLength(text));
  frames.last = text;
}

/** Connects one client; answers once the server has said that it is let in. */
function connect({ url, greets }: Opening, cookie: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(`${url.replace('http', 'ws')}/socket/?EIO=4&transport=websocket`, {
      headers: { cookie },
      perMessageDeflate: false,
    });
    const client: Client = { socket, cookie, head: 0, counted: 0 };
    clients.push(client);
    socket.on('error', reject);
    if (!greets) socket.once('open', () => resolve());
    socket.on('message', (data: Buffer) => {
      const text = data.toString();
      if (greets && text.startsWith('0')) socket.send('40');
      else if (greets && text === '2') socket.send('3');
      else if (greets && text.startsWith('40')) resolve();
      else if (greets && text.startsWith('42["hello"')) client.head = Number(/"1":(\d+)/.exec(text)?.[1] ?? 0);
      else hear(client, text);
    });
  });
}

async function open(order: Opening): Promise<void> {
  close();
  opening = order;
  const late = setTimeout(() => process.exit(1), connectLimit);
  const waiting = order.cookies.values();
  const times: number[] = [];
  const start = monotonic();
  const worker = async (): Promise<void> => {
    for (const cookie of waiting) {
      const began = monotonic();
      await connect(order, cookie);
      times.push(monotonic() - began);
      if (times.length === Math.ceil(order.cookies.length / 2)) tell({ halfway: true });
    }
  };
  await Promise.all(Array.from({ length: order.inFlight ?? 64 }, worker));
  clearTimeout(late);
  tell({ connected: { clients: times.length, seconds: (monotonic() - start) / 1000, times } });
}

function close(): void {
  for (const { socket } of clients) socket.terminate();
  [clients, heard, reported] = [[], new Map(), new Set()];
  frames = { total: 0, bytes: 0, last: '' };
}

/** What a client was let in before it is told by its socket; what happened earlier it asks for, and has it once too. */
async function catchUp(mark: string, from: number): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: askingAtOnce });
  const result = { told: 0, asked: 0, missing: 0, twice: 0 };
  const waiting = clients.values();
  const late = monotonic() + connectLimit;
  const worker = async (): Promise<void> => {
    for (const client of waiting) {
      const asked = client.head > from ? await ask(agent, client, mark, from) : 0;
      const toldSoFar = (): number => heard.get(mark)?.get(client) ?? 0;
      // What it has not asked for is on its way.
      while (asked + toldSoFar() === 0 && monotonic() < late) await wait(20);
      const told = toldSoFar();
      if (told > 0) result.told++;
      if (asked > 0) result.asked++;
      if (told + asked === 0) result.missing++;
      if (told > 1 || asked > 1) result.twice++;
    }
  };
  await Promise.all(Array.from({ length: askingAtOnce }, worker));
  agent.destroy();
  tell({ caughtUp: result });
}

/** How often the mark stands in what this client missed before its socket told it anything. */
async function ask(agent: Agent, { cookie, head }: Client, mark: string, from: number): Promise<number> {
  const body = JSON.stringify({ heads: { 1: from } });
  const reply = await send(agent, opening!.url, { path: '/api/catch-up', cookie, method: 'POST', body });
  const { events } = JSON.parse(reply.body) as { events: { audienceId: string; seq: number }[] };
  return events.filter((e) => e.audienceId === '1' && e.seq <= head && JSON.stringify(e).includes(mark)).length;
}

process.on('message', (order: Order) => {
  if ('open' in order) void open(order.open);
  else if ('catchUp' in order) void catchUp(order.catchUp.mark, order.catchUp.from);
  else if ('count' in order) {
    const counts = clients.map(({ counted }) => counted);
    tell({ counted: { ...frames, fewest: Math.min(...counts), most: Math.max(...counts) } });
  } else {
    close();
    tell({ closed: true });
  }
});
process.once('disconnect', () => process.exit(0));
