import type { Assignment, Call } from '@app/contract';
import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { failureText } from '../../lib/failures';
import { api } from '../../lib/http';
import { toast } from '../../lib/toasts';
import { useMe } from '../identity/identity.api';

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

/** What one does to one's own assignments; the list is read again after each. */
export function useAssignmentActs() {
  const queryClient = useQueryClient();
  const { person } = useMe();
  const { queryKey } = assignmentsQuery(person.id);
  const settled = (projectId?: string) =>
    Promise.all([
      queryClient.invalidateQueries({ queryKey }),
      projectId === undefined ? undefined : queryClient.invalidateQueries({ queryKey: ['project', projectId] }),
    ]);
  const failed = (error: unknown) => toast(failureText(error), { bad: true });
  const put = (changed: Assignment) => {
    queryClient.setQueryData(queryKey, (all) => all?.map((one) => (one.id === changed.id ? changed : one)));
    return settled(changed.project.id);
  };

  const add = useMutation({
    mutationFn: async ({ project, part }: { project: ChosenProject; part: Part }) => {
      const projectId =
        'id' in project
          ? project.id
          : (
              await api('POST /projects', {
                body: {
                  name: project.name,
                  ...(project.clientName === '' ? {} : { clientName: project.clientName }),
                },
              })
            ).id;
      return api('POST /me/assignments', { body: { projectId, ...part } });
    },
    onSuccess: ({ project }) => settled(project.id),
  });
  const change = useMutation({
    mutationFn: ({ id, part }: { id: string; part: Partial<Part> }) =>
      api('PATCH /me/assignments/:id', { params: { id }, body: part }),
    onSuccess: put,
  });
  const confirm = useMutation({
    mutationFn: (id: string) => api('POST /me/assignments/:id/confirmation', { params: { id } }),
    onMutate: (id) =>
      queryClient.setQueryData(queryKey, (all) =>
        all?.map((one) => (one.id === id ? { ...one, state: 'current' as const } : one)),
      ),
    onSuccess: put,
    onError: (error) => (failed(error), settled()),
  });
  const remove = useMutation({
    mutationFn: ({ id }: Assignment) => api('DELETE /me/assignments/:id', { params: { id } }),
    onMutate: ({ id }) => queryClient.setQueryData(queryKey, (all) => all?.filter((one) => one.id !== id)),
    onSuccess: (_, { project }) => settled(project.id),
    onError: (error) => (failed(error), settled()),
  });
  return { add, change, confirm, remove };
}
