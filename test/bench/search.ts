import { cookieOf, sizes, staffOf, using } from './data.js';
import { Rounds, type Size } from './figures.js';
import type { Bench, Running } from './house.js';
import { closedLoop, type Asked, type Reply } from './load.js';
import { metered, noteLoad, openSides, takeTurns } from './turns.js';
import { needs } from './words.js';

const rounds = 3;

interface Question extends Asked {
  personId: number;
  need: ReturnType<typeof needs>[number];
}
interface Found {
  score: number;
  reasons: { weight: number; link: string | null }[];
  moreWeight: number;
}

/** A hundred needs, each asked by somebody else. */
const questions = (people: number, seed: number): Question[] =>
  needs().map((need, i) => {
    const personId = 1 + ((i * 31 + seed * 997) % staffOf(people));
    const path = `/api/expertise?q=${encodeURIComponent(need.q)}`;
    return { path, cookie: cookieOf(personId), personId, need };
  });

/** Who knows about something, asked in a hundred ways. */
export async function search(bench: Bench, databaseUrl: string, size: Size): Promise<Rounds> {
  const { people } = sizes[size];
  const results = new Rounds();
  const quoted: { personId: number; postId: string }[] = [];
  const sides = await openSides(bench, databaseUrl);
  const [product] = sides;

  const answered = (reply: Reply): void => {
    if (reply.status !== 200) throw new Error(`the search answered ${reply.status}: ${reply.body.slice(0, 200)}`);
  };
  const check = (reply: Reply, asked: Asked): void => {
    answered(reply);
    const { need, personId } = asked as Question;
    const { items } = JSON.parse(reply.body) as { items: Found[] };
    if (items.length === 0) throw new Error(`nobody was found for “${need.q}” (${need.kind})`);
    for (const { score, reasons, moreWeight } of items) {
      const sum = reasons.reduce((total, { weight }) => total + weight, moreWeight);
      if (sum !== score) throw new Error(`the reasons for “${need.q}” sum to ${sum}, the score is ${score}`);
      for (const { link } of reasons) {
        const postId = /^\/posts\/(\d+)/.exec(link ?? '')?.[1];
        if (postId) quoted.push({ personId, postId });
      }
    }
  };
  const ask = (server: Running, seed: number) =>
    metered(bench, server, () => {
      // One client: the time of a search, not that of a queue.
      const load = { clients: 1, seconds: 120 };
      return closedLoop(server.url, questions(people, seed).values(), load, server === product ? check : answered);
    });

  for (const server of sides) await ask(server, 0);
  await takeTurns(rounds, sides, ask, (ours, theirs) => noteLoad(results, 'search', ours, theirs));
  await compare(databaseUrl, quoted);
  return results;
}

/** Whoever was shown a post as proof may read it: as a member, or as one who reads along. */
async function compare(databaseUrl: string, quoted: { personId: number; postId: string }[]): Promise<void> {
  if (quoted.length === 0) throw new Error('no post was quoted');
  await using(databaseUrl, async (db) => {
    const { rows } = await db.query<{ n: string }>(
      `select count(*) as n from unnest($1::bigint[], $2::bigint[]) as q (person_id, post_id)
       where not exists (
         select from posts p join audiences a on a.id = p.audience_id
         join audience_members m on m.person_id = q.person_id and (m.audience_id = a.id or m.audience_id = a.readers_id)
         where p.id = q.post_id and p.removed_at is null)`,
      [quoted.map(({ personId }) => personId), quoted.map(({ postId }) => postId)],
    );
    if (rows[0]!.n !== '0') throw new Error(`${rows[0]!.n} proofs were shown to people who may not read them`);
  });
}
