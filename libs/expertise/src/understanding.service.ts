import type { Constraint } from '@app/contract';
import type { Actor } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { conceptsOf, type Concept } from './concepts.js';
import { constraintsIn, mayNameUnit, type Stated, type Wish } from './constraints.js';
import { correct } from './correction.js';
import { languages } from './names.data.js';
import { NeedLine } from './need-line.js';
import { gramsOf, plain, readNeed, tellingWords, type Token } from './query.js';
import { UnderstandingRepository, type KnownSkill } from './understanding.repository.js';
import { asking, grammar } from './words.data.js';

export interface Understood {
  concepts: Concept[];
  /** What is searched for, as people write it. */
  understood: string[];
  corrected: { from: string; to: string }[];
}
export interface Asked extends Understood {
  constraints: Constraint[];
  /** Who meets each of the constraints; one that everybody here meets has none. */
  wishes: Wish[][];
}

/** Makes of a need in plain words the concepts to search for, in both languages, forgiving typing errors. */
@Injectable()
export class Understanding {
  constructor(private readonly repository: UnderstandingRepository) {}

  /** What a need is about, and what it says of people beside that; constraints to `ignore` are words like any other. */
  async asked(viewer: Actor, q: string, ignore: string[]): Promise<Asked> {
    const stated = (await this.constraints(q)).filter(({ kind, value }) => !ignore.includes(`${kind}:${value}`));
    let matter = q;
    for (const { from, to } of stated.toReversed()) matter = `${matter.slice(0, from)} ${matter.slice(to)}`;
    const isOnlyAsked =
      stated.length > 0 && readNeed(matter).every(({ text }) => asking.has(text) || grammar.has(text));
    return {
      ...(await this.of(viewer, isOnlyAsked ? '' : matter)),
      constraints: stated.map(({ kind, value, label, words }) => ({ kind, value, label, words })),
      wishes: stated.map(({ wishes }) => wishes).filter(({ length }) => length > 0),
    };
  }

  async of(viewer: Actor, q: string): Promise<Understood> {
    let tokens = readNeed(q);
    if (tokens.length === 0) return { concepts: [], understood: [], corrected: [] };
    let frequency = await this.frequencies(tokens);
    tokens = tellingWords(tokens, frequency);
    let named = await this.named(tokens);
    const corrections = await this.corrections(viewer, tokens, named, frequency);
    if (corrections.size > 0) {
      tokens = tokens.map((token) => ({ ...token, ...corrections.get(token.text) }));
      named = await this.named(tokens);
      frequency = await this.frequencies(tokens);
    }
    const concepts = conceptsOf(tokens, await this.described(named), frequency);
    return {
      concepts,
      understood: [...new Set(concepts.filter(({ required }) => required).map(({ shown }) => shown))],
      corrected: [...corrections.values()].map(({ from, shown }) => ({ from, to: shown })),
    };
  }

  /** The skills that a need names, whatever stands below them. */
  async skillsIn(viewer: Actor, q: string): Promise<string[]> {
    const { concepts } = await this.of(viewer, q);
    return [...new Set(concepts.flatMap(({ skills }) => skills.filter((s) => s.quality === 1).map(({ id }) => id)))];
  }

  private async constraints(q: string): Promise<Stated[]> {
    const line = new NeedLine(q);
    const [sites, units] = await Promise.all([
      this.repository.sites(),
      mayNameUnit(line) ? this.repository.unitsNamed(line.keys(6)) : [],
    ]);
    const stated = constraintsIn(line, { sites, units });
    const spoken = stated.flatMap(({ kind, value }) => (kind === 'language' ? namesOfLanguage(value) : []));
    const names = [...new Set([...stated.flatMap(({ unless }) => unless), ...spoken])];
    if (names.length === 0) return stated;
    const skills = await this.repository.skillsNamed(names);
    return stated
      .filter(({ unless }) => !skills.some(({ alias }) => unless.includes(alias)))
      .map((one) => {
        if (one.kind !== 'language') return one;
        // Who declares the skill speaks it as well, whatever the profile says.
        const called = namesOfLanguage(one.value);
        const same = skills.filter(({ alias }) => called.includes(alias));
        const wishes = same.map(({ skillId }): Wish => ({ kind: 'skill', value: skillId }));
        return { ...one, wishes: [...one.wishes, ...wishes] };
      });
  }

  /** Which runs of the words name a skill. */
  private async named(tokens: Token[]): Promise<Map<string, string[]>> {
    const names = [...new Set(gramsOf(tokens).map(({ text }) => text))];
    const skills = new Map<string, string[]>();
    for (const { alias, skillId } of await this.repository.skillsNamed(names))
      skills.set(alias, [...(skills.get(alias) ?? []), skillId]);
    return skills;
  }

  private async frequencies(tokens: Token[]): Promise<Map<string, number>> {
    const words = tokens.filter(({ role }) => role === 'content').map(({ text }) => text);
    return new Map((await this.repository.frequencies(words)).map(({ word, n }) => [word, n]));
  }

  /** For words that stand nowhere the person may read: the word that everybody may read and that they come from. */
  private async corrections(
    viewer: Actor,
    tokens: Token[],
    named: Map<string, string[]>,
    frequency: Map<string, number>,
  ) {
    const typed = new Map<string, { text: string; from: string; shown: string }>();
    const inName = (i: number): boolean =>
      gramsOf(tokens).some(({ start, end, text }) => start <= i && i < end && named.has(text));
    const doubtful = tokens.filter(
      ({ text, role }, i) => role === 'content' && /^\p{L}{4,40}$/u.test(text) && !frequency.has(text) && !inName(i),
    );
    const words = [...new Set(doubtful.map(({ text }) => text))];
    const unknown = words.length > 0 ? await this.repository.unknown(viewer.personId, words) : [];
    if (unknown.length === 0) return typed;
    const near = await this.repository.wordsLike(unknown);
    for (const { text, shown } of doubtful.filter((token) => unknown.includes(token.text))) {
      const candidates = near.filter((candidate) => candidate.typed === text);
      const word = correct(text, candidates);
      const known = candidates.find((candidate) => candidate.word === word);
      if (known) typed.set(text, { text: plain(known.word), from: shown, shown: known.shown });
    }
    return typed;
  }

  private async described(named: Map<string, string[]>): Promise<Map<string, KnownSkill[]>> {
    if (named.size === 0) return new Map();
    const skills = await this.repository.skills([...new Set([...named.values()].flat())]);
    const byId = new Map(skills.map((skill) => [skill.id, skill]));
    return new Map([...named].map(([alias, ids]) => [alias, ids.flatMap((id) => byId.get(id) ?? [])]));
  }
}

const namesOfLanguage = (code: string): string[] =>
  [...languages].filter(([, other]) => other === code).map(([name]) => name);
