import { randomUUID } from 'node:crypto';
import { memory } from './cpu.js';
import { cookieOf, sizes, staffOf, using } from './data.js';
import { quantile, Rounds, type Size } from './figures.js';
import type { Bench, Running } from './house.js';
import { ask, atRate, succeeded, type Asked } from './load.js';
import { comparePosts, posts, writersOf, type Writer } from './post.js';
import { Fleet } from './sockets.js';
import { metered, takeTurns } from './turns.js';
import { needs } from './words.js';

const rounds = 3;
const seconds = 6;
const loadOf: Record<Size, { sockets: number; perSecond: number }> = {
  XS: { sockets: 500, perSecond: 20 },
  S: { sockets: 3_000, perSecond: 40 },
  M: { sockets: 10_000, perSecond: 100 },
  L: { sockets: 19_000, perSecond: 200 },
};
const kinds = ['wall', 'search', 'post', 'reaction'] as const;
type Kind = (typeof kinds)[number];
type Times = Record<Kind, number[]>;

interface Question extends Asked {
  kind: Kind;
}
interface Side {
  server: Running;
  /** Where the sockets are. */
  sockets: Running;
}

/** An ordinary morning: many read, few search, fewer write, and everybody has the page open. */
export async function density(bench: Bench, databaseUrl: string, size: Size): Promise<Rounds> {
  const { sockets, perSecond } = loadOf[size];
  const staff = staffOf(sizes[size].people);
  const results = new Rounds();
  const writers = await writersOf(databaseUrl);
  const fleet = new Fleet(bench);
  const cookies = Array.from({ length: Math.min(sockets, staff) }, (_, i) => cookieOf(i + 1));

  const load = async ({ server, sockets: there }: Side, length: number): Promise<Times> => {
    const run = randomUUID();
    const ours = server === there;
    const postId = ours ? await publish(server) : '1';
    const times: Times = { wall: [], search: [], post: [], reaction: [] };
    const mix = questions(writers, run, postId);
    await atRate(server.url, mix, { perSecond, seconds: length }, (reply, asked, milliseconds) => {
      succeeded(reply, asked);
      times[(asked as Question).kind].push(milliseconds);
    });
    await comparePosts(databaseUrl, run, times.post.length);
    if (ours) await compareReactions(databaseUrl, postId, times.reaction.length);
    return times;
  };
  /** In processes that are new, so that what sockets take is not what others left. */
  const act = async (open: () => Promise<Side>) => {
    const side = await open();
    await load(side, 2);
    await fleet.open({ url: side.sockets.url, cookies: cookies.slice(0, 50) });
    await fleet.close();
    const before = memory(side.sockets.pid);
    await fleet.open({ url: side.sockets.url, cookies });
    const kilobytes = ((memory(side.sockets.pid) - before) / cookies.length) * 1024;
    const done = await metered(bench, side.server, () => load(side, seconds));
    await fleet.close();
    for (const server of new Set([side.server, side.sockets])) await server.stop();
    return { ...done, kilobytes };
  };
  const product = async (): Promise<Side> => {
    const server = await bench.product(databaseUrl);
    return { server, sockets: server };
  };
  const floor = async (): Promise<Side> => ({
    server: await bench.floor(databaseUrl),
    sockets: await bench.floorOfSockets(databaseUrl),
  });

  await takeTurns(rounds, [product, floor], act, (ours, theirs) => {
    const add = (metric: string, unit: string, of: (side: typeof ours) => number): void =>
      results.add(metric, unit, { product: of(ours), floor: of(theirs) });
    for (const kind of kinds) {
      add(`${kind} p50`, 'ms', (side) => quantile(side[kind], 0.5));
      add(`${kind} p99`, 'ms', (side) => quantile(side[kind], 0.99));
    }
    add('cpu', '% of a core', ({ node, postgres }) => ((node + postgres) / seconds) * 100);
    add('memory', 'KB/socket', ({ kilobytes }) => kilobytes);
  });
  return results;
}

/** Of twenty: sixteen walls, two searches, one post, one reaction; evenly among each other. */
function* questions(writers: Writer[], run: string, postId: string): Generator<Question> {
  const written = posts(writers, run);
  const asked = needs();
  for (let i = 0; ; i++) {
    const turn = (i * 7) % 20;
    const cookie = cookieOf(2 + ((i * 31) % 3_000));
    if (turn < 16) yield { kind: 'wall', path: '/api/wall', cookie };
    else if (turn < 18)
      yield { kind: 'search', path: `/api/expertise?q=${encodeURIComponent(asked[i % 100]!.q)}`, cookie };
    else if (turn === 18) yield { kind: 'post', ...(written.next().value as Asked) };
    else
      yield { kind: 'reaction', path: `/api/posts/${postId}/reaction`, method: 'PUT', cookie, body: '{"emoji":"👍"}' };
  }
}

async function publish(server: Running): Promise<string> {
  const body = JSON.stringify({ audienceId: '1', body: 'Qui vient déjeuner ?' });
  const asked = { path: '/api/posts', cookie: cookieOf(1), method: 'POST', body };
  return (await ask<{ id: string }>(server.url, asked)).id;
}

async function compareReactions(databaseUrl: string, postId: string, wanted: number): Promise<void> {
  const { rows } = await using(databaseUrl, (db) =>
    db.query<{ n: number; counted: number }>(
      `select (reaction_counts ->> '👍')::int as counted,
         (select count(*)::int from post_reactions r where r.post_id = p.id) as n
       from posts p where p.id = $1`,
      [postId],
    ),
  );
  const { n, counted } = rows[0]!;
  if (n !== wanted || counted !== wanted) throw new Error(`of ${wanted} reactions ${n} are kept, ${counted} counted`);
}
