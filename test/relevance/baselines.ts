import { recordsOf, type Kind, type Pack } from './pack.js';

/** A text of the archive and whom it speaks for. */
interface Source {
  id: string;
  words: string[];
  people: string[];
}
export interface Baseline {
  name: string;
  rank(text: string): string[];
}

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** As published (Robertson and Zaragoza 2009), with the usual parameters. */
const [k1, b] = [1.2, 0.75];

/**
 * What one has without effort, over the same archive: BM25 over every text, each text voting with its score for the people
 * it speaks for (Macdonald and Ounis 2006, CombSUM), and those who wrote most, whatever is asked. Documents are ranked by
 * BM25 itself and by their length.
 */
export async function baselinesOf(pack: Pack, kind: Kind): Promise<Baseline[]> {
  const sources = await sourcesOf(pack, kind);
  const known = (ids: string[]): string[] => ids.filter((id) => !pack.candidates || pack.candidates.has(id));
  const texts = new Map<string, number>();
  for (const { people } of sources) for (const id of people) texts.set(id, (texts.get(id) ?? 0) + 1);
  const byTexts = known(ordered(texts));
  const search = bm25(sources);
  return [
    { name: 'bm25', rank: (text) => known(ordered(search(text))) },
    { name: 'popularity', rank: () => byTexts },
  ];
}

const ordered = (scores: Map<string, number>): string[] =>
  [...scores].sort(([a, x], [c, y]) => y - x || (a < c ? -1 : 1)).map(([id]) => id);

function bm25(sources: Source[]): (text: string) => Map<string, number> {
  const postings = new Map<string, { source: Source; frequency: number }[]>();
  for (const source of sources) {
    const frequencies = new Map<string, number>();
    for (const word of source.words) frequencies.set(word, (frequencies.get(word) ?? 0) + 1);
    for (const [word, frequency] of frequencies) {
      const list = postings.get(word);
      if (list) list.push({ source, frequency });
      else postings.set(word, [{ source, frequency }]);
    }
  }
  const usual = sources.reduce((sum, { words }) => sum + words.length, 0) / Math.max(1, sources.length);
  return (text) => {
    const votes = new Map<string, number>();
    for (const word of new Set(wordsOf(text))) {
      const found = postings.get(word) ?? [];
      const rarity = Math.log(1 + (sources.length - found.length + 0.5) / (found.length + 0.5));
      for (const { source, frequency } of found) {
        const length = 1 - b + (b * source.words.length) / usual;
        const score = (rarity * frequency * (k1 + 1)) / (frequency + k1 * length);
        for (const id of source.people) votes.set(id, (votes.get(id) ?? 0) + score);
      }
    }
    return votes;
  };
}

interface Written {
  id: string;
  authorId: string;
  postId?: string;
  title?: string;
  body?: string;
  tags?: string[];
  participants?: { personId: string }[];
}

/** Every text of the archive, with its author and whoever takes part; of a project and a skill, whoever has them. */
async function sourcesOf(pack: Pack, kind: Kind): Promise<Source[]> {
  const written = async (file: string): Promise<Source[]> =>
    (await recordsOf<Written>(pack, file)).map(({ id, authorId, title, body, tags, participants }) => ({
      id,
      words: wordsOf([title, body, ...(tags ?? [])].join(' ')),
      people: [...new Set([authorId, ...(participants ?? []).map(({ personId }) => personId)])],
    }));
  const texts = [...(await written('posts')), ...(await written('documents'))];
  if (kind === 'documents') return texts.map((source) => ({ ...source, people: [source.id] }));
  const people = await recordsOf<{ id: string; title?: string; bio?: string }>(pack, 'people');
  const skills = new Map(
    (await recordsOf<{ id: string; labelFr?: string; labelEn?: string; aliases?: string[] }>(pack, 'skills')).map(
      ({ id, labelFr, labelEn, aliases }) => [id, [labelFr, labelEn, ...(aliases ?? [])].join(' ')],
    ),
  );
  const declared = await recordsOf<{ personId: string; skillId?: string; label?: string }>(pack, 'person-skills');
  const projects = new Map(
    (await recordsOf<{ id: string; name: string; description?: string; tags?: string[] }>(pack, 'projects')).map(
      ({ id, name, description, tags }) => [id, [name, description, ...(tags ?? [])].join(' ')],
    ),
  );
  const assignments = await recordsOf<{ personId: string; projectId: string; role?: string }>(pack, 'assignments');
  return [
    ...texts,
    ...(await written('comments')),
    ...people.map(({ id, title, bio }) => ({ id, words: wordsOf([title, bio].join(' ')), people: [id] })),
    ...declared.map(({ personId, skillId, label }) => ({
      id: `${personId} ${skillId ?? label ?? ''}`,
      words: wordsOf(skills.get(skillId ?? '') ?? label ?? ''),
      people: [personId],
    })),
    ...assignments.map(({ personId, projectId, role }) => ({
      id: `${personId} ${projectId}`,
      words: wordsOf([role, projects.get(projectId)].join(' ')),
      people: [personId],
    })),
  ].filter(({ words }) => words.length > 0);
}
