import { cookieOf, sizes, using } from './data.js';
import { Rounds, type Size } from './figures.js';
import type { Bench, Running } from './house.js';
import { closedLoop, type Asked, type Reply } from './load.js';
import { metered, noteLoad, openSides, takeTurns } from './turns.js';

const rounds = 5;
const clients = 16;
const seconds = (size: Size): number => (size === 'XS' ? 1.5 : 4);
/** One page in so many is compared with what the person should have read. */
const compared = 25;

interface Question extends Asked {
  personId: number;
}

/** Page one of the home wall, of different people in no order. */
function* questions(people: number, seed: number): Generator<Question> {
  for (let i = seed; ; i++) {
    const personId = 1 + ((i * 7_919 + seed * 104_729) % people);
    yield { path: '/api/wall', cookie: cookieOf(personId), personId };
  }
}

/** Page one of the home wall, of many people at once. */
export async function wall(bench: Bench, databaseUrl: string, size: Size): Promise<Rounds> {
  const { people } = sizes[size];
  const results = new Rounds();
  const pages: { personId: number; ids: string[] }[] = [];
  const sides = await openSides(bench, databaseUrl);
  const check = (reply: Reply, asked: Asked): void => {
    if (reply.status !== 200) throw new Error(`the wall answered ${reply.status}: ${reply.body.slice(0, 200)}`);
    const { personId } = asked as Question;
    if (personId % compared !== 0) return;
    const { items } = JSON.parse(reply.body) as { items: { id: string }[] };
    pages.push({ personId, ids: items.map(({ id }) => id) });
  };
  const read = (server: Running, seed: number, length = seconds(size)) =>
    metered(bench, server, () => closedLoop(server.url, questions(people, seed), { clients, seconds: length }, check));

  for (const server of sides) await read(server, 0, seconds(size) / 2);
  await takeTurns(rounds, sides, read, (ours, theirs) => noteLoad(results, 'request', ours, theirs));
  await compare(databaseUrl, pages);
  return results;
}

/** Every page that was kept holds exactly the newest twenty posts of the person's audiences. */
async function compare(databaseUrl: string, pages: { personId: number; ids: string[] }[]): Promise<void> {
  if (pages.length === 0) throw new Error('no page was compared');
  await using(databaseUrl, async (db) => {
    const known = new Map<number, string>();
    for (const { personId, ids } of pages) {
      let wanted = known.get(personId);
      if (wanted === undefined) {
        const { rows } = await db.query<{ id: string }>(
          `select p.id from posts p where p.removed_at is null
             and exists (select from audience_members m where m.person_id = $1 and m.audience_id = p.audience_id)
           order by p.id desc limit 20`,
          [personId],
        );
        known.set(personId, (wanted = rows.map(({ id }) => id).join()));
      }
      if (ids.join() !== wanted) throw new Error(`person ${personId} read ${ids.join()} and not ${wanted}`);
    }
  });
}
