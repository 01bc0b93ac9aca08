import { kinOf } from './kin.js';
import { asking, grammar } from './words.data.js';

/** A word of a need. `text` is lower case without accents, as skills and vocabulary are compared. */
export interface Token {
  text: string;
  /** As it was typed. */
  shown: string;
  role: 'content' | 'asking' | 'grammar';
}

/** A run of words that may be the name of a skill. */
export interface Gram {
  start: number;
  end: number;
  text: string;
  /** Whether the words are those that were typed, and not kin of them. */
  exact: boolean;
}

const longestName = 5;
const mostWords = 12;
/** Of a longer text the beginning is read. */
const mostRead = 60;

/** A need in plain words, in French or English, taken apart: what it is about, and the words around that. */
export function readNeed(q: string): Token[] {
  const tokens: Token[] = [];
  let content = 0;
  // Among small letters capitals are a name, even of a little word: “IT support”, “une IA”, “SI métier”.
  const hasSmallLetters = /\p{Ll}/u.test(q);
  for (const [shown] of untangle(q).matchAll(wordPattern)) {
    const text = plain(shown).replace(/\.+$/, '');
    if (text === '') continue;
    const isName =
      isNumbered(tokens.at(-1), text) || (hasSmallLetters && !asking.has(text) && /^\p{Lu}{2,5}$/u.test(shown));
    const role = isName ? 'content' : roleOf(text);
    if (role === 'content' && ++content > mostRead) break;
    tokens.push({ text, shown, role });
  }
  // Somebody may look for the very words of asking: then these are what it is about.
  for (const role of ['asking', 'grammar'] as const) {
    if (content > 0) break;
    for (const token of tokens.filter((t) => t.role === role).slice(0, mostWords)) {
      token.role = 'content';
      content++;
    }
  }
  return tokens;
}

/** Of a need of many words those that tell the most: the rarest, and last of all those that stand nowhere. */
export function tellingWords(tokens: Token[], frequency: ReadonlyMap<string, number>): Token[] {
  const words = [...new Set(tokens.filter(({ role }) => role === 'content').map(({ text }) => text))];
  if (words.length <= mostWords) return tokens;
  const often = (word: string): number => frequency.get(word) ?? Infinity;
  const kept = new Set(
    words.toSorted((a, b) => (often(a) < often(b) ? -1 : often(a) > often(b) ? 1 : 0)).slice(0, mostWords),
  );
  return tokens.map((token) =>
    token.role === 'content' && !kept.has(token.text) ? { ...token, role: 'grammar' } : token,
  );
}

/** Lower case without accents, as `plain()` of the database. */
export const plain = (value: string): string =>
  value
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/ß/g, 'ss')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l');

/** Every run of words that could be the name of a skill, the longest first; single words also as their kin. */
export function gramsOf(tokens: Token[]): Gram[] {
  const grams: Gram[] = [];
  for (let length = Math.min(longestName, tokens.length); length >= 1; length--) {
    for (let start = 0; start + length <= tokens.length; start++) {
      const run = tokens.slice(start, start + length);
      // Letters alone say nothing; letters in a row (“R&D”, “Q&A”) are a name.
      const initials = length > 1 && run.every(({ text }) => text.length === 1);
      if (!initials && (run[0]!.role === 'grammar' || run.at(-1)!.role === 'grammar')) continue;
      if (!initials && !run.some(({ role }) => role === 'content')) continue;
      const words = run.map(({ text }) => text);
      const end = start + length;
      grams.push({ start, end, text: words.join(' '), exact: true });
      run.forEach(({ text, role }, i) => {
        if (role !== 'content') return;
        for (const kin of kinOf(text)) grams.push({ start, end, text: words.with(i, kin).join(' '), exact: false });
      });
    }
  }
  return grams;
}

const wordPattern = /(?<![\p{L}\p{N}])\.?[\p{L}\p{N}\p{M}]+(?:\.[\p{L}\p{N}]+)*[+#]*/gu;

const roleOf = (text: string): Token['role'] => {
  if (grammar.has(text) || /^[\d.]+[km]?$/.test(text)) return 'grammar';
  // One letter alone may begin a name (“e-learning”) and seldom is one.
  return asking.has(text) || text.length === 1 ? 'asking' : 'content';
};

/** A number behind letters in capitals is a part of their name: “ISO 9001”, “RT 2012”. */
const isNumbered = (before: Token | undefined, text: string): boolean =>
  before !== undefined && /^(?=.*\p{Lu})[\p{Lu}\d]{2,}$/u.test(before.shown) && /^\d{2,6}$/.test(text);

/** Takes apart what stands between words: elisions, possessives, and the ways to write both genders. */
function untangle(q: string): string {
  return (
    q
      .normalize('NFC')
      .replace(/[’ʼ`´]/g, "'")
      // “(h/f)”, “F/H/X”, “m/w/d”
      .replace(/\(?(?<![\p{L}])[hfmwxd](?:\s?\/\s?[hfmwxd]){1,2}(?![\p{L}])\)?/giu, ' ')
      // “développeur·se”, “chef.fe.s”, “expert(e)s”, “monteur/euse”, “directeur-rice”
      .replace(new RegExp(`(?<=\\p{L}{3})[·•.‧/-](?:${feminine})(?:[·•.‧/-]?s)?(?![\\p{L}])`, 'giu'), '')
      .replace(new RegExp(`(?<=\\p{L}{2})\\((?:${feminine})\\)(?:s(?!\\p{L}))?`, 'giu'), '')
      // “monteur/monteuse”
      .replace(/(\p{L}{3})(\p{L}*)\s?\/\s?\1\p{L}*/giu, '$1$2')
      .replace(/quelqu'une?/giu, 'quelquun')
      .replace(/(?<![\p{L}])(?:jusqu|lorsqu|puisqu|qu|[cdjlmnst])'(?=\p{L})/giu, ' ')
      .replace(/(?<=\p{L})(?:n't|'(?:s|m|re|ll|ve|d))(?!\p{L})/giu, ' ')
      .replace(/'/g, ' ')
  );
}

const feminine =
  'e|es|s|se|ses|ne|nes|euse|euses|teuse|rice|rices|trice|trices|ere|ère|ières?|iere|le|les|ve|ves|fe|fes|sse|esse|esses';
