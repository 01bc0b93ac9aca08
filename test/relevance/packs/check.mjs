/** Checks what a pack promises, on its files as they are: `node test/relevance/packs/check.mjs`. Silent when sound. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const here = import.meta.dirname;
const lines = (...path) =>
  readFileSync(join(here, ...path), 'utf8')
    .trimEnd()
    .split('\n');

function faultsOf(language) {
  const faults = [];
  const demand = (holds, fault) => holds || faults.push(`${language}: ${fault}`);
  const archive = Object.fromEntries(
    readdirSync(join(here, language, 'archive'))
      .filter((file) => file.endsWith('.jsonl'))
      .map((file) => [file.slice(0, -6), lines(language, 'archive', file).map((line) => JSON.parse(line))]),
  );
  const ids = (...names) => new Set(names.flatMap((name) => archive[name].map(({ id }) => id)));
  const known = {
    personId: ids('people'),
    authorId: ids('people'),
    managerId: ids('people'),
    unitId: ids('units'),
    parentId: ids('units'),
    siteId: ids('sites'),
    skillId: ids('skills'),
    clientId: ids('clients'),
    projectId: ids('projects'),
    groupId: ids('groups'),
    postId: ids('posts', 'documents'),
  };
  for (const [name, records] of Object.entries(archive))
    for (const record of records)
      for (const [field, all] of Object.entries(known))
        demand(record[field] === undefined || all.has(record[field]), `${name}: ${field} ${record[field]} is nobody's`);
  for (const name of ['people', 'projects', 'skills', 'groups', 'comments'])
    demand(ids(name).size === archive[name].length, `${name}: an id is there twice`);
  demand(known.postId.size === archive.posts.length + archive.documents.length, 'a post has the id of another');

  const people = new Map(archive.people.map((person) => [person.id, person]));
  for (const { authorId, createdAt, id } of [...archive.posts, ...archive.documents, ...archive.comments]) {
    const { startedOn, leftOn } = people.get(authorId) ?? {};
    demand(!(createdAt < startedOn) && !(leftOn && createdAt > leftOn), `${id}: ${authorId} was not there`);
  }
  const shown = new Set(
    ['posts', 'documents', 'comments', 'assignments', 'person-skills'].flatMap((name) =>
      archive[name].map(({ authorId, personId }) => authorId ?? personId),
    ),
  );

  const queries = new Map(lines(language, 'queries.tsv').map((line) => line.split('\t')));
  const judged = new Map([...queries.keys()].map((id) => [id, new Map()]));
  for (const line of lines(language, 'qrels.txt')) {
    const [query, , person, grade] = line.split(' ');
    demand(/^\S+ 0 \S+ [012]$/.test(line) && judged.has(query), `qrels: ${line}`);
    demand(people.has(person), `qrels: ${person} is nobody`);
    demand(!judged.get(query)?.has(person), `qrels: ${query} judges ${person} twice`);
    demand(grade === '0' || shown.has(person), `${query}: nothing shows ${person}`);
    demand(grade === '0' || !people.get(person)?.leftOn, `${query}: ${person} has left`);
    judged.get(query)?.set(person, grade);
  }
  for (const [id, grades] of judged) {
    const best = [...grades.values()].filter((grade) => grade === '2');
    demand(best.length > 0, `${id}: nobody is the person to ask`);
    if (!id.startsWith('x-')) continue;
    const twin = judged.get(id.replace('x-', 'q-'));
    demand(JSON.stringify([...grades]) === JSON.stringify([...(twin ?? [])]), `${id}: its twin is judged otherwise`);
  }
  demand(new Set(queries.values()).size === queries.size, 'the same query is asked twice');
  demand(people.size >= 150, `only ${people.size} people`);
  demand([...queries.keys()].filter((id) => id.startsWith('q-')).length >= 50, 'fewer than fifty queries');
  demand([...queries.keys()].filter((id) => id.startsWith('x-')).length >= 8, 'fewer than eight foreign queries');
  demand(archive.posts.length + archive.documents.length + archive.comments.length >= 350, 'too few texts');
  return faults;
}

const faults = ['fr', 'en'].flatMap(faultsOf);
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
