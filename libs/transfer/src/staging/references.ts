import type { Kind } from '../records/kinds.js';

/** A field of a record that names another record of the same source. */
export interface Reference {
  field: string;
  to: Kind;
  /** The record stands without it: the field is left empty, and that is told. Otherwise the record is refused. */
  optional?: true;
  /** SQL for the name, when it is not simply the field; `r` is the record. */
  sql?: string;
}

const required = (field: string, to: Kind): Reference => ({ field, to });
const optional = (field: string, to: Kind): Reference => ({ field, to, optional: true });
const audience = (type: string, to: Kind): Reference => ({
  field: 'audience.id',
  to,
  sql: `case when r.data->'audience'->>'type' = '${type}' then r.data->'audience'->>'id' end`,
});

export const references: Record<Kind, Reference[]> = {
  sites: [],
  units: [optional('parentId', 'units')],
  people: [optional('unitId', 'units'), optional('siteId', 'sites'), optional('managerId', 'people')],
  skills: [optional('broaderId', 'skills')],
  'person-skills': [required('personId', 'people'), required('skillId', 'skills')],
  clients: [],
  // A project that lost its client would lose the secret of a confidential one.
  projects: [required('clientId', 'clients')],
  assignments: [required('personId', 'people'), required('projectId', 'projects')],
  groups: [],
  memberships: [required('groupId', 'groups'), required('personId', 'people')],
  posts: [
    required('authorId', 'people'),
    audience('unit', 'units'),
    audience('site', 'sites'),
    audience('project', 'projects'),
    audience('client', 'clients'),
    audience('group', 'groups'),
  ],
  comments: [required('postId', 'posts'), required('authorId', 'people'), required('parentId', 'comments')],
  reactions: [required('postId', 'posts'), required('commentId', 'comments'), required('personId', 'people')],
};

/** Fields by which records of one kind hang under each other, and where the house keeps the same. */
export const lines: { kind: Kind; field: string; table?: 'units' | 'people' | 'skills'; column?: string }[] = [
  { kind: 'units', field: 'parentId', table: 'units', column: 'parent_id' },
  { kind: 'people', field: 'managerId', table: 'people', column: 'manager_id' },
  { kind: 'skills', field: 'broaderId', table: 'skills', column: 'broader_id' },
  { kind: 'comments', field: 'parentId' },
];
