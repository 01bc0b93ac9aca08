import { type Calendar, partsOf } from './calendar.js';
import type { Careers } from './careers.js';
import type { Circles } from './circles.js';
import { PROJECTS } from './projects.js';
import { Random } from './random.js';
import type { Thread } from './threads.js';
import type { Audience, Comment, Person, Post } from './types.js';
import { typeset } from './typography.js';
import { SITES, UNITS } from './world.js';

const MINUTE = 60_000;
const DAY = 86_400_000;
const OLDEST_DAYS = 540;
const HOURS = [8, 9, 9, 10, 10, 11, 11, 12, 13, 14, 14, 15, 16, 16, 17, 18, 20];

/** A thread while it is being said: who has spoken already, and its own chance. */
type Talk = { thread: Thread; voices: Map<string, Person>; random: Random };

/** Turns written threads into posts and comments with authors and dates that hold together. */
export class Wall {
  readonly posts: Post[] = [];
  readonly comments: Comment[] = [];
  readonly #byKey: Map<string | undefined, Person>;
  readonly #workdays: string[];
  readonly #spoken = new Map<string, number>();

  constructor(
    readonly people: Person[],
    readonly careers: Careers,
    readonly circles: Circles,
    readonly calendar: Calendar,
  ) {
    this.#workdays = Array.from({ length: OLDEST_DAYS - 4 }, (_, i) => calendar.daysAgo(i + 4)).filter(
      (day) => !this.#weekend(day),
    );
    this.#byKey = new Map(people.filter((person) => person.key !== undefined).map((person) => [person.key, person]));
  }

  add(thread: Thread): void {
    const random = new Random(`thread ${thread.id}`);
    const talk: Talk = { thread, voices: new Map(), random };
    const at = this.#moment(talk);
    const author = this.#voice(thread.author, at, talk);
    this.#admit(author, thread, at, true);
    const body = (text: string): string => typeset(this.#mention(text, author, thread), thread.language);
    this.posts.push({
      id: thread.id,
      kind: thread.kind,
      authorId: author.id,
      audience: thread.audience,
      ...(thread.title === undefined ? {} : { title: body(thread.title) }),
      body: body(thread.body),
      language: thread.language,
      createdAt: at.toISOString(),
      ...tags(thread.body),
    });
    this.#discuss(at, talk);
  }

  /** Those who may see a post and were there that day. */
  readers(audience: Audience, at: Date): Person[] {
    const day = at.toISOString().slice(0, 10);
    return this.people.filter((person) => present(person, day) && this.sees(person, audience));
  }

  sees(person: Person, audience: Audience): boolean {
    const id = audience.id ?? '';
    switch (audience.type) {
      case 'everyone':
        return !person.roles.includes('guest');
      case 'unit':
        return within(person.unitId, id);
      case 'site':
        return person.siteId === id && !person.roles.includes('guest');
      case 'group':
        return this.circles.has(person.id, id);
      case 'project':
        return this.careers.on(person.id, id);
      case 'client':
        return PROJECTS.some((plan) => plan.clientId === id && this.careers.on(person.id, plan.id));
    }
  }

  #discuss(posted: Date, talk: Talk): void {
    const { thread, voices } = talk;
    let previous = posted;
    let parent: string | undefined;
    thread.comments.forEach((written, i) => {
      const left = thread.comments.length - i;
      const at = this.#later(previous, previous === posted, left, written.author, talk);
      previous = at;
      const person = this.#voice(written.author, at, talk);
      this.#admit(person, thread, at, false);
      const author = voices.get(thread.author) as Person;
      const id = `${thread.id}-c${i + 1}`;
      const replies = written.reply && parent !== undefined;
      this.comments.push({
        id,
        postId: thread.id,
        ...(replies ? { parentId: parent as string } : {}),
        authorId: person.id,
        body: typeset(this.#mention(written.body, author, thread), languageOf(written.body, thread.language)),
        createdAt: at.toISOString(),
      });
      if (!replies) parent = id;
    });
  }

  #moment({ thread, random }: Talk): Date {
    const known = this.#person(thread.author);
    const site =
      known?.siteId ?? /\.(lyon|nantes|paris|bruxelles|lausanne|montreal)/.exec(thread.author)?.[1] ?? 'lyon';
    const zone = SITES.find((one) => one.id === site)?.timezone ?? 'Europe/Paris';
    const now = this.calendar.now.getTime();
    if (thread.age === 'today') {
      const morning = this.calendar.moment(localDay(this.calendar.now, zone), 8, 12, 0, zone).getTime();
      return new Date(morning < now - 40 * MINUTE && morning > now - 12 * 60 * MINUTE ? morning : now - 95 * MINUTE);
    }
    if (typeof thread.age === 'number' && thread.age < 1440)
      return new Date(now - thread.age * MINUTE - random.int(0, 50) * 1000);
    const day = this.#day(thread, random);
    const hour =
      thread.half === 'am' ? random.int(8, 10) : thread.half === 'pm' ? random.int(14, 18) : random.pick(HOURS);
    const at = this.calendar.moment(day, hour, random.int(0, 59), random.int(0, 59), zone);
    return new Date(Math.min(at.getTime(), now - 30 * MINUTE));
  }

  /** A working day when all were there; recent ones are likelier. A season gives way before the facts do. */
  #day(thread: Thread, random: Random): string {
    if (typeof thread.age === 'number') {
      const days = thread.age / 1440;
      const near = [days, days + 1, days + 2].map((one) => this.calendar.daysAgo(one));
      return near.find((day) => !this.#weekend(day)) ?? this.calendar.daysAgo(days);
    }
    const [first, last] = this.#bounds(thread);
    const days = this.#workdays.filter((day) => day >= first && day < last);
    const season = days.filter((day) =>
      thread.month === undefined ? !quiet(day) || random.chance(0.12) : Number(day.slice(5, 7)) === thread.month,
    );
    const pool = season.length > 0 ? season : days;
    const day = pool[Math.floor(pool.length * random.next() ** 1.35)];
    if (day === undefined) throw new Error(`No day fits thread ${thread.id}`);
    return day;
  }

  #weekend(day: string): boolean {
    return [0, 6].includes(this.calendar.weekday(day));
  }

  /** The first and last day when every named voice had arrived and had not left, and the project was alive. */
  #bounds(thread: Thread): [first: string, last: string] {
    let first = '';
    let last = this.calendar.today();
    for (const name of [thread.author, ...thread.comments.map((comment) => comment.author)]) {
      const person = this.#person(name);
      if (person === undefined) continue;
      if (person.startedOn > first) first = person.startedOn;
      const goodbye =
        person.leftOn === undefined ? last : new Date(Date.parse(person.leftOn) - 7 * DAY).toISOString().slice(0, 10);
      if (goodbye < last) last = goodbye;
    }
    if (thread.audience.type !== 'project') return [first, last];
    const plan = PROJECTS.find((one) => one.id === thread.audience.id);
    if (plan === undefined) throw new Error(`No project ${thread.audience.id}`);
    const [opened, closed] = [
      this.calendar.day(plan.from, 30),
      plan.to === undefined ? last : this.calendar.day(plan.to, -10),
    ];
    return [opened > first ? opened : first, closed < last ? closed : last];
  }

  /** A comment comes after the one before, in working hours if there is time, and never from the future. */
  #later(previous: Date, first: boolean, left: number, who: string, { thread, voices, random }: Talk): Date {
    const now = this.calendar.now.getTime() - MINUTE;
    const room = now - previous.getTime();
    const gap = MINUTE * (random.chance(first ? 0.5 : 0.7) ? random.int(2, 45) : random.int(45, first ? 600 : 1100));
    const site = voices.get(who)?.siteId ?? this.#byKey.get(who)?.siteId ?? 'lyon';
    const zone = SITES.find((one) => one.id === site)?.timezone ?? 'Europe/Paris';
    let at = previous.getTime() + gap;
    if (thread.age === undefined || (typeof thread.age === 'number' && thread.age > 900))
      at = this.#atWork(new Date(at), zone, random).getTime();
    if (at >= now || gap > room / (left + 1))
      at = Math.min(at, previous.getTime() + Math.floor(room / (left + 1)) - random.int(0, 9) * 1000);
    return new Date(Math.max(at, previous.getTime() + 1000));
  }

  #atWork(at: Date, zone: string, random: Random): Date {
    let day = localDay(at, zone);
    const hour = partsOf(at, zone).hour;
    if (hour >= 7 && hour < 21 && !this.#weekend(day)) return at;
    do {
      if (hour >= 7 || this.#weekend(day))
        day = new Date(Date.parse(`${day}T12:00:00Z`) + DAY).toISOString().slice(0, 10);
      else break;
    } while (this.#weekend(day));
    return this.calendar.moment(day, random.int(8, 10), random.int(0, 59), random.int(0, 59), zone);
  }

  #voice(name: string, at: Date, { thread, voices, random }: Talk): Person {
    const known = this.#person(name) ?? voices.get(name);
    if (known !== undefined) {
      voices.set(name, known);
      return known;
    }
    if (!name.startsWith('~')) throw new Error(`Nobody is called ${name} (thread ${thread.id})`);
    const [unit = '', ...marks] = name.slice(1).replace(/#\d+$/, '').split('.');
    const day = at.toISOString().slice(0, 10);
    const soon = new Date(Math.min(at.getTime() + 12 * DAY, this.calendar.now.getTime())).toISOString().slice(0, 10);
    const taken = new Set([...voices.values()].map((person) => person.id));
    const candidates = this.people.filter(
      (person) =>
        person.key === undefined &&
        person.unitId !== undefined &&
        present(person, day) &&
        present(person, soon) &&
        !taken.has(person.id),
    );
    const team = candidates.filter((person) => unit === '' || person.unitId?.startsWith(unit) === true);
    const french = (person: Person): boolean =>
      marks.includes('en') || thread.language === 'en' || person.languages[0] === 'fr';
    const exact = team.filter((person) => marks.every((mark) => matches(person, mark)) && french(person));
    // A team may have nobody left on that site: then a colleague from elsewhere speaks, where they may.
    const near = team.filter(
      (person) => marks.every((mark) => isSite(mark) || mark === 'en' || matches(person, mark)) && french(person),
    );
    const fits = exact.length > 0 || thread.audience.type === 'site' ? exact : near;
    if (fits.length === 0) throw new Error(`Nobody fits ${name} (thread ${thread.id})`);
    const least = Math.min(...fits.map((person) => this.#spoken.get(person.id) ?? 0));
    const person = random.pick(fits.filter((one) => (this.#spoken.get(one.id) ?? 0) === least));
    this.#spoken.set(person.id, least + 1);
    voices.set(name, person);
    return person;
  }

  /** By first name in the written threads, by id in those that the register tells. */
  #person(name: string): Person | undefined {
    return (
      this.#byKey.get(name) ?? (/^p\d+$/.test(name) ? this.people.find((person) => person.id === name) : undefined)
    );
  }

  /** The registers follow the conversation where people are free to join, and contradict it where they are not. */
  #admit(person: Person, thread: Thread, at: Date, author: boolean): void {
    const { type, id = '' } = thread.audience;
    if (type === 'group') this.circles.join(person, id);
    if (type === 'project') this.careers.include(person, id, at.toISOString().slice(0, 10));
    if (this.sees(person, thread.audience)) return;
    if (author && (person.roles.includes('executive') || person.unitId?.startsWith('sup') === true)) return;
    throw new Error(`${person.handle} does not see thread ${thread.id}`);
  }

  #mention(text: string, author: Person, thread: Thread): string {
    return text.replace(/(^|[\s(,])@([a-z]+)(?![.-]?[a-z])/g, (_, before: string, key: string) => {
      const person = key === 'author' ? author : this.#byKey.get(key);
      if (person === undefined) throw new Error(`Nobody is called @${key} (thread ${thread.id})`);
      return `${before}@${person.handle}`;
    });
  }
}

export function present(person: Person, day: string): boolean {
  return person.startedOn <= day && (person.leftOn === undefined || person.leftOn > day);
}

export function within(unitId: string | undefined, ancestor: string): boolean {
  for (let id = unitId; id !== undefined; id = UNITS.find((unit) => unit.id === id)?.parentId)
    if (id === ancestor) return true;
  return false;
}

function matches(person: Person, mark: string): boolean {
  if (mark === 'f') return person.feminine;
  if (mark === 'm') return !person.feminine;
  if (mark === 'fr' || mark === 'en') return person.languages[0] === mark;
  return person.siteId === mark;
}

function isSite(mark: string): boolean {
  return SITES.some((site) => site.id === mark);
}

function localDay(at: Date, zone: string): string {
  const { year, month, day } = partsOf(at, zone);
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The middle of August and the last days of the year are nearly silent. */
function quiet(day: string): boolean {
  const date = day.slice(5);
  return (date > '08-02' && date < '08-23') || date > '12-22' || date < '01-04';
}

function languageOf(text: string, language: 'fr' | 'en'): 'fr' | 'en' {
  const french = (text.match(/\b(le|la|les|des|une?|est|pas|pour|dans|avec|je|on|merci|du|et|oui)\b/gi) ?? []).length;
  const english = (text.match(/\b(the|and|is|are|for|with|you|we|thanks|it|of|to|this|that|yes)\b/gi) ?? []).length;
  return french === english ? language : french > english ? 'fr' : 'en';
}

function tags(body: string): { tags?: string[] } {
  const found = [...body.matchAll(/(?:^|\s)#([\p{L}\d-]+)/gu)].map((match) => (match[1] ?? '').toLowerCase());
  return found.length === 0 ? {} : { tags: found };
}
