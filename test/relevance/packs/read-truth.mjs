/**
 * Reads the truth of an invented company: who knows what, how well, and how it shows.
 * The grammar of the text files is told in README.md.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export function readTruth(folder) {
  const truth = {
    sites: [],
    units: [],
    people: new Map(),
    skills: [],
    claims: [],
    clients: [],
    projects: [],
    assignments: [],
    groups: [],
    threads: [],
    queries: [],
  };
  for (const file of readdirSync(folder).toSorted()) {
    const reader = file.startsWith('topics') ? new Topics(truth) : new Company(truth);
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .forEach((line, i) => {
        if (line.trim() === '' || line.startsWith('//')) return;
        try {
          reader.read(line);
        } catch (error) {
          throw new Error(`${file}:${i + 1}: ${error.message}`, { cause: error });
        }
      });
  }
  return truth;
}

/** Sites, units, people, clients, projects with their assignments, groups, and what people say of themselves. */
class Company {
  #unit;
  #project;

  constructor(truth) {
    this.truth = truth;
  }

  read(line) {
    const [, word, rest] = /^(site|unit|client|project|group|claims|\+)\s+(.*)$/.exec(line) ?? [null, 'person', line];
    this[word === '+' ? 'assignment' : word](rest.split('|').map((part) => part.trim()));
  }

  site([id, name, city, country, timezone]) {
    this.truth.sites.push({ id, name, city, country, timezone });
  }

  /** A unit; the people below it are its people, the first one at its head. */
  unit([id, name, parentId]) {
    this.#unit = id;
    this.truth.units.push({ id, name, ...(parentId && { parentId }) });
  }

  person([name, title, siteId, languages, options = '', bio]) {
    const [, givenName, familyName] = /^(\S+) (.+)$/.exec(name);
    const { key = plain(familyName), since, left } = optionsOf(options);
    if (this.truth.people.has(key)) throw new Error(`${key} is there already`);
    if (!this.truth.sites.some((site) => site.id === siteId)) throw new Error(`no site ${siteId}`);
    const person = {
      id: key,
      givenName,
      familyName,
      title,
      unitId: this.#unit,
      siteId,
      languages: languages.split(' '),
    };
    this.truth.people.set(key, { ...person, ...(bio && { bio }), since, left });
  }

  client([id, name, sector]) {
    this.truth.clients.push({ id, name, sector });
  }

  project([id, name, clientId, dates, tags, description]) {
    const [startedOn, endedOn] = dates.split(' ').map(firstOf);
    this.#project = id;
    this.truth.projects.push({
      id,
      name,
      ...(clientId && { clientId }),
      description,
      tags: tags.split(',').map((tag) => tag.trim()),
      startedOn,
      ...(endedOn && { endedOn }),
    });
  }

  assignment([personId, role, dates, share]) {
    known(this.truth, personId);
    const [from, to] = dates.split(' ').map(firstOf);
    this.truth.assignments.push({
      personId,
      projectId: this.#project,
      role,
      ...(share && { share: Number(share) }),
      from,
      ...(to && { to }),
    });
  }

  group([id, name, access, description, members]) {
    const personIds = members.split(/\s+/).map((key) => known(this.truth, key));
    this.truth.groups.push({ id, name, access, description, personIds });
  }

  claims([personId, claimed]) {
    known(this.truth, personId);
    for (const claim of claimed.split(',')) {
      const [, label, level] = /^\s*(.+?) (\d)$/.exec(claim);
      this.truth.claims.push({ personId, label, level: Number(level) });
    }
  }
}

/** A topic: its skill, the judged people, what was written about it, and the needs that are asked. */
class Topics {
  #cast = new Map();
  #judged = {};
  #skill;
  #since;

  constructor(truth) {
    this.truth = truth;
  }

  read(line) {
    if (line.startsWith('## ')) return this.#topic(line.slice(3));
    if (line.startsWith('@ ')) return this.#begin(line.slice(2));
    const person = /^([A-Z]) (\S+) ([012])(?: d(\d))?(?: (askMe|mentor|learn))?$/.exec(line);
    if (person) return this.#person(person);
    const query = /^\?([qx]) (?:\{(.*?)\} )?(.+)$/.exec(line);
    if (query) return this.#query(query);
    const text = /^(>?)([\w-]+)(?: (\d{4}))?([:?=*])(?:\[([\w-]+)\])? (.+)$/.exec(line);
    if (!text) throw new Error('not understood');
    return this.#text(text);
  }

  #topic(heading) {
    const [id, labelFr, labelEn, aliases] = heading.split('|').map((part) => part.trim());
    this.#cast.clear();
    this.#judged = {};
    this.#skill = undefined;
    this.#since = undefined;
    if (!labelFr && !labelEn) return;
    this.#skill = id;
    this.truth.skills.push({
      id,
      ...(labelFr && { labelFr }),
      ...(labelEn && { labelEn }),
      ...(aliases && { aliases: aliases.split(',').map((alias) => alias.trim()) }),
    });
  }

  /** From when on the texts of this topic that tell no month were written. */
  #begin(month) {
    this.#since = monthOf(month);
  }

  #person([, letter, key, grade, level, wantsTo]) {
    known(this.truth, key);
    this.#cast.set(letter, key);
    this.#judged[key] = Number(grade);
    if (!level) return;
    if (!this.#skill) throw new Error('this topic is no skill');
    this.truth.claims.push({ personId: key, skillId: this.#skill, level: Number(level), ...(wantsTo && { wantsTo }) });
  }

  #query([, kind, changes, text]) {
    const { queries } = this.truth;
    const number = queries.filter((query) => query.id.startsWith('q')).length + (kind === 'q' ? 1 : 0);
    const grades = kind === 'x' ? { ...queries.at(-1).grades } : { ...this.#judged };
    for (const change of changes?.split(' ') ?? []) {
      const [who, grade] = change.split(':');
      grades[this.#who(who)] = Number(grade);
    }
    queries.push({ id: `${kind}-${String(number).padStart(2, '0')}`, text, grades });
  }

  #text([, answer, who, month, sign, where, words]) {
    const authorId = this.#who(who);
    if (answer) return this.truth.threads.at(-1).answers.push({ authorId, body: words });
    const [title, body] = sign === '=' ? words.split(' :: ') : [undefined, words];
    if (!body) throw new Error('a document has a title :: and a body');
    const kind = { ':': 'update', '?': 'question', '=': 'document', '*': 'praise' }[sign];
    const when = month ? { month: monthOf(month) } : { since: this.#since };
    return this.truth.threads.push({ kind, authorId, ...when, title, body, groupId: where, answers: [] });
  }

  #who(name) {
    return known(this.truth, this.#cast.get(name) ?? name);
  }
}

function known(truth, key) {
  if (!truth.people.has(key)) throw new Error(`nobody is called ${key}`);
  return key;
}

const optionsOf = (text) =>
  Object.fromEntries(
    text
      .split(' ')
      .filter(Boolean)
      .map((option) => option.split('=')),
  );
const monthOf = (yymm) => `20${yymm.slice(0, 2)}-${yymm.slice(2)}`;
const firstOf = (month) => (month.length === 7 ? `${month}-01` : month);

/** Without accents, spaces or capitals: how people are called in these files. */
export const plain = (name) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
