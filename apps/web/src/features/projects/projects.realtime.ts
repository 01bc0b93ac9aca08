import type { RealtimeTable } from '../../lib/realtime';

/** Clients do not all ask at the same moment. */
const soon = (act: () => void) => setTimeout(act, Math.random() * 800);

export const projectsRealtime: RealtimeTable = {
  'assignment.changed': ({ personId, projectId }, _, queryClient) =>
    void soon(() => {
      void queryClient.invalidateQueries({ queryKey: ['assignments', personId] });
      void queryClient.invalidateQueries({ queryKey: ['project', projectId] });
      void queryClient.invalidateQueries({
        queryKey: ['client'],
        predicate: ({ state }) =>
          ((state.data as { projectList?: { id: string }[] } | undefined)?.projectList ?? []).some(
            ({ id }) => id === projectId,
          ),
      });
    }),
};
