import { cookieOf, sizes, staffOf, using } from './data.js';
import { Rounds, type Size } from './figures.js';
import type { Bench, Running } from './house.js';
import { closedLoop, succeeded, type Asked, type Reply } from './load.js';
import { metered, noteLoad, openSides, takeTurns } from './turns.js';

const rounds = 3;
const names = 200;
/** Who is meant stands at least here. */
const place = 5;

interface Person {
  id: string;
  given: string;
  family: string;
}
interface Question extends Asked {
  typed: string;
  meant: string;
}

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const withoutThird = (word: string): string => word.slice(0, 2) + word.slice(3);

/** What people type for a name: mostly its beginning, else the name without accents, with a slip, or turned round. */
function typed({ given, family }: Person, i: number): string {
  const [name = '', number = ''] = family.split(/ (?=\d)/);
  if (i % 5 < 2) return `${given.slice(0, 3)} ${name.slice(0, 3)} ${number}`;
  if (i % 5 === 2) return plain(`${given} ${family}`);
  if (i % 5 === 3) return `${given} ${withoutThird(name)} ${number}`;
  return `${number} ${name} ${given}`;
}

/** Finding a colleague by what one types of their name. */
export async function findNames(bench: Bench, databaseUrl: string, size: Size): Promise<Rounds> {
  const staff = staffOf(sizes[size].people);
  const results = new Rounds();
  const { rows: people } = await using(databaseUrl, (db) =>
    db.query<Person>(
      `select id, given_name as given, family_name as family from people where not guest
       order by hashint8extended(id, 5) limit ${names}`,
    ),
  );
  const sides = await openSides(bench, databaseUrl);
  const [product] = sides;

  const questions = (seed: number): Question[] =>
    people.map((person, i) => {
      const q = typed(person, i);
      const cookie = cookieOf(1 + ((i * 31 + seed * 997) % staff));
      return { path: `/api/search?q=${encodeURIComponent(q)}`, cookie, typed: q, meant: person.id };
    });
  const check = (reply: Reply, asked: Asked): void => {
    const found = (JSON.parse(succeeded(reply, asked).body) as { people: { id: string }[] }).people;
    const { typed: q, meant } = asked as Question;
    if (!found.slice(0, place).some(({ id }) => id === meant)) throw new Error(`“${q}” did not find person ${meant}`);
  };
  const search = (server: Running, seed: number) =>
    metered(bench, server, () => {
      const load = { clients: 1, seconds: 60 };
      return closedLoop(server.url, questions(seed).values(), load, server === product ? check : succeeded);
    });

  for (const server of sides) await search(server, 0);
  await takeTurns(rounds, sides, search, (ours, theirs) => noteLoad(results, 'name', ours, theirs));
  return results;
}
