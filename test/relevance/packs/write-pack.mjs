/** Writes a pack from the truth: the archive, the queries and the judgements. The same truth gives the same bytes. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { plain, readTruth } from './read-truth.mjs';

const here = import.meta.dirname;
const opened = Date.UTC(2023, 6, 3);
const closed = Date.UTC(2026, 5, 12);
const hour = 3_600_000;
const day = 24 * hour;

export function makePack(language, domain) {
  const truth = readTruth(join(here, 'truth', language));
  const archive = join(here, language, 'archive');
  mkdirSync(archive, { recursive: true });
  for (const [name, records] of Object.entries(recordsOf(truth, language, domain)))
    write(
      join(archive, `${name}.jsonl`),
      records.map((record) => JSON.stringify(record)),
    );
  write(join(archive, 'manifest.json'), [
    `{ "format": "parvis-archive", "version": 1, "source": "relevance-${language}" }`,
  ]);
  write(
    join(here, language, 'queries.tsv'),
    truth.queries.map(({ id, text }) => `${id}\t${text}`),
  );
  // Whoever has left cannot be asked, whatever they knew.
  const gradeOf = (person, grade) => (truth.people.get(person).left ? 0 : grade);
  write(
    join(here, language, 'qrels.txt'),
    truth.queries.flatMap(({ id, grades }) =>
      Object.entries(grades).map(([person, grade]) => `${id} 0 ${person} ${gradeOf(person, grade)}`),
    ),
  );
}

function recordsOf(truth, language, domain) {
  const threads = truth.threads.map((thread, i) => datedThread(thread, i, truth.people)).toSorted(byDate);
  const posts = threads.filter((thread) => thread.kind !== 'document');
  const documents = threads.filter((thread) => thread.kind === 'document');
  return {
    sites: truth.sites,
    units: truth.units,
    people: peopleOf(truth, domain),
    skills: truth.skills,
    'person-skills': truth.claims,
    clients: truth.clients,
    projects: truth.projects,
    assignments: truth.assignments,
    groups: truth.groups.map(({ id, name, description, access }) => ({ id, name, description, access })),
    memberships: truth.groups.flatMap(({ id, personIds }) =>
      personIds.map((personId, i) => ({ groupId: id, personId, role: i === 0 ? 'owner' : 'member' })),
    ),
    posts: posts.map((post) => ({ id: post.id, kind: post.kind, ...commonOf(post), body: post.body, language })),
    documents: documents.map((one) => ({ id: one.id, title: one.title, ...commonOf(one), body: one.body })),
    comments: threads.flatMap(({ id, answers }) =>
      answers.map((answer, i) => ({ id: `${id}-${i + 1}`, postId: id, ...answer })),
    ),
  };
}

function commonOf({ kind, authorId, groupId, createdAt, answers }) {
  const audience = groupId ? { type: 'group', id: groupId } : { type: 'everyone' };
  const others = [...new Set(answers.map((answer) => answer.authorId))].filter((one) => one !== authorId);
  // In these texts who comments a document has reviewed it, and who comments a question has answered it.
  const role = { question: 'answerer', document: 'reviewer' }[kind] ?? 'commenter';
  const participants = others.map((personId) => ({ personId, role }));
  return { authorId, audience, createdAt, ...(participants.length > 0 && { participants }) };
}

function peopleOf({ people, units }, domain) {
  const heads = new Map();
  for (const person of people.values()) if (!heads.has(person.unitId)) heads.set(person.unitId, person.id);
  const above = new Map(units.map((unit) => [unit.id, unit.parentId]));
  return [...people.values()].map(({ since, left, ...person }) => {
    const head = heads.get(person.unitId);
    const managerId = head === person.id ? heads.get(above.get(person.unitId)) : head;
    return {
      ...person,
      email: `${plain(person.givenName)}.${plain(person.familyName)}@${domain}`,
      ...(managerId && { managerId }),
      startedOn: since ? `${since}-01` : dayOf(Date.UTC(2009, 0, 5) + chance(person.id) * 14 * 365 * day),
      ...(left && { leftOn: `${left}-28` }),
    };
  });
}

/** A thread lies where everybody in it was there, in its month when one is told. */
function datedThread(thread, i, people) {
  const voices = [thread, ...thread.answers].map(({ authorId }) => people.get(authorId));
  const since = Date.parse(`${thread.since ?? '2023-07'}-03`);
  let from = Math.max(opened, since, ...voices.map(({ since }) => (since ? Date.parse(`${since}-08`) : 0)));
  let to = Math.min(closed, ...voices.map(({ left }) => (left ? Date.parse(`${left}-01`) : closed)));
  if (thread.month) {
    from = Math.max(from, Date.parse(`${thread.month}-01`));
    to = Math.min(to, from + 26 * day);
  }
  if (from >= to) throw new Error(`nobody could have written: ${thread.body}`);
  let at = workTime(from + chance(thread.body) * (to - from), thread.body);
  const createdAt = new Date(at).toISOString();
  const answers = thread.answers.map(({ authorId, body }) => {
    at = workTime(at + hour + chance(body) * 2 * day, body);
    return { authorId, body, createdAt: new Date(at).toISOString() };
  });
  return { ...thread, id: `${thread.kind[0]}${String(i + 1).padStart(3, '0')}`, createdAt, answers };
}

/** The same day or, at the end of the week, the next one on which people work; never before the given moment. */
function workTime(moment, salt) {
  let at = Math.max(moment, Math.floor(moment / day) * day + 7 * hour + chance(`${salt}.`) * 9 * hour);
  while ([0, 6].includes(new Date(at).getUTCDay())) at += day;
  return Math.floor(at / 60_000) * 60_000;
}

/** A number in [0, 1) that a text always gives. */
function chance(text) {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ character.codePointAt(0), 0x01000193) >>> 0;
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0;
  return ((hash ^ (hash >>> 13)) >>> 0) / 2 ** 32;
}

const byDate = (a, b) => (a.createdAt < b.createdAt ? -1 : a.createdAt > b.createdAt ? 1 : 0);
const dayOf = (moment) => new Date(moment).toISOString().slice(0, 10);
const write = (path, lines) => writeFileSync(path, lines.map((line) => `${line}\n`).join(''));
