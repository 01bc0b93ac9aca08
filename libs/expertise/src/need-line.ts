import { plain } from './query.js';
import { asking, grammar } from './words.data.js';

interface Word {
  text: string;
  shown: string;
  from: number;
  to: number;
}
/** Words of a line, from the first to the last. */
export interface Run {
  first: number;
  last: number;
}
export interface NamedRun<T> extends Run {
  /** What is named, and where the name itself stands. */
  named: T;
  name: Run;
}

/** The words of a need in one line, each between spaces, so that a grammar of words can be read as a pattern. */
export class NeedLine {
  readonly words: readonly Word[];
  private readonly text: string;
  private readonly starts = new Map<number, number>();

  constructor(private readonly q: string) {
    this.words = [...q.matchAll(/[\p{L}\p{N}\p{M}]+|[.,;:!?()]/gu)].map(({ 0: shown, index }) => {
      // “à” is a preposition; “a” seldom is.
      const text = shown.toLowerCase() === 'à' ? 'à' : plain(shown);
      return { text, shown, from: index, to: index + shown.length };
    });
    let text = ' ';
    this.words.forEach((word, i) => {
      this.starts.set(text.length, i);
      text += `${word.text} `;
    });
    this.text = text;
  }

  /** As it was typed. */
  shown = ({ first, last }: Run): string => this.q.slice(this.words[first]!.from, this.words[last]!.to);

  key = ({ first, last }: Run): string =>
    this.words
      .slice(Math.max(0, first), last + 1)
      .map(({ text }) => text)
      .join(' ');

  /** Every run of so many words. */
  keys(longest: number): string[] {
    const lengths = Array.from({ length: longest }, (_, i) => i);
    return [
      ...new Set(this.words.flatMap((_, first) => lengths.map((more) => this.key({ first, last: first + more })))),
    ];
  }

  has = (pattern: string): boolean => new RegExp(` ${pattern} `).test(this.text);

  /** Where the words of the pattern stand. */
  runs(pattern: string): Run[] {
    return [...this.text.matchAll(new RegExp(`(?<= )(?:${pattern})(?= )`, 'g'))].map(({ 0: match, index }) => ({
      first: this.starts.get(index)!,
      last: this.starts.get(index)! + match.split(' ').length - 1,
    }));
  }

  /** Where a name follows the words of a pattern, the longest that there is; more of them after “and”, “or” or a comma. */
  named<T>(before: string, names: ReadonlyMap<string, T>, { after = '', again = '' } = {}): NamedRun<T>[] {
    const tails = new Map(after === '' ? [] : this.runs(after).map(({ first, last }) => [first, last]));
    const links = new Map(
      this.runs(`(?:, )?(?:and|or|et|ou|,)(?: (?:${again}))?`).map(({ first, last }) => [first, last]),
    );
    return this.runs(before).flatMap(({ first, last }) => {
      const all: NamedRun<T>[] = [];
      for (let from = first, at: number | undefined = last + 1; at !== undefined;) {
        const name = this.longest(at, names);
        if (!name) break;
        const end = tails.get(name.last + 1) ?? name.last;
        all.push({ first: from, last: end, named: names.get(this.key(name))!, name });
        from = end + 1;
        const link = links.get(from);
        at = link === undefined ? undefined : link + 1;
      }
      return all;
    });
  }

  /** Every name of the list, wherever it stands. */
  names<T>(names: ReadonlyMap<string, T>, after = ''): NamedRun<T>[] {
    const tails = new Map(after === '' ? [] : this.runs(after).map(({ first, last }) => [first, last]));
    return this.words.flatMap((_, first) => {
      const name = this.longest(first, names);
      const end = name && (after === '' ? name.last : tails.get(name.last + 1));
      return name && end !== undefined ? [{ first, last: end, named: names.get(this.key(name))!, name }] : [];
    });
  }

  /** Whether no word of the need's matter stands right behind: “in German law” is about the law. */
  endsAt({ last }: Run): boolean {
    const next = this.words[last + 1]?.text;
    return next === undefined || !/^\p{L}/u.test(next) || grammar.has(next) || asking.has(next);
  }

  /** Whether a second name stands right behind: “à Florence Martin”. */
  isFirstName({ last }: Run): boolean {
    const next = this.words[last + 1]?.shown;
    return next !== undefined && /^\p{Lu}\p{Ll}/u.test(next) && !grammar.has(plain(next));
  }

  private longest<T>(first: number, names: ReadonlyMap<string, T>): Run | undefined {
    for (let last = Math.min(first + 5, this.words.length - 1); last >= first; last--)
      if (names.has(this.key({ first, last }))) return { first, last };
    return undefined;
  }
}
