import { z } from 'zod';
import { type Endpoint } from './endpoint.js';
import { SkillDto } from './expertise.js';
import { limits } from './limits.js';
import { id, PersonSummary } from './shapes.js';

export const search = {
  'GET /search': {
    summary: 'By what one types: people, skills, groups, projects and clients by name, posts by their words.',
    access: 'account',
    query: z.strictObject({
      q: z.string().min(1).max(100),
      most: z.coerce.number().int().min(1).max(limits.named).default(6).describe('How many of each'),
    }),
    response: z.strictObject({
      people: z.array(PersonSummary),
      skills: z.array(SkillDto),
      groups: z.array(z.strictObject({ id, slug: z.string(), name: z.string() })),
      projects: z.array(z.strictObject({ id, name: z.string(), client: z.string().nullable() })),
      clients: z.array(z.strictObject({ id, name: z.string() })),
      posts: z.array(z.strictObject({ id, author: z.string(), excerpt: z.string(), at: z.string() })),
    }),
    rate: 600,
  },
} as const satisfies Record<string, Endpoint>;
