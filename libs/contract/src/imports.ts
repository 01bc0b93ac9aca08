// What the web shows of an import, apart from its schemas: this file has no dependency.

/** What a column of an HR file may hold. */
export const csvFields = [
  'ignore',
  'employeeId',
  'email',
  'givenName',
  'familyName',
  'fullName',
  'title',
  'unit',
  'division',
  'manager',
  'site',
  'city',
  'country',
  'timezone',
  'language',
  'phone',
  'startedOn',
  'leftOn',
  'status',
] as const;
export type CsvField = (typeof csvFields)[number];

/** Everything that can be wrong with a record, or with a whole file; `refused` ones keep the record out. */
export const importProblems = {
  refused: [
    'line.too-long',
    'line.not-utf8',
    'line.not-json',
    'line.columns',
    'record.unsafe',
    'record.repeated',
    'field.missing',
    'field.too-long',
    'field.invalid',
    'email.taken',
    'name.taken',
    'group.opened-wider',
    'post.moved',
    'reference.dangling',
    'reference.elsewhere',
    'file.not-text',
  ],
  told: [
    'file.unused',
    'file.missing',
    'file.too-large',
    'file.not-an-image',
    'file.too-many-pixels',
    'reference.left-empty',
    'reference.circle',
    'header.repeated',
    'header.unknown',
    'header.missing',
    'person.last-administrator',
    'undo.in-use',
    'import.failed',
    'import.unreadable',
  ],
} as const;
