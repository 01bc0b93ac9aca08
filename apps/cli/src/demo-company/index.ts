import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { applaud } from './applause.js';
import { Calendar } from './calendar.js';
import { Careers, buildProjects } from './careers.js';
import { SIGN_INS } from './cast.js';
import { Circles } from './circles.js';
import { buildKnowledge } from './knowledge.js';
import { buildMoments } from './moments.js';
import { buildPeople } from './people.js';
import { PICTURES_WANTED } from './pictures-wanted.js';
import { writePictures } from './pictures.js';
import { photograph } from './portraits.js';
import { THREADS } from './posts/index.js';
import { SKILLS } from './skills.js';
import type { DemoCompany, Person, Post, Project, SignIn } from './types.js';
import { Wall } from './wall.js';
import { CLIENTS, COMPANY, GROUPS, SITES, UNITS } from './world.js';

const SOURCE = 'demo-company';

/** Everything of the company, in the shapes of the archive, without touching the disk. */
export function buildDemoCompany(now: Date) {
  const calendar = new Calendar(now);
  const people = buildPeople(calendar);
  const projects = buildProjects(calendar);
  const careers = new Careers(people, calendar);
  const circles = new Circles(people);
  const wall = new Wall(people, careers, circles, calendar);
  const moments = buildMoments({ people, projects, assignments: careers.assignments, calendar });
  for (const thread of [...THREADS, ...moments]) wall.add(thread);
  const portraits = photograph(people);
  attach(wall.posts);
  wall.posts.sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1));
  wall.comments.sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1));
  const knowledge = buildKnowledge(people, careers.assignments, calendar);
  return { people, projects, careers, circles, wall, portraits, knowledge, reactions: applaud(wall, calendar) };
}

/** Writes the invented company as a Parvis archive; the same `now` always writes the same bytes. */
export async function writeDemoCompany(folder: string, options: { now: Date }): Promise<DemoCompany> {
  const company = buildDemoCompany(options.now);
  await mkdir(folder, { recursive: true });
  const files: [string, object[]][] = [
    ['units', UNITS],
    ['sites', SITES],
    ['people', company.people.map(publicPerson)],
    ['skills', SKILLS],
    ['person-skills', company.knowledge],
    ['clients', CLIENTS],
    ['projects', company.projects.map(publicProject)],
    ['assignments', company.careers.assignments],
    ['groups', GROUPS],
    ['memberships', company.circles.memberships],
    ['posts', company.wall.posts],
    ['comments', company.wall.comments],
    ['reactions', company.reactions],
  ];
  await writeFile(
    join(folder, 'manifest.json'),
    `${JSON.stringify({ format: 'parvis-archive', version: 1, source: SOURCE })}\n`,
  );
  for (const [name, rows] of files) {
    await writeFile(join(folder, `${name}.jsonl`), rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  }
  await writePictures(
    folder,
    company.portraits,
    PICTURES_WANTED.map(({ path, subject }) => ({ path, subject })),
  );
  return {
    name: COMPANY,
    source: SOURCE,
    people: company.people.length,
    posts: company.wall.posts.length,
    comments: company.wall.comments.length,
    reactions: company.reactions.length,
    signIns: {
      employee: signIn(company.people, SIGN_INS.employee),
      expert: signIn(company.people, SIGN_INS.expert),
      executive: signIn(company.people, SIGN_INS.executive),
      finance: signIn(company.people, SIGN_INS.finance),
      administrator: signIn(company.people, SIGN_INS.administrator),
    },
  };
}

function publicPerson(person: Person): object {
  const { feminine: _f, origin: _o, age: _a, key: _k, skills: _s, ...rest } = person;
  return rest;
}

function publicProject(project: Project): object {
  const { units: _u, sites: _s, ...rest } = project;
  return rest;
}

function attach(posts: Post[]): void {
  for (const { path, postId, alt } of PICTURES_WANTED) {
    const post = posts.find((one) => one.id === postId);
    if (post === undefined) throw new Error(`No post ${postId} for ${path}`);
    post.attachments = [{ path, name: `${postId}.webp`, alt }];
  }
}

function signIn(people: Person[], key: string): SignIn {
  const person = people.find((one) => one.key === key);
  if (person === undefined) throw new Error(`Nobody is called ${key}`);
  const { id, email, givenName, familyName, title } = person;
  return { id, email, givenName, familyName, title };
}

export type { DemoCompany } from './types.js';
