import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { buildDemoCompany } from './index.js';
import { PICTURES_WANTED } from './pictures-wanted.js';
import { HOURLY, REQUESTS } from './requests.js';
import { SKILLS } from './skills.js';
import { present } from './wall.js';
import { CLIENTS, DOMAIN, GROUPS, SITES, UNITS } from './world.js';

jest.setTimeout(120_000);

const NOW = new Date('2026-11-24T14:37:00Z');
const company = buildDemoCompany(NOW);
const { people, projects, wall, careers, circles, knowledge, reactions } = company;
const ids = (rows: { id: string }[]): Set<string> => new Set(rows.map((row) => row.id));
const byId = new Map(people.map((person) => [person.id, person]));
const postById = new Map(wall.posts.map((post) => [post.id, post]));

describe('the demo company', () => {
  it('is the same for the same moment, and alive at another', () => {
    expect(JSON.stringify(flat(buildDemoCompany(NOW)))).toBe(JSON.stringify(flat(company)));
    for (const other of ['2027-01-03T23:58:00Z', '2027-07-14T05:10:00Z', '2026-02-28T12:00:00Z']) {
      const later = buildDemoCompany(new Date(other));
      expect(written(later)).toEqual(written(company));
      expect(later.wall.posts.every((post) => post.createdAt < other)).toBe(true);
    }
  });

  it('has the size of a company', () => {
    expect(people.length).toBeGreaterThan(390);
    expect(projects.length).toBeGreaterThanOrEqual(60);
    expect(CLIENTS).toHaveLength(35);
    expect(CLIENTS.filter((client) => client.confidential)).toHaveLength(3);
    expect(GROUPS).toHaveLength(24);
    expect(SKILLS.length).toBeGreaterThan(170);
    expect(knowledge.length).toBeGreaterThan(1700);
    expect(careers.assignments.length).toBeGreaterThan(700);
    expect(PICTURES_WANTED.length).toBeLessThanOrEqual(40);
    expect(company.portraits).toHaveLength(260);
  });

  it('refers to nothing that does not exist', () => {
    const [units, sites, clients, groups, skills] = [UNITS, SITES, CLIENTS, GROUPS, SKILLS].map(ids) as [
      Set<string>,
      Set<string>,
      Set<string>,
      Set<string>,
      Set<string>,
    ];
    const projectIds = ids(projects);
    const places: Record<string, Set<string>> = {
      unit: units,
      site: sites,
      client: clients,
      group: groups,
      project: projectIds,
    };
    for (const unit of UNITS) expect(unit.parentId === undefined || units.has(unit.parentId)).toBe(true);
    for (const skill of SKILLS) expect(skill.broaderId === undefined || skills.has(skill.broaderId)).toBe(true);
    for (const person of people) {
      expect([person.unitId === undefined || units.has(person.unitId), sites.has(person.siteId ?? '')]).toEqual([
        true,
        true,
      ]);
      expect(person.managerId === undefined || byId.has(person.managerId)).toBe(true);
    }
    for (const project of projects) expect(project.clientId === undefined || clients.has(project.clientId)).toBe(true);
    for (const one of careers.assignments)
      expect([byId.has(one.personId), projectIds.has(one.projectId)]).toEqual([true, true]);
    for (const one of circles.memberships)
      expect([byId.has(one.personId), groups.has(one.groupId)]).toEqual([true, true]);
    for (const one of knowledge) expect([byId.has(one.personId), skills.has(one.skillId)]).toEqual([true, true]);
    for (const post of wall.posts)
      expect(post.audience.type === 'everyone' || places[post.audience.type]?.has(post.audience.id ?? '')).toBe(true);
    const comments = ids(wall.comments);
    for (const one of wall.comments)
      expect([postById.has(one.postId), one.parentId === undefined || comments.has(one.parentId)]).toEqual([
        true,
        true,
      ]);
    for (const one of reactions) expect(postById.has(one.postId ?? '') || comments.has(one.commentId ?? '')).toBe(true);
    for (const picture of PICTURES_WANTED) expect(postById.has(picture.postId)).toBe(true);
  });

  it('reacts only as the product allows, once a person', () => {
    const seen = new Set(reactions.map((one) => `${one.postId ?? one.commentId} ${one.personId}`));
    expect(seen.size).toBe(reactions.length);
    expect([...new Set(reactions.map((one) => one.emoji))].sort()).toEqual(['👍', '❤️', '👏', '💡', '🎉', '🤔'].sort());
  });

  it('has one person at the top and nobody above themselves', () => {
    const staff = people.filter((person) => !person.roles.includes('guest'));
    expect(staff.filter((person) => person.managerId === undefined)).toHaveLength(1);
    for (const person of staff) {
      const seen = new Set<string>();
      for (let one = byId.get(person.id); one?.managerId !== undefined; one = byId.get(one.managerId)) {
        expect(seen.has(one.id)).toBe(false);
        seen.add(one.id);
      }
    }
  });

  it('gives everyone a handle and an address of their own, at an invented domain', () => {
    expect(new Set(people.map((person) => person.handle)).size).toBe(people.length);
    expect(new Set(people.map((person) => person.email)).size).toBe(people.length);
    for (const person of people) {
      expect(person.handle).toMatch(/^[a-z-]+\.[a-z-]+$/);
      expect(person.email).toMatch(/^[a-z.-]+@[a-z-]+\.example$/);
    }
    expect(people.filter((person) => person.email.endsWith(`@${DOMAIN}`)).length).toBeGreaterThan(390);
  });

  it('mentions only people who exist', () => {
    const handles = new Set(people.map((person) => person.handle));
    const texts = [...wall.posts, ...wall.comments].map((one) => one.body);
    for (const text of texts)
      for (const [, handle = ''] of text.matchAll(/(?:^|[\s(])@([a-z.-]+[a-z])/g)) expect(handles).toContain(handle);
  });

  it('lets people speak only where they are, and only while they are there', () => {
    for (const post of wall.posts) {
      const author = byId.get(post.authorId);
      if (author === undefined) throw new Error(post.id);
      expect(present(author, post.createdAt.slice(0, 10))).toBe(true);
      const { type, id = '' } = post.audience;
      expect(post.kind !== 'announcement' || author.roles.includes('executive')).toBe(true);
      expect(!['announcement', 'question'].includes(post.kind) || post.title !== undefined).toBe(true);
      expect(type !== 'group' || circles.has(author.id, id)).toBe(true);
      expect(type !== 'project' || careers.on(author.id, id)).toBe(true);
    }
    for (const comment of wall.comments) {
      const author = byId.get(comment.authorId);
      const post = postById.get(comment.postId);
      if (author === undefined || post === undefined) throw new Error(comment.id);
      expect(author.id === post.authorId || wall.sees(author, post.audience)).toBe(true);
    }
  });

  it('puts nothing in the future but ends, and every answer after its question', () => {
    const now = NOW.toISOString();
    for (const post of wall.posts) expect(post.createdAt < now).toBe(true);
    for (const comment of wall.comments) {
      expect(comment.createdAt < now && comment.createdAt > (postById.get(comment.postId)?.createdAt ?? now)).toBe(
        true,
      );
    }
    for (const one of reactions) expect(one.createdAt < now).toBe(true);
    for (const person of people) expect(person.startedOn <= now && (person.leftOn ?? '') < now).toBe(true);
    for (const one of careers.assignments)
      expect(one.from <= now && (one.to === undefined || one.to > one.from)).toBe(true);
    for (const project of projects) expect(project.startedOn <= now).toBe(true);
  });

  it('leaves assignments to renew, to close and to keep', () => {
    const today = NOW.toISOString().slice(0, 10);
    const live = new Set(projects.filter((project) => project.endedOn === undefined).map((project) => project.id));
    const late = careers.assignments.filter(
      (one) => live.has(one.projectId) && one.to !== undefined && one.to < today && one.to > '2026-10-15',
    );
    const soon = careers.assignments.filter((one) => one.to !== undefined && one.to >= today && one.to < '2026-12-14');
    expect(late.length).toBeGreaterThan(10);
    expect(soon.length).toBeGreaterThan(20);
  });

  it('never says the same sentence twice', () => {
    const seen = new Map<string, string>();
    const twice: string[] = [];
    for (const { id, text } of prose()) {
      for (const sentence of text.split(/[.!?\n]+/)) {
        const words = sentence
          .toLowerCase()
          .replace(/[^\p{L}\p{N}@’-]+/gu, ' ')
          .trim();
        if (words.split(' ').length <= 6) continue;
        if (seen.has(words)) twice.push(`${id} and ${seen.get(words)}: ${words}`);
        seen.set(words, id);
      }
    }
    expect(twice).toEqual([]);
  });

  it('asks for help only among those who are there', () => {
    const handles = new Set(people.filter((person) => person.leftOn === undefined).map((person) => person.handle));
    for (const { asker, asked } of REQUESTS) {
      expect(handles).toContain(asker);
      for (const { who, answer } of asked) {
        expect(handles).toContain(who);
        if (typeof answer === 'object' && answer.instead) expect(handles).toContain(answer.instead);
      }
    }
    expect(REQUESTS.map(({ daysAgo }) => daysAgo)).toEqual(
      REQUESTS.map(({ daysAgo }) => daysAgo).sort((a, b) => b - a),
    );
    expect(HOURLY.filter(({ unit }) => !ids(UNITS).has(unit))).toEqual([]);
  });

  it('is typeset as French is printed', () => {
    const wrong: string[] = [];
    for (const post of wall.posts.filter((one) => one.language === 'fr')) {
      const text = `${post.title ?? ''}\n${post.body}`;
      if (/[^\s\u202f(!?]\s?[;!?](?=\s|$)/m.test(text.replace(/\u202f[;!?]+/g, ''))) wrong.push(`${post.id}: mark`);
      if (/[^\u00a0]:(?=\s)/.test(text)) wrong.push(`${post.id}: colon`);
      if (/«[^\u202f]|[^\u202f]»/.test(text)) wrong.push(`${post.id}: quotes`);
      if (/\p{L}'\p{L}/u.test(text)) wrong.push(`${post.id}: apostrophe`);
    }
    expect(wrong).toEqual([]);
  });

  it('writes an archive', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'demo-company-'));
    try {
      const { writeDemoCompany } = await import('./index.js');
      const summary = await writeDemoCompany(folder, { now: NOW });
      expect(Object.values(summary.signIns).map((one) => one.givenName)).toEqual([
        'Camille',
        'Maëlle',
        'Florence',
        'Monique',
        'Idriss',
      ]);
      expect(await readdir(folder)).toEqual(
        expect.arrayContaining(['manifest.json', 'people.jsonl', 'posts.jsonl', 'photos', 'pictures']),
      );
      const lines = (await readFile(join(folder, 'people.jsonl'), 'utf8')).trim().split('\n');
      expect(lines).toHaveLength(summary.people);
      expect(Object.keys(JSON.parse(lines[20] ?? '{}') as object)).not.toContain('origin');
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

function prose(): { id: string; text: string }[] {
  return [
    ...wall.posts.map((post) => ({ id: post.id, text: `${post.title ?? ''}\n${post.body}` })),
    ...wall.comments.map((comment) => ({ id: comment.id, text: comment.body })),
    ...people.map((person) => ({ id: person.handle, text: person.bio ?? '' })),
    ...REQUESTS.map(({ title, body, outcome }) => ({ id: title, text: `${title}\n${body}\n${outcome ?? ''}` })),
    ...projects.map((project) => ({ id: project.id, text: project.description })),
  ];
}

/** The threads written by hand; what the registers tell depends on the day. */
function written(one: typeof company): string[] {
  return one.wall.posts
    .map((post) => post.id)
    .filter((id) => !/^(arrival|part|farewell)-/.test(id))
    .sort();
}

function flat(one: typeof company): unknown {
  return [
    one.people,
    one.wall.posts,
    one.wall.comments,
    one.reactions,
    one.careers.assignments,
    one.circles.memberships,
    one.knowledge,
    one.portraits,
  ];
}
