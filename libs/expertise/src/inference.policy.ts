import type { EvidenceKind } from './evidence.sources.js';
import { plain } from './query.js';

/** A name of a skill that stands in a piece of evidence. */
export interface Naming {
  alias: string;
  skillId: string;
  /** Whether it stands in what the person is, or was in a project, and not only in what they wrote. */
  isRole: boolean;
}
/** Something that speaks for a person, with the skills that it names. */
export interface Piece {
  id: string;
  kind: EvidenceKind;
  text: string;
  /** Null for what stands on the profile today. */
  day: string | null;
  worth: number;
  names: Naming[];
}
export interface NamedSkill {
  id: string;
  labelFr: string | null;
  labelEn: string | null;
  /** Declared, or refused: not to be suggested. */
  closed: boolean;
}
export interface Suggestion {
  skillId: string;
  /** The pieces that name it, the best first. */
  pieceIds: string[];
}

/** More would be a list to work through. */
const most = 5;

/** Which skills a person's own evidence suggests: named in their title or a role, or by two sources of two days. */
export function suggest(pieces: Piece[], skills: ReadonlyMap<string, NamedSkill>): Suggestion[] {
  const bySkill = new Map<string, { piece: Piece; isRole: boolean }[]>();
  for (const piece of pieces) {
    const named = new Map<string, boolean>();
    for (const name of piece.names)
      if (counts(name, piece, skills.get(name.skillId)))
        named.set(name.skillId, name.isRole || (named.get(name.skillId) ?? false));
    for (const [skillId, isRole] of named)
      if (!skills.get(skillId)!.closed) bySkill.set(skillId, [...(bySkill.get(skillId) ?? []), { piece, isRole }]);
  }
  return [...bySkill]
    .filter(([, found]) => found.some(({ isRole }) => isRole) || daysOf(found.map(({ piece }) => piece)) > 1)
    .map(([skillId, found]) => {
      const best = found.map(({ piece }) => piece).sort((a, b) => b.worth - a.worth);
      return { skillId, worth: best.reduce((sum, { worth }) => sum + worth, 0), pieceIds: best.map(({ id }) => id) };
    })
    .sort((a, b) => b.worth - a.worth || Number(a.skillId) - Number(b.skillId))
    .slice(0, most)
    .map(({ skillId, pieceIds }) => ({ skillId, pieceIds }));
}

/** Two sources of one day may be one story; the profile is of no day. */
const daysOf = (pieces: Piece[]): number => new Set(pieces.map(({ kind, day }) => day ?? kind)).size;

/** Whether the text means the skill by this name, and not another one, or a word of everyday. */
function counts({ alias, skillId }: Naming, { kind, text, names }: Piece, skill: NamedSkill | undefined): boolean {
  if (!skill) return false;
  const isLabel = [skill.labelFr, skill.labelEn].some((label) => label !== null && plain(label) === alias);
  const isPart = names.some((other) => other.alias !== alias && ` ${other.alias} `.includes(` ${alias} `));
  const isAmbiguous = !isLabel && names.some((other) => other.alias === alias && other.skillId !== skillId);
  if (isPart || isAmbiguous) return false;
  if (alias.length <= 3) return stands(alias.toUpperCase(), text);
  return isLabel || alias.includes(' ') || kind === 'title' || isProperName(alias, text);
}

/** A word of everyday may be a name as well: “Jenkins” within a sentence, or “REST”. */
const isProperName = (word: string, text: string): boolean =>
  stands(word.toUpperCase(), text) || stands(word[0]!.toUpperCase() + word.slice(1), text, inSentence);

const letter = /[\p{L}\p{N}]/u;
const inSentence = /[\p{L}\p{N},;(/] ?$/u;

function stands(word: string, text: string, behind = /(?:)/): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (![text[at - 1], text[at + word.length]].some((beside) => beside !== undefined && letter.test(beside)))
      if (behind.test(text.slice(Math.max(0, at - 2), at))) return true;
  return false;
}
