import { z } from 'zod';
import { type Endpoint } from './endpoint.js';
import { id, PersonSummary } from './shapes.js';

export const search = {
  'GET /search': {
    summary: 'The palette: people, groups, projects, clients and posts by what one types.',
    access: 'account',
    query: z.strictObject({ q: z.string().min(1).max(100) }),
    response: z.strictObject({
      people: z.array(PersonSummary),
      groups: z.array(z.strictObject({ id, slug: z.string(), name: z.string() })),
      projects: z.array(z.strictObject({ id, name: z.string(), client: z.string().nullable() })),
      clients: z.array(z.strictObject({ id, name: z.string() })),
      posts: z.array(z.strictObject({ id, author: z.string(), excerpt: z.string(), at: z.string() })),
    }),
    rate: 600,
  },
} as const satisfies Record<string, Endpoint>;
