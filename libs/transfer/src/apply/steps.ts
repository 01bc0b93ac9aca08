import type { Kind } from '../records/kinds.js';
import { skills, personSkills } from './knowledge.sql.js';
import { assignments, clients, people, projects, sites, units } from './organisation.sql.js';
import { comments, groups, memberships, posts, reactions } from './wall.sql.js';

/** How the records of a kind become rows, many at a time. Every statement begins with `turn`. */
export interface KindSql {
  /** The id of a new record; for what has no id of its own, the first of the two that make its key. */
  id: string;
  second?: string;
  /** Marks records that mean a row of the house which this source has not named before. */
  adopt?: string;
  write: string[];
  /** When all of the kind are there: who hangs under whom. */
  link?: string[];
}

export const sqlOf: Record<Kind, KindSql> = {
  sites,
  units,
  people,
  skills,
  'person-skills': personSkills,
  clients,
  projects,
  assignments,
  groups,
  memberships,
  posts,
  comments,
  reactions,
};

/** Work that is more than SQL on the records of a turn. */
export type EachAction = 'photos' | 'leavers' | 'images' | 'answers';
/** Work that is done once, when all before it is there. */
export type OnceAction = 'lines' | 'audiences' | 'recount' | 'finish';
export type Step = { kind: Kind; part: 'write' | 'link' } | { kind: Kind; each: EachAction } | { once: OnceAction };

const write = (kind: Kind): Step => ({ kind, part: 'write' });
const link = (kind: Kind): Step => ({ kind, part: 'link' });

/** The way of an import; how far it has come is kept with every turn. */
export const steps: readonly Step[] = [
  write('sites'),
  write('units'),
  link('units'),
  { once: 'lines' },
  write('people'),
  link('people'),
  { kind: 'people', each: 'photos' },
  { kind: 'people', each: 'leavers' },
  write('skills'),
  link('skills'),
  write('person-skills'),
  write('clients'),
  write('projects'),
  write('assignments'),
  write('groups'),
  write('memberships'),
  { once: 'audiences' },
  write('posts'),
  { kind: 'posts', each: 'images' },
  write('comments'),
  { kind: 'comments', each: 'answers' },
  write('reactions'),
  { once: 'recount' },
  { once: 'finish' },
];
