import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface ArchiveSize {
  people: number;
  projects: number;
  assignments: number;
  groups: number;
  posts: number;
  comments: number;
  reactions: number;
}

/** What a large company brings from its old network. */
export const largeCompany: ArchiveSize = {
  people: 40_000,
  projects: 5_000,
  assignments: 200_000,
  groups: 800,
  posts: 300_000,
  comments: 200_000,
  reactions: 300_000,
};

const given = [
  'Inès',
  'Étienne',
  'Tomás',
  'Zoé',
  'Noah',
  'Aïcha',
  'Chloé',
  'Jürgen',
  'Siobhán',
  'Léo',
  'Maëlle',
  'Idriss',
];
const family = ['Marchand', 'Roche', 'Silva', 'Benali', 'Kervella', 'O’Neil', 'Müller', 'Delmas', 'Peeters', 'Haddad'];
const words =
  'la digue tient depuis ce matin nous avons relevé le débit de la rivière and the model agrees with the gauges after two nights of rain le client demande une note de synthèse pour lundi merci à toute the team who stayed late on site'.split(
    ' ',
  );
const emojis = ['👍', '❤️', '👏', '💡', '🎉', '🤔'];

/** Writes a company of any size as an archive; the same seed and size write the same bytes, and memory stays flat. */
export async function makeArchive(folder: string, size: ArchiveSize, seed = 1): Promise<number> {
  await mkdir(folder, { recursive: true });
  const next = dice(seed);
  const pick = <T>(list: readonly T[]): T => list[next(list.length)]!;
  const text = (least: number): string => Array.from({ length: least + next(40) }, () => pick(words)).join(' ');
  const day = (): string => new Date(Date.UTC(2018, 0, 1) + next(2_800) * 86_400_000).toISOString();
  let written = 0;
  const file = async (name: string, count: number, record: (i: number) => object): Promise<void> => {
    const stream = createWriteStream(join(folder, name));
    for (let i = 0; i < count; i++) if (!stream.write(`${JSON.stringify(record(i))}\n`)) await once(stream, 'drain');
    stream.end();
    await once(stream, 'close');
    written += count;
  };

  const units = Math.max(10, Math.round(size.people / 50));
  const author = (): string => `p${next(size.people)}`;
  const manifest = { format: 'parvis-archive', version: 1, source: `made-${seed}` };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  await file('sites.jsonl', 40, (i) => ({
    id: `s${i}`,
    name: `Site ${i}`,
    city: `City ${i}`,
    timezone: 'Europe/Paris',
  }));
  await file('units.jsonl', units, (i) => ({
    id: `u${i}`,
    name: `Unit ${i}`,
    ...(i > 0 ? { parentId: `u${Math.floor((i - 1) / 8)}` } : {}),
  }));
  await file('people.jsonl', size.people, (i) => ({
    id: `p${i}`,
    givenName: pick(given),
    familyName: `${pick(family)} ${i}`,
    email: `p${i}@example.org`,
    title: pick(['Ingénieure', 'Project manager', 'Technicien', 'Analyst']),
    unitId: `u${next(units)}`,
    siteId: `s${next(40)}`,
    ...(i > 0 ? { managerId: `p${Math.floor((i - 1) / 9)}` } : {}),
    languages: ['fr', 'en'],
    bio: text(10),
  }));
  await file('clients.jsonl', Math.max(1, Math.round(size.projects / 5)), (i) => ({
    id: `c${i}`,
    name: `Client ${i}`,
    confidential: i % 20 === 0,
  }));
  await file('projects.jsonl', size.projects, (i) => ({
    id: `j${i}`,
    name: `Project ${i}`,
    clientId: `c${Math.floor(i / 5)}`,
    description: text(10),
  }));
  await file('assignments.jsonl', size.assignments, (i) => ({
    personId: `p${i % size.people}`,
    projectId: `j${next(size.projects)}`,
    role: `Role ${Math.floor(i / size.people)}`,
    share: next(100),
    from: day().slice(0, 10),
  }));
  await file('groups.jsonl', size.groups, (i) => ({
    id: `g${i}`,
    name: `Group ${i}`,
    access: pick(['open', 'closed', 'secret']),
  }));
  await file('memberships.jsonl', size.people, (i) => ({ groupId: `g${next(size.groups)}`, personId: `p${i}` }));
  await file('posts.jsonl', size.posts, (i) => ({
    id: `o${i}`,
    kind: pick(['update', 'update', 'update', 'question', 'idea']),
    authorId: author(),
    audience: pick([
      { type: 'everyone' },
      { type: 'unit', id: `u${next(units)}` },
      { type: 'project', id: `j${next(size.projects)}` },
      { type: 'group', id: `g${next(size.groups)}` },
    ]),
    body: text(20),
    createdAt: day(),
  }));
  await file('comments.jsonl', size.comments, (i) => ({
    id: `m${i}`,
    postId: `o${i % size.posts}`,
    authorId: author(),
    body: text(5),
    createdAt: day(),
  }));
  await file('reactions.jsonl', size.reactions, (i) => ({
    postId: `o${i % size.posts}`,
    personId: `p${(i * 7) % size.people}`,
    emoji: pick(emojis),
  }));
  return written;
}

/** Numbers below a bound, the same for a seed everywhere (mulberry32). */
function dice(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % bound;
  };
}
