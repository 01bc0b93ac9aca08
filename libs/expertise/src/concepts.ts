import { kinOf } from './kin.js';
import { gramsOf, type Token } from './query.js';
import type { KnownSkill } from './understanding.repository.js';

/** One thing that a need asks for, and every way to show it. A word is searched for by its stems in both languages. */
export interface Concept {
  shown: string;
  /** Words that stand for it; all words of a text must be there, the nearer together the better. */
  texts: { text: string; quality: number }[];
  /** Skills that are it, whatever their names. */
  skills: { id: string; quality: number }[];
  /** How much it matters beside the others, before it is known how rare it is. */
  boost: number;
  /** Whether who has nothing to show for it answers only a part of the need. */
  required: boolean;
  /** Looked for only among the people that the other concepts find. */
  late: boolean;
  /** In how many texts that everybody may read it stands, when that was asked. */
  spread: number | null;
}

/** A skill's own name in the other language; another word for it; a word that is only a part of its name; a part of it. */
const quality = { name: 0.95, alias: 0.9, kin: 0.7, narrower: 0.65, looseAlias: 0.5 };

/** A word is common from here on, when another of the need is this many times rarer. */
const common = { from: 1500, times: 4 };

/**
 * The concepts of a need: names of skills first, the longest that fit, then each word that is left. `frequency` says how
 * often a word stands where everybody may read it.
 */
export function conceptsOf(
  tokens: Token[],
  named: ReadonlyMap<string, KnownSkill[]>,
  frequency: ReadonlyMap<string, number>,
): Concept[] {
  const taken = new Set<number>();
  const found: { start: number; end: number; concept: Concept }[] = [];
  for (const { start, end, text, exact } of gramsOf(tokens)) {
    const skills = named.get(text);
    const run = tokens.slice(start, end);
    if (!skills || run.some((_, i) => taken.has(start + i))) continue;
    run.forEach((_, i) => taken.add(start + i));
    const typed = run.map((token) => token.shown).join(' ');
    found.push({ start, end, concept: skillConcept(exact ? text : run.map((t) => t.text).join(' '), typed, skills) });
  }
  tokens.forEach((token, start) => {
    if (token.role === 'content' && !taken.has(start))
      found.push({ start, end: start + 1, concept: wordConcept(token) });
  });
  found.sort((a, b) => a.start - b.start);
  const concepts = found.map(({ concept }) => concept);
  const unique = concepts.filter((c, i) => concepts.findIndex((d) => d.shown === c.shown) === i);
  const ordered = delayed(unique, frequency);
  return [...ordered, ...pairsOf(ordered)];
}

/** Common words wait for the rare ones; skills never wait. */
function delayed(concepts: Concept[], frequency: ReadonlyMap<string, number>): Concept[] {
  const spreadOf = ({ texts, skills }: Concept): number =>
    skills.length > 0 ? 0 : (frequency.get(texts[0]!.text) ?? 0);
  const rarest = Math.min(...concepts.map(spreadOf));
  return concepts.map((concept) => {
    const spread = spreadOf(concept);
    if (spread < common.from || spread < rarest * common.times) return concept;
    return { ...concept, texts: concept.texts.slice(0, 1), late: true, spread };
  });
}

function skillConcept(text: string, typed: string, skills: KnownSkill[]): Concept {
  const severalWords = (name: string): boolean => name.includes(' ');
  const texts = new Map([[text, 1]]);
  const add = (name: string, q: number): void => void texts.set(name, Math.max(q, texts.get(name) ?? 0));
  for (const skill of skills) {
    for (const label of skill.labels) add(label.toLowerCase(), quality.name);
    for (const alias of skill.aliases)
      add(alias, severalWords(alias) || !skill.labels.some(severalWords) ? quality.alias : quality.looseAlias);
    for (const part of skill.narrower) for (const label of part.labels) add(label.toLowerCase(), quality.narrower);
  }
  return {
    shown: skills.flatMap(({ labels }) => labels).find((label) => label.toLowerCase() === typed.toLowerCase()) ?? typed,
    texts: [...texts].map(([name, q]) => ({ text: name, quality: q })),
    skills: skills.flatMap(({ id, narrower }) => [
      { id, quality: 1 },
      ...narrower.map((part) => ({ id: part.id, quality: quality.narrower })),
    ]),
    boost: 2,
    required: true,
    late: false,
    spread: null,
  };
}

function wordConcept({ text, shown }: Token): Concept {
  const kin = kinOf(text).map((word) => ({ text: word, quality: quality.kin }));
  return {
    shown,
    texts: [{ text, quality: 1 }, ...kin],
    skills: [],
    boost: 1,
    required: true,
    late: false,
    spread: null,
  };
}

/** What is asked for side by side and stands side by side in the proof as well is worth more than the two alone. */
function pairsOf(concepts: Concept[]): Concept[] {
  return concepts.slice(0, 5).flatMap((concept, i) => {
    const next = concepts[i + 1];
    if (!next) return [];
    const text = `${concept.texts[0]!.text} ${next.texts[0]!.text}`;
    return [
      {
        shown: text,
        texts: [{ text, quality: 1 }],
        skills: [],
        boost: 0.5,
        required: false,
        late: concept.late || next.late,
        spread: null,
      },
    ];
  });
}
