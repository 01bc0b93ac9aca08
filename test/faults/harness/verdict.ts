import type { StreamEvent } from '@app/contract';
import { isDeepStrictEqual } from 'node:util';
import type { Act, Acts } from './acts.js';
import type { Client, View } from './client.js';
import type { World } from './world.js';

/** What a run has shown; `broken` names the invariants of reference/security.md that did not hold. */
export interface Verdict {
  fault: string;
  seed: number;
  attempted: number;
  acknowledged: number;
  stored: number;
  seen: number;
  lost: number;
  duplicated: number;
  outOfOrder: number;
  leaked: number;
  wrongCounters: number;
  refused: Record<string, number>;
  /** Milliseconds from the end of the fault until everybody had everything; of writing, the longest pause. */
  recovery: number;
  worstGap: number;
  reconnections: number;
  more: Record<string, unknown>;
  broken: string[];
}

interface Rows {
  posts: { id: string; body: string }[];
  comments: { id: string; body: string }[];
  reactions: { postId: string; personId: string; emoji: string }[];
}

/** Compares what was attempted, acknowledged, stored and seen. */
export async function judge(
  world: World,
  acts: Acts,
  clients: Client[],
  outsiders: Client[],
): Promise<Omit<Verdict, 'fault' | 'seed' | 'recovery' | 'more'>> {
  const broken: string[] = [];
  const expected = (invariant: string, what: string, found: number | string): number => {
    if (found !== 0 && found !== '') broken.push(`${invariant}: ${what}: ${found}`);
    return Number(found) || 0;
  };
  const rows = await read(world, acts.mark);
  const written = acts.all.filter(({ kind }) => kind !== 'reaction');
  const copies = (act: Act) =>
    (act.kind === 'post' ? rows.posts : rows.comments).filter(({ body }) => body === act.text);

  const kept = written.filter((act) => copies(act).length > 0);
  const notStored = [
    ...written.filter((act) => act.acknowledgedAt && copies(act).length === 0),
    ...lastReactions(acts.acknowledged).filter((act) => !rows.reactions.some((row) => isOf(act, row))),
  ];
  const twice = written.filter((act) => copies(act).length > 1).length;
  const invented = [...rows.posts, ...rows.comments].filter(({ body }) => !written.some(({ text }) => text === body));
  expected('I1', 'acknowledged and not stored', notStored.length);
  expected('I2', 'stored twice', twice);
  expected('I2', 'stored and never attempted', invented.length);
  expected('I1', 'never acknowledged', acts.all.length - acts.acknowledged.length);

  const views = clients.map((client) => client.view);
  const seenBy = (view: (typeof views)[number], { kind, text }: Act) =>
    (kind === 'post' ? view.posts : view.comments).some(({ body }) => body === text);
  const unseen = kept.filter((act) => !views.every((view) => seenBy(view, act)));
  expected('I3', 'stored and not seen by everybody inside', unseen.length);
  for (const [i, client] of clients.entries()) {
    const different = differenceOf(views[i]!, await client.freshView());
    if (different) broken.push(`I3: what ${client.name} shows is not what a fresh read shows: ${different}`);
  }

  const order = clients.map(disorderOf);
  const outOfOrder = expected('I3', 'applied out of order', sum(order.map(({ turned }) => turned)));
  const doubled = expected('I3', 'applied twice', sum(order.map(({ doubled: n }) => n)));

  const leaks = outsiders.flatMap(({ frames }) => frames).filter(({ event }) => isInside(event, world, acts.mark));
  expected('I4', 'told to somebody outside', leaks.length);
  const logs = world.nodes.filter(({ said }) => said.includes(acts.mark) || said.includes(world.cast.bob.email));
  expected('I4', 'nodes whose log has words or addresses of people', logs.length);
  const wrongCounters = expected('I5', 'counters that differ from their rows', await wrongCountersOf(world));
  expected('I6', 'answers that nobody should get', [...new Set([...acts.wrong, ...faultsIn(world)])].join(', '));
  expected('I8', 'notifications missing or doubled', await wrongNotices(world, acts));
  expected('I8', 'jobs left behind', await jobsLeft(world));

  return {
    attempted: acts.all.length,
    acknowledged: acts.acknowledged.length,
    stored: kept.length + rows.reactions.length,
    seen: kept.length - unseen.length,
    lost: notStored.length + unseen.length,
    duplicated: twice + doubled,
    outOfOrder,
    leaked: leaks.length,
    wrongCounters,
    refused: acts.refused,
    worstGap: Math.round(acts.worstGap),
    reconnections: sum(clients.map(({ reconnections }) => reconnections)),
    broken,
  };
}

