import type { Assignment } from '@app/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { failureText } from '../../lib/failures';
import { api } from '../../lib/http';
import { toast } from '../../lib/toasts';
import { useMe } from '../identity/identity.api';
import { assignmentsQuery, type ChosenProject, type Part } from './projects.api';

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
