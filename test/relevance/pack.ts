import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What is judged: people who know, or documents that say. */
export type Kind = 'people' | 'documents';

export interface Query {
  id: string;
  text: string;
}

/** A company with questions and judgements: a folder, whose format is in the README. Ids are those of its archive. */
export interface Pack {
  name: string;
  archive: string;
  queries: Query[];
  /** By query: the grade of each id that was judged; whoever is not listed is not relevant. */
  grades: Map<string, Map<string, number>>;
  /** When given, only these count in a ranking. */
  candidates: Set<string> | undefined;
}

/** Reads a pack, with the questions about documents where it has some. A query that nothing is relevant to measures nothing, and is left out. */
export async function readPack(folder: string, kind: Kind = 'people'): Promise<Pack> {
  const about = kind === 'documents' && existsSync(join(folder, 'queries.documents.tsv')) ? '.documents' : '';
  const lines = async (name: string): Promise<string[]> =>
    (await readFile(join(folder, name), 'utf8')).split(/\r?\n/).filter((line) => line.trim() !== '');
  const grades = new Map<string, Map<string, number>>();
  for (const line of await lines(`qrels${about}.txt`)) {
    const [query, , id, grade] = line.trim().split(/\s+/);
    if (query === undefined || id === undefined || !Number.isInteger(Number(grade)))
      throw new Error(`qrels.txt: “${line}” is not “query 0 id grade”`);
    grades.set(query, (grades.get(query) ?? new Map<string, number>()).set(id, Number(grade)));
  }
  const queries: Query[] = [];
  for (const line of await lines(`queries${about}.tsv`)) {
    const [id, ...text] = line.split('\t');
    if (id === undefined || text.length === 0) throw new Error(`queries.tsv: “${line}” is not an id, a tab and a text`);
    if ([...(grades.get(id)?.values() ?? [])].some((grade) => grade > 0)) queries.push({ id, text: text.join(' ') });
  }
  if (queries.length === 0) throw new Error(`${folder} has no query that anything is relevant to`);
  const candidates = existsSync(join(folder, 'candidates.txt')) ? await lines('candidates.txt') : undefined;
  return {
    name: folder.replace(/\/+$/, '').split('/').at(-1)!,
    archive: join(folder, 'archive'),
    queries,
    grades,
    candidates: candidates && new Set(candidates.map((line) => line.trim())),
  };
}

/** The records of a file of the archive; none when there is no such file. */
export async function recordsOf<T>(pack: Pack, file: string): Promise<T[]> {
  const path = join(pack.archive, `${file}.jsonl`);
  if (!existsSync(path)) return [];
  const text = await readFile(path, 'utf8');
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
}
