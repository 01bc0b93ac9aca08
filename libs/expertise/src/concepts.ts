import { kinOf } from './kin.js';
import { gramsOf, type Token } from './query.js';
import type { KnownSkill } from './understanding.repository.js';

/**
 * One word that a need is about, and every way to show it: the word itself, by its stems in both languages, and the skill
 * in whose name it stands. So who has the skill has all words of its name, and who has a word of it has a part.
 */
export interface Concept {
  /** The word as it was typed, or the skill that it was understood as. */
  shown: string;
  /** Words that stand for it; all words of a text must be there, the nearer together the better. */
  texts: { text: string; quality: number }[];
  /** Skills that are it, whatever their names. */
  skills: { id: string; quality: number }[];
  /** How much it matters beside the others, before it is known how rare it is. */
  boost: number;
  /** Whether who has nothing to show for it answers only a part of the need. */
  required: boolean;
}

/** A skill's own name in the other language; another word for it; a word that is only a part of its name; a part of it. */
const quality = { name: 0.95, alias: 0.9, kin: 0.7, narrower: 0.65, looseAlias: 0.5 };

/** In so many texts a word of a name says nothing without the others. */
const commonFrom = 1500;

/**
 * The concepts of a need: each of its words, with the longest name of a skill in which it stands. `frequency` says how
 * often a word stands where everybody may read it.
 */
export function conceptsOf(
  tokens: Token[],
  named: ReadonlyMap<string, KnownSkill[]>,
  frequency: ReadonlyMap<string, number>,
): Concept[] {
  const names = new Map<number, { skills: KnownSkill[]; run: Token[]; name: string; start: number }>();
  for (const { start, end, text, exact } of gramsOf(tokens)) {
    const skills = named.get(text);
    const run = tokens.slice(start, end);
    if (!skills || run.some((_, i) => names.has(start + i))) continue;
    const name = exact ? text : run.map((token) => token.text).join(' ');
    run.forEach((_, i) => names.set(start + i, { skills, run, name, start }));
  }
  const found = new Map<string, { concept: Concept; name: number | undefined }>();
  tokens.forEach((token, i) => {
    const name = names.get(i);
    if (token.role === 'grammar' || (token.role === 'asking' && !name) || found.has(token.text)) return;
    const word = wordConcept(token);
    const concept = name ? asPartOf(word, name, frequency) : word;
    found.set(token.text, { concept, name: name?.start });
  });
  const words = [...found.values()].map(({ concept }) => concept);
  const inNames = [...found.values()].map(({ name }) => name);
  return merged([...words, ...pairsOf(words, inNames)]);
}

/** Words that the same proofs show are one concept that matters as much as all of them: the score is the same. */
function merged(concepts: Concept[]): Concept[] {
  const byProofs = new Map<string, Concept>();
  for (const concept of concepts) {
    const { texts, skills, required, boost } = concept;
    const proofs = JSON.stringify([texts, skills, required]);
    const same = byProofs.get(proofs);
    byProofs.set(proofs, same ? { ...same, boost: same.boost + boost } : concept);
  }
  return [...byProofs.values()];
}

/** The word with the ways to show the skill; one that is common shows nothing by itself. */
function asPartOf(
  word: Concept,
  { skills, run, name }: { skills: KnownSkill[]; run: Token[]; name: string },
  frequency: ReadonlyMap<string, number>,
): Concept {
  const severalWords = (text: string): boolean => text.includes(' ');
  const texts = new Map([[name, 1]]);
  const add = (text: string, q: number): void => void texts.set(text, Math.max(q, texts.get(text) ?? 0));
  const isCommon = run.length > 1 && (frequency.get(word.texts[0]!.text) ?? 0) >= commonFrom;
  if (!isCommon) for (const { text, quality: q } of word.texts) add(text, q);
  for (const skill of skills) {
    for (const label of skill.labels) add(written(label), quality.name);
    for (const alias of skill.aliases)
      add(alias, severalWords(alias) || !skill.labels.some(severalWords) ? quality.alias : quality.looseAlias);
    for (const part of skill.narrower) for (const label of part.labels) add(written(label), quality.narrower);
  }
  const typed = run.map((token) => token.shown).join(' ');
  return {
    ...word,
    shown: skills.flatMap(({ labels }) => labels).find((label) => label.toLowerCase() === typed.toLowerCase()) ?? typed,
    texts: [...texts].map(([text, q]) => ({ text, quality: q })),
    skills: skills.flatMap(({ id, narrower }) => [
      { id, quality: 1 },
      ...narrower.map((part) => ({ id: part.id, quality: quality.narrower })),
    ]),
    // A classification has everyday words as well.
    boost: run.length > 1 || !skills.some(({ lived }) => lived) ? 1 : 2,
  };
}

/** As the words of a text are kept: a stroke stands between two. */
const written = (label: string): string => label.toLowerCase().replaceAll('/', ' ');

function wordConcept({ text, shown }: Token): Concept {
  const kin = kinOf(text).map((word) => ({ text: word, quality: quality.kin }));
  return {
    shown,
    texts: [{ text, quality: 1 }, ...kin],
    skills: [],
    boost: 1,
    required: true,
  };
}

/** What is asked for side by side and stands side by side in the proof as well is worth more than the two alone. */
function pairsOf(concepts: Concept[], inNames: (number | undefined)[]): Concept[] {
  return concepts.slice(0, 5).flatMap((concept, i) => {
    const next = concepts[i + 1];
    // The name of a skill is a way to show each of its words already.
    if (!next || (inNames[i] !== undefined && inNames[i] === inNames[i + 1])) return [];
    const text = `${concept.texts[0]!.text} ${next.texts[0]!.text}`;
    return [
      {
        shown: text,
        texts: [{ text, quality: 1 }],
        skills: [],
        boost: 0.5,
        required: false,
      },
    ];
  });
}
