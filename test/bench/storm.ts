import { setTimeout as wait } from 'node:timers/promises';
import type { EventFrame } from '@app/contract';
import { cookieOf, sizes, staffOf, using } from './data.js';
import { quantile, Rounds, type Size } from './figures.js';
import type { Bench, Running } from './house.js';
import { ask, closedLoop, succeeded, type Asked } from './load.js';
import { Fleet } from './sockets.js';
import { metered, openSides, takeTurns, type Cpu } from './turns.js';

const rounds = 3;
const clients = 64;
const patience = 30_000;
/** A post tells its counters at most so often. */
const framesPerSecond = 4;
/** The most that a frame of counters may take, with every emoji and whatever is around them. */
const bytesPerFrame = 200;
const sizeOf: Record<Size, { people: number; watchers: number }> = {
  XS: { people: 700, watchers: 50 },
  S: { people: 3_000, watchers: 200 },
  M: { people: 30_000, watchers: 1_000 },
  L: { people: 40_000, watchers: 4_000 },
};
const emojis = ['👍', '❤️', '👏', '💡', '🎉', '🤔'];

type Act = 'reactions' | 'acknowledgements';
type Window = Cpu & { requests: number; seconds: number; times: number[] };

/** Everybody reacts to one announcement at once, then everybody says that they have read it; some watch. */
export async function storm(bench: Bench, databaseUrl: string, size: Size): Promise<Rounds> {
  const { people, watchers } = sizeOf[size];
  const staff = staffOf(sizes[size].people);
  const results = new Rounds();
  const sides = await openSides(bench, databaseUrl);
  const [product] = sides;
  const fleet = new Fleet(bench);
  const cookies = Array.from({ length: watchers }, (_, i) => cookieOf(staff - i));
  await fleet.open({ url: product.url, cookies, counting: 'post.counted' });

  const everybody = function* (act: Act, postId: string): Generator<Asked> {
    for (let i = 0; i < people; i++) {
      const cookie = cookieOf(2 + i);
      if (act === 'reactions')
        yield { path: `/api/posts/${postId}/reaction`, cookie, method: 'PUT', body: `{"emoji":"${emojis[i % 6]}"}` };
      else yield { path: `/api/posts/${postId}/acknowledgement`, cookie, method: 'POST', body: '{"version":1}' };
    }
  };
  const all = (server: Running, act: Act, postId: string): Promise<Window> =>
    metered(bench, server, () => closedLoop(server.url, everybody(act, postId), { clients, seconds: 120 }, succeeded));
  const act = async (server: Running): Promise<Record<Act, Window> & { frames: number }> => {
    const postId = server === product ? await announce(product, databaseUrl) : '1';
    const before = (await fleet.counted()).most;
    const start = performance.now();
    const reactions = await all(server, 'reactions', postId);
    const acknowledgements = await all(server, 'acknowledgements', postId);
    if (server !== product) return { reactions, acknowledgements, frames: framesPerSecond };
    await compare(databaseUrl, postId, people);
    const heard = await lastCounters(fleet, people);
    const seconds = (performance.now() - start) / 1000;
    // One more than in whole seconds: the first comes at once.
    if (heard - before > framesPerSecond * seconds + 1)
      throw new Error(`a watcher heard ${heard - before} counters of one post in ${seconds.toFixed(1)} s`);
    return { reactions, acknowledgements, frames: (heard - before) / seconds };
  };

  for (const server of sides) await act(server);
  await takeTurns(rounds, sides, act, (ours, theirs) => {
    for (const name of ['reactions', 'acknowledgements'] as const) {
      const add = (metric: string, unit: string, of: (window: Window) => number): void =>
        results.add(`${name} ${metric}`, unit, { product: of(ours[name]), floor: of(theirs[name]) });
      add('rate', '1/s', (w) => w.requests / w.seconds);
      add('p99', 'ms', (w) => quantile(w.times, 0.99));
      add('cpu', 'µs', (w) => ((w.node + w.postgres) / w.requests) * 1e6);
    }
    results.add('frames a watcher', '1/s', { product: ours.frames, floor: theirs.frames });
  });
  const { bytes, last } = await fleet.counted();
  if (bytes > bytesPerFrame) throw new Error(`counters take ${bytes} bytes: ${last}`);
  results.add('frame', 'bytes', { product: bytes, floor: bytesPerFrame });
  return results;
}

/** An announcement that must be read; everybody's bell has rung before it is answered to. */
async function announce(product: Running, databaseUrl: string): Promise<string> {
  const texts = { fr: { title: 'À lire', body: 'Ce que nous avons décidé ce matin.' } };
  const body = JSON.stringify({
    kind: 'announcement',
    audienceId: '1',
    body: '',
    announcement: { mustRead: true, texts },
  });
  const asked = { path: '/api/posts', cookie: cookieOf(1), method: 'POST', body };
  const { id } = await ask<{ id: string }>(product.url, asked);
  await using(databaseUrl, async (db) => {
    const raised = `select from events where name = 'announcement.raised' and payload ->> 'postId' = $1`;
    const late = performance.now() + patience;
    while ((await db.query(raised, [id])).rowCount === 0) {
      if (performance.now() > late) throw new Error('the announcement was not raised');
      await wait(50);
    }
  });
  return id;
}

/** Every click counts once: the counters are the numbers of their rows, and those are the people. */
async function compare(databaseUrl: string, postId: string, people: number): Promise<void> {
  const { rows } = await using(databaseUrl, (db) =>
    db.query<Record<string, number>>(
      `select (select sum(value::int)::int from jsonb_each_text(p.reaction_counts)) as "reactions counted",
         (select count(*)::int from post_reactions r where r.post_id = p.id) as "reactions",
         a.acknowledged_count as "acknowledgements counted",
         (select count(*)::int from announcement_receipts r
          where r.post_id = p.id and r.acknowledged_version = 1) as "acknowledgements"
       from posts p join announcements a on a.post_id = p.id where p.id = $1`,
      [postId],
    ),
  );
  for (const [what, n] of Object.entries(rows[0]!))
    if (n !== people) throw new Error(`${what}: ${n}, and there were ${people} people`);
}

/** Waits until every watcher has the last counters, exact; answers how many times each was told. */
async function lastCounters(fleet: Fleet, people: number): Promise<number> {
  const late = performance.now() + patience;
  while (performance.now() < late) {
    const { fewest, most, last } = await fleet.counted();
    const told = JSON.parse(last.slice(2) || '[]') as [string, EventFrame];
    if (fewest === most && told[1]?.[3]['acknowledged'] === people) return most;
    await wait(50);
  }
  throw new Error('the watchers did not hear the last counters');
}
