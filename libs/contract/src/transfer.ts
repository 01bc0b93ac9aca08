import { z } from 'zod';
import { type Endpoint } from './endpoint.js';
import { csvFields, importProblems } from './imports.js';
import { limits } from './limits.js';
import { id, idParams, line, time } from './shapes.js';

const problemCodes = [...importProblems.refused, ...importProblems.told] as const;
export type ImportProblemCode = (typeof problemCodes)[number];

export const ImportProblem = z.strictObject({
  file: z.string(),
  line: z.number().int().describe('0 when it concerns the whole file'),
  field: z.string().nullable(),
  code: z.enum(problemCodes),
  value: z.string().nullable(),
});
export type ImportProblem = z.infer<typeof ImportProblem>;
/** An import from upload to undo. Nothing is written before it is applied. */
export const ImportDto = z
  .strictObject({
    id,
    name: z.string(),
    kind: z.enum(['archive', 'csv']),
    source: z.string(),
    state: z.enum(['checking', 'checked', 'applying', 'applied', 'undoing', 'undone', 'failed', 'guarded']),
    counts: z.record(
      z.string(),
      z.strictObject({
        read: z.number().int(),
        created: z.number().int(),
        updated: z.number().int(),
        unchanged: z.number().int(),
        refused: z.number().int(),
      }),
    ),
    unknownFields: z.array(z.strictObject({ file: z.string(), field: z.string(), lines: z.number().int() })),
    problems: z.array(ImportProblem).describe('The first 200'),
    problemCount: z.number().int(),
    progress: z.strictObject({ done: z.number().int(), total: z.number().int(), step: z.string() }),
    mapping: z.record(z.string(), z.enum(csvFields)).nullable().describe('CSV: header → field'),
    guard: z
      .strictObject({ leaving: z.number().int(), staff: z.number().int() })
      .nullable()
      .describe('Set when the file would end more accounts than the guard allows'),
    createdAt: time,
    finishedAt: time.nullable(),
  })
  .meta({ id: 'Import' });
export type ImportDto = z.infer<typeof ImportDto>;

export const transfer = {
  'GET /admin/imports': { summary: 'Imports, newest first.', access: ['administrator'], response: z.array(ImportDto) },
  'POST /admin/imports': {
    summary: 'Upload an archive (ZIP) or a CSV file (multipart, field `file`) and check it without writing anything.',
    access: ['administrator'],
    upload: limits.importBytes,
    response: ImportDto,
    status: 202,
    rate: 20,
  },
  'GET /admin/imports/:id': {
    summary: 'How an import stands.',
    access: ['administrator'],
    params: idParams,
    response: ImportDto,
  },
  'POST /admin/imports/:id/application': {
    summary: 'Apply a checked import; refused records are skipped only when asked.',
    access: ['administrator'],
    params: idParams,
    body: z.strictObject({
      skipRefused: z.boolean(),
      overrideGuard: z.boolean().default(false),
      mapping: z.record(line(120), z.enum(csvFields)).optional().describe('CSV: header → field'),
    }),
    response: ImportDto,
    status: 202,
  },
  'DELETE /admin/imports/:id/application': {
    summary: 'Undo what an import created, and nothing else.',
    access: ['administrator'],
    params: idParams,
    response: ImportDto,
    status: 202,
  },
} as const satisfies Record<string, Endpoint>;