/** The first thing that is shown otherwise than it would be afresh, and how. */
function differenceOf(shown: View, fresh: View): string | undefined {
  for (const kind of ['posts', 'comments'] as const) {
    const all = new Map<string, object[]>();
    for (const [n, view] of [shown, fresh].entries())
      for (const one of view[kind]) (all.get(one.id) ?? all.set(one.id, []).get(one.id)!)[n] = one;
    for (const [id, pair] of all) {
      const [is, should] = [pair[0] ?? {}, pair[1] ?? {}].map((one) => new Map(Object.entries(one)));
      const part = [...is!.keys(), ...should!.keys()].find((key) => !isDeepStrictEqual(is!.get(key), should!.get(key)));
      if (part) return `${kind} ${id}, ${part}: ${JSON.stringify([is!.get(part), should!.get(part)])}`;
    }
  }
  return undefined;
}

/** Why nodes say that a request failed: those that were put off are not among them. */
const faultsIn = ({ nodes }: World): string[] =>
  nodes.flatMap(({ said }) =>
    [...said.matchAll(/"error":(\{.*?"message":"[^"]*").*"msg":"request failed"/g)].map(([, why]) => why!),
  );

const sum = (numbers: number[]): number => numbers.reduce((a, b) => a + b, 0);

const isOf = ({ postId, by, emoji }: Act, row: Rows['reactions'][number]): boolean =>
  row.postId === postId && row.personId === by.id && row.emoji === emoji;

/** Of several reactions of one person to one post the last one stays. */
function lastReactions(acts: Act[]): Act[] {
  const last = new Map<string, Act>();
  for (const act of acts) if (act.kind === 'reaction') last.set(`${act.postId}:${act.by.id}`, act);
  return [...last.values()];
}

/** Of each stream the positions that were applied follow one another, except where the client read afresh. */
function disorderOf({ applied, resets }: Client): { turned: number; doubled: number } {
  let [turned, doubled, gaps] = [0, 0, 0];
  for (const seqs of applied.values()) {
    for (const [i, seq] of seqs.entries()) {
      if (i === 0) continue;
      if (seq === seqs[i - 1]) doubled++;
      else if (seq < seqs[i - 1]!) turned++;
      else if (seq > seqs[i - 1]! + 1) gaps++;
    }
  }
  return { turned: turned + Math.max(0, gaps - resets), doubled };
}

const isInside = (event: StreamEvent, { group }: World, mark: string): boolean =>
  event.audienceId === group.audienceId || JSON.stringify(event).includes(mark);

async function read(world: World, mark: string): Promise<Rows> {
  const like = [`${mark}-%`];
  return {
    posts: await world.sql(`select id, body from posts where body like $1`, like),
    comments: await world.sql(`select id, body from comments where body like $1`, like),
    reactions: await world.sql(
      `select r.post_id as "postId", r.person_id as "personId", r.emoji
       from post_reactions r join posts p on p.id = r.post_id where p.body like $1`,
      like,
    ),
  };
}

async function wrongCountersOf(world: World): Promise<number> {
  const [row] = await world.sql<{ n: number }>(`
    select (select count(*) from posts p where removed_at is null and (
        comment_count <> (select count(*) from comments c where c.post_id = p.id and c.removed_at is null)
        or reaction_counts <> (
          select coalesce(jsonb_object_agg(emoji, n), '{}') from (
            select emoji, count(*) as n from post_reactions r where r.post_id = p.id group by emoji) r)))
      + (select count(*) from audiences a
         where size <> (select count(*) from audience_members m where m.audience_id = a.id))
      + (select count(*) from moved_counts)
      + (select count(*) from streams s
         where seq <> (select count(*) from events e where e.audience_id = s.audience_id)) as n`);
  return Number(row!.n);
}

/** Each mention raised exactly one notification. */
async function wrongNotices(world: World, acts: Acts): Promise<number> {
  const due = acts.acknowledged.filter(
    ({ kind, text, by }) => kind === 'post' && text.includes('@') && by.id !== world.cast.bob.id,
  );
  const rows = await world.sql<{ postId: string }>(
    `select n.post_id as "postId" from notifications n join posts p on p.id = n.post_id
     where n.reason = 'mention' and n.person_id = $1 and p.body like $2`,
    [world.cast.bob.id, `${acts.mark}-%`],
  );
  const missing = due.filter(({ id }) => rows.filter(({ postId }) => postId === id).length !== 1).length;
  return missing + Math.max(0, rows.length - due.length);
}

async function jobsLeft(world: World): Promise<number> {
  const [row] = await world.sql<{ n: string }>(
    `select count(*) as n from graphile_worker.jobs where run_at <= now() - interval '5 seconds'`,
  );
  return Number(row!.n);
}
