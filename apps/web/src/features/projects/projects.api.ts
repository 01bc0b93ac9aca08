import type { Call } from '@app/contract';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api } from '../../lib/http';

/** What a person works on and worked on. */
export const assignmentsQuery = (personId: string) =>
  queryOptions({
    queryKey: ['assignments', personId],
    queryFn: ({ signal }) => api('GET /people/:id/assignments', { params: { id: personId }, signal }),
  });

const pages = {
  initialPageParam: undefined as string | undefined,
  getNextPageParam: ({ next }: { next: string | null }) => next ?? undefined,
};
const asked = (q: string, after: string | undefined) => ({
  ...(q === '' ? {} : { q }),
  ...(after === undefined ? {} : { after }),
});
export const projectsQuery = (q: string) =>
  infiniteQueryOptions({
    queryKey: ['projects', q],
    queryFn: ({ pageParam, signal }) => api('GET /projects', { query: asked(q, pageParam), signal }),
    ...pages,
  });
export const clientsQuery = (q: string) =>
  infiniteQueryOptions({
    queryKey: ['clients', q],
    queryFn: ({ pageParam, signal }) => api('GET /clients', { query: asked(q, pageParam), signal }),
    ...pages,
  });
export const projectQuery = (id: string) =>
  queryOptions({
    queryKey: ['project', id],
    queryFn: ({ signal }) => api('GET /projects/:id', { params: { id }, signal }),
  });
export const clientQuery = (id: string) =>
  queryOptions({
    queryKey: ['client', id],
    queryFn: ({ signal }) => api('GET /clients/:id', { params: { id }, signal }),
  });

/** Some projects by name, for a field where one is chosen. */
export const projectsNamedQuery = (q: string) =>
  queryOptions({
    queryKey: ['projects-named', q],
    queryFn: async ({ signal }) => (await api('GET /projects', { query: { q }, signal })).items.slice(0, 6),
    staleTime: 60_000,
    enabled: q !== '',
  });
export const clientsNamedQuery = (q: string) =>
  queryOptions({
    queryKey: ['clients-named', q],
    queryFn: async ({ signal }) => (await api('GET /clients', { query: { q }, signal })).items.slice(0, 6),
    staleTime: 60_000,
    enabled: q !== '',
  });

export type Part = Omit<Call<'POST /me/assignments'>['body'], 'projectId'>;
/** A project that is known, or one to be named, for a client that may be new as well. */
export type ChosenProject = { id: string; name: string } | { name: string; clientName: string };
