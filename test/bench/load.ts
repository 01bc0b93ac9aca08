import { Agent, request } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';

export interface Asked {
  path: string;
  cookie: string;
  method?: string;
  body?: string;
}
export interface Reply {
  status: number;
  body: string;
}
export interface Measured {
  requests: number;
  seconds: number;
  /** Milliseconds of each request. */
  times: number[];
}

/** One request over a connection of the agent. */
export function send(agent: Agent, url: string, { path, cookie, method = 'GET', body }: Asked): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const headers = { cookie, 'x-parvis': '1', ...(body ? { 'content-type': 'application/json' } : {}) };
    const outgoing = request(new URL(path, url), { agent, method, headers, timeout: 30_000 }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, body: Buffer.concat(chunks).toString() }));
    });
    outgoing.on('timeout', () => outgoing.destroy(new Error(`${path} did not answer within 30 s`)));
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

/** One request that must succeed, and what it answers. */
export async function ask<T>(url: string, asked: Asked): Promise<T> {
  const agent = new Agent();
  try {
    return JSON.parse(succeeded(await send(agent, url, asked), asked).body) as T;
  } finally {
    agent.destroy();
  }
}

/** The reply, unless it is a refusal: that ends the benchmark. */
export function succeeded(reply: Reply, { path }: Asked): Reply {
  if (reply.status < 300) return reply;
  throw new Error(`${path} was answered ${reply.status}: ${reply.body.slice(0, 200)}`);
}

/**
 * A closed loop: `clients` at once, each asking again as soon as it was answered, until the questions or the seconds are
 * over. Every answer goes to `check`, which throws when it is not right.
 */
export async function closedLoop(
  url: string,
  questions: Iterator<Asked>,
  { clients, seconds }: { clients: number; seconds: number },
  check: (reply: Reply, asked: Asked, milliseconds: number) => void,
): Promise<Measured> {
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  const times: number[] = [];
  const start = performance.now();
  const end = start + seconds * 1000;
  const client = async (): Promise<void> => {
    while (performance.now() < end) {
      const next = questions.next();
      if (next.done) return;
      const asked = performance.now();
      const reply = await send(agent, url, next.value);
      const milliseconds = performance.now() - asked;
      times.push(milliseconds);
      check(reply, next.value, milliseconds);
    }
  };
  try {
    await Promise.all(Array.from({ length: clients }, client));
    return { requests: times.length, seconds: (performance.now() - start) / 1000, times };
  } finally {
    agent.destroy();
  }
}

/**
 * An open loop: a question every so many milliseconds, whether or not those before were answered. The time of each counts
 * from when it was due, so that a server that stands still is charged for those it kept waiting.
 */
export async function atRate(
  url: string,
  questions: Iterator<Asked>,
  { perSecond, seconds }: { perSecond: number; seconds: number },
  note: (reply: Reply, asked: Asked, milliseconds: number) => void,
): Promise<Measured> {
  const agent = new Agent({ keepAlive: true });
  const times: number[] = [];
  const asking: Promise<void>[] = [];
  const start = performance.now();
  const ask = async (asked: Asked, due: number): Promise<void> => {
    const reply = await send(agent, url, asked);
    const milliseconds = performance.now() - due;
    times.push(milliseconds);
    note(reply, asked, milliseconds);
  };
  try {
    for (let i = 0; i < perSecond * seconds; i++) {
      const due = start + (i * 1000) / perSecond;
      if (due > performance.now()) await wait(due - performance.now());
      const next = questions.next();
      if (next.done) break;
      const asked = ask(next.value, due);
      // Whoever waits for all of them below hears of it.
      asked.catch(() => undefined);
      asking.push(asked);
    }
    await Promise.all(asking);
    return { requests: times.length, seconds: (performance.now() - start) / 1000, times };
  } finally {
    agent.destroy();
  }
}
