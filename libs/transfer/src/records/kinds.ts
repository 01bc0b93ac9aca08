/** What an import is made of, in the order in which it is applied: nothing stands before what it names. */
export const kinds = [
  'sites',
  'units',
  'people',
  'skills',
  'person-skills',
  'clients',
  'projects',
  'assignments',
  'groups',
  'memberships',
  'posts',
  'comments',
  'reactions',
] as const;
export type Kind = (typeof kinds)[number];

/** A record that was read and is sound by itself; whether what it names exists is asked when all are there. */
export interface Sound {
  kind: Kind;
  file: string;
  line: number;
  key: string;
  hash: string;
  data: Record<string, unknown>;
}

/** Joins the parts of a key that is made of several: a sign that no part can hold. */
export const joinKey = (...parts: (string | null | undefined)[]): string => parts.map((p) => p ?? '').join('\u001f');
