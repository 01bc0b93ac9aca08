import { Agent, request } from 'node:http';

export interface Asked {
  path: string;
  cookie: string;
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
export function send(
  agent: Agent,
  url: string,
  { path, cookie, method = 'GET', body }: Asked & { method?: string; body?: string },
): Promise<Reply> {
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

/**
 * A closed loop: `clients` at once, each asking again as soon as it was answered, until the questions or the seconds are
 * over. Every answer goes to `check`, which throws when it is not right.
 */
export async function closedLoop(
  url: string,
  questions: Iterator<Asked>,
  { clients, seconds }: { clients: number; seconds: number },
  check: (reply: Reply, asked: Asked) => void,
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
      times.push(performance.now() - asked);
      check(reply, next.value);
    }
  };
  try {
    await Promise.all(Array.from({ length: clients }, client));
    return { requests: times.length, seconds: (performance.now() - start) / 1000, times };
  } finally {
    agent.destroy();
  }
}
