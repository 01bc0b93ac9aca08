import { z } from 'zod';
import { AudienceRef } from './audiences.js';
import { staff, type Endpoint } from './endpoint.js';
import { cursor, day, id, idParams, line, Named, pageOf, PersonSummary, text, time } from './shapes.js';

/** A person's dated part in a project. */
export const Assignment = z
  .strictObject({
    id,
    person: PersonSummary,
    project: Named,
    client: Named.nullable(),
    role: z.string().nullable(),
    share: z.number().int().nullable().describe('Per cent of working time'),
    from: day.nullable(),
    to: day.nullable(),
    state: z
      .enum(['current', 'past', 'future', 'doubtful'])
      .describe('doubtful: past its end or long unconfirmed; the person is asked'),
    confirmedAt: time.nullable(),
  })
  .meta({ id: 'Assignment' });
export type Assignment = z.infer<typeof Assignment>;

export const ClientDto = z
  .strictObject({
    id,
    name: z.string(),
    sector: z.string().nullable(),
    confidential: z.boolean(),
    projects: z.number().int(),
    people: z.number().int(),
  })
  .meta({ id: 'Client' });
export type ClientDto = z.infer<typeof ClientDto>;
export const ProjectDto = z
  .strictObject({
    id,
    name: z.string(),
    client: Named.nullable(),
    description: z.string(),
    tags: z.array(z.string()),
    startedOn: day.nullable(),
    endedOn: day.nullable(),
    people: z.number().int(),
  })
  .meta({ id: 'Project' });
export type ProjectDto = z.infer<typeof ProjectDto>;

const share = z.number().int().min(0).max(100);
const wallOf = AudienceRef.nullable().describe(
  'Whose wall the page shows; who may read and write it, `GET /audiences/:id` says',
);
const part = { role: line(120).nullable(), share: share.nullable(), from: day.nullable(), to: day.nullable() };

export const projects = {
  'GET /projects': {
    summary: 'Projects by name, client or tag.',
    access: staff,
    query: z.strictObject({ q: z.string().max(100).optional(), clientId: id.optional(), after: cursor.optional() }),
    response: pageOf(ProjectDto),
  },
  'GET /projects/:id': {
    summary: 'A project: who, since when.',
    access: staff,
    params: idParams,
    response: z.strictObject({ ...ProjectDto.shape, audience: wallOf, assignments: z.array(Assignment) }),
  },
  'POST /projects': {
    summary: 'Name a project that is not known yet, for a known or a new client.',
    access: staff,
    idempotent: true,
    body: z.strictObject({
      name: line(120),
      clientId: id.optional(),
      clientName: line(120).optional(),
      description: text(2000).optional(),
    }),
    response: ProjectDto,
    status: 201,
  },
  'GET /clients': {
    summary: 'Clients by name or sector.',
    access: staff,
    query: z.strictObject({ q: z.string().max(100).optional(), after: cursor.optional() }),
    response: pageOf(ClientDto),
  },
  'GET /clients/:id': {
    summary: 'A client: its projects, and who serves it.',
    access: staff,
    params: idParams,
    response: z.strictObject({
      ...ClientDto.shape,
      audience: wallOf,
      projectList: z.array(ProjectDto),
      assignments: z.array(Assignment),
    }),
  },
  'GET /people/:id/assignments': {
    summary: 'What a person works on and worked on, newest first; confidential clients only for those who serve them.',
    access: staff,
    params: idParams,
    response: z.array(Assignment),
  },
  'POST /me/assignments': {
    summary: 'Say what one works on.',
    access: staff,
    idempotent: true,
    body: z.strictObject({ projectId: id, ...part }),
    response: Assignment,
    status: 201,
  },
  'PATCH /me/assignments/:id': {
    summary: 'Correct one’s part in a project.',
    access: staff,
    params: idParams,
    body: z.strictObject(part).partial(),
    response: Assignment,
  },
  'DELETE /me/assignments/:id': {
    summary: 'Remove a part that was never true.',
    access: staff,
    params: idParams,
    response: z.void(),
  },
  'POST /me/assignments/:id/confirmation': {
    summary: 'Say that an assignment is still right.',
    access: staff,
    params: idParams,
    response: Assignment,
  },
} as const satisfies Record<string, Endpoint>;
